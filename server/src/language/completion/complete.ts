import { message } from '../../l10n/message.ts'
import type { SourceFile } from '../../model/document.ts'
import type { TextShape } from '../../schema/shape.ts'
import { checkValue } from '../../schema/validate.ts'
import type { LandscapeOf } from '../exposed-lines.ts'
import { withCountries } from './countries.ts'
import { entryAt } from './entries.ts'
import { keysAt } from './keys.ts'
import type { Offered } from './offered.ts'
import type { Place } from './place.ts'
import { type PlaceInFile, pathInItem, placesAt, saidIn, valuesFrom } from './places.ts'
import type { Step } from './spot.ts'
import { type Beginnings, isAskable, quoted, UNKNOWN } from './starter.ts'
import { type CompletionQuestion, candidatesFor, type ValuesFrom } from './values.ts'

export interface OfferQuestion extends CompletionQuestion {
  readonly landscapeOf: LandscapeOf
}

/** What can be put where the cursor stands in an open file, in the order in which one would write or choose it. */
export function completionsAt(source: SourceFile, offset: number, question: OfferQuestion): readonly Offered[] {
  return placesAt(source, offset).flatMap((at) => {
    const { start } = at.part
    const offered = offeredAt(at, offset - start, question)
    return withCountries(offered, at.document.head, question.landscapeOf).map((each) => ({
      ...each,
      start: each.start + start,
      end: each.end + start,
    }))
  })
}

function offeredAt(at: PlaceInFile, offset: number, question: CompletionQuestion): readonly Offered[] {
  const { place, part } = at
  const from = valuesFrom(at, question)
  const beginnings: Beginnings = { today: question.today, choicesFor: (shape) => choices(shape, from) }
  if (place.role === 'key') return keysAt(place, beginnings, (key) => keeps(at, key))
  const typed = place.isUnknown ? '' : part.content.text.slice(place.start, offset).trim().replace(/^["']/, '')
  const values = valuesAt(place, typed, from)
  // A word behind a dash where no text may stand is the beginning of a name for what is meant.
  const isWhole = place.start === place.end || place.isNewItem || !place.shape.text
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
  const isAsked = isAskable(shape) && !place.isUnknown && (start === end || !isFlow)
  const unknown: readonly Offered[] = isAsked
    ? [{ kind: 'value', label: 'unknown', detail: message('completion.unknown', {}), ...put(UNKNOWN) }]
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
function keeps(at: PlaceInFile, key: string): boolean {
  const { place, placement, document } = at
  const { renames } = place
  if (!placement || placement.facts.damaged || renames === undefined || place.section === undefined) return false
  const { section = '' } = placement.facts
  const path = pathInItem(at)
  const value = saidIn(placement)
  const now = checkValue(document.head.kind, section, value)
  const then = checkValue(document.head.kind, section, renamed(value, path, renames, key))
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
