import { AnchorTable } from '../../server/src/yaml/aliases.ts'
import type { ReadPart, YamlText } from '../../server/src/yaml/read.ts'
import type { ScalarStyle, YamlNode } from '../../server/src/yaml/tree.ts'
import type { Plain, PlainDocument } from './whole-file.ts'

/** The documents of a text that was read item by item, put together as a reader of the whole file would give them. */
export function assembled(read: YamlText): readonly PlainDocument[] {
  const count = Math.max(0, ...read.parts.map((part) => part.document + 1))
  return Array.from({ length: count }, (_, i) => read.parts.filter((part) => part.document === i)).flatMap(oneDocument)
}

/** A top-level pair while its items come in. */
interface Pair {
  readonly key: YamlNode
  readonly own: YamlNode
  readonly items: YamlNode[]
  plain: readonly [Plain, Plain]
}

function oneDocument(parts: readonly ReadPart[]): readonly PlainDocument[] {
  const table = new AnchorTable()
  const targets = new Map<YamlNode, YamlNode>()
  for (const { content } of parts) for (const [alias, target] of table.take(content)) targets.set(alias, target)
  const [first] = parts
  if (parts.length === 1 && first?.content.kind === 'whole') {
    const { root } = first.content
    return root && saysSomething(root) ? [{ root: plain(root, first.start), toJS: () => toJS(root, targets) }] : []
  }
  const pairs: Pair[] = []
  for (const { content, start } of parts) {
    const { kind, root } = content
    if (kind === 'item') addItem(pairs.at(-1), root, start)
    else if (root?.kind === 'map')
      for (const { key, value } of root.pairs)
        pairs.push({ key, own: value, items: [], plain: [plain(key, start), plain(value, start)] })
  }
  const map = pairs.map((pair) => pair.plain)
  const [start, end] = [map[0]?.[0].at[0] ?? 0, map.at(-1)?.[1].at[1] ?? 0]
  return map.length === 0 ? [] : [{ root: { map, flow: false, at: [start, end], anchor: '' }, toJS: value }]

  function value(): unknown {
    return asObject(
      pairs.map(({ key, own, items }) => [
        key,
        items.length > 0 ? items.map((item) => toJS(item, targets)) : toJS(own, targets),
      ]),
    )
  }
}

function addItem(pair: Pair | undefined, root: YamlNode | undefined, start: number): void {
  if (!pair || root?.kind !== 'list') return
  const [key, before] = pair.plain
  const items = root.items.map((item) => plain(item, start))
  const list = 'list' in before ? [...before.list, ...items] : items
  const from = 'list' in before ? before.at[0] : root.start + start
  pair.items.push(...root.items)
  pair.plain = [key, { list, flow: false, at: [from, root.end + start], anchor: '' }]
}

function saysSomething(root: YamlNode): boolean {
  return root.kind !== 'scalar' || root.start < root.end || root.anchor !== undefined
}

const STYLES: Readonly<Record<ScalarStyle, string>> = {
  plain: 'PLAIN',
  single: 'QUOTE_SINGLE',
  double: 'QUOTE_DOUBLE',
  block: 'BLOCK',
}

function plain(node: YamlNode, by: number): Plain {
  const at = [node.start + by, node.end + by] as const
  if (node.kind === 'alias') return { alias: node.name, at }
  const { anchor = '' } = node
  if (node.kind === 'scalar') return { value: node.value, style: STYLES[node.style], at, anchor }
  if (node.kind === 'list') return { list: node.items.map((item) => plain(item, by)), flow: node.flow, at, anchor }
  const map = node.pairs.map(({ key, value }) => [plain(key, by), plain(value, by)] as const)
  return { map, flow: node.flow, at, anchor }
}

function toJS(node: YamlNode, targets: ReadonlyMap<YamlNode, YamlNode>): unknown {
  switch (node.kind) {
    case 'alias': {
      const target = targets.get(node)
      if (!target) throw new ReferenceError(`Unresolved alias ${node.name}`)
      return toJS(target, targets)
    }
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map((item) => toJS(item, targets))
    case 'map':
      return asObject(node.pairs.map(({ key, value }) => [key, toJS(value, targets)]))
  }
}

function asObject(pairs: readonly (readonly [YamlNode, unknown])[]): unknown {
  const object = {}
  for (const [key, value] of pairs) {
    const name = key.kind === 'scalar' ? String(key.value ?? '') : ''
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
  }
  return object
}
