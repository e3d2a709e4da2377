import type { Catalogue } from '../../catalogue/catalogue.ts'
import { dateText } from '../../l10n/date-text.ts'
import { type Language, type MessageKey, type Messages, message, worded } from '../../l10n/message.ts'
import { labels } from '../../schema/generated/descriptions.ts'
import type { Bilingual, Confidence, EventParty } from '../../schema/generated/types.ts'
import type { Line, Row } from './sheet.ts'

/** Says things of the catalogue in one language. */
export interface Words {
  readonly language: Language
  say<K extends MessageKey>(key: K, args: Parameters<Messages[K]>[0]): string
  /** A value of a closed list. */
  label(list: string, value: string | undefined): string
  country(code: string): string
  /** A year, month or day as it is written: June 2025. */
  date(date: string | undefined): string
  both(text: string | Bilingual | undefined): string
  functionName(catalogue: Catalogue, id: string): string
  party(party: { readonly name: string; readonly country?: string | undefined }): string
  owner(owner: EventParty): string
  row(name: string, lines: readonly (Line | string)[]): Row
  /** Behind a claim that no source carries; nothing behind one that is sure. */
  weak(confidence: Confidence | undefined): string
  /** What is claimed, in a word or three. */
  claim(name: string): string
}

export function wordsIn(language: Language): Words {
  const say: Words['say'] = (key, args) => worded(message(key, args), language)
  const label: Words['label'] = (list, value) =>
    value === undefined ? '' : (labels[list]?.[value]?.[language] ?? value)
  const country = (code: string) => label('country', code)
  const party: Words['party'] = ({ name, country: code }) => {
    if (code === undefined) return say('show.seat-unknown', { name })
    return name.endsWith(')') ? `${name}, ${country(code)}` : `${name} (${country(code)})`
  }
  return {
    language,
    say,
    label,
    country,
    date: (date) => (date === undefined ? '' : dateText(date, language)),
    both: (text) => (typeof text === 'string' ? text : (text?.[language] ?? '')),
    functionName: (catalogue, id) => catalogue.entry('functions', id)?.name?.[language] ?? id,
    party,
    owner: party,
    row: (name, lines) => ({
      label: say('show.row', { row: name }),
      lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)).filter(({ text }) => text !== ''),
    }),
    weak: (confidence) =>
      confidence === undefined || confidence === 'sourced' || confidence === 'inherent'
        ? ''
        : ` ${say('show.weak', { confidence })}`,
    claim: (name) => say('show.claim', { claim: name }),
  }
}

/** A first word with a capital, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The first word small, unless it is a name or abbreviation: within a sentence. */
export function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The parts that say something, with a mark between them. */
export function joined(parts: readonly (string | undefined)[], mark = ' · '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(mark)
}

/** A sentence without its full stop, to put inside another. */
export function unstopped(text: string): string {
  return text.replace(/\.$/, '')
}
