import { message } from '../../../l10n/message.ts'
import { layersOf } from '../../components.ts'
import { alsoSaid } from '../../mentions.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { type Link, linksOf, shortNameOf } from '../links.ts'

/** A component of interaction or process that goes to a data source without a service in between. */
export const skipsServices = defineRule({
  id: 'common-ground/skips-services',
  level: 'warning',
  reads: [
    'component.interfaces.to',
    'component.interfaces.kind',
    'component.interfaces.via',
    'component.layer',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
  ],
  fixes: [],
  inOrganisation(_organisation, _model, { landscape }) {
    return linksOf(landscape, skipsLayer).flatMap(onFirst)
  },
})

/** Only where the layers leave no doubt: a component that is a service as well may well be the service in between. */
function skipsLayer({ caller, callee, says }: Link): boolean {
  if (says['via'] !== undefined || says['kind'] === 'screen') return false
  const own = layersOf(caller)
  const other = layersOf(callee)
  return (
    own.length > 0 && own.every((layer) => ABOVE.has(layer)) && other.length > 0 && other.every((l) => l === 'data')
  )
}

const ABOVE: ReadonlySet<string> = new Set(['interaction', 'process'])

function onFirst([first, ...others]: readonly Link[]): readonly Draft[] {
  if (!first) return []
  const { caller, placement, reference } = first
  const callee = shortNameOf(first)
  return [
    {
      at: at(placement, reference),
      cause: `component:${caller.id}`,
      discriminator: callee,
      element: caller.id,
      affected: [`component:${caller.id}`, `component:${callee}`],
      message: message('common-ground/skips-services', { caller: caller.id, layers: layersOf(caller), callee }),
      related: alsoSaid(others),
    },
  ]
}
