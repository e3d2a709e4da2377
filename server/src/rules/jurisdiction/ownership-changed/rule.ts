import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { type Sureness, weaker, weakest } from '../../../analysis/hop.ts'
import type { Involvement } from '../../../analysis/involvement.ts'
import { likelihoodOf } from '../../../analysis/jurisdictions.ts'
import { reviewedOn } from '../../../analysis/reviewed-on.ts'
import { standingsOf } from '../../../analysis/standing.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { lastDay, monthsBefore } from '../../../catalogue/calendar.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { message } from '../../../l10n/message.ts'
import type { ControlEvent } from '../../../schema/generated/types.ts'
import { called } from '../../chain-text.ts'
import { defineRule, type Level } from '../../rule.ts'
import { type Found, toldBySupplier } from '../control-changes.ts'

/** A supplier that came under another law, through a new owner, after its entry was last reviewed. */
export const ownershipChanged = defineRule({
  id: 'jurisdiction/ownership-changed',
  level: 'warning',
  reads: [...RISK_FIELDS, '*.reviewedOn', 'supplier.controlEvents.*'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(_organisation, _model, { landscape }) {
    return told(landscape)
  },
})

const told = toldBySupplier({
  find: changesOf,
  message: ({ supplier, event, to, subject }, all, reader) =>
    message('jurisdiction/ownership-changed', {
      supplier: called(`supplier:${supplier}`, reader.catalogue),
      owner: to.name,
      country: called(`jurisdiction:${to.country}`, reader.catalogue),
      before: called(`jurisdiction:${countryBefore(event, reader.catalogue.supplier(supplier))}`, reader.catalogue),
      date: event.date,
      reviewedOn: reviewedOn(subject, reader) ?? '',
      names: all.map((each) => each.subject.element.id),
      source: event.source ?? '',
    }),
})

/** Where nobody wrote down when an entry was reviewed, what happened in these months may have gone unseen. */
const MONTHS_UNREVIEWED = 12

/** The owners above a party that came there since the review, and brought the law of another country. */
function changesOf(
  involvement: Involvement,
  subject: Subject,
  { reader, around: { today, settings } }: StateOfThings,
): readonly Found[] {
  const { catalogue } = reader
  const owners = standingsOf(involvement.party, today, catalogue).filter(({ through }) => through === 'owner')
  if (owners.length === 0) return []
  const { jurisdictions } = settings(subject.placement.head.uri)
  const since = reviewedOn(subject, reader) ?? monthsBefore(today, MONTHS_UNREVIEWED)
  return owners.flatMap(({ country, hops }): readonly Found[] => {
    if (likelihoodOf(country, jurisdictions, catalogue) === 'trusted') return []
    // Who states the owner here has seen it: that takes the place of what the catalogue says happened.
    const owned = hops.findLast(({ relation }) => relation === 'owned-by')
    const supplier = owned && catalogue.supplier(owned.from.replace(/^supplier:/, ''))
    const event = supplier?.controlEvents?.findLast(
      (each) => isCompleted(each) && each.to?.country === country && isBetween(each, since, today),
    )
    if (!supplier || !event?.to) return []
    const before = countryBefore(event, supplier)
    if (before === undefined || before === country) return []
    const chain = [...involvement.hops, ...hops]
    const confidence = weaker(weakest(chain), surenessOf(event))
    const level = levelFor(confidence, involvement)
    return level === undefined ? [] : [{ supplier: supplier.id, event, to: event.to, chain, level, confidence }]
  })
}

function isCompleted({ type, status }: ControlEvent): boolean {
  return type === 'control' && status === 'completed'
}

function isBetween({ date }: ControlEvent, since: string, today: string): boolean {
  const day = lastDay(date)
  return day > since && day <= today
}

/** The country of whoever was in control before: as the event says, else as the change before it left it, else of the seat. */
function countryBefore(event: ControlEvent, supplier: Entry<'suppliers'> | undefined): string | undefined {
  const earlier = supplier?.controlEvents
    ?.filter((each) => isCompleted(each) && lastDay(each.date) < lastDay(event.date))
    .toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1))
  return event.from?.country ?? earlier?.at(-1)?.to?.country ?? supplier?.country
}

function surenessOf({ confidence, source }: ControlEvent): Sureness {
  return confidence ?? (source === undefined ? 'unknown' : 'stated')
}

/** What nobody verified is no news; what is true of one host out of several, or perhaps, is a question. */
function levelFor(confidence: Sureness, { candidateOf, isUncertain }: Involvement): Level | undefined {
  if (confidence === 'unverified' || confidence === 'unknown') return undefined
  return confidence === 'general-knowledge' || candidateOf !== undefined || isUncertain ? 'info' : 'warning'
}
