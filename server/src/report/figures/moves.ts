import type { Called } from '../../l10n/risk-words.ts'
import { nodeParts } from '../../model/node.ts'
import type { MoveKind } from '../../review/moves/move.ts'
import type { Weight } from '../../review/moves/weight.ts'
import { type TriedMove, whatFirst } from '../../review/moves/what-first.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'

/** Something one can do, and what would change by it. */
export interface MoveFigures {
  /** `replace product:zivver by product:cryptshare` */
  readonly id: string
  readonly kind: MoveKind
  readonly things: Count
  /** What comes in their place. */
  readonly by?: {
    readonly id: string
    readonly name: Called
    readonly isOpen: boolean
    /** The functions that it serves, where those are not all: for the others something else is needed. */
    readonly onlyFor: readonly { readonly id: string; readonly name: Called }[]
  }
  /** Who is asked. */
  readonly asked?: Called
  /** How much less there would be of what weighs. */
  readonly lighter: Weight
  /** Critical processes that would be exposed no longer. */
  readonly freed: Count
  /** Applications that would be exposed otherwise. */
  readonly touched: Count
}

/** The ten moves that take most away; it stops after each that is tried. Nothing comes of it where the review changes meanwhile. */
export function* movesStepByStep(review: Review, organisation: string): Generator<undefined, readonly MoveFigures[]> {
  const trying = whatFirst(review, organisation)
  for (;;) {
    const step = trying.next()
    if (step.done) {
      const catalogue = review.model.catalogueFor(organisation)
      return (step.value ?? []).map((tried) => figuresOf(tried, (node) => called(node, catalogue)))
    }
    yield
  }
}

function figuresOf({ move, lighter, exposure, freed }: TriedMove, nameOf: (node: string) => Called): MoveFigures {
  const { id, kind, things, by, asked } = move
  return {
    id,
    kind,
    things: counted(things),
    ...(by
      ? {
          by: {
            id: by.id,
            name: by.name,
            isOpen: by.isOpen,
            onlyFor: by.onlyFor.map((each) => ({ id: each, name: nameOf(`function:${each}`) })),
          },
        }
      : {}),
    ...(asked === undefined ? {} : { asked: nodeParts(asked).kind === '' ? asked : nameOf(asked) }),
    lighter,
    freed: counted(freed),
    touched: counted(exposure.map(({ name }) => name)),
  }
}
