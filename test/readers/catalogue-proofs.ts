import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { countryOfRegion } from '../../server/src/analysis/region.ts'
import { type Catalogue, catalogueOf } from '../../server/src/catalogue/catalogue.ts'
import { type CatalogueData, keyOfEntry } from '../../server/src/catalogue/data.ts'
import { isOfMany, type Listed, listing, SECTION_OF, SINGLE_OF } from '../../server/src/catalogue/find/listing.ts'
import { showText } from '../../server/src/output/catalogue/show.ts'
import { root } from '../schema/published.ts'
import type { Documents, Proof } from './proof.ts'

const SOURCE = { url: 'https://example.org/', date: '2026-01-01', claim: 'gelezen' }

const MADE_UP = {
  formats: [{ id: 'proefformaat', name: { en: 'Trial format', nl: 'Proefformaat' } }],
  products: [{ id: 'proefproduct', name: 'Proefproduct', confidence: { generativeAi: 'unverified' } }],
  provisions: [{ id: 'proefvoorziening', website: 'https://example.org/voorziening', sources: [SOURCE] }],
}

/** The packaged catalogue as one document, and what none of its entries states. */
export const packaged: Documents = { 'packaged.catalogue.yaml': packagedDocument() }

/** What is printed of the entry that changes, in both languages. */
export const sheets: Proof = {
  documents: packaged,
  tells: (documents, { path: [section, index] }) => {
    const [document] = Object.values(documents)
    const data = document as CatalogueData
    const catalogue = catalogueOf(data)
    const entries = entriesTold(String(section), index, data, catalogue)
    return (['nl', 'en'] as const)
      .map((language) =>
        showText(entries, catalogue, { language, day: '2026-11-29', width: 100, style: (_, text) => text }),
      )
      .join('\n')
  },
}

/** The sheets that a section shows in: its own, or those of what it is about. */
function entriesTold(section: string, index: unknown, data: CatalogueData, catalogue: Catalogue): readonly Listed[] {
  const single = Object.entries(SINGLE_OF).find(([, each]) => each === section)
  const list = (data as unknown as Readonly<Record<string, readonly object[]>>)[section]
  const entry = typeof index === 'number' ? list?.[index] : undefined
  const key = entry ? keyOfEntry(entry) : ''
  const of = ABOUT[section] ?? section
  return listing(catalogue).filter(({ kind, key: each }) =>
    isOfMany(kind) ? SECTION_OF[kind] === of && each === key : kind === single?.[0],
  )
}

const ABOUT: Readonly<Record<string, string>> = {
  functionAlternatives: 'functions',
  productAlternatives: 'products',
  cloudRegions: 'products',
}

function packagedDocument(): object {
  const folder = join(root, 'server/catalogue')
  const document: Record<string, unknown> = {}
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.yaml'))
    .sort()) {
    const read: Readonly<Record<string, unknown>> = parse(readFileSync(join(folder, name), 'utf8'))
    for (const [section, value] of Object.entries(read))
      document[section] = Array.isArray(value) ? [...((document[section] ?? []) as unknown[]), ...value] : value
  }
  for (const [section, entries] of Object.entries(MADE_UP))
    document[section] = [...((document[section] ?? []) as unknown[]), ...entries]
  return document
}

/** The entry that a name stands for, of all names that there are. */
export const names: Proof = {
  documents: packaged,
  tells: (documents, { path: [section, index] }) => {
    const [before] = Object.values(packaged) as readonly CatalogueData[]
    const [now] = Object.values(documents) as readonly CatalogueData[]
    if ((section !== 'suppliers' && section !== 'products') || typeof index !== 'number' || !before || !now) return ''
    const { id, name = id, aliases = [], weakAliases = [] } = before[section]?.[index] ?? { id: '' }
    const supplier = before.products?.[index]?.supplier
    const catalogue = catalogueOf(now)
    return JSON.stringify(
      [id, name, ...aliases, ...weakAliases].flatMap((each) => [
        catalogue.named(section, each),
        catalogue.named(section, `${each} B.V.`),
        catalogue.named(section, each, supplier),
      ]),
    )
  },
}

/** The country of each region, by its code, its other names and with a zone behind it. */
export const regions: Proof = {
  documents: packaged,
  tells: (documents, { path: [section, index] }) => {
    const [before] = Object.values(packaged) as readonly CatalogueData[]
    const [now] = Object.values(documents) as readonly CatalogueData[]
    const was = section === 'cloudRegions' && typeof index === 'number' ? before?.cloudRegions?.[index] : undefined
    if (!was || !now) return ''
    const catalogue = catalogueOf(now)
    const codes = was.regions.flatMap(({ code, aliases = [] }) => [
      code,
      ...aliases,
      `${code}a`,
      `${code}-a`,
      `${code}-1`,
    ])
    return JSON.stringify(
      codes.flatMap((code) => [
        countryOfRegion(code, was.provider, undefined, catalogue) ?? null,
        countryOfRegion(code, undefined, was.supplier, catalogue) ?? null,
      ]),
    )
  },
}
