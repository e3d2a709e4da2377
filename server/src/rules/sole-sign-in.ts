import type { Assessed } from '../analysis/assessed.ts'
import { nodeOf, type Reader, statedIn, textIn } from '../analysis/reader.ts'
import type { Risk } from '../analysis/risk.ts'
import { referred, WORKING } from '../analysis/scenario/referred.ts'
import { signsIn } from '../analysis/sign-in.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { Subject } from '../analysis/subjects.ts'
import { type Element, productCalled } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import { isMap } from '../model/walk.ts'
import { isLouder } from '../policy/level.ts'
import { levelUnder } from '../policy/settings.ts'

/** One thing that critical applications sign in with, and that nothing takes over from. */
export interface SoleSignIn {
  /** `application:entra` */
  readonly signIn: string
  readonly all: readonly Alone[]
  /** Whether it is told of one of them that somebody from outside can stop it by that. */
  readonly isTold: boolean
}

/** A critical application, or a component of it, with the one thing that it signs in with. */
export interface Alone {
  readonly subject: Subject
  /** What signs in: it, or a component of it. */
  readonly part: Element
  readonly signIn: string
  readonly isTold: boolean
}

/** The sign-ins that hold up critical applications now. */
export function soleSignIns(now: StateOfThings): readonly SoleSignIn[] {
  return [...groupedBy(signedInAlone(now), ({ signIn }) => signIn)].map(([signIn, all]) => ({
    signIn,
    all,
    isTold: all.some(({ isTold }) => isTold),
  }))
}

/** What signs in with one thing alone; the very same list as long as that is so. */
export function signedInAlone(now: StateOfThings): readonly Alone[] {
  return now.once(found)
}

function found(now: StateOfThings): readonly Alone[] {
  return now.askAll(
    now.assessed.filter(({ subject }) => isCritical(subject)),
    signInsOf,
  )
}

function signInsOf({ subject, risks }: Assessed, { reader, around }: StateOfThings): readonly Alone[] {
  if (subject.lifecycle === 'planned') return []
  const { uri } = subject.placement.head
  const isOn = levelUnder(around.settings(uri), 'jurisdiction/can-be-switched-off', 'warning') !== undefined
  return subject.parts.flatMap((part): readonly Alone[] => {
    const other = soleSignIn(part, reader)
    if (!other) return []
    const signIn = nodeOf(other, reader)
    return [{ subject, part, signIn, isTold: isOn && risks.some((risk) => isStopBy(signIn, risk)) }]
  })
}

/** Whether it, or a component of it, is stated to be critical. */
function isCritical({ parts }: Subject): boolean {
  return parts.some((part) => textIn(part, 'criticality') === 'critical')
}

/** What an element signs in with, where nothing takes over; not what the state provides, for which there is nothing else. */
function soleSignIn(element: Element, reader: Reader): Element | undefined {
  const said = statedIn(element, 'identityProvider')
  const id = signsIn(element)
  if (id === undefined || (isMap(said) && said['fallback'] !== undefined)) return undefined
  const other = referred(id, WORKING, element, reader)
  return other === undefined || other === 'absent' || isProvided(other, reader) ? undefined : other
}

function isProvided(element: Element, { model, organisation, catalogue }: Reader): boolean {
  const name = textIn(element, 'product')
  const product = name === undefined ? undefined : productCalled(model, organisation, name)
  return product !== undefined && catalogue.provision(product.id) !== undefined
}

/** Whether a risk tells, loud enough, that somebody can stop it by that sign-in. */
export function isStopBy(signIn: string, { kind, cause, level, exposure }: Risk): boolean {
  return kind === 'stop' && cause === signIn && exposure.role === 'identity-provider' && !isLouder('warning', level)
}
