import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { levelUnder } from '../../../policy/settings.ts'
import { called } from '../../chain-text.ts'
import { type Draft, defineRule, inPlaceOrder } from '../../rule.ts'
import { placeOf, touched } from '../../subject-places.ts'
import { suitesIn } from '../../suites.ts'
import { type Workplace, workplaceOfOne } from '../../workplace.ts'

/** Mail, documents, chat and video with one supplier, and nothing else in use for any of them. */
export const singleWorkplace = defineRule({
  id: 'concentration/single-workplace',
  level: 'warning',
  reads: [
    '*.product',
    '*.functions',
    '*.supplier',
    '*.licence',
    '*.lifecycle',
    '*.retired',
    'application.from',
    'component.partOf',
    '*.criticality',
    'application.data',
    'component.stores',
    'dataset.classification',
    'dataset.personal',
  ],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const now = landscape.in('current')
    const workplace = workplaceOfOne(now)
    return workplace ? told(workplace, now) : []
  },
})

function told({ supplier, subjects }: Workplace, now: StateOfThings): readonly Draft[] {
  const ordered = subjects.toSorted((a, b) => inPlaceOrder(placeOf(a), placeOf(b)))
  const [first, ...others] = ordered
  if (!first || isToldWithSuite(supplier, first.placement.head.uri, now)) return []
  return [
    {
      at: placeOf(first),
      // Of what nobody rated, rating comes first.
      level: subjects.some(({ rating }) => rating.isRated) ? 'warning' : 'hint',
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

/** Whether the workplace is part of a suite, which is told as that. */
function isToldWithSuite(supplier: string, uri: string, now: StateOfThings): boolean {
  const isOn = levelUnder(now.around.settings(uri), 'lock-in/bundled-suite', 'warning') !== undefined
  return isOn && suitesIn(now).some((suite) => suite.supplier === supplier && suite.bond === 'sign-in')
}
