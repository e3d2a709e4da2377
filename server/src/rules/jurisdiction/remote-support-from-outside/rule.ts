import { PLACE_FIELDS } from '../../../analysis/fields.ts'
import { isAmong } from '../../../analysis/jurisdictions.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { toldByPlace } from '../by-place.ts'

const RULE = 'jurisdiction/remote-support-from-outside'

/** Support with access to personal data, given from a country outside the trusted ones. */
export const remoteSupportFromOutside = defineRule({
  id: RULE,
  level: 'warning',
  reads: [...PLACE_FIELDS, '*.support.*', 'policy.jurisdictions.trusted'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByPlace(context, {
      rule: RULE,
      level: ({ place, settings, reader }) =>
        place.use === 'seen' &&
        place.rating.isPersonal &&
        !isAmong(place.country, settings.jurisdictions.trusted, reader.catalogue)
          ? 'warning'
          : undefined,
      message: ({ countries, at, names, planned, weak }) =>
        message(RULE, { countries, at, names, planned, ...(weak ? { weak } : {}) }),
    })
  },
})
