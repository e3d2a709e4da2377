import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { Finding } from '../finding.ts'
import {
  BASELINE_LEVELS,
  type BaselineEntry,
  type BaselineLevel,
  baseId,
  type Comparable,
  identityOf,
  isComparable,
  isItself,
  louder,
} from './entry.ts'

/** One name in an entry. */
export interface Item {
  readonly entry: BaselineEntry
  readonly name: string
  readonly level: BaselineLevel
}

/** What belongs together of a baseline and of what is found. */
export interface Match {
  /** How loud each item is now; absent where it is no longer found. */
  readonly now: ReadonlyMap<Item, BaselineLevel>
  /** The items that a finding goes by, by affected element; of one that touches nothing else under its own id. */
  readonly before: (finding: Finding, name: string) => BaselineLevel | undefined
  /** Whether the baseline knows the identity at all. */
  readonly isKnown: (finding: Finding) => boolean
}

/** Finds what belongs together: by identity and affected element, whatever the name of the file. */
export function match(findings: readonly Finding[], items: readonly Item[]): Match {
  const groups = new Map<string, { named: Map<string, Item[]>; alone: Item[] }>()
  for (const item of items) {
    const key = identityOf(item.entry.id, item.entry.file)
    const group = groups.get(key) ?? { named: new Map<string, Item[]>(), alone: [] }
    groups.set(key, group)
    if (isItself(item.name)) group.alone.push(item)
    else group.named.set(item.name, [...(group.named.get(item.name) ?? []), item])
  }
  const now = new Map<Item, BaselineLevel>()
  const alone = new Map<Finding, BaselineLevel>()
  const groupOf = (finding: Finding) => groups.get(identityOf(baseId(finding.id), finding.fileInId))
  const comparable = findings.filter(isComparable)
  for (const finding of comparable)
    for (const name of finding.affected)
      for (const item of groupOf(finding)?.named.get(name) ?? []) now.set(item, louder(finding.level, now.get(item)))
  const lonely = groupedBy(
    comparable.filter(({ affected }) => affected.length === 0),
    groupOf,
  )
  for (const [group, alike] of lonely)
    for (const [finding, item] of pairs(alike, group?.alone ?? [])) {
      alone.set(finding, item.level)
      now.set(item, finding.level)
    }
  return {
    now,
    before: (finding, name) =>
      finding.affected.length === 0
        ? alone.get(finding)
        : groupOf(finding)
            ?.named.get(name)
            ?.reduce<BaselineLevel | undefined>((level, item) => louder(item.level, level), undefined),
    isKnown: (finding) => groupOf(finding) !== undefined,
  }
}

/** The names of entries, one by one. */
export function itemsOf(entries: readonly BaselineEntry[]): readonly Item[] {
  return entries.flatMap((entry) =>
    BASELINE_LEVELS.flatMap((level) => (entry[level] ?? []).map((name) => ({ entry, name, level }))),
  )
}

/** Each finding that touches nothing else with its counterpart: of its own file and as loud first, then any. */
function pairs(findings: readonly Comparable[], items: readonly Item[]): ReadonlyMap<Comparable, Item> {
  const paired = new Map<Comparable, Item>()
  const left = [...items]
  const passes: readonly ((finding: Comparable, item: Item) => boolean)[] = [
    (finding, { entry, level }) => entry.id === baseId(finding.id) && level === finding.level,
    (finding, { entry, level }) => entry.id === baseId(finding.id) && !isLouder(finding.level, level),
    (finding, { level }) => !isLouder(finding.level, level),
    (finding, { entry }) => entry.id === baseId(finding.id),
    () => true,
  ]
  for (const pass of passes)
    for (const finding of findings) {
      if (paired.has(finding)) continue
      const at = left.findIndex((item) => pass(finding, item))
      const [item] = at < 0 ? [] : left.splice(at, 1)
      if (item) paired.set(finding, item)
    }
  return paired
}
