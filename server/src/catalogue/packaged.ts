import { Catalogue } from './catalogue.ts'
import type { CatalogueData, Prose, Section } from './data.ts'
import { asOf, confidences, facts, prose } from './generated/catalogue.js'

/** The catalogue that comes with Havenwijzer; each section, and what only a reader of one entry asks for, is read when it is asked for. */
export function packagedCatalogue(): Catalogue {
  const data: object = { asOf: JSON.parse(asOf) as string }
  const sureness = JSON.parse(confidences) as readonly object[]
  for (const [section, text] of Object.entries(facts)) {
    const get = (): unknown => {
      const value = withConfidence(JSON.parse(text), sureness)
      Object.defineProperty(data, section, { value, enumerable: true })
      return value
    }
    Object.defineProperty(data, section, { get, enumerable: true, configurable: true })
  }
  let told: Readonly<Record<string, Prose>> | undefined
  const proseOf = (section: Section, key: string): Prose => {
    told ??= JSON.parse(prose) as Readonly<Record<string, Prose>>
    return told[`${section} ${key}`] ?? {}
  }
  return new Catalogue([{ data: data as CatalogueData, prose: proseOf }])
}

/** Puts back what entries share. */
function withConfidence(section: unknown, sureness: readonly object[]): unknown {
  if (!Array.isArray(section)) return section
  for (const entry of section as { confidence?: unknown }[]) {
    const { confidence } = entry
    if (typeof confidence === 'number') entry.confidence = sureness[confidence]
  }
  return section
}
