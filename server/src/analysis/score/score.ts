import type { CsfWeights } from '../../schema/generated/types.ts'
import { type Answer, type Answers, isSettled } from './answer.ts'
import { bestOf, type Choice, type Criterion, choiceCalled, type Framework, type Objective } from './framework.ts'

/**
 * Two readings of the same answers. `strict`: what is unknown is the worst it can be. `lenient`: what is unknown is left out, and
 * of what lies between two answers the better counts.
 */
export interface Both<T> {
  readonly strict: T
  /** Undefined where nothing is known. */
  readonly lenient: T | undefined
}

/** What the framework makes of the answers for one thing. */
export interface Score {
  readonly answers: Answers
  readonly answered: Answered
  readonly objectives: readonly ObjectiveScore[]
  /** Lowest of all criteria; never an average, and never made of the score. */
  readonly seal: Both<Seal>
  /** By each set of weights, in percent; the best answers give a little over 100. */
  readonly totals: readonly Total[]
}

export interface ObjectiveScore {
  /** `SOV-1` */
  readonly id: string
  readonly answered: Answered
  /** Of 1000. */
  readonly points: Both<number>
  readonly seal: Both<Seal>
}

/** How many criteria there are, of how many the answer is known, and of how many between which it lies. */
export interface Answered {
  readonly criteria: number
  readonly settled: number
  readonly narrowed: number
}

export interface Total {
  readonly weights: CsfWeights
  readonly percent: Both<number>
}

/** A SEAL level with the criteria that hold it down; none at the highest level. */
export interface Seal {
  readonly level: number
  readonly heldBy: readonly Holding[]
}

export interface Holding {
  readonly criterion: string
  /** Undefined where it is not known, which counts as the worst. */
  readonly answer: Answer | undefined
}

/** What a framework makes of answers. */
export function scoreOf(answers: Answers, framework: Framework): Score {
  const objectives = framework.objectives.map((objective) => ({
    strict: sumOf(objective, answers, worst),
    lenient: sumOf(objective, answers, betterIfKnown),
  }))
  return {
    answers,
    answered: answeredIn(
      framework.objectives.flatMap(({ criteria }) => criteria),
      answers,
    ),
    objectives: framework.objectives.map(({ id, criteria }, i) => ({
      id,
      answered: answeredIn(criteria, answers),
      points: {
        strict: pointsOf(objectives[i]?.strict) ?? 0,
        lenient: pointsOf(objectives[i]?.lenient),
      },
      seal: {
        strict: sealOf(objectives[i]?.strict.picked ?? []) ?? NO_SEAL,
        lenient: sealOf(objectives[i]?.lenient.picked ?? []),
      },
    })),
    seal: {
      strict: sealOf(objectives.flatMap(({ strict }) => strict.picked)) ?? NO_SEAL,
      lenient: sealOf(objectives.flatMap(({ lenient }) => lenient.picked)),
    },
    totals: framework.weightSets.map(({ id, weights }) => ({
      weights: id,
      percent: {
        strict:
          percentOf(
            objectives.map(({ strict }) => strict),
            weights,
            framework,
          ) ?? 0,
        lenient: percentOf(
          objectives.map(({ lenient }) => lenient),
          weights,
          framework,
        ),
      },
    })),
  }
}

const NO_SEAL: Seal = { level: 0, heldBy: [] }

/** A criterion with the choice that counts for it. */
interface Picked {
  readonly criterion: Criterion
  readonly choice: Choice
  readonly answer: Answer | undefined
}

type Pick = (criterion: Criterion, answer: Answer | undefined) => Choice | undefined

function worst(criterion: Criterion, answer: Answer | undefined): Choice {
  return (answer && choiceCalled(criterion, answer.lowest)) ?? criterion.choices[0]
}

function betterIfKnown(criterion: Criterion, answer: Answer | undefined): Choice | undefined {
  return answer && choiceCalled(criterion, answer.highest)
}

/** What counts in an objective, and what it adds up to, in hundredths. */
interface Sum {
  readonly objective: string
  readonly picked: readonly Picked[]
  /** Of what counts; the most that this could be; the most that all of the objective could be. */
  readonly hundredths: number
  readonly most: number
  readonly mostOfAll: number
}

function sumOf({ id, criteria }: Objective, answers: Answers, pick: Pick): Sum {
  const picked = criteria.flatMap((criterion): readonly Picked[] => {
    const answer = answers.get(criterion.id)
    const choice = pick(criterion, answer)
    return choice ? [{ criterion, choice, answer }] : []
  })
  return {
    objective: id,
    picked,
    hundredths: sum(picked.map(({ choice }) => choice.hundredths)),
    most: sum(picked.map(({ criterion }) => bestOf(criterion).hundredths)),
    mostOfAll: sum(criteria.map((criterion) => bestOf(criterion).hundredths)),
  }
}

/** The sum as if what is left out did as well as the rest; where nothing is left out, the sum itself. */
function wholeOf({ hundredths, most, mostOfAll }: Sum): number {
  return (hundredths * mostOfAll) / most
}

function pointsOf(sum: Sum | undefined): number | undefined {
  return sum && sum.most > 0 ? wholeOf(sum) / 100 : undefined
}

/** The objectives by their weights, as if those of which nothing is known did as well as the rest. */
function percentOf(
  sums: readonly Sum[],
  weights: Readonly<Record<string, number>>,
  { maxScore }: Framework,
): number | undefined {
  const weightOf = ({ objective }: Sum) => weights[objective] ?? 0
  const counted = sums.filter(({ most }) => most > 0)
  const weight = sum(counted.map(weightOf))
  if (weight === 0) return undefined
  const weighed = sum(counted.map((each) => wholeOf(each) * weightOf(each)))
  return (weighed * sum(sums.map(weightOf))) / (weight * maxScore * 100)
}

function sealOf(picked: readonly Picked[]): Seal | undefined {
  if (picked.length === 0) return undefined
  const level = Math.min(...picked.map(({ choice }) => choice.seal))
  const holding = picked.filter(({ criterion, choice }) => choice.seal === level && bestOf(criterion).seal > level)
  return { level, heldBy: holding.map(({ criterion, answer }) => ({ criterion: criterion.id, answer })) }
}

function answeredIn(criteria: readonly Criterion[], answers: Answers): Answered {
  const known = criteria.flatMap(({ id }) => answers.get(id) ?? [])
  const settled = known.filter(isSettled).length
  return { criteria: criteria.length, settled, narrowed: known.length - settled }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
