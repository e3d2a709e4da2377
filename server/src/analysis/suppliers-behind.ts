import { isOpenLicence } from '../catalogue/open-licence.ts'
import type { Element } from '../model/element.ts'
import type { Hop } from './hop.ts'
import { isService, makerOf, ofOperator, toMaker } from './product-parties.ts'
import { type Reader, spotOf, supplierCalled, textIn } from './reader.ts'

/** A supplier that one has an application from. */
export interface Behind {
  /** Its id, as a catalogue knows it or as it is written. */
  readonly supplier: string
  readonly hops: readonly Hop[]
}

/** Who makes an application, unless it is open source that its maker does not run, and who runs it for us. */
export function suppliersBehind(element: Element, reader: Reader): readonly Behind[] {
  const operators = ofOperator(spotOf(element, reader)).map(({ party, hops }) => ({ supplier: party, hops }))
  return [...maker(element, reader), ...operators]
}

function maker(element: Element, reader: Reader): readonly Behind[] {
  const supplier = makerOf(element, reader)
  if (supplier === undefined) return []
  if (isOpenLicence(textIn(element, 'licence')) && !isRunBy(supplier, element, reader)) return []
  return [{ supplier, hops: toMaker(element, supplier, reader) }]
}

/** Whether its maker runs it for us: a service of which nobody else is stated to run it. */
function isRunBy(supplier: string, element: Element, reader: Reader): boolean {
  const operator = textIn(element, 'operator')
  return (
    isService(element, reader) &&
    (operator === undefined || (supplierCalled(reader, operator) ?? operator) === supplier)
  )
}
