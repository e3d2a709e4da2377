import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Outage, Scenario } from '../../policy/scenario.ts'
import { nearest } from '../../schema/near.ts'
import { describedIn, elementAt, type Reader, supplierCalled } from '../reader.ts'

/** What organisations know of the names in a scenario. */
export interface Known {
  /** By name as it is written, the supplier that it stands for, with the first organisation by name that knows it so. */
  readonly suppliers: Readonly<Record<string, { readonly id: string; readonly by: string }>>
  /** The platforms that may be meant, `organisation/id`. */
  readonly platforms: readonly string[]
  /** Ids of suppliers that no packaged catalogue has, and of platforms: what may have been meant by a name that nobody knows. */
  readonly others: { readonly suppliers: readonly string[]; readonly platforms: readonly string[] }
}

/** A scenario with the ids of who is meant, or what is wrong with a name; `near`: the name that was perhaps meant. */
export type Meant =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: 'several'; readonly known: readonly string[] }
  | {
      readonly ok: false
      readonly problem: 'party' | 'supplier' | 'country' | 'platform'
      readonly name: string
      readonly near: string | undefined
      /** The platforms that there are. */
      readonly known: readonly string[]
    }

/** What the organisations of these readers know of the names in a scenario. */
export function knownOf(scenario: Scenario, readers: readonly Reader[], packaged: Catalogue): Known {
  const names = suppliersIn(scenario)
  const inOrder = readers.toSorted((a, b) => (a.organisation < b.organisation ? -1 : 1))
  const suppliers = names.flatMap((name) => {
    for (const reader of inOrder) {
      const id = supplierCalled(reader, name)
      if (id !== undefined) return [[name, { id, by: reader.organisation }] as const]
    }
    return []
  })
  const own = inOrder.flatMap(({ catalogue }) => [...catalogue.entries('suppliers')].map(({ id }) => id))
  return {
    suppliers: Object.fromEntries(suppliers),
    platforms: scenario.kind === 'outage' ? platformsCalled(scenario.platform, inOrder) : [],
    others: {
      suppliers: [...new Set(own)].filter((id) => !packaged.supplier(id)),
      platforms: inOrder.flatMap((reader) => describedIn(reader, 'platform').map(([id]) => id)),
    },
  }
}

/** A platform by its id, that of every organisation that has one, or with its organisation in front. */
function platformsCalled(name: string, readers: readonly Reader[]): readonly string[] {
  const found = readers.flatMap((reader) => elementAt(reader, name, 'platform') ?? [])
  return [...new Set(found.map(({ organisation, id }) => `${organisation}/${id}`))]
}

/** What several know together. */
export function knownTogether(all: readonly Known[]): Known {
  const suppliers: Record<string, { readonly id: string; readonly by: string }> = {}
  for (const [name, found] of all.flatMap((known) => Object.entries(known.suppliers))) {
    const before = suppliers[name]
    if (!before || found.by < before.by) suppliers[name] = found
  }
  const together = (of: (known: Known) => readonly string[]) => [...new Set(all.flatMap(of))].sort()
  return {
    suppliers,
    platforms: together(({ platforms }) => platforms),
    others: {
      suppliers: together(({ others }) => others.suppliers),
      platforms: together(({ others }) => others.platforms),
    },
  }
}

/** Who is meant, as those know it, else as a packaged catalogue does; of a name that stands for nobody, what is wrong. */
export function meant(scenario: Scenario, known: Known, packaged: Catalogue): Meant {
  const supplier = (name: string) => known.suppliers[name]?.id ?? supplierIn(packaged, name)
  const nobody = suppliersIn(scenario).find((name) => supplier(name) === undefined)
  // Nobody has its seat in an area.
  const country = (name: string) => countryCalled(name, packaged, scenario.kind === 'cut-off')
  const nowhere = countriesIn(scenario).find((name) => country(name) === undefined)
  if (nobody !== undefined) return unknown(scenario.kind === 'cut-off' ? 'party' : 'supplier', nobody, known, packaged)
  if (nowhere !== undefined) return unknown('country', nowhere, known, packaged)
  const id = (name: string) => supplier(name) ?? name
  const code = (name: string) => country(name) ?? name
  switch (scenario.kind) {
    case 'cut-off': {
      const [jurisdictions, suppliers] = [scenario.jurisdictions.map(code), scenario.suppliers.map(id)]
      return { ok: true, scenario: { ...scenario, jurisdictions, suppliers } }
    }
    case 'outage':
      return platformMeant(scenario, known)
    case 'takeover': {
      const by = { ...scenario.by, country: code(scenario.by.country) }
      return { ok: true, scenario: { ...scenario, supplier: id(scenario.supplier), by } }
    }
    case 'price-rise':
      return { ok: true, scenario: { ...scenario, supplier: id(scenario.supplier) } }
  }
}

function platformMeant(scenario: Outage, { platforms, others }: Known): Meant {
  const [platform, ...more] = platforms
  if (platform !== undefined && more.length === 0) return { ok: true, scenario: { ...scenario, platform } }
  if (platform !== undefined) return { ok: false, problem: 'several', known: platforms }
  const { platform: name } = scenario
  return { ok: false, problem: 'platform', name, near: nearest(name, others.platforms), known: others.platforms }
}

function unknown(
  problem: 'party' | 'supplier' | 'country',
  name: string,
  { others }: Known,
  packaged: Catalogue,
): Meant {
  const suppliers = [...packaged.entries('suppliers')].map(({ id }) => id).concat(others.suppliers)
  const countries = [...packaged.entries('jurisdictions')].flatMap(({ name: called }) => Object.values(called ?? {}))
  const names = problem === 'country' ? countries : problem === 'supplier' ? suppliers : [...suppliers, ...countries]
  return { ok: false, problem, name, near: nearest(name, new Set(names)), known: [] }
}

/** A country by its code or name, an area too where that will do; undefined where it is none. */
export function countryCalled(name: string, catalogue: Catalogue, isArea = false): string | undefined {
  const capitals = name.toUpperCase()
  if (AREAS.has(capitals)) return isArea ? capitals : undefined
  const code = catalogue.entry('jurisdictions', capitals)?.code
  if (code !== undefined) return code
  const wanted = name.toLowerCase()
  return [...catalogue.entries('jurisdictions')].find(({ name: called }) =>
    Object.values(called ?? {}).some((each) => each.toLowerCase() === wanted),
  )?.code
}

/** Of which it is told who is in them. */
const AREAS: ReadonlySet<string> = new Set(['EU', 'EEA'])

function supplierIn(catalogue: Catalogue, name: string): string | undefined {
  if (catalogue.supplier(name)) return name
  const match = catalogue.named('suppliers', name)
  return match?.certainty === 'exact' ? match.id : undefined
}

function suppliersIn(scenario: Scenario): readonly string[] {
  if (scenario.kind === 'cut-off') return scenario.suppliers
  return scenario.kind === 'outage' ? [] : [scenario.supplier]
}

function countriesIn(scenario: Scenario): readonly string[] {
  if (scenario.kind === 'cut-off') return scenario.jurisdictions
  return scenario.kind === 'takeover' ? [scenario.by.country] : []
}
