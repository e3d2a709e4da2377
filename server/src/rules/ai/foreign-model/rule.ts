import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { weakest } from '../../../analysis/hop.ts'
import type { Landscape } from '../../../analysis/landscape.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import type { State } from '../../../model/document.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { called } from '../../chain-text.ts'
import { addedPerState } from '../../per-state.ts'
import { type Draft, defineRule, inPlaceOrder } from '../../rule.ts'
import { assessedInOrder } from '../../subject-places.ts'
import { weakClaim } from '../../weak-claim.ts'
import { type Abroad, modelsAbroad } from './models-abroad.ts'

/** A model outside the trusted countries that gets personal or confidential data, where no finding on that party says so already. */
export const foreignModel = defineRule({
  id: 'ai/foreign-model',
  level: 'warning',
  reads: [
    ...RISK_FIELDS,
    'application.generativeAi',
    'component.generativeAi',
    'product.generativeAi',
    'product.supplier',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const found = addedPerState(
      landscape,
      (state) => landscape.in(state).once(abroad),
      ({ subject, product }, before) =>
        before.every((each) => each.subject.name !== subject.name || each.product.id !== product.id),
    )
    const groups = groupedBy(found, ({ state, found: { product, level } }) => `${state} ${level} ${product.id}`)
    return [...groups.values()].flatMap((same) => told(same, landscape))
  },
})

function abroad(things: StateOfThings): readonly Abroad[] {
  return things.askAll(assessedInOrder(things), modelsAbroad)
}

/** The applications whose assistants have one model behind them, equally bad. */
function told(
  same: readonly { readonly state: State; readonly found: Abroad }[],
  landscape: Landscape,
): readonly Draft[] {
  const ordered = same.map(({ found }) => found).toSorted((a, b) => inPlaceOrder(a.at, b.at))
  const [first, ...others] = ordered
  const state = same[0]?.state ?? 'current'
  if (!first) return []
  const { catalogue, organisation } = landscape.in(state).reader
  const { subject, product, party, standing, chain, level } = first
  const names = [...new Set(ordered.map((each) => each.subject.element.id))]
  return [
    {
      at: first.at,
      level,
      cause: `product:${product.id}`,
      element: subject.element.id,
      affected: [...new Set(ordered.map((each) => each.subject.name))].toSorted(),
      confidence: weakest(chain),
      chain,
      bearer: { organisation, state, uri: subject.placement.head.uri },
      message: message('ai/foreign-model', {
        model: product.name ?? product.id,
        party: called(`supplier:${party}`, catalogue),
        country: called(`jurisdiction:${standing.country}`, catalogue),
        isOwner: standing.through === 'owner',
        names,
        features: [...new Set(ordered.map(({ assistant }) => assistant.feature))],
        reaches: first.assistant.reaches ?? '',
        ...weakClaim(chain, catalogue),
      }),
      related: others.map((each) => ({
        at: each.at,
        message: message('related.touched', { id: each.subject.element.id }),
      })),
    },
  ]
}
