import type { Entry } from '../catalogue/data.ts'
import { isOpenLicence } from '../catalogue/open-licence.ts'
import { readAt } from '../catalogue/source.ts'
import { type Element, productCalled, SERVICE_MODELS } from '../model/element.ts'
import type { Hop } from './hop.ts'
import type { Involvement } from './involvement.ts'
import { nodeOf, type Reader, type Spot, saidAt, supplierCalled, textIn } from './reader.ts'

/** Who makes what is delivered as a service reaches it and can stop it; who makes software that others run can do neither at once. */
export function ofProduct(element: Element, reader: Reader): readonly Involvement[] {
  const maker = makerOf(element, reader)
  if (maker === undefined) return []
  const hops = toMaker(element, maker, reader)
  const operator = textIn(element, 'operator')
  // Who runs it in place of its maker has that role; then the maker has no more than of what we run ourselves.
  const isOthers = operator !== undefined && supplierCalled(reader, operator) !== maker
  if (isService(element, reader) && !isOthers) {
    return [{ party: maker, role: 'operator', reach: 'data', stop: 'at-once', hops, cause: `supplier:${maker}` }]
  }
  // Of whom one had something made or bought once, without a product, nothing more is needed.
  if (isOpenLicence(textIn(element, 'licence')) || textIn(element, 'product') === undefined) return []
  return [{ party: maker, role: 'maker', reach: 'none', stop: 'in-time', hops, cause: `supplier:${maker}` }]
}

/** Whether others run it for us. */
export function isService(element: Element, reader: Reader): boolean {
  return (
    SERVICE_MODELS.has(textIn(element, 'serviceModel') ?? '') &&
    textIn(element, 'operator') !== element.organisation &&
    textIn(element, 'operator') !== reader.organisation
  )
}

/** Who makes or supplies it: as its product says, where that says nothing as the element says. */
export function makerOf(element: Element, reader: Reader): string | undefined {
  const supplier = productOf(element, reader)?.supplier ?? textIn(element, 'supplier')
  return supplier === undefined ? undefined : (supplierCalled(reader, supplier) ?? supplier)
}

/** From an element to who makes or supplies it. */
export function toMaker(element: Element, maker: string, reader: Reader): readonly Hop[] {
  const product = textIn(element, 'product')
  if (product !== undefined && productOf(element, reader)?.supplier !== undefined)
    return [isHop(element, product, reader), madeBy(product, maker, reader)]
  const hop: Hop = {
    from: nodeOf(element, reader),
    relation: 'supplied-by',
    to: `supplier:${maker}`,
    // From whom one has it, one knows oneself.
    confidence: 'own',
    ...saidAt(element.facts.get('supplier'), 'supplier', textIn(element, 'supplier') ?? ''),
  }
  return [hop]
}

export function isHop(element: Element, product: string, reader: Reader): Hop {
  const fact = element.facts.get('product')
  return {
    from: nodeOf(element, reader),
    relation: 'is',
    to: productNode(product, reader),
    confidence: 'own',
    ...saidAt(fact, 'product', product),
  }
}

/** What is known of the product that an element is, as the organisation or a catalogue describes it. */
export function productOf(element: Element, reader: Reader): Entry<'products'> | undefined {
  const name = textIn(element, 'product')
  return name === undefined ? undefined : productCalled(reader.model, reader.organisation, name)
}

/** A product by its id, however it is written. */
export function productNode(product: string, reader: Reader): string {
  return `product:${productCalled(reader.model, reader.organisation, product)?.id ?? product}`
}

/** The claim on who makes a product; where it was read stands with the product. */
export function madeBy(product: string, maker: string, reader: Reader): Hop {
  const known = productCalled(reader.model, reader.organisation, product)
  return {
    from: productNode(product, reader),
    relation: 'made-by',
    to: `supplier:${maker}`,
    // Who made what one bought, one knows oneself.
    confidence: known ? (known.confidence?.identity ?? 'own') : 'unknown',
    ...readAt(reader.catalogue, 'products', known?.id ?? product),
    ...describedHere(known?.id ?? product, reader),
  }
}

/** Where the landscape itself says who makes it. */
function describedHere(product: string, { model, organisation }: Reader): Pick<Hop, 'said'> {
  for (const each of [organisation, '']) {
    for (const { entity, placement } of model.definitions({ organisation: each, id: product })) {
      // A catalogue document tells what a catalogue tells, and is no place to look at.
      const isHere = entity.kind === 'product' && placement.head.kind !== 'catalogue'
      const supplier = isHere ? placement.facts.references.find(({ path }) => path === 'supplier') : undefined
      if (supplier) return { said: { placement, span: { start: supplier.start, end: supplier.end } } }
    }
  }
  return {}
}

/** Who is stated to run it. */
export function ofOperator({ element, from, before, cause, reader }: Spot): readonly Involvement[] {
  const operator = textIn(element, 'operator')
  const party = operator === undefined ? undefined : supplierCalled(reader, operator)
  if (
    operator === undefined ||
    party === undefined ||
    (before.length === 0 && party === makerOfService(element, reader))
  )
    return []
  const hop: Hop = {
    from,
    relation: 'operated-by',
    to: `supplier:${party}`,
    confidence: 'own',
    ...saidAt(element.facts.get('operator'), 'operator', operator),
  }
  const at = before.length === 0 ? `supplier:${party}` : cause
  return [{ party, role: 'operator', reach: 'data', stop: 'at-once', hops: [...before, hop], cause: at }]
}

function makerOfService(element: Element, reader: Reader): string | undefined {
  return isService(element, reader) ? makerOf(element, reader) : undefined
}
