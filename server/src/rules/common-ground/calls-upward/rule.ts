import { message } from '../../../l10n/message.ts'
import { layersOf } from '../../components.ts'
import { alsoSaid } from '../../mentions.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { allLinks, isBackOf, type Link, linksOf, shortNameOf } from '../links.ts'

/** A service or data source that fetches from, or writes to, a component of interaction or process. */
export const callsUpward = defineRule({
  id: 'common-ground/calls-upward',
  level: 'warning',
  reads: [
    'component.interfaces.to',
    'component.interfaces.kind',
    'component.interfaces.direction',
    'component.interfaces.via',
    'component.layer',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
  ],
  fixes: [],
  // The other end may say that it is the one that calls.
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const links = landscape.in('current').once(allLinks)
    return linksOf(landscape, isUpward)
      .filter(([first]) => !links.some((other) => first !== undefined && isBackOf(other, first)))
      .flatMap(onFirst)
  },
})

/** Only where layers and direction leave no doubt: a link that goes both ways may be the other end's. */
function isUpward({ caller, callee, says }: Link): boolean {
  const { kind = 'api', direction, via } = says
  if (kind !== 'api' || via !== undefined || (direction !== 'reads' && direction !== 'writes')) return false
  return areAll(layersOf(caller), BELOW) && areAll(layersOf(callee), ABOVE)
}

const BELOW: ReadonlySet<string> = new Set(['services', 'data'])
const ABOVE: ReadonlySet<string> = new Set(['interaction', 'process'])

function areAll(layers: readonly string[], wanted: ReadonlySet<string>): boolean {
  return layers.length > 0 && layers.every((layer) => wanted.has(layer))
}

function onFirst([first, ...others]: readonly Link[]): readonly Draft[] {
  if (!first) return []
  const { caller, callee, placement, reference } = first
  const name = shortNameOf(first)
  const directions = new Set([first, ...others].map(({ says }) => says['direction']))
  return [
    {
      at: at(placement, reference),
      cause: `component:${caller.id}`,
      discriminator: name,
      element: caller.id,
      affected: [`component:${caller.id}`, `component:${name}`],
      message: message('common-ground/calls-upward', {
        caller: caller.id,
        layers: layersOf(caller),
        callee: name,
        above: layersOf(callee),
        does: directions.size > 1 ? 'both' : directions.has('reads') ? 'reads' : 'writes',
      }),
      related: alsoSaid(others),
    },
  ]
}
