import { nearest } from '../../schema/near.ts'
import type { Catalogue } from '../catalogue.ts'
import { keyOfEntry, type Section } from '../data.ts'
import type { Judged, Problem } from './problem.ts'
import { type PlacedText, textsOf } from './texts.ts'

/** Names of other entries that no entry has. */
export function danglingReferences(judged: readonly Judged[], catalogue: Catalogue): readonly Problem[] {
  return judged.flatMap((at) => textsOf(at).flatMap((text) => dangling(at, text, catalogue)))
}

function dangling(at: Judged, placed: PlacedText, catalogue: Catalogue): readonly Problem[] {
  const { path, text, shape } = placed
  if (shape.names === 'region') return danglingRegion(at, placed, catalogue)
  if (shape.names === 'hostingProvider' && NO_PRODUCT.has(text)) return []
  const target = targetOf(placed)
  if (!target) return []
  // A standard may stand with its version.
  const id = target.section === 'standards' ? (text.split('@')[0] ?? text) : text
  if (target.all.some((section) => catalogue.entry(section, id) !== undefined)) return []
  const keys = target.all.flatMap((section) => [...catalogue.entries(section)].map(keyOfEntry))
  return [{ at, path, code: 'reference', args: { id, kind: target.kind, near: nearest(id, keys) ?? '' } }]
}

function danglingRegion(at: Judged, { path, text, within }: PlacedText, catalogue: Catalogue): readonly Problem[] {
  const provider = String(within['provider'] ?? '')
  // Of many providers no list of regions is kept.
  if (!catalogue.entry('cloudRegions', provider) || catalogue.region(provider, text)) return []
  return [{ at, path, code: 'region', args: { region: text, provider } }]
}

interface Target {
  readonly section: Section
  readonly all: readonly Section[]
  /** As messages call it. */
  readonly kind: string
}

/** What a text names an entry of; undefined when it names none. */
function targetOf({ shape, path }: PlacedText): Target | undefined {
  const [kind] = shape.refersTo ?? []
  const name = kind ?? (shape.names === 'hostingProvider' ? 'product' : shape.names)
  if (name !== undefined) return TARGETS[name]
  return shape.format === 'guid' && path.some((step) => GEMMA.has(step)) ? TARGETS['reference-component'] : undefined
}

const of = (kind: string, section: Section, ...more: readonly Section[]): Target => ({
  kind,
  section,
  all: [section, ...more],
})

const TARGETS: Readonly<Record<string, Target>> = {
  supplier: of('supplier', 'suppliers'),
  product: of('product', 'products'),
  function: of('function', 'functions'),
  law: of('law', 'laws'),
  standard: of('standard', 'standards'),
  format: of('format', 'formats'),
  'reference-component': of('reference-component', 'referenceComponents', 'technologyComponents'),
}

/** Keys under which a GUID is that of a component of GEMMA. */
const GEMMA: ReadonlySet<string | number> = new Set(['gemmaReferenceComponent', 'gemmaReferenceComponents'])

/** Words that stand where a platform product may stand. */
const NO_PRODUCT: ReadonlySet<string> = new Set(['customer-choice', 'own-platform', 'not-applicable', 'unknown'])
