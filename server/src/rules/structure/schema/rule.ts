import { message } from '../../../l10n/message.ts'
import type { Placement } from '../../../model/document.ts'
import type { ItemProblem } from '../../../model/item-facts.ts'
import { nearest } from '../../../schema/near.ts'
import type { SchemaProblem } from '../../../schema/validate.ts'
import { at, type Draft, defineRule, type Fix, nameOfPart } from '../../rule.ts'
import { inDocument } from './document.ts'

/** What the format does not allow at its place: a key or value it does not know, a key that is missing, another form. */
export const schema = defineRule({
  id: 'structure/schema',
  level: 'error',
  reads: ['*'],
  fixes: ['rename'],
  inPart(placement) {
    const problems = placement.facts.problems.filter((problem) => problem.from === 'schema')
    return problems.filter((problem) => !isEcho(problem, problems)).map((problem) => draftOf(placement, problem))
  },
  inDocument(document, { nameKind }) {
    return inDocument(document, nameKind)
  },
})

/** Three strange keys in one list are one slip: the key that the rest of the list stood under went. The first of them says it. */
function isEcho(problem: Problem, all: readonly Problem[]): boolean {
  const list = listOf(problem)
  const same = list === undefined ? [] : all.filter((other) => listOf(other) === list)
  return same.length >= 3 && same[0] !== problem
}

function listOf({ schema }: Problem): string | undefined {
  const at = schema.path.findIndex((step) => typeof step === 'number')
  return schema.problem === 'unknown-key' && at >= 0 ? schema.path.slice(0, at).join('.') : undefined
}

function draftOf(placement: Placement, problem: Problem): Draft {
  const { schema } = problem
  const path = schema.path.join('.')
  const element = placement.facts.entity?.id
  return {
    at: at(placement, problem),
    ...(isOfLaterVersion(placement, schema) ? { level: 'warning' as const } : {}),
    cause: nameOfPart(placement),
    discriminator: [schema.problem, path, schema.key ?? ''].join('/'),
    message: wording(placement, problem),
    ...(element === undefined ? {} : { element }),
    fixes: fixesFor(placement, problem),
  }
}

/** Whether it names a rule that a later version may know: files are shared with those who have that. */
function isOfLaterVersion({ facts }: Placement, { problem, path }: SchemaProblem): boolean {
  if (problem === 'unknown-key') return facts.section === 'levels'
  return problem === 'not-in-list' && path.at(-1) === 'rule'
}

type Problem = ItemProblem & { from: 'schema' }

function wording(placement: Placement, { schema, text = '' }: Problem): Draft['message'] {
  const expected = schema.expected ?? []
  const last = schema.path.filter((step) => typeof step === 'string').at(-1)
  const key = schema.key ?? (last === undefined ? (placement.facts.section ?? '') : String(last))
  switch (schema.problem) {
    case 'unknown-key':
      return message('structure/schema.unknown-key', { key, near: nearKey(schema) ?? '' })
    case 'missing-key':
      return message('structure/schema.missing-key', { key: schema.key ?? expected[0] ?? '' })
    case 'not-in-list':
      return message('structure/schema.not-in-list', {
        key,
        value: text,
        expected: shortList(expected),
        near: meant(text, expected) ?? '',
      })
    case 'wrong-type':
      return message('structure/schema.wrong-type', { key, expected: expected.join(' ') })
    case 'wrong-form':
      return message('structure/schema.wrong-form', { key, form: schema.format ?? '', value: text })
    case 'out-of-range':
      return message('structure/schema.out-of-range', {
        key,
        value: text,
        expected: [schema.min, schema.max].map((bound) => bound ?? '…').join(' – '),
      })
    case 'duplicate-value':
      return message('structure/schema.duplicate-value', { key })
  }
}

function fixesFor(placement: Placement, problem: Problem): readonly Fix[] {
  const near =
    problem.schema.problem === 'unknown-key'
      ? nearKey(problem.schema)
      : problem.schema.problem === 'not-in-list'
        ? meant(problem.text ?? '', problem.schema.expected ?? [])
        : undefined
  // Behind an alias the mistake stands elsewhere: changing the alias would not mend it.
  if (near === undefined || problem.aliased) return []
  return [
    {
      kind: 'rename',
      title: message('fix.change-to', { to: near }),
      preferred: true,
      // What is near is a guess, another code for the same country is none.
      ...(COUNTRIES[problem.text ?? ''] === near ? { mechanical: true } : {}),
      change: { edits: [{ at: at(placement, problem), text: near }] },
    },
  ]
}

function nearKey(schema: SchemaProblem): string | undefined {
  return schema.expected?.length === 1 ? schema.expected[0] : meant(schema.key ?? '', schema.expected ?? [])
}

/** The value that is meant: a letter or two away, or a country that people write otherwise. */
function meant(written: string, expected: readonly string[]): string | undefined {
  const country = COUNTRIES[written]
  return country !== undefined && expected.includes(country) ? country : nearest(written, expected)
}

/** Codes that ISO 3166 keeps free because people use them (UK), and that of the EU for Greece. */
const COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** A long list is named by its first entries. */
function shortList(values: readonly string[]): string {
  return values.length <= 8 ? values.join(', ') : `${values.slice(0, 8).join(', ')}, …`
}
