import { isSurer } from '../../../analysis/hop.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { fixesOfFew, type Gap, gathered } from '../../gather.ts'
import { type Context, type Draft, defineRule, type Place, THE_DOCUMENT } from '../../rule.ts'
import { assessedInOrder } from '../../subject-places.ts'
import { fixesFor } from './fixes.ts'
import { type Silent, silentIn } from './silent.ts'

/** An assistant that a product has on by default, where there are data that are not public, and nobody says whether it is off. */
export const assistantOnByDefault = defineRule({
  id: 'ai/assistant-on-by-default',
  level: 'warning',
  reads: [
    'application.generativeAi',
    'component.generativeAi',
    'product.generativeAi',
    'product.functions',
    'product.stackLayer',
    '*.product',
    'application.lifecycle',
    'application.from',
    'application.data',
    'component.partOf',
    'component.stores',
    'component.stores.*',
    'dataset.classification',
    'dataset.personal',
    'policy.thresholds.askQuietMonths',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare', 'ask'],
  // Which data are in it may be said in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const all = context.landscape.in('current').once(silent)
    const products = [...groupedBy(all, ({ product }) => product.id).values()].map(ofProduct)
    return gathered(products, model, context, {
      alone: (one) => alone(one, context),
      together: (some, heading) => together(some, heading, context),
    })
  },
})

function silent(now: StateOfThings): readonly Silent[] {
  return now.askAll(assessedInOrder(now), silentIn)
}

/** A product with an assistant, and where nobody says whether that is on. */
interface OfProduct extends Gap {
  readonly first: Silent
  readonly all: readonly Silent[]
}

/** That it is on by default weighs where somebody read it; else it is a judgement. */
function ofProduct(all: readonly Silent[]): OfProduct {
  const [first] = all as [Silent, ...Silent[]]
  return { first, all, at: first.at, weighty: isSurer(first.confidence, 'general-knowledge') }
}

function alone({ first, all, at, weighty }: OfProduct, context: Context): Draft {
  const { product, subject, confidence } = first
  return {
    at,
    level: weighty ? 'warning' : 'info',
    cause: `product:${product.id}`,
    element: subject.element.id,
    affected: all.map((each) => each.subject.name).toSorted(),
    confidence,
    message: message('ai/assistant-on-by-default.one', {
      product: product.name ?? product.id,
      names: all.map((each) => each.subject.element.id),
      isRead: weighty,
    }),
    related: all.slice(1).map(related),
    ...fixesOfFew(all, (each) => fixesFor(each, context)),
  }
}

function together(products: readonly OfProduct[], heading: Place, context: Context): Draft {
  const all = products.flatMap((each) => each.all)
  return {
    at: heading,
    level: 'info',
    cause: THE_DOCUMENT,
    affected: [...new Set(all.map(({ subject }) => subject.name))].toSorted(),
    message: message('ai/assistant-on-by-default.many', {
      products: products.map(({ first: { product } }) => product.name ?? product.id),
    }),
    related: all.map(related),
    ...fixesOfFew(all, (each) => fixesFor(each, context)),
  }
}

function related({ at, subject, product }: Silent): NonNullable<Draft['related']>[number] {
  const args = { id: subject.element.id, product: product.name ?? product.id }
  return { at, message: message('related.assistant', args) }
}
