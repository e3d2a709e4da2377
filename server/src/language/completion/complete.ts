import { message } from '../../l10n/message.ts'
import type { Placement, SourceDocument, SourceFile } from '../../model/document.ts'
import type { Model } from '../../model/index.ts'
import { isMap, type Value } from '../../model/walk.ts'
import type { TextShape } from '../../schema/shape.ts'
import { checkValue, type DocumentKind } from '../../schema/validate.ts'
import type { ReadPart } from '../../yaml/read.ts'
import { entryAt } from './entries.ts'
import { keysAt } from './keys.ts'
import type { Offered } from './offered.ts'
import { type Place, placeOf } from './place.ts'
import type { Step } from './spot.ts'
import { nextLineIn, spotsAt } from './spots.ts'
import { type Beginnings, quoted } from './starter.ts'
import { candidatesFor, type ValuesFrom } from './values.ts'

export interface CompletionQuestion {
  readonly model: Model
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What can be put where the cursor stands in an open file, in the order in which one would write or choose it. */
export function completionsAt(source: SourceFile, offset: number, question: CompletionQuestion): readonly Offered[] {
  const at = partAt(source, offset)
  if (!at) return []
  const { part, document, placement } = at
  const text = part.content.text
  const kind = document.head.kind
  const next = nextLineIn(source.text.text, part.start + text.length)
  const spots = spotsAt(text, offset - part.start, next, dashesBefore(source, part))
  const said = topLevelKeys(source, part.document)
  return spots
    .flatMap((spot) => {
      const beside = spot.role === 'key' && spot.path.length === 0 ? [...spot.beside, ...said] : spot.beside
      const place = placeOf({ ...spot, beside }, part.content, kind)
      return place ? offeredAt(place, text, offset - part.start, { document, placement, question, kind }) : []
    })
    .map((each) => ({ ...each, start: each.start + part.start, end: each.end + part.start }))
}

interface Around {
  readonly document: SourceDocument
  /** The part in which the cursor stands, as it was last understood. */
  readonly placement: Placement | undefined
  readonly question: CompletionQuestion
  readonly kind: DocumentKind
}

function offeredAt(place: Place, text: string, offset: number, around: Around): readonly Offered[] {
  const { document, placement, question } = around
  const { model, today } = question
  const { organisation } = document.head
  const value = placement?.facts.entity?.value ?? placement?.facts.value
  const map = isMap(value)
    ? mapAlong(value, place.role === 'key' ? inItem(place, placement) : inItem(place, placement).slice(0, -1))
    : undefined
  const self = placement?.facts.entity?.id
  const from: ValuesFrom = {
    model,
    catalogue: model.catalogueFor(organisation),
    organisation,
    today,
    said: (key) => {
      const said = map?.[key]
      return typeof said === 'string' ? said : undefined
    },
    self,
  }
  const beginnings: Beginnings = { today, choicesFor: (shape) => choices(shape, from) }
  const typed = text.slice(place.start, offset).trim().replace(/^["']/, '')
  if (place.role === 'key') return keysAt(place, beginnings, (key) => keeps(place, key, value, around))
  const values = valuesAt(place, typed, from)
  const isWhole = place.start === place.end || place.isNewItem
  return place.shape.maps && isWhole && endsWithItem(place.path) ? [...values, ...entryAt(place, beginnings)] : values
}

function endsWithItem(path: readonly Step[]): boolean {
  return typeof path.at(-1) === 'number'
}

function valuesAt(place: Place, typed: string, from: ValuesFrom): readonly Offered[] {
  const { shape, start, end, before, after, beside, isFlow } = place
  const put = (text: string) => ({ text: before + text + after, start, end })
  const texts = shape.text
    ? offeredTexts(shape.text, typed, from, beside).map((each) => ({ ...each, ...put(each.text) }))
    : []
  const ofList = shape.text ? undefined : shape.list?.text
  const inner = ofList ? offeredTexts(ofList, typed, from, beside) : []
  const lists = inner.map((each) => ({ ...each, ...put(`[${each.text}]`) }))
  const booleans = shape.boolean
    ? ['true', 'false'].map((label) => ({ kind: 'value', label, ...put(label) }) as const)
    : []
  const isAsked = shape.maps?.some(({ when }) => when === 'unknown') && (start === end || !isFlow)
  const unknown: readonly Offered[] = isAsked
    ? [{ kind: 'value', label: 'unknown', detail: message('completion.unknown', {}), ...put('{ unknown: {} }') }]
    : []
  return [...texts, ...booleans, ...lists, ...unknown]
}

function offeredTexts(shape: TextShape, typed: string, from: ValuesFrom, beside: readonly string[]) {
  const seen = new Set(beside)
  return candidatesFor(shape, typed, from).flatMap(({ value, ...each }) => {
    if (seen.has(value)) return []
    seen.add(value)
    return [{ ...each, text: quoted(value) }]
  })
}

/** What is offered at a tab stop: where there is little enough to choose from. */
function choices(shape: TextShape, from: ValuesFrom): readonly string[] {
  if (shape.format === 'date' || shape.format === 'partial-date' || shape.format === 'licence') return []
  const isLarge = shape.refersTo?.some((kind) => LARGE.has(kind)) || LARGE.has(shape.names ?? '')
  const all = isLarge ? [] : candidatesFor(shape, '', from).map(({ value }) => value)
  return all.length <= MOST_CHOICES ? [...new Set(all)] : []
}

const LARGE: ReadonlySet<string> = new Set([
  'product',
  'supplier',
  'party',
  'referenceComponent',
  'standard',
  'function',
  'region',
  'format',
  'provision',
])
const MOST_CHOICES = 100

/** Whether what stands behind a key may stand behind another. */
function keeps(place: Place, key: string, value: Value | undefined, { placement, kind }: Around): boolean {
  const section = placement?.facts.section
  const { renames } = place
  if (section === undefined || renames === undefined || placement?.facts.damaged || place.section === undefined)
    return false
  const path = inItem(place, placement)
  const now = checkValue(kind, section, value)
  const then = checkValue(kind, section, renamed(value, path, renames, key))
  const here = [...path, key].join('\n')
  return then.length <= now.length && !then.some((problem) => problem.path.join('\n').startsWith(here))
}

function renamed(value: unknown, path: readonly Step[], from: string, to: string): unknown {
  const [step, ...rest] = path
  if (Array.isArray(value)) return value.map((each, i) => (i === step ? renamed(each, rest, from, to) : each))
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).map(([key, inner]) =>
    step === undefined
      ? [key === from ? to : key, inner]
      : [key, key === step ? renamed(inner, rest, from, to) : inner],
  )
  return Object.fromEntries(pairs)
}

/** The path of a place from the item, or the value of the top-level key, on. */
function inItem({ path }: Place, placement: Placement | undefined): readonly Step[] {
  return placement ? path.slice(1) : path
}

function mapAlong(value: Value | undefined, path: readonly Step[]): Readonly<Record<string, Value>> | undefined {
  const [step, ...rest] = path
  if (step === undefined) return isMap(value) ? value : undefined
  if (typeof step === 'number') return Array.isArray(value) ? mapAlong(value[step], rest) : undefined
  return isMap(value) ? mapAlong(value[step], rest) : undefined
}

/** The part in which an offset stands, with its document and what it was last understood to say. */
function partAt(source: SourceFile, offset: number) {
  const parts = source.text.parts
  const part = parts.findLast(({ start }) => start <= offset) ?? parts[0]
  const document = part && source.documents[part.document]
  if (!part || !document) return undefined
  const placement = document.placements.find(({ start }) => start === part.start)
  return { part, document, placement }
}

/** The column of the dash of the item before a part of the same list. */
function dashesBefore({ text: { parts } }: SourceFile, part: ReadPart): number | undefined {
  const before = parts[parts.indexOf(part) - 1]
  const isBeside = before?.content.kind === 'item' && before.content.section === part.content.section
  const column = isBeside ? /^[ ]*(?=-)/m.exec(before.content.text)?.[0].length : undefined
  return part.content.kind === 'item' ? column : undefined
}

function topLevelKeys({ text }: SourceFile, document: number): readonly string[] {
  return text.parts.flatMap((part) =>
    part.document === document && part.content.kind !== 'item' && part.content.section !== undefined
      ? [part.content.section]
      : [],
  )
}
