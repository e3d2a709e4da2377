import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { lastDay, monthsBefore } from '../../../catalogue/calendar.ts'
import { message } from '../../../l10n/message.ts'
import type { Definition } from '../../../model/index.ts'
import { definedHere } from '../../defined-here.ts'
import { type Gap, gathered, isWeighty, WEIGHT_FIELDS } from '../../gather.ts'
import { at, type Draft, defineRule, type Fix, type Place } from '../../rule.ts'
import { differenceOf } from '../contradicts-catalogue/rule.ts'
import { factsOnOthers, isService } from './facts-on-others.ts'

/** What is said here of another party, without date or source, or longer ago than the policy allows. */
export const staleFact = defineRule({
  id: 'structure/stale-fact',
  level: 'info',
  reads: [
    'supplier.country',
    'supplier.ultimateParent.*',
    'supplier.ownership',
    '*.subProcessors.*',
    'application.runsOn.*',
    'application.product',
    'application.serviceModel',
    'application.operator',
    'application.from',
    'product.serviceModel',
    ...WEIGHT_FIELDS,
    '*.asOf',
    '*.source',
    'policy.thresholds.factMaxAgeMonths',
  ],
  fixes: ['declare'],
  inOrganisation(_organisation, model, context) {
    return gathered(context.landscape.in('current').once(staleFacts), model, context, {
      alone: (gap) => alone(gap, context.today),
      together: (gaps, heading) => together(gaps, heading, context.today),
    })
  },
})

function staleFacts(now: StateOfThings): readonly Stale[] {
  return now.askAll(now.once(definedHere), staleIn)
}

function staleIn(definition: Definition, { reader: { model }, around }: StateOfThings): readonly Stale[] {
  const { placement, entity } = definition
  const { head, facts } = placement
  if (head.state !== 'current' || head.kind === 'catalogue' || facts.damaged) return []
  const said = factsOnOthers(entity)
  if (said.length === 0) return []
  const oldest = monthsBefore(around.today, around.settings(head.uri).thresholds.factMaxAgeMonths)
  const old = said.flatMap(({ what, asOf, source }) => {
    const lacks = lackOf(asOf, source, oldest)
    return lacks ? [{ what, lacks, asOf: asOf ?? '' }] : []
  })
  const lacking = old.filter(({ what }) => what !== 'host' || isService(definition, model))
  const [first] = lacking
  // What a catalogue contradicts has its finding there.
  if (!first || differenceOf(definition, model, around.today)) return []
  const same = lacking.filter(({ lacks }) => lacks === first.lacks)
  return [
    {
      definition,
      at: at(placement, entity.at),
      weighty: isWeighty(placement, model),
      lacks: first.lacks,
      asOf: first.asOf,
      facts: [...new Set(same.map(({ what }) => what))],
    },
  ]
}

type Lack = 'date' | 'source' | 'both' | 'age'

interface Stale extends Gap {
  readonly definition: Definition
  readonly lacks: Lack
  readonly asOf: string
  /** What is said: `owner`, `seat`, `host`, `sub-processor`. */
  readonly facts: readonly string[]
}

function lackOf(asOf: string | undefined, source: string | undefined, oldest: string): Lack | undefined {
  if (asOf === undefined) return source === undefined ? 'both' : 'date'
  if (lastDay(asOf) < oldest) return 'age'
  return source === undefined ? 'source' : undefined
}

function alone({ definition, at: place, lacks, asOf, facts }: Stale, today: string): Draft {
  const { entity } = definition
  return {
    at: place,
    cause: `${entity.kind}:${entity.id}`,
    element: entity.id,
    message: message('structure/stale-fact.one', { id: entity.id, facts, lacks, asOf }),
    fixes: lacks === 'source' ? [] : [stateAsOf(definition, today)],
  }
}

function together(stale: readonly Stale[], heading: Place, today: string): Draft {
  return {
    at: heading,
    cause: 'stale-facts',
    perFile: true,
    message: message('structure/stale-fact.many', { names: stale.map(({ definition }) => definition.entity.id) }),
    related: stale.map(({ definition, at: place, lacks, asOf, facts }) => ({
      at: place,
      message: message('related.lacks', { id: definition.entity.id, facts, lacks, asOf }),
    })),
    fixes: stale
      .filter(({ lacks }) => lacks !== 'source')
      .slice(0, 1)
      .map(({ definition }) => stateAsOf(definition, today)),
  }
}

function stateAsOf({ entity, placement }: Definition, today: string): Fix {
  return {
    kind: 'declare',
    title: message('fix.state-as-of', { id: entity.id, date: today }),
    change: { set: { in: placement, values: [{ key: 'asOf', yaml: today }] } },
  }
}
