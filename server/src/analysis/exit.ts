import type { Placement } from '../model/document.ts'
import type { Element } from '../model/element.ts'
import { isMap, type Value } from '../model/walk.ts'
import { contractOf } from './contracts.ts'
import { makerOf } from './product-parties.ts'
import { nodeOf, type Reader, supplierCalled, textIn } from './reader.ts'

/** Who says something on leaving: an element, its contract, or its supplier. */
export interface ExitHolder {
  /** `contract:id` */
  readonly name: string
  readonly element: Element
  /** Where the exit is stated. */
  readonly placement: Placement
}

/** What is said on leaving under a key of `exit`. */
export interface ExitSaid {
  readonly value: Value
  readonly holder: ExitHolder
}

/**
 * The exit in force for an element, key by key the nearest: its own, that of its contract, that of its supplier. What a platform
 * says of leaving it is not said of what runs there. `key`: as `plan`, or `testedOn.plannedExit`.
 */
export function exitSaid(element: Element, key: string, reader: Reader): ExitSaid | undefined {
  for (const holder of holdersOf(element, reader)) {
    const value = under(holder.element.facts.get('exit')?.value, key.split('.'))
    if (value !== undefined) return { value, holder }
  }
  return undefined
}

/** What stands under keys; of what is stated as unknown, all under it is. */
function under(value: Value | undefined, [key, ...rest]: readonly string[]): Value | undefined {
  if (key === undefined || value === undefined || !isMap(value) || 'unknown' in value) return value
  return under(value[key], rest)
}

function holdersOf(element: Element, reader: Reader): readonly ExitHolder[] {
  const contract = contractOf(element, reader)
  const suppliers = [contract && textIn(contract, 'supplier'), makerOf(element, reader)].flatMap((id) =>
    id === undefined ? [] : (supplierDescribed(id, element, reader) ?? []),
  )
  return [element, contract, ...suppliers].flatMap((each) => {
    const origin = each?.facts.get('exit')?.origin
    if (!each || origin?.from !== 'document') return []
    return [{ name: nodeOf(each, reader), element: each, placement: origin.placement }]
  })
}

/** What the organisation itself says of a supplier. */
function supplierDescribed(id: string, { organisation }: Element, reader: Reader): Element | undefined {
  const ids = [id, supplierCalled(reader, id) ?? id]
  return ids
    .map((each) => reader.elements.get({ organisation, id: each }, 'supplier', reader.state))
    .find((each) => each !== undefined)
}
