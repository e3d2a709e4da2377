import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentKind, EntityKind, RefKind, TextFormat } from '../../server/src/schema/shape.ts'

/**
 * The schemas that define the format, with their shared parts by name.
 *
 * Each file has its own name as relative `$id`, and refers to the shared file by that name. So ajv finds it among the
 * schemas it was given, and an editor that reads the files from disk finds it beside them; an absolute `$id` would send
 * both to the network.
 */
export interface Schemas {
  readonly documents: Readonly<Record<DocumentKind, Node>>
  /** Every `$defs` entry of every file; names are unique over the files. */
  readonly parts: Readonly<Record<string, Node>>
  /** The files as they are, for a validator. */
  readonly files: readonly Node[]
}

/** The plain part of JSON Schema that our schemas use; reading anything else is refused. */
export interface Node {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Node>>
  readonly $comment?: string
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly type?: NodeType
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly const?: string | number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Node
  readonly uniqueItems?: true
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly patternProperties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: false
  readonly oneOf?: readonly Node[]
  readonly 'x-nl'?: string
  readonly 'x-enum'?: Readonly<Record<string, { readonly en: string; readonly nl: string }>>
  readonly 'x-references'?: readonly RefKind[]
  readonly 'x-defines'?: EntityKind
  readonly 'x-names'?: string
  readonly 'x-format'?: TextFormat
  readonly 'x-when'?: string
  readonly 'x-keys'?: { readonly names?: string; readonly format?: TextFormat }
  readonly 'x-presets'?: Readonly<Record<string, unknown>>
}

export type NodeType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'

export const documentKinds: readonly DocumentKind[] = ['landscape', 'common-ground', 'policy', 'catalogue']

/** Pattern of the keys that are free in every map. */
export const freeKeys = '^x-'

const known: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    '$id',
    '$ref',
    '$defs',
    '$comment',
    'title',
    'description',
    'default',
    'type',
    'pattern',
    'enum',
    'const',
  ],
  ...['minimum', 'maximum', 'items', 'uniqueItems', 'required', 'properties', 'patternProperties'],
  ...['additionalProperties', 'oneOf', 'x-nl', 'x-enum', 'x-references', 'x-defines', 'x-names', 'x-format'],
  ...['x-when', 'x-keys', 'x-presets'],
])

/** Reads the schemas of a folder; throws where they step outside the plain part of JSON Schema. */
export function readSchemas(folder: string): Schemas {
  const read = (name: string): Node => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))
  const files = ['common', ...documentKinds].map(read)
  const parts: Record<string, Node> = {}
  for (const file of files) {
    walk(file, `${file.$id}`)
    for (const [name, part] of Object.entries(file.$defs ?? {})) {
      if (parts[name]) throw new Error(`two schemas have a part ${name}`)
      parts[name] = part
    }
  }
  const [, landscape, commonGround, policy, catalogue] = files
  if (!landscape || !commonGround || !policy || !catalogue) throw new Error(`schemas are missing in ${folder}`)
  return { documents: { landscape, 'common-ground': commonGround, policy, catalogue }, parts, files }
}

/** The node with its `$ref` followed, and the name of the part it came from; what stands beside the `$ref` wins. */
export function resolve(
  node: Node,
  { parts }: Pick<Schemas, 'parts'>,
): { readonly node: Node; readonly name?: string } {
  if (!node.$ref) return { node }
  const { $ref, ...beside } = node
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  const part = parts[name]
  if (!part) throw new Error(`no part ${name} for ${$ref}`)
  const { node: followed } = resolve(part, { parts })
  return { node: { ...followed, ...beside }, name }
}

/** The value of the keys of a map that are not fixed, with the pattern of those keys. */
export function otherKeysOf(node: Node): readonly [pattern: string, value: Node] | undefined {
  return Object.entries(node.patternProperties ?? {}).find(([pattern]) => pattern !== freeKeys)
}

function walk(node: Node, at: string): void {
  for (const keyword of Object.keys(node))
    if (!known.has(keyword)) throw new Error(`${at}: keyword ${keyword} is not used here`)
  if (node.type === 'object' && node.additionalProperties !== false) throw new Error(`${at}: must refuse unknown keys`)
  if (node.type === 'object' && !node.patternProperties?.[freeKeys]) throw new Error(`${at}: must allow x- keys`)
  for (const [name, part] of Object.entries({ ...node.$defs, ...node.properties, ...node.patternProperties }))
    walk(part, `${at}/${name}`)
  for (const [index, branch] of (node.oneOf ?? []).entries()) walk(branch, `${at}/${index}`)
  if (node.items) walk(node.items, `${at}/items`)
}
