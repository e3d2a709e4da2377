import type { Bilingual, Catalogue as CatalogueDocument, Source } from '../schema/generated/types.ts'

/** How sure a claim is; a finding is as sure as the weakest claim in its chain. */
export type { Confidence } from '../schema/generated/types.ts'

/** What catalogue documents say together: a list of entries, or one thing, under each key. */
export type CatalogueData = Omit<CatalogueDocument, 'kind' | 'version' | 'notes' | `x-${string}`> & {
  /** State of which year, month or day. */
  readonly asOf: string
}

/** A key that holds a list of entries. */
export type Section = {
  [K in keyof CatalogueData]-?: NonNullable<CatalogueData[K]> extends readonly object[] ? K : never
}[keyof CatalogueData]

/** A key under which a catalogue has one thing that a person looks up. */
export type Single = 'havenStandard' | 'gemmaModel'

/** An entry of a section. */
export type Entry<S extends Section> = NonNullable<CatalogueData[S]>[number]

/** What only a reader of a single entry asks for; it is kept apart, so that opening the catalogue costs nothing for it. */
export interface Prose {
  readonly note?: string | Bilingual
  readonly sources?: readonly Source[]
}

/** The name by which an entry is found in its section. */
export function keyOfEntry(entry: object): string {
  const named = entry as Readonly<Record<string, unknown>>
  for (const key of KEYS) {
    const value = named[key]
    if (typeof value === 'string') return value
  }
  return ''
}

/** What entries are called by, the first that they have. */
const KEYS = ['id', 'code', 'gemmaId', 'provider', 'function', 'product'] as const
