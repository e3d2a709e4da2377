import type { Element } from '../../model/element.ts'
import { type Reader, textIn } from '../reader.ts'
import { type Bearing, bearingOf } from './process-outage.ts'
import { type Stop, stopsOf } from './stops.ts'
import { type Scenario, strikeOf } from './strike.ts'
import { thingsOf } from './things.ts'

/** Something that stops. */
export interface Stopped extends Stop {
  /** `kind:id`, the id with its organisation where that is another. */
  readonly node: string
  readonly element: Element
  /** As it is stated. */
  readonly isCritical: boolean
  /** Of a process. */
  readonly bearing: Bearing | undefined
}

/** What a scenario brings about in an organisation, each in the order in which it stops. */
export interface Outcome {
  /** Where what nobody knows turns out well: what stops for sure. */
  readonly best: readonly Stopped[]
  /** Where it turns out badly. */
  readonly worst: readonly Stopped[]
  /** What stops in the worst case alone. */
  readonly differing: readonly Stopped[]
}

/** What stops in a scenario on a day, in which order and by which way. */
export function outcomeOf(scenario: Scenario, today: string, reader: Reader): Outcome {
  const strike = strikeOf(scenario, today, reader)
  const things = thingsOf(strike, reader)
  // Of what leans on nothing that is out, what nobody knows is no question.
  if (strike.starts.size > 0 && ![...strike.starts].some((name) => things.has(name))) return NOTHING
  const needs = new Map([...things].map(([name, thing]) => [name, thing.needs]))
  const stopped = (stops: ReadonlyMap<string, Stop>): readonly Stopped[] =>
    [...stops]
      .flatMap(([node, stop]): readonly Stopped[] => {
        const element = things.get(node)?.element
        if (!element) return []
        const isCritical = textIn(element, 'criticality') === 'critical'
        const bearing = element.kind === 'process' ? bearingOf(element) : undefined
        return [{ node, element, isCritical, bearing, ...stop }]
      })
      .sort((one, other) => one.round - other.round || (one.node < other.node ? -1 : 1))
  const sure = stopsOf(needs, strike.starts)
  const [best, worst] = [stopped(sure), stopped(stopsOf(needs, strike.starts, sure))]
  return { best, worst, differing: worst.filter(({ node }) => !sure.has(node)) }
}

const NOTHING: Outcome = { best: [], worst: [], differing: [] }
