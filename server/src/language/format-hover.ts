import { type Language, worded } from '../l10n/message.ts'
import type { SourceFile } from '../model/document.ts'
import { type Described, describeKey, describeMap, labelOf } from '../schema/describe.ts'
import type { TextShape } from '../schema/shape.ts'
import type { Span } from '../yaml/tree.ts'
import type { Place } from './completion/place.ts'
import { placesAt, valuesFrom } from './completion/places.ts'
import { type CompletionQuestion, candidatesFor, type ValuesFrom } from './completion/values.ts'
import { escaped } from './markdown.ts'

/** What a key is for and what may stand there, on a key; on a value what it stands for. Undefined where nothing is told of the place. */
export function formatHoverAt(
  source: SourceFile,
  offset: number,
  language: Language,
  question: CompletionQuestion,
): Told | undefined {
  const told = toldAt(source, offset, language, question)
  if (told) return told
  // Before the first letter between braces something else could be put; who stands there all the same stands on that letter.
  const behind = toldAt(source, offset + 1, language, question)
  return behind?.span.start === offset ? behind : undefined
}

interface Told {
  readonly span: Span
  readonly text: string
}

function toldAt(
  source: SourceFile,
  offset: number,
  language: Language,
  question: CompletionQuestion,
): Told | undefined {
  for (const at of placesAt(source, offset)) {
    const { place, part } = at
    if (place.start === place.end || place.isNewItem) continue
    const written = part.content.text.slice(place.start, place.end).replace(/^(["'])(.*)\1$/, '$2')
    const text =
      place.role === 'key' ? keyText(place, language) : valueText(place, written, language, valuesFrom(at, question))
    if (text !== undefined) return { span: { start: place.start + part.start, end: place.end + part.start }, text }
  }
  return undefined
}

function keyText({ maps, renames }: Place, language: Language): string | undefined {
  if (renames === undefined) return undefined
  const map = maps.find(({ keys }) => Object.hasOwn(keys, renames)) ?? maps.find(({ others }) => others)
  const about = map && describeKey(map, renames)
  if (!map || !about) return undefined
  const shape = map.keys[renames] ?? map.others
  const closed = shape?.text?.closed ?? shape?.list?.text?.closed ?? []
  const text = shape?.text ?? shape?.list?.text
  const values = closed.length > MOST_VALUES || !text ? [] : closed.map((value) => valueLine(text, value, language))
  const [only, other] = shape?.maps?.filter(({ when }) => when !== 'unknown') ?? []
  const inner = only && !other ? describeMap(only) : undefined
  const isMore = inner && inner[language] !== about[language]
  return [
    `**${escaped(renames)}**`,
    '',
    about[language],
    ...(isMore ? ['', inner[language]] : []),
    ...(values.length > 0 ? ['', ...values] : []),
  ].join('\n')
}

/** More than these are a list that one looks up. */
const MOST_VALUES = 12

function valueLine(text: TextShape, value: string, language: Language): string {
  const label = labelOf(text, value)?.[language]
  return label === undefined || label === value ? `- \`${value}\`` : `- \`${value}\`: ${label}`
}

function valueText(place: Place, written: string, language: Language, from: ValuesFrom): string | undefined {
  const { text } = place.shape
  if (!text) return undefined
  const known = candidatesFor(text, written, from).find(({ value, label }) => value === written || label === written)
  if (!known) return undefined
  const { label, detail, about } = known
  const said = [detail, about].flatMap((each) => wordsOf(each, language) ?? [])
  const lines = [...new Set(said)].filter((each) => each !== label)
  return lines.length === 0 ? undefined : [`**${escaped(label)}**`, '', lines.join('\n\n')].join('\n')
}

function wordsOf(
  text: string | Described | Parameters<typeof worded>[0] | undefined,
  language: Language,
): string | undefined {
  if (text === undefined || typeof text === 'string') return text
  return 'key' in text ? worded(text, language) : text[language]
}
