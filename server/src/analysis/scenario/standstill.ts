import type { CutOff, Outage } from '../../policy/scenario.ts'
import { type Reader, textIn } from '../reader.ts'
import { type Bearing, bearingOf } from './process-outage.ts'
import { plain } from './step.ts'
import { type Stop, stopsOf } from './stops.ts'
import { strikeOf } from './strike.ts'
import { thingsOf } from './things.ts'

/** Something that stops. */
export interface Stopped extends Stop {
  /** `kind:id`, the id with its organisation where that is another. */
  readonly node: string
  /** As it is stated. */
  readonly isCritical: boolean
  /** Of a process. */
  readonly bearing?: Bearing
}

/** What stops when something falls away, each in the order in which it does. */
export interface Standstill {
  readonly kind: 'standstill'
  /** Where what nobody knows turns out well: what stops for sure. */
  readonly best: readonly Stopped[]
  /** Where it turns out badly. */
  readonly worst: readonly Stopped[]
  /** What stops in the worst case alone. */
  readonly differing: readonly Stopped[]
}

/** What stops on a day, in which order and by which way. */
export function standstillOf(scenario: CutOff | Outage, today: string, reader: Reader): Standstill {
  const strike = strikeOf(scenario, today, reader)
  if (!strike) return NOTHING
  const things = thingsOf(strike, reader)
  // Of what leans on nothing that is out, what nobody knows is no question.
  if (strike.starts.size > 0 && ![...strike.starts].some((name) => things.has(name))) return NOTHING
  const needs = new Map([...things].map(([name, thing]) => [name, thing.needs]))
  const lasts = scenario.kind === 'outage' ? scenario.lasts : undefined
  const stopped = (stops: ReadonlyMap<string, Stop>): readonly Stopped[] =>
    [...stops]
      .flatMap(([node, { round, because, way }]): readonly Stopped[] => {
        const element = things.get(node)?.element
        if (!element) return []
        const isCritical = textIn(element, 'criticality') === 'critical'
        const bearing = element.kind === 'process' ? { bearing: bearingOf(element, lasts) } : {}
        return [{ node, isCritical, ...bearing, round, because, way: plain(way) }]
      })
      .sort((one, other) => one.round - other.round || (one.node < other.node ? -1 : 1))
  const sure = stopsOf(needs, strike.starts)
  const [best, worst] = [stopped(sure), stopped(stopsOf(needs, strike.starts, sure))]
  return { kind: 'standstill', best, worst, differing: worst.filter(({ node }) => !sure.has(node)) }
}

const NOTHING: Standstill = { kind: 'standstill', best: [], worst: [], differing: [] }
