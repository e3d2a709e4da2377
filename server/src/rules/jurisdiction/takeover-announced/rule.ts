import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { weaker, weakest } from '../../../analysis/hop.ts'
import { likelihoodOf } from '../../../analysis/jurisdictions.ts'
import { lastDay, monthsBefore } from '../../../catalogue/calendar.ts'
import { countriesOf, partyOn } from '../../../catalogue/profile/party.ts'
import { message } from '../../../l10n/message.ts'
import { called } from '../../chain-text.ts'
import { defineRule } from '../../rule.ts'
import { toldBySupplier } from '../control-changes.ts'

/** A supplier of which it was announced that somebody from outside the trusted countries takes it over. */
export const takeoverAnnounced = defineRule({
  id: 'jurisdiction/takeover-announced',
  level: 'info',
  reads: [...RISK_FIELDS, 'supplier.controlEvents.*'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(_organisation, _model, { landscape }) {
    return told(landscape)
  },
})

const told = toldBySupplier({
  find({ party, hops }, subject, { reader: { catalogue }, around: { today, settings } }) {
    const now = partyOn(catalogue, party, today)
    const event = now?.announced
    const to = event?.to
    // By then it is done, or off, and only the catalogue does not know.
    if (!now || !event || !to || lastDay(event.date) < monthsBefore(today, MONTHS_OPEN)) return []
    const { jurisdictions } = settings(subject.placement.head.uri)
    if (likelihoodOf(to.country, jurisdictions, catalogue) === 'trusted') return []
    // Under that law it stands already: another owner there brings no other.
    if (countriesOf(now).includes(to.country)) return []
    const confidence = weaker(weakest(hops), event.confidence ?? 'unknown')
    return [{ supplier: party, event, to, chain: hops, level: 'info', confidence }]
  },
  message: ({ supplier, event, to }, all, { catalogue }) =>
    message('jurisdiction/takeover-announced', {
      supplier: called(`supplier:${supplier}`, catalogue),
      buyer: to.name,
      country: called(`jurisdiction:${to.country}`, catalogue),
      date: event.date,
      names: all.map(({ subject }) => subject.element.id),
      source: event.source ?? '',
    }),
})

/** How long the outcome of an announcement may take, for supervisors to decide. */
const MONTHS_OPEN = 24
