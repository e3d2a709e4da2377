import { generatedNotice, inlineObject, property, quote, typeName } from './code.ts'
import type { Node, Schemas } from './schemas.ts'
import { documentKinds, otherKeysOf, resolve } from './schemas.ts'

/** Closed lists longer than this (countries) are plain text in the types. */
const mostValues = 40

/** Source of `types.ts`: an interface for every map and a union for every closed list, readonly throughout. */
export function emitTypes(schemas: Schemas): string {
  const documents = documentKinds.map((kind) => [kind, schemas.documents[kind]] as const)
  const parts = Object.entries(schemas.parts).filter(([, part]) => part.type === 'object' || part.enum)
  return [
    generatedNotice,
    '',
    '/** Keys that start with `x-` are free everywhere. */',
    'export interface Free {',
    '  readonly [key: `x-$' + '{string}`]: unknown',
    '}',
    ...[...documents, ...parts].map(
      ([name, node]) => `\n/** ${node.description} */\n${declaration(name, node, schemas)}`,
    ),
    '',
  ].join('\n')
}

function declaration(name: string, node: Node, schemas: Schemas): string {
  if (node.enum) return `export type ${typeName(name)} = ${union(node.enum)}`
  const others = otherKeysOf(node)
  if (others) return `export type ${typeName(name)} = Readonly<Record<string, ${typeCode(others[1], schemas)}>>`
  const required = new Set(node.required)
  const keys = Object.entries(node.properties ?? {})
  const lines = keys.map(
    ([key, value]) => `  readonly ${property(key)}${required.has(key) ? '' : '?'}: ${typeCode(value, schemas)}`,
  )
  return `export interface ${typeName(name)} extends Free {\n${lines.join('\n')}\n}`
}

function union(values: readonly string[]): string {
  if (values.length > mostValues) return 'string'
  const line = values.map(quote).join(' | ')
  return line.length < 90 ? line : values.map((value) => `\n  | ${quote(value)}`).join('')
}

function typeCode(node: Node, schemas: Schemas): string {
  if (node.oneOf) return node.oneOf.map((form) => typeCode(form, schemas)).join(' | ')
  const { node: resolved, name } = resolve(node, schemas)
  if (name && (resolved.enum || resolved.type === 'object')) return typeName(name)
  switch (resolved.type) {
    case 'string':
      return typeof resolved.const === 'string' ? quote(resolved.const) : 'string'
    case 'integer':
    case 'number':
      return typeof resolved.const === 'number' ? `${resolved.const}` : 'number'
    case 'boolean':
      return 'boolean'
    case 'array':
      return listCode(typeCode(resolved.items ?? {}, schemas))
    default:
      throw new Error(`no type for ${inlineObject(Object.keys(resolved))}`)
  }
}

function listCode(item: string): string {
  return `readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`
}
