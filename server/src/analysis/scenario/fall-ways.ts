import type { Hop, Relation } from '../hop.ts'
import type { StateOfThings } from '../state-of-things.ts'
import type { Fall, Falls } from './falls.ts'
import { cutOff, type Leaning, needsUnder } from './leanings.ts'
import type { Step } from './step.ts'
import { type Need, stopsOf } from './stops.ts'
import { elementCalled } from './things.ts'

/** Of each process that stops the way from it to the country, step by step. */
export function waysOf(fall: Fall, { under }: Falls, things: StateOfThings): ReadonlyMap<string, readonly Hop[]> {
  const strike = cutOff(fall.country, things)
  const leanings = under.get(fall.country)
  const needs = new Map(
    fall.stopped.flatMap((name): readonly (readonly [string, readonly Need[]])[] => {
      const element = elementCalled(name, things.reader)
      const leaning = leanings?.get(name)
      if (!element || !leaning) return []
      const own = needsUnder(element, strike, things.reader).map((need) => onlyBy(fall, leaning, need))
      return [[name, [...own, ...partsOf(leaning)]]]
    }),
  )
  const stops = stopsOf(needs, new Set())
  return new Map(fall.processes.map((id) => [id, (stops.get(`process:${id}`)?.way ?? []).flatMap(hopOf)]))
}

/** What falls by another cause goes on here. */
function onlyBy({ causes }: Fall, { as }: Leaning, need: Need): Need {
  return need.map((support) => {
    if (support.thing !== undefined) return support
    const { cause = '' } = support
    return causes.includes(as[cause] ?? cause) ? support : { way: support.way, falls: 'never' }
  })
}

function partsOf({ name, parts }: Leaning): readonly Need[] {
  return parts.map((thing) => [{ thing, way: [{ from: name, relation: 'has-part', to: thing }] }])
}

/** Of what stops for sure every step is known. */
function hopOf({ relation, confidence = 'own', ...step }: Step): readonly Hop[] {
  return isKnown(relation) ? [{ ...step, relation, confidence }] : []
}

function isKnown(relation: Step['relation']): relation is Relation {
  return relation !== 'host-unknown' && relation !== 'provider-absent' && relation !== 'held-by'
}
