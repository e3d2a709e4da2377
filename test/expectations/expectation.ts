import { parse } from 'yaml'

/** A situation, what must be found in it, and what one changed fact does to that. README.md says what each key means. */
export interface Expectation {
  readonly name: string
  readonly basis: readonly string[]
  readonly asOf: string
  readonly files: Readonly<Record<string, string>>
  readonly findings: readonly Expected[]
  readonly others: 'none'
  readonly quiet: readonly string[]
  readonly twin: Twin
}

export interface Expected {
  readonly rule: string
  readonly level: 'error' | 'warning' | 'info'
  readonly on: { readonly file: string; readonly line: string }
  /** Kind and id of what it comes down to. */
  readonly cause: string
  readonly organisation?: string
  readonly state?: string
  readonly affected: readonly string[]
  readonly confidence?: 'sourced' | 'stated' | 'general-knowledge' | 'unverified' | 'unknown'
  readonly powers?: readonly ('reach-data' | 'stop-service')[]
  readonly chain?: readonly Hop[]
  readonly reasons?: readonly string[]
}

export interface Hop {
  readonly from: string
  readonly relation: string
  readonly to: string
  readonly source?: string
}

export interface Twin {
  readonly change: { readonly file: string; readonly from: string; readonly to: string } | { readonly asOf: string }
  /** Rule and cause, and the level where only that goes. */
  readonly gone: readonly string[]
  /** Rule, cause and level. */
  readonly comes: readonly string[]
}

/** What the documents of an expectation define. */
export interface Stated {
  /** Kind and id of each entry, with the organisation before the id where several are described. */
  readonly ids: ReadonlySet<string>
  /** Suppliers described here, and whether with source and date. */
  readonly suppliers: ReadonlyMap<string, boolean>
  /** Names of owners. */
  readonly owners: ReadonlySet<string>
  /** Paths of the documents. */
  readonly documents: ReadonlySet<string>
}

const kinds = {
  organisations: 'organisation',
  products: 'product',
  platforms: 'platform',
  applications: 'application',
  components: 'component',
  datasets: 'dataset',
  devices: 'device',
  contracts: 'contract',
}

interface Entry {
  readonly id: string
  readonly source?: string
  readonly asOf?: string
  readonly ultimateParent?: { readonly name?: string }
}

export function statedIn(files: Expectation['files']): Stated {
  const ids = new Set<string>()
  const suppliers = new Map<string, boolean>()
  const owners = new Set<string>()
  for (const text of Object.values(files)) {
    const document = parse(text)
    const organisation: string | undefined = document.organisation?.id ?? document.organisation
    if (organisation) ids.add(`organisation:${organisation}`)
    for (const [list, kind] of Object.entries(kinds)) {
      for (const { id } of (document[list] ?? []) as Entry[])
        ids.add(`${kind}:${id}`).add(`${kind}:${organisation}/${id}`)
    }
    for (const entry of (document.suppliers ?? []) as Entry[]) {
      suppliers.set(entry.id, Boolean(entry.source && entry.asOf))
      if (entry.ultimateParent?.name) owners.add(entry.ultimateParent.name)
    }
    for (const { from } of (document.applications ?? []) as { from?: string }[]) {
      if (from) ids.add(`organisation:${from.split('/')[0]}`).add(`application:${from}`)
    }
  }
  return { ids, suppliers, owners, documents: new Set(Object.keys(files)) }
}
