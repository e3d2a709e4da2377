import { message } from '../../../l10n/message.ts'
import { productCalled } from '../../../model/element.ts'
import type { Definition, Model } from '../../../model/index.ts'
import { isNear } from '../../../schema/near.ts'
import { at, defineRule, inReadingOrder } from '../../rule.ts'
import { isMissing } from '../unknown-reference/rule.ts'

/** A supplier, platform, dataset or contract that nothing refers to. */
export const unusedDefinition = defineRule({
  id: 'structure/unused-definition',
  level: 'hint',
  reads: ['supplier.id', 'platform.id', 'dataset.id', 'contract.id'],
  fixes: ['remove'],
  needsAllDocuments: true,
  forName(name, model) {
    // What a slip made unreadable may be what refers to it.
    if (model.allMentions(name).length > 0 || model.hasDamage(name.organisation)) return []
    const definitions = [...model.definitions(name)].sort((a, b) => inReadingOrder(a.placement, b.placement))
    return definitions.flatMap((definition, i) => {
      const { entity, placement } = definition
      if (!COUNTED.has(entity.kind) || placement.head.state !== 'current' || placement.head.kind === 'catalogue')
        return []
      // Described in a landscape and in a common-ground document, it is still one thing.
      if (definitions.slice(0, i).some((d) => d.entity.kind === entity.kind)) return []
      if (placement.facts.damaged || mayBeUsed(definition, model)) return []
      const whole = at(placement, { start: 0, end: placement.facts.length })
      return [
        {
          at: at(placement, entity.at),
          cause: `${entity.kind}:${entity.id}`,
          discriminator: placement.head.kind,
          element: entity.id,
          message: message('structure/unused-definition', { id: entity.id, kind: entity.kind }),
          fixes: [
            {
              kind: 'remove' as const,
              title: message('fix.remove', { id: entity.id }),
              change: { edits: [{ at: whole, text: '' }] },
            },
          ],
        },
      ]
    })
  },
})

const COUNTED: ReadonlySet<string> = new Set(['supplier', 'platform', 'dataset', 'contract'])

function mayBeUsed({ entity, placement }: Definition, model: Model): boolean {
  const { organisation } = placement.head
  // A supplier may correct the catalogue for a product that is only named by its own id.
  if (entity.kind === 'supplier') {
    for (const [id, mentions] of model.mentionedIn(organisation)) {
      if (!mentions.some((m) => m.reference.kinds.includes('product'))) continue
      const product = productCalled(model, organisation, id)
      if (product?.supplier === entity.id || (!product && model.definitions({ organisation, id }).length === 0))
        return true
    }
  }
  // Where a missing id is a slip of the pen for this one, that finding says it.
  for (const [id, mentions] of model.mentionedIn(organisation)) {
    if (isNear(id, entity.id) && mentions.some((m) => isMissing(m, model))) return true
  }
  return false
}
