import { Catalogue } from './catalogue.ts'
import type { CatalogueData, Prose, Section } from './data.ts'
import { facts, prose } from './generated/catalogue.js'

/** The catalogue that comes with Havenwijzer; what only a reader of one entry asks for is read when it is asked for. */
export function packagedCatalogue(): Catalogue {
  let told: Readonly<Record<string, Prose>> | undefined
  const proseOf = (section: Section, key: string): Prose => {
    told ??= JSON.parse(prose) as Readonly<Record<string, Prose>>
    return told[`${section} ${key}`] ?? {}
  }
  return new Catalogue([{ data: JSON.parse(facts) as CatalogueData, prose: proseOf }])
}
