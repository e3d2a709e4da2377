import type { Assessed } from '../../analysis/assessed.ts'
import { stops } from '../../analysis/impact.ts'
import { isOfPower, type Risk } from '../../analysis/risk.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Finding } from '../finding.ts'
import type { Move } from './move.ts'
import { exposedIds, exposedProcesses, isExposed, isWeighty, timesOf, type Weight } from './weight.ts'

/** The most that a move can take away, told without trying it: what is not tried can take no more than this. */
export class Bounds {
  private readonly things: StateOfThings
  private readonly findings: readonly Finding[]
  /** What was assessed and has to do with a thing. */
  private readonly leaning = new Map<string, Set<Assessed>>()
  private readonly exposed: ReadonlySet<string>
  private readonly processes: ReadonlySet<string>

  constructor(things: StateOfThings, findings: readonly Finding[]) {
    this.things = things
    this.findings = findings
    this.exposed = exposedIds(things)
    this.processes = exposedProcesses(things)
    for (const each of things.assessed) {
      for (const { kind, id } of each.subject.parts) this.note(`${kind}:${id}`, each)
      for (const { hops } of each.involvements)
        for (const { from, to } of hops) {
          this.note(from, each)
          this.note(to, each)
        }
    }
  }

  of(move: Move): Weight {
    const touched = new Set(move.things.flatMap((thing) => [...(this.leaning.get(thing) ?? [])]))
    // Somebody outside is out of it only where every way to it goes through what changes.
    const freed = [...touched].filter((each) => isExposed(each) && each.risks.every((risk) => mayRemove(move, risk)))
    const left = new Set(this.exposed)
    for (const { subject } of freed) for (const { id } of subject.parts) left.delete(id)
    const processes = this.things.processes.filter(({ id }) => this.processes.has(id))
    return {
      processes: processes.filter((process) => !stops(process, left)).length,
      weighty: freed.filter(isWeighty).length,
      ...this.findingsOn(move, touched),
    }
  }

  /** What is found of what changes, of what leans on that, and of processes that lean on that in turn. */
  private findingsOn({ things }: Move, touched: ReadonlySet<Assessed>): Pick<Weight, 'errors' | 'warnings'> {
    const subjects = [...touched].map(({ subject }) => subject)
    const ids = new Set(subjects.flatMap(({ parts }) => parts.map(({ id }) => id)))
    const processes = this.things.processes.filter(({ needs, either }) =>
      [...needs, ...either.flat()].some((id) => ids.has(id)),
    )
    const names = new Set([
      ...things,
      ...subjects.map(({ name }) => name),
      ...processes.map(({ id }) => `process:${id}`),
    ])
    const sum = (level: Finding['level']) =>
      this.findings.reduce((total, each) => total + (each.level === level ? mostOf(each, names) : 0), 0)
    return { errors: sum('error'), warnings: sum('warning') }
  }

  private note(thing: string, each: Assessed): void {
    const known = this.leaning.get(thing)
    if (known) known.add(each)
    else this.leaning.set(thing, new Set([each]))
  }
}

/** Whether a move may take away that somebody can do something. */
function mayRemove({ kind, things }: Move, risk: Risk): boolean {
  if (!isOfPower(risk)) return true
  switch (kind) {
    case 'own-keys':
      return risk.kind !== 'stop'
    case 'ask':
    case 'test-exit':
      return false
    default:
      return risk.exposure.hops.some(
        // People keep signing in as they do.
        ({ from, to, relation }) => things.includes(to) || (things.includes(from) && relation !== 'signs-in-with'),
      )
  }
}

/**
 * How often a finding may count less. Of an error each element stands by itself; another finding may hang on how many there are, and go
 * with one of them.
 */
function mostOf(finding: Finding, names: ReadonlySet<string>): number {
  const { affected, cause, level } = finding
  const times = timesOf(finding)
  if (times === 0) return 0
  const count = affected.filter((name) => names.has(name)).length
  if (count === 0 && !names.has(cause)) return 0
  return level === 'error' && count > 0 ? count : times
}
