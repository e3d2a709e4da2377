import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { isDay, lastDay } from '../../../catalogue/calendar.ts'
import { message } from '../../../l10n/message.ts'
import { gathered, isWeighty, MOST_FIXES, WEIGHT_FIELDS } from '../../gather.ts'
import { at, type Draft, defineRule, type Fix, type Place, THE_DOCUMENT } from '../../rule.ts'
import type { Thing } from '../../unstated.ts'
import { type Plan, planOf, READS_PLANS, textOf, thingsThatCanGo } from '../transitions.ts'

/** Something that should have been gone by now, and that is still in use. */
export const transitionOverdue = defineRule({
  id: 'governance/transition-overdue',
  level: 'warning',
  reads: [...READS_PLANS, ...WEIGHT_FIELDS, 'policy.thresholds.gatherBelow'],
  fixes: ['declare'],
  inOrganisation(_organisation, model, context) {
    return gathered(context.landscape.in('current').once(latePlans), model, context, { alone, together })
  },
})

function latePlans(now: StateOfThings): readonly Late[] {
  return now.askAll(thingsThatCanGo(now.landscape), latePlanOf)
}

function latePlanOf(thing: Thing, { reader, around }: StateOfThings): readonly Late[] {
  const plan = planOf(thing)
  const before = textOf(plan?.transition, 'before')
  if (!plan || before === '' || !isDay(before) || lastDay(before) >= around.today) return []
  if (textOf(plan.transition, 'status') === 'done') return []
  return [{ ...plan, before, at: placeOf(plan), weighty: isWeighty(plan.definition.placement, reader.model) }]
}

interface Late extends Plan {
  readonly before: string
  readonly at: Place
  readonly weighty: boolean
}

/** The day that has passed, where it is written. */
function placeOf({ definition: { placement, entity } }: Plan): Place {
  return at(placement, placement.facts.dates.find(({ path }) => path === 'transition.before') ?? entity.at)
}

function nameOf({ definition: { entity } }: Plan): string {
  return `${entity.kind}:${entity.id}`
}

function alone(late: Late): Draft {
  const { thing, transition, before } = late
  return {
    at: late.at,
    cause: nameOf(late),
    element: thing.id,
    affected: [nameOf(late)],
    message: message('governance/transition-overdue.one', {
      id: thing.id,
      kind: textOf(transition, 'kind'),
      before,
      status: textOf(transition, 'status'),
    }),
    fixes: [stateDone(late)],
  }
}

function together(all: readonly Late[], heading: Place): Draft {
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: all.map(nameOf).sort(),
    message: message('governance/transition-overdue.many', { names: all.map(({ thing }) => thing.id) }),
    related: all.map((late) => ({
      at: late.at,
      message: message('related.was-to-go', { id: late.thing.id, before: late.before }),
    })),
    fixes: all.slice(0, MOST_FIXES).map(stateDone),
  }
}

/** That it happened, and nobody wrote it down, is the usual case. What moved or was split is still there. */
function stateDone({ thing: { id }, transition, definition: { placement } }: Late): Fix {
  const isGone = ['replace', 'retire'].includes(textOf(transition, 'kind'))
  const value = isGone ? { key: 'lifecycle', yaml: 'retired' } : { key: 'transition.status', yaml: 'done' }
  return {
    kind: 'declare',
    title: isGone ? message('fix.state-gone', { id }) : message('fix.state-done', { id }),
    change: { set: { in: placement, values: [value] } },
  }
}
