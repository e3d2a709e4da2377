import { isOpenLicence } from '../catalogue/open-licence.ts'
import type { Element } from '../model/element.ts'
import { isService, makerOf, productOf } from './product-parties.ts'
import { type Reader, statedIn, supplierCalled, textIn } from './reader.ts'
import { providerOf } from './unknown-host.ts'

/**
 * Whether an element is had from others, so that one may have to leave them: a service, what a supplier runs, what is under a
 * contract, closed software. Not open source software that we run ourselves, nor equipment, nor a provision of the state.
 */
export function isHadFromOthers(element: Element, reader: Reader): boolean {
  const product = productOf(element, reader)
  if (product && reader.catalogue.provision(product.id)) return false
  if (NO_SERVICE.has(textIn(element, 'serviceModel') ?? '')) return false
  if (providerOf(element) !== undefined) return true
  const operator = textIn(element, 'operator')
  const licence = textIn(element, 'licence')
  if (operator !== undefined && supplierCalled(reader, operator) !== undefined) return true
  if (operator === undefined && isService(element, reader)) return true
  const isUnderContract = statedIn(element, 'contract') !== undefined
  const isRunByPartner = operator !== undefined && operator !== element.organisation
  // Support for open source that we run ourselves can be had elsewhere; what a partner runs for us without a contract, others can run too.
  if (isOpenLicence(licence)) return isUnderContract && isRunByPartner
  return isUnderContract || (licence !== undefined && makerOf(element, reader) !== undefined)
}

/** Whether a platform is bought: under a contract, or as a service that we take ourselves. What a supplier stands on comes with what it supplies. */
export function isBoughtPlatform(platform: Element, reader: Reader): boolean {
  if (NO_SERVICE.has(textIn(platform, 'serviceModel') ?? '')) return false
  const operator = textIn(platform, 'operator')
  if (operator !== undefined && supplierCalled(reader, operator) !== undefined) return false
  if (statedIn(platform, 'contract') !== undefined) return true
  return operator === undefined && statedIn(platform, 'runsOn') === undefined && isService(platform, reader)
}

const NO_SERVICE: ReadonlySet<string> = new Set(['hardware', 'standard'])
