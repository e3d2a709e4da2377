import { RISK_FIELDS } from '../../../analysis/fields.ts'
import type { Risk } from '../../../analysis/risk.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { levelUnder } from '../../../policy/settings.ts'
import { called } from '../../chain-text.ts'
import { type Context, defineRule, type Reason } from '../../rule.ts'
import { isStopBy, signedInAlone, soleSignIns } from '../../sole-sign-in.ts'
import { workplaceReasons, workplaceTold } from '../../workplace-told.ts'
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
      reasons: (risks, { reader, reaching }, things) => [
        ...reasonsOf(
          risks.filter(({ cause }) => !reaching.has(cause)),
          reader,
          context,
        ).filter(({ rule }) => rule !== 'jurisdiction/provider-held-keys'),
        ...signInReasons(risks, things, context),
        ...workplaceReasons(
          things,
          'jurisdiction/can-be-switched-off',
          ({ risk }) => risk !== undefined && risks.includes(risk),
        ),
      ],
      restsOn: (things) => (things.state === 'current' ? [signedInAlone(things), workplaceTold(things) ?? NONE] : []),
    })
  },
})

const NONE = {}

/** That critical applications have nothing else to sign in with, is not told beside it. */
function signInReasons(risks: readonly Risk[], things: StateOfThings, { settings }: Context): readonly Reason[] {
  if (things.state !== 'current') return []
  const rule = 'concentration/single-sign-in'
  return soleSignIns(things).flatMap(({ signIn, all }): readonly Reason[] => {
    const first = all.find(({ subject }) =>
      risks.some((risk) => isStopBy(signIn, risk) && risk.subject.name === subject.name),
    )
    const isOn = first && levelUnder(settings(first.subject.placement.head.uri), rule, 'warning') !== undefined
    if (!isOn) return []
    const names = [...new Set(all.map(({ subject }) => subject.element.id))]
    return [
      { rule, message: message('reason.single-sign-in', { signIn: called(signIn, things.reader.catalogue), names }) },
    ]
  })
}
