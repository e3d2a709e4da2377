import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { type Language, type Message, message, worded } from '../../l10n/message.ts'
import { printable } from '../printable.ts'
import type { CalendarEntry } from './entries.ts'

/** Whose calendar it is, and when it was made. */
export interface CalendarOf {
  /** Id of the organisation. */
  readonly organisation: string
  /** What it calls itself, else its id. */
  readonly name: string
  readonly today: string
  readonly language: Language
}

/**
 * A calendar of entries as iCalendar (RFC 5545), which calendar programs read: each on a whole day, in nobody's way. An entry keeps its
 * identity when its day moves, so that who reads the file again sees it moved.
 */
export function icsOf(entries: readonly CalendarEntry[], { organisation, name, today, language }: CalendarOf): string {
  const calendar = ical({
    name: printable(worded(message('calendar.name', { name }), language)),
    prodId: { company: 'Havenwijzer', product: 'Havenwijzer', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  const uids = new Set<string>()
  for (const entry of entries) {
    const { date, kind, about, contract, supplier } = entry
    const isEnd = kind === 'contract-end' || kind === 'renewal' || kind === 'option-end'
    calendar.createEvent({
      id: uidOf(entry, organisation, uids),
      start: dayOf(date),
      allDay: true,
      stamp: dayOf(today),
      summary: printable(worded(titleOf(entry), language)),
      description: worded(
        message('calendar.details', {
          about,
          supplier,
          end: contract && !isEnd ? (contract.end ?? '') : '',
          options: contract && kind !== 'option-end' ? contract.options : [],
          annualCost: contract?.annualCost,
          collective: contract?.collective ?? '',
          organisation: name,
        }),
        language,
      )
        .split('\n')
        .map(printable)
        .join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function titleOf({ kind, date, called: of }: CalendarEntry): Message {
  return kind === 'target' ? message('calendar.target', { day: date }) : message('calendar.title', { kind, of })
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** By what it is about, not by its day; of options and of several of one name each by its own. */
function uidOf({ kind, of, date }: CalendarEntry, organisation: string, known: Set<string>): string {
  const parts = [organisation, kind, of, ...(kind === 'option-end' ? [date] : [])].map(asName)
  let uid = `${parts.join('.')}@havenwijzer`
  for (let i = 2; known.has(uid); i++) uid = `${parts.join('.')}.${i}@havenwijzer`
  known.add(uid)
  return uid
}

function asName(text: string): string {
  return text.replaceAll(/[^\w-]+/g, '-')
}
