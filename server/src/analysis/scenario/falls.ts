import type { StateOfThings } from '../state-of-things.ts'
import { type Lean, type Leaning, leaningIn, leaningTexts } from './leanings.ts'
import { type Need, stopsOf } from './stops.ts'

/** What stops critical processes for sure when the law of a country takes it away. */
export interface Fall {
  readonly country: string
  /** As few as do it: one that does it by itself, or several that stand in for one another. */
  readonly causes: readonly string[]
  /** Ids of the critical processes that stop. */
  readonly processes: readonly string[]
  /** All that stops with it on the way there, `kind:id`, the processes too. */
  readonly stopped: readonly string[]
}

/** What stops critical processes, and what each thing leans on when a country cuts off, by which one can tell the way. */
export interface Falls {
  readonly falls: readonly Fall[]
  readonly under: ReadonlyMap<string, ReadonlyMap<string, Leaning>>
}

/** The causes under the law of one country, one by one or as few together as it takes, whose loss stops critical processes. */
export function criticalFalls(things: StateOfThings): Falls {
  const texts = leaningTexts(things)
  const { processes } = things
  return things.remember('critical falls', [...texts, processes], () => {
    const leanings = texts.flat().map(leaningIn)
    const critical = processes.map(({ id }) => `process:${id}`)
    const countries = [...new Set(leanings.map(({ country }) => country))].filter((country) => country !== '').sort()
    const under = new Map(countries.map((country) => [country, reachedFrom(critical, underLaw(country, leanings))]))
    return { falls: [...under].flatMap(([country, reached]) => fallsIn(country, reached, critical)), under }
  })
}

/** What each thing leans on when this country cuts off; of what is another organisation's, as each of ours that leans on it knows it. */
function underLaw(country: string, leanings: readonly Leaning[]): ReadonlyMap<string, Leaning> {
  const under = new Map<string, Leaning>()
  for (const each of ['', country])
    for (const leaning of leanings) {
      if (leaning.country !== each) continue
      const known = under.get(leaning.name)
      under.set(leaning.name, known?.country === each ? { ...leaning, as: { ...known.as, ...leaning.as } } : leaning)
    }
  return under
}

/** These things, and all that they lean on. */
function reachedFrom(names: readonly string[], under: ReadonlyMap<string, Leaning>): ReadonlyMap<string, Leaning> {
  const reached = new Map<string, Leaning>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const leaning = reached.has(name) ? undefined : under.get(name)
    if (!leaning) continue
    reached.set(name, leaning)
    waiting.push(...leaning.parts, ...leaning.needs.flat().flatMap((lean) => ('thing' in lean ? lean.thing : [])))
  }
  return reached
}

function fallsIn(country: string, reached: ReadonlyMap<string, Leaning>, critical: readonly string[]): readonly Fall[] {
  const causes = [
    ...new Set(
      [...reached.values()].flatMap(({ needs, as }) =>
        needs.flat().flatMap((lean) => ('thing' in lean ? [] : causeOf(lean, as))),
      ),
    ),
  ].sort()
  const fallOf = (out: readonly string[]): readonly Fall[] => {
    const stopped = stoppedBy(new Set(out), reached)
    const processes = critical.filter((name) => stopped.has(name)).map(idIn)
    return processes.length === 0 ? [] : [{ country, causes: out, processes, stopped: [...stopped] }]
  }
  const singles = causes.flatMap((cause) => fallOf([cause]))
  const alone = new Set(singles.flatMap(({ processes }) => processes))
  const together = fallOf(causes)
    .flatMap(({ processes }) => processes)
    .filter((id) => !alone.has(id))
    .map((id) => fewestFor(`process:${id}`, causes, reached))
  return [...singles, ...[...new Map(together.map((set) => [set.join(), set])).values()].flatMap(fallOf)]
}

/** What stops when these causes are out, and nothing else. */
function stoppedBy(out: ReadonlySet<string>, reached: ReadonlyMap<string, Leaning>): ReadonlySet<string> {
  const supportOf = (lean: Lean, as: Leaning['as']): Need[number] =>
    'thing' in lean
      ? { thing: lean.thing, way: [] }
      : { way: [], falls: out.has(causeOf(lean, as)) ? 'surely' : 'never' }
  const needs = new Map(
    [...reached].map(([name, own]): readonly [string, readonly Need[]] => [
      name,
      [
        ...own.needs
          .filter((need) => !isToldOtherwise(need, out, own))
          .map((need) => need.map((lean) => supportOf(lean, own.as))),
        ...own.parts.map((thing) => [{ thing, way: [] }]),
      ],
    ]),
  )
  return new Set(stopsOf(needs, new Set()).keys())
}

/** Whether all that is out counts here as something else that is not, and the platforms with it. */
function isToldOtherwise(need: readonly Lean[], out: ReadonlySet<string>, { as }: Leaning): boolean {
  const isPlatform = need.every((lean) => 'thing' in lean && lean.thing.startsWith('platform:'))
  return isPlatform && [...out].every((cause) => as[cause] !== undefined && !out.has(as[cause]))
}

/** Of all causes those that are needed to stop a thing: without any one of them it would go on. */
function fewestFor(name: string, causes: readonly string[], reached: ReadonlyMap<string, Leaning>): readonly string[] {
  const left = new Set(causes)
  for (const cause of causes) {
    left.delete(cause)
    if (!stoppedBy(left, reached).has(name)) left.add(cause)
  }
  return [...left]
}

/** What it comes down to that something falls away. */
function causeOf({ cause }: Extract<Lean, { readonly cause: string }>, as: Leaning['as']): string {
  return as[cause] ?? cause
}

function idIn(name: string): string {
  return name.slice('process:'.length)
}
