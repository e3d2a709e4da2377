import { RISK_FIELDS } from '../../../analysis/fields.ts'
import type { Reader } from '../../../analysis/reader.ts'
import { COST_FIELDS, type Party } from '../../../analysis/shares.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { definitionOf } from '../../cause-definition.ts'
import { called } from '../../chain-text.ts'
import { addedPerState } from '../../per-state.ts'
import { at, type Draft, defineRule, type Place } from '../../rule.ts'
import { placeOf } from '../../subject-places.ts'
import { workplaceReasons } from '../../workplace-told.ts'
import { addsShares, type LargeShares, largeSupplierShares } from '../large-shares.ts'
import { firstSaid, touchedElsewhere } from '../place.ts'

/** A party that has more of the applications, the critical processes or the cost in hand than the policy wants. */
export const supplierShare = defineRule({
  id: 'concentration/supplier-share',
  level: 'warning',
  reads: [...RISK_FIELDS, ...COST_FIELDS, 'policy.thresholds.supplierShare'],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    return addedPerState(landscape, (state) => largeSupplierShares(landscape.in(state)), addsShares).flatMap(
      ({ state, found }) => told(found, landscape.in(state)),
    )
  },
})

function told({ party, shares, least, confidence, affected }: LargeShares, things: StateOfThings): readonly Draft[] {
  const { reader } = things
  const { catalogue, organisation, state } = reader
  const { applications } = party
  const place = placeOfParty(party, reader)
  if (!place) return []
  const name = called(party.node, catalogue)
  const shown = applications.find(({ hops }) => hops.some(({ said }) => said?.placement === place.placement))
  const subjects = [...new Set(applications.map(({ subject }) => subject))]
  const reasons = workplaceReasons(things, 'concentration/supplier-share', ({ supplier }) =>
    party.suppliers.includes(supplier),
  )
  return [
    {
      at: place,
      cause: party.node,
      ...(place.placement.facts.entity ? { element: place.placement.facts.entity.id } : {}),
      affected,
      confidence,
      chain: (shown ?? applications[0])?.hops ?? [],
      ...(reasons.length === 0 ? {} : { reasons }),
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
