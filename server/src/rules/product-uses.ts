import type { Entry } from '../catalogue/data.ts'
import { productCalled } from '../model/element.ts'
import type { Mention, Model } from '../model/index.ts'
import { nameOfPart } from './rule.ts'

/**
 * The products that elements of an organisation name, each with all places, under each of its spellings. `isMeant`: of which
 * products one wants to know; `isUse`: whether naming it in that place is standing on it.
 */
export function usesOfProducts(
  organisation: string,
  model: Model,
  isMeant: (product: Entry<'products'>) => boolean,
  isUse: (mention: Mention) => boolean,
): ReadonlyMap<Entry<'products'>, readonly Mention[]> {
  const uses = new Map<Entry<'products'>, Mention[]>()
  for (const [id, mentions] of model.mentionedIn(organisation)) {
    if (!mentions.some(({ reference }) => reference.kinds.includes('product'))) continue
    const product = productCalled(model, organisation, id)
    if (!product || !isMeant(product)) continue
    const here = mentions.filter((mention) => isUse(mention) && isInUse(mention))
    if (here.length > 0) uses.set(product, [...(uses.get(product) ?? []), ...here])
  }
  return uses
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
