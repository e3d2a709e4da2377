import type { Assessed } from '../../../analysis/assessed.ts'
import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { type Hand, handOf } from '../../../analysis/hand.ts'
import { weakest } from '../../../analysis/hop.ts'
import { criticalProcesses, stops } from '../../../analysis/impact.ts'
import { madeBy } from '../../../analysis/product-parties.ts'
import type { Reader } from '../../../analysis/reader.ts'
import { hostOfService, type ServiceHost } from '../../../analysis/service-hosts.ts'
import { isInUse } from '../../../analysis/shares.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { called } from '../../chain-text.ts'
import { addedPerState } from '../../per-state.ts'
import { type Context, type Draft, defineRule } from '../../rule.ts'
import { assessedInOrder, placeOf } from '../../subject-places.ts'
import { firstSaid, touchedElsewhere } from '../place.ts'

/** Services of different suppliers that all stand on one host, of which nobody chose that they should. */
export const hiddenHost = defineRule({
  id: 'concentration/hidden-host',
  level: 'warning',
  reads: [...RISK_FIELDS, 'policy.thresholds.hiddenHostApplications'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(_organisation, _model, context) {
    const { landscape } = context
    return addedPerState(
      landscape,
      (state) => {
        const things = landscape.in(state)
        return hiddenHosts(things.once(standingIn), things.reader, context)
      },
      (found, before) => {
        const known = before.filter(({ node }) => node === found.node).flatMap(({ standing }) => standing.map(nameOf))
        return found.standing.some((each) => !known.includes(nameOf(each)))
      },
    ).map(({ state, found }) => told(found, landscape.in(state).reader))
  },
})

/** A host, and the applications that stand on it. */
interface Found {
  readonly node: string
  readonly standing: readonly Standing[]
}

/** An application that is a service of others, and where it stands. */
interface Standing extends ServiceHost {
  readonly subject: Subject
  readonly owner: Hand
}

function hiddenHosts(standing: readonly Standing[], reader: Reader, { settings }: Context): readonly Found[] {
  const isTooMany = (some: readonly Standing[]) => {
    const least = settings(some[0]?.subject.placement.head.uri ?? '').thresholds.hiddenHostApplications
    return some.length >= least && new Set(some.flatMap(({ maker }) => maker ?? [])).size > 1
  }
  const onOne = [...groupedBy(standing, ({ node }) => node)]
    .filter(([, some]) => isTooMany(some))
    .map(([node, some]): Found => ({ node, standing: some }))
  // Several hosts of one owner, where none of them is told by itself.
  const withOne = [...groupedBy(standing, ({ owner }) => owner.node)]
    .filter(([, some]) => isTooMany(some) && !some.some(({ node }) => onOne.some((one) => one.node === node)))
    .map(([node, some]): Found => ({ node, standing: some.map((each) => upToOwner(each, reader)) }))
  return [...onOne, ...withOne]
}

function standingIn(things: StateOfThings): readonly Standing[] {
  return things.askAll(assessedInOrder(things), standingOf)
}

/** Where an application stands that others run, unless that is with its own maker: there nothing is hidden. */
function standingOf({ subject }: Assessed, { reader, around }: StateOfThings): readonly Standing[] {
  const host = isInUse(subject) ? hostOfService(subject.element, reader) : undefined
  if (!host) return []
  const owner = handOf(host.host, around.today, reader.catalogue)
  const isOwn = host.maker !== undefined && handOf(host.maker, around.today, reader.catalogue).node === owner.node
  return isOwn ? [] : [{ ...host, subject, owner }]
}

/** That these hosts have one owner is part of the claim. */
function upToOwner(standing: Standing, reader: Reader): Standing {
  const { node, host, hops, owner } = standing
  const made = node.startsWith('product:') ? [madeBy(node.slice('product:'.length), host, reader)] : []
  return { ...standing, hops: [...hops, ...made, ...owner.hops] }
}

function nameOf({ subject }: Standing): string {
  return subject.name
}

function told({ node, standing }: Found, reader: Reader): Draft {
  const { catalogue, organisation, state } = reader
  const [first] = standing as readonly [Standing, ...Standing[]]
  const subjects = standing.map(({ subject }) => subject)
  const place =
    firstSaid(
      standing.map(({ hops }) => hops.findLast(({ said }) => said !== undefined)?.said),
      reader,
    ) ?? placeOf(first.subject)
  const hit = new Set(subjects.map(({ element }) => element.id))
  const makers = new Set(standing.flatMap(({ maker }) => maker ?? []))
  const confidence = weakest(standing.flatMap(({ hops }) => hops))
  return {
    at: place,
    cause: node,
    ...(place.placement.facts.entity ? { element: place.placement.facts.entity.id } : {}),
    affected: subjects.map(({ name }) => name).sort(),
    confidence,
    chain: first.hops,
    bearer: { organisation, state, uri: first.subject.placement.head.uri },
    message: message('concentration/hidden-host', {
      host: called(node, catalogue),
      count: subjects.length,
      suppliers: [...makers].map((maker) => called(`supplier:${maker}`, catalogue)),
      processes: criticalProcesses(reader)
        .filter((process) => stops(process, hit))
        .map(({ name }) => name)
        .sort(),
      sure: confidence,
    }),
    related: touchedElsewhere(subjects, place),
  }
}
