import { isNear, nearest } from '../schema/near.ts'
import type { EntityKind } from '../schema/shape.ts'
import { type Placement, sees } from './document.ts'
import type { Definition, Mention, Model } from './index.ts'
import { MAIN_KINDS, targetOf, wanted } from './namespaces.ts'
import type { Reference } from './walk.ts'

/** What an id stands for where it is mentioned. */
export type Resolution =
  | { readonly status: 'found'; readonly definitions: readonly Definition[] }
  /** Known to the catalogue; `id` is another than is written where that is a name that people use. */
  | { readonly status: 'catalogue'; readonly id: string }
  | { readonly status: 'wrong-kind'; readonly definitions: readonly Definition[] }
  /** The organisation of `org/id` is not in the workspace: nothing can be said. */
  | { readonly status: 'elsewhere' }
  /** A supplier or product that no file describes and that the catalogue may not know yet. */
  | { readonly status: 'not-described' }
  | { readonly status: 'missing' }

/** What a mention stands for. */
export function resolved({ placement, reference }: Mention, model: Model): Resolution {
  const { organisation } = reference
  if (organisation !== undefined && !model.isPresent(organisation)) return { status: 'elsewhere' }
  const { kinds, open } = wanted(reference)
  const all = visible(placement, reference, model)
  const right = all.filter((d) => kinds.has(d.entity.kind))
  // Where an application and a component share an id, the application is meant.
  const applications = right.filter((d) => d.entity.kind !== 'component')
  if (right.length > 0) return { status: 'found', definitions: applications.length > 0 ? applications : right }
  const id = catalogueId(placement, reference, kinds, model)
  if (id !== undefined) return { status: 'catalogue', id }
  if (reference.kinds.every((kind) => kind === 'organisation')) return { status: 'not-described' }
  const wrong = all.filter((d) => MAIN_KINDS.has(d.entity.kind) || d.entity.kind === 'component')
  if (wrong.length > 0 && !open) return { status: 'wrong-kind', definitions: wrong }
  return { status: open ? 'not-described' : 'missing' }
}

/** Whether a catalogue knows what is referred to, be it besides what documents say of it. */
export function isInCatalogue({ placement, reference }: Mention, model: Model): boolean {
  return catalogueId(placement, reference, wanted(reference).kinds, model) !== undefined
}

/** The one definition nearby whose id a missing one most likely stands for. */
export function nearestTo({ placement, reference }: Mention, model: Model): Definition | undefined {
  const { kinds } = wanted(reference)
  const target = targetOf(placement.head.organisation, reference)
  const organisations = target === '' ? model.defining() : [...model.sameAs(target), '']
  const seen = (organisation: string, id: string) =>
    model
      .definitions({ organisation, id })
      .find((d) => kinds.has(d.entity.kind) && sees(placement.head.state, d.placement.head.state))
  const known = new Map<string, Definition>()
  for (const organisation of organisations) {
    for (const kind of kinds) {
      for (const id of model.idsOf(organisation, kind)) {
        const definition = isNear(id, reference.id) ? seen(organisation, id) : undefined
        if (definition) known.set(id, definition)
      }
    }
  }
  const id = nearest(reference.id, known.keys())
  return id === undefined ? undefined : known.get(id)
}

/** The id under which catalogues know what is referred to: as it is written, or by a name that people use for it. */
function catalogueId(
  placement: Placement,
  { id, kinds: asked, organisation }: Reference,
  kinds: ReadonlySet<EntityKind>,
  model: Model,
): string | undefined {
  // Of what is another's, the other says what it is.
  const catalogue = model.catalogueFor(organisation ?? placement.head.organisation)
  if (asked.includes('referenceComponent')) return catalogue.referenceComponent(id)?.gemmaId
  if (kinds.has('supplier') && catalogue.supplier(id)) return id
  if (kinds.has('product') && catalogue.product(id)) return id
  const provision = kinds.has('provision') ? catalogue.provision(id) : undefined
  if (provision) return provision.id
  for (const section of ['suppliers', 'products'] as const) {
    const match = kinds.has(KIND_IN[section]) ? catalogue.named(section, id) : undefined
    if (match?.certainty === 'exact') return match.id
  }
  return undefined
}

const KIND_IN = { suppliers: 'supplier', products: 'product' } as const

/** What an id may stand for, seen from a document: target documents see the current state below them, not what they retire. */
function visible({ head }: Placement, reference: Reference, model: Model): readonly Definition[] {
  const organisation = targetOf(head.organisation, reference)
  const home =
    organisation === ''
      ? model.definitionsAnywhere(reference.id)
      : model.sameAs(organisation).flatMap((each) => model.definitions({ organisation: each, id: reference.id }))
  const shared = model.definitions({ organisation: '', id: reference.id })
  return [...new Set([...home, ...shared])].filter((d) => sees(head.state, d.placement.head.state))
}
