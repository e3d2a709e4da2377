import type { Entry } from '../catalogue/data.ts'
import { isOpenLicence } from '../catalogue/open-licence.ts'
import { countriesOf, partyOn } from '../catalogue/profile/party.ts'
import { isEuropean } from '../catalogue/profile/reach.ts'
import type { Element } from '../model/element.ts'
import type { RankedAlternative } from './alternatives.ts'
import type { OwnPlatform } from './new-home.ts'
import { productOf } from './product-parties.ts'
import { describedIn, elementAt, type Reader, textIn } from './reader.ts'
import type { Purpose } from './replaceable.ts'
import { RUNS, statedHosts } from './stated-hosts.ts'

/**
 * The organisation's own platforms to which all could move that runs on another: a Haven cluster where everything on it can
 * run on one, then those that serve the same.
 */
export function platformsInstead(
  platform: Element,
  { functions }: Purpose,
  trusted: readonly OwnPlatform[],
  reader: Reader,
  day: string,
): readonly RankedAlternative[] {
  const canRunOnHaven = isCluster(platform) || allRunOnHaven(platform, reader)
  const serves = (other: Element) => productOf(other, reader)?.functions?.some((id) => functions.includes(id)) === true
  const suited = trusted
    .filter(({ id, element }) => id !== platform.id && !runsOn(element, platform.id, reader))
    .filter(({ element, isHaven }) => (isHaven && canRunOnHaven) || (!isHaven && serves(element)))
  return suited
    .toSorted((a, b) => Number(b.isHaven) - Number(a.isHaven))
    .map(({ id, element, isHaven }) => described(id, element, isHaven, reader, day))
}

/** A cluster holds containers already. */
function isCluster({ facts }: Element): boolean {
  return facts.has('kubernetes')
}

/** Whether something is known to run on it, and all of that on Haven too. */
function allRunOnHaven(platform: Element, reader: Reader): boolean {
  const products = (['application', 'component', 'platform'] as const).flatMap((kind) =>
    describedIn(reader, kind).flatMap(([id]) => {
      const element = elementAt(reader, id, kind)
      return element && hosts(element, reader).includes(platform.id) ? [productOf(element, reader)] : []
    }),
  )
  return products.length > 0 && products.every(isForHaven)
}

function isForHaven(product: Entry<'products'> | undefined): boolean {
  const role = product?.havenPlus?.role
  return role === 'runs-on' || role === 'component'
}

function hosts(element: Element, reader: Reader): readonly string[] {
  return statedHosts(element, RUNS, reader).flatMap(({ platform }) => platform?.id ?? [])
}

/** Whether a platform runs on another, however far down. */
function runsOn(platform: Element, id: string, reader: Reader, passed: ReadonlySet<string> = new Set()): boolean {
  if (passed.has(platform.id)) return false
  return statedHosts(platform, RUNS, reader).some(
    ({ platform: host }) =>
      host !== undefined && (host.id === id || runsOn(host, id, reader, new Set([...passed, platform.id]))),
  )
}

function described(id: string, element: Element, isHaven: boolean, reader: Reader, day: string): RankedAlternative {
  const { catalogue } = reader
  const product = productOf(element, reader)
  const party = partyOn(catalogue, product?.supplier, day)
  const countries = party ? countriesOf(party) : []
  const isOpen = isOpenLicence(product?.licence)
  return {
    id: `platform:${id}`,
    name: textIn(element, 'name') ?? id,
    product,
    group: isHaven ? 'haven' : isOpen ? 'open' : 'other',
    isOpen,
    isEuropean: countries.length > 0 && countries.every((country) => isEuropean(catalogue, country)),
    ...(party && { maker: party.supplier }),
    ownerCountries: countries.filter((country) => country !== party?.supplier.country),
    onlyFor: [],
    lacking: 0,
    home: { kind: 'platform', platform: id, isHaven },
    inUse: [id],
  }
}
