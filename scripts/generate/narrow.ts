import type { Node, Schemas } from './schemas.ts'
import { documentKinds, freeKeys, resolve } from './schemas.ts'

/** A schema that only a validator reads. */
export type Narrowed = Readonly<Record<string, unknown>>

/** The schemas for a validator: one for each top-level key of each kind (of a list one for an item), and their shared parts. */
export interface NarrowedSchemas {
  readonly sections: readonly { readonly kind: string; readonly section: string; readonly schema: Narrowed }[]
  /** Each under an `$id` of its own: ajv compiles what it finds inside another schema once for every schema that refers to it. */
  readonly parts: readonly Narrowed[]
}

/** Stands between the keys of which one is missing; no document has such a key. */
export const eitherKey = '|'

/**
 * The same schemas for a validator: without texts, and with each `oneOf` as a chain of questions, so that only the form
 * that is meant reports. `oneOf` itself would report the mistakes of every form. They accept exactly the same values.
 */
export function narrowSchemas(schemas: Schemas): NarrowedSchemas {
  const narrowing: Narrowing = { schemas, chains: new Map() }
  const parts = Object.entries(schemas.parts).map(([name, part]) => ({
    $id: partRef(name),
    ...narrow(part, narrowing),
  }))
  const sections = documentKinds.flatMap((kind) =>
    Object.entries(schemas.documents[kind].properties ?? {}).map(([section, node]) => {
      const whole = resolve(node, schemas).node
      return { kind, section, schema: narrow(whole.items ?? node, narrowing) }
    }),
  )
  const chains = [...narrowing.chains.values()].map(({ name, chain }) => ({ $id: partRef(name), ...chain }))
  return { sections, parts: [...parts, ...chains] }
}

interface Narrowing {
  readonly schemas: Schemas
  /** Every chain of questions once, by what it says: most facts have one of few. */
  readonly chains: Map<string, { readonly name: string; readonly chain: Narrowed }>
}

function narrow(node: Node, narrowing: Narrowing): Narrowed {
  if (node.oneOf) return pooled(chainOf(node.oneOf, narrowing), narrowing)
  const { type, pattern, minimum, maximum, uniqueItems, required, additionalProperties, items } = node
  const inner = (value: Node): Narrowed => narrow(value, narrowing)
  return compact({
    $ref: node.$ref && partRef(node.$ref.slice(node.$ref.lastIndexOf('/') + 1)),
    type,
    pattern,
    enum: node.enum,
    const: node.const,
    minimum,
    maximum,
    items: items && inner(items),
    uniqueItems,
    required,
    properties: node.properties && mapValues(node.properties, inner),
    patternProperties: node.patternProperties && mapValues(node.patternProperties, inner),
    additionalProperties,
  })
}

function pooled(chain: Narrowed, { chains }: Narrowing): Narrowed {
  const said = JSON.stringify(chain)
  const known = chains.get(said) ?? { name: `forms-${chains.size + 1}`, chain }
  chains.set(said, known)
  return { $ref: partRef(known.name) }
}

function chainOf(forms: readonly Node[], narrowing: Narrowing): Narrowed {
  const resolved = forms.map((form) => ({ form: narrow(form, narrowing), node: resolve(form, narrowing.schemas).node }))
  const maps = resolved.filter(({ node }) => node.type === 'object')
  // A single form of map needs no choice: it reports the missing key itself.
  const chosen = maps.length === 1 ? [] : maps.filter(({ node }) => node['x-when'] !== undefined)
  const otherwise = maps.length === 1 ? maps : maps.filter(({ node }) => node['x-when'] === undefined)
  const plain = resolved.filter(({ node }) => node.type !== 'object')
  checkForms(plain, chosen, otherwise)
  const last = otherwise[0]?.form ?? (chosen.length > 0 ? noneChosen(chosen.map(({ node }) => node)) : undefined)
  const questions = [
    ...plain.map(({ node, form }) => question({ type: node.type }, form)),
    ...chosen.map(({ node, form }) => question({ type: 'object', required: [node['x-when']] }, form)),
    ...(last ? [question({ type: 'object' }, last)] : []),
  ]
  const types = [...new Set(resolved.map(({ node }) => node.type))]
  return questions.reduceRight<Narrowed>((rest, asked) => ({ ...asked, else: rest }), { type: types })
}

function question(condition: Narrowed, form: Narrowed): Narrowed {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  return { if: condition, then: form }
}

type Forms = readonly { readonly node: Node }[]

/** Where these do not hold, `oneOf` and the chain could accept different values. */
function checkForms(plain: Forms, chosen: Forms, otherwise: Forms): void {
  if (otherwise.length > 1) throw new Error('two forms of map without x-when')
  if (new Set(plain.map(({ node }) => node.type)).size < plain.length) throw new Error('two forms of one type')
  for (const { node } of chosen) {
    const key = node['x-when'] ?? ''
    if (!node.required?.includes(key)) throw new Error(`${key} chooses a form, but is not required in it`)
    const having = [...chosen, ...otherwise].filter((other) => other.node.properties?.[key])
    if (having.length > 1) throw new Error(`${key} chooses a form, but another form has it too`)
  }
}

/** Refuses every map: one of the keys that choose a form is missing. */
function noneChosen(nodes: readonly Node[]): Narrowed {
  const keys = Object.assign({}, ...nodes.map((node) => mapValues(node.properties ?? {}, () => true)))
  const choices = nodes.map((node) => node['x-when'] ?? '')
  const common = (nodes[0]?.required ?? []).filter((key) => nodes.every((node) => node.required?.includes(key)))
  const required = [...common, choices.join(eitherKey)]
  return { required, properties: keys, patternProperties: { [freeKeys]: true }, additionalProperties: false }
}

function partRef(name: string): string {
  return `part-${name}`
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, value: (of: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, of]) => [key, value(of)]))
}

function compact(record: Readonly<Record<string, unknown>>): Narrowed {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
