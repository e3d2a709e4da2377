import { parse } from 'yaml'

type Entry = Readonly<Record<string, unknown>> & { readonly id: string }
type Landscape = Readonly<Record<string, readonly Entry[] | undefined>>

/** Says what does not hang together in the documents of one landscape; plain, and apart from the product. */
export function checkLandscape(texts: readonly string[], catalogue: ReadonlySet<string>): readonly string[] {
  const landscapes = texts.map((text) => parse(text, { maxAliasCount: -1 }) as Landscape)
  const entries = (section: string) => landscapes.flatMap((landscape) => landscape[section] ?? [])
  const elements = ['platforms', 'applications', 'datasets', 'processes', 'contracts'].flatMap(entries)
  const own = [...entries('suppliers'), ...entries('products'), ...entries('organisations')]
  const referred = new Set(references(landscapes, new Set([...elements, ...own].map(({ id }) => id))))
  const known = new Set([...[...elements, ...own].map(({ id }) => id), ...catalogue])
  return [
    ...elements
      .map(({ id }) => id)
      .filter((id, index, ids) => ids.indexOf(id) < index)
      .map((id) => `${id}: twice`),
    ...['platforms', 'datasets', 'contracts', 'suppliers', 'products']
      .flatMap(entries)
      .filter(({ id }) => !referred.has(id))
      .map(({ id }) => `${id}: not used`),
    ...expected(entries)
      .filter((id) => !known.has(id))
      .map((id) => `${id}: not found`),
    ...entries('contracts').flatMap(({ id, start, end, extensions }) => {
      const dates = [start, end, ...((extensions as readonly string[] | undefined) ?? [])].map(String)
      return dates.join() === dates.toSorted().join() ? [] : [`${id}: dates out of order`]
    }),
  ]
}

/** Every text outside an `id` that is an id. */
function references(value: unknown, ids: ReadonlySet<string>): readonly string[] {
  if (typeof value === 'string') return ids.has(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : references(inner, ids)))
}

/** The ids that must be found, by the keys that refer. */
function expected(entries: (section: string) => readonly Entry[]): readonly string[] {
  const all = ['suppliers', 'products', 'platforms', 'applications', 'datasets', 'processes', 'contracts'].flatMap(
    entries,
  )
  return all.flatMap((entry) => Object.entries(entry).flatMap(([key, value]) => expectedIn(key, value)))
}

const REFERRING = new Set(
  'product supplier runsOn platform operator application data contract sourceSystem needs helpedBy to'.split(' '),
)

function expectedIn(key: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return REFERRING.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((inner) => expectedIn(key, inner))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, deeper]) => expectedIn(inner, deeper))
}
