import { FactsCache, type Placement, readFile } from '../../model/document.ts'
import type { ItemFacts, ItemProblem } from '../../model/item-facts.ts'
import { Strings } from '../../model/strings.ts'
import type { Value, ValueMap } from '../../model/walk.ts'
import type { Span } from '../../yaml/tree.ts'

/** Values of keys of an entry; undefined where the key goes. */
export type Changes = ReadonlyMap<string, Value | undefined>

/** Whether an entry was read so that it can be told what it would say with other values. */
export function canBeRewritten({ facts }: Placement): boolean {
  return facts.isItem && facts.entity !== undefined && !facts.damaged && facts.problems.every(isOfSchema)
}

/**
 * An entry as if some of its keys had other values, or were not there: what the others say stays as it was read. For this no
 * text is needed; what is new stands where it stood before, or at the id.
 */
export function rewritten(placement: Placement, changes: Changes): Placement {
  const { facts } = placement
  const { entity } = facts
  if (!entity) return placement
  const isKept = ({ path }: { readonly path: string }) => !changes.has(topOf(path))
  const added = readAlone(placement, changes)
  const value: Record<string, Value> = Object.create(null)
  for (const [key, old] of Object.entries(entity.value)) {
    const now = changes.has(key) ? changes.get(key) : old
    if (now !== undefined) value[key] = now
  }
  for (const [key, now] of changes) if (now !== undefined) value[key] = now
  const places = placesIn(facts)
  const stand = <P extends Span & { readonly path: string }>(found: readonly P[]): readonly P[] =>
    found.map((each, i) => ({ ...each, ...(places(each.path, countBefore(found, i)) ?? spanOf(entity.at)) }))
  const rewrittenFacts: ItemFacts = {
    ...facts,
    entity: { ...entity, value },
    value: value as ValueMap,
    references: [...facts.references.filter(isKept), ...stand(added.references)],
    dates: [...facts.dates.filter(isKept), ...stand(added.dates)],
    locations: [...facts.locations.filter(isKept), ...stand(added.locations)],
    rules: [...facts.rules.filter(isKept), ...stand(added.rules)],
    misread: [...facts.misread.filter(isKept), ...stand(added.misread)],
    problems: facts.problems.filter((problem) => !isOfSchema(problem) || !changes.has(keyOf(problem))),
  }
  return { head: placement.head, facts: rewrittenFacts, start: placement.start }
}

/** The changed keys as they would be read: which of them refer to something, the format says. */
function readAlone({ head, facts }: Placement, changes: Changes): Found {
  const values = [...changes].filter(([, value]) => value !== undefined)
  const id = facts.entity?.id ?? ''
  const entry = Object.fromEntries([['id', id], ...values])
  const text = `kind: ${head.kind}\n${facts.section}:\n  - ${JSON.stringify(entry)}\n`
  const { documents } = readFile(head.uri, text, head.kind, new Strings(), new FactsCache())
  const read = documents.flatMap(({ placements }) => placements).find((each) => each.facts.entity?.id === id)
  return read?.facts ?? NOTHING
}

type Found = Pick<ItemFacts, 'references' | 'dates' | 'locations' | 'rules' | 'misread'>

const NOTHING: Found = { references: [], dates: [], locations: [], rules: [], misread: [] }

/** Where what is said under a path stood, one after the other. */
function placesIn({ references, dates, locations }: ItemFacts): (path: string, index: number) => Span | undefined {
  const all = [...references, ...dates, ...locations]
  return (path, index) => {
    const found = all.filter((each) => each.path === path)[index]
    return found && spanOf(found)
  }
}

function countBefore(all: readonly { readonly path: string }[], index: number): number {
  return all.slice(0, index).filter(({ path }) => path === all[index]?.path).length
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function topOf(path: string): string {
  const dot = path.indexOf('.')
  return dot < 0 ? path : path.slice(0, dot)
}

/** The key of the entry that a problem is about; one that the format does not know is what it is about itself. */
function keyOf({ schema: { path, problem, key } }: ItemProblem & { readonly from: 'schema' }): string {
  return String(path[0] ?? (problem === 'unknown-key' ? key : undefined))
}

function isOfSchema(problem: ItemProblem): problem is ItemProblem & { readonly from: 'schema' } {
  return problem.from === 'schema'
}
