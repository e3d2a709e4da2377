import type { Placement, State } from '../../model/document.ts'
import { isMap, type Value, type ValueMap } from '../../model/walk.ts'
import type { Review } from '../review.ts'

/** Items by what tells them apart, `keyOf`. */
export type Items = ReadonlyMap<string, Item>

/** A thing that documents describe: an application, a platform, a contract. */
export interface Item {
  readonly organisation: string
  readonly state: State
  /** `application:zaaksysteem` */
  readonly node: string
  /** The items that describe it, in reading order. */
  readonly placements: readonly Placement[]
}

/** What became of an item. */
export type ItemChange =
  | { readonly change: 'added'; readonly before?: undefined; readonly after: Item }
  | { readonly change: 'removed'; readonly before: Item; readonly after?: undefined }
  | { readonly change: 'changed' | 'renamed'; readonly before: Item; readonly after: Item }

/** The items that came, went, say something else or are called otherwise; those that say the same are left out. */
export function itemChanges(old: Items, now: Items): readonly ItemChange[] {
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, item]) => item)
  const added = [...now].filter(([key]) => !old.has(key)).map(([, item]) => item)
  const renamed = renames(removed, added)
  const isRenamed = new Set(renamed.flatMap(({ before, after }) => [before, after]))
  return [
    ...added.filter((item) => !isRenamed.has(item)).map((item): ItemChange => ({ change: 'added', after: item })),
    ...renamed,
    ...[...now].flatMap(([key, item]): readonly ItemChange[] => {
      const known = old.get(key)
      return known && saying(known) !== saying(item) ? [{ change: 'changed', before: known, after: item }] : []
    }),
    ...removed.filter((item) => !isRenamed.has(item)).map((item): ItemChange => ({ change: 'removed', before: item })),
  ]
}

/** What tells an item from all others, in both states. */
export function keyOf({ organisation, state, node }: Pick<Item, 'organisation' | 'state' | 'node'>): string {
  return `${organisation} ${state} ${node}`
}

/** All that the documents of a folder describe. */
export function itemsIn(review: Review): Items {
  const items = new Map<string, Item & { placements: Placement[] }>()
  for (const uri of review.uris())
    for (const { head, placements } of review.documents(uri))
      for (const placement of placements) {
        const { entity } = placement.facts
        if (!entity) continue
        const item = {
          organisation: head.organisation,
          state: head.state,
          node: `${entity.kind}:${entity.id}`,
          placements: [placement],
        }
        const known = items.get(keyOf(item))
        if (known) known.placements.push(placement)
        else items.set(keyOf(item), item)
      }
  return items
}

/**
 * What went and came under another id and says the same for the rest. Of several that say the same it cannot be told which became
 * which: those went and came.
 */
function renames(
  removed: readonly Item[],
  added: readonly Item[],
): readonly { readonly change: 'renamed'; readonly before: Item; readonly after: Item }[] {
  const alike = (items: readonly Item[]) => {
    const known = new Map<string, Item | undefined>()
    for (const item of items.filter(tellsOfItself)) {
      const key = sayingBesidesId(item)
      known.set(key, known.has(key) ? undefined : item)
    }
    return known
  }
  const now = alike(added)
  return [...alike(removed)].flatMap(([key, before]) => {
    const after = now.get(key)
    return before && after ? [{ change: 'renamed' as const, before, after }] : []
  })
}

function saying({ placements }: Item): string {
  return placements.map(({ facts }) => textOf(facts)).join('\n')
}

function sayingBesidesId({ organisation, state, node, placements }: Item): string {
  const kind = node.slice(0, node.indexOf(':'))
  return [
    organisation,
    state,
    kind,
    ...placements.map(({ facts }) => wordsOf({ ...facts.entity?.value, id: '' })),
  ].join('\n')
}

/** Whether it says more of itself than what it is called. */
function tellsOfItself({ placements }: Item): boolean {
  return placements.some(({ facts }) => Object.keys(facts.entity?.value ?? {}).length > 1)
}

/** What an item says; asked for all of a landscape after each pause in typing. */
function textOf(facts: Placement['facts']): string {
  const known = TEXTS.get(facts)
  if (known !== undefined) return known
  const text = wordsOf(facts.entity?.value ?? {})
  TEXTS.set(facts, text)
  return text
}

const TEXTS = new WeakMap<Placement['facts'], string>()

function wordsOf(value: ValueMap): string {
  return JSON.stringify(value, (_, inner: Value) => (isMap(inner) ? sorted(inner) : inner))
}

/** The order of keys means nothing. */
function sorted(value: ValueMap): ValueMap {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
