import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import type { Placement } from '../model/document.ts'
import { type Element, elementIn, type Fact } from '../model/element.ts'
import type { Model } from '../model/index.ts'
import { isMap, type ValueMap } from '../model/walk.ts'
import type { Context } from '../rules/rule.ts'
import { type FieldReader, under } from '../schema/field-reader.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { Span } from '../yaml/tree.ts'
import { acceptedText } from './accepted-text.ts'
import type { LandscapeOf } from './exposed-lines.ts'
import { exposureText } from './exposure-text.ts'
import { impactText } from './impact-text.ts'
import { escaped } from './markdown.ts'

/** What a hover is made from besides the place. */
export interface HoverQuestion {
  readonly model: Model
  readonly language: Language
  readonly context: Context
  readonly landscapeOf: LandscapeOf
}

export interface Hover {
  /** In the file. */
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** What an id stands for, with what it inherits from its product: on the id where it is defined, and wherever it is mentioned. */
export function hoverAt(placements: readonly Placement[], offset: number, question: HoverQuestion): Hover | undefined {
  const { model } = question
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
    return element && { span: moved(entity.at, placement), text: describe(element, placement.head, question) }
  }
  const reference = references.find((r) => covers(r, within))
  const text = reference && mentioned(placement, reference, question)
  return text === undefined || !reference ? undefined : { span: moved(reference, placement), text }
}

/** What is told of a thing by its kind and id: as documents that a state sees describe it, else as the catalogue has it. */
export function toldOf(
  { kind, id, organisation }: { readonly kind: EntityKind; readonly id: string; readonly organisation: string },
  head: Placement['head'],
  question: HoverQuestion,
): string | undefined {
  const { model } = question
  const element = elementIn(model, { organisation, id }, kind, head.state)
  if (element) return describe(element, head, question)
  return fromCatalogue(id, model.catalogueFor(head.organisation), head, question)
}

function mentioned(
  placement: Placement,
  reference: Placement['facts']['references'][number],
  question: HoverQuestion,
): string | undefined {
  const { model } = question
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
    return element && describe(element, placement.head, question)
  }
  const catalogue = model.catalogueFor(placement.head.organisation)
  return resolution.status === 'catalogue'
    ? fromCatalogue(resolution.id, catalogue, placement.head, question)
    : undefined
}

function describe(element: Element, head: Placement['head'], question: HoverQuestion): string {
  const { model, language, context, landscapeOf } = question
  const name = element.facts.get('name')?.value
  const title = heading(typeof name === 'string' ? name : element.id, element.kind, language)
  const catalogue = model.catalogueFor(element.organisation)
  const shown = SHOWN.flatMap((key) => {
    const fact = element.facts.get(key)
    return fact ? [`- ${key}: ${valueText(key, fact, catalogue, language)}${originText(fact, language)}`] : []
  })
  const outside = EXPOSED.has(element.kind)
    ? exposureText({
        element,
        state: head.state,
        model,
        language,
        today: context.today,
        settings: context.settings(head.uri).jurisdictions,
      })
    : []
  const accepted = acceptedText(element, landscapeOf(element.organisation), head.state, language)
  const impact = impactText(`${element.kind}:${element.id}`, landscapeOf(element.organisation), head.state, language)
  return [title, ...shown, ...outside, ...impact, ...accepted].join('\n')
}

/** A product, supplier or national provision as the catalogue has it. */
function fromCatalogue(
  id: string,
  catalogue: Catalogue,
  head: Placement['head'],
  { language, landscapeOf }: HoverQuestion,
): string | undefined {
  const impact = (kind: string) => impactText(`${kind}:${id}`, landscapeOf(head.organisation), head.state, language)
  const product = catalogue.product(id)
  if (product) {
    const supplier = product.supplier === undefined ? [] : [`- supplier: ${supplierText(product.supplier, catalogue)}`]
    const rest = (['serviceModel', 'licence', 'functions'] as const).flatMap((key) =>
      product[key] === undefined ? [] : [`- ${key}: ${code([product[key]].flat().join(', '))}`],
    )
    return [heading(product.name ?? id, 'product', language), ...supplier, ...rest, ...impact('product')].join('\n')
  }
  const supplier = catalogue.supplier(id)
  if (supplier)
    return [
      heading(supplier.name ?? id, 'supplier', language),
      `- ${supplierText(id, catalogue)}`,
      ...impact('supplier'),
    ].join('\n')
  const provision = catalogue.provision(id)
  return provision && heading(provision.name ?? id, 'provision', language)
}

/** Kinds that parties have a hand in. */
const EXPOSED: ReadonlySet<EntityKind> = new Set<EntityKind>(['application', 'component', 'platform'])

/** Keys worth showing, in this order; the file itself says the rest. */
const SHOWN: readonly string[] = [
  'description',
  'type',
  'members',
  'oin',
  'website',
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
  'domain',
  'count',
  'criticality',
  'lifecycle',
  'classification',
  'personal',
  'country',
  'otherJurisdictions',
  'collective',
  'dataOwnership',
  'end',
  'helpedBy',
  'repository',
  'haven',
  'externalIds',
  'tags',
  'notes',
]

/** What hovers tell of what documents describe. */
export const hoverReader: FieldReader = {
  id: 'hover',
  reads: [
    ...under('organisation', 'name type members oin country notes'),
    ...under('supplier', 'name website country otherJurisdictions tags notes'),
    ...under('product', 'name website supplier serviceModel licence functions tags notes'),
    ...under(
      'platform',
      'name product region location operator owner lifecycle haven.checkedOn haven.checker tags notes',
    ),
    ...under('application', 'name product owner domain criticality lifecycle externalIds tags notes'),
    ...under('component', 'name product owner repository lifecycle tags notes'),
    ...under('dataset', 'name description owner classification personal tags notes'),
    ...under('device', 'name product owner count tags notes'),
    ...under('process', 'name owner domain criticality helpedBy tags notes'),
    ...under('contract', 'name supplier owner collective dataOwnership end tags notes'),
    ...under('tender', 'name functions owner tags notes'),
    ...under('scenario', 'name notes'),
    ...under('unknown', 'askedOn askedTo'),
  ],
}

/** Texts that people wrote for people. */
const PROSE: ReadonlySet<string> = new Set(['description', 'notes'])

function valueText(key: string, { value }: Fact, catalogue: Catalogue, language: Language): string {
  if (isMap(value) && isMap(value['unknown'])) {
    const { askedOn, askedTo } = value['unknown']
    const asked = { askedOn: String(askedOn ?? ''), askedTo: escaped(String(askedTo ?? '')) }
    return worded(message('hover.not-known', asked), language)
  }
  if (PROSE.has(key) && typeof value === 'string') return escaped(value.trim().replaceAll(/\s+/g, ' '))
  if (isMap(value)) return code(shortOf(value))
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

/** `product: azure, region: westeurope`; what stands in lists and maps in it, the file tells. */
function shortOf(value: ValueMap): string {
  return Object.entries(value)
    .flatMap(([key, each]) => (typeof each === 'object' && each !== null ? [] : [`${key}: ${String(each)}`]))
    .join(', ')
}

function supplierText(id: string, catalogue: Catalogue): string {
  const supplier = catalogue.supplier(id)
  if (!supplier) return code(id)
  const owner = supplier.ultimateParent
  const above = owner && owner.id !== id ? ` ← ${escaped(owner.name)} (${owner.country})` : ''
  // Other seats and co-owners are named, and no more than that.
  const others = supplier.otherJurisdictions?.length ? ` · ${supplier.otherJurisdictions.join(', ')}` : ''
  return `${escaped(supplier.name ?? id)}${supplier.country === undefined ? '' : ` (${supplier.country}${others})`}${above}`
}

function originText({ origin }: Fact, language: Language): string {
  if (origin.from === 'document') return ''
  return ` *(${worded(message('hover.origin', { from: origin.from }), language)})*`
}

function heading(name: string, kind: EntityKind, language: Language): string {
  return `**${escaped(name)}** · ${worded(message('hover.kind', { kind }), language)}\n`
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
