import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/data.ts'
import { type Alternative, alternativesTo, isWayOut } from '../../catalogue/profile/alternatives.ts'

/** What may come in place of a product, the first few: what replaces it directly, then what serves its functions. */
export function waysOut(catalogue: Catalogue, product: Entry<'products'>, day: string): readonly string[] {
  const { replacements, byFunction } = alternativesTo(catalogue, product, day)
  return firstFew([...replacements, ...byFunction.flatMap(({ ranked }) => ranked)])
}

/** What is open source and may come in place of a product, the first few. */
export function openWaysOut(catalogue: Catalogue, product: Entry<'products'>, day: string): readonly string[] {
  const { replacements, byFunction } = alternativesTo(catalogue, product, day)
  // What replaces a part of it leaves the rest as it is.
  const whole = replacements.filter(({ replacement }) => replacement.part === undefined)
  return firstFew([...whole, ...byFunction.flatMap(({ ranked }) => ranked)].filter(({ isOpen }) => isOpen))
}

/**
 * What may come in place of a service that is used for something, the first few, those on a Haven cluster first. What serves what
 * it is used for goes before what serves its other functions; only where that is nothing, what replaces it directly.
 */
export function waysOutOfService(
  catalogue: Catalogue,
  service: Entry<'products'>,
  purposes: ReadonlySet<string>,
  day: string,
): readonly string[] {
  const { replacements, byFunction } = alternativesTo(catalogue, service, day)
  const asked = byFunction.filter((each) => purposes.has(each.function))
  const serving = (asked.length > 0 ? asked : byFunction).flatMap(({ ranked }) => ranked)
  const all = serving.length > 0 ? serving : replacements
  return firstFew(all.toSorted((a, b) => Number(b.onHaven) - Number(a.onHaven)))
}

/** Alternatives that are named. */
const MOST = 3

function firstFew(alternatives: readonly Alternative[]): readonly string[] {
  const names = alternatives.filter(isWayOut).map(({ product }) => product.name ?? product.id)
  return [...new Set(names)].slice(0, MOST)
}
