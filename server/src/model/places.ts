import type { SchemaProblem } from '../schema/validate.ts'
import type { AliasTargets } from '../yaml/aliases.ts'
import type { Content } from '../yaml/read.ts'
import { pairOf, type Span, type YamlNode } from '../yaml/tree.ts'

/** The node that a part is about: the one item of an item, the value of a pair. */
export function unwrap(content: Content): YamlNode | undefined {
  const root = content.root
  if (!root) return undefined
  if (content.kind === 'item') return root.kind === 'list' ? root.items[0] : root
  if (content.kind === 'whole') return root
  return root.kind === 'map' ? root.pairs[0]?.value : root
}

/** The key of a pair. */
export function keyNode(content: Content): YamlNode | undefined {
  return content.root?.kind === 'map' ? content.root.pairs[0]?.key : undefined
}

interface Underlined extends Span {
  readonly text?: string
  readonly aliased?: true
}

/** What to underline for a problem of the schema, and what is written there. */
export function spanOfPath(
  content: Content,
  root: YamlNode,
  problem: SchemaProblem,
  aliases: AliasTargets,
): Underlined {
  let node = root
  let key: YamlNode | undefined = content.kind === 'item' ? undefined : keyNode(content)
  for (const step of problem.path) {
    const next = child(node, step)
    if (!next) break
    // What stands behind an alias stands in another item: the alias is the place here.
    if (node.kind === 'alias') return { start: node.start, end: node.end, aliased: true }
    node = next.value
    key = next.key
  }
  const target = node.kind === 'alias' ? aliases.get(node) : node
  if (problem.problem === 'unknown-key' && node.kind === 'map')
    return visible(pairOf(node, problem.key ?? '')?.key ?? node, key)
  if (problem.problem === 'missing-key' && target?.kind === 'map')
    return visible(node.kind === 'alias' ? node : (key ?? firstKey(node) ?? node), key)
  return node.kind === 'scalar' || node.kind === 'alias'
    ? visible(node, key)
    : visible(key ?? firstKey(node) ?? node, key)
}

function child(
  node: YamlNode,
  step: string | number,
): { readonly key: YamlNode | undefined; readonly value: YamlNode } | undefined {
  if (typeof step === 'number') {
    const item = node.kind === 'list' ? node.items[step] : undefined
    return item && { key: undefined, value: item }
  }
  const pair = pairOf(node, step)
  return pair && { key: pair.key, value: pair.value }
}

function firstKey(node: YamlNode): YamlNode | undefined {
  return node.kind === 'map' ? node.pairs[0]?.key : undefined
}

/** An empty value has nothing to underline: its key stands for it. */
function visible(node: YamlNode, key: YamlNode | undefined): Underlined {
  const shown = node.end > node.start || !key ? node : key
  return {
    start: shown.start,
    end: shown.end,
    ...(node.kind === 'scalar' ? { text: node.text } : {}),
    ...(node.kind === 'alias' ? { aliased: true as const } : {}),
  }
}
