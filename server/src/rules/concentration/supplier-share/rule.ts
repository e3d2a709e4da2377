import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { SURENESSES, type Sureness } from '../../../analysis/hop.ts'
import type { Reader } from '../../../analysis/reader.ts'
import {
  type Holdings,
  holdingsOf,
  isFrom,
  type Party,
  type Share,
  sharesOf,
  surenessOf,
} from '../../../analysis/shares.ts'
import { message } from '../../../l10n/message.ts'
import { definitionOf } from '../../cause-definition.ts'
import { called } from '../../chain-text.ts'
import { addedPerState } from '../../per-state.ts'
import { at, type Context, type Draft, defineRule, type Place } from '../../rule.ts'
import { assessedInOrder, placeOf } from '../../subject-places.ts'
import { firstSaid, touchedElsewhere } from '../place.ts'

/** A party that has more of the applications, the critical processes or the cost in hand than the policy wants. */
export const supplierShare = defineRule({
  id: 'concentration/supplier-share',
  level: 'warning',
  reads: [...RISK_FIELDS, 'contract.supplier', 'policy.thresholds.supplierShare'],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, context) {
    const { landscape, today } = context
    return addedPerState(
      landscape,
      (state) => {
        const things = landscape.in(state)
        return largeShares(holdingsOf(assessedInOrder(things), today, things), context)
      },
      (found, before) => {
        const known = before.filter(({ party }) => party.node === found.party.node)
        const names = known.flatMap(({ affected }) => affected)
        const kinds = known.flatMap(({ shares }) => shares.map(({ of }) => of))
        return (
          found.affected.some((name) => !names.includes(name)) || found.shares.some(({ of }) => !kinds.includes(of))
        )
      },
    ).flatMap(({ state, found }) => told(found, landscape.in(state).reader))
  },
})

/** A party with the shares that are too large. */
interface Found {
  readonly party: Party
  readonly shares: readonly Share[]
  readonly least: number
  readonly confidence: Sureness
  /** Its applications; of a party that has none its contracts. */
  readonly affected: readonly string[]
}

function largeShares(all: Holdings, { settings }: Context): readonly Found[] {
  const least = settings(all.applications[0]?.placement.head.uri ?? '').thresholds.supplierShare
  return all.parties.flatMap((party): readonly Found[] => {
    const shares = sharesOf(party, all).filter((share) => isFrom(share, least))
    if (shares.length === 0) return []
    const sure = shares.map(({ of }) => surenessOf(of, least, party, all))
    const applications = party.applications.map(({ subject }) => subject.name)
    const affected = applications.length > 0 ? applications : party.contracts.map(({ name }) => name)
    return [
      {
        party,
        shares,
        least,
        confidence: SURENESSES.findLast((each) => sure.includes(each)) ?? 'unknown',
        affected: [...new Set(affected)].sort(),
      },
    ]
  })
}

function told({ party, shares, least, confidence, affected }: Found, reader: Reader): readonly Draft[] {
  const { catalogue, organisation, state } = reader
  const { applications } = party
  const place = placeOfParty(party, reader)
  if (!place) return []
  const name = called(party.node, catalogue)
  const shown = applications.find(({ hops }) => hops.some(({ said }) => said?.placement === place.placement))
  const subjects = [...new Set(applications.map(({ subject }) => subject))]
  return [
    {
      at: place,
      cause: party.node,
      ...(place.placement.facts.entity ? { element: place.placement.facts.entity.id } : {}),
      affected,
      confidence,
      chain: (shown ?? applications[0])?.hops ?? [],
      bearer: { organisation, state, uri: applications[0]?.subject.placement.head.uri ?? place.placement.head.uri },
      message: message('concentration/supplier-share', {
        party: name,
        suppliers: party.suppliers
          .map((each) => `supplier:${each}`)
          .filter((each) => each !== party.node)
          .map((each) => called(each, catalogue)),
        shares,
        least,
        sure: confidence,
      }),
      related: touchedElsewhere(subjects, place),
    },
  ]
}

/** On its own entry; else on the first text that names it, or the product that one has of it; else on its first contract. */
function placeOfParty({ node, applications, contracts }: Party, reader: Reader): Place | undefined {
  const own = definitionOf(node, reader.state, reader)
  if (own) return at(own.placement, own.entity.at)
  const [first] = applications
  if (!first)
    return firstSaid(
      contracts.map(({ said }) => said),
      reader,
    )
  const said = applications.map(({ hops }) => hops.find((hop) => hop.said !== undefined)?.said)
  return firstSaid(said, reader) ?? placeOf(first.subject)
}
