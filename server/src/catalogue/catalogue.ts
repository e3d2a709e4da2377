import { Remembered } from '../schema/remembered.ts'
import type { CatalogueData, Entry, Prose, Section } from './data.ts'
import { keyOfEntry } from './data.ts'
import { type Match, NameIndex } from './names.ts'
import { overlaid } from './overlay.ts'
import { compact } from './spelling.ts'

/** Facts from one place: the packaged catalogue, a dated update of it, an organisation's own. */
export interface Layer {
  readonly data: CatalogueData
  /** Notes and sources of entries that do not carry them themselves. */
  readonly prose?: (section: Section, key: string) => Prose
}

/** Names that are kept with what they stand for: more than a large landscape writes, and few enough for whoever types one. */
const MOST_NAMES = 5000

/** Layers, the strongest first, as one catalogue: of an entry that several have, each claim is the strongest layer's. */
export class Catalogue {
  private readonly layers: readonly Layer[]
  private readonly sections = new Map<Section, ReadonlyMap<string, object>>()
  private readonly provisions = new Remembered<Entry<'provisions'> | undefined>(MOST_NAMES)
  /** By section. */
  private readonly proses = new Map<Section, Remembered<Prose>>()
  /** By section and maker. */
  private readonly matches = new Map<string, Remembered<Match | undefined>>()
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly string[]>>()

  constructor(layers: readonly Layer[]) {
    this.layers = layers
  }

  /** This catalogue with another layer over it. */
  under(layer: Layer): Catalogue {
    return new Catalogue([layer, ...this.layers])
  }

  /** State of which year, month or day the packaged facts are. */
  get asOf(): string {
    return this.layers.at(-1)?.data.asOf ?? ''
  }

  /** The entry of a section by its id, or whatever its section's entries are called by: `code`, `gemmaId`, `function`. */
  entry<S extends Section>(section: S, key: string): Entry<S> | undefined {
    return this.section(section).get(key)
  }

  entries<S extends Section>(section: S): Iterable<Entry<S>> {
    return this.section(section).values()
  }

  supplier(id: string): Entry<'suppliers'> | undefined {
    return this.entry('suppliers', id)
  }

  product(id: string): Entry<'products'> | undefined {
    return this.entry('products', id)
  }

  /** A national provision by id, or by a name that people use for it: `digid`, `BRP`. */
  provision(name: string): Entry<'provisions'> | undefined {
    return this.provisions.get(name, () => this.findProvision(name))
  }

  private findProvision(name: string): Entry<'provisions'> | undefined {
    const id = this.index('provisions', 'name', ({ id, name: full = id, aliases = [] }) =>
      [id, full, ...aliases].map(compact),
    ).get(compact(name))?.[0]
    return id === undefined ? undefined : this.entry('provisions', id)
  }

  /** A standard by id, or by a name that people use for it: `stuf-bg`, `StUF BG`. */
  standard(name: string): Entry<'standards'> | undefined {
    const known = this.entry('standards', name)
    if (known) return known
    const id = this.index('standards', 'name', ({ name: full, aliases = [], gemmaName }) =>
      [full, gemmaName, ...aliases].flatMap((each) => (each === undefined ? [] : [compact(each)])),
    ).get(compact(name))?.[0]
    return id === undefined ? undefined : this.entry('standards', id)
  }

  /** A GEMMA reference component by its GUID or its name. */
  referenceComponent(name: string): Entry<'referenceComponents'> | undefined {
    const id = this.index('referenceComponents', 'name', (entry) => [entry.gemmaId, entry.name ?? ''].map(compact)).get(
      compact(name),
    )?.[0]
    return id === undefined ? undefined : this.entry('referenceComponents', id)
  }

  /** The products that serve a function. */
  productsFor(functionId: string): readonly Entry<'products'>[] {
    const ids = this.index('products', 'function', ({ functions = [] }) => functions).get(functionId) ?? []
    return ids.flatMap((id) => this.product(id) ?? [])
  }

  /** The products of a supplier. */
  productsOf(supplier: string): readonly Entry<'products'>[] {
    const ids = this.index('products', 'supplier', (product) => (product.supplier ? [product.supplier] : []))
    return (ids.get(supplier) ?? []).flatMap((id) => this.product(id) ?? [])
  }

  /** A cloud region by its code as the provider writes it, with or without its zone. */
  region(provider: string, code: string): Regions['regions'][number] | undefined {
    const known = this.entry('cloudRegions', provider)
    if (!known) return undefined
    const named = (wanted: string) =>
      known.regions.find((region) => region.code === wanted || region.aliases?.includes(wanted))
    const zone = known.zoneSuffix === undefined ? undefined : new RegExp(`(?:${known.zoneSuffix})$`)
    return named(code) ?? (zone?.test(code) ? named(code.replace(zone, '')) : undefined)
  }

  /** What a reader of a single entry is told besides: its note, and where each claim was read. */
  prose(section: Section, key: string): Prose {
    const known = this.proses.get(section) ?? new Remembered<Prose>(MOST_NAMES)
    this.proses.set(section, known)
    return known.get(key, () => this.findProse(section, key))
  }

  private findProse(section: Section, key: string): Prose {
    for (const { data, prose } of this.layers) {
      const own = entriesIn(data, section).get(key)
      if (!own) continue
      const said = own as Prose
      const told = said.note !== undefined || said.sources !== undefined ? said : (prose?.(section, key) ?? {})
      if (told.note !== undefined || told.sources !== undefined) return told
    }
    return {}
  }

  /** The entry that a written name stands for, with how certain that is; undefined where it does not say which. */
  named(section: NamedSection, written: string, supplier?: string): Match | undefined {
    const asked = supplier === undefined ? section : `${section} ${supplier}`
    const known = this.matches.get(asked) ?? new Remembered<Match | undefined>(MOST_NAMES)
    this.matches.set(asked, known)
    return known.get(written, () => this.findNamed(section, written, supplier))
  }

  private findNamed(section: NamedSection, written: string, supplier: string | undefined): Match | undefined {
    const found = this.layers.flatMap(({ data }) => namesIn(data, section).find(written, supplier) ?? [])
    return CERTAINTIES.map((certainty) => found.find((match) => match.certainty === certainty)).find(Boolean)
  }

  private section<S extends Section>(section: S): ReadonlyMap<string, Entry<S>> {
    const known = this.sections.get(section) as ReadonlyMap<string, Entry<S>> | undefined
    if (known) return known
    const entries = new Map<string, Entry<S>>()
    for (const { data } of this.layers.toReversed()) {
      for (const entry of (data[section] ?? []) as readonly Entry<S>[]) {
        const key = keyOfEntry(entry)
        const below = entries.get(key)
        entries.set(key, below ? overlaid(section, below, entry) : entry)
      }
    }
    this.sections.set(section, entries)
    return entries
  }

  private index<S extends Section>(
    section: S,
    by: string,
    words: (entry: Entry<S>) => readonly string[],
  ): ReadonlyMap<string, readonly string[]> {
    const known = this.indexes.get(`${section} ${by}`)
    if (known) return known
    const index = new Map<string, string[]>()
    for (const entry of this.entries(section)) {
      for (const word of words(entry)) {
        const keys = index.get(word)
        if (keys) keys.push(keyOfEntry(entry))
        else index.set(word, [keyOfEntry(entry)])
      }
    }
    this.indexes.set(`${section} ${by}`, index)
    return index
  }
}

/** Sections whose entries are found by the names that people write. */
export type NamedSection = 'suppliers' | 'products'

type Regions = Entry<'cloudRegions'>

const CERTAINTIES = ['exact', 'contains', 'near'] as const

/** The names in a layer: they take a moment to lay out, and most landscapes never ask. */
function namesIn(data: CatalogueData, section: NamedSection): NameIndex {
  const known = NAMES.get(data) ?? {}
  NAMES.set(data, known)
  known[section] ??= new NameIndex(data[section] ?? [], section, data.suppliers ?? [])
  return known[section]
}

/** The entries of a section in one layer, by their keys. */
function entriesIn(data: CatalogueData, section: Section): ReadonlyMap<string, object> {
  const known = ENTRIES.get(data) ?? {}
  ENTRIES.set(data, known)
  known[section] ??= new Map((data[section] ?? []).map((entry: object) => [keyOfEntry(entry), entry]))
  return known[section]
}

const ENTRIES = new WeakMap<CatalogueData, { [S in Section]?: ReadonlyMap<string, object> }>()

const NAMES = new WeakMap<CatalogueData, { [S in NamedSection]?: NameIndex }>()

/** One layer as a catalogue. */
export function catalogueOf(data: CatalogueData): Catalogue {
  return new Catalogue([{ data }])
}
