import { fieldPattern } from '../../server/src/rules/rule.ts'
import type { FieldReader } from '../../server/src/schema/field-reader.ts'
import type { DocumentKind, MapShape, Shape } from '../../server/src/schema/shape.ts'

export interface RuleFieldTable {
  readonly rules: readonly FieldRow[]
  /** What reads fields and is no rule. */
  readonly readers: readonly FieldRow[]
  /** Fields that one names and no schema has: a mistake. */
  readonly unknown: readonly { readonly reader: string; readonly field: string }[]
  /** Fields that nothing reads: who writes one would have written it for nothing. */
  readonly unread: readonly string[]
}

export interface FieldRow {
  readonly reader: string
  readonly fields: readonly string[]
}

/** Who reads which field of the format. */
export function ruleFieldTable(
  rules: readonly FieldReader[],
  readers: readonly FieldReader[],
  shapes: Readonly<Record<DocumentKind, MapShape>>,
): RuleFieldTable {
  const fields = fieldsOf(shapes)
  const names = [...fields.keys()]
  const matches = (read: string): readonly string[] => names.filter((field) => fieldPattern(read).test(field))
  const all = [...rules, ...readers]
  const unknown = all.flatMap(({ id, reads }) =>
    reads.filter((read) => matches(read).length === 0).map((field) => ({ reader: id, field })),
  )
  // A rule that looks at every key (the schema check) says nothing about the use of one.
  const read = new Set(all.flatMap(({ reads }) => reads.filter((each) => each !== '*')).flatMap(matches))
  const isRead = (field: string): boolean =>
    read.has(field) ||
    (fields.get(field) ?? []).some((held) => names.some((each) => each.startsWith(held) && read.has(each)))
  return { rules: rows(rules), readers: rows(readers), unknown, unread: names.filter((field) => !isRead(field)) }
}

function rows(readers: readonly FieldReader[]): readonly FieldRow[] {
  return readers.map(({ id, reads }) => ({ reader: id, fields: reads }))
}

/** The tables as a page. */
export function ruleFieldPage({ rules, readers }: RuleFieldTable): string {
  return [
    '<!-- Made by scripts/generate.ts from schemas/ and from what rules and other readers under server/src/ say that they read. -->',
    '',
    '# Who reads which field',
    '',
    'A field is the kind of thing that has it and its keys, without list positions; a star stands for any text.',
    'Every field of the format is in one of these tables, by itself or by what is in it.',
    '',
    '## Rules',
    '',
    ...tableOf('Rule', rules),
    '',
    '## Other readers',
    '',
    'What each of these tells changes with each field it names: a test changes them one by one.',
    '',
    ...tableOf('Reader', readers),
    '',
  ].join('\n')
}

function tableOf(title: string, of: readonly FieldRow[]): readonly string[] {
  const cell = (fields: readonly string[]): string =>
    fields.length === 0 ? '–' : fields.map((field) => `\`${field}\``).join(', ')
  return [
    `| ${title} | Reads |`,
    '| --- | --- |',
    ...of.map(({ reader, fields }) => `| \`${reader}\` | ${cell(fields)} |`),
  ]
}

/**
 * Every field of the format: `application.interfaces.standard`; of a document `landscape.reviewedOn`. With what the fields in it begin
 * with, where it only holds others: `application.support` holds `application.support.`, `landscape.suppliers` holds `supplier.`.
 */
export function fieldsOf(
  shapes: Readonly<Record<DocumentKind, MapShape>>,
): ReadonlyMap<string, readonly string[] | undefined> {
  const fields = new Map<string, readonly string[] | undefined>()
  for (const [kind, shape] of Object.entries(shapes)) addMap(shape, kind, fields)
  return fields
}

type Fields = Map<string, readonly string[] | undefined>

function addMap(map: MapShape, name: string, fields: Fields): void {
  const prefix = prefixOf(map, name)
  for (const [key, shape] of Object.entries(map.keys)) {
    const field = prefix === undefined ? key : `${prefix}.${key}`
    if (prefix !== undefined) fields.set(field, heldIn(shape, field))
    addShape(shape, field, fields)
  }
  if (map.others) addShape(map.others, prefix ?? name, fields)
}

/** That a fact is unknown is one field, wherever it is said. */
function prefixOf(map: MapShape, name: string): string | undefined {
  return map.when === 'unknown' ? undefined : (map.defines ?? name)
}

/** What the fields begin with that a field holds; undefined where it can say something itself. */
function heldIn(shape: Shape, field: string): readonly string[] | undefined {
  const { text, number, boolean, any, list, maps = [] } = shape
  if (text || number || boolean || any) return undefined
  if (list) return heldIn(list, field)
  const known = maps.filter(({ when }) => when !== 'unknown')
  if (known.length === 0 || known.some(({ others, keys }) => others && Object.keys(keys).length === 0)) return undefined
  return known.map((map) => `${prefixOf(map, field)}.`)
}

function addShape(shape: Shape, field: string, fields: Fields): void {
  for (const map of shape.maps ?? []) addMap(map, field, fields)
  if (shape.list) addShape(shape.list, field, fields)
}
