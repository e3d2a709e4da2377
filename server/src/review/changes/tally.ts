import { needsOf } from '../../analysis/impact.ts'
import type { Landscape } from '../../analysis/landscape.ts'
import { isOfPower } from '../../analysis/risk.ts'
import type { State } from '../../model/document.ts'
import { nodeParts } from '../../model/node.ts'

/** What runs where, and within whose reach, in one state of an organisation. */
export interface Tally {
  /** Products, as `product:azure`, and platforms of no product, with what runs there for certain. */
  readonly hosts: Grouping
  /** `jurisdiction:US`, with what somebody under its law can get at or stop. */
  readonly jurisdictions: Grouping
  /** The critical processes that need any of that: their names, by id. */
  readonly processes: ReadonlyMap<string, string>
}

/** Things by their nodes, each with the subjects that have to do with it. */
type Grouping = ReadonlyMap<string, ReadonlySet<string>>

export function tallyOf(landscape: Landscape, state: State): Tally {
  const { assessed, processes } = landscape.in(state)
  const hosts = new Map<string, Set<string>>()
  const jurisdictions = new Map<string, Set<string>>()
  const exposed = new Set<string>()
  for (const { subject, involvements, risks } of assessed) {
    for (const { role, hops, candidateOf, isUncertain } of involvements) {
      // Where it may be is not where it is.
      if (role !== 'host' || candidateOf !== undefined || isUncertain) continue
      // That a platform is Azure tells more than what it is called here, and more than who makes that.
      const host = hops.findLast(({ to }) => IS_HOST.has(nodeParts(to).kind))
      if (host) add(hosts, host.to, subject.name)
    }
    for (const risk of risks) {
      if (!isOfPower(risk) || risk.level === 'hint') continue
      add(jurisdictions, `jurisdiction:${risk.exposure.country}`, subject.name)
      exposed.add(subject.element.id)
    }
  }
  const hit = processes.filter((process) => needsOf(process).some((need) => exposed.has(need)))
  return { hosts, jurisdictions, processes: new Map(hit.map(({ id, name }) => [id, name])) }
}

const IS_HOST: ReadonlySet<string> = new Set(['product', 'platform'])

function add(grouping: Map<string, Set<string>>, node: string, subject: string): void {
  const known = grouping.get(node)
  if (known) known.add(subject)
  else grouping.set(node, new Set([subject]))
}

/** Something that more hangs on than did, or less. */
export interface Shift {
  readonly node: string
  readonly before: number
  readonly after: number
  readonly come: readonly string[]
  readonly gone: readonly string[]
}

/** How two groupings differ, the largest difference first. `nowCalled`: what a subject of before is called now. */
export function shiftsBetween(
  before: Grouping,
  after: Grouping,
  nowCalled: (node: string) => string,
): readonly Shift[] {
  const shifts = [...new Set([...before.keys(), ...after.keys()])].flatMap((node): readonly Shift[] => {
    const old = new Set([...(before.get(node) ?? [])].map(nowCalled))
    const now = after.get(node) ?? new Set<string>()
    const come = [...now].filter((each) => !old.has(each))
    const gone = [...old].filter((each) => !now.has(each))
    return come.length + gone.length === 0 ? [] : [{ node, before: old.size, after: now.size, come, gone }]
  })
  return shifts.sort((a, b) => weightOf(b) - weightOf(a) || (a.node < b.node ? -1 : 1))
}

function weightOf({ come, gone }: Shift): number {
  return come.length + gone.length
}
