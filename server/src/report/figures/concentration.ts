import { handOf } from '../../analysis/hand.ts'
import { hostOfService } from '../../analysis/service-hosts.ts'
import { holdingsOf, isInUse, type Share, sharesOf } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'

/** How much is in one hand, by the same measure for every origin. */
export interface ConcentrationFigures {
  /** Suppliers with one owner count together; those with most applications first. */
  readonly parties: readonly PartyFigures[]
  /** Hosts that services of other suppliers turn out to share. */
  readonly hosts: readonly HostFigures[]
}

export interface PartyFigures {
  /** `supplier:microsoft`, `owner:name` */
  readonly party: string
  readonly name: Called
  readonly suppliers: readonly string[]
  readonly applications: Count
  readonly contracts: Count
  readonly shares: readonly Share[]
}

export interface HostFigures {
  readonly host: string
  readonly name: Called
  readonly applications: Count
  /** Whose services they are. */
  readonly suppliers: readonly string[]
}

export function concentrationOf(things: StateOfThings): ConcentrationFigures {
  const { reader, landscape } = things
  const { catalogue } = reader
  const all = holdingsOf(things.assessed, landscape.today, things)
  const parties = all.parties
    .map(
      (party): PartyFigures => ({
        party: party.node,
        name: called(party.node, catalogue),
        suppliers: party.suppliers.toSorted(),
        applications: counted(party.applications.map(({ subject }) => subject.name)),
        contracts: counted(party.contracts.map(({ name }) => name)),
        shares: sharesOf(party, all),
      }),
    )
    .sort((a, b) => b.applications.count - a.applications.count || (a.party < b.party ? -1 : 1))
  return { parties, hosts: hostsOf(things) }
}

function hostsOf(things: StateOfThings): readonly HostFigures[] {
  const { reader, landscape } = things
  const hosts = new Map<string, { applications: Set<string>; suppliers: Set<string>; own: Set<string> }>()
  for (const { subject } of things.assessed) {
    if (!isInUse(subject)) continue
    for (const part of subject.parts) {
      const found = hostOfService(part, reader)
      if (!found) continue
      const hand = handOf(found.host, landscape.today, reader.catalogue).node
      const maker = found.maker === undefined ? undefined : handOf(found.maker, landscape.today, reader.catalogue).node
      if (hand === maker) continue
      const known = hosts.get(hand) ?? { applications: new Set(), suppliers: new Set(), own: new Set() }
      hosts.set(hand, known)
      known.applications.add(subject.name)
      known.own.add(found.host)
      if (found.maker !== undefined) known.suppliers.add(found.maker)
    }
  }
  return [...hosts]
    .map(([hand, { applications, suppliers, own }]) => {
      // An owner without an id that has one host here is best known by that.
      const [only = '', ...others] = own
      const host = hand.startsWith('owner:') && others.length === 0 ? `supplier:${only}` : hand
      return {
        host,
        name: called(host, reader.catalogue),
        applications: counted(applications),
        suppliers: [...suppliers].sort(),
      }
    })
    .sort((a, b) => b.applications.count - a.applications.count || (a.host < b.host ? -1 : 1))
}
