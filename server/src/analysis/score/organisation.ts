import type { CsfWeights } from '../../schema/generated/types.ts'
import type { Answered, Both, Holding, Score, Seal } from './score.ts'
import type { Scored } from './scores.ts'

/**
 * The scores of an organisation's applications together. The framework rates one service and says nothing of many. A level stays a
 * minimum, here too: never an average; beside it, how many applications have which. The score is the mean, in which each application counts once.
 */
export interface OrganisationScore {
  /** What it is counted over: `application:zaaksysteem`. */
  readonly applications: readonly string[]
  /** Over all applications. */
  readonly answered: Answered
  readonly objectives: readonly {
    /** `SOV-1` */
    readonly id: string
    readonly answered: Answered
    readonly points: Both<Mean>
    readonly seal: Both<SealOfMany>
  }[]
  readonly seal: Both<SealOfMany>
  readonly totals: readonly { readonly weights: CsfWeights; readonly percent: Both<Mean> }[]
}

export interface Mean {
  readonly value: number
  /** Over which applications: in the lenient reading those of which something is known. */
  readonly over: readonly string[]
}

export interface SealOfMany {
  readonly level: number
  /** The applications that hold it down, each with its criteria. */
  readonly heldBy: readonly { readonly of: string; readonly criteria: readonly Holding[] }[]
  /** The applications by their level; a level that none has is not there. */
  readonly byLevel: ReadonlyMap<number, readonly string[]>
}

/** The applications of an organisation as one; undefined where it has none. */
export function organisationScore(applications: readonly Scored[]): OrganisationScore | undefined {
  const [first] = applications
  if (!first) return undefined
  return {
    applications: applications.map(({ of }) => of),
    answered: together(applications.map(({ score }) => score.answered)),
    objectives: first.score.objectives.map(({ id }, i) => ({
      id,
      answered: together(applications.flatMap(({ score }) => score.objectives[i]?.answered ?? [])),
      points: means(applications, (score) => score.objectives[i]?.points),
      seal: lowest(applications, (score) => score.objectives[i]?.seal),
    })),
    seal: lowest(applications, ({ seal }) => seal),
    totals: first.score.totals.map(({ weights }, i) => ({
      weights,
      percent: means(applications, (score) => score.totals[i]?.percent),
    })),
  }
}

function together(all: readonly Answered[]): Answered {
  const sum = (key: keyof Answered) => all.reduce((total, each) => total + each[key], 0)
  return { criteria: sum('criteria'), settled: sum('settled'), narrowed: sum('narrowed') }
}

function means(applications: readonly Scored[], numberIn: (score: Score) => Both<number> | undefined): Both<Mean> {
  const over = (reading: keyof Both<number>) =>
    applications.flatMap(({ of, score }) => {
      const value = numberIn(score)?.[reading]
      return value === undefined ? [] : [{ of, value }]
    })
  return { strict: meanOf(over('strict')) ?? { value: 0, over: [] }, lenient: meanOf(over('lenient')) }
}

function meanOf(numbers: readonly { readonly of: string; readonly value: number }[]): Mean | undefined {
  if (numbers.length === 0) return undefined
  const sum = numbers.reduce((total, { value }) => total + value, 0)
  return { value: sum / numbers.length, over: numbers.map(({ of }) => of) }
}

function lowest(applications: readonly Scored[], sealIn: (score: Score) => Both<Seal> | undefined): Both<SealOfMany> {
  const seals = (reading: keyof Both<Seal>) =>
    applications.flatMap(({ of, score }) => {
      const seal = sealIn(score)?.[reading]
      return seal ? [{ of, seal }] : []
    })
  return {
    strict: lowestOf(seals('strict')) ?? { level: 0, heldBy: [], byLevel: new Map() },
    lenient: lowestOf(seals('lenient')),
  }
}

function lowestOf(seals: readonly { readonly of: string; readonly seal: Seal }[]): SealOfMany | undefined {
  if (seals.length === 0) return undefined
  const level = Math.min(...seals.map(({ seal }) => seal.level))
  const holding = seals.filter(({ seal }) => seal.level === level && seal.heldBy.length > 0)
  const byLevel = new Map<number, string[]>()
  for (const { of, seal } of seals) byLevel.set(seal.level, [...(byLevel.get(seal.level) ?? []), of])
  return { level, heldBy: holding.map(({ of, seal }) => ({ of, criteria: seal.heldBy })), byLevel }
}
