import { describedIn, elementAt, nodeOf, textIn } from '../../analysis/reader.ts'
import { minutesIn } from '../../analysis/scenario/process-outage.ts'
import { type Need, stopsOf } from '../../analysis/scenario/stops.ts'
import { NOTHING_STRUCK } from '../../analysis/scenario/strike.ts'
import { thingsOf } from '../../analysis/scenario/things.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import { isOutOfUse } from '../../model/element.ts'

/** A process that stops when applications do. */
export interface NeedingProcess {
  /** `process:vergunningverlening` */
  readonly process: string
  readonly name: string
  readonly criticality?: string
  /** How long it may stand still, as it is stated: `24h`. */
  readonly maxOutage?: string
  /** Who answers for it. */
  readonly owner?: string
}

/** The processes that stop when these applications all do, by way of others too; that which may stand still least comes first. */
export function processesNeeding(subjects: readonly Subject[], things: StateOfThings): readonly NeedingProcess[] {
  const needs = things.once(needsIn)
  const parts = subjects.flatMap((subject) => subject.parts.map((part) => nodeOf(part, things.reader)))
  const starts = parts.filter((part) => needs.has(part))
  if (starts.length === 0) return []
  const stopped = stopsOf(needs, new Set(starts))
  return things.once(processesIn).filter(({ process }) => stopped.has(process))
}

/** What processes cannot do without, and that in turn. */
function needsIn({ reader }: StateOfThings): ReadonlyMap<string, readonly Need[]> {
  const all = thingsOf(NOTHING_STRUCK, reader)
  const found = new Map<string, readonly Need[]>()
  const waiting = [...all.keys()].filter((name) => name.startsWith('process:'))
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const needs = found.has(name) ? undefined : all.get(name)?.needs
    if (!needs) continue
    found.set(name, needs)
    waiting.push(...needs.flat().flatMap(({ thing }) => thing ?? []))
  }
  return found
}

function processesIn({ reader }: StateOfThings): readonly NeedingProcess[] {
  return describedIn(reader, 'process')
    .flatMap(([id]): readonly NeedingProcess[] => {
      const element = elementAt(reader, id, 'process')
      if (!element || isOutOfUse(element)) return []
      const said = (['criticality', 'maxOutage', 'owner'] as const).flatMap((key) => {
        const value = textIn(element, key)
        return value === undefined ? [] : [[key, value] as const]
      })
      return [{ process: `process:${id}`, name: textIn(element, 'name') ?? id, ...Object.fromEntries(said) }]
    })
    .sort((a, b) => patience(a) - patience(b) || (a.process < b.process ? -1 : 1))
}

function patience({ maxOutage }: NeedingProcess): number {
  return minutesIn(maxOutage) ?? Number.POSITIVE_INFINITY
}

/** How critical an application is, as it is stated: of its parts the worst. */
export function criticalityOf({ parts }: Subject): string | undefined {
  const stated = parts.flatMap((part) => textIn(part, 'criticality') ?? [])
  return ['critical', 'high', 'medium', 'low'].find((each) => stated.includes(each))
}
