import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Element, SERVICE_MODELS } from '../../model/element.ts'
import type { CutOff, Outage } from '../../policy/scenario.ts'
import { type Hop, weakest } from '../hop.ts'
import type { Involvement } from '../involvement.ts'
import { isAmong } from '../jurisdictions.ts'
import { productNode } from '../product-parties.ts'
import { elementAt, nodeOf, type Reader, textIn } from '../reader.ts'
import { standingsOf } from '../standing.ts'
import type { Falls, Support } from './stops.ts'
import { toSupplier } from './to-supplier.ts'

/** What a scenario takes away before anything else stops. */
export interface Strike {
  /** The things that it begins with. */
  readonly starts: ReadonlySet<string>
  /** Whether what a party does for us falls away, and by which way. */
  readonly on: (involvement: Involvement, reader: Reader) => Extract<Support, { readonly falls: Falls }>
  /** Whether what runs nobody knows where may run there; `isService`: with its supplier, not with us. */
  readonly mayHit: (isService: boolean) => boolean
}

/** Takes nothing away but what something else begins with. */
export const NOTHING_STRUCK: Strike = {
  starts: new Set(),
  on: ({ hops }) => ({ falls: 'never', way: hops }),
  mayHit: () => false,
}

/** Undefined where a platform that is out is not described here. */
export function strikeOf(scenario: CutOff | Outage, today: string, reader: Reader): Strike | undefined {
  if (scenario.kind === 'cut-off') return cutOffBy(scenario, today)
  const platform = elementAt(reader, scenario.platform, 'platform')
  return platform && outageOf(platform, reader)
}

/** What these countries and suppliers take away, each by itself. */
export function cutOffBy({ jurisdictions, suppliers }: Omit<CutOff, 'kind'>, today: string): Strike {
  return {
    starts: new Set(),
    on: (involvement, { catalogue }) => {
      const { party, stop, hops, cause } = involvement
      if (stop !== 'at-once') return { falls: 'never', way: hops }
      const ways = [
        ...suppliers.map((each) => toSupplier(party, each, today, catalogue)),
        ...jurisdictions.flatMap((each) => toCountry(party, each, today, catalogue)),
      ].flatMap((way) => (way ? [[...hops, ...way]] : []))
      const way = ways.find(isSure) ?? ways[0]
      return way ? { falls: isSure(way) ? 'surely' : 'perhaps', way, cause } : { falls: 'never', way: hops }
    },
    mayHit: () => true,
  }
}

/** From a party to the country under whose law it stands, to one that counts as that, or to one in that area: every way there. */
function toCountry(party: string, area: string, today: string, catalogue: Catalogue): readonly (readonly Hop[])[] {
  return standingsOf(party, today, catalogue).flatMap(({ country, hops }) =>
    isAmong(country, [area], catalogue) || countsAs(country, catalogue) === area ? [hops] : [],
  )
}

/** The country whose law counts: of some territories that is another's. */
export function countsAs(country: string, catalogue: Catalogue): string {
  return catalogue.entry('jurisdictions', country)?.treatAs ?? country
}

/** What nobody verified is as good as not known. */
export function isSure(hops: readonly Hop[]): boolean {
  const sure = weakest(hops)
  return sure !== 'unverified' && sure !== 'unknown'
}

function outageOf(platform: Element, reader: Reader): Strike {
  const product = textIn(platform, 'product')
  const node = product === undefined ? undefined : productNode(product, reader)
  const isCloud = SERVICE_MODELS.has(textIn(platform, 'serviceModel') ?? '')
  return {
    starts: new Set([nodeOf(platform, reader)]),
    // Another who runs on the same cloud may run in the very part of it that is out.
    on: ({ hops }) => {
      const at = hops.findIndex(
        ({ relation, to }) => to === node && (relation === 'runs-on' || relation === 'hosted-on'),
      )
      return isCloud && at >= 0 ? { falls: 'perhaps', way: hops.slice(0, at + 1) } : { falls: 'never', way: hops }
    },
    // Nobody else's service runs in a data centre of ours.
    mayHit: (isService) => isCloud || !isService,
  }
}
