import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { Finding } from '../finding.ts'
import { type BaselineEntry, type BaselineLevel, entryOf, isComparable, isItself, itself } from './entry.ts'
import { type Item, itemsOf, type Match, match } from './match.ts'

/** What a finding that the baseline does not cover is to it. */
export interface Since {
  /** It was not there; it touches more than it did; it is louder than it was, for some of what it touches. */
  readonly change: 'new' | 'grown' | 'worse'
  readonly added: readonly string[]
  readonly worse: readonly string[]
}

export interface Comparison {
  /** Findings that the baseline covers. */
  readonly known: readonly Finding[]
  /** What the others are to it; hints are not compared. */
  readonly since: ReadonlyMap<Finding, Since>
  /** What the entries hold that is no longer found. */
  readonly gone: readonly BaselineEntry[]
}

/** Compares what is found in a folder with what its baseline holds, one affected element at a time. */
export function compare(findings: readonly Finding[], entries: readonly BaselineEntry[]): Comparison {
  const items = itemsOf(entries)
  const matched = match(findings, items)
  const comparable = findings.filter(isComparable)
  const since = new Map<Finding, Since>()
  for (const finding of comparable) {
    const change = changeOf(finding, matched)
    if (change) since.set(finding, change)
  }
  const gone = rewritten(items, (item) => (matched.now.has(item) ? undefined : item.level))
  return { known: comparable.filter((finding) => !since.has(finding)), since, gone }
}

/** The entries without what is no longer found; nothing is added, and nothing made louder. */
export function pruned(entries: readonly BaselineEntry[], findings: readonly Finding[]): readonly BaselineEntry[] {
  const items = itemsOf(entries)
  const { now } = match(findings, items)
  return rewritten(items, (item) => {
    const level = now.get(item)
    return level !== undefined && isLouder(item.level, level) ? level : level && item.level
  })
}

/** The entries of these items, each at the level that it is given; without those that are given none. */
function rewritten(
  items: readonly Item[],
  levelOf: (item: Item) => BaselineLevel | undefined,
): readonly BaselineEntry[] {
  return [...groupedBy(items, ({ entry }) => entry)].flatMap(([{ id, file }, own]) => {
    const levels = new Map<string, BaselineLevel>()
    let alone = 0
    for (const item of own) {
      const level = levelOf(item)
      if (level !== undefined) levels.set(isItself(item.name) ? itself(++alone) : item.name, level)
    }
    return levels.size === 0 ? [] : [entryOf(id, file, levels)]
  })
}

function changeOf(finding: Finding, { before, isKnown }: Match): Since | undefined {
  if (!isKnown(finding)) return { change: 'new', added: [], worse: [] }
  const isWorse = (level: BaselineLevel | undefined) => level !== undefined && isLouder(finding.level, level)
  if (finding.affected.length === 0) {
    const level = before(finding, '')
    if (level === undefined) return { change: 'new', added: [], worse: [] }
    return isWorse(level) ? { change: 'worse', added: [], worse: [] } : undefined
  }
  const added = finding.affected.filter((name) => before(finding, name) === undefined)
  const worse = finding.affected.filter((name) => isWorse(before(finding, name)))
  if (added.length === 0 && worse.length === 0) return undefined
  return { change: added.length > 0 ? 'grown' : 'worse', added, worse }
}
