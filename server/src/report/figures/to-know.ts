import { datasetsOf } from '../../analysis/rating.ts'
import { elementAt, nodeOf, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Element } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { idOf } from '../../model/node.ts'
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

/** What nobody has said, by what it is and who can tell. `owner`: who answers for what is bought. */
export function toKnow(
  subjects: readonly Subject[],
  processes: readonly NeedingProcess[],
  things: StateOfThings,
  owner = '',
): readonly ToKnowFigures[] {
  const open = [
    ...subjects.flatMap((subject) => openOn(subject, things, owner)),
    ...openOfData(subjects, things, owner),
    ...processes.flatMap((each) => openOnProcess(each, things, owner)),
  ].sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what))
  return [...groupedBy(open, ({ what, who }) => `${what} ${who}`).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ what: first.what, of: counted(same.map(({ of }) => of)), who: first.who }] : []
  })
}

const ORDER: readonly ToKnowFigures['what'][] = ['data', 'personal', 'classification', 'criticality', 'max-outage']

function openOn(subject: Subject, things: StateOfThings, owner: string): readonly Open[] {
  const { name: of, element, parts } = subject
  const teller = textIn(element, 'owner') ?? owner
  const holdsAny = parts.some((part) => datasetsOf(part, things.reader).length > 0)
  // What a process that needs it is rated at counts for it too.
  const needing = processesNeeding([subject], things).filter((each) => each.criticality !== undefined)
  const criticality = criticalityOf(subject)
  const isUntimed = isWeighty(criticality) && !needing.some((each) => isWeighty(each.criticality))
  return [
    ...(holdsAny ? [] : [{ what: 'data' as const, of, who: askedOf(parts, 'data') ?? teller }]),
    ...(criticality === undefined && needing.length === 0
      ? [{ what: 'criticality' as const, of, who: askedOf(parts, 'criticality') ?? teller }]
      : []),
    ...(isUntimed ? [{ what: 'max-outage' as const, of, who: teller }] : []),
  ]
}

/** Whoever answers for the data can tell, else whoever answers for what holds them. */
function openOfData(subjects: readonly Subject[], things: StateOfThings, owner: string): readonly Open[] {
  const { reader } = things
  const held = subjects.flatMap(({ element, parts }) =>
    parts.flatMap((part) => datasetsOf(part, reader)).map((dataset) => ({ dataset, holder: element })),
  )
  return [...groupedBy(held, ({ dataset }) => dataset)].flatMap(([dataset, same]) => {
    const [classification, personal] = [textIn(dataset, 'classification'), textIn(dataset, 'personal')]
    const holders = same.flatMap(({ holder }) => textIn(holder, 'owner') ?? [])
    const own = textIn(dataset, 'owner') ?? []
    const tellers = [own, holders, owner].map((each) => [each].flat()).find((each) => each.length > 0) ?? []
    const open = (what: 'personal' | 'classification') =>
      [askedOf([dataset], what) ?? tellers].flat().map((who) => ({ what, of: nodeOf(dataset, reader), who }))
    return [
      ...(personal === undefined && classification !== 'public' ? open('personal') : []),
      // Data of a delicate kind are to be kept close whatever they are classified as.
      ...(classification === undefined && !DELICATE.has(personal ?? '') ? open('classification') : []),
    ]
  })
}

function openOnProcess(
  { process: of, criticality, maxOutage, owner: teller }: NeedingProcess,
  { reader }: StateOfThings,
  owner: string,
): readonly Open[] {
  if (!isWeighty(criticality) || maxOutage !== undefined) return []
  const element = elementAt(reader, idOf(of), 'process')
  return [{ what: 'max-outage', of, who: askedOf(element ? [element] : [], 'maxOutage') ?? teller ?? owner }]
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
function askedOf(elements: readonly Element[], key: string): string | undefined {
  for (const element of elements) {
    const said = element.facts.get(key)?.value
    const question = isMap(said) ? said['unknown'] : undefined
    if (isMap(question) && typeof question['askedTo'] === 'string') return question['askedTo']
  }
  return undefined
}
