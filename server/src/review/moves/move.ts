import type { RankedAlternative } from '../../analysis/alternatives.ts'
import type { Placement } from '../../model/document.ts'
import type { Changes } from '../what-if/rewritten.ts'

/**
 * What one can do about something that is found. `replace`: a product by its best alternative; `move-host`: all that runs on a platform to
 * the best other one, or the platform itself to another product; `own-keys`: hold the keys oneself; `test-exit`: try to leave;
 * `ask`: put to who knows where something runs that nobody says.
 */
export type MoveKind = 'replace' | 'move-host' | 'own-keys' | 'test-exit' | 'ask'

/** One of them, with what the documents would say after it. */
export interface Move {
  /** Stays the same: `replace product:zivver by product:cryptshare`. */
  readonly id: string
  readonly kind: MoveKind
  /** What it changes: `application:id`, `component:id`, `platform:id`, `contract:id`, `supplier:id`. */
  readonly things: readonly string[]
  /** What comes in their place. */
  readonly by?: RankedAlternative
  /** `supplier:id` or `organisation:id` of who is asked. */
  readonly asked?: string
  readonly changes: ReadonlyMap<Placement, Changes>
}

/** A change of one or more things, before it is known whether others belong to the same move. */
export interface MovePart extends Omit<Move, 'things'> {
  readonly thing: string
}

/** Moves of parts that are done in one go: those of one id. Of two that change the same place the first. */
export function joined(parts: readonly MovePart[]): readonly Move[] {
  const moves = new Map<
    string,
    { readonly move: Move; readonly things: string[]; readonly changes: Map<Placement, Changes> }
  >()
  for (const { thing, ...part } of parts) {
    const known = moves.get(part.id)
    const things = known?.things ?? []
    const changes = known?.changes ?? new Map<Placement, Changes>()
    if (things.includes(thing) || [...part.changes.keys()].some((placement) => changes.has(placement))) continue
    things.push(thing)
    for (const [placement, values] of part.changes) changes.set(placement, values)
    moves.set(part.id, { move: { ...part, things, changes }, things, changes })
  }
  return [...moves.values()].map(({ move, things }) => ({ ...move, things: things.sort() }))
}
