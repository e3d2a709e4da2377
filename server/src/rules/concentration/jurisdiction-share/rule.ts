import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { jurisdictionsOf } from '../../../analysis/jurisdiction-shares.ts'
import type { Reader } from '../../../analysis/reader.ts'
import {
  COST_FIELDS,
  type Holdings,
  holdingsOf,
  isFrom,
  type Party,
  type Share,
  sharesOf,
} from '../../../analysis/shares.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import type { Model } from '../../../model/index.ts'
import { levelUnder, type Settings } from '../../../policy/settings.ts'
import { called } from '../../chain-text.ts'
import { headingOf } from '../../gather.ts'
import { addedPerState } from '../../per-state.ts'
import { type Draft, defineRule, inPlaceOrder, type Place } from '../../rule.ts'
import { assessedInOrder, placeOf, touched } from '../../subject-places.ts'
import { addsShares, type LargeShares, largeShares } from '../large-shares.ts'
import { firstSaid } from '../place.ts'

/** More of the applications, the critical processes or the cost under the law of one country from outside than the policy wants. */
export const jurisdictionShare = defineRule({
  id: 'concentration/jurisdiction-share',
  level: 'warning',
  reads: [...RISK_FIELDS, ...COST_FIELDS, 'policy.thresholds.jurisdictionShare', 'policy.thresholds.supplierShare'],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, { landscape }) {
    return addedPerState(landscape, (state) => landscape.in(state).once(largeLaws), addsShares).flatMap(
      ({ state, found }) => told(found, landscape.in(state).reader, model),
    )
  },
})

function largeLaws(things: StateOfThings): readonly LargeShares[] {
  const { today, settings: settingsFor } = things.around
  const all = holdingsOf(assessedInOrder(things), today, things)
  const settings = settingsFor(all.applications[0]?.placement.head.uri ?? '')
  const laws = jurisdictionsOf(all, today, settings.jurisdictions, things.reader.catalogue)
  const large = largeShares(laws, settings.thresholds.jurisdictionShare, all)
  return large.length === 0 ? large : large.filter((found) => !isOfOneSupplier(found, all, settings))
}

/** Whether nearly all of it is one supplier's, and told as that supplier's share. */
function isOfOneSupplier({ party: law, shares }: LargeShares, all: Holdings, settings: Settings): boolean {
  if (levelUnder(settings, 'concentration/supplier-share', 'warning') === undefined) return false
  const { supplierShare } = settings.thresholds
  const isMostOf = (party: Party, whole: Share) => {
    const own = sharesOf(party, all).find(({ of }) => of === whole.of)
    return own !== undefined && isFrom(own, supplierShare) && own.part / whole.part > MOST
  }
  const suppliers = all.parties.filter((party) => party.suppliers.some((each) => law.suppliers.includes(each)))
  return suppliers.some((party) => shares.every((share) => isMostOf(party, share)))
}

/** Of a share that one supplier has more of than this, that supplier is the matter. */
const MOST = 0.8

function told(
  { party, shares, least, confidence, affected }: LargeShares,
  reader: Reader,
  model: Model,
): readonly Draft[] {
  const { catalogue, organisation, state } = reader
  const { applications, contracts, suppliers, node } = party
  const subjects = [...new Set(applications.map(({ subject }) => subject))].toSorted((a, b) =>
    inPlaceOrder(placeOf(a), placeOf(b)),
  )
  const first = subjects.find(({ placement }) => placement.head.state === state) ?? subjects[0]
  const place: Place | undefined = first
    ? placeOf(first)
    : firstSaid(
        contracts.map(({ said }) => said),
        reader,
      )
  if (!place) return []
  return [
    {
      at: headingOf(place, model),
      cause: node,
      affected,
      confidence,
      chain: applications[0]?.hops ?? [],
      bearer: { organisation, state, uri: place.placement.head.uri },
      message: message('concentration/jurisdiction-share', {
        country: called(node, catalogue),
        suppliers: inSize(suppliers, applications).map((each) => called(`supplier:${each}`, catalogue)),
        shares,
        least,
        sure: confidence,
      }),
      related: touched(subjects),
    },
  ]
}

/** Who has most comes first. */
function inSize(suppliers: readonly string[], applications: Party['applications']): readonly string[] {
  const count = (supplier: string) => applications.filter((each) => each.supplier === supplier).length
  const counts = new Map(suppliers.map((each) => [each, count(each)]))
  return suppliers.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
}
