import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { type Message, message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Definition } from '../../../model/index.ts'
import { isMap } from '../../../model/walk.ts'
import { gathered, isDelicate } from '../../gather.ts'
import { toldByWeight } from '../../gather-weighty.ts'
import { at, defineRule, type Fix } from '../../rule.ts'
import { currentThings, isUnstated, isWell, type Thing } from '../../unstated.ts'
import { isLeaving } from '../leaving.ts'
import { type Source, sourcesNamed } from '../sources.ts'
import { idsOf, type OfElement, telling } from '../telling.ts'

/** A dataset that comes from two places, or of which no source is stated. */
export const twoSources = defineRule({
  id: 'common-ground/two-sources',
  level: 'error',
  reads: [
    'dataset.sourceSystem',
    'dataset.classification',
    'dataset.personal',
    'application.from',
    'component.partOf',
    '*.lifecycle',
    '*.transition.kind',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  // The source may be stated in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const now = context.landscape.in('current')
    const found = now.once(datasetsWithoutOneSource)
    return [
      ...gathered(
        found.filter(({ sources }) => sources.length > 1),
        model,
        context,
        toldOfSeveral,
      ),
      ...toldByWeight(
        found.filter(({ sources }) => sources.length === 0),
        model,
        context,
        toldOfNone,
      ),
    ]
  },
})

interface Found extends OfElement {
  readonly thing: Thing
  /** As they are written: none, or more than one. */
  readonly sources: readonly string[]
}

function datasetsWithoutOneSource(now: StateOfThings): readonly Found[] {
  return now.askAll(currentThings('dataset', now.landscape), foundOf)
}

function foundOf(thing: Thing, { reader }: StateOfThings): readonly Found[] {
  if (!isWell(thing)) return []
  const { entity, placement } = thing.first
  const found = { name: `dataset:${thing.id}`, at: at(placement, entity.at), thing, weighty: false }
  const said = thing.definitions.flatMap(({ entity: { value } }) => value['sourceSystem'] ?? [])
  if (isUnstated(thing, 'sourceSystem'))
    return [{ ...found, sources: [], weighty: thing.definitions.some(({ entity: each }) => isDelicate(each.value)) }]
  // An outside party, or nobody knows.
  if (said.some(isMap)) return []
  // A list of nothing says that there is none.
  if (said.length === 0) return [{ ...found, sources: [], weighty: true }]
  const sources = apart((sourcesNamed(said, reader) ?? []).filter(isLasting))
  return sources.length > 1 ? [{ ...found, sources: sources.map(({ named }) => named) }] : []
}

/** What a national register holds is kept there for all; and what comes or goes is not a second source for good. */
function isLasting({ isProvision, element }: Source): boolean {
  return !isProvision && !(element && (isLeaving(element) || element.facts.get('lifecycle')?.value === 'planned'))
}

/** Parts of one application are one source. */
function apart(sources: readonly Source[]): readonly Source[] {
  const wholes = groupedBy(sources, ({ whole, named }) => whole ?? named)
  return [...wholes.values()].flatMap(([first]) => first ?? [])
}

const toldOfSeveral = telling<Found>({
  said: (found) =>
    message('common-ground/two-sources.several', {
      names: idsOf(found),
      sources: found.length === 1 ? (found[0]?.sources ?? []) : [],
    }),
  fixes: oneSource,
})

const toldOfNone = telling<Found>({
  said: (found) => message('common-ground/two-sources.none', { names: idsOf(found) }),
  fixes: ({ thing: { id, first, definitions } }) => {
    const teller = definitions.find(isTelling) ?? first
    const title = message('fix.state-unknown-of', { id, keys: ['sourceSystem'] })
    return [stating(title, teller, '{ unknown: {} }')]
  },
  story: 'none',
})

/** Where one place says it all, one of them can be named there. */
function oneSource({ thing: { id, definitions }, sources }: Found): readonly Fix[] {
  const [teller, ...others] = definitions.filter(isTelling)
  if (!teller || others.length > 0) return []
  return sources.map((source) => stating(message('fix.state-source', { id, source }), teller, source))
}

function isTelling({ entity }: Definition): boolean {
  return entity.value['sourceSystem'] !== undefined
}

function stating(title: Message, { placement }: Definition, yaml: string): Fix {
  return { kind: 'declare', title, change: { set: { in: placement, values: [{ key: 'sourceSystem', yaml }] } } }
}
