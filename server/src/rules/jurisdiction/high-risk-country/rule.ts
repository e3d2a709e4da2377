import { RISK_FIELDS } from '../../../analysis/fields.ts'
import type { Risk } from '../../../analysis/risk.ts'
import { message } from '../../../l10n/message.ts'
import { called } from '../../chain-text.ts'
import { defineRule, type Reason } from '../../rule.ts'
import { toldByCause } from '../by-cause.ts'
import { reasonsOf } from '../reasons.ts'

/** A party from a country on the policy's list of those with an offensive cyber programme. */
export const highRiskCountry = defineRule({
  id: 'jurisdiction/high-risk-country',
  level: 'error',
  reads: [...RISK_FIELDS, 'policy.jurisdictions.highRisk.*'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByCause(context, {
      rule: 'jurisdiction/high-risk-country',
      kind: 'listed',
      message: (words, { subject, exposure }, { catalogue }) => {
        const { highRisk } = context.settings(subject.placement.head.uri).jurisdictions
        const { countries, source = '', asOf = '' } = highRisk
        const { country } = exposure
        // A territory that counts as a country follows what the list says of that.
        const as = catalogue.entry('jurisdictions', country)?.treatAs
        const listed = called(`jurisdiction:${countries.includes(country) ? country : (as ?? country)}`, catalogue)
        return message('jurisdiction/high-risk-country', { ...words, listed, source, asOf })
      },
      reasons: (risks, { reader }) => [...powers(risks), ...reasonsOf(risks, reader, context)],
    })
  },
})

/** What the party can do is said here, once. */
function powers(risks: readonly Risk[]): readonly Reason[] {
  const reaching = risks.filter(({ exposure }) => exposure.reach !== 'none' && exposure.reachChain)
  const stopping = risks.filter(({ exposure }) => exposure.stop === 'at-once')
  const names = (some: readonly Risk[]) => some.map(({ subject }) => subject.element.id)
  return [
    ...(reaching.length === 0
      ? []
      : [
          {
            rule: 'jurisdiction/foreign-law-reaches-data',
            message: message('reason.reach', { names: names(reaching) }),
          },
        ]),
    ...(stopping.length === 0
      ? []
      : [{ rule: 'jurisdiction/can-be-switched-off', message: message('reason.stop', { names: names(stopping) }) }]),
  ]
}
