import { elementAt, type Reader, textIn } from '../../analysis/reader.ts'
import type { Stopped } from '../../analysis/scenario/standstill.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import type { WorkOut } from './scenarios.ts'
import type { Scope } from './scope.ts'

/** What stops when nobody under the law of a country, or a supplier, delivers any more. */
export interface CutOffFigures {
  /** `jurisdiction:US`, `supplier:microsoft` */
  readonly of: string
  readonly name: Called
  /** What stops for sure. */
  readonly best: StoppedFigures
  /** What stops where everything that nobody knows turns out badly. */
  readonly worst: StoppedFigures
  /** Applications that stop in the worst case alone. */
  readonly differing: Count
  /** The critical processes that stop in the worst case. */
  readonly processes: readonly StoppedProcess[]
  /** Of these: it is stated how work goes on meanwhile. */
  readonly withFallback: Count
}

export interface StoppedFigures {
  /** Applications in use. */
  readonly applications: Count
  readonly platforms: Count
  readonly criticalProcesses: Count
}

export interface StoppedProcess {
  /** `process:spoedopvang` */
  readonly process: string
  readonly name: string
  readonly isSure: boolean
  /** As it is stated, `24h`; '' where it is not. */
  readonly maxOutage: string
  /** What people do meanwhile. */
  readonly fallback: readonly string[]
  /** Minutes until it stands still longer than it may. */
  readonly tooLongAfter?: number
}

/** What stops when each of these falls away: `jurisdiction:US`, `supplier:microsoft`. */
export function cutOffsOf(
  of: readonly string[],
  scope: Scope,
  reader: Reader,
  workOut: WorkOut,
): readonly CutOffFigures[] {
  const inUse = new Set(scope.applications.inUse.ids)
  return of.flatMap((node): readonly CutOffFigures[] => {
    const isCountry = node.startsWith('jurisdiction:')
    const [jurisdictions, suppliers] = isCountry ? [[idOf(node)], []] : [[], [idOf(node)]]
    const outcome = workOut({ kind: 'cut-off', jurisdictions, suppliers })
    if (outcome.kind !== 'standstill') return []
    const { best, worst, differing } = outcome
    const sure = new Set(best.map((stopped) => stopped.node))
    const processes = worst
      .filter(({ node: each }) => scope.criticalProcesses.ids.includes(each))
      .map((each) => processOf(each, sure.has(each.node), reader))
    return [
      {
        of: node,
        name: called(node, reader.catalogue),
        best: counts(best, scope),
        worst: counts(worst, scope),
        differing: counted(differing.map((each) => each.node).filter((each) => inUse.has(each))),
        processes,
        withFallback: counted(processes.filter(({ fallback }) => fallback.length > 0).map(({ process }) => process)),
      },
    ]
  })
}

function counts(stopped: readonly Stopped[], scope: Scope): StoppedFigures {
  const among = (all: Count) => counted(stopped.map(({ node }) => node).filter((node) => all.ids.includes(node)))
  return {
    applications: among(scope.applications.inUse),
    platforms: among(scope.platforms),
    criticalProcesses: among(scope.criticalProcesses),
  }
}

function processOf({ node, bearing }: Stopped, isSure: boolean, reader: Reader): StoppedProcess {
  const process = elementAt(reader, idOf(node), 'process')
  const { maxOutage = '', fallback = [], tooLongAfter } = bearing ?? {}
  return {
    process: node,
    name: (process && textIn(process, 'name')) ?? idOf(node),
    isSure,
    maxOutage,
    fallback: fallback.map(({ what }) => what),
    ...(tooLongAfter === undefined ? {} : { tooLongAfter }),
  }
}
