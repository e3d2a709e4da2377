import type { Catalogue } from '../catalogue.ts'
import type { Section, Single } from '../data.ts'
import { keyOfEntry } from '../data.ts'

/** The kinds of entry that a person looks up. */
export type EntryKind = keyof typeof SECTION_OF | keyof typeof SINGLE_OF

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
  power: 'powers',
  adequacy: 'otherAdequacy',
  format: 'formats',
  'lock-in-factor': 'lockInFactors',
  'technology-component': 'technologyComponents',
  'haven-check': 'havenChecks',
  'haven-requirement': 'havenRequirements',
  'haven-plus-component': 'havenPlusComponents',
} as const satisfies Readonly<Record<string, Section>>

/** Things of which there is one, after those of which there are many. */
export const SINGLE_OF = {
  'haven-standard': 'havenStandard',
  'gemma-model': 'gemmaModel',
} as const satisfies Readonly<Record<string, Single>>

const listKinds = Object.keys(SECTION_OF) as readonly (keyof typeof SECTION_OF)[]
const singleKinds = Object.keys(SINGLE_OF) as readonly (keyof typeof SINGLE_OF)[]

export const entryKinds: readonly EntryKind[] = [...listKinds, ...singleKinds]

/** Whether it is of a kind of which there are many. */
export function isOfMany(kind: EntryKind): kind is keyof typeof SECTION_OF {
  return Object.hasOwn(SECTION_OF, kind)
}

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
  const many = listKinds.flatMap((kind) =>
    [...catalogue.entries(SECTION_OF[kind])].map((entry): Listed => {
      const { name, title, meaning, aliases = [], weakAliases = [], functions = [] } = entry as Loose
      const key = keyOfEntry(entry)
      return {
        kind,
        key,
        name: name ?? title ?? meaning ?? key,
        aliases: [...aliases, ...weakAliases],
        functions: functions.flatMap((id) => [id, ...Object.values(catalogue.entry('functions', id)?.name ?? {})]),
      }
    }),
  )
  return [...many, ...singleKinds.flatMap((kind) => (catalogue.single(SINGLE_OF[kind]) ? [ONLY[kind]] : []))]
}

const ONLY: Readonly<Record<keyof typeof SINGLE_OF, Listed>> = {
  'haven-standard': { kind: 'haven-standard', key: 'haven', name: 'Haven', aliases: [], functions: [] },
  'gemma-model': { kind: 'gemma-model', key: 'gemma', name: 'GEMMA', aliases: [], functions: [] },
}

/** The names of an entry, its key first. */
export function namesOf({ key, name, aliases }: Listed): readonly string[] {
  return [key, ...(typeof name === 'string' ? [name] : [name.en, name.nl]), ...aliases]
}

interface Loose {
  readonly name?: Listed['name']
  /** Of a check of Haven. */
  readonly title?: Listed['name']
  /** Of what a law lets a state demand. */
  readonly meaning?: Listed['name']
  readonly aliases?: readonly string[]
  readonly weakAliases?: readonly string[]
  readonly functions?: readonly string[]
}
