import { datasetsOf } from '../../analysis/rating.ts'
import { nodeOf, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Element } from '../../model/element.ts'
import { type Count, counted } from './count.ts'
import { criticalityOf, type NeedingProcess, processesNeeding } from './needing.ts'
import { type ToKnowFigures, toKnow } from './to-know.ts'

/** What hangs on something that is bought: which data, what stops with it, and what of that nobody has said yet. */
export interface StakeFigures {
  /** Applications that are under it, or stand on a platform that is. */
  readonly applications: Count
  /** The most delicate first. */
  readonly datasets: readonly DatasetFigures[]
  /** Applications by how bad it is when they stop, the worst first; those of which it is stated. */
  readonly critical: readonly CriticalFigures[]
  /** Processes that need one of them and are at least of high criticality; what may stand still least first. */
  readonly processes: readonly NeedingProcess[]
  /** What must be known before one can tell what to ask for. */
  readonly toKnow: readonly ToKnowFigures[]
}

export interface DatasetFigures {
  /** `dataset:zaakdossiers` */
  readonly dataset: string
  readonly name: string
  readonly classification?: string
  readonly personal?: string
  /** Which of the applications hold it. */
  readonly applications: Count
}

export interface CriticalFigures {
  readonly application: string
  readonly criticality: string
}

/** `owner`: who answers for the contract, where nobody is named for a thing itself. */
export function stakeOf(subjects: readonly Subject[], things: StateOfThings, owner?: string): StakeFigures {
  const processes = processesNeeding(subjects, things)
  return {
    applications: counted(subjects.map(({ name }) => name)),
    datasets: datasetsIn(subjects, things),
    critical: subjects
      .flatMap((subject): readonly CriticalFigures[] => {
        const criticality = criticalityOf(subject)
        return criticality === undefined ? [] : [{ application: subject.name, criticality }]
      })
      .sort(
        (a, b) =>
          CRITICALITIES.indexOf(b.criticality) - CRITICALITIES.indexOf(a.criticality) ||
          (a.application < b.application ? -1 : 1),
      ),
    processes: processes.filter(({ criticality }) => criticality === 'critical' || criticality === 'high'),
    toKnow: toKnow(subjects, processes, things, owner),
  }
}

const CRITICALITIES: readonly string[] = ['low', 'medium', 'high', 'critical']

function datasetsIn(subjects: readonly Subject[], { reader }: StateOfThings): readonly DatasetFigures[] {
  const found = new Map<string, { readonly element: Element; readonly holders: Set<string> }>()
  for (const { name, parts } of subjects)
    for (const element of parts.flatMap((part) => datasetsOf(part, reader))) {
      const node = nodeOf(element, reader)
      const known = found.get(node) ?? { element, holders: new Set() }
      found.set(node, known)
      known.holders.add(name)
    }
  return [...found]
    .map(([dataset, { element, holders }]): DatasetFigures => {
      const [classification, personal] = [textIn(element, 'classification'), textIn(element, 'personal')]
      return {
        dataset,
        name: textIn(element, 'name') ?? element.id,
        ...(classification === undefined ? {} : { classification }),
        ...(personal === undefined ? {} : { personal }),
        applications: counted(holders),
      }
    })
    .sort((a, b) => delicacyOf(b) - delicacyOf(a) || (a.dataset < b.dataset ? -1 : 1))
}

/** Data that only some may see, whoever they are about. */
export function isDelicate({ classification, personal }: DatasetFigures): boolean {
  return DELICATE.has(classification ?? '') || DELICATE.has(personal ?? '')
}

const DELICATE: ReadonlySet<string> = new Set(['confidential', 'secret', 'bsn', 'criminal', 'special'])

export function isPersonal({ personal }: DatasetFigures): boolean {
  return personal !== undefined && personal !== 'none'
}

/** Data that are not public: of persons too, until somebody says that those are. */
export function isHeld(dataset: DatasetFigures): boolean {
  const { classification } = dataset
  return isDelicate(dataset) || (classification === undefined ? isPersonal(dataset) : classification !== 'public')
}

function delicacyOf({ classification, personal }: DatasetFigures): number {
  return Math.max(DELICACY[classification ?? ''] ?? -1, DELICACY[personal ?? ''] ?? -1)
}

const DELICACY: Readonly<Record<string, number>> = {
  public: 0,
  none: 0,
  internal: 1,
  ordinary: 1,
  confidential: 2,
  bsn: 2,
  criminal: 2,
  secret: 3,
  special: 3,
}
