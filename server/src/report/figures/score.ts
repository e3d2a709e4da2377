import { type OrganisationScore, organisationScore, type SealOfMany } from '../../analysis/score/organisation.ts'
import type { Answered, Both, Seal } from '../../analysis/score/score.ts'
import { applicationScores, platformScores, type Scored } from '../../analysis/score/scores.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import type { FieldReader } from '../../schema/field-reader.ts'
import type { CsfWeights } from '../../schema/generated/types.ts'
import { type Count, counted } from './count.ts'

/** What the EU Cloud Sovereignty Framework makes of it; `lenient` is absent where nothing is known. */
export interface ScoreFigures {
  /** Over all applications in use together. */
  readonly answered: Answered
  /** The set of weights that the policy counts with: its total comes first. */
  readonly weights: CsfWeights
  readonly totals: readonly TotalFigures[]
  readonly seal: Readings<SealFigures>
  readonly objectives: readonly ObjectiveFigures[]
  readonly applications: readonly ThingFigures[]
  readonly platforms: readonly ThingFigures[]
}

/** Unknown as the worst it can be, and unknown left out. */
export interface Readings<T> {
  readonly strict: T
  readonly lenient?: T
}

/** Percent, by one set of weights; the mean of the applications. */
export interface TotalFigures extends Readings<number> {
  readonly weights: CsfWeights
}

/** A level that is the lowest of many: which have which, and what holds those at the bottom down. */
export interface SealFigures {
  readonly level: number
  readonly byLevel: readonly { readonly level: number; readonly applications: Count }[]
  readonly heldBy: readonly { readonly criterion: string; readonly applications: Count }[]
}

export interface ObjectiveFigures {
  /** `SOV-1` */
  readonly objective: string
  readonly name: Called
  readonly answered: Answered
  /** Of 1000. */
  readonly points: Readings<number>
  readonly seal: Readings<number>
}

/** Of one application or platform. */
export interface ThingFigures {
  /** `platform:azure-weu` */
  readonly of: string
  readonly answered: Answered
  readonly totals: readonly TotalFigures[]
  readonly seal: Readings<number>
  /** The criteria that hold it down, in the strict reading. */
  readonly heldBy: readonly string[]
}

/** Undefined where nothing is in use, or where the catalogue has no framework. */
/** What of a policy decides on how the score is told. */
export const scoreReader: FieldReader = { id: 'report/score', reads: ['policy.csfWeights'] }

export function scoreIn(things: StateOfThings, { csfWeights }: Settings): ScoreFigures | undefined {
  const applications = applicationScores(things)
  const all = organisationScore(applications)
  if (!all) return undefined
  const names = new Map(
    (things.reader.catalogue.csf?.objectives ?? []).map(({ id, name }) => [id, name ?? id] as const),
  )
  return {
    answered: all.answered,
    weights: csfWeights,
    totals: chosenFirst(
      all.totals.map(({ weights, percent }) => ({ weights, ...readings(percent, ({ value }) => value) })),
      csfWeights,
    ),
    seal: readings(all.seal, sealFigures),
    objectives: all.objectives.map((each) => objectiveFigures(each, names.get(each.id) ?? each.id)),
    applications: applications.map((each) => thingFigures(each, csfWeights)),
    platforms: platformScores(things).map((each) => thingFigures(each, csfWeights)),
  }
}

function readings<T, U>({ strict, lenient }: Both<T>, of: (value: T) => U): Readings<U> {
  return { strict: of(strict), ...(lenient === undefined ? {} : { lenient: of(lenient) }) }
}

function objectiveFigures(
  { id, answered, points, seal }: OrganisationScore['objectives'][number],
  name: Called,
): ObjectiveFigures {
  return {
    objective: id,
    name,
    answered,
    points: readings(points, ({ value }) => value),
    seal: readings(seal, ({ level }) => level),
  }
}

function sealFigures({ level, byLevel, heldBy }: SealOfMany): SealFigures {
  const holding = new Map<string, string[]>()
  for (const { of, criteria } of heldBy)
    for (const { criterion } of criteria) holding.set(criterion, [...(holding.get(criterion) ?? []), of])
  return {
    level,
    byLevel: [...byLevel]
      .sort(([a], [b]) => a - b)
      .map(([each, applications]) => ({ level: each, applications: counted(applications) })),
    heldBy: [...holding]
      .map(([criterion, applications]) => ({ criterion, applications: counted(applications) }))
      .sort((a, b) => b.applications.count - a.applications.count || (a.criterion < b.criterion ? -1 : 1)),
  }
}

function chosenFirst(totals: readonly TotalFigures[], chosen: CsfWeights): readonly TotalFigures[] {
  return totals.toSorted((a, b) => Number(b.weights === chosen) - Number(a.weights === chosen))
}

function thingFigures({ of, score }: Scored, chosen: CsfWeights): ThingFigures {
  return {
    of,
    answered: score.answered,
    totals: chosenFirst(
      score.totals.map(({ weights, percent }) => ({ weights, ...readings(percent, (value) => value) })),
      chosen,
    ),
    seal: readings(score.seal, ({ level }: Seal) => level),
    heldBy: score.seal.strict.heldBy.map(({ criterion }) => criterion),
  }
}
