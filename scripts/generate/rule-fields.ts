import { fieldPattern } from '../../server/src/rules/rule.ts'
import type { DocumentKind, MapShape, Shape } from '../../server/src/schema/shape.ts'

/** A rule, as far as the table is concerned. */
export interface FieldReader {
  readonly id: string
  /** Fields as `kind.key.key`, list positions left out; a star stands for any text. */
  readonly reads: readonly string[]
}

export interface RuleFieldTable {
  readonly rows: readonly { readonly rule: string; readonly fields: readonly string[] }[]
  /** Fields that a rule names and no schema has: a mistake. */
  readonly unknown: readonly { readonly rule: string; readonly field: string }[]
  /** Fields that nothing reads yet. */
  readonly unread: readonly string[]
}

/** Which rule reads which field of the format. */
export function ruleFieldTable(
  rules: readonly FieldReader[],
  shapes: Readonly<Record<DocumentKind, MapShape>>,
): RuleFieldTable {
  const fields = fieldsOf(shapes)
  const matches = (read: string): readonly string[] => fields.filter((field) => fieldPattern(read).test(field))
  const unknown = rules.flatMap(({ id, reads }) =>
    reads.filter((read) => matches(read).length === 0).map((field) => ({ rule: id, field })),
  )
  // A rule that looks at every key (the schema check) says nothing about the use of one.
  const named = rules.flatMap(({ reads }) => reads.filter((read) => read !== '*'))
  const read = new Set(named.flatMap(matches))
  return {
    rows: rules.map(({ id, reads }) => ({ rule: id, fields: reads })),
    unknown,
    unread: fields.filter((field) => !read.has(field)),
  }
}

/** The table as a page. */
export function ruleFieldPage({ rows, unread }: RuleFieldTable): string {
  const cell = (fields: readonly string[]): string =>
    fields.length === 0 ? '–' : fields.map((field) => `\`${field}\``).join(', ')
  return [
    '<!-- Made by scripts/generate.ts from schemas/ and server/src/rules/. -->',
    '',
    '# Which rule reads which field',
    '',
    'A field is the kind of thing that has it and its keys, without list positions; a star stands for any text.',
    '',
    '| Rule | Reads |',
    '| --- | --- |',
    ...rows.map(({ rule, fields }) => `| \`${rule}\` | ${cell(fields)} |`),
    '',
    '## Not read by any rule',
    '',
    ...unread
      .filter((field) => !unread.some((above) => field.startsWith(`${above}.`)))
      .map((field) => `- \`${field}\``),
    '',
  ].join('\n')
}

/** Every field of the format: `application.interfaces.standard`; of a document `landscape.reviewedOn`. */
export function fieldsOf(shapes: Readonly<Record<DocumentKind, MapShape>>): readonly string[] {
  const fields = new Set<string>()
  for (const [kind, shape] of Object.entries(shapes)) addMap(shape, kind, fields)
  return [...fields]
}

function addMap(map: MapShape, name: string, fields: Set<string>): void {
  // That a fact is unknown is one field, wherever it is said.
  const prefix = map.when === 'unknown' ? undefined : (map.defines ?? name)
  for (const [key, shape] of Object.entries(map.keys)) {
    const field = prefix === undefined ? key : `${prefix}.${key}`
    if (prefix !== undefined) fields.add(field)
    addShape(shape, field, fields)
  }
  if (map.others) addShape(map.others, prefix ?? name, fields)
}

function addShape(shape: Shape, field: string, fields: Set<string>): void {
  for (const map of shape.maps ?? []) addMap(map, field, fields)
  if (shape.list) addShape(shape.list, field, fields)
}
