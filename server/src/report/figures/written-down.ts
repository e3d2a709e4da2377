import type { AcceptedFigures } from './accepted.ts'
import { type Count, counted } from './count.ts'
import type { ChangeFigures, RoadmapFigures } from './roadmap.ts'
import type { UnknownFigures } from './unknowns.ts'

/** How much is written down of what was accepted, planned and asked. */
export interface WrittenDownFigures {
  /** Accepted risks that count today, and those that do not any more. */
  readonly accepted: Count
  readonly lapsed: Count
  /** What is to change, by how firm that is; what was done is not among it. */
  readonly decided: Count
  readonly ideas: Count
  readonly undecided: Count
  /** Of these: the day by which it was to be done has passed. */
  readonly late: Count
  /** Questions that nobody answered yet; those that somebody was asked. */
  readonly open: Count
  readonly asked: Count
}

export function writtenDownOf(
  accepted: readonly AcceptedFigures[],
  { changes }: RoadmapFigures,
  unknowns: readonly UnknownFigures[],
): WrittenDownFigures {
  const risks = (isInForce: boolean) =>
    counted(
      accepted
        .filter((each) => each.isInForce === isInForce)
        .map(({ rule, element }) => `acceptance:${rule}:${element}`),
    )
  const plans = (is: (change: ChangeFigures) => boolean) =>
    counted(changes.filter((each) => !each.isDone && is(each)).map(({ of }) => of))
  const questions = unknowns.flatMap((each) => each.questions)
  return {
    accepted: risks(true),
    lapsed: risks(false),
    decided: plans(({ firmness }) => firmness === 'decided'),
    ideas: plans(({ firmness }) => firmness === 'idea'),
    undecided: plans(({ firmness }) => firmness === 'unstated'),
    late: plans(({ isOverdue }) => isOverdue),
    open: counted(questions.map(({ id }) => `question:${id}`)),
    asked: counted(questions.filter(({ isAsked }) => isAsked).map(({ id }) => `question:${id}`)),
  }
}
