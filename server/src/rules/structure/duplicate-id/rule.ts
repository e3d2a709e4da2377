import { message } from '../../../l10n/message.ts'
import type { Definition } from '../../../model/index.ts'
import { namespaceOf } from '../../../model/namespaces.ts'
import { at, type Draft, defineRule, inReadingOrder } from '../../rule.ts'

/** One id defined twice, where it can only mean one thing. */
export const duplicateId = defineRule({
  id: 'structure/duplicate-id',
  level: 'error',
  reads: ['*.id'],
  fixes: ['remove'],
  forName(name, model) {
    return [...groups(model.definitions(name)).values()].flatMap((definitions) => draftOf(definitions))
  },
})

/** Definitions that exclude each other: one namespace and state; of one kind only within documents of one kind. */
function groups(definitions: readonly Definition[]): ReadonlyMap<string, readonly Definition[]> {
  const result = new Map<string, Definition[]>()
  for (const definition of definitions) {
    const { head } = definition.placement
    const key = `${namespaceOf(definition.entity.kind)} ${head.state}`
    result.set(key, [...(result.get(key) ?? []), definition])
  }
  return result
}

function draftOf(definitions: readonly Definition[]): readonly Draft[] {
  const sorted = [...definitions].sort((a, b) => inReadingOrder(a.placement, b.placement))
  const first = sorted[0]
  // A landscape and a common-ground document may each say their part of one element.
  const clash = first && sorted.find((d, i) => i > 0 && sorted.slice(0, i).some((earlier) => excludes(earlier, d)))
  if (!first || !clash) return []
  const others = sorted.filter((d) => d !== clash)
  return [
    {
      at: at(clash.placement, clash.entity.at),
      cause: `${clash.entity.kind}:${clash.entity.id}`,
      element: clash.entity.id,
      message: message('structure/duplicate-id', {
        id: clash.entity.id,
        kind: clash.entity.kind,
        count: sorted.filter((d) => d.entity.kind === clash.entity.kind).length,
        otherKind: others[0]?.entity.kind ?? clash.entity.kind,
      }),
      related: others.map((d) => ({
        at: at(d.placement, d.entity.at),
        message: message('related.also-defined', { id: d.entity.id, kind: d.entity.kind }),
      })),
      fixes: [
        {
          kind: 'remove',
          title: message('fix.remove', { id: clash.entity.id }),
          change: { edits: [{ at: at(clash.placement, { start: 0, end: clash.placement.facts.length }), text: '' }] },
        },
      ],
    },
  ]
}

function excludes(a: Definition, b: Definition): boolean {
  // Every document may name the organisations it has to do with.
  if (a.entity.kind === 'organisation') return a.placement.head === b.placement.head
  return a.placement.head.kind === b.placement.head.kind || a.entity.kind !== b.entity.kind
}
