import type { Placement } from '../model/document.ts'
import type { Change, Draft } from '../rules/rule.ts'
import type { Judged } from './judged.ts'

/** Findings under what they were computed for, found again by the files and parts that they speak of. */
export class Kept {
  private readonly byKey = new Map<string, readonly Judged[]>()
  private readonly standing = new Map<string, Set<string>>()
  private readonly pointing = new Map<string, Set<string>>()
  private readonly speaking = new Map<Placement, Set<string>>()

  /** The sets that are ours alone to change; the others we have in common with what we were copied from. */
  private owned = new WeakSet<object>()

  /** The same findings, kept apart from here on. */
  copy(): Kept {
    const copy = new Kept()
    for (const [key, judged] of this.byKey) copy.byKey.set(key, judged)
    for (const [uri, keys] of this.standing) copy.standing.set(uri, keys)
    for (const [uri, keys] of this.pointing) copy.pointing.set(uri, keys)
    for (const [placement, keys] of this.speaking) copy.speaking.set(placement, keys)
    // Neither may change what both have.
    this.owned = new WeakSet()
    return copy
  }

  /** Keeps findings under a key instead of what was there; gives the files in which those or these stand. */
  set(key: string, judged: readonly Judged[]): ReadonlySet<string> {
    const before = this.byKey.get(key) ?? []
    const [old, now] = [new Set(before.map(({ draft }) => draft)), new Set(judged.map(({ draft }) => draft))]
    const gone = before.filter(({ draft }) => !now.has(draft))
    // What goes may leave an entry that something else of this key still needs: so nothing goes by itself.
    if (gone.length > 0) {
      for (const { draft } of before) this.index(draft, (keys, entry) => this.drop(keys, entry, key))
      old.clear()
    }
    for (const { draft } of judged) if (!old.has(draft)) this.index(draft, (keys, entry) => this.add(keys, entry, key))
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

  /** The keys of findings that stand in a file. */
  keysIn(uri: string): Iterable<string> {
    return this.standing.get(uri) ?? []
  }

  /** The files with findings that point into this one, with a related place, a step of their chain or a fix. */
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
    const placements = placementsIn(draft)
    for (const placement of placements) note(this.speaking, placement)
    for (const uri of new Set(placements.map(({ head }) => head.uri))) note(this.pointing, uri)
  }

  private add<K>(keys: Map<K, Set<string>>, entry: K, key: string): void {
    this.ownSet(keys, entry).add(key)
  }

  private drop<K>(keys: Map<K, Set<string>>, entry: K, key: string): void {
    if (keys.get(entry)?.has(key) !== true) return
    const own = this.ownSet(keys, entry)
    own.delete(key)
    if (own.size === 0) keys.delete(entry)
  }

  private ownSet<K>(keys: Map<K, Set<string>>, entry: K): Set<string> {
    const known = keys.get(entry)
    if (known && this.owned.has(known)) return known
    const own = new Set(known)
    this.owned.add(own)
    keys.set(entry, own)
    return own
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
  if ('target' in change) return [change.target.from]
  return 'set' in change ? [change.set.in] : change.edits.map(({ at }) => at.placement)
}
