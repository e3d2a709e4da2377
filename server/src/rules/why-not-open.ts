import { message } from '../l10n/message.ts'
import type { Element } from '../model/element.ts'
import type { Definition } from '../model/index.ts'
import { isMap } from '../model/walk.ts'
import type { Fix } from './rule.ts'

/** Whether it is said why something is closed, or that this is not known. */
export function isReasonSaid({ facts }: Element): boolean {
  const reason = facts.get('whyNotOpen')?.value
  return isMap(reason) || (typeof reason === 'string' && reason.trim() !== '')
}

/** Nobody has to know now; that it was asked is what counts. */
export function stateReasonUnknown({ entity, placement }: Definition): Fix {
  return {
    kind: 'declare',
    title: message('fix.state-unknown-of', { id: entity.id, keys: ['whyNotOpen'] }),
    change: { set: { in: placement, values: [{ key: 'whyNotOpen', yaml: '{ unknown: {} }' }] } },
  }
}
