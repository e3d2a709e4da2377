import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Definition, Mention, Model } from '../../../model/index.ts'
import { referenceTo } from '../../reference-text.ts'
import { at, type Draft, defineRule, inReadingOrder } from '../../rule.ts'

/** A reference that finds something, but of a kind that cannot stand here. */
export const referenceKind = defineRule({
  id: 'structure/reference-kind',
  level: 'error',
  reads: ['*.id'],
  fixes: ['rename'],
  forName(name, model) {
    const wrong = model
      .mentions(name)
      .filter((mention) => !mention.placement.facts.damaged)
      .flatMap((mention) => {
        const resolution = model.resolve(mention)
        const definition = resolution.status === 'wrong-kind' ? resolution.definitions[0] : undefined
        return definition ? [{ mention, definition }] : []
      })
      .sort(
        (a, b) =>
          inReadingOrder(a.mention.placement, b.mention.placement) ||
          a.mention.reference.start - b.mention.reference.start,
      )
    const groups = groupedBy(
      wrong,
      ({ mention }) => `${mention.placement.head.uri} ${mention.reference.kinds.join(' ')}`,
    )
    return [...groups.values()].flatMap((group) => draftOf(group, model))
  },
})

/** The references of one file to one thing that cannot stand there. */
function draftOf(
  group: readonly { readonly mention: Mention; readonly definition: Definition }[],
  model: Model,
): readonly Draft[] {
  const first = group[0]
  if (!first) return []
  const { placement, reference } = first.mention
  const element = placement.facts.entity?.id
  const near = model.nearestTo(first.mention)
  const others = group.slice(1).map(({ mention }) => ({
    at: at(mention.placement, mention.reference),
    message: message('related.says', { id: reference.id }),
  }))
  const edits = group.map(({ mention }) => ({
    at: at(mention.placement, mention.reference),
    text: referenceTo(near?.entity.id ?? '', mention.reference),
  }))
  return [
    {
      at: at(placement, reference),
      cause: reference.id,
      discriminator: reference.kinds.join('+'),
      perFile: true,
      ...(element === undefined ? {} : { element }),
      message: message('structure/reference-kind', {
        id: reference.id,
        path: reference.path,
        kind: first.definition.entity.kind,
        wanted: reference.kinds.join(' '),
      }),
      related: [
        {
          at: at(first.definition.placement, first.definition.entity.at),
          message: message('related.defined', { id: reference.id, kind: first.definition.entity.kind }),
        },
        ...others,
      ],
      fixes: near
        ? [
            {
              kind: 'rename',
              title:
                group.length === 1
                  ? message('fix.change-to', { to: near.entity.id })
                  : message('fix.change-all', { to: near.entity.id, count: group.length }),
              change: { edits },
            },
          ]
        : [],
    },
  ]
}
