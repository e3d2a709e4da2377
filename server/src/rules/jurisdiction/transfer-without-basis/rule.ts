import { PLACE_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule, type Level } from '../../rule.ts'
import { type Placed, toldByPlace } from '../by-place.ts'
import { basisOf } from '../transfer-basis.ts'

const RULE = 'jurisdiction/transfer-without-basis'

/** Personal data in a country without adequacy, or seen from there, with no ground for that transfer. */
export const transferWithoutBasis = defineRule({
  id: RULE,
  level: 'error',
  reads: [...PLACE_FIELDS, '*.support.*', 'application.transferBasis'],
  fixes: [],
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByPlace(context, {
      rule: RULE,
      level,
      message: ({ contested: _contested, ...words }, { subject }) =>
        message(RULE, { ...words, isOpen: basisOf(subject.element) === 'unknown' }),
    })
  },
})

function level({ subject, place, adequacy }: Placed): Level | undefined {
  if (!place.rating.isPersonal || (adequacy.status !== 'none' && adequacy.status !== 'lapsed')) return undefined
  switch (basisOf(subject.element)) {
    case 'none':
      return 'error'
    // That one does not know the ground is a question, no verdict.
    case 'unknown':
      return 'info'
    case 'stated':
      return undefined
  }
}
