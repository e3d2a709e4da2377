import type { AcceptanceUse } from '../../analysis/acceptance.ts'
import { type Message, message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import { at, type Draft, type Fix, type KeyValue } from '../rule.ts'

/** Something to say of an accepted risk, where that names its rule. */
export function onAcceptance(
  { acceptance }: AcceptanceUse,
  text: Message,
  more: Pick<Draft, 'affected' | 'fixes'>,
): Draft {
  const { rule, element, placement, span } = acceptance
  return {
    at: at(placement, span),
    cause: element,
    discriminator: rule,
    element: idOf(element),
    message: text,
    ...more,
  }
}

/** Gives keys of the acceptance other values. */
export function setIn({ acceptance: { placement, span } }: AcceptanceUse, values: readonly KeyValue[]): Fix['change'] {
  return { set: { in: placement, at: span.start, values } }
}

/** Takes it out of the register. */
export function removal({ acceptance: { placement, span, index, element, rule } }: AcceptanceUse): Fix {
  const whole = { start: 0, end: placement.facts.length }
  return {
    kind: 'remove',
    title: message('fix.remove-acceptance', { rule, element: idOf(element) }),
    change:
      index === undefined
        ? { edits: [{ at: at(placement, whole), text: '' }] }
        : { take: { in: placement, at: span.start } },
  }
}
