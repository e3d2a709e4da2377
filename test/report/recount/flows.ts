import { type Entry, readLandscape, TRUSTED } from './landscape.ts'

/*
 * The way from each application to the law over where it runs, followed once more from the text. It understands what
 * `made/landscapes.ts` makes.
 */

/** `application:zaken platform:wolk-west supplier:wolk-inc owner:Wolk Holding US outside`; nothing from where nobody knows on. */
export function recountedFlows(text: string): readonly string[] {
  const { inUse, called, productOf, makerOf, parent } = readLandscape(text)
  const stagesOf = (entry: Entry): readonly string[] => {
    const said = entry['runsOn'] ?? productOf(entry)?.['runsOn']
    if (said === undefined) return []
    const isPlatform = typeof said === 'string'
    const host = isPlatform ? called('platforms', said) : called('products', (said as Entry)['product'])
    const maker = host && (isPlatform ? makerOf(host) : called('suppliers', host['supplier']))
    const place = `${isPlatform ? 'platform' : 'product'}:${host?.['id']}`
    if (!maker) return [place, 'organisation:gm0001', 'organisation:gm0001', 'NL', 'trusted']
    const owner = parent(maker)
    const country = String((owner ?? maker)['country'])
    const supplier = `supplier:${maker['id']}`
    const hand = owner ? `owner:${owner['name']}` : supplier
    return [place, supplier, hand, country, TRUSTED.has(country) ? 'trusted' : 'outside']
  }
  return inUse.map((each) => [`application:${each['id']}`, ...stagesOf(each)].join(' ')).sort()
}

interface Told {
  readonly flows: readonly {
    readonly of: string
    readonly host?: Named
    readonly supplier?: Named
    readonly owner?: Named
    readonly law?: { readonly country: string; readonly origin: string }
  }[]
}

interface Named {
  readonly id: string
}

/** The same, as a report gives it. */
export function reportedFlows(organisation: object): readonly string[] {
  return (organisation as Told).flows
    .map(({ of, host, supplier, owner, law }) =>
      [of, host?.id, supplier?.id, owner?.id, law?.country, law?.origin].filter((each) => each !== undefined).join(' '),
    )
    .sort()
}
