import type { Reader } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { type Message, message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isNamed } from '../../../model/strays.ts'
import { recordAsked } from '../../asked.ts'
import { EXIT_FIELDS, exitGaps, exitReasons } from '../../exit-gaps.ts'
import { fixesOfFew, headingOf } from '../../gather.ts'
import { isMany, type MissingHost, missingHosts } from '../../missing-host.ts'
import { type Context, type Draft, defineRule, type Fix, inReadingOrder, type OrganisationContext } from '../../rule.ts'
import { placeOf } from '../../subject-places.ts'
import { placeOfCause } from '../place-of-cause.ts'

/** A service of which neither the documents nor the catalogue know where it runs. */
export const undeclaredHosting = defineRule({
  id: 'jurisdiction/undeclared-hosting',
  level: 'info',
  reads: [...EXIT_FIELDS, 'organisation.name', 'policy.thresholds.gatherBelow'],
  fixes: ['ask'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const now = context.landscape.in('current')
    const missing = missingHosts(now).toSorted((a, b) => inReadingOrder(a.subject.placement, b.subject.placement))
    const { reader } = now
    return [
      ...ofWeight(
        missing.filter(({ isWeighty }) => isWeighty),
        now,
        context,
      ),
      ...byAnswerer(
        missing.filter(({ isWeighty }) => !isWeighty),
        reader,
        context,
      ),
    ]
  },
})

/** Each on its own line; of many, what they have in common is the line. */
function ofWeight(missing: readonly MissingHost[], now: StateOfThings, context: OrganisationContext): readonly Draft[] {
  if (missing.length === 0) return []
  if (!isMany(missing, context)) {
    const exits = groupedBy(now.once(exitGaps), ({ name }) => name)
    return missing.map((each) => ({
      ...alone(each, context),
      // What else is missing of it is said in the same line.
      reasons: (exits.get(each.subject.name) ?? []).flatMap((gap) => exitReasons(gap, context)),
    }))
  }
  const { reader } = now
  const text = message('jurisdiction/undeclared-hosting.weighty', {
    ...words(missing),
    answerers: answerersOf(missing),
  })
  return onHeading(missing, reader, text, context).map((draft) => ({
    ...draft,
    level: 'warning',
    discriminator: 'weighty',
  }))
}

function alone(missing: MissingHost, context: Context): Draft {
  const { subject, answerer } = missing
  const { name, element } = subject
  return {
    at: placeOf(subject),
    level: 'warning',
    cause: name,
    element: element.id,
    affected: [name],
    confidence: 'unknown',
    message: message('jurisdiction/undeclared-hosting.one', {
      id: element.id,
      who: answerer?.name ?? '',
      askedOn: missing.askedOn,
    }),
    fixes: [recordFix(missing, context)],
  }
}

/** One question to each organisation that is not here, one to each of a few suppliers of many, and one for all other suppliers. */
function byAnswerer(missing: readonly MissingHost[], reader: Reader, context: Context): readonly Draft[] {
  const groups = [...groupedBy(missing, ({ cause }) => cause)]
  const large = groups.filter(([cause, same]) => cause?.startsWith('supplier:') === true && isMany(same, context))
  // Of many such suppliers each is one of many again.
  const isFlood = isMany(
    large.flatMap(([, same]) => same.slice(0, 1)),
    context,
  )
  const isApart = (cause: string | undefined, same: readonly MissingHost[]) =>
    cause?.startsWith('organisation:') || (!isFlood && large.some(([, each]) => each === same))
  const apart = groups.filter(([cause, same]) => isApart(cause, same))
  const others = new Set(groups.filter(([cause, same]) => !isApart(cause, same)).flatMap(([, same]) => same))
  const ordered = missing.filter((each) => others.has(each))
  const text = message('jurisdiction/undeclared-hosting.many', {
    ...words(ordered),
    suppliers: new Set(ordered.map(({ cause }) => cause)).size,
  })
  return [
    ...apart.flatMap(([cause = '', same]) => toAnswerer(cause, same, reader, context)),
    ...onHeading(ordered, reader, text, context),
  ]
}

function toAnswerer(
  cause: string,
  missing: readonly MissingHost[],
  reader: Reader,
  context: Context,
): readonly Draft[] {
  const [first] = missing
  if (!first) return []
  const args = { ...words(missing), who: first.answerer?.name ?? '' }
  const text = cause.startsWith('organisation:')
    ? message('jurisdiction/undeclared-hosting.organisation', args)
    : message('jurisdiction/undeclared-hosting.supplier', args)
  const caused = ({ subject, chain }: MissingHost) => ({
    subject,
    chain,
    cause,
    exposure: { role: 'operator' as const },
  })
  const place = placeOfCause(missing.map(caused), caused(first), 'current', reader)
  return [{ ...gathered(missing, reader, text, context), at: place, cause }]
}

/** On the heading of the list in which the first of them stands. */
function onHeading(missing: readonly MissingHost[], reader: Reader, text: Message, context: Context): readonly Draft[] {
  const [first] = missing
  if (!first) return []
  const draft = gathered(missing, reader, text, context)
  return [
    { ...draft, at: headingOf(placeOf(first.subject), reader.model), cause: `organisation:${reader.organisation}` },
  ]
}

function gathered(
  missing: readonly MissingHost[],
  { organisation }: Reader,
  text: Message,
  context: Context,
): Omit<Draft, 'at' | 'cause'> {
  return {
    affected: missing.map(({ subject }) => subject.name).sort(),
    confidence: 'unknown',
    message: text,
    bearer: { organisation, state: 'current', uri: missing[0]?.subject.placement.head.uri ?? '' },
    related: missing.map((each) => ({
      at: placeOf(each.subject),
      message: message('related.no-host', { id: each.subject.element.id }),
    })),
    ...fixesOfFew(missing, (each) => [recordFix(each, context)]),
  }
}

function words(missing: readonly MissingHost[]): { readonly names: readonly string[] } {
  return { names: missing.map(({ subject }) => subject.element.id) }
}

function answerersOf(missing: readonly MissingHost[]) {
  const all = new Map(missing.flatMap(({ answerer }) => (answerer ? [[answerer.id, answerer.name]] : [])))
  return [...all.values()]
}

function recordFix({ subject, answerer, placement }: MissingHost, { today }: Context): Fix {
  return recordAsked(['runsOn'], subject.element.id, answerer, today, (values) => ({ set: { in: placement, values } }))
}
