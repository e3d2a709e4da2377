import { type Reader, statedIn, textIn } from '../analysis/reader.ts'
import type { Risk } from '../analysis/risk.ts'
import { referred, WORKING } from '../analysis/scenario/referred.ts'
import { signsIn } from '../analysis/sign-in.ts'
import type { Subject } from '../analysis/subjects.ts'
import { type Element, productCalled } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import { isLouder, type Level } from '../policy/level.ts'

/** From so many critical applications on that sign in with one thing alone, that is told. */
export const LEAST_ON_ONE_SIGN_IN = 2

/** Whether it, or a component of it, is stated to be critical. */
export function isCritical({ parts }: Subject): boolean {
  return parts.some((part) => textIn(part, 'criticality') === 'critical')
}

/** What an element signs in with, where nothing takes over; not what the state provides, for which there is nothing else. */
export function soleSignIn(element: Element, reader: Reader): Element | undefined {
  const said = statedIn(element, 'identityProvider')
  const id = signsIn(element)
  if (id === undefined || (isMap(said) && said['fallback'] !== undefined)) return undefined
  const found = referred(id, WORKING, element, reader)
  return found === undefined || found === 'absent' || isProvided(found, reader) ? undefined : found
}

function isProvided(element: Element, { model, organisation, catalogue }: Reader): boolean {
  const name = textIn(element, 'product')
  const product = name === undefined ? undefined : productCalled(model, organisation, name)
  return product !== undefined && catalogue.provision(product.id) !== undefined
}

/** Whether a risk tells, loud enough, of the sign-in that it comes down to. */
export function tellsOfSignIn({ kind, level, exposure }: Risk): boolean {
  return kind === 'stop' && exposure.role === 'identity-provider' && !isLouder('warning' satisfies Level, level)
}
