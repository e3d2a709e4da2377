import { type Language, type Message, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Count } from '../figures/count.ts'

/** A text of which every number that counts something carries what it counts. */
export interface Sentence {
  readonly message: Message
  readonly counts: Readonly<Record<string, Count>>
}

type Key = Extract<Message['key'], `council.${string}`>
type Args<K extends Key> = Extract<Message, { readonly key: K }>['args']

/** The same arguments, where a number may be a count with what it counts. */
type Counted<A> = { readonly [P in keyof A]: A[P] extends number ? A[P] | Count : A[P] }

/** Says something with counts in the place of its numbers. */
export function say<K extends Key>(key: K, args: Counted<Args<K>>): Sentence {
  const counts: Record<string, Count> = {}
  const plain: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(args)) {
    if (isCount(value)) counts[name] = value
    plain[name] = isCount(value) ? value.count : value
  }
  return { message: message(key, plain as Args<K>), counts }
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'count' in value && 'ids' in value
}

/** Several sentences as one text. */
export function joined(sentences: readonly Sentence[]): Called {
  const inLanguage = (language: Language) => sentences.map((each) => worded(each.message, language)).join(' ')
  return { en: inLanguage('en'), nl: inLanguage('nl') }
}
