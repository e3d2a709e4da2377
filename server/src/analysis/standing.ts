import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Party, partyOn } from '../catalogue/profile/party.ts'
import type { EventParty } from '../schema/generated/types.ts'
import type { Hop, Sureness } from './hop.ts'

/** A country under whose law a supplier stands, with the hops that lead there. */
export interface Standing {
  readonly country: string
  /** Through its own seat, or that of who controls it. */
  readonly through: 'seat' | 'owner'
  readonly hops: readonly Hop[]
}

/** The countries under whose law a supplier stands on a day: that of its seat, and that of every owner in control above it. */
export function standingsOf(id: string, day: string, catalogue: Catalogue): readonly Standing[] {
  const party = partyOn(catalogue, id, day)
  // A community has no owner, and its country is where the project is at home: no law reaches anybody through it.
  if (!party || party.supplier.kind === 'community') return []
  const { country, confidence } = party.supplier
  const seat: readonly Standing[] =
    country === undefined
      ? []
      : [
          {
            country,
            through: 'seat',
            hops: [
              {
                from: `supplier:${id}`,
                relation: 'seat-in',
                to: `jurisdiction:${country}`,
                confidence: confidence?.identity ?? saidHere(id, catalogue),
                ...readAt(catalogue, id),
              },
            ],
          },
        ]
  return [...seat, ...ownersOf(party, catalogue)]
}

/** Owner above owner, each with the hops from the supplier; a country that was met lower down is not met again. */
function ownersOf(party: Party, catalogue: Catalogue): readonly Standing[] {
  const met = new Set([party.supplier.country])
  const up: Hop[] = []
  return party.owners.flatMap((owner, i): readonly Standing[] => {
    const below = i === 0 ? party.supplier.id : party.owners[i - 1]?.id
    const from = below === undefined ? '' : `supplier:${below}`
    const to = nameOf(owner, catalogue)
    const claimed = below === undefined ? undefined : catalogue.supplier(below)
    const confidence: Sureness = claimed
      ? (claimed.confidence?.ownership ?? saidHere(claimed.id, catalogue))
      : 'unknown'
    up.push({ from, relation: 'owned-by', to, confidence, ...ownedAt(claimed?.id, owner, catalogue) })
    if (met.has(owner.country)) return []
    met.add(owner.country)
    // Where the owner is seated is part of the claim on the owner.
    const seat: Hop = { from: to, relation: 'seat-in', to: `jurisdiction:${owner.country}`, confidence }
    return [{ country: owner.country, through: 'owner', hops: [...up, seat] }]
  })
}

function nameOf(owner: EventParty, catalogue: Catalogue): string {
  return owner.id !== undefined && catalogue.supplier(owner.id) ? `supplier:${owner.id}` : `owner:${owner.name}`
}

/** Where a claim on an owner was read: at the change that led to it, else among the sources of the entry. */
function ownedAt(
  id: string | undefined,
  owner: EventParty,
  catalogue: Catalogue,
): { readonly source?: string; readonly asOf?: string } {
  const supplier = id === undefined ? undefined : catalogue.supplier(id)
  if (!supplier) return {}
  const event = supplier.controlEvents?.findLast(
    ({ type, status, to, source }) =>
      type === 'control' && status === 'completed' && source !== undefined && to?.name === owner.name,
  )
  const read = readAt(catalogue, supplier.id)
  const asOf = supplier.ownershipAsOf ?? event?.date ?? read.asOf
  const source = event?.source ?? read.source
  return { ...(source === undefined ? {} : { source }), ...(asOf === undefined ? {} : { asOf }) }
}

/** The first source of an entry that can be opened. */
function readAt(catalogue: Catalogue, id: string): { readonly source?: string; readonly asOf?: string } {
  const source = catalogue.prose('suppliers', id).sources?.find(({ url }) => url !== undefined)
  if (source?.url === undefined) return {}
  return { source: source.url, ...(source.date === undefined ? {} : { asOf: source.date }) }
}

/** What a landscape says of a supplier that no catalogue knows is as sure as it has a source. */
function saidHere(id: string, catalogue: Catalogue): Sureness {
  return readAt(catalogue, id).source === undefined ? 'general-knowledge' : 'stated'
}
