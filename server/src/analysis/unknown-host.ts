import type { Element } from '../model/element.ts'
import { isService, productOf } from './product-parties.ts'
import { type Reader, statedIn, textIn } from './reader.ts'

/** Whether others run it for us, and neither we nor a catalogue know where. */
export function hasUnknownHost(element: Element, reader: Reader): boolean {
  if (statedIn(element, 'runsOn') !== undefined) return false
  if (absentProvider(element, reader) !== undefined) return true
  if (!isService(element, reader)) return false
  if (element.facts.has('runsOn')) return true
  const product = productOf(element, reader)
  // Where a provision of the state stands is not for those who connect to it to answer.
  if (product && reader.catalogue.provision(product.id)) return false
  // Where the customer chooses, what was chosen here is still not known.
  return (product?.hostedOn ?? []).every(({ provider }) => provider === 'unknown' || provider === 'customer-choice')
}

/** The organisation that provides a shared service, `from: organisation/id`, where its documents are not here. */
export function absentProvider(element: Element, { model }: Reader): string | undefined {
  const provider = providerOf(element)
  return provider === undefined || model.isPresent(provider) ? undefined : provider
}

/** The organisation that provides a shared service. */
export function providerOf(element: Element): string | undefined {
  const from = textIn(element, 'from')
  const slash = from?.indexOf('/') ?? -1
  return slash > 0 ? from?.slice(0, slash) : undefined
}
