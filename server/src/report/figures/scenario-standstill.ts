import { elementAt, type Reader, textIn } from '../../analysis/reader.ts'
import type { Standstill, Stopped } from '../../analysis/scenario/standstill.ts'
import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { idOf } from '../../model/node.ts'
import { type Count, counted } from './count.ts'
import { wayWords } from './scenario-way.ts'
import type { Scope } from './scope.ts'

/** What stops when something falls away. */
export interface StandstillFigures {
  /** For sure. */
  readonly best: StoppedCounts
  /** Where everything that nobody knows turns out badly. */
  readonly worst: StoppedCounts
  /** All that stops in the worst case: first what surely does, in the order in which it stops. */
  readonly stopped: readonly StoppedThing[]
}

export interface StoppedCounts {
  /** Applications in use. */
  readonly applications: Count
  readonly platforms: Count
  readonly processes: Count
  readonly criticalProcesses: Count
}

export interface StoppedThing {
  /** `process:spoedopvang`, the id with its organisation where that is another. */
  readonly node: string
  readonly name: string
  readonly isSure: boolean
  /** As it is stated. */
  readonly isCritical: boolean
  /** 0: at once; 1: with what stopped at once; and so on. */
  readonly round: number
  /** What leads there, from what it needs to where it begins; empty where it begins there. */
  readonly way: readonly (Called | Message)[]
  /** Of a process. */
  readonly bearing?: ProcessBearing
}

/** What a process can bear. */
export interface ProcessBearing {
  /** As it is stated, `24h`; '' where it is not. */
  readonly maxOutage: string
  /** What people do meanwhile; `lasts`: as it is stated, `2d`; absent where it is not. */
  readonly fallback: readonly { readonly what: string; readonly lasts?: string }[]
  /** Minutes until it stands still longer than it may; absent where that is not known. */
  readonly tooLongAfter?: number
  /** Whether it does before what happens is over; absent where nobody says how long that lasts. */
  readonly isTooLong?: boolean
}

export function standstillFigures(
  { best, worst, differing }: Standstill,
  scope: Scope,
  reader: Reader,
): StandstillFigures {
  return {
    best: countsOf(best, scope),
    worst: countsOf(worst, scope),
    stopped: [
      ...best.map((each) => thingOf(each, true, reader)),
      ...differing.map((each) => thingOf(each, false, reader)),
    ],
  }
}

function countsOf(stopped: readonly Stopped[], scope: Scope): StoppedCounts {
  const nodes = stopped.map(({ node }) => node)
  const among = ({ ids }: Count) => counted(nodes.filter((node) => ids.includes(node)))
  return {
    applications: among(scope.applications.inUse),
    platforms: among(scope.platforms),
    processes: among(scope.processes),
    criticalProcesses: among(scope.criticalProcesses),
  }
}

function thingOf({ node, round, isCritical, way, bearing }: Stopped, isSure: boolean, reader: Reader): StoppedThing {
  const process = bearing && elementAt(reader, idOf(node), 'process')
  return {
    node,
    name: (process && textIn(process, 'name')) ?? idOf(node),
    isSure,
    isCritical,
    round,
    way: wayWords(way, reader.catalogue),
    ...(bearing
      ? {
          bearing: {
            maxOutage: bearing.maxOutage ?? '',
            fallback: bearing.fallback.map(({ what, lasts }) => (lasts === undefined ? { what } : { what, lasts })),
            ...(bearing.tooLongAfter === undefined ? {} : { tooLongAfter: bearing.tooLongAfter }),
            ...(bearing.isTooLong === undefined ? {} : { isTooLong: bearing.isTooLong }),
          },
        }
      : {}),
  }
}
