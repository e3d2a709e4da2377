import type { Element } from '../../model/element.ts'
import type { Involvement } from '../involvement.ts'
import { nodeOf, type Reader } from '../reader.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { type Grasp, graspsOf } from './grasp.ts'

/** What parties can do to a thing, before and after who they belong to changes. */
export interface Held {
  /** `kind:id` */
  readonly node: string
  readonly before: readonly Grasp[]
  readonly after: readonly Grasp[]
}

/** What these parties can do to an element, under the policy of the document that describes it. `then`: sees who they belong to afterwards. */
export function heldBy(
  involvements: readonly Involvement[],
  element: Element,
  then: Reader,
  { reader: now, around }: StateOfThings,
): Held {
  const origin = element.facts.get('id')?.origin
  const { jurisdictions } = around.settings(origin?.from === 'document' ? origin.placement.head.uri : '')
  return {
    node: nodeOf(element, now),
    before: graspsOf(involvements, around.today, jurisdictions, now, then),
    after: graspsOf(involvements, around.today, jurisdictions, then, now),
  }
}
