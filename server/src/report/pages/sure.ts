import { dateText } from '../../l10n/date-text.ts'
import { type Language, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'

interface Claim {
  readonly confidence: string
  readonly asOf?: string
}

/** How sure something is, and as of when, as people write a date. */
export function sureWords({ confidence, asOf }: Claim): Called {
  const inLanguage = (language: Language) => {
    const sure = worded(message('explain.sure', { confidence, asOf: '' }), language)
    return asOf === undefined || asOf === '' ? sure : `${sure} (${dateText(asOf, language)})`
  }
  return { en: inLanguage('en'), nl: inLanguage('nl') }
}
