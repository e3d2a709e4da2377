import type { Assessed } from '../../../analysis/assessed.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { called } from '../../chain-text.ts'
import { addedPerState } from '../../per-state.ts'
import { type Context, type Draft, defineRule, inPlaceOrder } from '../../rule.ts'
import { placeOf, touched } from '../../subject-places.ts'
import { type OnlyVendor, onlyVendorOf } from './only-vendor.ts'

/** Applications that users can sign in to only over the protocol of one supplier. */
export const proprietarySignIn = defineRule({
  id: 'lock-in/proprietary-sign-in',
  level: 'warning',
  reads: [
    '*.identityProvider',
    '*.lifecycle',
    'application.from',
    'component.partOf',
    'product.supplier',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  inOrganisation(_organisation, _model, context) {
    const { landscape } = context
    const found = addedPerState(
      landscape,
      (state) => tiedIn(landscape.in(state)),
      ({ subject, vendor }, before) =>
        before.every((each) => each.subject.name !== subject.name || each.vendor !== vendor),
    ).map(({ found: tied }) => tied)
    const groups = groupedBy(found, ({ things, vendor }) => `${things.state} ${vendor}`)
    return [...groups.values()].flatMap((group) => tell(group, context))
  },
})

interface Tied extends OnlyVendor {
  readonly subject: Subject
  readonly things: StateOfThings
}

/** Of what another organisation provides, that one hears it. */
function tiedIn(things: StateOfThings): readonly Tied[] {
  return things.askEach(tiedTo)
}

function tiedTo({ subject }: Assessed, things: StateOfThings): readonly Tied[] {
  const only = subject.element.facts.has('from') ? undefined : onlyVendorOf(subject, things.reader)
  return only ? [{ ...only, subject, things }] : []
}

function tell(group: readonly Tied[], { settings }: Context): readonly Draft[] {
  const ordered = group.toSorted((a, b) => inPlaceOrder(placeOf(a.subject), placeOf(b.subject)))
  const [first] = ordered
  if (!first) return []
  const isFew = ordered.length < settings(first.subject.placement.head.uri).thresholds.gatherBelow
  return isFew
    ? ordered.map((each) => told(each, [], each.subject.name))
    : [told(first, ordered.slice(1), `supplier:${first.vendor}`)]
}

function told(first: Tied, others: readonly Tied[], cause: string): Draft {
  const { subject, vendor, things } = first
  const { catalogue, organisation, state } = things.reader
  const all = [first, ...others]
  return {
    at: placeOf(subject),
    cause,
    element: subject.element.id,
    affected: all.map((each) => each.subject.name).sort(),
    bearer: { organisation, state, uri: subject.placement.head.uri },
    message: message('lock-in/proprietary-sign-in', {
      vendor: called(`supplier:${vendor}`, catalogue),
      names: all.map((each) => each.subject.element.id),
      protocols: [...new Set(all.flatMap(({ protocols }) => protocols))],
    }),
    related: touched(others.map((each) => each.subject)),
  }
}
