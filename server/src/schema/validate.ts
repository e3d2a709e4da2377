import { type Mistake, validators } from './generated/validators.js'
import { unknownAcceptedRules, unknownNames } from './key-names.ts'
import { isNear } from './near.ts'
import { problemOf, type SchemaProblem } from './problem.ts'
import { sectionsOf } from './sections.ts'
import type { DocumentKind } from './shape.ts'

export type { SchemaProblem, SchemaProblemKind } from './problem.ts'
export { documentKinds, type Section, sectionsOf } from './sections.ts'
export type { DocumentKind } from './shape.ts'

/**
 * Checks the value of a top-level key, or of a list one item of it; one mistake gives one problem. A section that the
 * kind does not have gives nothing: who reads the keys reports it.
 */
export function checkValue(kind: DocumentKind, section: string, value: unknown): readonly SchemaProblem[] {
  const sections = sectionsOf(kind)
  // A document may have a key `constructor`.
  const found = Object.hasOwn(sections, section) ? sections[section] : undefined
  const validator = found && validators[kind][section]
  if (!validator) return []
  const shape = found.list ? found.shape.list : found.shape
  const unnamed = kind === 'policy' ? unknownNames(shape, value) : unknownAcceptedRules(section, value)
  if (validator(value)) return unnamed
  const mistakes = withoutEchoes(validator.errors ?? []).map((mistake) => problemOf(mistake, shape, value))
  const isSaid = ({ path, key }: SchemaProblem) =>
    mistakes.some((other) => other.key === key && other.path.join('/') === path.join('/'))
  const problems = [...mistakes, ...unnamed.filter((problem) => !isSaid(problem))]
  return problems.filter((problem) => !isOfMisspeltKey(problem, problems))
}

/** Mistakes that do not follow from another: a value of the wrong type fails the other demands on it too. */
function withoutEchoes(mistakes: readonly Mistake[]): readonly Mistake[] {
  const mistyped = new Set(mistakes.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return mistakes.filter(
    ({ keyword, instancePath }) => keyword === 'type' || (keyword !== 'if' && !mistyped.has(instancePath)),
  )
}

/** Whether a key is missing because it is there with a slip of the pen, or because the map was meant to be something else. */
function isOfMisspeltKey(problem: SchemaProblem, all: readonly SchemaProblem[]): boolean {
  if (problem.problem !== 'missing-key') return false
  const place = problem.path.join('/')
  const unknown = all.filter((other) => other.problem === 'unknown-key' && other.path.join('/') === place)
  if (unknown.length > 0 && problem.expected?.includes('unknown')) return true
  return unknown.some(({ key }) => problem.expected?.some((expected) => isNear(key ?? '', expected)))
}
