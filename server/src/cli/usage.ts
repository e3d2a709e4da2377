import { type Language, message, worded } from '../l10n/message.ts'

/** How to use the command line. */
export function usage(language: Language): string {
  return `${worded(message('usage.text', {}), language)}\n`
}
