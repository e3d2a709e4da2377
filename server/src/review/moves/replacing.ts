import { type RankedAlternative, rankedAlternatives, stockOf } from '../../analysis/alternatives.ts'
import { makerOf, productOf } from '../../analysis/product-parties.ts'
import { elementAt, mapsIn, nodeOf, type Reader, statedIn, textUnder } from '../../analysis/reader.ts'
import type { Replaceable } from '../../analysis/replaceable.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import { type Element, isOutOfUse, productCalled } from '../../model/element.ts'
import { nodeParts } from '../../model/node.ts'
import type { Finding } from '../finding.ts'
import { replacement } from '../what-if/replacement.ts'
import { canBeRewritten } from '../what-if/rewritten.ts'
import type { MovePart } from './move.ts'

/** Of what causes these findings, each by its best alternative: platforms, products, and products that something uses. */
export function replacements(findings: readonly Finding[], things: StateOfThings): readonly MovePart[] {
  const { reader, landscape } = things
  const stock = stockOf(reader, landscape.around)
  const causes = new Map<string, Set<string>>()
  for (const { cause, affected, hasWayOut } of findings)
    if (hasWayOut) causes.set(cause, new Set([...(causes.get(cause) ?? []), ...affected]))
  const subjects = new Map(things.assessed.map(({ subject }) => [subject.name, subject]))
  const tried = new Set<string>()
  return [...causes].flatMap(([cause, affected]) =>
    thingsBehind(cause, [...affected], subjects, reader).flatMap((thing): readonly MovePart[] => {
      const key = thing.of === 'use' ? `${nodeOf(thing.element, reader)} ${thing.index}` : nodeOf(thing.element, reader)
      if (tried.has(key)) return []
      tried.add(key)
      const [best] = rankedAlternatives(thing, reader, landscape.around, stock).ranked
      return best ? partOf(thing, best, reader) : []
    }),
  )
}

function partOf(thing: Replaceable, by: RankedAlternative, reader: Reader): readonly MovePart[] {
  const changes = replacement(thing, by, reader)
  if (changes.size === 0 || ![...changes.keys()].every(canBeRewritten)) return []
  const node = nodeOf(thing.element, reader)
  const isHost = thing.of === 'element' && thing.element.kind === 'platform'
  // The same product in several places is replaced in one go; a platform is one of its own.
  const what = isHost ? node : (productIn(thing, reader) ?? node)
  const kind = isHost ? 'move-host' : 'replace'
  return [{ id: `${kind} ${what} by ${by.id}`, kind, thing: node, by, changes }]
}

function productIn(thing: Replaceable, reader: Reader): string | undefined {
  const product = thing.of === 'use' ? usedIn(thing.element, reader)[thing.index] : productOf(thing.element, reader)
  return product && `product:${product.id}`
}

/** What one would replace to be rid of a cause: itself, or what is that product, uses it, or is of that supplier. */
function thingsBehind(
  cause: string,
  affected: readonly string[],
  subjects: ReadonlyMap<string, Subject>,
  reader: Reader,
): readonly Replaceable[] {
  const { kind, id } = nodeParts(cause)
  if (kind === 'platform' || kind === 'application' || kind === 'component') {
    const element = elementAt(reader, id, kind)
    return element && element.organisation === reader.organisation && !isOutOfUse(element)
      ? [{ of: 'element', element }]
      : []
  }
  return affected.flatMap((name) => {
    const subject = subjects.get(name)
    if (subject) return thingsIn(subject.parts, cause, reader)
    const other = nodeParts(name)
    const element = other.kind === 'component' ? elementAt(reader, other.id, 'component') : undefined
    return element ? thingsIn([element], cause, reader) : []
  })
}

/** The parts of an application that a cause comes with; where that cannot be told, the application. */
function thingsIn(parts: readonly Element[], cause: string, reader: Reader): readonly Replaceable[] {
  const used = parts.flatMap((element) =>
    usedIn(element, reader).flatMap((product, index) =>
      product && `product:${product.id}` === cause ? [{ of: 'use' as const, element, index }] : [],
    ),
  )
  const own = parts.filter(
    (part) => `product:${productOf(part, reader)?.id}` === cause || `supplier:${makerOf(part, reader)}` === cause,
  )
  const [whole] = parts
  const elements = own.length > 0 ? own : used.length > 0 || !whole ? [] : [whole]
  return [...used, ...elements.map((element) => ({ of: 'element' as const, element }))]
}

function usedIn(element: Element, reader: Reader) {
  return mapsIn(statedIn(element, 'uses')).map((use) =>
    productCalled(reader.model, reader.organisation, textUnder(use, 'product') ?? ''),
  )
}
