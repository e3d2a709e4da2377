import { groupedBy } from '../../model/grouped.ts'
import { type Counted, largestOf, together } from './gathering.ts'
import type { Tone } from './tones.ts'

export interface FlowColumn {
  readonly title: string
  /** Name of what is gathered here: `other suppliers`. */
  readonly others: string
  readonly nodes: readonly FlowNode[]
}

export interface FlowNode {
  /** Within its column. */
  readonly id: string
  readonly label: string
  /** Of a node in the last column, and of each that stands for something unknown; others have that of what leads through them. */
  readonly tone?: Tone
  /** As what it is gathered first, where its column holds too many: a domain, a function. */
  readonly group?: string
}

/** One way from the first column to the last. */
export interface FlowPath {
  /** Id of what is counted; it may have several ways. */
  readonly of: string
  /** Id of a node for each column; where one is no node, there is no path. */
  readonly steps: readonly string[]
}

/** A node as it is drawn. */
export interface ShownNode {
  readonly column: number
  readonly label: string
  /** None where what leads through it ends in several. */
  readonly tone: Tone | undefined
  readonly of: Counted
  /** Labels of what it stands for, largest first; none where it stands for itself. */
  readonly gathered: readonly string[]
}

/** All between two nodes that ends in one tone. */
export interface ShownLink {
  readonly from: ShownNode
  readonly to: ShownNode
  readonly tone: Tone | undefined
  readonly of: Counted
}

export interface ShownFlow {
  readonly nodes: readonly ShownNode[]
  readonly links: readonly ShownLink[]
}

/** Gathers nodes, by their group first and then the smallest, until each column can be read. Nodes on no path are left out. */
export function gatheredFlow(columns: readonly FlowColumn[], paths: readonly FlowPath[]): ShownFlow {
  const last = columns.at(-1)?.nodes ?? []
  const ends = new Map(last.map(({ id, tone }) => [id, tone]))
  const known = columns.map(({ nodes }) => new Set(nodes.map(({ id }) => id)))
  const ways = paths
    .filter(({ steps }) => known.every((ids, i) => ids.has(steps[i] ?? '')))
    .map(({ of, steps }): Way => ({ of, steps, tone: ends.get(steps[columns.length - 1] ?? '') }))
  const standsFor = columns.map((column, i) => shownInColumn(column, i, ways))
  const links = columns.slice(1).flatMap((_, i) => linksBetween(i, ways, standsFor))
  return { nodes: standsFor.flatMap((nodes) => [...new Set(nodes.values())]), links }
}

interface Way extends FlowPath {
  readonly tone: Tone | undefined
}

/** For each node of a column what is drawn in its place. */
type StandsFor = ReadonlyMap<string, ShownNode>

function linksBetween(column: number, ways: readonly Way[], standsFor: readonly StandsFor[]): readonly ShownLink[] {
  const pairs = ways.flatMap(({ of, steps, tone }) => {
    const from = standsFor[column]?.get(steps[column] ?? '')
    const to = standsFor[column + 1]?.get(steps[column + 1] ?? '')
    return from && to ? [{ from, to, tone, of }] : []
  })
  return [...groupedBy(pairs, ({ from }) => from).values()]
    .flatMap((leaving) => [...groupedBy(leaving, ({ to }) => to).values()])
    .flatMap((between) => [...groupedBy(between, ({ tone }) => tone).values()])
    .flatMap((same) => same.slice(0, 1).map((first) => ({ ...first, of: together([same.map(({ of }) => of)]) })))
}

/** One node, and all that leads through it. */
interface Used {
  readonly node: FlowNode
  readonly ways: readonly Way[]
}

/** Nodes that are drawn as one. */
interface Heap {
  readonly label: string
  readonly members: readonly Used[]
  readonly of: Counted
}

function shownInColumn({ nodes, others }: FlowColumn, column: number, ways: readonly Way[]): StandsFor {
  const through = groupedBy(ways, ({ steps }) => steps[column])
  const used = nodes.flatMap((node) => (through.has(node.id) ? [{ node, ways: through.get(node.id) ?? [] }] : []))
  // What is not known is a class of its own, which no other may swallow.
  const known = used.filter(({ node }) => node.tone !== 'unknown')
  const unknown = used.filter(({ node }) => node.tone === 'unknown')
  const heaps = known.length <= MOST ? known.map(alone) : groupsOf(known)
  const { shown, others: rest } = largestOf(heaps, ({ of }) => of.length, MOST)
  const gathered =
    rest.length === 0
      ? []
      : [
          heap(
            others,
            rest.flatMap(({ members }) => members),
          ),
        ]
  return new Map(
    [...shown, ...gathered, ...unknown.map(alone)].flatMap((each) => {
      const node = shownAs(each, column)
      return each.members.map((member): [string, ShownNode] => [member.node.id, node])
    }),
  )
}

function groupsOf(used: readonly Used[]): readonly Heap[] {
  const ungrouped = used.filter(({ node }) => node.group === undefined)
  const groups = groupedBy(
    used.filter(({ node }) => node.group !== undefined),
    ({ node }) => node.group ?? '',
  )
  return [...[...groups].map(([label, members]) => heap(label, members)), ...ungrouped.map(alone)]
}

function alone(used: Used): Heap {
  return heap(used.node.label, [used])
}

function heap(label: string, members: readonly Used[]): Heap {
  return { label, members, of: together(members.map(({ ways }) => ways.map(({ of }) => of))) }
}

function shownAs({ label, members, of }: Heap, column: number): ShownNode {
  const tones = new Set(members.flatMap(({ node, ways }) => node.tone ?? ways.map(({ tone }) => tone)))
  const [tone] = tones.size === 1 ? tones : []
  const bySize = members.toSorted((a, b) => b.ways.length - a.ways.length).map(({ node }) => node.label)
  const isItself = bySize.length === 1 && bySize[0] === label
  return { column, label, tone, of, gathered: isItself ? [] : bySize }
}

/** Rows that a column holds besides what is not known. */
const MOST = 10
