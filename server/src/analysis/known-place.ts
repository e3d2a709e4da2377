import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Entry } from '../catalogue/data.ts'
import type { Element } from '../model/element.ts'
import { type Hop, isSurer, weakest } from './hop.ts'
import { isHop, productOf } from './product-parties.ts'
import { type Reader, textIn } from './reader.ts'
import { type Claim, countryOfRegion } from './region.ts'

/** The country where a service is known to be hosted, and how one knows. */
export interface KnownPlace {
  readonly country: string
  /** From the product to the country. */
  readonly hops: readonly Hop[]
}

/** Where a catalogue knows an element to be hosted, from the element on: nothing where a place is not known, or two differ. */
export function knownPlaceOf(element: Element, reader: Reader): KnownPlace | undefined {
  const name = textIn(element, 'product')
  const product = productOf(element, reader)
  if (name === undefined || !product) return undefined
  const places = (product.hostedOn ?? []).map((hosting) => placeOf(hosting, product, reader.catalogue))
  const known = places.filter((place) => place !== undefined)
  const [first] = known
  if (!first || known.length < places.length || known.some(({ country }) => country !== first.country)) return undefined
  // That they agree is as sure as the least sure of them.
  const least = known.reduce((weak, each) => (isSurer(weakest(weak.hops), weakest(each.hops)) ? each : weak), first)
  return { ...least, hops: [isHop(element, name, reader), ...least.hops] }
}

type Product = Entry<'products'>

function placeOf(
  hosting: NonNullable<Product['hostedOn']>[number],
  product: Product,
  catalogue: Catalogue,
): KnownPlace | undefined {
  const host = catalogue.product(hosting.provider)
  const region =
    hosting.region === undefined
      ? undefined
      : countryOfRegion(hosting.region, hosting.provider, host?.supplier, catalogue)
  const country = region?.country ?? hosting.country
  if (country === undefined) return undefined
  const claim: Claim = {
    confidence: hosting.confidence ?? product.confidence?.hosting ?? 'unknown',
    ...(hosting.source === undefined ? {} : { source: hosting.source }),
    ...(hosting.asOf === undefined ? {} : { asOf: hosting.asOf }),
  }
  const from = `product:${product.id}`
  const to = `jurisdiction:${country}`
  if (!host) return { country, hops: [{ from, relation: 'located-in', to, ...claim }] }
  return {
    country,
    hops: [
      { from, relation: 'hosted-on', to: `product:${host.id}`, ...claim },
      { from: `product:${host.id}`, relation: 'located-in', to, ...(region?.claim ?? claim) },
    ],
  }
}
