import { makerOf } from '../../analysis/product-parties.ts'
import { type Reader, supplierCalled, textIn } from '../../analysis/reader.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { Element } from '../../model/element.ts'
import type { Answerer } from '../asked.ts'
import { called } from '../chain-text.ts'

/**
 * Who can answer how an element is left: the supplier of its contract, else of whom one has it. Of open source software, and of what
 * nobody is known to supply, that is who runs it: the makers of open source have no agreement with us.
 */
export function answererFor(element: Element, contract: Element | undefined, reader: Reader): Answerer | undefined {
  const runner = runnerOf(element, reader)
  const supplier =
    (contract && textIn(contract, 'supplier')) ??
    (isOpenLicence(textIn(element, 'licence')) ? runner : undefined) ??
    textIn(element, 'supplier') ??
    makerOf(element, reader) ??
    runner
  return supplier === undefined ? undefined : supplierNamed(supplier, reader)
}

/** A supplier by the name that is written. */
export function supplierNamed(said: string, reader: Reader): Answerer {
  const id = supplierCalled(reader, said) ?? said
  return { id, name: called(`supplier:${id}`, reader.catalogue) }
}

function runnerOf(element: Element, reader: Reader): string | undefined {
  const operator = textIn(element, 'operator')
  return operator !== undefined && supplierCalled(reader, operator) !== undefined ? operator : undefined
}
