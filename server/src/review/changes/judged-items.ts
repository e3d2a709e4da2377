import type { State } from '../../model/document.ts'
import type { Since } from '../baseline/compare.ts'
import type { Finding, Location } from '../finding.ts'
import { type Item, type ItemChange, type Items, keyOf } from './items.ts'

/** An item that changed, or for which something else did, with the findings that say what that means for it. */
export interface JudgedItem extends Pick<Item, 'organisation' | 'state' | 'node'> {
  /** `same`: it came, went or changed, and is none the better or worse for it. */
  readonly verdict: 'better' | 'worse' | 'both' | 'same'
  /** `touched`: it says what it said; what concerns it changed elsewhere. */
  readonly change: ItemChange['change'] | 'touched'
  /** Where its id stands; absent of what went. */
  readonly at?: Location
  readonly worse: readonly Finding[]
  readonly better: readonly Finding[]
}

/** A finding with what it is to the other state. */
export interface FindingChange {
  /** Of what got worse the finding as it is; of what got better as it was, under the names of now. */
  readonly finding: Finding
  readonly since: Since
}

/** Items as they were, with what they are called now, and as they are. */
export interface BothItems {
  readonly before: Items
  readonly after: Items
  readonly changes: readonly ItemChange[]
}

/** The items that changed, and those that something else made better or worse, each once. */
export function judgedItems(
  items: BothItems,
  worse: readonly FindingChange[],
  better: readonly FindingChange[],
): readonly JudgedItem[] {
  const changes = new Map(items.changes.map((change) => [keyOf(change.after ?? change.before), change]))
  const judged = new Map<string, { worse: Set<Finding>; better: Set<Finding> }>()
  const note = (key: string, side: 'worse' | 'better', finding: Finding) => {
    const known = judged.get(key) ?? { worse: new Set(), better: new Set() }
    judged.set(key, known)
    known[side].add(finding)
  }
  const [now, then] = [new Places(items, 'after'), new Places(items, 'before')]
  for (const change of worse) for (const key of now.concernedBy(change)) note(key, 'worse', change.finding)
  for (const change of better) for (const key of then.concernedBy(change)) note(key, 'better', change.finding)
  return [...new Set([...changes.keys(), ...judged.keys()])].flatMap((key) => {
    const change = changes.get(key)
    const item = items.after.get(key) ?? change?.before
    return item ? [judgedItem(item, change, judged.get(key), items.after.has(key))] : []
  })
}

function judgedItem(
  item: Item,
  change: ItemChange | undefined,
  judged: { worse: ReadonlySet<Finding>; better: ReadonlySet<Finding> } | undefined,
  isThere: boolean,
): JudgedItem {
  const [worse, better] = [[...(judged?.worse ?? [])], [...(judged?.better ?? [])]]
  const { organisation, state, node } = item
  const at = isThere ? placeOf(item) : undefined
  return {
    verdict: worse.length > 0 ? (better.length > 0 ? 'both' : 'worse') : better.length > 0 ? 'better' : 'same',
    change: change?.change ?? 'touched',
    organisation,
    state,
    node,
    ...(at ? { at } : {}),
    worse,
    better,
  }
}

function placeOf({ placements }: Item): Location | undefined {
  const [placement] = placements
  const span = placement?.facts.entity?.at
  if (!placement || !span) return undefined
  const { head, start } = placement
  return { uri: head.uri, start: start + span.start, end: start + span.end }
}

/** Knows which items a finding of one side concerns; each by the key that it has now. */
class Places {
  private readonly items: Items
  private readonly changed: ReadonlySet<Item>
  private readonly keys = new Map<Item, string>()
  /** The keys of what there is now, and of what went. */
  private readonly known: ReadonlySet<string>
  private readonly byFile = new Map<string, Item[]>()

  constructor({ before, after, changes }: BothItems, side: 'before' | 'after') {
    this.items = side === 'before' ? before : after
    this.changed = new Set(changes.flatMap((change) => change[side] ?? []))
    this.known = new Set([...after.keys(), ...changes.map(({ before: old, after: now }) => keyOf(now ?? old))])
    for (const item of this.items.values()) this.keys.set(item, keyOf(item))
    if (side === 'before')
      for (const { before: old, after: now } of changes) if (old && now) this.keys.set(old, keyOf(now))
    for (const item of this.items.values())
      for (const uri of new Set(item.placements.map(({ head }) => head.uri))) {
        const known = this.byFile.get(uri)
        if (known) known.push(item)
        else this.byFile.set(uri, [item])
      }
  }

  /**
   * Those that it touches in addition or more loudly; else the one that it stands on. Of what changed also that on which it stands,
   * and of what is wholly new all that the way leads past: there somebody did something.
   */
  concernedBy({ finding, since }: FindingChange): ReadonlySet<string> {
    const { organisation, state, affected, at } = finding
    const nodes = since.change === 'new' ? affected : [...since.added, ...since.worse]
    const touched = nodes.flatMap((node) => this.called(node, organisation, state))
    const standing = this.at(at)
    if (touched.length === 0) return this.keysOf(standing ? [standing] : [])
    const passed = since.change === 'new' ? this.passed(finding) : []
    const changed = [standing ?? [], passed].flat().filter((item) => this.changed.has(item))
    return new Set([...touched, ...this.keysOf(changed)])
  }

  private passed({ related, chain }: Finding): readonly Item[] {
    return [...related, ...chain.flatMap(({ at }) => at ?? [])].flatMap((each) => this.at(each) ?? [])
  }

  /** What a target says nothing of is what it is now. Items of before are named as they are now. */
  private called(node: string, organisation: string, state: State): readonly string[] {
    const [, kind = '', owner, id = ''] = /^([^:]*):(?:([^/]*)\/)?(.*)$/.exec(node) ?? []
    const name = { organisation: owner ?? organisation, node: `${kind}:${id}` }
    const keys = [keyOf({ ...name, state }), keyOf({ ...name, state: 'current' })]
    return keys.filter((key) => this.known.has(key)).slice(0, 1)
  }

  private keysOf(items: readonly Item[]): ReadonlySet<string> {
    return new Set(items.flatMap((item) => this.keys.get(item) ?? []))
  }

  private at({ uri, start }: Location): Item | undefined {
    return this.byFile
      .get(uri)
      ?.find(({ placements }) =>
        placements.some(
          (placement) =>
            placement.head.uri === uri && placement.start <= start && start < placement.start + placement.facts.length,
        ),
      )
  }
}
