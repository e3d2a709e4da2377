import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Element, isOutOfUse } from '../model/element.ts'
import type { JurisdictionSettings, Likelihood } from '../policy/settings.ts'
import type { Hop } from './hop.ts'
import type { Involvement } from './involvement.ts'
import { involvementsIn } from './involvements.ts'
import { lawFor, likelihoodOf, REACHING, STOPPING } from './jurisdictions.ts'
import type { Reader } from './reader.ts'
import { standingsOf } from './standing.ts'

/** A party that has a hand in an element and stands under a law from outside, with the powers that this gives. */
export interface Exposure extends Involvement {
  readonly country: string
  readonly through: 'seat' | 'owner'
  readonly likelihood: Likelihood
  /** Whether the keys are with somebody under the law of the same country. */
  readonly isKeyUnderSameLaw?: true
  /** From the element to the country. */
  readonly chain: readonly Hop[]
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
  return exposuresThrough(handsIn(element, reader), day, settings, reader)
}

/** Every party that has a hand in an element, wherever it sits. */
export function handsIn(element: Element, reader: Reader): readonly Involvement[] {
  // What is no longer in use is in nobody's hands.
  return isOutOfUse(element) ? [] : involvementsIn(element, reader)
}

/** The involvements of parties that stand under a law from outside, with what that gives them. */
export function exposuresThrough(
  involvements: readonly Involvement[],
  day: string,
  settings: JurisdictionSettings,
  reader: Reader,
): readonly Exposure[] {
  return involvements.flatMap((involvement) =>
    standingsOf(involvement.party, day, reader.catalogue).flatMap(({ country, through, hops }): readonly Exposure[] => {
      const likelihood = likelihoodOf(country, settings, reader.catalogue)
      if (likelihood === 'trusted') return []
      const chain = [...involvement.hops, ...hops]
      const isKeyUnderSameLaw = isKeyUnder(country, involvement, day, reader)
      // One warrant for both: keys of ours that stand with somebody under the same law keep nothing from it.
      const reach = isKeyUnderSameLaw && involvement.reach !== 'accounts' ? 'data' : involvement.reach
      const reaching = reach === 'none' ? undefined : lawHop(country, REACHING, day, reader)
      const stopping = involvement.stop === 'none' ? undefined : lawHop(country, STOPPING, day, reader)
      return [
        {
          ...involvement,
          reach,
          country,
          through,
          likelihood,
          ...(isKeyUnderSameLaw ? { isKeyUnderSameLaw } : {}),
          chain,
          ...(reaching ? { reachChain: [...chain, reaching] } : {}),
          ...(involvement.stop === 'none' ? {} : { stopChain: stopping ? [...chain, stopping] : chain }),
        },
      ]
    }),
  )
}

function isKeyUnder(country: string, { keys }: Involvement, day: string, { catalogue }: Reader): boolean {
  if (keys?.holder === undefined) return false
  return standingsOf(keys.holder, day, catalogue).some((standing) => standing.country === country)
}

/** The same hop for all that a law reaches. */
function lawHop(country: string, powers: typeof REACHING, day: string, { catalogue }: Reader): Hop | undefined {
  const key = `${country} ${powers.join()} ${day}`
  return catalogue.keep('law hop', key, () => findLawHop(country, powers, day, catalogue))
}

function findLawHop(country: string, powers: typeof REACHING, day: string, catalogue: Catalogue): Hop | undefined {
  const law = lawFor(country, powers, day, catalogue)
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
