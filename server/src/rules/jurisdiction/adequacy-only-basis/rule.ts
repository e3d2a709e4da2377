import { PLACE_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { toldByPlace } from '../by-place.ts'
import { isOnFrameworkAlone } from '../on-framework-alone.ts'
import { isOutside } from '../outside-area.ts'

const RULE = 'jurisdiction/adequacy-only-basis'

/** Personal data in the United States under the Data Privacy Framework alone, where no finding on the place says so already. */
export const adequacyOnlyBasis = defineRule({
  id: RULE,
  level: 'info',
  reads: [...PLACE_FIELDS, '*.support.*', 'application.transferBasis', 'policy.jurisdictions.locations'],
  fixes: [],
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByPlace(context, {
      rule: RULE,
      level: (placed) => (isOnFrameworkAlone(placed) && !isOutside(placed) ? 'info' : undefined),
      message: ({ adequacy: _status, until: _until, ...words }) => message(RULE, words),
    })
  },
})
