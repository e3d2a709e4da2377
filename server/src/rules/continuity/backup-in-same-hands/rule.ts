import type { Assessed } from '../../../analysis/assessed.ts'
import { elementsOf } from '../../../analysis/contracts.ts'
import { isSurer, weakest } from '../../../analysis/hop.ts'
import { nodeOf } from '../../../analysis/reader.ts'
import { type SharedFate, sharedFate } from '../../../analysis/shared-fate.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import type { Placement } from '../../../model/document.ts'
import type { Element } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { definitionOf } from '../../cause-definition.ts'
import { called } from '../../chain-text.ts'
import { type Gap, WEIGHT_FIELDS } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { at, type Draft, defineRule, inPlaceOrder, type Place, THE_DOCUMENT } from '../../rule.ts'

/** A backup that would be lost with its original: one owner, one place, or one law from outside. */
export const backupInSameHands = defineRule({
  id: 'continuity/backup-in-same-hands',
  level: 'warning',
  reads: [
    '*.backup',
    '*.backup.*',
    '*.runsOn',
    '*.runsOn.*',
    '*.product',
    '*.supplier',
    '*.serviceModel',
    '*.operator',
    '*.lifecycle',
    '*.retired',
    'application.from',
    'component.partOf',
    'supplier.country',
    'supplier.ultimateParent.*',
    ...WEIGHT_FIELDS,
    'policy.jurisdictions.trusted',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const now = context.landscape.in('current')
    const causes = [...groupedBy(now.once(backupsInSameHands), ({ fate }) => fate.backup).values()]
    return toldByWeight(
      causes.flatMap((same) => causeOf(same, now)),
      model,
      context,
      {
        alone: ({ alone }) => alone,
        many: (all, heading, areWeighty) => ({
          at: heading,
          cause: areWeighty ? `organisation:${organisation}` : THE_DOCUMENT,
          affected: [...new Set(all.flatMap(({ alone }) => alone.affected ?? []))].toSorted(),
          message: message('continuity/backup-in-same-hands.many', { names: all.flatMap(({ ids }) => ids) }),
          related: all.flatMap(({ alone, at: place }) => [
            { at: place, message: message('related.touched', { id: alone.element ?? '' }) },
            ...(alone.related ?? []),
          ]),
        }),
      },
    )
  },
})

/** Something whose backup would be lost with it. */
interface Doubled {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly id: string
  readonly at: Place
  readonly fate: SharedFate
  readonly weighty: boolean
  readonly isRated: boolean
}

/** All that is backed up in one place, with what is told of it by itself. */
interface Cause extends Gap {
  readonly ids: readonly string[]
  readonly isRated: boolean
  readonly alone: Draft
}

function backupsInSameHands(now: StateOfThings): readonly Doubled[] {
  const backedUp = now.assessed.filter(({ subject }) => subject.parts.some(({ facts }) => facts.has('backup')))
  const subjects = now.askAll(backedUp, ofSubject)
  const platforms = now.askAll(elementsOf('platform', now.reader), ofPlatform)
  return now.remember('backups in same hands', [subjects, platforms], () => [...subjects, ...platforms])
}

function ofSubject({ subject }: Assessed, things: StateOfThings): readonly Doubled[] {
  const { parts, placement, rating, lifecycle, name, element } = subject
  if (lifecycle === 'planned' || rating.impact === 'low') return []
  const isHeavy = rating.isRated && rating.impact !== 'medium'
  const [fate] = parts.flatMap((part) => fateOf(part, part === element ? parts.slice(1) : [element], placement, things))
  return fate
    ? [{ ...doubled(name, element, placement, fate), weighty: isHeavy && isSure(fate), isRated: rating.isRated }]
    : []
}

function ofPlatform(platform: Element, things: StateOfThings): readonly Doubled[] {
  const origin = platform.facts.get('id')?.origin
  if (origin?.from !== 'document') return []
  const { placement } = origin
  return fateOf(platform, [], placement, things).map((fate) => ({
    ...doubled(nodeOf(platform, things.reader), platform, placement, fate),
    weighty: false,
    isRated: true,
  }))
}

function fateOf(
  element: Element,
  parts: readonly Element[],
  { head }: Placement,
  { reader, around: { today, settings } }: StateOfThings,
): readonly SharedFate[] {
  if (!element.facts.has('backup')) return []
  const { jurisdictions } = settings(head.uri)
  const fate = sharedFate(element, parts, { today, jurisdictions, reader })
  return fate ? [fate] : []
}

/** Of what is general knowledge nobody is told as loudly. */
function isSure({ chain, original }: SharedFate): boolean {
  return isSurer(weakest([...chain, ...original]), 'general-knowledge')
}

function doubled(
  name: string,
  { id }: Element,
  placement: Placement,
  fate: SharedFate,
): Omit<Doubled, 'weighty' | 'isRated'> {
  return { name, id, at: at(placement, placement.facts.entity?.at ?? placement.facts.heading), fate }
}

function causeOf(same: readonly Doubled[], { reader }: StateOfThings): readonly Cause[] {
  const ordered = same.toSorted((a, b) => inPlaceOrder(a.at, b.at))
  const [first] = ordered
  if (!first) return []
  // One law for all of it, where not all of it has one owner.
  const { fate } = ordered.find((each) => each.fate.kind === 'law') ?? first
  const { catalogue } = reader
  const own = definitionOf(fate.backup, 'current', reader)
  const said = first.fate.chain.find((hop) => hop.said !== undefined)?.said
  const place = own ? at(own.placement, own.entity.at) : said ? at(said.placement, said.span) : first.at
  const element = place.placement.facts.entity?.id
  const alone: Draft = {
    at: place,
    cause: fate.backup,
    ...(element === undefined ? {} : { element }),
    affected: ordered.map(({ name }) => name).toSorted(),
    confidence: weakest([...fate.chain, ...fate.original]),
    chain: fate.chain,
    message: message('continuity/backup-in-same-hands.one', {
      names: ordered.map(({ id }) => id),
      backup: called(fate.backup, catalogue),
      kind: fate.kind,
      of: called(fate.of, catalogue),
    }),
    related: ordered
      .filter((each) => each.at.placement !== place.placement)
      .map((each) => ({ at: each.at, message: message('related.touched', { id: each.id }) })),
  }
  return [
    {
      at: place,
      weighty: ordered.some(({ weighty }) => weighty),
      isRated: ordered.some(({ isRated }) => isRated),
      ids: ordered.map(({ id }) => id),
      alone,
    },
  ]
}
