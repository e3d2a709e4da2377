import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/index.ts'
import { nearest } from '../../schema/near.ts'
import { describedIn, elementAt, type Reader, supplierCalled } from '../reader.ts'
import type { Scenario } from './strike.ts'

/** What somebody who names a thing may mean; `near`: the name that was perhaps meant. */
export type Asked =
  | { readonly ok: true; readonly scenario: Scenario }
  | {
      readonly ok: false
      readonly problem: 'unknown'
      readonly near: string | undefined
      readonly known: readonly string[]
    }
  | { readonly ok: false; readonly problem: 'several'; readonly known: readonly string[] }

/** A country by its code or name, or a supplier by its id or name, as the organisations know them. */
export function partyAsked(name: string, readers: readonly Reader[], catalogue: Catalogue): Asked {
  const jurisdiction = countryCalled(name, catalogue)
  if (jurisdiction !== undefined) return { ok: true, scenario: { kind: 'cut-off', jurisdiction } }
  for (const reader of readers) {
    const supplier = supplierCalled(reader, name)
    if (supplier !== undefined) return { ok: true, scenario: { kind: 'cut-off', supplier } }
  }
  const suppliers = [catalogue, ...readers.map((reader) => reader.catalogue)].flatMap((each) =>
    [...each.entries('suppliers')].map(({ id }) => id),
  )
  const countries = [...catalogue.entries('jurisdictions')].flatMap(({ name: called }) => Object.values(called ?? {}))
  return { ok: false, problem: 'unknown', near: nearest(name, new Set([...suppliers, ...countries])), known: [] }
}

function countryCalled(name: string, catalogue: Catalogue): string | undefined {
  const code = catalogue.entry('jurisdictions', name.toUpperCase())?.code
  if (code !== undefined) return code
  const wanted = name.toLowerCase()
  return [...catalogue.entries('jurisdictions')].find(({ name: called }) =>
    Object.values(called ?? {}).some((each) => each.toLowerCase() === wanted),
  )?.code
}

/** A platform by its id, with its organisation in front where several have one. */
export function platformAsked(name: string, readers: readonly Reader[], model: Model): Asked {
  const own = (id: string) => readers.flatMap((reader) => elementAt(reader, id, 'platform') ?? [])
  const slash = name.indexOf('/')
  const found = slash < 0 ? own(name) : own(name).slice(0, 1)
  const [platform, ...others] = found
  if (platform && others.length === 0) return { ok: true, scenario: { kind: 'outage', platform } }
  if (platform)
    return { ok: false, problem: 'several', known: found.map(({ organisation, id }) => `${organisation}/${id}`) }
  const known = model
    .present()
    .flatMap((organisation) => readers.filter((reader) => reader.organisation === organisation))
    .flatMap((reader) => describedIn(reader, 'platform').map(([id]) => id))
  return { ok: false, problem: 'unknown', near: nearest(name, known), known: [...new Set(known)].sort() }
}
