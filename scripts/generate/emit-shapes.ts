import { generatedNotice, inlineObject, property, quote, quoteList } from './code.ts'
import type { Node, Schemas } from './schemas.ts'
import { documentKinds, otherKeysOf, resolve } from './schemas.ts'

/** Source of `shapes.ts`: the shapes of every document kind, with a constant for every named part. */
export function emitShapes(schemas: Schemas): string {
  const constants: Constants = new Map()
  const documents = documentKinds.map(
    (kind) => `  ${property(kind)}: ${mapCode(schemas.documents[kind], kind, schemas, constants, '  ')},`,
  )
  return [
    generatedNotice,
    "import type { DocumentKind, MapShape, TextShape } from '../shape.ts'",
    '',
    ...[...constants].map(([name, code]) => `const ${name}: ${code}\n`),
    '/** What may stand where, per kind of document. */',
    'export const shapes: Readonly<Record<DocumentKind, MapShape>> = {',
    ...documents,
    '}',
    '',
  ].join('\n')
}

type Constants = Map<string, string>

function shapeCode(node: Node, schemas: Schemas, constants: Constants): string {
  const forms = (node.oneOf ?? [node]).map((form) => ({ form, node: resolve(form, schemas).node }))
  const maps = forms
    .filter((form) => form.node.type === 'object')
    .map(({ form }) => mapReference(form, schemas, constants))
  const others = forms.map(({ form, node: resolved }) => plainForm(form, resolved, schemas, constants))
  return inlineObject([...others, maps.length > 0 && `maps: [${maps.join(', ')}]`])
}

function plainForm(form: Node, resolved: Node, schemas: Schemas, constants: Constants): string | undefined {
  switch (resolved.type) {
    case 'object':
      return undefined
    case 'array':
      return `list: ${shapeCode(resolved.items ?? {}, schemas, constants)}`
    case 'string':
      return `text: ${textReference(form, schemas, constants)}`
    case 'boolean':
      return 'boolean: true'
    case 'integer':
    case 'number':
      return `number: ${numberCode(resolved)}`
    case undefined:
      throw new Error('every form has one type')
  }
}

function numberCode(node: Node): string {
  const exact = typeof node.const === 'number' ? node.const : undefined
  const min = exact ?? node.minimum
  const max = exact ?? node.maximum
  return inlineObject([
    node.type === 'integer' && 'integer: true',
    min !== undefined && `min: ${min}`,
    max !== undefined && `max: ${max}`,
  ])
}

function textReference(form: Node, schemas: Schemas, constants: Constants): string {
  const { name } = resolve(form, schemas)
  const { $ref, ...beside } = form
  if (!name) return inlineObject(textFields(beside))
  const constant = `${name}Text`
  const part = schemas.parts[name] ?? {}
  if (!constants.has(constant)) {
    const fields = [...textFields(part), part.enum && `doc: ${quote(name)}`].map((field) => field && `  ${field},`)
    constants.set(constant, `TextShape = {\n${fields.filter(Boolean).join('\n')}\n}`)
  }
  const extra = textFields(beside).filter(Boolean)
  return extra.length > 0 ? `{ ...${constant}, ${extra.join(', ')} }` : constant
}

function textFields(node: Node): readonly (string | false | undefined)[] {
  return [
    node['x-references'] && `refersTo: ${quoteList(node['x-references'])}`,
    node.enum && `closed: ${quoteList(node.enum, '  ')}`,
    node.pattern && `pattern: ${quote(node.pattern)}`,
    node['x-format'] && `format: ${quote(node['x-format'])}`,
    node['x-names'] && `names: ${quote(node['x-names'])}`,
    typeof node.const === 'string' && `const: ${quote(node.const)}`,
  ]
}

function mapReference(form: Node, schemas: Schemas, constants: Constants): string {
  const { name } = resolve(form, schemas)
  if (!name) throw new Error(`a map without a name: ${Object.keys(form.properties ?? {})}`)
  const constant = `${name}Map`
  const part = schemas.parts[name] ?? {}
  if (!constants.has(constant)) {
    const code = mapCode(part, name, schemas, constants)
    constants.set(constant, `MapShape = ${code}`)
  }
  return constant
}

function mapCode(node: Node, doc: string, schemas: Schemas, constants: Constants, indent = ''): string {
  const others = otherKeysOf(node)
  const { names, format } = node['x-keys'] ?? {}
  const keys = Object.entries(node.properties ?? {})
  const keyForm = others && {
    pattern: others[0],
    ...(names && { 'x-names': names }),
    ...(format && { 'x-format': format }),
  }
  const lines = [
    node['x-when'] && `when: ${quote(node['x-when'])},`,
    node['x-defines'] && `defines: ${quote(node['x-defines'])},`,
    `required: ${quoteList(node.required ?? [])},`,
    keys.length === 0 ? 'keys: {},' : 'keys: {',
    ...keys.map(([key, value]) => `  ${property(key)}: ${shapeCode(value, schemas, constants)},`),
    keys.length > 0 && '},',
    others && `others: ${shapeCode(others[1], schemas, constants)},`,
    keyForm && `otherKeys: ${keysCode(keyForm, schemas, constants)},`,
    `doc: ${quote(doc)},`,
  ]
  return `{\n${lines
    .filter(Boolean)
    .map((line) => `${indent}  ${line}`)
    .join('\n')}\n${indent}}`
}

/** The form of keys that are not fixed; of countries the closed list that values have as well. */
function keysCode(form: Node, schemas: Schemas, constants: Constants): string {
  const { 'x-names': names, 'x-format': format, ...rest } = form
  if (names !== 'country') return inlineObject(textFields(form))
  return textReference({ $ref: 'common.schema.json#/$defs/country', ...rest }, schemas, constants)
}
