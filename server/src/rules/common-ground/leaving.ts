import { type Element, isOutOfUse } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'

/** Whether something is gone, or will be: what it lacks is not worth mending any more. */
export function isLeaving(element: Element): boolean {
  const transition = element.facts.get('transition')?.value
  const kind = isMap(transition) ? transition['kind'] : undefined
  const isPhasedOut = element.facts.get('lifecycle')?.value === 'phasing-out'
  return isOutOfUse(element) || isPhasedOut || kind === 'replace' || kind === 'retire'
}
