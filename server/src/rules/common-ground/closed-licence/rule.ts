import type { Landscape } from '../../../analysis/landscape.ts'
import { asSure } from '../../../analysis/sure-level.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { idOf } from '../../../model/node.ts'
import { type Gap, gathered, type Telling } from '../../gather.ts'
import { type Draft, defineRule, inPlaceOrder, THE_DOCUMENT } from '../../rule.ts'
import { foundInStates } from '../described-components.ts'
import { type ClosedPart, closedPart } from './closed-part.ts'

/** Components that are a closed product, where nothing says that this was weighed. */
export const closedLicence = defineRule({
  id: 'common-ground/closed-licence',
  level: 'warning',
  reads: [
    '*.licence',
    '*.product',
    'component.operator',
    'product.serviceModel',
    '*.decision',
    'component.partOf',
    'application.whyNotOpen',
    'application.bespoke',
    '*.lifecycle',
    '*.transition.kind',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const closed = closedProducts(context.landscape)
    const loud = closed.filter(isLoud)
    const quiet = closed.filter((each) => !isLoud(each))
    return [
      ...gathered(loud, model, context, telling('')),
      ...gathered(quiet, model, context, telling('quiet')).map((draft) => ({ ...draft, level: 'info' as const })),
    ]
  },
})

/** What others run is bought, and not built in; and most licences are only known by general knowledge. */
function isLoud({ parts }: ClosedProduct): boolean {
  return parts.some(({ isService, confidence }) => !isService && asSure('warning', confidence) === 'warning')
}

/** The components that are one product, in one state. */
interface ClosedProduct extends Gap {
  readonly first: ClosedPart
  readonly parts: readonly ClosedPart[]
}

function closedProducts(landscape: Landscape): readonly ClosedProduct[] {
  const parts = foundInStates(landscape, closedPart)
  const groups = groupedBy(parts, ({ at, cause }) => `${at.placement.head.state} ${cause}`)
  return [...groups.values()].flatMap((same): readonly ClosedProduct[] => {
    const ordered = same.toSorted((a, b) => inPlaceOrder(a.at, b.at))
    const [first] = ordered
    return first ? [{ first, parts: ordered, at: first.at, weighty: false }] : []
  })
}

function telling(story: string): Telling<ClosedProduct> {
  return {
    alone: ({ first, parts }) => ({
      at: first.at,
      cause: first.cause,
      element: idOf(first.name),
      affected: parts.map(({ name }) => name).sort(),
      confidence: first.confidence,
      message: message('common-ground/closed-licence.one', {
        names: parts.map(({ name }) => idOf(name)),
        product: first.product,
        licence: first.licence,
        isService: parts.every(({ isService }) => isService),
      }),
      related: besides(parts.slice(1)),
    }),
    together: (found, heading) => {
      const parts = found.flatMap((each) => each.parts)
      return {
        at: heading,
        cause: THE_DOCUMENT,
        ...(story === '' ? {} : { discriminator: story }),
        affected: parts.map(({ name }) => name).sort(),
        message: message('common-ground/closed-licence.many', {
          products: found.map(({ first }) => first.product),
          isService: parts.every(({ isService }) => isService),
        }),
        related: besides(parts),
      }
    },
  }
}

function besides(parts: readonly ClosedPart[]): NonNullable<Draft['related']> {
  return parts.map(({ at, name, product }) => ({
    at,
    message: message('related.closed-part', { id: idOf(name), product }),
  }))
}
