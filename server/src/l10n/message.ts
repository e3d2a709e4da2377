import { en } from './en.ts'
import { nl } from './nl.ts'

export type Language = 'nl' | 'en'

/** What is wrong, why it matters here, and what to do. */
export interface Said {
  readonly what: string
  readonly why?: string
  readonly todo?: string
}

export type Messages = typeof en
export type MessageKey = keyof Messages

/** A text for users, as data: worded when it is shown, in the language of the one who reads it. */
export type Message = {
  readonly [K in MessageKey]: { readonly key: K; readonly args: Parameters<Messages[K]>[0] }
}[MessageKey]

/** A message of this key; its arguments are checked. */
export function message<K extends MessageKey>(key: K, args: Parameters<Messages[K]>[0]): Message {
  return { key, args } as Message
}

/** The three sentences of a message. */
export function said(text: Message, language: Language): Said {
  const words = (language === 'nl' ? nl : en) as Record<string, (args: unknown) => string | Said>
  const result = words[text.key]?.(text.args) ?? text.key
  const { what, why, todo } = typeof result === 'string' ? { what: result } : result
  return {
    what: endedOnce(what),
    ...(why === undefined ? {} : { why: endedOnce(why) }),
    ...(todo === undefined ? {} : { todo: endedOnce(todo) }),
  }
}

/** A sentence that ends with `B.V.` or `Inc.` has its full stop. */
function endedOnce(text: string): string {
  return text.replace(/(?<!\.)\.\.(?=\s|$)/g, '.')
}

/** The message as one text; the same message is put in words once. */
export function worded(text: Message, language: Language): string {
  const known = WORDED[language].get(text)
  if (known !== undefined) return known
  const { what, why, todo } = said(text, language)
  const all = [what, why, todo].filter((part) => part !== undefined && part !== '').join(' ')
  WORDED[language].set(text, all)
  return all
}

const WORDED: Readonly<Record<Language, WeakMap<Message, string>>> = { nl: new WeakMap(), en: new WeakMap() }
