import type { Element } from '../model/element.ts'
import type { Settings } from '../policy/settings.ts'
import { type Exposure, exposuresThrough, handsIn } from './exposure.ts'
import type { Involvement } from './involvement.ts'
import { type DataPlace, placesOf } from './places.ts'
import { nodeOf, type Reader } from './reader.ts'
import { type Risk, risksOf } from './risk.ts'
import { type Subject, subjectOf, type Whole } from './subjects.ts'

/** An element with every party that has a hand in it, those from outside, what that comes down to, and where its data are. */
export interface Assessed {
  readonly subject: Subject
  readonly involvements: readonly Involvement[]
  readonly exposures: readonly Exposure[]
  readonly risks: readonly Risk[]
  readonly places: readonly DataPlace[]
}

/** Puts together what a whole is exposed to on a day; undefined for what is no subject. `isSignIn`: others sign in with it. */
export function assess(
  whole: Whole,
  isSignIn: boolean,
  reader: Reader,
  today: string,
  settingsFor: (uri: string) => Settings,
): Assessed | undefined {
  const subject = subjectOf(whole, reader)
  if (!subject) return undefined
  const settings = settingsFor(subject.placement.head.uri)
  const involvements = subject.parts.flatMap((part) => handsIn(part, reader))
  const exposures = exposuresThrough(involvements, today, settings.jurisdictions, reader).map((exposure) =>
    isSignIn ? asSignIn(exposure, subject.element, reader) : exposure,
  )
  return {
    subject,
    involvements,
    exposures,
    risks: risksOf(subject, exposures, settings, reader),
    places: placesOf(subject, reader),
  }
}

/** What others sign in with is itself what one would replace, not all that its supplier does; nor what it signs in with in turn. */
function asSignIn(exposure: Exposure, element: Element, reader: Reader): Exposure {
  const isElsewhere = exposure.cause.startsWith('platform:') || exposure.role === 'identity-provider'
  return isElsewhere ? exposure : { ...exposure, cause: nodeOf(element, reader) }
}
