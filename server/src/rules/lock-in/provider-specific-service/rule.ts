import type { Entry } from '../../../catalogue/data.ts'
import { isTiedToProvider } from '../../../catalogue/profile/alternatives.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Mention, Model } from '../../../model/index.ts'
import { entryWith } from '../../list-entry.ts'
import { alsoSaid, inOrder, perStateThatAdds } from '../../mentions.ts'
import { elementsOf, usesOfProducts } from '../../product-uses.ts'
import { at, type Context, type Draft, defineRule } from '../../rule.ts'
import { waysOutOfService } from '../ways-out.ts'

/** A service of which the catalogue says that only its provider has the interface or the runtime. */
export const providerSpecificService = defineRule({
  id: 'lock-in/provider-specific-service',
  level: 'warning',
  reads: [
    '*.product',
    '*.runsOn.product',
    '*.uses.product',
    '*.uses.for',
    '*.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  hasWayOut: true,
  inOrganisation(_organisation, model, context) {
    const services = tying(context.landscape.in('current')).flatMap(({ product, mentions }) =>
      servicesOf(product, mentions),
    )
    // Which state adds it, and who provides it: of one provider there is one story to tell.
    const groups = groupedBy(
      services,
      ({ product, first }) => `${first.placement.head.state} ${product.supplier ?? ''}`,
    )
    return [...groups.values()].flatMap((group) => tell(group, model, context))
  },
})

const tying = usesOfProducts(isTiedToProvider, isBuiltOn)

/** A service with the places that name it, in order. */
interface Service {
  readonly product: Entry<'products'>
  readonly first: Mention
  readonly others: readonly Mention[]
  /** What it is used for, as far as that is said. */
  readonly purposes: ReadonlySet<string>
}

const ELEMENTS: ReadonlySet<string> = new Set(['application', 'component', 'platform'])

const WHERE = /^(?:(?:runsOn|uses)\.)?product$/

function isBuiltOn(mention: Mention): boolean {
  const { placement, reference } = mention
  if (!ELEMENTS.has(placement.facts.entity?.kind ?? '') || !WHERE.test(reference.path)) return false
  // What it is for has to be plain.
  return reference.path !== 'uses.product' || entryWith(mention) !== undefined
}

function servicesOf(product: Entry<'products'>, mentions: readonly Mention[]): readonly Service[] {
  const lasting = mentions.filter(
    (mention) => !purposesOf(mention, product).every((each) => REPLACED_BY_NAME.has(each)),
  )
  return perStateThatAdds(lasting).flatMap(([first, ...others]) => {
    if (!first) return []
    const purposes = [first, ...others].flatMap((mention) => saidPurpose(mention) ?? [])
    return [{ product, first, others, purposes: new Set(purposes) }]
  })
}

/** For what it is used where it is named; where nothing is said, for what it is made. */
function purposesOf(mention: Mention, { functions = [] }: Entry<'products'>): readonly string[] {
  const said = saidPurpose(mention)
  if (said !== undefined) return [said]
  return functions.length > 0 ? functions : ['unknown']
}

function saidPurpose(mention: Mention): string | undefined {
  const purpose = mention.reference.path === 'uses.product' ? entryWith(mention)?.['for'] : undefined
  return typeof purpose === 'string' ? purpose : undefined
}

/** Another name record, or another certificate, and the next one does the same: nothing is built on it. */
const REPLACED_BY_NAME: ReadonlySet<string> = new Set(['cdn', 'dns', 'certificates', 'certificate-management'])

function tell(services: readonly Service[], model: Model, context: Context): readonly Draft[] {
  const ordered = services.toSorted((a, b) => inOrder(a.first, b.first))
  const [first] = ordered
  if (!first) return []
  const { supplier } = first.product
  const { gatherBelow } = context.settings(first.first.placement.head.uri).thresholds
  return supplier === undefined || ordered.length < gatherBelow
    ? ordered.map((service) => alone(service, model, context))
    : [together(ordered, first, supplier, model, context)]
}

function alone({ product, first, others, purposes }: Service, model: Model, { today }: Context): Draft {
  const catalogue = model.catalogueFor(first.placement.head.organisation)
  return {
    ...onMentions(first, others),
    cause: `product:${product.id}`,
    message: message('lock-in/provider-specific-service.one', {
      service: product.name ?? product.id,
      provider: providerName(product.supplier, first, model),
      elements: idsOf([first, ...others]),
      instead: waysOutOfService(catalogue, product, purposes, today),
    }),
  }
}

function together(
  services: readonly Service[],
  { first }: Service,
  supplier: string,
  model: Model,
  { today }: Context,
): Draft {
  const catalogue = model.catalogueFor(first.placement.head.organisation)
  const mentions = services.flatMap((service) => [service.first, ...service.others]).toSorted(inOrder)
  return {
    ...onMentions(first, mentions.slice(1)),
    // What is gathered comes down to the organisation that chose them; what one would replace is each of the services.
    cause: `organisation:${first.placement.head.organisation}`,
    discriminator: supplier,
    message: message('lock-in/provider-specific-service.many', {
      provider: providerName(supplier, first, model),
      services: services.map(({ product }) => product.name ?? product.id),
      // One for each, in the order of the services; '' where the catalogue has none.
      instead: services.map(({ product, purposes }) => waysOutOfService(catalogue, product, purposes, today)[0] ?? ''),
      elements: idsOf(mentions),
    }),
  }
}

function onMentions(
  first: Mention,
  others: readonly Mention[],
): Pick<Draft, 'at' | 'element' | 'affected' | 'related'> {
  const element = first.placement.facts.entity?.id
  return {
    at: at(first.placement, first.reference),
    ...(element === undefined ? {} : { element }),
    affected: elementsOf([first, ...others]),
    related: alsoSaid(others),
  }
}

function providerName(supplier: string | undefined, { placement }: Mention, model: Model): string {
  if (supplier === undefined) return ''
  return model.catalogueFor(placement.head.organisation).supplier(supplier)?.name ?? supplier
}

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ placement }) => placement.facts.entity?.id ?? []))]
}
