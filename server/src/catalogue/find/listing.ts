import type { Catalogue } from '../catalogue.ts'
import type { Section } from '../data.ts'
import { keyOfEntry } from '../data.ts'

/** The kinds of entry that a person looks up. */
export type EntryKind = keyof typeof SECTION_OF

/** Where the entries of each kind are, in the order in which they are shown. */
export const SECTION_OF = {
  product: 'products',
  supplier: 'suppliers',
  function: 'functions',
  provision: 'provisions',
  standard: 'standards',
  'reference-component': 'referenceComponents',
  jurisdiction: 'jurisdictions',
  law: 'laws',
} as const satisfies Readonly<Record<string, Section>>

export const entryKinds = Object.keys(SECTION_OF) as readonly EntryKind[]

/** An entry with the names that people know it by. */
export interface Listed {
  readonly kind: EntryKind
  readonly key: string
  /** Its name, in both languages where it has two. */
  readonly name: string | { readonly en: string; readonly nl: string }
  readonly aliases: readonly string[]
  /** Ids and names of the functions that it serves. */
  readonly functions: readonly string[]
}

/** Everything that can be looked up. */
export function listing(catalogue: Catalogue): readonly Listed[] {
  return entryKinds.flatMap((kind) =>
    [...catalogue.entries(SECTION_OF[kind])].map((entry): Listed => {
      const { name, aliases = [], weakAliases = [], functions = [] } = entry as Loose
      const key = keyOfEntry(entry)
      return {
        kind,
        key,
        name: name ?? key,
        aliases: [...aliases, ...weakAliases],
        functions: functions.flatMap((id) => [id, ...Object.values(catalogue.entry('functions', id)?.name ?? {})]),
      }
    }),
  )
}

/** The names of an entry, its key first. */
export function namesOf({ key, name, aliases }: Listed): readonly string[] {
  return [key, ...(typeof name === 'string' ? [name] : [name.en, name.nl]), ...aliases]
}

interface Loose {
  readonly name?: Listed['name']
  readonly aliases?: readonly string[]
  readonly weakAliases?: readonly string[]
  readonly functions?: readonly string[]
}
