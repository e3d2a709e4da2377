import type { Placement } from '../model/document.ts'
import type { Change, Draft, Rule } from '../rules/rule.ts'

/** What a rule found. */
export interface Judged {
  readonly rule: Rule
  readonly draft: Draft
}

/** Findings under what they were computed for, found again by the files and parts that they speak of. */
export class Kept {
  private readonly byKey = new Map<string, readonly Judged[]>()
  private readonly standing = new Map<string, Set<string>>()
  private readonly pointing = new Map<string, Set<string>>()
  private readonly speaking = new Map<Placement, Set<string>>()

  /** Keeps findings under a key instead of what was there; gives the files in which those or these stand. */
  set(key: string, judged: readonly Judged[]): ReadonlySet<string> {
    const before = this.byKey.get(key) ?? []
    const [old, now] = [new Set(before.map(({ draft }) => draft)), new Set(judged.map(({ draft }) => draft))]
    const gone = before.filter(({ draft }) => !now.has(draft))
    // What goes may leave an entry that something else of this key still needs: so nothing goes by itself.
    if (gone.length > 0) {
      for (const { draft } of before) this.index(draft, (keys, entry) => dropFrom(keys, entry, key))
      old.clear()
    }
    for (const { draft } of judged) if (!old.has(draft)) this.index(draft, (keys, entry) => addTo(keys, entry, key))
    if (judged.length > 0) this.byKey.set(key, judged)
    else this.byKey.delete(key)
    return new Set([...before, ...judged].map(({ draft }) => draft.at.placement.head.uri))
  }

  /** The findings kept under a key. */
  get(key: string): readonly Judged[] {
    return this.byKey.get(key) ?? []
  }

  all(): readonly Judged[] {
    return [...this.byKey.values()].flat()
  }

  /** The findings that stand in a file. */
  in(uri: string): readonly Judged[] {
    const keys = [...(this.standing.get(uri) ?? [])]
    return keys.flatMap((key) => (this.byKey.get(key) ?? []).filter((j) => j.draft.at.placement.head.uri === uri))
  }

  /** The files with findings that point into this one. */
  pointingInto(uri: string): ReadonlySet<string> {
    const judged = [...(this.pointing.get(uri) ?? [])].flatMap((key) => this.byKey.get(key) ?? [])
    return new Set(judged.map(({ draft }) => draft.at.placement.head.uri))
  }

  /** The keys of findings that speak of a part. */
  keysOn(placement: Placement): Iterable<string> {
    return this.speaking.get(placement) ?? []
  }

  private index(draft: Draft, note: <K>(keys: Map<K, Set<string>>, entry: K) => void): void {
    note(this.standing, draft.at.placement.head.uri)
    for (const { at } of draft.related ?? []) note(this.pointing, at.placement.head.uri)
    for (const placement of placementsIn(draft)) note(this.speaking, placement)
  }
}

function placementsIn(draft: Draft): readonly Placement[] {
  const related = (draft.related ?? []).map(({ at }) => at.placement)
  const said = (draft.chain ?? []).flatMap((hop) => hop.said?.placement ?? [])
  const changed = (draft.fixes ?? []).flatMap(({ change }) => placementsOf(change))
  const accepted = [...(draft.acceptance ? [draft.acceptance] : []), ...(draft.beside ?? [])].map(
    (each) => each.placement,
  )
  return [draft.at.placement, ...related, ...said, ...changed, ...accepted]
}

function placementsOf(change: Change): readonly Placement[] {
  if ('create' in change) return [change.create.from]
  if ('take' in change) return [change.take.in]
  return 'set' in change ? [change.set.in] : change.edits.map(({ at }) => at.placement)
}

function addTo<K>(keys: Map<K, Set<string>>, entry: K, key: string): void {
  const own = keys.get(entry)
  if (own) own.add(key)
  else keys.set(entry, new Set([key]))
}

function dropFrom<K>(keys: Map<K, Set<string>>, entry: K, key: string): void {
  const own = keys.get(entry)
  own?.delete(key)
  if (own?.size === 0) keys.delete(entry)
}
