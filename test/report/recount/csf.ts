import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/*
 * The EU Cloud Sovereignty Framework as the catalogue has it, and what comes of ranges of answers by section 14 of the method: nothing of
 * the engine is used.
 */

export interface Criterion {
  readonly id: string
  readonly answers: readonly { readonly answer: number; readonly value: number; readonly seal: number }[]
}

interface Framework {
  readonly weightSets: readonly { readonly id: string; readonly weights: Readonly<Record<string, number>> }[]
  readonly objectives: readonly { readonly id: string; readonly criteria: readonly Criterion[] }[]
}

const { weightSets: WEIGHT_SETS, objectives: OBJECTIVES } = (
  parse(readFileSync(join(import.meta.dirname, '../../../server/catalogue/csf.yaml'), 'utf8')) as {
    readonly csf: Framework
  }
).csf

export { OBJECTIVES, WEIGHT_SETS }

export const CRITERIA = OBJECTIVES.flatMap(({ criteria }) => criteria)

/** Between which two answers it lies. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Per criterion; what is not known is not in it. */
export type Answers = ReadonlyMap<string, Range>

interface Read {
  readonly strict: number
  readonly lenient?: number
}

const worth = ({ answers }: Criterion, answer: number) => answers.find((each) => each.answer === answer)?.value ?? 0
const allowed = ({ answers }: Criterion, answer: number) => answers.find((each) => each.answer === answer)?.seal ?? 0
const best = (criterion: Criterion) => Math.max(...criterion.answers.map(({ value }) => value))
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const known = (answers: Answers, criteria: readonly Criterion[]) => criteria.filter(({ id }) => answers.has(id))

export const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length

export interface Answered {
  readonly criteria: number
  readonly settled: number
  readonly narrowed: number
}

export function answeredOf(answers: Answers, criteria: readonly Criterion[] = CRITERIA): Answered {
  const ranges = known(answers, criteria).map(({ id }) => answers.get(id))
  const settled = ranges.filter((range) => range?.low === range?.high).length
  return { criteria: criteria.length, settled, narrowed: ranges.length - settled }
}

/** Of one objective. What is not known adds nothing, or does as well as the rest. */
export function pointsOf(answers: Answers, criteria: readonly Criterion[]): Read {
  const some = known(answers, criteria)
  const strict = sum(some.map((each) => worth(each, answers.get(each.id)?.low ?? 1)))
  if (some.length === 0) return { strict }
  const reached = sum(some.map((each) => worth(each, answers.get(each.id)?.high ?? 1)))
  return { strict, lenient: (reached / sum(some.map(best))) * sum(criteria.map(best)) }
}

/** In percent. An objective of which nothing is known has the mean of the others, by their weights. */
export function totalOf(answers: Answers, weights: Readonly<Record<string, number>>): Read {
  const rows = OBJECTIVES.map(({ id, criteria }) => ({ ...pointsOf(answers, criteria), weight: weights[id] ?? 0 }))
  const strict = sum(rows.map((each) => (each.strict / 1000) * each.weight))
  const some = rows.filter(({ lenient }) => lenient !== undefined)
  if (some.length === 0) return { strict }
  const share = sum(some.map((each) => each.weight)) / sum(rows.map((each) => each.weight))
  return { strict, lenient: sum(some.map(({ lenient = 0, weight }) => (lenient / 1000) * weight)) / share }
}

/** The level that each criterion allows: what is not known the worst, or nothing. */
export function levelsOf(
  answers: Answers,
  reading: 'strict' | 'lenient',
  criteria: readonly Criterion[] = CRITERIA,
): ReadonlyMap<string, number> {
  return new Map(
    reading === 'strict'
      ? criteria.map((each) => [each.id, allowed(each, answers.get(each.id)?.low ?? 1)])
      : known(answers, criteria).map((each) => [each.id, allowed(each, answers.get(each.id)?.high ?? 1)]),
  )
}

/** Never an average. */
export function lowest(levels: ReadonlyMap<string, number>): number | undefined {
  return levels.size === 0 ? undefined : Math.min(...levels.values())
}

/** The criteria that hold it down. */
export function holding(levels: ReadonlyMap<string, number>): readonly string[] {
  const level = lowest(levels)
  return [...levels].filter(([, each]) => each === level && each < 4).map(([id]) => id)
}

export function sealOf(answers: Answers, criteria?: readonly Criterion[]): Read {
  const lenient = lowest(levelsOf(answers, 'lenient', criteria))
  return {
    strict: lowest(levelsOf(answers, 'strict', criteria)) ?? 0,
    ...(lenient === undefined ? {} : { lenient }),
  }
}
