import { isService } from '../../analysis/product-parties.ts'
import { type Reader, supplierCalled, textIn } from '../../analysis/reader.ts'
import type { Element } from '../../model/element.ts'

/** Whether a supplier runs an element for us: what it is made of and how it is put there is that supplier's then. */
export function isRunByOthers(element: Element, reader: Reader): boolean {
  const operator = textIn(element, 'operator')
  return operator === undefined ? isService(element, reader) : supplierCalled(reader, operator) !== undefined
}
