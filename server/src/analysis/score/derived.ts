import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import { type Hop, weakest } from '../hop.ts'
import { isAmong } from '../jurisdictions.ts'
import { ownPlacesOf } from '../places.ts'
import { isHop, productOf } from '../product-parties.ts'
import { nodeOf, type Reader, saidAt, statedIn, supplierCalled, textIn, textUnder } from '../reader.ts'
import type { Answer, Source } from './answer.ts'
import { ofControl } from './by-control.ts'
import { ofKeys } from './by-keys.ts'
import { type Around, type Derivation, type Derived, isCertain } from './derivation.ts'

/**
 * What follows for certain, from what is known of an element itself, for criteria: often not one answer, but between which it lies.
 * What rests on less than a source says nothing here. The numbers are those of the answers in the calculator of June 2026.
 */
export function derivedAnswers(element: Element, around: Around, reader: Reader): readonly Answer[] {
  return DERIVATIONS.flatMap(([criterion, by, derive]) =>
    derive(element, around, reader)
      .filter(({ hops }) => isCertain(weakest(hops)))
      .map(({ between: [lowest, highest], hops, said }) => ({
        criterion,
        lowest,
        highest,
        grounds: [
          {
            of: nodeOf(element, reader),
            by,
            ...(lowest === highest && { answer: lowest }),
            hops,
            ...(said && { said }),
          },
        ],
      })),
  )
}

/** The criteria of which facts of the format say something; `docs/method` has the same table. */
export const DERIVATIONS: readonly (readonly [criterion: string, by: Source, Derivation])[] = [
  ['SOV-1.1', 'control', ofControl],
  ['SOV-3.1', 'encryption-keys', ofKeys],
  ['SOV-3.4', 'places', ofPlaces],
  ['SOV-4.4', 'support', ofSupport],
  ['SOV-6.3', 'licence', ofLicence],
  ['SOV-8.1', 'energy', ofEnergy],
]

/** With one place outside the EEA it is not “only in the EU”; that all known places are within it does not say that there is no other. */
function ofPlaces(element: Element, _: Around, reader: Reader): readonly Derived[] {
  return ownPlacesOf(element, reader)
    .filter(({ use, country }) => use !== 'seen' && !isAmong(country, ['EEA'], reader.catalogue))
    .map(({ hops, said }) => ({ between: [1, 4], hops, said }))
}

function ofSupport(element: Element, _: Around, reader: Reader): readonly Derived[] {
  const support = statedIn(element, 'support')
  const from = isMap(support) ? [support['from'] ?? []].flat() : []
  const countries = from.filter((each) => typeof each === 'string')
  const isInside = countries.map((country) => isInUnion(country, reader))
  if (!isMap(support) || countries.length === 0 || isInside.includes(undefined)) return []
  const between: Derived['between'] = !isInside.includes(true) ? [1, 1] : isInside.includes(false) ? [2, 3] : [4, 5]
  const by = textUnder(support, 'by') ?? ''
  const node = by === '' ? nodeOf(element, reader) : `supplier:${supplierCalled(reader, by) ?? by}`
  const said = saidAt(element.facts.get('support'), 'support.by', by)
  const hops = countries.map(
    (country): Hop => ({ from: node, relation: 'accessed-from', to: `jurisdiction:${country}`, confidence: 'own' }),
  )
  return [{ between, hops, ...said }]
}

/** Undefined where nothing is known of a country, or where it is in the EEA and not in the EU. */
function isInUnion(country: string, { catalogue }: Reader): boolean | undefined {
  if (!catalogue.entry('jurisdictions', country)) return undefined
  if (isAmong(country, ['EU'], catalogue)) return true
  return isAmong(country, ['EEA'], catalogue) ? undefined : false
}

/** Whether it is open source; who governs it, no key says. */
function ofLicence(element: Element, _: Around, reader: Reader): readonly Derived[] {
  const fact = element.facts.get('licence')
  const licence = textIn(element, 'licence')
  if (!fact || licence === undefined || licence === 'LicenseRef-mixed-open') return []
  const between: Derived['between'] | undefined = isOpenLicence(licence)
    ? [3, 5]
    : licence === 'proprietary'
      ? [1, 2]
      : undefined
  if (!between) return []
  if (fact.origin.from === 'document') return [{ between, hops: [], ...saidAt(fact, 'licence', licence) }]
  const is = isHop(element, fact.origin.product, reader)
  const sureness =
    fact.origin.from === 'product' ? 'own' : (productOf(element, reader)?.confidence?.licence ?? 'unknown')
  return [{ between, hops: [{ ...is, confidence: sureness }], ...(is.said && { said: is.said }) }]
}

/** PUE of the data centre: “below 1.5 with a roadmap”, “below 1.3”, “below 1.2, EU-verified”. */
function ofEnergy(element: Element): readonly Derived[] {
  const fact = element.facts.get('energy')
  const energy = statedIn(element, 'energy')
  const pue = isMap(energy) ? energy['pue'] : undefined
  if (typeof pue !== 'number' || pue < 1) return []
  const between: Derived['between'] =
    pue >= 3 ? [1, 1] : pue >= 1.5 ? [2, 2] : pue >= 1.3 ? [2, 3] : pue >= 1.2 ? [4, 4] : [4, 5]
  return [{ between, hops: [], ...saidAt(fact, 'energy.pue', '') }]
}
