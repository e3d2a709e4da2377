import { type Message, message } from '../l10n/message.ts'
import { allRules } from '../rules/index.ts'
import { nearest } from '../schema/near.ts'

/** The rule that is called by its id, or by its name alone. */
export function ruleCalled(
  rule: string,
): { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: Message } {
  const ids = allRules.map((each) => each.id)
  const id = ids.find((known) => known === rule || known.slice(known.indexOf('/') + 1) === rule)
  if (id !== undefined) return { ok: true, id }
  return { ok: false, problem: message('usage.rule', { rule, near: nearest(rule, ids) ?? '' }) }
}
