import type { Sureness } from '../../analysis/hop.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { lastDay } from '../../catalogue/calendar.ts'
import type { Party } from '../../catalogue/profile/party.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { ControlEvent, EventStatus } from '../../schema/generated/types.ts'

/** A change in who decides at a supplier, or at an owner of it. */
export interface ControlChangeFigures {
  /** The supplier that changes hands: itself, or an owner above it. */
  readonly of: string
  /** Year, month or day. */
  readonly date: string
  readonly status: EventStatus
  /** What happened, in one sentence. */
  readonly event: Called
  readonly to?: { readonly name: string; readonly country: string }
  readonly confidence: Sureness
  readonly source?: string
}

/**
 * What changed at a supplier and at those above it, the latest first: since a day, and what is announced and was neither completed nor
 * stopped. What nobody verified is no change.
 */
export function changesOf(
  party: Party,
  since: string,
  { reader, landscape }: StateOfThings,
): readonly ControlChangeFigures[] {
  const ids = [party.supplier.id, ...party.owners.flatMap(({ id }) => id ?? [])]
  return [...new Set(ids)]
    .flatMap((of) => {
      const events = (reader.catalogue.supplier(of)?.controlEvents ?? [])
        .filter((event) => isTold(event) && lastDay(event.date) <= landscape.today)
        .toSorted((a, b) => compare(lastDay(a.date), lastDay(b.date)))
      return events
        .filter((event, i) => (event.status === 'announced' ? i === events.length - 1 : lastDay(event.date) >= since))
        .map((event) => changeFigures(of, event))
    })
    .sort((a, b) => compare(lastDay(b.date), lastDay(a.date)) || compare(a.of, b.of))
}

function isTold({ type, status }: ControlEvent): boolean {
  return type === 'control' && status !== 'unverified'
}

function changeFigures(
  of: string,
  { date, status, event, to, confidence, source }: ControlEvent,
): ControlChangeFigures {
  return {
    of,
    date,
    status,
    event,
    ...(to ? { to: { name: to.name, country: to.country } } : {}),
    confidence: confidence ?? (source === undefined ? 'unknown' : 'stated'),
    ...(source === undefined ? {} : { source }),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
