import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import { type Hop, isSurer, type Sureness, weakest } from '../hop.ts'
import { involvementsIn } from '../involvements.ts'
import { isAmong } from '../jurisdictions.ts'
import { ownPlacesOf } from '../places.ts'
import { isHop, productOf } from '../product-parties.ts'
import { nodeOf, type Reader, saidAt, statedIn, supplierCalled, textIn, textUnder } from '../reader.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import type { Answer, Source } from './answer.ts'
import { controlOf } from './control.ts'

/**
 * What follows for certain, from what is known of an element itself, for criteria: often not one answer, but between which it lies.
 * What rests on less than a source says nothing here. The numbers are those of the answers in the calculator of June 2026.
 */
export function derivedAnswers(element: Element, day: string, reader: Reader): readonly Answer[] {
  return DERIVATIONS.flatMap(([criterion, by, derive]) =>
    derive(element, day, reader)
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

/** Between which answers it lies, and from what that follows. */
interface Derived {
  readonly between: readonly [lowest: number, highest: number]
  readonly hops: readonly Hop[]
  readonly said?: Hop['said']
}

type Derivation = (element: Element, day: string, reader: Reader) => readonly Derived[]

/** The criteria of which facts of the format say something; `docs/method` has the same table. */
export const DERIVATIONS: readonly (readonly [criterion: string, by: Source, Derivation])[] = [
  ['SOV-1.1', 'control', ofControl],
  ['SOV-3.1', 'encryption-keys', ofKeys],
  ['SOV-3.4', 'places', ofPlaces],
  ['SOV-4.4', 'support', ofSupport],
  ['SOV-6.3', 'licence', ofLicence],
  ['SOV-8.1', 'energy', ofEnergy],
]

function isCertain(sureness: Sureness): boolean {
  return isSurer(sureness, 'general-knowledge')
}

/** Who runs it for us, and who hosts it: platforms say that of themselves. As long as that is not certain of all, it may be worse. */
function ofControl(element: Element, day: string, reader: Reader): readonly Derived[] {
  const hands = involvementsIn(element, reader).filter(({ role, hops }) => {
    const isOfPlatform = hops.some(({ to }) => to.startsWith('platform:'))
    return (role === 'operator' || role === 'host') && !isOfPlatform
  })
  const known = hands.flatMap(({ party, hops, candidateOf }) => {
    const control = candidateOf === undefined ? controlOf(party, day, reader.catalogue) : undefined
    const all = [...hops, ...(control?.hops ?? [])]
    return control && isCertain(weakest(all)) ? [{ isInside: control.isInside, hops: all }] : []
  })
  if (hands.length === 0) return []
  const isAll = known.length === hands.length && isHostKnown(element, reader)
  // That of one nobody knows it leaves every answer open, so that what others are is only the best it can be.
  return [
    ...known.map(({ isInside, hops }): Derived => ({ between: isInside ? [3, 4] : [1, 2], hops })),
    ...(isAll ? [] : [{ between: [1, 4] as const, hops: [] }]),
  ]
}

/** Whether it is known where it runs: as stated, as its product is known to run, or at its maker's; under a platform there is nothing. */
function isHostKnown(element: Element, reader: Reader): boolean {
  if (element.facts.has('runsOn')) return statedHosts(element, RUNS, reader).length > 0
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

/** The words of the format are the answers to SOV-3.1; with somebody else as holder, who has the keys is another question. */
function ofKeys(element: Element, _: string, reader: Reader): readonly Derived[] {
  const own = textIn(element, 'encryptionKeys')
  if (own !== undefined) {
    const said = saidAt(element.facts.get('encryptionKeys'), 'encryptionKeys', own)
    return keys(own, textIn(element, 'keyHolder'), element).map((between) => ({ between, hops: [], ...said }))
  }
  const hosts = statedHosts(element, RUNS, reader)
  const [host] = hosts
  // Of several hosts, one that is described on the spot says nothing of the others.
  if (!host || host.platform || hosts.length > 1) return []
  const answer = textUnder(host.entry, 'encryptionKeys') ?? ''
  const holder = textUnder(host.entry, 'keyHolder') ?? textIn(element, 'keyHolder')
  return keys(answer, holder, element).map((between) => ({ between, hops: host.hop ? [host.hop] : [] }))
}

const KEYS: readonly string[] = ['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only']

function keys(word: string, holder: string | undefined, { organisation }: Element): readonly Derived['between'][] {
  const answer = KEYS.indexOf(word) + 1
  const isElsewhere = holder !== undefined && holder !== organisation
  return answer === 0 || (isElsewhere && answer > 3) ? [] : [[answer, answer]]
}

/** With one place outside the EEA it is not “only in the EU”; that all known places are within it does not say that there is no other. */
function ofPlaces(element: Element, _: string, reader: Reader): readonly Derived[] {
  return ownPlacesOf(element, reader)
    .filter(({ use, country }) => use !== 'seen' && !isAmong(country, ['EEA'], reader.catalogue))
    .map(({ hops, said }) => ({ between: [1, 4], hops, said }))
}

function ofSupport(element: Element, _: string, reader: Reader): readonly Derived[] {
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
function ofLicence(element: Element, _: string, reader: Reader): readonly Derived[] {
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
