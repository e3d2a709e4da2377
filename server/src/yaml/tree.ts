/** What a YAML part holds, with the place of every node. Offsets are UTF-16 code units from the start of the part's text. */
export type YamlNode = YamlMap | YamlList | YamlScalar | YamlAlias

export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

interface Anchored extends Span {
  readonly anchor?: string
}

export interface YamlMap extends Anchored {
  readonly kind: 'map'
  readonly pairs: readonly YamlPair[]
  readonly flow: boolean
}

export interface YamlList extends Anchored {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly flow: boolean
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block'
export type ScalarValue = string | number | boolean | null

export interface YamlScalar extends Anchored {
  readonly kind: 'scalar'
  readonly value: ScalarValue
  /** The text behind the value: of a plain scalar as it is written, else as it reads. */
  readonly text: string
  readonly style: ScalarStyle
}

export interface YamlAlias extends Span {
  readonly kind: 'alias'
  readonly name: string
}

export interface YamlPair {
  readonly key: YamlNode
  readonly value: YamlNode
}

/** The text of a key, or undefined when the key is no scalar. */
export function keyOf(pair: YamlPair): string | undefined {
  return pair.key.kind === 'scalar' ? pair.key.text : undefined
}

/** The last pair with this key: where a key stands twice, the last one counts, as in JSON. */
export function pairOf(node: YamlNode | undefined, key: string): YamlPair | undefined {
  if (node?.kind !== 'map') return undefined
  for (let i = node.pairs.length - 1; i >= 0; i--) {
    const pair = node.pairs[i]
    if (pair && keyOf(pair) === key) return pair
  }
  return undefined
}

/** The same tree with every start and end passed through a function. */
export function moved(
  node: YamlNode,
  moveStart: (offset: number) => number,
  moveEnd: (offset: number) => number,
): YamlNode {
  const start = moveStart(node.start)
  const end = Math.max(start, moveEnd(node.end))
  const inner = (child: YamlNode) => moved(child, moveStart, moveEnd)
  switch (node.kind) {
    case 'map':
      return {
        ...node,
        start,
        end,
        pairs: node.pairs.map(({ key, value }) => ({ key: inner(key), value: inner(value) })),
      }
    case 'list':
      return { ...node, start, end, items: node.items.map(inner) }
    default:
      return { ...node, start, end }
  }
}

/** Calls `visit` for a node and everything below it, parents first. */
export function walk(node: YamlNode, visit: (node: YamlNode) => void): void {
  visit(node)
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      walk(pair.key, visit)
      walk(pair.value, visit)
    }
  } else if (node.kind === 'list') for (const item of node.items) walk(item, visit)
}
