import type { Landscape } from '../analysis/landscape.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import type { State } from '../model/document.ts'
import type { Element } from '../model/element.ts'
import { idOf } from '../model/node.ts'
import { escaped } from './markdown.ts'

/** What was accepted of an element, or with it as the cause: a line for each, for a hover. */
export function acceptedText(
  { id }: Element,
  landscape: Landscape,
  state: State,
  language: Language,
): readonly string[] {
  const here = landscape.in(state).acceptances.filter(({ covers, element }) => covers.has(id) || idOf(element) === id)
  const lines = here.map(({ rule, acceptedBy, acceptedOn, until, reason }) => {
    const by = { acceptedBy: escaped(acceptedBy), acceptedOn, until, reason: escaped(reason) }
    return `- ${rule}: ${worded(message('accepted.by', by), language)}`
  })
  return lines.length === 0 ? [] : ['', ...lines]
}
