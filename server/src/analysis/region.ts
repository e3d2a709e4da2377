import type { Catalogue } from '../catalogue/catalogue.ts'
import { readAt } from '../catalogue/source.ts'
import { type FieldReader, under } from '../schema/field-reader.ts'
import type { Hop } from './hop.ts'

/** How one knows something: how sure it is, and where it was read. */
export type Claim = Pick<Hop, 'confidence' | 'source' | 'asOf'>

/** The country of a region, and how one knows. */
export interface RegionCountry {
  readonly country: string
  readonly claim: Claim
}

/** What tells the country of a region. */
export const regionReader: FieldReader = {
  id: 'regions',
  reads: under(
    'catalogue.cloudRegions',
    'provider supplier zoneSuffix confidence regions.code regions.aliases regions.country',
  ),
}

/**
 * The country that a region code stands for. A code says something only with its provider: the product, or, of a service of
 * that, every provider of its supplier that knows the code; where those differ, nothing.
 */
export function countryOfRegion(
  code: string,
  product: string | undefined,
  supplier: string | undefined,
  catalogue: Catalogue,
): RegionCountry | undefined {
  const own = product === undefined ? undefined : catalogue.entry('cloudRegions', product)
  const ofSupplier = () => [...catalogue.entries('cloudRegions')].filter((each) => each.supplier === supplier)
  const providers = own ? [own] : supplier === undefined ? [] : ofSupplier()
  const found = providers.flatMap(({ provider, confidence }): readonly RegionCountry[] => {
    const region = catalogue.region(provider, code)
    const claim: Claim = { confidence: confidence ?? 'unknown', ...readAt(catalogue, 'cloudRegions', provider) }
    return region ? [{ country: region.country, claim }] : []
  })
  return found.every(({ country }) => country === found[0]?.country) ? found[0] : undefined
}
