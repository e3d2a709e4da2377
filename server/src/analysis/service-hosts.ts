import type { Element } from '../model/element.ts'
import { type Hop, isSurer, weakest } from './hop.ts'
import { involvementsIn } from './involvements.ts'
import { isService, makerOf, productOf } from './product-parties.ts'
import type { Reader } from './reader.ts'

/** Where a service stands that others run for us. */
export interface ServiceHost {
  /** `product:id`, or `supplier:id` where only who hosts it is known. */
  readonly node: string
  /** The supplier that the host belongs to. */
  readonly host: string
  /** The supplier of the service. */
  readonly maker: string | undefined
  /** From the element to the host. */
  readonly hops: readonly Hop[]
}

/**
 * The one place where a service surely stands, as a catalogue or its user knows; undefined where it may be another, where nobody
 * verified it, or where its maker hosts it itself. What runs on a platform of ours stands where we chose.
 */
export function hostOfService(element: Element, reader: Reader): ServiceHost | undefined {
  if (!isService(element, reader) || mayBeAnywhere(element, reader)) return undefined
  const hosts = involvementsIn(element, reader).filter(
    ({ role, comesWithService, candidateOf, stop, cause }) =>
      // What is only a standby stops nothing; what stands on a platform of ours stands where we chose.
      role === 'host' &&
      comesWithService &&
      candidateOf === undefined &&
      stop === 'at-once' &&
      !cause.startsWith('platform:'),
  )
  const [first] = hosts
  if (!first || hosts.some(({ cause }) => cause !== first.cause)) return undefined
  const { cause: node, party } = first
  const hops = first.hops.slice(0, first.hops.findIndex(({ to }) => to === node) + 1)
  if (isSurer('general-knowledge', weakest(hops))) return undefined
  const product = node.startsWith('product:') ? reader.catalogue.product(node.slice('product:'.length)) : undefined
  return { node, host: product?.supplier ?? party, maker: makerOf(element, reader), hops }
}

/** Whether a catalogue says, next to the hosts that it knows, that there may be others; what is stated here goes first. */
export function mayBeAnywhere(element: Element, reader: Reader): boolean {
  if (element.facts.has('runsOn')) return false
  const product = productOf(element, reader)
  return (product?.hostedOn ?? []).some(({ provider }) => provider === 'unknown' || provider === 'customer-choice')
}
