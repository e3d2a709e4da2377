import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { madeCouncilLandscapes } from './made/council-landscapes.ts'
import { madeFolders } from './made/folders.ts'
import { madePurchases } from './made/procurement.ts'
import { madeRoadmaps } from './made/roadmaps.ts'
import { madeSums } from './made/sums.ts'
import { toldIfAny } from './told-in-json.ts'

/*
 * That a second count agrees says nothing of a figure that the landscapes made up for it never have. So each figure that the schema of
 * the report has is looked for in what is told of them.
 */
describe('report/figures that are told', () => {
  it('are all that the schema has, in landscapes that are counted a second time', async () => {
    const told = new Set<string>()
    for (const files of samples()) {
      // Lets go of what is remembered of the one before.
      await setImmediate()
      for (const path of figuresIn(toldIfAny(files) ?? {})) told.add(path)
    }
    const never = figuresOfSchema().filter((path) => !told.has(path))
    assert.deepEqual(never, TOLD_ELSEWHERE)
  })
})

type Files = Readonly<Record<string, string>>

const POLICY = `kind: policy
version: 1
scenarios:
  - { id: weg, cutOff: { jurisdictions: [US] } }
  - { id: duurder, priceRise: { supplier: partij-2, share: 0.25 } }
  - { id: verkocht, takeover: { supplier: partij-2, by: { country: US } } }
`

function samples(): readonly Files[] {
  const some = <T>(made: fc.Arbitrary<T>, filesOf: (each: T) => Files) =>
    fc.sample(made, { numRuns: 20, seed: 1 }).map(filesOf)
  return [
    ...some(madeCouncilLandscapes, (text) => ({ 'landscape.yaml': text })),
    ...some(madeRoadmaps, ({ landscape, policy }) => ({ 'landscape.yaml': landscape, 'havenwijzer.yaml': policy })),
    ...some(madeFolders, (files) => files),
    ...some(madePurchases, (files) => ({ ...files })),
    ...some(madeSums, (text) => ({ 'landscape.yaml': text, 'havenwijzer.yaml': POLICY })),
  ]
}

/** `council-answers.test.ts` follows each number of an answer to a figure; `test/equality/moves.test.ts` carries out what is to be done first. */
const TOLD_ELSEWHERE: readonly string[] = [
  'answers[].parts[].answer[].counts.*',
  'answers[].parts[].certainty[].counts.*',
  'answers[].parts[].unknown[].counts.*',
  'moves[].freed',
  'moves[].lighter.errors',
  'moves[].lighter.processes',
  'moves[].lighter.warnings',
  'moves[].lighter.weighty',
  'moves[].things',
  'moves[].touched',
]

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** Counts and numbers that an organisation may have, as `exposure.countries[].reach`. */
function figuresOfSchema(): readonly string[] {
  const { $defs } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../schemas/output/report.schema.json'), 'utf8'),
  ) as { readonly $defs: Readonly<Record<string, Schema>> }
  const found = new Set<string>()
  const walk = (schema: Schema | undefined, path: string): void => {
    if (!schema) return
    if (schema.$ref === '#/$defs/count' || schema.type === 'integer' || schema.type === 'number') {
      found.add(path)
      return
    }
    if (schema.$ref) walk($defs[schema.$ref.replace('#/$defs/', '')], path)
    for (const [key, each] of Object.entries(schema.properties ?? {})) walk(each, joined(path, key))
    if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, joined(path, '*'))
    for (const each of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) walk(each, path)
    walk(schema.items, `${path}[]`)
  }
  walk($defs['organisation'], '')
  return [...found].sort()
}

/** The same of what a report tells. */
function figuresIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each) => figuresIn(each, `${path}[]`))
  if ('ids' in value && 'count' in value) return [path]
  return Object.entries(value).flatMap(([key, each]) =>
    figuresIn(each, joined(path, path.endsWith('.counts') || path.endsWith('.numbers') ? '*' : key)),
  )
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
