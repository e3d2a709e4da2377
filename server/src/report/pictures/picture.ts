import type { Language, Message } from '../../l10n/message.ts'
import { message } from '../../l10n/message.ts'
import type { ToneWords } from '../charts/tones.ts'
import type { Block, Picture, Words } from '../pages/block.ts'

/** How the texts of a picture are put in the language of the reader. */
export type Say = (words: Words) => string

/** What a picture is drawn from, besides its data. */
export interface Drawing {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly description: string
}

/**
 * A picture with the table that says the same; the table alone where there is nothing to draw. `draw` gives undefined then.
 */
export function pictureBlock(
  { id, title, description, table, isWhole }: Omit<Picture, 'svg'>,
  draw: (drawing: Drawing, say: Say) => string | undefined,
): Block {
  if (table.rows.length === 0) return { kind: 'table', table }
  const svg = (say: Say, language: Language) =>
    draw({ id, language, title: say(title), description: say(description) }, say) ?? ''
  return { kind: 'picture', picture: { id, title, description, svg, table, ...(isWhole ? { isWhole } : {}) } }
}

/** What the tones of a picture mean. */
export function toneWords(say: Say): ToneWords {
  const of = (origin: 'trusted' | 'outside' | 'unknown') => say(message('report.origin', { origin }))
  return { european: of('trusted'), outside: of('outside'), unknown: of('unknown') }
}

/** A text of a picture by its name. */
export function pictureWords(text: Extract<Message, { readonly key: 'report.picture' }>['args']['text']): Message {
  return message('report.picture', { text })
}
