import type { SourceFile } from '../../model/document.ts'
import type { Span, YamlNode } from '../../yaml/tree.ts'

/** What stands around an offset, the smallest first: a value, its pair, its entry, its section, all of it. */
export function spansAround({ text }: SourceFile, offset: number): readonly Span[] {
  const part = text.parts.findLast(({ start }) => start <= offset)
  if (!part) return [{ start: 0, end: text.text.length }]
  const { content, start } = part
  const inside = content.root ? spansIn(content.root, offset - start) : []
  const section = text.parts.filter(
    (each) => each.document === part.document && each.content.section === content.section,
  )
  const last = section.at(-1) ?? part
  const first = section[0] ?? part
  const around = [
    ...inside.map((span) => ({ start: span.start + start, end: span.end + start })),
    { start, end: start + content.text.trimEnd().length },
    { start: first.start, end: last.start + last.content.text.trimEnd().length },
    { start: 0, end: text.text.length },
  ]
  // Each holds the one before it and is larger.
  return around.filter(({ start: from, end }, i) => {
    const inner = around[i - 1]
    return (
      from <= offset &&
      offset <= end &&
      (!inner || (from <= inner.start && inner.end <= end && (from < inner.start || inner.end < end)))
    )
  })
}

function spansIn(node: YamlNode, offset: number): readonly Span[] {
  if (offset < node.start || offset > node.end) return []
  const own = { start: node.start, end: node.end }
  if (node.kind === 'list') return [...node.items.flatMap((item) => spansIn(item, offset)), own]
  if (node.kind !== 'map') return [own]
  const inner = node.pairs.flatMap(({ key, value }) => {
    const pair = { start: key.start, end: Math.max(key.end, value.end) }
    if (offset < pair.start || offset > pair.end) return []
    return [...spansIn(key, offset), ...spansIn(value, offset), pair]
  })
  return [...inner, own]
}
