import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import type { Hop } from '../hop.ts'
import type { Involvement } from '../involvement.ts'
import { datasetsOf } from '../rating.ts'
import { describedIn, elementAt, nodeOf, type Reader, statedIn, supplierCalled, textIn, textUnder } from '../reader.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { isStoredHere } from '../stored-here.ts'
import type { Grasp } from './grasp.ts'
import { type Held, heldBy } from './held.ts'
import type { Step } from './step.ts'

/** A thing that may hold data, with its parts. */
export type Holder = Held & { readonly parts: readonly Element[] }

/** The datasets of the organisation, each with what parties can do to it through those who hold it, or by not delivering it. */
export function datasetsHeldBy(
  holders: readonly Holder[],
  then: Reader,
  things: StateOfThings,
): readonly (Held & { readonly isCritical: boolean })[] {
  const { reader } = things
  const held = new Map(holders.map((holder) => [holder, new Set(namesHeldBy(holder, reader))]))
  return describedIn(reader, 'dataset').flatMap(([id]) => {
    const dataset = elementAt(reader, id, 'dataset')
    if (!dataset) return []
    const node = nodeOf(dataset, reader)
    const stated = [...textsIn(dataset, 'sourceSystem'), ...textsIn(dataset, 'copy')].map(
      (each) => `application:${each}`,
    )
    const own = holders.filter((holder) => stated.includes(holder.node) || held.get(holder)?.has(node))
    const through = (side: 'before' | 'after') =>
      own.flatMap((holder) => holder[side].filter(isOnData).map((grasp) => inHandsOf(holder, node, grasp)))
    const outside = heldBy(outsideSource(dataset, reader), dataset, then, things)
    return [
      {
        node,
        isCritical: textIn(dataset, 'classification') === 'secret' || textIn(dataset, 'personal') === 'special',
        before: [...through('before'), ...outside.before],
        after: [...through('after'), ...outside.after],
      },
    ]
  })
}

function namesHeldBy({ parts }: Holder, reader: Reader): readonly string[] {
  return parts.flatMap((part) => datasetsOf(part, reader)).map((dataset) => nodeOf(dataset, reader))
}

/** Who knows no more than who signs in and when, has none of the data. */
function isOnData({ power }: Grasp): boolean {
  return power === 'data' || power === 'in-use'
}

function inHandsOf({ node }: Held, dataset: string, grasp: Grasp): Grasp {
  const step: Step = { from: dataset, relation: 'held-by', to: node }
  return { ...grasp, way: [step, ...grasp.way], otherwise: [step, ...grasp.otherwise] }
}

/** A party outside from whom the data come, and of which nobody here keeps a copy: it can stop delivering them. */
function outsideSource(dataset: Element, reader: Reader): readonly Involvement[] {
  const source = statedIn(dataset, 'sourceSystem')
  const said = isMap(source) ? textUnder(source, 'supplier') : undefined
  const party = said === undefined ? undefined : supplierCalled(reader, said)
  if (party === undefined || statedIn(dataset, 'copy') !== undefined || isStoredHere(dataset.id, reader)) return []
  const from = nodeOf(dataset, reader)
  const hop: Hop = { from, relation: 'supplied-by', to: `supplier:${party}`, confidence: 'own' }
  return [{ party, role: 'operator', reach: 'none', stop: 'at-once', hops: [hop], cause: `supplier:${party}` }]
}

function textsIn(element: Element, key: string): readonly string[] {
  return [statedIn(element, key) ?? []].flat().filter((each): each is string => typeof each === 'string')
}
