import { isService } from '../../../analysis/product-parties.ts'
import { type Reader, statedIn, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { type Gap, gathered, isWeighty, WEIGHT_FIELDS } from '../../gather.ts'
import { at, type Draft, defineRule, type Place, THE_DOCUMENT } from '../../rule.ts'
import { currentThingsOf, isWell, type Thing } from '../../unstated.ts'

/** Something that the organisation runs itself, and that fewer of its people can run than its policy asks. */
export const scarceKnowledge = defineRule({
  id: 'governance/scarce-knowledge',
  level: 'info',
  reads: [
    '*.administrators',
    '*.operator',
    '*.serviceModel',
    '*.product',
    '*.lifecycle',
    'application.from',
    ...WEIGHT_FIELDS,
    'policy.thresholds.administrators',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  // Who runs it may be said in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const now = context.landscape.in('current')
    const scarce = now.once(scarceKnowledgeIn)
    const weighty = scarce.filter((each) => isWeighty(each.thing.first.placement, model))
    const isApart = new Set(weighty)
    const others = scarce.filter((each) => !isApart.has(each))
    return [...weighty.map(alone), ...gathered(others, model, context, { alone, together })]
  },
})

const KINDS = ['application', 'component', 'platform'] as const

function scarceKnowledgeIn(now: StateOfThings): readonly Scarce[] {
  return now.askAll(currentThingsOf(KINDS, now.landscape), scarcityOf)
}

interface Scarce extends Gap {
  readonly thing: Thing
  readonly people: number
  readonly wanted: number
}

function scarcityOf(thing: Thing, { reader, around }: StateOfThings): readonly Scarce[] {
  const { entity, placement } = thing.first
  const element = reader.elements.get({ organisation: reader.organisation, id: thing.id }, entity.kind, 'current')
  if (!element || !isWell(thing) || element.facts.has('from')) return []
  const lifecycle = textIn(element, 'lifecycle')
  if (lifecycle === 'planned' || lifecycle === 'retired') return []
  const people = statedIn(element, 'administrators')
  const wanted = around.settings(placement.head.uri).thresholds.administrators
  if (typeof people !== 'number' || people >= wanted) return []
  if (isService(element, reader) || !isRunHere(statedIn(element, 'operator'), element.facts.has('operator'), reader))
    return []
  return [{ thing, people, wanted, at: at(placement, entity.at), weighty: false }]
}

/** Nobody named is ourselves; who said that it is not known did not say that. */
function isRunHere(operator: unknown, isStated: boolean, { organisation }: Reader): boolean {
  return isStated ? operator === organisation : true
}

function nameOf({ thing: { first } }: Scarce): string {
  return `${first.entity.kind}:${first.entity.id}`
}

function alone(scarce: Scarce): Draft {
  const { thing, people, wanted } = scarce
  return {
    at: scarce.at,
    cause: nameOf(scarce),
    element: thing.id,
    affected: [nameOf(scarce)],
    message: message('governance/scarce-knowledge.one', { id: thing.id, people, wanted }),
  }
}

function together(all: readonly Scarce[], heading: Place): Draft {
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: all.map(nameOf).sort(),
    message: message('governance/scarce-knowledge.many', {
      names: all.map(({ thing }) => thing.id),
      wanted: all[0]?.wanted ?? 0,
    }),
    related: all.map(({ at: place, thing, people }) => ({
      at: place,
      message: message('related.known-by', { id: thing.id, people }),
    })),
  }
}
