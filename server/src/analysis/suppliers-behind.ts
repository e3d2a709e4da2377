import { isOpenLicence } from '../catalogue/open-licence.ts'
import type { Element } from '../model/element.ts'
import type { Hop } from './hop.ts'
import { isHop, isService, madeBy, makerOf, ofOperator } from './product-parties.ts'
import { nodeOf, type Reader, saidAt, spotOf, supplierCalled, textIn } from './reader.ts'

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
  const product = textIn(element, 'product')
  const fact = element.facts.get('supplier')
  if (product !== undefined && fact?.origin.from !== 'document')
    return [{ supplier, hops: [isHop(element, product, reader), madeBy(product, supplier, reader)] }]
  const hop: Hop = {
    from: nodeOf(element, reader),
    relation: 'made-by',
    to: `supplier:${supplier}`,
    confidence: 'own',
    ...saidAt(fact, 'supplier', textIn(element, 'supplier') ?? ''),
  }
  return [{ supplier, hops: [hop] }]
}

/** Whether its maker runs it for us: a service of which nobody else is stated to run it. */
function isRunBy(supplier: string, element: Element, reader: Reader): boolean {
  const operator = textIn(element, 'operator')
  return (
    isService(element, reader) &&
    (operator === undefined || (supplierCalled(reader, operator) ?? operator) === supplier)
  )
}
