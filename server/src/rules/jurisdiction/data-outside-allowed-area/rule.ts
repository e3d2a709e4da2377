import { PLACE_FIELDS } from '../../../analysis/fields.ts'
import { message } from '../../../l10n/message.ts'
import { EEA } from '../../../l10n/place-words.ts'
import type { Called } from '../../../l10n/risk-words.ts'
import { called } from '../../chain-text.ts'
import { defineRule, type Reason } from '../../rule.ts'
import { type Placed, toldByPlace } from '../by-place.ts'
import { isOnFrameworkAlone } from '../on-framework-alone.ts'
import { isOutside } from '../outside-area.ts'

const RULE = 'jurisdiction/data-outside-allowed-area'

/** Data, or a backup of them, in a country outside the area that the policy allows. */
export const dataOutsideAllowedArea = defineRule({
  id: RULE,
  level: 'error',
  reads: [...PLACE_FIELDS, 'application.transferBasis', 'policy.jurisdictions.locations'],
  fixes: [],
  hasWayOut: true,
  holdsAcceptances: true,
  inOrganisation(_organisation, _model, context) {
    return toldByPlace(context, {
      rule: RULE,
      level: (placed) => (isOutside(placed) && !placed.place.rating.isPublic ? 'error' : undefined),
      message: (words, { settings, reader }) => {
        const area = settings.jurisdictions.locations.map((each) => areaCalled(each, reader))
        return message(RULE, { ...words, area })
      },
      reasons,
    })
  },
})

function areaCalled(area: string, { catalogue }: Placed['reader']): Called {
  return area === 'EEA' ? EEA : called(`jurisdiction:${area}`, catalogue)
}

function reasons(placed: readonly Placed[]): readonly Reason[] {
  const alone = placed.filter(isOnFrameworkAlone)
  const [first] = alone
  if (!first) return []
  const names = [...new Set(alone.map(({ subject }) => subject.element.id))]
  const contested = first.adequacy.contestedSince ?? ''
  return [{ rule: 'jurisdiction/adequacy-only-basis', message: message('reason.adequacy-only', { names, contested }) }]
}
