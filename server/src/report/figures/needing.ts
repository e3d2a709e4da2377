import { type CriticalProcess, stops, whatItTakes } from '../../analysis/impact.ts'
import { describedIn, elementAt, textIn } from '../../analysis/reader.ts'
import { minutesIn } from '../../analysis/scenario/process-outage.ts'
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

/** The processes that stop when these applications all do; that which may stand still least comes first. */
export function processesNeeding(subjects: readonly Subject[], things: StateOfThings): readonly NeedingProcess[] {
  const hit = new Set(subjects.flatMap(({ parts }) => parts.map(({ id }) => id)))
  return things
    .once(processesIn)
    .filter(({ takes }) => stops(takes, hit))
    .map(({ process }) => process)
}

interface Process {
  readonly process: NeedingProcess
  readonly takes: CriticalProcess
}

function processesIn({ reader }: StateOfThings): readonly Process[] {
  return describedIn(reader, 'process')
    .flatMap(([id]): readonly Process[] => {
      const element = elementAt(reader, id, 'process')
      if (!element || isOutOfUse(element)) return []
      const said = (['criticality', 'maxOutage', 'owner'] as const).flatMap((key) => {
        const value = textIn(element, key)
        return value === undefined ? [] : [[key, value] as const]
      })
      const takes = whatItTakes(element)
      return [{ process: { process: `process:${id}`, name: takes.name, ...Object.fromEntries(said) }, takes }]
    })
    .sort((a, b) => patience(a.process) - patience(b.process) || (a.process.process < b.process.process ? -1 : 1))
}

function patience({ maxOutage }: NeedingProcess): number {
  return minutesIn(maxOutage) ?? Number.POSITIVE_INFINITY
}

/** How critical an application is, as it is stated: of its parts the worst. */
export function criticalityOf({ parts }: Subject): string | undefined {
  const stated = parts.flatMap((part) => textIn(part, 'criticality') ?? [])
  return ['critical', 'high', 'medium', 'low'].find((each) => stated.includes(each))
}
