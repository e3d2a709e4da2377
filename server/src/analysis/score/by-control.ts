import { type Element, SERVICE_MODELS } from '../../model/element.ts'
import { weakest } from '../hop.ts'
import { ofHosts, ofPlatformItself } from '../hosts.ts'
import type { Involvement } from '../involvement.ts'
import { involvementsIn } from '../involvements.ts'
import { makerOf, productOf } from '../product-parties.ts'
import { type Reader, supplierCalled, textIn, textUnder } from '../reader.ts'
import { type HostOnTheSpot, RUNS, statedHosts } from '../stated-hosts.ts'
import { controlOf } from './control.ts'
import { type Around, type Derived, isCertain } from './derivation.ts'

/** Who runs it for us, and who hosts it: platforms say that of themselves. As long as that is not certain of all, it may be worse. */
export function ofControl(element: Element, { day, runsWithRest }: Around, reader: Reader): readonly Derived[] {
  const hands = handsOn(element, reader).filter(({ role, hops }) => {
    const isOfPlatform = hops.some(({ to }) => to.startsWith('platform:'))
    return (role === 'operator' || role === 'host') && !isOfPlatform
  })
  const known = hands.flatMap(({ party, hops, candidateOf }) => {
    const control = candidateOf === undefined ? controlOf(party, day, reader.catalogue) : undefined
    const all = [...hops, ...(control?.hops ?? [])]
    return control && isCertain(weakest(all)) ? [{ isInside: control.isInside, hops: all }] : []
  })
  const isOperatorClear = isOperatorKnown(element, reader)
  if (hands.length === 0 && isOperatorClear) return []
  const isHostClear = runsWithRest || isHostKnown(element, reader)
  const isAll = known.length === hands.length && isOperatorClear && isHostClear
  // That of one nobody knows it leaves every answer open, so that what others are is only the best it can be.
  return [
    ...known.map(({ isInside, hops }): Derived => ({ between: isInside ? [3, 4] : [1, 2], hops })),
    ...(isAll ? [] : [{ between: [1, 4] as const, hops: [] }]),
  ]
}

/** Whose cloud a platform is counts, whoever runs it. */
function handsOn(element: Element, reader: Reader): readonly Involvement[] {
  return element.kind === 'platform'
    ? [...ofPlatformItself(element, reader), ...ofHosts(element, reader)]
    : involvementsIn(element, reader)
}

/** Whether it is known who runs it: as stated, else who delivers it where it is a service; of a platform both. */
function isOperatorKnown(element: Element, reader: Reader): boolean {
  const isStated = element.facts.has('operator')
  if (isStated && textIn(element, 'operator') === undefined) return false
  if (isStated && element.kind !== 'platform') return true
  return !SERVICE_MODELS.has(textIn(element, 'serviceModel') ?? '') || makerOf(element, reader) !== undefined
}

/** Whether it is known where it runs: as stated, as its product is known to run, or at its maker's; under a platform there is nothing. */
function isHostKnown(element: Element, reader: Reader): boolean {
  if (element.facts.has('runsOn')) {
    const hosts = statedHosts(element, RUNS, reader)
    return hosts.length > 0 && hosts.every((host) => host.platform !== undefined || isWhoseKnown(host, reader))
  }
  if (element.kind === 'platform') return true
  const product = productOf(element, reader)
  const hosts = product?.hostedOn ?? []
  return (
    // Several regions of one provider are one host.
    new Set(hosts.map(({ provider, operator }) => `${provider} ${operator ?? ''}`)).size === 1 &&
    hosts.every(
      ({ provider, confidence = product?.confidence?.hosting ?? 'unknown' }) =>
        isCertain(confidence) && (provider === 'own-platform' || reader.catalogue.product(provider) !== undefined),
    )
  )
}

function isWhoseKnown({ entry, supplier, hop }: HostOnTheSpot, reader: Reader): boolean {
  const isOperatorClear = entry['operator'] === undefined || textUnder(entry, 'operator') !== undefined
  return hop !== undefined && isOperatorClear && supplierCalled(reader, supplier ?? '') !== undefined
}
