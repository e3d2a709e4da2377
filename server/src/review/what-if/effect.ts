import { isLouder, type Level } from '../../policy/level.ts'
import type { Finding } from '../finding.ts'

/** A finding that is there in two states, otherwise. */
export interface ChangedFinding {
  readonly before: Finding
  readonly after: Finding
  /** The elements for which it is otherwise: those that it touches louder or quieter, no longer, or in addition. */
  readonly elements: readonly string[]
}

/** What is found in a second state and not in the first, and the other way round, by the identity of findings. */
export interface Differences {
  readonly gone: readonly Finding[]
  readonly come: readonly Finding[]
  /** Those that are louder for an element than they were. */
  readonly louder: readonly ChangedFinding[]
  readonly quieter: readonly ChangedFinding[]
  /** Those that touch fewer elements. */
  readonly shrunk: readonly ChangedFinding[]
  readonly grown: readonly ChangedFinding[]
}

/** Compares two states. Findings of one rule on one cause are one, at whichever levels: what counts is how loud it is for whom. */
export function differencesBetween(before: readonly Finding[], after: readonly Finding[]): Differences {
  const [old, now] = [byIdentity(before), byIdentity(after)]
  const gone = [...old].flatMap(([id, findings]) => (now.has(id) ? [] : findings))
  const come = [...now].flatMap(([id, findings]) => (old.has(id) ? [] : findings))
  const both = [...old].flatMap(([id, findings]) => {
    const same = now.get(id)
    return same ? [compared(findings, same)] : []
  })
  return {
    gone: [...gone, ...both.flatMap((each) => each.gone)],
    come: [...come, ...both.flatMap((each) => each.come)],
    louder: both.flatMap((each) => each.louder),
    quieter: both.flatMap((each) => each.quieter),
    shrunk: both.flatMap((each) => each.shrunk),
    grown: both.flatMap((each) => each.grown),
  }
}

/** Findings of one rule on one cause differ in level alone, which their ids tell apart by a number. */
function byIdentity(findings: readonly Finding[]): ReadonlyMap<string, readonly [Finding, ...Finding[]]> {
  const found = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const id = finding.id.replace(/~\d+$/, '')
    const known = found.get(id)
    if (known) known.push(finding)
    else found.set(id, [finding])
  }
  return found
}

function compared(before: readonly [Finding, ...Finding[]], after: readonly [Finding, ...Finding[]]): Differences {
  const [old, now] = [levelsOf(before), levelsOf(after)]
  const shared = [...old].flatMap(([id, level]) => {
    const other = now.get(id)
    return other === undefined ? [] : [{ id, level, other }]
  })
  const changed = (elements: readonly string[]): readonly ChangedFinding[] =>
    elements.length === 0 ? [] : [{ before: loudest(before), after: loudest(after), elements }]
  // What touches nothing but where it stands is counted.
  const isCounted = old.has(ITSELF) && now.has(ITSELF)
  return {
    gone: isCounted ? before.slice(after.length) : [],
    come: isCounted ? after.slice(before.length) : [],
    louder: changed(shared.filter(({ level, other }) => isLouder(other, level)).map(({ id }) => id)),
    quieter: changed(shared.filter(({ level, other }) => isLouder(level, other)).map(({ id }) => id)),
    shrunk: changed([...old.keys()].filter((id) => !now.has(id))),
    grown: changed([...now.keys()].filter((id) => !old.has(id))),
  }
}

const ITSELF = ''

/** How loud it is for each element that it touches. */
function levelsOf(findings: readonly Finding[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  for (const { affected, level } of findings)
    for (const id of affected.length > 0 ? affected : [ITSELF]) {
      const known = levels.get(id)
      if (known === undefined || isLouder(level, known)) levels.set(id, level)
    }
  return levels
}

function loudest([first, ...others]: readonly [Finding, ...Finding[]]): Finding {
  return others.reduce((most, each) => (isLouder(each.level, most.level) ? each : most), first)
}
