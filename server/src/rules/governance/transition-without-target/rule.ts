import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import type { Definition, Model } from '../../../model/index.ts'
import type { Value, ValueMap } from '../../../model/walk.ts'
import { type Gap, gathered, MOST_FIXES } from '../../gather.ts'
import { at, type Draft, defineRule, type Fix, type Place, THE_DOCUMENT } from '../../rule.ts'
import { tabStop } from '../../tab-stop.ts'
import { stated, type Thing } from '../../unstated.ts'
import { planOf, READS_PLANS, textOf, thingsThatCanGo } from '../transitions.ts'

/** Something that is to go, of which nobody says what comes in its place. */
export const transitionWithoutTarget = defineRule({
  id: 'governance/transition-without-target',
  level: 'info',
  reads: [
    ...READS_PLANS,
    '*.product',
    '*.functions',
    'application.from',
    '*.retired',
    'tender.functions',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  // A target, or a tender, may say it.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const now = context.landscape.in('current')
    const tenders = now.once(tendersOf)
    // What a mistake hides may be the one that is to find what comes in its place.
    if (tenders.some(({ placement: { facts } }) => facts.damaged || facts.problems.length > 0)) return []
    const sought = new Set(tenders.flatMap(({ entity }) => texts(entity.value['functions'])))
    // Where it is put out to tender, the tender is to find what comes in its place.
    const open = now.once(openPlans).filter(({ functions }) => !functions.some((each) => sought.has(each)))
    return gathered(open, model, context, { alone, together })
  },
})

function tendersOf({ reader: { model, organisation } }: StateOfThings): readonly Definition[] {
  const all = [...model.idsOf(organisation, 'tender')].flatMap((id) => model.definitions({ organisation, id }))
  return all.filter(({ entity, placement }) => entity.kind === 'tender' && placement.head.state === 'current')
}

function openPlans(now: StateOfThings): readonly Open[] {
  return now.askAll(thingsThatCanGo(now.landscape), openPlanOf)
}

function openPlanOf(thing: Thing, { reader }: StateOfThings): readonly Open[] {
  const { placement, entity } = thing.first
  const { organisation, model } = reader
  const element = reader.elements.get({ organisation, id: thing.id }, entity.kind, 'current')
  if (!element || !isOpen(thing, element, model) || isInTarget(thing, model)) return []
  const functions = texts(element.facts.get('functions')?.value)
  return [{ thing, functions, transition: planOf(thing)?.transition, at: at(placement, entity.at), weighty: false }]
}

interface Open extends Gap {
  readonly thing: Thing
  readonly functions: readonly string[]
  readonly transition: ValueMap | undefined
}

function texts(value: Value | undefined): readonly string[] {
  return [value ?? []].flat().filter((each): each is string => typeof each === 'string')
}

/** Whether it is to go, and neither its plan nor, of a shared service, the plan of its provider says where to. */
function isOpen(thing: Thing, element: Element, model: Model): boolean {
  const transition = planOf(thing)?.transition
  if (!transition) return stated(thing, 'lifecycle') === 'phasing-out' && !isForProvider(element, model)
  if (textOf(transition, 'kind') === 'retire' || textOf(transition, 'status') === 'done') return false
  return texts(transition['to']).length === 0
}

/** What its provider plans is told there, and what nobody here can see may be planned. */
function isForProvider({ facts }: Element, model: Model): boolean {
  const from = facts.get('from')?.value
  return facts.has('transition') || (typeof from === 'string' && !model.isPresent(from.replace(/\/.*$/, '')))
}

/** A target that changes it, or takes it away, knows how it goes on. */
function isInTarget({ id, first: { placement } }: Thing, model: Model): boolean {
  const { organisation } = placement.head
  return model.definitions({ organisation, id }).some((each) => each.placement.head.state !== 'current')
}

function nameOf({ thing: { first } }: Open): string {
  return `${first.entity.kind}:${first.entity.id}`
}

function alone(open: Open): Draft {
  const { id } = open.thing
  return {
    at: open.at,
    cause: nameOf(open),
    element: id,
    affected: [nameOf(open)],
    message: message('governance/transition-without-target.one', { id, kind: textOf(open.transition, 'kind') }),
    fixes: fixesFor(open),
  }
}

function together(all: readonly Open[], heading: Place): Draft {
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: all.map(nameOf).sort(),
    message: message('governance/transition-without-target.many', { names: all.map(({ thing }) => thing.id) }),
    related: all.map((open) => ({
      at: open.at,
      message: message('related.without-target', { id: open.thing.id, kind: textOf(open.transition, 'kind') }),
    })),
    fixes: all.flatMap(fixesFor).slice(0, MOST_FIXES),
  }
}

/**
 * Of what nothing is planned yet, that nothing comes in its place: the one answer that needs no name. Of a plan the key under which the
 * names are written; which, is up to whoever takes this.
 */
function fixesFor({ thing, transition }: Open): readonly Fix[] {
  const { id, first } = thing
  if (!transition) {
    const change = { set: { in: first.placement, values: [{ key: 'transition', yaml: '{ kind: retire }' }] } }
    return [{ kind: 'declare', title: message('fix.state-no-successor', { id }), change }]
  }
  const plan = planOf(thing)
  if (!plan || plan.transition['to'] !== undefined) return []
  const change = {
    set: { in: plan.definition.placement, values: [{ key: 'transition.to', yaml: `[${tabStop('')}]` }] },
  }
  return [{ kind: 'declare', title: message('fix.add-destination', { id }), typed: true, change }]
}
