import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { Entry } from '../catalogue/data.ts'
import { productCalled } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Mention } from '../model/index.ts'
import { mentionedNames } from './mentions.ts'
import { nameOfPart } from './rule.ts'

/** A product that elements of an organisation name, with all places, in whatever spelling. */
export interface ProductUse {
  readonly product: Entry<'products'>
  readonly mentions: readonly Mention[]
}

/**
 * Asks for the products that elements of an organisation name. `isMeant`: of which products one wants to know; `isUse`: whether naming it
 * in that place is standing on it.
 */
export function usesOfProducts(
  isMeant: (product: Entry<'products'>, things: StateOfThings) => boolean,
  isUse: (mention: Mention) => boolean,
): (things: StateOfThings) => readonly ProductUse[] {
  const usesOfName = ({ reference: { id } }: Mention, things: StateOfThings): readonly ProductUse[] => {
    const { model, organisation } = things.reader
    const mentions = model.mentions({ organisation, id })
    if (!mentions.some(({ reference }) => reference.kinds.includes('product'))) return []
    const product = productCalled(model, organisation, id)
    if (!product || !isMeant(product, things)) return []
    const here = mentions.filter((mention) => isUse(mention) && isInUse(mention))
    return here.length > 0 ? [{ product, mentions: here }] : []
  }
  const usesIn = (things: StateOfThings) => things.askAll(things.once(mentionedNames), usesOfName)
  return (things) => {
    const uses = things.once(usesIn)
    return [...groupedBy(uses, ({ product }) => product)].map(([product, same]) => ({
      product,
      mentions: same.flatMap(({ mentions }) => mentions),
    }))
  }
}

/** Not what is to come in its place, nor what is no longer in use. */
function isInUse({ placement: { facts }, reference }: Mention): boolean {
  if (facts.damaged || !facts.entity || facts.entity.value['lifecycle'] === 'retired') return false
  return reference.kinds.every((kind) => kind === 'product')
}

/** The elements in which mentions stand, as `application:zaaksysteem`. */
export function elementsOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map(({ placement }) => nameOfPart(placement)))].sort()
}
