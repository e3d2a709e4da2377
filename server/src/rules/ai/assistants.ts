import { type Reader, textIn, textUnder } from '../../analysis/reader.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Placement } from '../../model/document.ts'
import type { Element } from '../../model/element.ts'
import { isMap, type Value, type ValueMap } from '../../model/walk.ts'
import type { Change, KeyValue } from '../rule.ts'

/** A feature of generative AI, as an element says it, or a product of the organisation that the element is. */
export interface Assistant {
  readonly feature: string
  /** Undefined where nobody says it. */
  readonly enabled: boolean | undefined
  /** Which data it reaches: `none`, `entered-text` or `organisation-data`; undefined where nobody says it. */
  readonly reaches: string | undefined
  readonly said: ValueMap
  readonly placement: Placement
  /** Which of its list it is. */
  readonly index: number
}

/** The assistants in a subject; what is said of one nearer counts before what its product says. */
export function assistantsOf({ parts }: Subject, reader: Reader): readonly Assistant[] {
  return parts.flatMap((part) => {
    const own = ofElement(part)
    const named = new Set(own.map(({ feature }) => feature))
    return [...own, ...ofProduct(part, reader).filter(({ feature }) => !named.has(feature))]
  })
}

/** Whether people work with it here: not what is to come, and not what another organisation provides, for that hears it. */
export function isUsedHere({ element, lifecycle }: Subject): boolean {
  return lifecycle !== 'planned' && !element.facts.has('from')
}

/** Gives keys of an assistant these values. */
export function setOf({ placement, index }: Assistant, values: readonly KeyValue[]): Change {
  return { set: { in: placement, of: { list: 'generativeAi', index }, values } }
}

function ofElement({ facts }: Element): readonly Assistant[] {
  const fact = facts.get('generativeAi')
  return fact?.origin.from === 'document' ? listed(fact.value, fact.origin.placement) : []
}

/** What a landscape says of a product; a catalogue only knows whether there is something. */
function ofProduct(element: Element, { model }: Reader): readonly Assistant[] {
  const product = textIn(element, 'product')
  if (product === undefined) return []
  const [own] = model
    .definitions({ organisation: element.organisation, id: product })
    .filter(({ entity, placement }) => entity.kind === 'product' && !placement.facts.damaged)
  return own ? listed(own.entity.value['generativeAi'], own.placement) : []
}

function listed(value: Value | undefined, placement: Placement): readonly Assistant[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((said, index): readonly Assistant[] => {
    const feature = isMap(said) ? textUnder(said, 'feature') : undefined
    if (!isMap(said) || feature === undefined) return []
    const { enabled } = said
    const reaches = textUnder(said, 'reaches')
    return [{ feature, enabled: typeof enabled === 'boolean' ? enabled : undefined, reaches, said, placement, index }]
  })
}
