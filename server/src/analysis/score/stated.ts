import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import { nodeOf, type Reader, saidAt, statedIn } from '../reader.ts'
import type { Answer } from './answer.ts'
import { choiceCalled, type Framework } from './framework.ts'

/** The answers that an element states itself, under `csf`; what is no answer to its criterion is none. */
export function statedAnswers(element: Element, framework: Framework, reader: Reader): readonly Answer[] {
  const fact = element.facts.get('csf')
  const stated = statedIn(element, 'csf')
  if (!isMap(stated) || fact?.origin.from !== 'document') return []
  // What the provider of a shared service answers is told of that service.
  if (fact.origin.placement.head.organisation !== element.organisation) return []
  return framework.objectives.flatMap(({ criteria }) =>
    criteria.flatMap((criterion): readonly Answer[] => {
      const answer = stated[criterion.id]
      if (typeof answer !== 'number' || !choiceCalled(criterion, answer)) return []
      const ground = { of: nodeOf(element, reader), by: 'stated' as const, answer, hops: [] }
      const said = saidAt(fact, `csf.${criterion.id}`, criterion.id)
      return [{ criterion: criterion.id, lowest: answer, highest: answer, grounds: [{ ...ground, ...said }] }]
    }),
  )
}
