import { type Message, message, worded } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Words, written } from './block.ts'

interface Ids {
  readonly ids: readonly string[]
}

/** What people call something that is told by its id. */
export type NameOf = (node: string) => string

/** What things are called here; the id of what has no other name. */
export function namesHere({ names }: Pick<OrganisationFigures, 'names'>): NameOf {
  const known = new Map(names.map(({ of, name }) => [of, name]))
  return (node) => known.get(node) ?? idOf(node)
}

/** The first few of what is counted by their names, and how many more; the rest is in the CSV. */
export function namesIn({ ids }: Ids, nameOf: NameOf): Cell {
  return ids.length === 0 ? undefined : written(namesText(ids, nameOf), ...ids)
}

/** The same within a sentence; '' of none. */
export function namesInSentence(ids: readonly string[], nameOf: NameOf): Called {
  const words = namesText(ids, nameOf)
  return typeof words === 'string' ? words : { en: worded(words, 'en'), nl: worded(words, 'nl') }
}

/** The same by itself. */
export function namesText(ids: readonly string[], nameOf: NameOf): Message | string {
  const shown = ids.slice(0, MOST_NAMES).map(nameOf).join(', ')
  const more = ids.length - MOST_NAMES
  return more > 0 ? message('report.and-more', { names: shown, more }) : shown
}

/** All of them, one by one, by their ids: for a spreadsheet. */
export function allIdsIn({ ids }: Ids): readonly Words[] {
  return ids.map(idOf)
}

/** What a cell of a page has room for. */
const MOST_NAMES = 6
