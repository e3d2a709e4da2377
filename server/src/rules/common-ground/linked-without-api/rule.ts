import { message } from '../../../l10n/message.ts'
import { applicationOf, layersOf } from '../../components.ts'
import { alsoSaid } from '../../mentions.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { isToldAtOtherEnd, type Link, linksOf, shortNameOf } from '../links.ts'

/** Components that are joined by a database link, a file or a scheduled job. */
export const linkedWithoutApi = defineRule({
  id: 'common-ground/linked-without-api',
  level: 'warning',
  reads: [
    'component.interfaces.to',
    'component.interfaces.kind',
    'component.layer',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
  ],
  fixes: [],
  inOrganisation(_organisation, _model, { landscape }) {
    const pairs = linksOf(landscape, lacksApi)
    const links = pairs.flat()
    return pairs.flatMap((pair) => (pair.some((link) => isToldAtOtherEnd(link, links)) ? [] : onFirst(pair)))
  },
})

function lacksApi(link: Link): boolean {
  const { kind } = link.says
  return typeof kind === 'string' && WITHOUT_API.has(kind) && !(kind === 'database' && isServiceOnItsSource(link))
}

const WITHOUT_API: ReadonlySet<string> = new Set(['database', 'file', 'job'])

/** A service of an application and the database of that application: there the service is the API. Whichever of the two says it. */
function isServiceOnItsSource({ caller, callee }: Link): boolean {
  if (applicationOf(caller) !== applicationOf(callee)) return false
  const [own, other] = [layersOf(caller), layersOf(callee)]
  return (own.includes('services') && other.includes('data')) || (own.includes('data') && other.includes('services'))
}

function onFirst(links: readonly Link[]): readonly Draft[] {
  const [first, ...others] = links
  if (!first) return []
  const { caller, placement, reference } = first
  const callee = shortNameOf(first)
  const kinds = links.flatMap(({ says }) => (typeof says['kind'] === 'string' ? [says['kind']] : []))
  return [
    {
      at: at(placement, reference),
      cause: `component:${caller.id}`,
      discriminator: callee,
      element: caller.id,
      affected: [`component:${caller.id}`, `component:${callee}`],
      message: message('common-ground/linked-without-api', { caller: caller.id, callee, kinds: [...new Set(kinds)] }),
      related: alsoSaid(others),
    },
  ]
}
