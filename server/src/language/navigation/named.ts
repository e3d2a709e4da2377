import type { Placement } from '../../model/document.ts'
import type { Definition, Mention, Model } from '../../model/index.ts'
import { wanted } from '../../model/namespaces.ts'
import type { EntityKind } from '../../schema/shape.ts'
import type { Span } from '../../yaml/tree.ts'

/** What is named at a place in a file. */
export interface Named {
  readonly placement: Placement
  /** In its part. */
  readonly span: Span
  /** As it is written there, without the organisation or kind in front of it. */
  readonly id: string
  /** What documents say of it; empty for what only a catalogue knows, or nobody. */
  readonly things: readonly Definition[]
  /** As the catalogue has it. */
  readonly known?: {
    readonly section: 'suppliers' | 'products' | 'provisions' | 'referenceComponents'
    readonly id: string
  }
}

/** A place that speaks of a thing. */
export interface Usage {
  readonly placement: Placement
  readonly span: Span
  readonly isDefinition: boolean
}

/** What is named at an offset: a thing where it is described, or a reference to one. */
export function namedAt(placements: readonly Placement[], offset: number, model: Model): Named | undefined {
  for (const placement of placements) {
    const within = offset - placement.start
    if (within < 0 || within > placement.facts.length) continue
    const { entity, references } = placement.facts
    if (entity && covers(entity.at, within)) {
      const things = sameThings(placement, entity.kind, entity.id, model)
      return { placement, span: entity.at, id: entity.id, things }
    }
    const reference = references.find((each) => covers(each, within))
    if (reference) return mentioned({ placement, reference }, model)
  }
  return undefined
}

function mentioned(mention: Mention, model: Model): Named {
  const { placement, reference } = mention
  const resolution = model.resolve(mention)
  const named = { placement, span: reference, id: reference.id }
  if (resolution.status === 'found') return { ...named, things: resolution.definitions }
  if (resolution.status !== 'catalogue') return { ...named, things: [] }
  const { kinds } = wanted(reference)
  const catalogue = model.catalogueFor(reference.organisation ?? placement.head.organisation)
  const { id } = resolution
  const section = reference.kinds.includes('referenceComponent')
    ? 'referenceComponents'
    : kinds.has('product') && catalogue.product(id)
      ? 'products'
      : kinds.has('supplier') && catalogue.supplier(id)
        ? 'suppliers'
        : 'provisions'
  return { ...named, things: [], known: { section, id } }
}

/** All that describes the same thing as an entry does: in its organisation, in every state. */
function sameThings({ head }: Placement, kind: EntityKind, id: string, model: Model): readonly Definition[] {
  const owners = kind === 'organisation' ? [''] : model.sameAs(head.organisation)
  return owners
    .flatMap((organisation) => model.definitions({ organisation, id }))
    .filter(({ entity }) => entity.kind === kind)
}

/** Every place that speaks of what is named, in the order of files and lines. */
export function usagesOf({ id, things, known }: Named, model: Model): readonly Usage[] {
  const definitions = things.map(({ placement, entity }): Usage => ({ placement, span: entity.at, isDefinition: true }))
  const all = known ? mentionsInCatalogue(known.id, model) : mentionsOf(id, things, model)
  const usages = [
    ...definitions,
    ...all.map(({ placement, reference }): Usage => ({ placement, span: reference, isDefinition: false })),
  ]
  return usages.sort(
    (a, b) =>
      compare(a.placement.head.uri, b.placement.head.uri) ||
      a.placement.start + a.span.start - b.placement.start - b.span.start,
  )
}

function mentionsOf(id: string, things: readonly Definition[], model: Model): readonly Mention[] {
  if (things.length === 0) return []
  const wholes = new Set(things)
  return model.mentionsAnywhere(id).filter((mention) => {
    const resolution = model.resolve(mention)
    return resolution.status === 'found' && resolution.definitions.some((each) => wholes.has(each))
  })
}

/** By whatever name it is called. */
function mentionsInCatalogue(id: string, model: Model): readonly Mention[] {
  const organisations = new Set(['', ...model.present()])
  return [...organisations].flatMap((organisation) =>
    [...model.mentionedIn(organisation).values()].flat().filter((mention) => {
      const resolution = model.resolve(mention)
      return resolution.status === 'catalogue' && resolution.id === id
    }),
  )
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
