import type { Assessed } from '../assessed.ts'
import { isInUse } from '../shares.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { asUsed } from '../subjects.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { dayOf, type Expectation } from './plan.ts'
import { PlannedElements } from './planned-elements.ts'

/** How an application goes on in one state of the landscape, by the plans that there are for it and for what it stands on. */
export interface Course {
  /** `application:zaaksysteem` */
  readonly name: string
  /** As it is described, whatever is planned; undefined where it is not in use. */
  readonly described: Outlook | undefined
  readonly along: Readonly<Record<Expectation, readonly Step[]>>
}

/** How it stands from a day on, until the next step. */
export interface Step {
  /** '' for what is so already. */
  readonly from: string
  /** Undefined where it is not in use. */
  readonly outlook: Outlook | undefined
}

/** The courses of the applications of a state. */
export function coursesIn(things: StateOfThings): readonly Course[] {
  return things.askEach(courseOf)
}

/** How an application stands on a day. */
export function outlookOn({ along }: Course, day: string, expected: Expectation): Outlook | undefined {
  return along[expected].findLast(({ from }) => from <= day)?.outlook
}

function courseOf(assessed: Assessed, things: StateOfThings): readonly Course[] {
  const { subject } = assessed
  if (subject.element.kind !== 'application') return []
  const { steps: planned, isMorePlanned, isAnyPlanned } = stepsOf(assessed, 'planned', things)
  const along = {
    planned,
    perhaps: isMorePlanned ? stepsOf(assessed, 'perhaps', things).steps : planned,
    ideas: isMorePlanned ? stepsOf(assessed, 'ideas', things).steps : planned,
  }
  return [{ name: subject.name, described: isAnyPlanned ? described(assessed, things) : planned[0]?.outlook, along }]
}

function described(assessed: Assessed, things: StateOfThings): Outlook | undefined {
  const { subject } = assessed
  return isInUse(subject) ? outlookIn(asUsed(subject).parts, assessed, things, things.reader) : undefined
}

interface Steps {
  readonly steps: readonly Step[]
  readonly isAnyPlanned: boolean
  /** Whether something is planned besides what is expected here. */
  readonly isMorePlanned: boolean
}

/** Step by step: at each day on which something is planned to change of what it then stands on. */
function stepsOf(assessed: Assessed, expected: Expectation, things: StateOfThings): Steps {
  const { reader, around } = things
  const steps: Step[] = []
  const days = new Set([''])
  let [isAnyPlanned, isMorePlanned] = [false, false]
  for (let day: string | undefined = ''; day !== undefined; ) {
    const then = new PlannedElements(reader, expected, day, around.today)
    const parts = then.partsOf(assessed.subject)
    steps.push({ from: day, outlook: parts && outlookIn(parts, assessed, things, then.reader) })
    for (const plan of then.met) {
      isAnyPlanned = true
      const on = dayOf(plan, expected)
      if (on !== undefined) days.add(on)
      else isMorePlanned = true
    }
    const done: string = day
    day = [...days].filter((each) => each > done).sort()[0]
  }
  return { steps, isAnyPlanned, isMorePlanned }
}

function outlookIn(
  parts: Assessed['subject']['parts'],
  { subject }: Assessed,
  { around }: StateOfThings,
  reader: StateOfThings['reader'],
): Outlook {
  const { jurisdictions } = around.settings(subject.placement.head.uri)
  return outlookOf(parts, around.today, jurisdictions, reader)
}
