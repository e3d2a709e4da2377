import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/*
 * What a landscape says, read by itself for the other counts of `recount.ts`: nothing of the engine is used. It understands what
 * `made/landscapes.ts` makes, in which everything is said in the document itself.
 */

/** An entry of a list, as it is written. */
export type Entry = Readonly<Record<string, unknown>>

export const TRUSTED: ReadonlySet<string> = new Set(['NL', 'DE', 'NO'])

interface Law {
  readonly id: string
  readonly powers?: readonly string[]
  readonly confidence?: string
  readonly inForce?: boolean
}

const LAWS = parse(readFileSync(join(import.meta.dirname, '../../../server/catalogue/jurisdictions.yaml'), 'utf8')) as {
  readonly laws: readonly Law[]
  readonly jurisdictions: readonly {
    readonly code: string
    readonly name: string | { readonly en: string }
    readonly laws?: readonly string[]
  }[]
}

/** What people sign in with, and what takes over from that. */
export const signInOf = ({ identityProvider }: Entry) => (identityProvider as Entry | undefined) ?? {}

/** In English. */
export function nameOfCountry(country: string): string {
  const name = LAWS.jurisdictions.find(({ code }) => code === country)?.name ?? country
  return typeof name === 'string' ? name : name.en
}

/** The laws of a country that give one of these powers, and whether one of them is known well enough to say so. */
export function lawsFor(
  country: string,
  powers: readonly string[],
): { readonly isAny: boolean; readonly isKnown: boolean } {
  const ids = LAWS.jurisdictions.find(({ code }) => code === country)?.laws ?? []
  const laws = LAWS.laws.filter(
    ({ id, inForce, powers: own = [] }) =>
      ids.includes(id) && inForce !== false && own.some((power) => powers.includes(power)),
  )
  const isKnown = laws.some(({ confidence = 'unverified' }) => !['unverified', 'unknown'].includes(confidence))
  return { isAny: laws.length > 0, isKnown }
}

export const REACHING = ['compel-data', 'compel-assistance', 'interception', 'weaken-encryption']

/** Of a country of which no law was studied nobody knows whether it reaches data; to stop one needs none. */
export const reaches = (country: string) => lawsFor(country, REACHING).isKnown
export const stops = (country: string) => !lawsFor(country, ['cut-off']).isAny || lawsFor(country, ['cut-off']).isKnown

/** The lists of a document, and what each entry comes down to. */
export type Landscape = ReturnType<typeof readLandscape>

export function readLandscape(text: string) {
  const document = parse(text) as Readonly<Record<string, readonly Entry[] | undefined>>
  const list = (key: string) => document[key] ?? []
  const called = (key: string, id: unknown) => list(key).find((entry) => entry['id'] === id)
  const all = list('applications').filter((each) => each['lifecycle'] !== 'retired')
  const inUse = all.filter((each) => each['lifecycle'] !== 'planned')
  const productOf = (entry: Entry) => called('products', entry['product'])
  const makerOf = (entry: Entry) => called('suppliers', productOf(entry)?.['supplier'])
  const isService = (entry: Entry) => ['saas', 'iaas'].includes(String(productOf(entry)?.['serviceModel']))
  const isOpen = (entry: Entry) => String(productOf(entry)?.['licence']) === 'MIT'
  const parent = (supplier: Entry) => supplier['ultimateParent'] as Entry | undefined
  /** Countries of seat and owner. */
  const countriesOf = (supplier: Entry) =>
    new Set([String(supplier['country']), String(parent(supplier)?.['country'] ?? supplier['country'])])
  const outsideOf = (supplier: Entry) => [...countriesOf(supplier)].filter((country) => !TRUSTED.has(country))
  const originOf = (supplier: Entry) =>
    outsideOf(supplier).length > 0 ? 'outside' : parent(supplier) === undefined ? 'unknown' : 'trusted'

  /** Who hosts it: `ours`, `unknown`, or a supplier. */
  const hostOf = (entry: Entry): Entry | 'ours' | 'unknown' => {
    const said = entry['runsOn'] ?? productOf(entry)?.['runsOn']
    if (said === undefined || (typeof said === 'object' && said !== null && 'unknown' in said)) return 'unknown'
    const platform = typeof said === 'string' ? called('platforms', said) : (said as Entry)
    return (platform && makerOf(platform)) ?? 'ours'
  }
  /** Who runs it for us, besides whoever hosts it. */
  const operatorOf = (entry: Entry) => (isService(entry) ? makerOf(entry) : undefined)
  const strong = (entry: Entry) => {
    const host = hostOf(entry)
    return [operatorOf(entry), host].filter((each): each is Entry => typeof each === 'object')
  }
  const handsFrom = (entry: Entry) => new Set(strong(entry).flatMap(outsideOf))
  const isOpenTo = (entry: Entry) =>
    hostOf(entry) === 'unknown' || strong(entry).some((each) => parent(each) === undefined)
  const from = (entry: Entry, can: (country: string) => boolean) => [...handsFrom(entry)].filter(can)
  const answer = (entry: Entry, can: (country: string) => boolean) =>
    from(entry, can).length > 0 ? 'yes' : handsFrom(entry).size > 0 || isOpenTo(entry) ? 'unknown' : 'no'
  const sureFrom = (entry: Entry) => [...handsFrom(entry)].filter((country) => reaches(country) || stops(country))
  const lawOf = (entry: Entry) => {
    const answers = [answer(entry, reaches), answer(entry, stops)]
    return answers.includes('yes') ? 'outside' : answers.includes('unknown') ? 'unknown' : 'trusted'
  }
  const behind = (entry: Entry) => {
    const maker = makerOf(entry)
    return maker && (!isOpen(entry) || isService(entry)) ? [maker] : []
  }
  /** Nobody outside the European Economic Area gets at its data or stops it, at once or in time; of the countries here those that are trusted are in it. */
  const european = (entry: Entry): 'yes' | 'no' | 'unknown' => {
    const sellers = behind(entry)
    const isOutside = handsFrom(entry).size > 0 && sureFrom(entry).length > 0
    if (isOutside || sellers.some((seller) => outsideOf(seller).some(stops))) return 'no'
    const hands = [...strong(entry), ...sellers]
    const isAnyUnsure = hands.some((each) => parent(each) === undefined || outsideOf(each).length > 0)
    return hostOf(entry) === 'unknown' || isAnyUnsure ? 'unknown' : 'yes'
  }
  /** No component has a layer here, and no product is one of a catalogue: closed software is not, of open software nobody knows. */
  const commonGround = (entry: Entry): 'yes' | 'no' | 'unknown' => (isOpen(entry) ? 'unknown' : 'no')
  return {
    european,
    commonGround,
    list,
    called,
    all,
    inUse,
    productOf,
    makerOf,
    isService,
    isOpen,
    parent,
    countriesOf,
    outsideOf,
    originOf,
    hostOf,
    operatorOf,
    strong,
    handsFrom,
    isOpenTo,
    answer,
    sureFrom,
    lawOf,
    behind,
  }
}
