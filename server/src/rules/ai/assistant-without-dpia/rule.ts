import type { Assessed } from '../../../analysis/assessed.ts'
import type { Surroundings } from '../../../analysis/landscape.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isMap } from '../../../model/walk.ts'
import { LEVELS } from '../../../policy/level.ts'
import { asksIn, isAskedLately, recordAsked } from '../../asked.ts'
import { type Gap, gathered, MOST_FIXES, WEIGHT_FIELDS } from '../../gather.ts'
import { type Context, type Draft, defineRule, type Fix, type Level, type Place, THE_DOCUMENT } from '../../rule.ts'
import { assessedInOrder, placeOf, touched } from '../../subject-places.ts'
import { tabStop } from '../../tab-stop.ts'
import { type Assistant, assistantsOf, isUsedHere, setOf } from '../assistants.ts'

/** An assistant that is switched on where there are personal data, while no assessment of what that means is stated. */
export const assistantWithoutDpia = defineRule({
  id: 'ai/assistant-without-dpia',
  level: 'error',
  reads: [
    'application.generativeAi',
    'component.generativeAi',
    'product.generativeAi',
    '*.product',
    'application.lifecycle',
    'application.from',
    'component.partOf',
    ...WEIGHT_FIELDS,
    'policy.thresholds.askQuietMonths',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare', 'ask'],
  // Which data are in it may be said in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const found = context.landscape.in('current').once(unassessed)
    return [...groupedBy(found, ({ level }) => level).values()].flatMap((same) =>
      gathered(same, model, context, {
        alone: (one) => alone(one, context),
        together: (all, heading) => together(all, heading, context),
      }),
    )
  },
})

/** The assistants of one subject that were not assessed. */
interface Unassessed extends Gap {
  readonly subject: Subject
  readonly level: Level
  /** Those for which it is that loud. */
  readonly assistants: readonly Assistant[]
  /** Those for which it is less loud as well: of each the assessment is to be asked for. */
  readonly all: readonly Assistant[]
}

function unassessed(now: StateOfThings): readonly Unassessed[] {
  return now.askAll(assessedInOrder(now), unassessedIn)
}

function unassessedIn({ subject }: Assessed, { reader, around }: StateOfThings): readonly Unassessed[] {
  if (!isUsedHere(subject) || !subject.rating.isPersonal) return []
  const all = assistantsOf(subject, reader).filter(
    (each) => each.enabled === true && each.reaches !== 'none' && !isAssessed(each, around),
  )
  const levels = all.map((each) => levelOf(each, subject))
  const level = LEVELS.find((each) => levels.includes(each))
  if (level === undefined) return []
  const assistants = all.filter((_, i) => levels[i] === level)
  return [{ subject, level, assistants, all, at: placeOf(subject), weighty: false }]
}

/** Whether it is stated where the assessment is; that it was asked lately is an answer for as long as one may wait for that. */
function isAssessed({ said: { dpia }, placement }: Assistant, around: Surroundings): boolean {
  if (isMap(dpia)) return isAskedLately(dpia, placement, around)
  return typeof dpia === 'string' && dpia.trim() !== ''
}

/** Whether personal data get there is certain only of what reaches all that is there. */
function levelOf({ reaches }: Assistant, { rating }: Subject): Level {
  if (reaches === 'organisation-data') return 'error'
  return rating.impact === 'critical' ? 'warning' : 'info'
}

function alone(one: Unassessed, context: Context): Draft {
  const { subject, level, assistants, at } = one
  return {
    at,
    level,
    cause: subject.name,
    element: subject.element.id,
    affected: [subject.name],
    message: message('ai/assistant-without-dpia.one', {
      id: subject.element.id,
      features: assistants.map(({ feature }) => feature),
      reaches: assistants[0]?.reaches ?? '',
    }),
    ...fixesOf([one], context),
  }
}

function together(all: readonly Unassessed[], heading: Place, context: Context): Draft {
  const level = all[0]?.level ?? 'info'
  return {
    at: heading,
    level,
    cause: THE_DOCUMENT,
    affected: all.map(({ subject }) => subject.name).toSorted(),
    message: message('ai/assistant-without-dpia.many', {
      names: all.map(({ subject }) => subject.element.id),
      isCertain: level === 'error',
    }),
    related: touched(all.map(({ subject }) => subject)),
    ...fixesOf(all, context),
  }
}

function fixesOf(found: readonly Unassessed[], context: Context): Required<Pick<Draft, 'fixes' | 'asks'>> {
  const each = (of: (one: Unassessed) => readonly Assistant[]) =>
    found.flatMap((one) => of(one).map((assistant) => fixesFor(assistant, one.subject, context)))
  return {
    fixes: each(({ assistants }) => assistants)
      .slice(0, MOST_FIXES)
      .flat(),
    asks: asksIn(each(({ all }) => all).flat()),
  }
}

function fixesFor(assistant: Assistant, { element }: Subject, { today }: Context): readonly Fix[] {
  const about = `${assistant.feature} (${element.id})`
  return [
    {
      kind: 'declare',
      title: message('fix.state', { id: about, keys: ['dpia'] }),
      typed: true,
      change: setOf(assistant, [{ key: 'dpia', yaml: `"${tabStop('')}"` }]),
    },
    recordAsked(['dpia'], about, undefined, today, (values) => setOf(assistant, values)),
  ]
}
