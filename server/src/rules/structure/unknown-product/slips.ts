import { message } from '../../../l10n/message.ts'
import type { Mention, Model } from '../../../model/index.ts'
import { alsoSaid, renameAll } from '../../mentions.ts'
import { at, type Draft } from '../../rule.ts'

/** A name that is a slip of the hand for one that is known, or has one in it: what may be meant, on the first mention. */
export function slipsOf(mentions: readonly Mention[], model: Model): Draft | undefined {
  const [first, ...others] = mentions
  if (!first) return undefined
  const { placement, reference } = first
  const section = reference.kinds.includes('product') ? 'products' : 'suppliers'
  const match = model.named(section, first)
  if (!match) return undefined
  const called = model.catalogueFor(placement.head.organisation).entry(section, match.id)?.name ?? match.id
  const element = placement.facts.entity?.id
  return {
    at: at(placement, reference),
    cause: `${section === 'products' ? 'product' : 'supplier'}:${reference.id}`,
    ...(element === undefined ? {} : { element }),
    message: message('structure/unknown-product.slip', {
      id: reference.id,
      kind: section === 'products' ? 'product' : 'supplier',
      near: match.id,
      called,
    }),
    related: alsoSaid(others),
    fixes: [renameAll(mentions, match.id, { preferred: match.certainty === 'near' })],
  }
}
