import type { DocumentKind } from '../schema/validate.ts'
import type { Content } from '../yaml/read.ts'
import { keyOf, type YamlNode } from '../yaml/tree.ts'
import { meantSection } from './sections.ts'

/** Most contents are the same ones at every key that is typed. */
const expanded = new WeakMap<Content, { readonly kind: DocumentKind; readonly result: readonly Content[] }>()

/**
 * A part that was read as one, but holds several things, as the things it holds: a document in flow style as its pairs,
 * `applications: [ … ]` as its items. They share the text of the part, so that offsets stay.
 */
export function expand(content: Content, kind: DocumentKind): readonly Content[] {
  if (content.kind !== 'whole' && content.kind !== 'pair') return [content]
  const known = expanded.get(content)
  if (known?.kind === kind) return known.result
  const result = content.kind === 'whole' ? ofWhole(content, kind) : ofPair(content, kind)
  expanded.set(content, { kind, result })
  return result
}

function ofWhole(content: Content, kind: DocumentKind): readonly Content[] {
  const root = content.root
  if (root?.kind !== 'map') return [content]
  const pairs = root.pairs.map((pair, i): Content => {
    // The slips of the whole go with its first pair.
    const slips = i === 0 ? content.slips : []
    return { ...content, kind: 'pair', section: keyOf(pair), root: { ...root, pairs: [pair] }, slips }
  })
  return pairs.length === 0 ? [content] : pairs.flatMap((pair) => ofPair(pair, kind))
}

function ofPair(content: Content, kind: DocumentKind): readonly Content[] {
  const meant = meantSection(kind, content.section)
  const value: YamlNode | undefined = content.root?.kind === 'map' ? content.root.pairs[0]?.value : undefined
  if (!meant.list || value?.kind !== 'list') return [content]
  const head: Content = { ...content, kind: 'head' }
  return [
    head,
    ...value.items.map((item): Content => ({ ...content, kind: 'item', slips: [], root: { ...value, items: [item] } })),
  ]
}
