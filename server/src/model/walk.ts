import type { MapShape, RefKind, Shape } from '../schema/shape.ts'
import type { AliasTargets } from '../yaml/aliases.ts'
import { readsAsOtherType } from '../yaml/plain.ts'
import { keyOf, type Span, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/tree.ts'
import type { Strings } from './strings.ts'

/** A place that names something by its id. */
export interface Reference extends Span {
  /** Key path in the item, list positions left out: `interfaces.to`. */
  readonly path: string
  readonly kinds: readonly RefKind[]
  readonly id: string
  /** The organisation of `org/id`; undefined: our own. */
  readonly organisation?: string
  /** `supplier:`, `product:` or `component:` before the id. */
  readonly prefix?: 'supplier' | 'product' | 'component'
}

export interface DatePlace extends Span {
  readonly path: string
  readonly text: string
}

/** A value that says where something is: a country, or the code of a region. */
export interface LocationPlace extends Span {
  readonly path: string
  readonly text: string
}

/** A value that names a rule. */
export interface RulePlace extends Span {
  readonly path: string
  readonly text: string
}

/** A scalar that stands for text and that other readers take for something else. */
export interface Misread extends Span {
  readonly path: string
  readonly text: string
  readonly reads: 'boolean' | 'number'
}

export type TreeProblem = Span &
  (
    | { readonly problem: 'duplicate-key'; readonly key: string }
    | { readonly problem: 'unknown-alias'; readonly name: string }
  )

/** Plain data, as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap

/** Values by key. */
export type ValueMap = { readonly [key: string]: Value }

/** Whether a value is one of values by key. */
export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export interface Walked {
  readonly value: Value
  readonly references: readonly Reference[]
  readonly dates: readonly DatePlace[]
  readonly locations: readonly LocationPlace[]
  readonly rules: readonly RulePlace[]
  readonly misread: readonly Misread[]
  readonly problems: readonly TreeProblem[]
  /** Aliases expand to more than any document of ours needs. */
  readonly tooMany: boolean
}

/** Nodes that aliases may add to one item. */
const MAX_EXPANDED = 10_000
const MAX_DEPTH = 100

/** Goes through a tree with the schema beside it: plain data, with every reference, date and doubtful scalar on the way. */
export function walkShape(
  root: YamlNode,
  shape: Shape | undefined,
  aliases: AliasTargets,
  strings: Strings,
  path: readonly string[] = [],
): Walked {
  const walker = new Walker(aliases, strings)
  const value = walker.value(root, shape, path, undefined, 0)
  const { references, dates, locations, rules, misread, problems } = walker
  return { value, references, dates, locations, rules, misread, problems, tooMany: walker.tooMany }
}

class Walker {
  readonly references: Reference[] = []
  readonly dates: DatePlace[] = []
  readonly locations: LocationPlace[] = []
  readonly rules: RulePlace[] = []
  readonly misread: Misread[] = []
  readonly problems: TreeProblem[] = []
  tooMany = false
  private expanded = 0
  private readonly aliases: AliasTargets
  private readonly strings: Strings

  constructor(aliases: AliasTargets, strings: Strings) {
    this.aliases = aliases
    this.strings = strings
  }

  /** `at`: the alias through which we came here, so that what is found stands in this item. */
  value(node: YamlNode, shape: Shape | undefined, path: readonly string[], at: Span | undefined, depth: number): Value {
    if (at && ++this.expanded > MAX_EXPANDED) this.tooMany = true
    if (depth > MAX_DEPTH) this.tooMany = true
    if (this.tooMany) return null
    switch (node.kind) {
      case 'alias': {
        const target = this.aliases.get(node)
        if (target) return this.value(target, shape, path, at ?? node, depth + 1)
        this.problems.push({
          problem: 'unknown-alias',
          name: node.name,
          start: (at ?? node).start,
          end: (at ?? node).end,
        })
        return null
      }
      case 'scalar':
        return this.scalar(node, shape, path, at ?? node)
      case 'list':
        return node.items.map((item) => this.value(item, shape?.list, path, at, depth + 1))
      case 'map':
        return this.map(node, shape, path, at, depth)
    }
  }

  private map(
    node: YamlMap,
    shape: Shape | undefined,
    path: readonly string[],
    at: Span | undefined,
    depth: number,
  ): Value {
    const branch = branchOf(shape, (key) => node.pairs.some((pair) => keyOf(pair) === key))
    const result: Record<string, Value> = Object.create(null)
    for (const pair of node.pairs) {
      const key = keyOf(pair)
      if (key === undefined) continue
      const name = this.strings.keep(key)
      if (name in result)
        this.problems.push({
          problem: 'duplicate-key',
          key: name,
          start: (at ?? pair.key).start,
          end: (at ?? pair.key).end,
        })
      const inner = branch ? (Object.hasOwn(branch.keys, name) ? branch.keys[name] : branch.others) : undefined
      result[name] = this.value(pair.value, inner, [...path, name], at, depth + 1)
    }
    return result
  }

  private scalar(node: YamlScalar, shape: Shape | undefined, path: readonly string[], at: Span): Value {
    const isText = shape?.text !== undefined && shape.number === undefined && shape.boolean === undefined
    if (!isText || node.value === null)
      return typeof node.value === 'string' ? this.text(node.value, shape, path, at) : node.value
    // Text is taken from what is written: an unquoted version 1.30 stays 1.30.
    const isDate = shape?.text?.format === 'date' || shape?.text?.format === 'partial-date'
    if (node.style === 'plain' && at === node && !isDate) {
      const reads = readsAsOtherType(node.text)
      if (reads !== undefined)
        this.misread.push({
          path: path.join('.'),
          text: this.strings.keep(node.text),
          reads,
          start: at.start,
          end: at.end,
        })
    }
    return this.text(node.text, shape, path, at)
  }

  private text(text: string, shape: Shape | undefined, path: readonly string[], at: Span): string {
    const kept = this.strings.keep(text)
    const form = shape?.text
    if (!form) return kept
    const where = this.strings.keep(path.join('.'))
    if (form.format === 'date' || form.format === 'partial-date')
      this.dates.push({ path: where, text: kept, start: at.start, end: at.end })
    if (form.names === 'region' || form.names === 'country')
      this.locations.push({ path: where, text: kept, start: at.start, end: at.end })
    if (form.format === 'rule') this.rules.push({ path: where, text: kept, start: at.start, end: at.end })
    if (form.refersTo)
      this.references.push({
        path: where,
        kinds: form.refersTo,
        start: at.start,
        end: at.end,
        ...this.target(kept, form.refersTo),
      })
    return kept
  }

  private target(
    text: string,
    kinds: readonly RefKind[],
  ): { id: string; organisation?: string; prefix?: NonNullable<Reference['prefix']> } {
    // Known to all, by names in which any sign may stand.
    if (kinds.every((kind) => SHARED.has(kind))) return { id: text }
    const prefixed = /^(supplier|product|component):(.*)$/.exec(text)
    if (prefixed)
      return { id: this.strings.keep(prefixed[2] ?? ''), prefix: prefixed[1] as NonNullable<Reference['prefix']> }
    const slash = text.indexOf('/')
    if (slash < 0) return { id: text }
    return { organisation: this.strings.keep(text.slice(0, slash)), id: this.strings.keep(text.slice(slash + 1)) }
  }
}

const SHARED: ReadonlySet<RefKind> = new Set<RefKind>(['product', 'supplier', 'referenceComponent'])

/** Of the forms a map may have here, the one that its keys say is meant. */
export function branchOf(shape: Shape | undefined, has: (key: string) => boolean): MapShape | undefined {
  const maps = shape?.maps ?? []
  return maps.find((map) => map.when !== undefined && has(map.when)) ?? maps.find((map) => map.when === undefined)
}
