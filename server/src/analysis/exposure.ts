import type { Element } from '../model/element.ts'
import type { JurisdictionSettings, Likelihood } from '../policy/settings.ts'
import { type Hop, type Sureness, weakest } from './hop.ts'
import type { Involvement } from './involvement.ts'
import { involvementsIn } from './involvements.ts'
import { lawFor, likelihoodOf, REACHING, STOPPING } from './jurisdictions.ts'
import { type Reader, readerFor } from './reader.ts'
import { standingsOf } from './standing.ts'

/** A party that has a hand in an element and stands under a law from outside, with the powers that this gives. */
export interface Exposure extends Involvement {
  readonly country: string
  readonly through: 'seat' | 'owner'
  readonly likelihood: Likelihood
  /** From the element to the law that reaches the data; undefined where none does. */
  readonly reachChain?: readonly Hop[]
  /** From the element to what can stop the service; it ends at the country where no law of it was studied. */
  readonly stopChain?: readonly Hop[]
}

/** The exposures of an element, on a day, under a policy: who from outside can reach its data or stop it. */
export function exposuresOf(
  element: Element,
  day: string,
  settings: JurisdictionSettings,
  reader: Reader,
): readonly Exposure[] {
  // What is no longer in use reaches nobody.
  if (element.facts.get('lifecycle')?.value === 'retired') return []
  return involvementsIn(element, reader).flatMap((involvement) =>
    standingsOf(involvement.party, day, reader.catalogue).flatMap(({ country, through, hops }): readonly Exposure[] => {
      const likelihood = likelihoodOf(country, settings, reader.catalogue)
      if (likelihood === 'trusted') return []
      const chain = [...involvement.hops, ...hops]
      const reaching = involvement.reach === 'none' ? undefined : lawHop(country, REACHING, day, reader)
      const stopping = involvement.stop === 'none' ? undefined : lawHop(country, STOPPING, day, reader)
      return [
        {
          ...involvement,
          country,
          through,
          likelihood,
          ...(reaching ? { reachChain: [...chain, reaching] } : {}),
          ...(involvement.stop === 'none' ? {} : { stopChain: stopping ? [...chain, stopping] : chain }),
        },
      ]
    }),
  )
}

/** How sure a chain is: the weakest claim that it uses. */
export function surenessOf(chain: readonly Hop[]): Sureness {
  return weakest(chain)
}

function lawHop(country: string, powers: Parameters<typeof lawFor>[1], day: string, reader: Reader): Hop | undefined {
  const law = lawFor(country, powers, day, reader.catalogue)
  return (
    law && {
      from: `jurisdiction:${country}`,
      relation: 'law',
      to: `law:${law.id}`,
      confidence: law.confidence ?? 'unverified',
      ...(law.source === undefined ? {} : { source: law.source }),
    }
  )
}

export { readerFor }
