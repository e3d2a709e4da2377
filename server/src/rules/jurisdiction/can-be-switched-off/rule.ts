import { RISK_FIELDS } from '../../../analysis/fields.ts'
import type { Risk } from '../../../analysis/risk.ts'
import { message } from '../../../l10n/message.ts'
import { levelUnder } from '../../../policy/settings.ts'
import { type Context, defineRule, type Reason } from '../../rule.ts'
import { isCritical, LEAST_ON_ONE_SIGN_IN, tellsOfSignIn } from '../../sole-sign-in.ts'
import { toldByCause } from '../by-cause.ts'
import { reasonsOf } from '../reasons.ts'

/** A party from outside the trusted countries that can stop something at once. */
export const canBeSwitchedOff = defineRule({
  id: 'jurisdiction/can-be-switched-off',
  level: 'warning',
  reads: [...RISK_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByCause(context, {
      rule: 'jurisdiction/can-be-switched-off',
      kind: 'stop',
      message: (words) => message('jurisdiction/can-be-switched-off', words),
      gathered: (words) => message('jurisdiction/can-be-switched-off.unrated', words),
      // Where the same cause reaches data as well, that finding says these.
      reasons: (risks, { reader, reaching }) => [
        ...reasonsOf(
          risks.filter(({ cause }) => !reaching.has(cause)),
          reader,
          context,
        ).filter(({ rule }) => rule !== 'jurisdiction/provider-held-keys'),
        ...signInReasons(risks, context),
      ],
    })
  },
})

/** That several critical applications have nothing else to sign in with, is not told beside it. */
function signInReasons(risks: readonly Risk[], { settings }: Context): readonly Reason[] {
  const rule = 'concentration/single-sign-in'
  const names = risks
    .filter((risk) => tellsOfSignIn(risk) && isCritical(risk.subject))
    .filter(({ subject }) => levelUnder(settings(subject.placement.head.uri), rule, 'warning') !== undefined)
    .map(({ subject }) => subject.element.id)
  return names.length < LEAST_ON_ONE_SIGN_IN ? [] : [{ rule, message: message('reason.single-sign-in', { names }) }]
}
