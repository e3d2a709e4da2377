import type { Catalogue } from '../catalogue.ts'
import { compact, wordsOf } from '../spelling.ts'
import { type Listed, listing, namesOf } from './listing.ts'

/** How well an entry answers: its name is what was asked, begins with it, holds it, or only its function does. */
export type Rank = 'exact' | 'begins' | 'name' | 'alias' | 'function'

export type Hit = Listed & { readonly rank: Rank }

/** The entries whose id, name, alias or function holds all these words; the best answers first, within a rank by name. */
export function find(catalogue: Catalogue, written: readonly string[]): readonly Hit[] {
  const wanted = written
    .flatMap(wordsOf)
    .map(compact)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  const hits = listing(catalogue).flatMap((entry): readonly Hit[] => {
    const rank = rankOf(entry, wanted)
    return rank === undefined ? [] : [{ ...entry, rank }]
  })
  return hits.sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || (a.key < b.key ? -1 : 1))
}

const RANKS: readonly Rank[] = ['exact', 'begins', 'name', 'alias', 'function']

function rankOf(entry: Listed, wanted: readonly string[]): Rank | undefined {
  const names = namesOf(entry).map(compact)
  const whole = wanted.join('')
  if (names.includes(whole)) return 'exact'
  const own = names.slice(0, names.length - entry.aliases.length)
  if (own.some((name) => name.startsWith(whole))) return 'begins'
  if (holds(own, wanted)) return 'name'
  if (holds(names, wanted)) return 'alias'
  return holds([...names, ...entry.functions.map(compact)], wanted) ? 'function' : undefined
}

/** Each word stands somewhere in these texts. */
function holds(texts: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => texts.some((text) => text.includes(word)))
}
