import { RISK_FIELDS } from '../../../analysis/fields.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { called } from '../../chain-text.ts'
import { type Draft, defineRule, inPlaceOrder, type Level } from '../../rule.ts'
import { placeOf, touched } from '../../subject-places.ts'
import type { Workplace } from '../../workplace.ts'
import { workplaceTold } from '../../workplace-told.ts'

/** Mail, documents, chat and video with one supplier, and nothing else in use for any of them. */
export const singleWorkplace = defineRule({
  id: 'concentration/single-workplace',
  level: 'warning',
  reads: [...RISK_FIELDS, '*.functions', '*.lifecycle', 'contract.supplier', 'policy.thresholds.supplierShare'],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const now = landscape.in('current')
    const workplace = workplaceTold(now)
    return workplace && workplace.by === undefined ? told(workplace, now) : []
  },
})

function told({ supplier, subjects }: Workplace, now: StateOfThings): readonly Draft[] {
  const ordered = subjects.toSorted((a, b) => inPlaceOrder(placeOf(a), placeOf(b)))
  const [first, ...others] = ordered
  if (!first) return []
  return [
    {
      at: placeOf(first),
      level: levelOf(subjects),
      cause: `suite:${supplier}`,
      element: first.element.id,
      affected: subjects.map(({ name }) => name).toSorted(),
      message: message('concentration/single-workplace', {
        supplier: called(`supplier:${supplier}`, now.reader.catalogue),
        names: ordered.map(({ element }) => element.id),
      }),
      related: touched(others),
    },
  ]
}

/** By the worst of it; of what nobody rated, rating comes first. */
function levelOf(subjects: readonly Subject[]): Level {
  const impacts = subjects.flatMap(({ rating }) => (rating.isRated ? [rating.impact] : []))
  if (impacts.includes('critical') || impacts.includes('high')) return 'warning'
  return impacts.includes('medium') ? 'info' : 'hint'
}
