import type { Element } from '../../model/element.ts'
import type { EntityKind } from '../../schema/shape.ts'
import { elementAt, type Reader, within } from '../reader.ts'

/** What an id in an element stands for: `absent` where that is not described here, undefined where it does no work (yet, or any more). */
export function referred(
  id: string,
  kinds: readonly EntityKind[],
  element: Element,
  reader: Reader,
): Element | 'absent' | undefined {
  const here = within(element, reader)
  for (const kind of kinds) {
    const found = elementAt(here, id, kind)
    if (found) return isAtWork(found) ? found : undefined
  }
  return 'absent'
}

/** Whether it is in use: what is planned carries nothing yet, what is retired nothing any more. */
export function isAtWork({ facts }: Element): boolean {
  const lifecycle = facts.get('lifecycle')?.value
  return lifecycle !== 'planned' && lifecycle !== 'retired'
}

/** What can take work off people's hands. */
export const WORKING: readonly EntityKind[] = ['application', 'component']

/** What a process may need; a component is found after an application. */
export const NEEDED: readonly EntityKind[] = ['application', 'component', 'platform', 'process']
