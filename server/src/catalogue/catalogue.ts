import { Remembered } from '../schema/remembered.ts'
import type { CatalogueData, Entry, Prose, Section, Single } from './data.ts'
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

/** What can be looked up of suppliers and products, which landscapes themselves may tell of: each as one text. */
export const lookUps = {
  entry: (section: NamedSection, key: string): string => `$${section}\u0000${key}`,
  all: (section: NamedSection): string => `$${section}`,
  /** For what a written name stands. */
  name: ({ section, written, supplier }: WrittenName): string =>
    `${NAME}${section}\u0000${written}${supplier === undefined ? '' : `\u0000${supplier}`}`,
} as const

const NAME = '$~'

/** A name as somebody wrote it; `supplier`: the maker that stands beside it. */
export interface WrittenName {
  readonly section: NamedSection
  readonly written: string
  readonly supplier?: string | undefined
}

/** The name that was looked up; undefined where that was something else. */
export function nameLookedUp(lookUp: string): WrittenName | undefined {
  if (!lookUp.startsWith(NAME)) return undefined
  const [section, written = '', supplier] = lookUp.slice(NAME.length).split('\u0000')
  return { section: section === 'suppliers' ? section : 'products', written, supplier }
}

/** Who is told what is looked up. */
export interface Noting {
  readonly isOn: boolean
  note(lookUp: string): void
}

/** Layers, the strongest first, as one catalogue: of an entry that several have, each claim is the strongest layer's. */
export class Catalogue {
  private readonly layers: readonly Layer[]
  private readonly known: FoundInLayers
  private readonly noting: Noting | undefined

  constructor(layers: readonly Layer[], noting?: Noting, known = new FoundInLayers()) {
    this.layers = layers
    this.noting = noting
    this.known = known
  }

  /** This catalogue with another layer over it. */
  under(layer: Layer): Catalogue {
    return new Catalogue([layer, ...this.layers], this.noting)
  }

  /** This catalogue, of which is told what is looked up, as `lookUps` writes it. */
  noted(noting: Noting): Catalogue {
    return new Catalogue(this.layers, noting, this.known)
  }

  /** What was made of it for one purpose and key before: of a catalogue that is always the same. Whoever takes it looks up all that was looked up for it. */
  keep<T>(purpose: string, key: string, make: () => T): T {
    const { kept } = this.known
    const ofPurpose = kept.get(purpose) ?? new Map<string, Kept>()
    kept.set(purpose, ofPurpose)
    const before = ofPurpose.get(key)
    if (before) {
      if (this.isNoted()) for (const lookUp of before.lookUps) this.note(lookUp)
      return before.made as T
    }
    const around = this.known.collected
    const looked = new Set<string>()
    this.known.collected = looked
    try {
      const made = make()
      ofPurpose.set(key, { made, lookUps: looked })
      return made
    } finally {
      this.known.collected = around
      if (around) for (const lookUp of looked) around.add(lookUp)
    }
  }

  private isNoted(): boolean {
    return this.noting?.isOn === true || this.known.collected !== undefined
  }

  private note(lookUp: string): void {
    this.noting?.note(lookUp)
    this.known.collected?.add(lookUp)
  }

  /** State of which year, month or day the packaged facts are. */
  get asOf(): string {
    return this.layers.at(-1)?.data.asOf ?? ''
  }

  /** The entry of a section by its id, or whatever its section's entries are called by: `code`, `gemmaId`, `function`. */
  entry<S extends Section>(section: S, key: string): Entry<S> | undefined {
    if (isTold(section) && this.isNoted()) this.note(lookUps.entry(section, key))
    return this.section(section).get(key)
  }

  entries<S extends Section>(section: S): Iterable<Entry<S>> {
    if (isTold(section)) this.note(lookUps.all(section))
    return this.section(section).values()
  }

  /** A thing of which there is one, as the strongest layer that has it gives it. */
  single<S extends Single>(section: S): CatalogueData[S] | undefined {
    return this.layers.find(({ data }) => data[section] !== undefined)?.data[section]
  }

  /** The EU Cloud Sovereignty Framework, as the strongest layer that has it gives it. */
  get csf(): CatalogueData['csf'] {
    return this.layers.find(({ data }) => data.csf !== undefined)?.data.csf
  }

  supplier(id: string): Entry<'suppliers'> | undefined {
    return this.entry('suppliers', id)
  }

  product(id: string): Entry<'products'> | undefined {
    return this.entry('products', id)
  }

  /** A national provision by id, or by a name that people use for it: `digid`, `BRP`. */
  provision(name: string): Entry<'provisions'> | undefined {
    return this.known.provisions.get(name, () => this.findProvision(name))
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
    this.note(lookUps.all('products'))
    const ids = this.index('products', 'function', ({ functions = [] }) => functions).get(functionId) ?? []
    return ids.flatMap((id) => this.product(id) ?? [])
  }

  /** The products of a supplier. */
  productsOf(supplier: string): readonly Entry<'products'>[] {
    this.note(lookUps.all('products'))
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
    if (isTold(section) && this.isNoted()) this.note(lookUps.entry(section, key))
    const known = this.known.proses.get(section) ?? new Remembered<Prose>(MOST_NAMES)
    this.known.proses.set(section, known)
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
    if (this.isNoted()) this.note(lookUps.name({ section, written, supplier }))
    const asked = supplier === undefined ? section : `${section} ${supplier}`
    const known = this.known.matches.get(asked) ?? new Remembered<Match | undefined>(MOST_NAMES)
    this.known.matches.set(asked, known)
    return known.get(written, () => this.findNamed(section, written, supplier))
  }

  private findNamed(section: NamedSection, written: string, supplier: string | undefined): Match | undefined {
    const found = this.layers.flatMap(({ data }) => namesIn(data, section).find(written, supplier) ?? [])
    return CERTAINTIES.map((certainty) => found.find((match) => match.certainty === certainty)).find(Boolean)
  }

  private section<S extends Section>(section: S): ReadonlyMap<string, Entry<S>> {
    const known = this.known.sections.get(section) as ReadonlyMap<string, Entry<S>> | undefined
    if (known) return known
    const entries = new Map<string, Entry<S>>()
    for (const { data } of this.layers.toReversed()) {
      for (const entry of (data[section] ?? []) as readonly Entry<S>[]) {
        const key = keyOfEntry(entry)
        const below = entries.get(key)
        entries.set(key, below ? overlaid(section, below, entry) : entry)
      }
    }
    this.known.sections.set(section, entries)
    return entries
  }

  private index<S extends Section>(
    section: S,
    by: string,
    words: (entry: Entry<S>) => readonly string[],
  ): ReadonlyMap<string, readonly string[]> {
    const known = this.known.indexes.get(`${section} ${by}`)
    if (known) return known
    const index = new Map<string, string[]>()
    for (const entry of this.section(section).values()) {
      for (const word of words(entry)) {
        const keys = index.get(word)
        if (keys) keys.push(keyOfEntry(entry))
        else index.set(word, [keyOfEntry(entry)])
      }
    }
    this.known.indexes.set(`${section} ${by}`, index)
    return index
  }
}

/** What was found in layers, which stay what they are. */
class FoundInLayers {
  readonly sections = new Map<Section, ReadonlyMap<string, object>>()
  readonly provisions = new Remembered<Entry<'provisions'> | undefined>(MOST_NAMES)
  /** By section. */
  readonly proses = new Map<Section, Remembered<Prose>>()
  /** By section and maker. */
  readonly matches = new Map<string, Remembered<Match | undefined>>()
  readonly indexes = new Map<string, ReadonlyMap<string, readonly string[]>>()
  /** What others made of them, by purpose and key. */
  readonly kept = new Map<string, Map<string, Kept>>()
  /** What is looked up for what is being made of them. */
  collected: Set<string> | undefined
}

interface Kept {
  readonly made: unknown
  readonly lookUps: ReadonlySet<string>
}

/** Sections whose entries are found by the names that people write, and of which landscapes themselves may tell. */
export type NamedSection = 'suppliers' | 'products'

function isTold(section: Section): section is NamedSection {
  return section === 'suppliers' || section === 'products'
}

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
