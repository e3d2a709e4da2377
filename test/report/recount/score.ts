import { answersOf } from './answers.ts'
import {
  type Answered,
  type Answers,
  answeredOf,
  CRITERIA,
  holding,
  levelsOf,
  lowest,
  mean,
  OBJECTIVES,
  pointsOf,
  sealOf,
  totalOf,
  WEIGHT_SETS,
} from './csf.ts'
import { type Documents, readDocuments } from './things.ts'

interface Reading<T> {
  readonly strict: T
  readonly lenient?: T
}

interface Total extends Reading<number> {
  readonly weights: string
}

interface Scored {
  readonly of: string
  readonly answered: Answered
  readonly totals: readonly Total[]
  readonly seal: Reading<number>
  readonly heldBy: readonly string[]
}

/** Names stand for what is counted: an application by its id. */
interface SealOfMany {
  readonly level: number
  readonly byLevel: Readonly<Record<number, readonly string[]>>
  readonly heldBy: Readonly<Record<string, readonly string[]>>
}

/** The score of an organisation as the schema of the report describes it, without names of objectives. */
export interface Score {
  readonly answered: Answered
  readonly weights: string
  readonly totals: readonly Total[]
  readonly seal: Reading<SealOfMany>
  readonly objectives: readonly {
    readonly objective: string
    readonly answered: Answered
    readonly points: Reading<number>
    readonly seal: Reading<number>
  }[]
  readonly applications: readonly Scored[]
  readonly platforms: readonly Scored[]
}

/*
 * What the EU Cloud Sovereignty Framework makes of an organisation, counted once more from section 14 of the method and from the text of
 * what `made/scores.ts` makes. Undefined where nothing is in use.
 */
export function recountedScore(texts: readonly string[], weights = 'v1.2.1'): Score | undefined {
  const documents = readDocuments(texts)
  const things = thingsIn('application', documents)
  if (things.length === 0) return undefined
  const answers = things.map((each) => each.answers)
  return {
    answered: added(answers.map((each) => answeredOf(each))),
    weights,
    totals: inOrder(weights).map(([id, set]) => ({
      weights: id,
      ...meanOf(answers.map((each) => totalOf(each, set))),
    })),
    seal: both((reading) => sealOfMany(things, reading)),
    objectives: OBJECTIVES.map(({ id, criteria }) => ({
      objective: id,
      answered: added(answers.map((each) => answeredOf(each, criteria))),
      points: meanOf(answers.map((each) => pointsOf(each, criteria))),
      seal: both((reading) => {
        const levels = answers.flatMap((each) => lowest(levelsOf(each, reading, criteria)) ?? [])
        return levels.length === 0 ? undefined : Math.min(...levels)
      }),
    })),
    applications: things.map((each) => scored(each, weights)),
    platforms: thingsIn('platform', documents).map((each) => scored(each, weights)),
  }
}

interface Thing {
  readonly of: string
  readonly answers: Answers
}

function thingsIn(kind: 'application' | 'platform', documents: Documents): readonly Thing[] {
  return documents
    .list(`${kind}s`)
    .filter(documents.inUse)
    .map((entry) => ({ of: `${kind}:${entry['id']}`, answers: answersOf(kind, entry, documents) }))
    .sort(byName)
}

const byName = (a: { readonly of: string }, b: { readonly of: string }) => (a.of < b.of ? -1 : 1)

function scored({ of, answers }: Thing, weights: string): Scored {
  return {
    of,
    answered: answeredOf(answers),
    totals: inOrder(weights).map(([id, set]) => ({ weights: id, ...totalOf(answers, set) })),
    seal: sealOf(answers),
    heldBy: holding(levelsOf(answers, 'strict')),
  }
}

/** Those of the policy first. */
function inOrder(weights: string): readonly (readonly [string, Readonly<Record<string, number>>])[] {
  return WEIGHT_SETS.toSorted((a, b) => Number(b.id === weights) - Number(a.id === weights)).map((each) => [
    each.id,
    each.weights,
  ])
}

/** Of the applications of which something is known, where only what is known counts. */
function meanOf(numbers: readonly Reading<number>[]): Reading<number> {
  const lenient = numbers.flatMap((each) => each.lenient ?? [])
  return {
    strict: mean(numbers.map(({ strict }) => strict)),
    ...(lenient.length === 0 ? {} : { lenient: mean(lenient) }),
  }
}

function sealOfMany(things: readonly Thing[], reading: 'strict' | 'lenient'): SealOfMany | undefined {
  const rows = things.flatMap(({ of, answers }) => {
    const levels = levelsOf(answers, reading)
    const level = lowest(levels)
    return level === undefined ? [] : [{ of, level, heldBy: holding(levels) }]
  })
  if (rows.length === 0) return undefined
  const level = Math.min(...rows.map((each) => each.level))
  const lowestRows = rows.filter((each) => each.level === level)
  const named = (list: typeof rows) => list.map(({ of }) => of)
  return {
    level,
    byLevel: Object.fromEntries(
      [0, 1, 2, 3, 4].flatMap((at) => {
        const those = rows.filter((each) => each.level === at)
        return those.length === 0 ? [] : [[at, named(those)]]
      }),
    ),
    heldBy: Object.fromEntries(
      CRITERIA.flatMap(({ id }) => {
        const those = lowestRows.filter(({ heldBy }) => heldBy.includes(id))
        return those.length === 0 ? [] : [[id, named(those)]]
      }),
    ),
  }
}

function both<T>(read: (reading: 'strict' | 'lenient') => T | undefined): Reading<T> {
  const strict = read('strict')
  const lenient = read('lenient')
  if (strict === undefined) throw new Error('nothing is in use')
  return { strict, ...(lenient === undefined ? {} : { lenient }) }
}

function added(all: readonly Answered[]): Answered {
  const of = (key: keyof Answered) => all.reduce((total, each) => total + each[key], 0)
  return { criteria: of('criteria'), settled: of('settled'), narrowed: of('narrowed') }
}

/** The lists of things in it, by their path in the JSON. */
export function listsIn(score: Score | undefined): readonly string[] {
  return Object.entries(score?.seal ?? {}).flatMap(([reading, seal]: readonly [string, SealOfMany]) => [
    ...(Object.keys(seal.byLevel).length > 0 ? [`score/seal/${reading}/byLevel//applications`] : []),
    ...(Object.keys(seal.heldBy).length > 0 ? [`score/seal/${reading}/heldBy//applications`] : []),
  ])
}

interface Counted {
  readonly count: number
  readonly ids: readonly string[]
}

type Rows<K extends string> = readonly ({ readonly [key in K]: string | number } & { readonly applications: Counted })[]

interface ReportedSeal {
  readonly level: number
  readonly byLevel: Rows<'level'>
  readonly heldBy: Rows<'criterion'>
}

type Reported = Omit<Score, 'seal' | 'objectives'> & {
  readonly seal: Reading<ReportedSeal>
  readonly objectives: readonly (Score['objectives'][number] & { readonly name: string })[]
}

/** The score in the JSON of a report, in the same form. */
export function reportedScore(organisation: object): Score {
  const { score } = organisation as { readonly score: Reported }
  const named = ({ count, ids }: Counted) => {
    if (count !== ids.length) throw new Error(`${count} is not ${ids.length}`)
    return ids
  }
  const sealIn = ({ level, byLevel, heldBy }: ReportedSeal): SealOfMany => ({
    level,
    byLevel: Object.fromEntries(byLevel.map((row) => [row.level, named(row.applications)])),
    heldBy: Object.fromEntries(heldBy.map((row) => [row.criterion, named(row.applications)])),
  })
  const { strict, lenient } = score.seal
  return {
    ...score,
    seal: { strict: sealIn(strict), ...(lenient ? { lenient: sealIn(lenient) } : {}) },
    objectives: score.objectives.map(({ name: _, ...rest }) => rest),
    applications: score.applications.toSorted(byName),
    platforms: score.platforms.toSorted(byName),
  }
}
