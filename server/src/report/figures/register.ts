import { isSurer, type Sureness } from '../../analysis/hop.ts'
import { ownersAbove, standingsOf } from '../../analysis/standing.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { unknownOfSupplier } from '../../analysis/unknown-owner.ts'
import { monthsBefore } from '../../catalogue/calendar.ts'
import { type Party, partyOn } from '../../catalogue/profile/party.ts'
import { readAt } from '../../catalogue/source.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { called } from '../../rules/chain-text.ts'
import type { ContractFigures } from './contracts.ts'
import { type ControlChangeFigures, changesOf } from './control-changes.ts'
import type { OwnerFigures, SupplierFigures } from './suppliers.ts'

/** Where a supplier belongs, told apart by seat and by who decides there, with what each of that rests on. */
export interface RegisterFigures {
  readonly supplier: string
  /** Absent where nobody knows. */
  readonly seat?: SeatFigures
  readonly control: ControlFigures
  /** What nobody knows of it. */
  readonly lacks: readonly ('country' | 'ultimateParent')[]
  /** In the last three years or since a contract with it began, and what is announced; the latest first. */
  readonly changes: readonly ControlChangeFigures[]
}

/** How sure a claim is, where it was read, and as of when. */
export interface ClaimFigures {
  readonly confidence: Sureness
  readonly source?: string
  readonly asOf?: string
}

export interface SeatFigures extends ClaimFigures {
  readonly country: string
  readonly name: Called
}

export interface ControlFigures {
  /** `itself`: nobody stands above it; `nobody`: a community or foundation without owner; `public`: it is of the state. */
  readonly by: 'owner' | 'itself' | 'nobody' | 'public' | 'unknown'
  /** Who is in control above it, the nearest first; those of its own country too. */
  readonly owners: readonly OwnerFigures[]
  /** What that nobody stands above it rests on. */
  readonly claim?: ClaimFigures
}

/** What is known of where suppliers belong, in their order. */
export function registerOf(
  suppliers: readonly SupplierFigures[],
  contracts: readonly ContractFigures[],
  things: StateOfThings,
): readonly RegisterFigures[] {
  const { reader, landscape } = things
  const lately = monthsBefore(landscape.today, MONTHS_OF_CHANGES)
  const sinceOf = (supplier: string): string =>
    contracts
      .flatMap((each) => (each.supplier === supplier && each.start !== undefined ? [each.start] : []))
      .reduce((first, start) => (start < first ? start : first), lately)
  const { catalogue } = reader
  return suppliers.map(({ supplier }): RegisterFigures => {
    const party = partyOn(catalogue, supplier, landscape.today)
    const seat = party && seatOf(party, things)
    return {
      supplier,
      ...(seat ? { seat } : {}),
      control: party ? controlOf(party, things) : { by: 'unknown', owners: [] },
      lacks: unknownOfSupplier(supplier, reader, landscape.today) ?? ['country', 'ultimateParent'],
      changes: party ? changesOf(party, sinceOf(supplier), things) : [],
    }
  })
}

function seatOf(
  { supplier: { id, country, confidence } }: Party,
  { reader, landscape }: StateOfThings,
): SeatFigures | undefined {
  if (country === undefined) return undefined
  const standing = standingsOf(id, landscape.today, reader.catalogue).find(({ through }) => through === 'seat')
  const [hop] = standing?.hops ?? []
  return {
    country,
    name: called(`jurisdiction:${country}`, reader.catalogue),
    // Of a community no law follows from where it is at home, so that nothing leads there.
    ...(hop
      ? claimOf(hop)
      : { confidence: confidence?.identity ?? 'unknown', ...readAt(reader.catalogue, 'suppliers', id) }),
  }
}

function controlOf(party: Party, { reader }: StateOfThings): ControlFigures {
  const { catalogue } = reader
  const { supplier, control } = party
  const owners = ownersAbove(party, catalogue).flatMap(({ owner, hops }): readonly OwnerFigures[] => {
    const hop = hops.at(-1)
    return hop ? [{ name: called(hop.to, catalogue), country: owner.country, ...claimOf(hop) }] : []
  })
  const by = byWhom(control, supplier.kind)
  if (by !== 'itself') return { by, owners }
  const { source, asOf } = readAt(catalogue, 'suppliers', supplier.id)
  const day = supplier.ownershipAsOf ?? asOf
  return {
    by,
    owners,
    claim: claimOf({
      confidence: supplier.confidence?.ownership ?? (asOf === undefined ? 'general-knowledge' : 'stated'),
      ...(source === undefined ? {} : { source }),
      ...(day === undefined ? {} : { asOf: day }),
    }),
  }
}

function byWhom(control: Party['control'], kind: string | undefined): ControlFigures['by'] {
  if (control !== 'unknown') return control
  return kind === 'government' ? 'public' : kind === 'foundation' ? 'nobody' : 'unknown'
}

/** Of what is general knowledge nobody read the source: what was read is about something else of the same supplier. */
function claimOf({ confidence, source, asOf }: ClaimFigures): ClaimFigures {
  if (!isSurer(confidence, 'general-knowledge')) return { confidence }
  return {
    confidence,
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

/** Changes of before are old news, unless one has been with the supplier since then. */
const MONTHS_OF_CHANGES = 36
