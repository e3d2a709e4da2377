import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { weakest } from '../../../analysis/hop.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { isLouder } from '../../../policy/level.ts'
import { called, hopMessage } from '../../chain-text.ts'
import { headingOf } from '../../gather.ts'
import { addedPerState } from '../../per-state.ts'
import { at, type Draft, defineRule, inPlaceOrder, type OrganisationContext } from '../../rule.ts'
import { type Exposed, exposedIn } from './exposed.ts'

/** What under one law from outside, one by one or as few together as it takes, would stop critical processes. */
export const criticalProcessExposed = defineRule({
  id: 'continuity/critical-process-exposed',
  level: 'error',
  reads: [
    ...RISK_FIELDS,
    '*.lifecycle',
    'component.identityProvider',
    'component.identityProvider.*',
    'component.interfaces',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  hasWayOut: true,
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, context) {
    const { landscape } = context
    const found = addedPerState(
      landscape,
      (state) => exposedIn(landscape.in(state)),
      (one, before) => {
        const known = before.filter(
          ({ cause, discriminator }) => cause === one.cause && discriminator === one.discriminator,
        )
        const names = known.flatMap(({ processes }) => processes.map(({ id }) => id))
        return one.processes.some(({ id }) => !names.includes(id))
      },
    )
    return landscape.states.flatMap((state) => {
      const here = found.flatMap((each) => (each.state === state ? each.found : []))
      return toldTogetherWhereFew(here, landscape.in(state), context)
    })
  },
})

/**
 * What stops many processes has its own line. All that stops a few is one finding, however much that is: then it stays the same one
 * while something is typed.
 */
function toldTogetherWhereFew(
  all: readonly Exposed[],
  things: StateOfThings,
  { settings }: OrganisationContext,
): readonly Draft[] {
  const few = all.filter(
    ({ at: { placement }, processes, causes }) =>
      causes.length === 1 && processes.length < settings(placement.head.uri).thresholds.gatherBelow,
  )
  const [first, ...more] = few
  const cause = `organisation:${things.reader.organisation}`
  return [
    ...all.filter((each) => !few.includes(each)).map((each) => onOne(each, things)),
    ...(first ? [more.length === 0 ? { ...onOne(first, things), cause } : onMany(few, cause, things)] : []),
  ]
}

function onOne(
  { at: place, cause, discriminator, causes, country, level, processes, toldElsewhere, chain }: Exposed,
  things: StateOfThings,
): Draft {
  const { catalogue, organisation, state } = things.reader
  const [first] = processes
  const element = place.placement.facts.entity?.id
  const steps = chain.flatMap(({ said, ...hop }) =>
    said ? [{ at: at(said.placement, said.span), message: hopMessage(hop, catalogue) }] : [],
  )
  const touched = processes.map(({ at: there, id }) => ({ at: there, message: message('related.touched', { id }) }))
  return {
    at: place,
    level,
    cause,
    ...(discriminator === undefined ? {} : { discriminator }),
    ...(element === undefined ? {} : { element }),
    affected: processes.map(({ id }) => `process:${id}`).toSorted(),
    confidence: weakest(chain),
    chain,
    powers: ['stop-service'],
    bearer: { organisation, state, uri: first?.at.placement.head.uri ?? place.placement.head.uri },
    message: message('continuity/critical-process-exposed', {
      causes: causes.map((each) => called(each, catalogue)),
      country: called(`jurisdiction:${country}`, catalogue),
      names: processes.map(({ name }) => name),
      more: toldElsewhere.length,
      way: [chain[0]?.from ?? '', ...chain.map(({ to }) => to)].map((node) => called(node, catalogue)),
    }),
    related: [...steps, ...touched].filter(
      ({ at: other }) => other.placement !== place.placement || other.span.start !== place.span.start,
    ),
  }
}

function onMany(few: readonly Exposed[], cause: string, { reader }: StateOfThings): Draft {
  const { catalogue, organisation, state, model } = reader
  const processes = [
    ...new Map(few.flatMap((each) => each.processes).map((each) => [each.id, each])).values(),
  ].toSorted((a, b) => inPlaceOrder(a.at, b.at))
  const [first] = processes
  const loudest = few.reduce((one, other) => (isLouder(other.level, one.level) ? other : one))
  const place = first?.at ?? loudest.at
  return {
    at: headingOf(place, model),
    level: loudest.level,
    cause,
    affected: processes.map(({ id }) => `process:${id}`).toSorted(),
    confidence: weakest(loudest.chain),
    chain: loudest.chain,
    powers: ['stop-service'],
    bearer: { organisation, state, uri: place.placement.head.uri },
    message: message('continuity/critical-process-exposed.many', {
      causes: few.map((each) => called(each.cause, catalogue)),
      names: processes.map(({ name }) => name),
    }),
    related: [...few.map((each) => each.at), ...processes.map((each) => each.at)].map((there) => ({
      at: there,
      message: message('related.touched', { id: there.placement.facts.entity?.id ?? '' }),
    })),
  }
}
