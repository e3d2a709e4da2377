import type { Landscape } from '../../../analysis/landscape.ts'
import { message } from '../../../l10n/message.ts'
import type { State } from '../../../model/document.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { type Gap, gathered, MOST_FIXES } from '../../gather.ts'
import { addedPerState } from '../../per-state.ts'
import { type Draft, defineRule, inPlaceOrder, type Place, THE_DOCUMENT } from '../../rule.ts'
import { stateReasonUnknown } from '../../why-not-open.ts'
import { type Choice, choicesIn } from './choices.ts'

/** A closed product that is chosen while a proven open one exists, and nobody says why. */
export const closedWithoutReason = defineRule({
  id: 'lock-in/closed-without-reason',
  level: 'info',
  reads: [
    'application.product',
    'application.licence',
    'application.lifecycle',
    'application.contract',
    'application.whyNotOpen',
    'application.decision',
    'application.bespoke',
    'application.transition.*',
    'application.from',
    '*.retired',
    'contract.start',
    'contract.decision',
    'product.licence',
    'product.functions',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  hasWayOut: true,
  // What a target adds, and when a contract began, stands in others.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    return [...groupedBy(chosen(context.landscape), ({ state }) => state).values()].flatMap((inState) =>
      gathered([...groupedBy(inState, ({ product }) => product.id).values()].map(asGap), model, context, {
        alone,
        together,
      }),
    )
  },
})

interface InState extends Choice {
  readonly state: State
}

/** The choices that are made now, and those that a target makes besides. */
function chosen(landscape: Landscape): readonly InState[] {
  return addedPerState<Choice>(
    landscape,
    (state) => choicesIn(state, landscape),
    ({ product }, before) => !before.some((other) => other.product.id === product.id),
  ).map(({ state, found }) => ({ ...found, state }))
}

/** The choices of one product. */
interface OfProduct extends Gap {
  readonly first: Choice
  readonly all: readonly Choice[]
}

function asGap(choices: readonly Choice[]): OfProduct {
  const all = choices.toSorted((a, b) => inPlaceOrder(a.at, b.at))
  const [first] = all as [Choice, ...Choice[]]
  return { first, all, at: first.at, weighty: false }
}

function nameOf({ subject }: Choice): string {
  return subject.name
}

function alone({ first, all, at }: OfProduct): Draft {
  const { subject, product, moment, since, open } = first
  return {
    at,
    cause: `product:${product.id}`,
    element: subject.element.id,
    affected: all.map(nameOf).sort(),
    message: message('lock-in/closed-without-reason.one', {
      product: product.name ?? product.id,
      names: all.map((each) => each.subject.element.id),
      moment,
      since,
      open,
    }),
    related: all.slice(1).map(related),
    fixes: all.slice(0, MOST_FIXES).map(({ definition }) => stateReasonUnknown(definition)),
  }
}

function together(products: readonly OfProduct[], heading: Place): Draft {
  const all = products.flatMap((each) => each.all)
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: all.map(nameOf).sort(),
    message: message('lock-in/closed-without-reason.many', {
      products: products.map(({ first: { product } }) => product.name ?? product.id),
      open: products.map(({ first }) => first.open[0] ?? ''),
    }),
    related: all.map(related),
    fixes: all.slice(0, MOST_FIXES).map(({ definition }) => stateReasonUnknown(definition)),
  }
}

function related({ at, subject, product, moment, since }: Choice): NonNullable<Draft['related']>[number] {
  return {
    at,
    message: message('related.chosen', { id: subject.element.id, product: product.name ?? product.id, moment, since }),
  }
}
