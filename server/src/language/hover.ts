import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import type { Placement } from '../model/document.ts'
import { type Element, elementIn, type Fact } from '../model/element.ts'
import type { Model } from '../model/index.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { Span } from '../yaml/tree.ts'

export interface Hover {
  /** In the file. */
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** What an id stands for, with what it inherits from its product: on the id where it is defined, and wherever it is mentioned. */
export function hoverAt(
  placements: readonly Placement[],
  offset: number,
  model: Model,
  language: Language,
): Hover | undefined {
  const placement = placements.find((p) => p.start <= offset && offset <= p.start + p.facts.length && holds(p, offset))
  if (!placement) return undefined
  const within = offset - placement.start
  const { entity, references } = placement.facts
  if (entity && covers(entity.at, within)) {
    const element = elementIn(
      model,
      { organisation: placement.head.organisation, id: entity.id },
      entity.kind,
      placement.head.state,
    )
    return element && { span: moved(entity.at, placement), text: describe(element, model, language) }
  }
  const reference = references.find((r) => covers(r, within))
  const text = reference && mentioned(placement, reference, model, language)
  return text === undefined || !reference ? undefined : { span: moved(reference, placement), text }
}

function mentioned(
  placement: Placement,
  reference: Placement['facts']['references'][number],
  model: Model,
  language: Language,
): string | undefined {
  const resolution = model.resolve({ placement, reference })
  if (resolution.status === 'found' || resolution.status === 'wrong-kind') {
    const [definition] = resolution.definitions
    if (!definition) return undefined
    const organisation = definition.placement.head.organisation
    const element = elementIn(
      model,
      { organisation, id: definition.entity.id },
      definition.entity.kind,
      placement.head.state,
    )
    return element && describe(element, model, language)
  }
  const catalogue = model.catalogueFor(placement.head.organisation)
  return resolution.status === 'catalogue' ? fromCatalogue(resolution.id, catalogue, language) : undefined
}

function describe(element: Element, model: Model, language: Language): string {
  const name = element.facts.get('name')?.value
  const title = heading(typeof name === 'string' ? name : element.id, element.kind, language)
  const catalogue = model.catalogueFor(element.organisation)
  const shown = SHOWN.flatMap((key) => {
    const fact = element.facts.get(key)
    return fact ? [`- ${key}: ${valueText(key, fact, catalogue)}${originText(fact, language)}`] : []
  })
  return [title, ...shown].join('\n')
}

/** A product, supplier or national provision as the catalogue has it. */
function fromCatalogue(id: string, catalogue: Catalogue, language: Language): string | undefined {
  const product = catalogue.product(id)
  if (product) {
    const supplier = product.supplier === undefined ? [] : [`- supplier: ${supplierText(product.supplier, catalogue)}`]
    const rest = (['serviceModel', 'licence', 'functions'] as const).flatMap((key) =>
      product[key] === undefined ? [] : [`- ${key}: ${code([product[key]].flat().join(', '))}`],
    )
    return [heading(product.name ?? id, 'product', language), ...supplier, ...rest].join('\n')
  }
  const supplier = catalogue.supplier(id)
  if (supplier)
    return [heading(supplier.name ?? id, 'supplier', language), `- ${supplierText(id, catalogue)}`].join('\n')
  const provision = catalogue.provision(id)
  return provision && heading(provision.name ?? id, 'provision', language)
}

/** Keys worth showing, in this order; the file itself says the rest. */
const SHOWN: readonly string[] = [
  'product',
  'supplier',
  'serviceModel',
  'licence',
  'functions',
  'runsOn',
  'region',
  'location',
  'operator',
  'owner',
  'criticality',
  'lifecycle',
  'classification',
  'personal',
  'country',
  'end',
]

function valueText(key: string, { value }: Fact, catalogue: Catalogue): string {
  if (key === 'supplier' && typeof value === 'string') return supplierText(value, catalogue)
  if (key === 'product' && typeof value === 'string') return escaped(catalogue.product(value)?.name ?? value)
  return code(
    typeof value === 'object' && value !== null
      ? Array.isArray(value) && value.every((v) => typeof v !== 'object')
        ? value.join(', ')
        : JSON.stringify(value)
      : String(value),
  )
}

function supplierText(id: string, catalogue: Catalogue): string {
  const supplier = catalogue.supplier(id)
  if (!supplier) return code(id)
  const owner = supplier.ultimateParent
  const above = owner && owner.id !== id ? ` ← ${escaped(owner.name)} (${owner.country})` : ''
  return `${escaped(supplier.name ?? id)}${supplier.country === undefined ? '' : ` (${supplier.country})`}${above}`
}

function originText({ origin }: Fact, language: Language): string {
  if (origin.from === 'document') return ''
  return ` *(${worded(message('hover.origin', { from: origin.from }), language)})*`
}

function heading(name: string, kind: EntityKind, language: Language): string {
  return `**${escaped(name)}** · ${worded(message('hover.kind', { kind }), language)}\n`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>]/g, '\\$&')
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

function holds(placement: Placement, offset: number): boolean {
  const { entity, references } = placement.facts
  const within = offset - placement.start
  return (entity !== undefined && covers(entity.at, within)) || references.some((r) => covers(r, within))
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end
}

function moved(span: Span, placement: Placement): Span {
  return { start: placement.start + span.start, end: placement.start + span.end }
}
