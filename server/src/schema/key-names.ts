import { ruleIds } from './generated/rule-ids.ts'
import type { SchemaProblem } from './problem.ts'
import type { MapShape, Shape } from './shape.ts'
import { isMap, mapMeant } from './shape-at.ts'

/** Keys that name a rule or a country that there is not: a schema says no more than what form such a name has. */
export function unknownNames(
  shape: Shape | undefined,
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly SchemaProblem[] {
  if (!shape) return []
  if (Array.isArray(value)) return value.flatMap((each, i) => unknownNames(shape.list, each, [...path, i]))
  if (!isMap(value)) return []
  const map = mapMeant(shape, value)
  return Object.entries(value).flatMap(([key, inner]): readonly SchemaProblem[] => {
    if (!map || key.startsWith('x-')) return []
    if (Object.hasOwn(map.keys, key)) return unknownNames(map.keys[key], inner, [...path, key])
    const expected = namesFor(map)
    const isUnknown = expected !== undefined && !expected.includes(key)
    return isUnknown
      ? [{ path, problem: 'unknown-key', key, expected }]
      : unknownNames(map.others, inner, [...path, key])
  })
}

/** Accepted risks of rules that there are not, in the list of a document or on an entry. */
export function unknownAcceptedRules(section: string, value: unknown): readonly SchemaProblem[] {
  if (!isMap(value)) return []
  if (section === 'acceptedRisks') return unknownRule(value, [])
  const risks = value['acceptedRisks']
  return Array.isArray(risks) ? risks.flatMap((each, i) => unknownRule(each, ['acceptedRisks', i])) : []
}

function unknownRule(risk: unknown, path: readonly (string | number)[]): readonly SchemaProblem[] {
  const rule = isMap(risk) ? risk['rule'] : undefined
  if (typeof rule !== 'string' || ruleIds.includes(rule)) return []
  return [{ path: [...path, 'rule'], problem: 'not-in-list', expected: ruleIds }]
}

function namesFor({ otherKeys }: MapShape): readonly string[] | undefined {
  return otherKeys?.format === 'rule-pattern' ? RULES : otherKeys?.closed
}

/** Rules, the groups that they are in, and all of them. */
const RULES: readonly string[] = [...ruleIds, ...new Set(ruleIds.map((id) => `${id.slice(0, id.indexOf('/'))}/*`)), '*']
