import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FieldReader } from '../../server/src/schema/field-reader.ts'
import type { DocumentKind, MapShape } from '../../server/src/schema/shape.ts'
import { emitBaselineValidator } from './emit-baseline-validator.ts'
import { emitDescriptions } from './emit-descriptions.ts'
import { emitPolicyDefaults } from './emit-policy-defaults.ts'
import { emitReference } from './emit-reference.ts'
import { emitRuleBases } from './emit-rule-bases.ts'
import { emitRuleIds } from './emit-rule-ids.ts'
import { emitShapes } from './emit-shapes.ts'
import { emitTypes } from './emit-types.ts'
import { emitValidators } from './emit-validators.ts'
import { ruleFieldPage, ruleFieldTable } from './rule-fields.ts'
import { documentKinds, readSchemas } from './schemas.ts'

/** A file that is made, by its path in the project. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
  /** Whether it is kept in git, so that it can be out of date. */
  readonly committed: boolean
}

/** Every file that follows from the schemas of the project in `root`; nothing is written. */
export async function filesOfSchemas(root: string): Promise<readonly GeneratedFile[]> {
  const schemas = readSchemas(join(root, 'schemas'))
  const source = (name: string, text: string): GeneratedFile => ({
    path: `${generated}/${name}`,
    text,
    committed: true,
  })
  return [
    source('types.ts', emitTypes(schemas)),
    source('shapes.ts', emitShapes(schemas)),
    source('descriptions.ts', emitDescriptions(schemas)),
    source('policy-defaults.ts', emitPolicyDefaults(schemas)),
    { path: `${generated}/validators.js`, text: await emitValidators(schemas), committed: false },
    { path: `${generated}/baseline.js`, text: await emitBaselineValidator(root), committed: false },
    ...documentKinds.flatMap((kind) => [
      { path: `docs/reference/${kind}.md`, text: emitReference(kind, 'en', schemas), committed: true },
      { path: `docs/reference/${kind}.nl.md`, text: emitReference(kind, 'nl', schemas), committed: true },
    ]),
  ]
}

/** The page that says who reads which field; throws where one reads a field that no schema has. */
export async function filesOfRules(root: string): Promise<readonly GeneratedFile[]> {
  const index = join(root, 'server/src/rules/index.ts')
  if (!existsSync(index)) return []
  const { allRules } = await load<{ readonly allRules: readonly FieldReader[] }>(index)
  const { shapes } = await load<{ readonly shapes: Readonly<Record<DocumentKind, MapShape>> }>(
    join(root, generated, 'shapes.ts'),
  )
  const { fieldReaders } = await load<{ readonly fieldReaders: readonly FieldReader[] }>(
    join(root, 'scripts/generate/field-readers.ts'),
  )
  const table = ruleFieldTable(allRules, fieldReaders, shapes)
  if (table.unknown.length > 0) {
    const lines = table.unknown.map(({ reader, field }) => `  ${reader} reads ${field}`)
    throw new Error(`No schema has these fields:\n${lines.join('\n')}`)
  }
  const ids = allRules.map(({ id }) => id)
  return [
    { path: 'docs/reference/rule-fields.md', text: ruleFieldPage(table), committed: true },
    { path: `${generated}/rule-ids.ts`, text: emitRuleIds(ids), committed: true },
    { path: 'server/src/report/generated/rule-bases.js', text: emitRuleBases(root, ids), committed: false },
  ]
}

/** Loads a module when it is asked for: it may have been made a moment ago. */
async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(path).href)) as T
}

const generated = 'server/src/schema/generated'
