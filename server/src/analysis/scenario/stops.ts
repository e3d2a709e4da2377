import type { Step } from './step.ts'

/** What a thing cannot do without: it stops once all of these have. */
export type Need = readonly Support[]

/**
 * Another thing, `kind:id`, or a party outside the landscape; each with the steps that lead there. `cause`: what that comes down to,
 * what one would replace, move or arrange otherwise.
 */
export type Support =
  | { readonly thing: string; readonly way: readonly Step[] }
  | { readonly thing?: undefined; readonly way: readonly Step[]; readonly falls: Falls; readonly cause?: string }

/** Whether a party outside falls away; `perhaps` where that depends on what nobody knows. */
export type Falls = 'surely' | 'perhaps' | 'never'

/** That a thing stops. */
export interface Stop {
  /** 0: at once, by itself; 1: with what stopped in round 0; and so on. */
  readonly round: number
  /** From the thing to where it began; empty where it began there. */
  readonly way: readonly Step[]
  /** The things that it could have gone on with, and that all stopped. */
  readonly because: readonly string[]
}

/**
 * What stops, by name: first what begins (`starts`) and what a party outside takes along, then round after round what needs
 * something that stopped, until nothing more does. With what stops for sure (`sure`) it is the worst case: what perhaps falls, falls.
 */
export function stopsOf(
  needs: ReadonlyMap<string, readonly Need[]>,
  starts: ReadonlySet<string>,
  sure?: ReadonlyMap<string, Stop>,
): ReadonlyMap<string, Stop> {
  const stops = new Map<string, Stop>()
  const leaning = leaningOn(needs)
  let fresh = new Map<string, Stop>([...starts].map((name) => [name, { round: 0, way: [], because: [] }]))
  let asked: Iterable<string> = needs.keys()
  for (let round = 0; round === 0 || fresh.size > 0; round++) {
    const found = new Map(round === 0 ? fresh : [])
    for (const name of asked) {
      const stop = stops.has(name) || found.has(name) ? undefined : stopOf(needs.get(name) ?? [], round, stops, sure)
      if (stop) found.set(name, stop)
    }
    for (const [name, stop] of found) stops.set(name, stop)
    fresh = found
    asked = new Set([...found.keys()].flatMap((name) => leaning.get(name) ?? []))
  }
  return stops
}

/** The things that lean on each. */
function leaningOn(needs: ReadonlyMap<string, readonly Need[]>): ReadonlyMap<string, readonly string[]> {
  const leaning = new Map<string, string[]>()
  for (const [name, own] of needs)
    for (const { thing } of own.flat())
      if (thing !== undefined) leaning.set(thing, [...(leaning.get(thing) ?? []), name])
  return leaning
}

function stopOf(
  needs: readonly Need[],
  round: number,
  stops: ReadonlyMap<string, Stop>,
  sure: ReadonlyMap<string, Stop> | undefined,
): Stop | undefined {
  const isGone = (support: Support): boolean =>
    support.thing === undefined
      ? support.falls === 'surely' || (sure !== undefined && support.falls === 'perhaps')
      : stops.has(support.thing)
  const isSure = (support: Support): boolean =>
    support.thing === undefined ? support.falls === 'surely' : sure === undefined || sure.has(support.thing)
  const gone = needs.filter((need) => need.length > 0 && need.every(isGone))
  // What is sure explains more than what is not known.
  const need = gone.find((each) => each.every(isSure)) ?? gone[0]
  if (!need) return undefined
  // It is told by what is not known, where it hangs on that, else by what stops last.
  const weight = (support: Support) =>
    (isSure(support) ? 0 : stops.size + 1) +
    (support.thing === undefined ? -1 : (stops.get(support.thing)?.round ?? -1))
  const last = need.reduce((one, other) => (weight(other) > weight(one) ? other : one))
  const beyond = last.thing === undefined ? [] : (stops.get(last.thing)?.way ?? [])
  return {
    round,
    way: [...last.way, ...beyond],
    because: need.flatMap(({ thing }) => (thing === undefined ? [] : [thing])),
  }
}
