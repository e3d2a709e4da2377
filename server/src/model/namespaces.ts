import type { EntityKind, RefKind } from '../schema/shape.ts'
import type { Reference } from './walk.ts'

/** Applications, platforms, datasets and the like share one namespace; suppliers, products, components and organisations have their own. */
export type Namespace =
  | 'main'
  | 'supplier'
  | 'product'
  | 'component'
  | 'organisation'
  | 'function'
  | 'provision'
  | 'scenario'

export const MAIN_KINDS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'application',
  'platform',
  'dataset',
  'device',
  'contract',
  'process',
  'tender',
])

export function namespaceOf(kind: EntityKind): Namespace {
  switch (kind) {
    case 'supplier':
    case 'product':
    case 'component':
    case 'organisation':
    case 'function':
    case 'provision':
    case 'scenario':
      return kind
    default:
      return 'main'
  }
}

export interface Wanted {
  readonly kinds: ReadonlySet<EntityKind>
  /** Suppliers and products that no file describes may be ones that the catalogue does not know: that they are missing is no slip yet. */
  readonly open: boolean
}

/** The kinds of thing that a reference may stand for. */
export function wanted(reference: Reference): Wanted {
  if (reference.prefix) return { kinds: new Set([reference.prefix]), open: reference.prefix !== 'component' }
  const known = byKinds.get(reference.kinds)
  if (known) return known
  const kinds = new Set(reference.kinds.flatMap(expand))
  // Only catalogues know reference components.
  const open = kinds.has('supplier') || kinds.has('product') || kinds.size === 0
  const result = { kinds, open }
  byKinds.set(reference.kinds, result)
  return result
}

/** The lists of kinds are those of the schema: a few, the same objects every time. */
const byKinds = new WeakMap<readonly RefKind[], Wanted>()

function expand(kind: RefKind): readonly EntityKind[] {
  switch (kind) {
    case 'party':
      return ['supplier', 'organisation']
    case 'element':
      return [...MAIN_KINDS, 'component', 'supplier', 'product']
    case 'referenceComponent':
      return []
    default:
      return [kind]
  }
}

/** Under whom a thing is known: organisations across all, everything else under the organisation of its document. */
export function homeOf(organisation: string, kind: EntityKind): string {
  return namespaceOf(kind) === 'organisation' ? '' : organisation
}

/** Under whom that is known which a reference in a document of an organisation is to. */
export function targetOf(organisation: string, reference: Reference): string {
  if (reference.kinds.every((kind) => kind === 'organisation')) return ''
  return reference.organisation ?? organisation
}
