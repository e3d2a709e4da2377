import { type Message, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import { type Cell, type Words, written } from './block.ts'

interface Ids {
  readonly ids: readonly string[]
}

/** The first few of what is counted by their ids, and how many more; the rest is in the CSV. */
export function namesIn({ ids }: Ids): Cell {
  return ids.length === 0 ? undefined : written(idsText(ids), ...ids)
}

/** The same within a sentence; '' of none. */
export function idsInSentence(ids: readonly string[]): Called {
  const words = idsText(ids)
  return typeof words === 'string' ? words : { en: worded(words, 'en'), nl: worded(words, 'nl') }
}

/** The same by itself. */
export function idsText(ids: readonly string[]): Message | string {
  const shown = ids.slice(0, MOST_NAMES).map(idOf).join(', ')
  const more = ids.length - MOST_NAMES
  return more > 0 ? message('report.and-more', { names: shown, more }) : shown
}

/** All of them, one by one. */
export function allNamesIn({ ids }: Ids): readonly Words[] {
  return ids.map(idOf)
}

/** What a cell of a page has room for. */
const MOST_NAMES = 6
