import { elementAt } from '../../analysis/reader.ts'
import type { Replaceable } from '../../analysis/replaceable.ts'
import type { Placement } from '../../model/document.ts'
import { nodeParts } from '../../model/node.ts'
import type { EntityKind } from '../../schema/shape.ts'
import type { Finding } from '../finding.ts'
import type { Review } from '../review.ts'

/**
 * What one may plan to replace where one stands in a file: the product of an entry of `uses`, or else what the item
 * describes, as it is now. Undefined where that is nothing that can be replaced.
 */
export function replaceableAt(review: Review, uri: string, offset: number): Replaceable | undefined {
  const placement = review
    .documents(uri)
    .flatMap(({ placements }) => placements)
    .find(({ start, facts }) => facts.isItem && start <= offset && offset < start + facts.length)
  return placement && replaceableIn(review, placement, offset - placement.start)
}

/** What one may plan to replace because of a finding: where it stands, else the one element that it touches. */
export function replaceableFor(review: Review, { at, affected, organisation }: Finding): Replaceable | undefined {
  const standing = replaceableAt(review, at.uri, at.start)
  const [only, ...others] = affected
  if (standing || only === undefined || others.length > 0) return standing
  const { kind, id } = nodeParts(only)
  return thingCalled(review, organisation, kind as EntityKind, id)
}

function replaceableIn(review: Review, placement: Placement, at: number): Replaceable | undefined {
  const { facts, head } = placement
  const { entity } = facts
  const thing = entity && thingCalled(review, head.organisation, entity.kind, entity.id)
  const uses = thing?.element.facts.get('uses')?.origin
  if (!thing || uses?.from !== 'document' || uses.placement !== placement) return thing
  const products = facts.references.filter(({ path }) => path === 'uses.product')
  const index = products.findIndex(({ start, end }) => start <= at && at <= end)
  return index < 0 ? thing : { of: 'use', element: thing.element, index }
}

function thingCalled(review: Review, organisation: string, kind: EntityKind, id: string): Replaceable | undefined {
  if (!REPLACEABLE.has(kind)) return undefined
  const element = elementAt(review.landscapeOf(organisation).in('current').reader, id, kind)
  return element && { of: 'element', element }
}

const REPLACEABLE: ReadonlySet<EntityKind> = new Set(['application', 'component', 'platform'])
