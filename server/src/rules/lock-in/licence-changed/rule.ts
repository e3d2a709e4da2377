import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Mention, Model } from '../../../model/index.ts'
import { type Change, changeOf } from '../../licence-change.ts'
import { alsoSaid, inOrder, perStateThatAdds } from '../../mentions.ts'
import { elementsOf, usesOfProducts } from '../../product-uses.ts'
import { at, type Context, type Draft, defineRule } from '../../rule.ts'
import { openWaysOut } from '../ways-out.ts'

/** Open source of which the one company that owns it changed the licence. */
export const licenceChanged = defineRule({
  id: 'lock-in/licence-changed',
  level: 'info',
  reads: ['*.product', '*.runsOn.product', '*.uses.product', '*.lifecycle'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(organisation, model, context) {
    const catalogue = model.catalogueFor(organisation)
    const uses = changed(context.landscape.in('current')).flatMap(({ product, mentions }): readonly Use[] => {
      const change = changeOf(product, context.today)
      if (!change || !isOfOneOwner(product, catalogue)) return []
      return perStateThatAdds(mentions).flatMap(([first, ...others]) =>
        first ? [{ product, change, first, others }] : [],
      )
    })
    // An owner that changes several of its products at once decided once.
    const groups = groupedBy(
      uses,
      ({ product, change, first }) => `${first.placement.head.state} ${product.supplier} ${change.closes}`,
    )
    return [...groups.values()].flatMap((group) => tell(group, model, context))
  },
})

const changed = usesOfProducts(({ licenceChange }) => licenceChange !== undefined, isUse)

/** A product whose licence was changed, with the places that name it, in order. */
interface Use {
  readonly product: Entry<'products'>
  readonly change: Change
  readonly first: Mention
  readonly others: readonly Mention[]
}

const ELEMENTS: ReadonlySet<string> = new Set(['application', 'component', 'platform'])

const WHERE = /^(?:(?:runsOn|uses)\.)?product$/

function isUse({ placement: { facts }, reference }: Mention): boolean {
  return ELEMENTS.has(facts.entity?.kind ?? '') && WHERE.test(reference.path)
}

/** A foundation, a government or a community of many does not change a licence because its owner wants to. */
function isOfOneOwner({ supplier }: Entry<'products'>, catalogue: Catalogue): boolean {
  return supplier !== undefined && catalogue.supplier(supplier)?.kind === 'company'
}

function tell(uses: readonly Use[], model: Model, { today }: Context): readonly Draft[] {
  const ordered = uses.toSorted((a, b) => inOrder(a.first, b.first))
  const [top] = ordered
  if (!top) return []
  const { product, change, first } = top
  const catalogue = model.catalogueFor(first.placement.head.organisation)
  const mentions = ordered.flatMap((use) => [use.first, ...use.others]).toSorted(inOrder)
  const element = first.placement.facts.entity?.id
  const supplier = product.supplier ?? ''
  return [
    {
      at: at(first.placement, first.reference),
      // From one open licence to another takes no freedom; that one owner can is all there is to know.
      level: change.closes && isSure(ordered) ? 'info' : 'hint',
      cause: `supplier:${supplier}`,
      ...(change.closes ? {} : { discriminator: 'open' }),
      ...(element === undefined ? {} : { element }),
      affected: elementsOf(mentions),
      confidence: product.licenceChange?.confidence ?? 'unknown',
      message: message('lock-in/licence-changed', {
        owner: catalogue.supplier(supplier)?.name ?? supplier,
        changes: ordered.map((use) => ({ product: use.product.name ?? use.product.id, ...use.change })),
        instead: change.closes ? ordered.flatMap((use) => openWaysOut(catalogue, use.product, today).slice(0, 1)) : [],
      }),
      related: alsoSaid(mentions.filter((each) => each !== first)),
    },
  ]
}

/** Whether at least one of the changes was read at a source. */
function isSure(uses: readonly Use[]): boolean {
  return uses.some(({ product: { licenceChange } }) => licenceChange?.confidence === 'sourced')
}
