import type { State } from '../../model/document.ts'
import { groupedBy } from '../../model/grouped.ts'
import { compare } from '../baseline/compare.ts'
import { entriesFor } from '../baseline/entry.ts'
import type { Finding } from '../finding.ts'
import type { Review } from '../review.ts'
import { type ItemChange, itemChanges, itemsIn } from './items.ts'
import { type FindingChange, type JudgedItem, judgedItems } from './judged-items.ts'
import { withoutMoved } from './moved.ts'
import { type NowCalled, nowCalledBy, renamed } from './renamed.ts'
import { type Shift, shiftsBetween, tallyOf } from './tally.ts'

/** What became of a landscape between two states of its files, judged by the same rules, on the same day. */
export interface Changes {
  readonly organisations: readonly OrganisationChanges[]
  readonly items: readonly JudgedItem[]
  /** What is found now and was not, touches more than it did, or is louder; also what was accepted meanwhile. */
  readonly worse: readonly FindingChange[]
  /** What was found before and is not, touches less than it did, or is quieter. */
  readonly better: readonly FindingChange[]
  /** Risks that are accepted, before and now. */
  readonly accepted: { readonly before: number; readonly after: number }
}

/** What changed for an organisation in one state. */
export interface OrganisationChanges {
  readonly organisation: string
  readonly state: State
  readonly items: readonly ItemChange[]
  readonly hosts: readonly Shift[]
  readonly jurisdictions: readonly Shift[]
  /** A slip hides something of it now: what is gone may be what the slip hides, so that is not told, nor what is where. */
  readonly isHidden: boolean
  /** Names of the critical processes that are exposed, before and now. */
  readonly processes: { readonly before: readonly string[]; readonly after: readonly string[] }
}

/** Compares two reviews of the same folder. Nothing is counted that says the same in another order, place or file. */
export function changesBetween(before: Review, after: Review): Changes {
  const [old, now] = [itemsIn(before), itemsIn(after)]
  const changes = itemChanges(old, now)
  const nowCalled = nowCalledBy(changes)
  const [foundThen, foundNow] = [foundIn(before).map((finding) => renamed(finding, nowCalled)), foundIn(after)]
  const isHidden = ({ organisation }: Finding) => after.model.hasDamage(organisation)
  const { worse, better } = withoutMoved(
    { found: foundNow, changes: differing(foundNow, foundThen) },
    {
      found: foundThen,
      changes: differing(foundThen, foundNow).filter(({ finding }) => !isHidden(finding)),
    },
  )
  return {
    organisations: organisationChanges(before, after, changes, nowCalled),
    items: judgedItems({ before: old, after: now, changes }, worse, better),
    worse,
    better,
    accepted: { before: acceptedIn(before), after: acceptedIn(after) },
  }
}

/** Who accepts a risk still has it. */
function foundIn(review: Review): readonly Finding[] {
  return review.uris().flatMap((uri) => [...review.findings(uri), ...review.accepted(uri)])
}

function acceptedIn(review: Review): number {
  return review.uris().reduce((sum, uri) => sum + review.accepted(uri).length, 0)
}

/** Those of some findings that others do not cover, the loudest first. */
function differing(findings: readonly Finding[], others: readonly Finding[]): readonly FindingChange[] {
  const { since } = compare(findings, entriesFor(others))
  return [...since].map(([finding, each]) => ({ finding, since: each })).sort((a, b) => inOrder(a.finding, b.finding))
}

function inOrder(a: Finding, b: Finding): number {
  const loudness = LOUDNESS[a.level] - LOUDNESS[b.level]
  return loudness || b.affected.length - a.affected.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const LOUDNESS = { error: 0, warning: 1, info: 2, hint: 3 } as const

function organisationChanges(
  before: Review,
  after: Review,
  items: readonly ItemChange[],
  nowCalled: NowCalled,
): readonly OrganisationChanges[] {
  const byPlace = groupedBy(items, ({ before: old, after: now }) => placeOf(now ?? old))
  const organisations = [...new Set([...before.model.present(), ...after.model.present()])].sort()
  return organisations.flatMap((organisation) => {
    if (organisation === '') return []
    const [then, now] = [before.landscapeOf(organisation), after.landscapeOf(organisation)]
    const isHidden = after.model.hasDamage(organisation)
    const changesIn = (state: State): OrganisationChanges => {
      const own = byPlace.get(placeOf({ organisation, state })) ?? []
      if (isHidden) return { ...HIDDEN, organisation, state, items: own }
      const [earlier, present] = [tallyOf(then, state), tallyOf(now, state)]
      const call = (node: string) => nowCalled(node, organisation)
      return {
        organisation,
        state,
        items: own,
        isHidden,
        hosts: shiftsBetween(earlier.hosts, present.hosts, call),
        jurisdictions: shiftsBetween(earlier.jurisdictions, present.jurisdictions, call),
        processes: { before: namesIn(earlier.processes), after: namesIn(present.processes) },
      }
    }
    const current = changesIn('current')
    const targets = [...new Set([...now.states, ...then.states])].filter((state) => state !== 'current')
    return [current, ...targets.map((state) => besides(current, changesIn(state)))].filter(isAny)
  })
}

const HIDDEN = { isHidden: true, hosts: [], jurisdictions: [], processes: { before: [], after: [] } } as const

/** A target sees what there is now: what changed in that is told once. */
function besides(current: OrganisationChanges, target: OrganisationChanges): OrganisationChanges {
  const apart = (of: 'hosts' | 'jurisdictions') =>
    target[of].filter(({ node, come, gone }) => {
      const same = current[of].find((shift) => shift.node === node)
      return !same || [...come, ...gone].some((each) => ![...same.come, ...same.gone].includes(each))
    })
  const isSame = JSON.stringify(target.processes) === JSON.stringify(current.processes)
  return {
    ...target,
    hosts: apart('hosts'),
    jurisdictions: apart('jurisdictions'),
    processes: isSame ? { before: [], after: [] } : target.processes,
  }
}

function isAny({ items, hosts, jurisdictions, processes }: OrganisationChanges): boolean {
  return items.length + hosts.length + jurisdictions.length > 0 || processes.before.join() !== processes.after.join()
}

function placeOf({ organisation, state }: { readonly organisation: string; readonly state: State }): string {
  return `${organisation} ${state}`
}

function namesIn(processes: ReadonlyMap<string, string>): readonly string[] {
  return [...processes.values()].sort()
}
