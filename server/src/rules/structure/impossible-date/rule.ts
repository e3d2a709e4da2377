import { isDay } from '../../../catalogue/calendar.ts'
import { message } from '../../../l10n/message.ts'
import type { Placement } from '../../../model/document.ts'
import type { DatePlace } from '../../../model/walk.ts'
import { at, type Draft, defineRule, nameOfPart } from '../../rule.ts'

/** Dates that cannot be: no day of the calendar, an end before its start, something done in the future. */
export const impossibleDate = defineRule({
  id: 'structure/impossible-date',
  level: 'error',
  reads: [
    'contract.start',
    'contract.end',
    'contract.extensions',
    'landscape.reviewedOn',
    'application.exit.testedOn.plannedExit',
    'application.exit.testedOn.suddenLoss',
    'process.continuity.exercisedOn',
    'platform.haven.checkedOn',
    'landscape.acceptedRisks.acceptedOn',
    'landscape.acceptedRisks.until',
  ],
  fixes: [],
  inPart(placement, { today }) {
    return placement.facts.dates.flatMap((date): readonly Draft[] => {
      if (!isDay(date.text))
        return [draft(placement, date, message('structure/impossible-date.no-day', { date: date.text }))]
      if (lastKey(date) in PAST && date.text > today.slice(0, date.text.length))
        return [
          draft(
            placement,
            date,
            message('structure/impossible-date.future', { key: lastKey(date), date: date.text, today }),
          ),
        ]
      const before = ORDER[lastKey(date)]
      const start =
        before && placement.facts.dates.find((other) => other.path === sibling(date, before) && isDay(other.text))
      return start && date.text < start.text
        ? [
            draft(
              placement,
              date,
              message('structure/impossible-date.order', {
                key: lastKey(date),
                date: date.text,
                start: before,
                startDate: start.text,
              }),
            ),
          ]
        : []
    })
  },
})

/** Things that have been done, or known, cannot lie ahead. */
const PAST: Readonly<Record<string, true>> = {
  reviewedOn: true,
  plannedExit: true,
  suddenLoss: true,
  exercisedOn: true,
  checkedOn: true,
  acceptedOn: true,
  askedOn: true,
  asOf: true,
  assessedOn: true,
}

/** What cannot lie before what, in the same entry. */
const ORDER: Readonly<Record<string, string>> = { end: 'start', extensions: 'end', until: 'acceptedOn' }

function draft(placement: Placement, date: DatePlace, text: Draft['message']): Draft {
  const element = placement.facts.entity?.id
  return {
    at: at(placement, date),
    cause: nameOfPart(placement),
    discriminator: `${date.path}=${date.text}`,
    message: text,
    ...(element === undefined ? {} : { element }),
  }
}

function lastKey(date: DatePlace): string {
  return date.path.slice(date.path.lastIndexOf('.') + 1)
}

function sibling(date: DatePlace, key: string): string {
  const dot = date.path.lastIndexOf('.')
  return dot < 0 ? key : `${date.path.slice(0, dot + 1)}${key}`
}
