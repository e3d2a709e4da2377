import { datasetsOf } from '../../analysis/rating.ts'
import { nodeOf, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Element } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isMap } from '../../model/walk.ts'
import { type Count, counted } from './count.ts'
import { criticalityOf, type NeedingProcess, processesNeeding } from './needing.ts'

/** Something that decides what can be asked for, and that nobody has said. */
export interface ToKnowFigures {
  /**
   * `data`: what an application holds; `personal`, `classification`: of a dataset; `criticality`: of an application;
   * `max-outage`: how long a process, or an application that no process is stated to need, may stand still.
   */
  readonly what: 'data' | 'personal' | 'classification' | 'criticality' | 'max-outage'
  readonly of: Count
  /** Who can tell: a team, or whom that was asked; '' where nobody is named. */
  readonly who: string
}

/** What nobody has said, by what it is and who can tell. */
export function toKnow(
  subjects: readonly Subject[],
  processes: readonly NeedingProcess[],
  things: StateOfThings,
  owner = '',
): readonly ToKnowFigures[] {
  const { reader } = things
  const open: Open[] = []
  for (const subject of subjects) {
    const { name, element, parts } = subject
    const teller = textIn(element, 'owner') ?? owner
    const datasets = parts.flatMap((part) => datasetsOf(part, reader))
    if (datasets.length === 0) open.push({ what: 'data', of: name, who: askedOf(parts) ?? teller })
    for (const dataset of datasets) {
      const of = nodeOf(dataset, reader)
      const who = textIn(dataset, 'owner') ?? teller
      const [classification, personal] = [textIn(dataset, 'classification'), textIn(dataset, 'personal')]
      // Data of a delicate kind are to be kept close whatever they are classified as.
      if (personal === undefined && classification !== 'public') open.push({ what: 'personal', of, who })
      if (classification === undefined && (personal === undefined || !DELICATE.has(personal)))
        open.push({ what: 'classification', of, who })
    }
    // What a process that needs it is rated at counts for it too.
    const needing = processesNeeding([subject], things).filter((each) => each.criticality !== undefined)
    const criticality = criticalityOf(subject)
    if (criticality === undefined && needing.length === 0) open.push({ what: 'criticality', of: name, who: teller })
    if (isWeighty(criticality) && !needing.some((each) => isWeighty(each.criticality)))
      open.push({ what: 'max-outage', of: name, who: teller })
  }
  for (const { process, criticality, maxOutage, owner: teller } of processes)
    if (isWeighty(criticality) && maxOutage === undefined)
      open.push({ what: 'max-outage', of: process, who: teller ?? owner })
  return [...groupedBy(open, ({ what, who }) => `${what} ${who}`).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ what: first.what, of: counted(same.map(({ of }) => of)), who: first.who }] : []
  })
}

interface Open {
  readonly what: ToKnowFigures['what']
  readonly of: string
  readonly who: string
}

function isWeighty(criticality: string | undefined): boolean {
  return criticality === 'critical' || criticality === 'high'
}

const DELICATE: ReadonlySet<string> = new Set(['bsn', 'criminal', 'special'])

/** Whom it was asked, where it is stated as not known. */
function askedOf(parts: readonly Element[]): string | undefined {
  for (const part of parts) {
    const said = part.facts.get('data')?.value
    const question = isMap(said) ? said['unknown'] : undefined
    if (isMap(question) && typeof question['askedTo'] === 'string') return question['askedTo']
  }
  return undefined
}
