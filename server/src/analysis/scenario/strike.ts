import type { Catalogue } from '../../catalogue/catalogue.ts'
import { partyOn } from '../../catalogue/profile/party.ts'
import { type Element, SERVICE_MODELS } from '../../model/element.ts'
import { type Hop, weakest } from '../hop.ts'
import type { Involvement } from '../involvement.ts'
import { productNode } from '../product-parties.ts'
import { nodeOf, type Reader, textIn } from '../reader.ts'
import { ownersAbove, standingsOf } from '../standing.ts'
import type { Falls, Support } from './stops.ts'

/** What happens: nobody under the law of a country delivers any more, a supplier does not, or a platform is out. */
export type Scenario =
  | { readonly kind: 'cut-off'; readonly jurisdiction: string }
  | { readonly kind: 'cut-off'; readonly supplier: string }
  | { readonly kind: 'outage'; readonly platform: Element }

/** What a scenario takes away before anything else stops. */
export interface Strike {
  /** The things that it begins with. */
  readonly starts: ReadonlySet<string>
  /** Whether what a party does for us falls away, and by which way. */
  readonly on: (involvement: Involvement, reader: Reader) => Extract<Support, { readonly falls: Falls }>
  /** Whether what runs nobody knows where may run there; `isService`: with its supplier, not with us. */
  readonly mayHit: (isService: boolean) => boolean
}

export function strikeOf(scenario: Scenario, today: string, reader: Reader): Strike {
  return scenario.kind === 'outage' ? outageOf(scenario.platform, reader) : cutOff(scenario, today)
}

function cutOff(scenario: Extract<Scenario, { readonly kind: 'cut-off' }>, today: string): Strike {
  return {
    starts: new Set(),
    on: (involvement, { catalogue }) => {
      const { party, stop, hops, cause } = involvement
      if (stop !== 'at-once') return { falls: 'never', way: hops }
      const reached =
        'jurisdiction' in scenario
          ? toCountry(party, scenario.jurisdiction, today, catalogue)
          : toSupplier(party, scenario.supplier, today, catalogue)
      return reached
        ? { falls: fallsBy([...hops, ...reached]), way: [...hops, ...reached], cause }
        : { falls: 'never', way: hops }
    },
    mayHit: () => true,
  }
}

/** From a party to the country whose law it stands under, or that counts as that country. */
function toCountry(party: string, country: string, today: string, catalogue: Catalogue): readonly Hop[] | undefined {
  return standingsOf(party, today, catalogue).find(
    (standing) => standing.country === country || countsAs(standing.country, catalogue) === country,
  )?.hops
}

/** The country whose law counts: of some territories that is another's. */
export function countsAs(country: string, catalogue: Catalogue): string {
  return catalogue.entry('jurisdictions', country)?.treatAs ?? country
}

/** From a party to the supplier that it is, or that is in control of it. */
function toSupplier(id: string, supplier: string, today: string, catalogue: Catalogue): readonly Hop[] | undefined {
  if (id === supplier) return []
  const party = partyOn(catalogue, id, today)
  return party && ownersAbove(party, catalogue).find(({ owner }) => owner.id === supplier)?.hops
}

/** What nobody verified is as good as not known. */
function fallsBy(hops: readonly Hop[]): Falls {
  const sure = weakest(hops)
  return sure === 'unverified' || sure === 'unknown' ? 'perhaps' : 'surely'
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
