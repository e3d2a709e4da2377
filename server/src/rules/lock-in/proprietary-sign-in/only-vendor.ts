import { mapsIn, type Reader } from '../../../analysis/reader.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { type Element, productCalled } from '../../../model/element.ts'

/** The one supplier over whose protocols users can sign in. */
export interface OnlyVendor {
  readonly vendor: string
  /** The protocols as they are stated. */
  readonly protocols: readonly string[]
}

/** When each protocol that is stated is of the same supplier: with one that is open, or that nobody knows, nothing is said. */
export function onlyVendorOf({ parts }: Subject, reader: Reader): OnlyVendor | undefined {
  const protocols = parts.flatMap(protocolsOf)
  const [vendor, ...others] = new Set(protocols.map((each) => vendorOf(each, reader)))
  return vendor === undefined || others.length > 0 ? undefined : { vendor, protocols }
}

function protocolsOf({ facts }: Element): readonly string[] {
  return mapsIn(facts.get('identityProvider')?.value).flatMap(({ protocols }) =>
    [protocols ?? []].flat().filter((each): each is string => typeof each === 'string'),
  )
}

function vendorOf(written: string, { catalogue, model, organisation }: Reader): string | undefined {
  const name = written.split('@')[0] ?? ''
  if (catalogue.standard(name)) return undefined
  const known = OF_A_VENDOR.get(name)
  if (known !== undefined) return known
  // Who names a product that signs in as if it were a protocol, `azure-ad`, can use that only.
  const product = productCalled(model, organisation, name)
  return product?.licence === 'proprietary' && product.functions?.some((each) => SIGNS_IN.has(each))
    ? product.supplier
    : undefined
}

/** Protocols that no standards body keeps. NTLM is Windows NT's. */
const OF_A_VENDOR: ReadonlyMap<string, string> = new Map([
  ['ntlm', 'microsoft'],
  ['ntlmv2', 'microsoft'],
])

const SIGNS_IN: ReadonlySet<string> = new Set(['identity-provider', 'mfa'])
