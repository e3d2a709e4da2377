import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Entry } from '../catalogue/data.ts'
import { isSameParty, type Party, partyOn } from '../catalogue/profile/party.ts'
import { readAt } from '../catalogue/source.ts'
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
  // A supplier has a hand in many things, and stands everywhere as it stands here.
  return catalogue.keep('standings', `${id} ${day}`, () => findStandings(id, day, catalogue))
}

function findStandings(id: string, day: string, catalogue: Catalogue): readonly Standing[] {
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
                ...readAt(catalogue, 'suppliers', id),
              },
            ],
          },
        ]
  return [...seat, ...ownersOf(party, catalogue)]
}

/** The country of each owner above a supplier; one that was met lower down is not met again. */
function ownersOf(party: Party, catalogue: Catalogue): readonly Standing[] {
  const met = new Set([party.supplier.country])
  return ownersAbove(party, catalogue).flatMap((above): readonly Standing[] => {
    const { country } = above.owner
    if (met.has(country)) return []
    met.add(country)
    return [{ country, through: 'owner', hops: toSeatOf(above) }]
  })
}

/** From a supplier to the seat of an owner above it: where that is seated is part of the claim on it. */
export function toSeatOf({ owner, hops }: OwnerAbove): readonly Hop[] {
  const last = hops.at(-1)
  if (!last) return []
  return [
    ...hops,
    { from: last.to, relation: 'seat-in', to: `jurisdiction:${owner.country}`, confidence: last.confidence },
  ]
}

/** An owner, with the hops from the supplier below it. */
export interface OwnerAbove {
  readonly owner: EventParty
  readonly hops: readonly Hop[]
}

/** Owner above owner, each with the hops from the supplier. */
export function ownersAbove(party: Party, catalogue: Catalogue): readonly OwnerAbove[] {
  const up: Hop[] = []
  return party.owners.map((owner, i) => {
    const below = i === 0 ? party.supplier.id : party.owners[i - 1]?.id
    const from = below === undefined ? '' : `supplier:${below}`
    const to = nameOf(owner, catalogue)
    const claimed = below === undefined ? undefined : catalogue.supplier(below)
    const confidence = claimed ? surenessOf(owner, claimed, catalogue) : 'unknown'
    up.push({ from, relation: 'owned-by', to, confidence, ...ownedAt(claimed?.id, owner, catalogue) })
    return { owner, hops: [...up] }
  })
}

/** How sure it is that a supplier, as a catalogue or a landscape knows it, has this owner. */
function surenessOf(owner: EventParty, supplier: Entry<'suppliers'>, catalogue: Catalogue): Sureness {
  return supplier.confidence?.ownership ?? (isRead(owner) ? 'stated' : saidHere(supplier.id, catalogue))
}

/** The claim on a supplier that nobody stands above it. */
export function ownedByItself({ supplier, itself }: Party, catalogue: Catalogue): Hop {
  const node = `supplier:${supplier.id}`
  const confidence = itself ? surenessOf(itself, supplier, catalogue) : 'unknown'
  return { from: node, relation: 'owned-by', to: node, confidence, ...readAt(catalogue, 'suppliers', supplier.id) }
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
      type === 'control' &&
      status === 'completed' &&
      source !== undefined &&
      to !== undefined &&
      isSameParty(to, owner),
  )
  const read = readAt(catalogue, 'suppliers', supplier.id)
  const said = claimOn(owner)
  const asOf = said.asOf ?? supplier.ownershipAsOf ?? event?.date ?? read.asOf
  const source = said.source ?? event?.source ?? read.source
  return { ...(source === undefined ? {} : { source }), ...(asOf === undefined ? {} : { asOf }) }
}

/** Where a landscape says that it read of an owner, and as of when. */
function claimOn(owner: EventParty): { readonly source?: string; readonly asOf?: string } {
  const { source, asOf } = owner as EventParty & { readonly source?: unknown; readonly asOf?: unknown }
  return { ...(typeof source === 'string' ? { source } : {}), ...(typeof asOf === 'string' ? { asOf } : {}) }
}

function isRead(owner: EventParty): boolean {
  const { source, asOf } = claimOn(owner)
  return source !== undefined && asOf !== undefined
}

/** What a landscape says of a supplier that no catalogue knows is as sure as it has a source and a date. */
function saidHere(id: string, catalogue: Catalogue): Sureness {
  return readAt(catalogue, 'suppliers', id).asOf === undefined ? 'general-knowledge' : 'stated'
}
