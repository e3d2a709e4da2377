import type { Hop } from './hop.ts'

/** As what a party is there. */
export type Role =
  | 'maker'
  | 'operator'
  | 'host'
  | 'service'
  | 'support'
  | 'key-holder'
  | 'sub-processor'
  | 'backup-host'
  | 'identity-provider'

/**
 * What of an element a party can get at. `in-use`: only while the host computes on it, since the keys are ours;
 * `metadata`: who and when, not what; `accounts`: who may sign in.
 */
export type ReachOfData = 'data' | 'in-use' | 'metadata' | 'accounts' | 'none'

/** Whether a party can stop it: at once, or in time, as updates and licences end. */
export type StopOfService = 'at-once' | 'in-time' | 'none'

/** A party that has a hand in an element, with the hops that lead to it and the powers that this gives. */
export interface Involvement {
  /** Id of the supplier. */
  readonly party: string
  readonly role: Role
  readonly reach: ReachOfData
  readonly stop: StopOfService
  /** From the element to the party. */
  readonly hops: readonly Hop[]
  /** `kind:id` of what it comes down to: what one would replace, move or arrange otherwise. */
  readonly cause: string
  /** One of so many hosts that are possible: true of some, perhaps not of all. */
  readonly candidateOf?: number
  /** Comes along with the service: who replaces that is rid of this too. */
  readonly comesWithService?: true
  /** Whether it is so at all, nobody stated. */
  readonly isUncertain?: true
  /** How what it holds is encrypted. */
  readonly keys?: Keys
}

/** What is stated of encryption. */
export interface Keys {
  /** Who has the keys, as criterion SOV-3.1 of the CSF asks it: `provider`, `shared`, `customer-only`. */
  readonly answer: string | undefined
  readonly dataInUse: string | undefined
  /** The supplier that keeps them for us. */
  readonly holder: string | undefined
}

/** What a host can do, by who holds the keys: Recommendations 01/2020 of the EDPB, use cases 1, 6 and 7. */
export function hostPowers(keys: Keys, storesOnly: boolean): Pick<Involvement, 'reach' | 'stop' | 'keys'> {
  return { reach: reachWith(keys, storesOnly), stop: 'at-once', keys }
}

function reachWith({ answer, dataInUse }: Keys, storesOnly: boolean): ReachOfData {
  if (answer !== 'customer-only') return 'data'
  if (storesOnly) return 'metadata'
  // That attested computing keeps data from the host is our judgement; the Board found no measure that does.
  return dataInUse === 'attested-confidential-computing' ? 'none' : 'in-use'
}
