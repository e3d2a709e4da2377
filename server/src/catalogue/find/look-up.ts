import { nearest } from '../../schema/near.ts'
import type { Catalogue, NamedSection } from '../catalogue.ts'
import { compact } from '../spelling.ts'
import { find } from './find.ts'
import { type EntryKind, type Listed, listing, namesOf, SECTION_OF } from './listing.ts'

/** What a written name stands for: entries that are called so, else entries that may be meant. */
export interface LookedUp {
  readonly exact: readonly Listed[]
  /** The likeliest first; empty when something is called so. */
  readonly candidates: readonly Listed[]
}

/** Looks up a name as people write it; a name that is both a product and its supplier gives both. */
export function lookUp(catalogue: Catalogue, written: string): LookedUp {
  const all = listing(catalogue)
  const exact = all.filter((entry) => isCalled(entry, written) || isNamed(catalogue, entry, written, ['exact']))
  if (exact.length > 0) return { exact, candidates: [] }
  const near = nearest(written, new Set(all.flatMap(namesOf).map((name) => name.toLowerCase())))
  const meant = all.filter(
    (entry) =>
      isNamed(catalogue, entry, written, ['contains', 'near']) ||
      (near !== undefined && namesOf(entry).some((name) => name.toLowerCase() === near)),
  )
  const found = find(catalogue, [written]).filter((hit) => hit.rank !== 'function')
  const seen = new Set(meant.map(({ kind, key }) => `${kind} ${key}`))
  const others = found.filter(({ kind, key }) => !seen.has(`${kind} ${key}`))
  return { exact, candidates: [...meant, ...others].slice(0, MOST_CANDIDATES) }
}

const MOST_CANDIDATES = 8

/** By its key; kinds that have no names of many spellings also by a name as it stands, but for case and signs. */
function isCalled(entry: Listed, written: string): boolean {
  const wanted = written.toLowerCase()
  if (entry.key.toLowerCase() === wanted) return true
  // A GUID goes by its first group.
  if (entry.kind === 'reference-component' && wanted === entry.key.slice(0, 8)) return true
  return !isSpelled(entry.kind) && namesOf(entry).some((name) => compact(name) === compact(written))
}

function isNamed(
  catalogue: Catalogue,
  { kind, key }: Listed,
  written: string,
  certainties: readonly string[],
): boolean {
  if (!isSpelled(kind)) return false
  const match = catalogue.named(SECTION_OF[kind] as NamedSection, written)
  return match !== undefined && match.id === key && certainties.includes(match.certainty)
}

/** Kinds that are recognised by the many ways in which people write their names. */
function isSpelled(kind: EntryKind): kind is 'product' | 'supplier' {
  return kind === 'product' || kind === 'supplier'
}
