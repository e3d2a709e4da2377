import type { Message } from '../../l10n/message.ts'
import { type Language, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'

/** Several texts as one; undefined where there is none. */
export function together(words: readonly (Message | Called | undefined)[], parted = '; '): Called | undefined {
  const said = words.filter((each) => each !== undefined)
  if (said.length === 0) return undefined
  const inLanguage = (language: Language) => said.map((each) => wordsOf(each, language)).join(parted)
  return { en: inLanguage('en'), nl: inLanguage('nl') }
}

function wordsOf(words: Message | Called, language: Language): string {
  if (typeof words === 'string') return words
  return 'key' in words ? worded(words, language) : words[language]
}
