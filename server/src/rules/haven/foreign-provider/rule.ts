import { isCompliant } from '../../../analysis/compliance.ts'
import { type Exposure, exposuresOf } from '../../../analysis/exposure.ts'
import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { inSureness, weakest } from '../../../analysis/hop.ts'
import { describedIn, elementAt, nodeOf, type Reader } from '../../../analysis/reader.ts'
import { isOfPower, type Risk } from '../../../analysis/risk.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import { called } from '../../chain-text.ts'
import { addedPerState } from '../../per-state.ts'
import { powersOf } from '../../powers.ts'
import { at, type Context, type Draft, defineRule, type Place } from '../../rule.ts'

/** A cluster that complies with Haven, and that somebody outside can reach into or stop, where no finding on its host says so. */
export const foreignProvider = defineRule({
  id: 'haven/foreign-provider',
  level: 'info',
  reads: [...RISK_FIELDS, 'platform.haven'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(_organisation, _model, context) {
    const { landscape } = context
    return addedPerState(
      landscape,
      (state) => clustersOutside(landscape.in(state).reader, context),
      ({ node }, before) => before.every((each) => each.node !== node),
    )
      .filter(({ state, found }) => !landscape.in(state).risks.some((risk) => speaksOf(risk, found.node)))
      .map(({ state, found }) => told(found, landscape.in(state).reader))
  },
})

/** A compliant cluster that is within reach from outside. */
interface Found {
  readonly node: string
  readonly platform: Element
  readonly at: Place
  readonly exposures: readonly [Exposure, ...Exposure[]]
}

/** Whether a finding on what runs on it says that the cluster is compliant. */
function speaksOf(risk: Risk, node: string): boolean {
  return isOfPower(risk) && risk.chain.some(({ from }) => from === node)
}

function clustersOutside(reader: Reader, { settings, today }: Context): readonly Found[] {
  return describedIn(reader, 'platform').flatMap(([id]): readonly Found[] => {
    const platform = elementAt(reader, id, 'platform')
    const origin = platform?.facts.get('haven')?.origin
    if (!platform || origin?.from !== 'document' || !isCompliant(platform)) return []
    const { placement } = origin
    const { entity, damaged } = placement.facts
    if (!entity || damaged || placement.head.organisation !== reader.organisation) return []
    const [first, ...rest] = exposuresOf(platform, today, settings(placement.head.uri).jurisdictions, reader)
      .filter(isCertain)
      .filter(({ reachChain, stop }) => reachChain !== undefined || stop === 'at-once')
      .toSorted((a, b) => inSureness(weakest(a.chain), weakest(b.chain)))
    return first
      ? [{ node: nodeOf(platform, reader), platform, at: at(placement, entity.at), exposures: [first, ...rest] }]
      : []
  })
}

/** What holds of one of several possible hosts, or of an access that nobody stated, is a question. */
function isCertain({ candidateOf, isUncertain }: Exposure): boolean {
  return candidateOf === undefined && isUncertain !== true
}

function told({ node, platform, at: place, exposures }: Found, { catalogue, organisation, state }: Reader): Draft {
  const [shown] = exposures
  const reaches = exposures.some(({ reachChain }) => reachChain !== undefined)
  const stops = exposures.some(({ stop }) => stop === 'at-once')
  const names = (nodes: readonly string[]) => [...new Set(nodes)].map((each) => called(each, catalogue))
  return {
    at: place,
    cause: node,
    element: platform.id,
    affected: [node],
    confidence: weakest(shown.chain),
    chain: shown.chain,
    powers: powersOf(reaches, stops),
    bearer: { organisation, state, uri: place.placement.head.uri },
    message: message('haven/foreign-provider', {
      id: platform.id,
      parties: names(exposures.map(({ party }) => `supplier:${party}`)),
      countries: names(exposures.map(({ country }) => `jurisdiction:${country}`)),
      reaches,
      stops,
    }),
  }
}
