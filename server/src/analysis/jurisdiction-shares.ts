import type { Catalogue } from '../catalogue/catalogue.ts'
import type { JurisdictionSettings } from '../policy/settings.ts'
import { type Hop, type Sureness, weakest } from './hop.ts'
import { likelihoodOf } from './jurisdictions.ts'
import { countsAs } from './scenario/strike.ts'
import type { Holdings, Party } from './shares.ts'
import { standingsOf } from './standing.ts'

/**
 * What is in the hands of suppliers under the law of each country outside the trusted ones, as if each country were one party
 * (`jurisdiction:US`). A supplier under two of them counts for both.
 */
export function jurisdictionsOf(
  { parties }: Holdings,
  day: string,
  settings: JurisdictionSettings,
  catalogue: Catalogue,
): readonly Party[] {
  const laws = new Map<string, Map<string, readonly Hop[]>>()
  for (const supplier of new Set(parties.flatMap(({ suppliers }) => suppliers)))
    for (const { country, hops } of standingsOf(supplier, day, catalogue)) {
      // What nobody verified puts nobody under a law.
      if (likelihoodOf(country, settings, catalogue) === 'trusted' || UNSURE.has(weakest(hops))) continue
      const node = `jurisdiction:${countsAs(country, catalogue)}`
      const known = laws.get(node) ?? new Map<string, readonly Hop[]>()
      laws.set(node, known.set(supplier, known.get(supplier) ?? hops))
    }
  return [...laws].map(([node, above]) => {
    const under = <H extends Party['applications'][number] | Party['contracts'][number]>(held: readonly H[]) =>
      held.flatMap((each) => {
        const hops = above.get(each.supplier)
        return hops ? [{ ...each, hops: [...toSupplier(each), ...hops] }] : []
      })
    return {
      node,
      suppliers: [...above.keys()],
      applications: parties.flatMap(({ applications }) => under(applications)),
      contracts: parties.flatMap(({ contracts }) => under(contracts)),
    }
  })
}

/** As far as the supplier: whose it is counts for the owner, and not for the law of its seat. */
function toSupplier({ supplier, hops }: Party['applications'][number] | Party['contracts'][number]): readonly Hop[] {
  return hops.slice(0, hops.findIndex(({ to }) => to === `supplier:${supplier}`) + 1)
}

const UNSURE: ReadonlySet<Sureness> = new Set(['unverified', 'unknown'])
