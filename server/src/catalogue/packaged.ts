import { type Catalogue, type CatalogueData, catalogueOf } from './catalogue.ts'
import data from './generated/catalogue.json' with { type: 'json' }

/** The catalogue that comes with Havenwijzer. */
export function packagedCatalogue(): Catalogue {
  return catalogueOf(data as CatalogueData)
}
