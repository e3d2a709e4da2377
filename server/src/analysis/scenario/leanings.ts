import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Element } from '../../model/element.ts'
import type { JurisdictionSettings } from '../../policy/settings.ts'
import type { Assessed } from '../assessed.ts'
import { elementsOf } from '../contracts.ts'
import { likelihoodOf } from '../jurisdictions.ts'
import { elementAt, nodeOf, type Reader, textIn, within } from '../reader.ts'
import type { Risk } from '../risk.ts'
import { standingsOf } from '../standing.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { needsOf, type Parts } from './needs.ts'
import { isAtWork } from './referred.ts'
import type { Need, Support } from './stops.ts'
import { countsAs, cutOffBy, type Strike } from './strike.ts'
import { elementCalled, isElsewhere, seenFrom } from './things.ts'

/** What a thing cannot do without, as far as that can fall away for sure. */
export interface Leaning {
  /** `kind:id` */
  readonly name: string
  /** When nobody under the law of this country delivers; '' for what it leans on whatever happens. */
  readonly country: string
  /** Of each need what it stops with: other things, or what a party outside comes down to. */
  readonly needs: readonly (readonly Lean[])[]
  /** The components that it consists of; it stops with each. */
  readonly parts: readonly string[]
  /** The causes that come down to another one here: what others sign in with is itself what one would replace, for one. */
  readonly as: Readonly<Record<string, string>>
}

/** One thing that is needed, or the cause of what falls away. */
export type Lean = { readonly thing: string } | { readonly cause: string }

/**
 * What all that is at work leans on, each as a text: a list of them is the very same as long as it says the same, whatever is typed
 * beside.
 */
export function leaningTexts(things: StateOfThings): readonly (readonly string[])[] {
  const { reader } = things
  return [
    things.askEach(ofSubject),
    things.askAll(elementsOf('platform', reader), ofPlatform),
    things.askAll(elementsOf('process', reader), ofProcess),
  ]
}

export function leaningIn(text: string): Leaning {
  return JSON.parse(text) as Leaning
}

function ofSubject(assessed: Assessed, things: StateOfThings): readonly string[] {
  const { element, parts } = assessed.subject
  if (!isAtWork(element)) return []
  const inside = parts.filter((part) => part !== element && isAtWork(part))
  return [element, ...inside].flatMap((each) => textsOf(each, each === element ? inside : [], assessed, things))
}

/** One question for each kind: what was answered for one list is kept. */
function ofPlatform(platform: Element, things: StateOfThings): readonly string[] {
  return textsOf(platform, [], undefined, things)
}

function ofProcess(process: Element, things: StateOfThings): readonly string[] {
  return textsOf(process, [], undefined, things)
}

/** What an element leans on, and what that leans on in turn where it is another organisation's. */
function textsOf(
  element: Element,
  parts: readonly Element[],
  assessed: Assessed | undefined,
  things: StateOfThings,
): readonly string[] {
  const { reader, around } = things
  const origin = element.facts.get('id')?.origin
  if (origin?.from !== 'document') return []
  const { jurisdictions } = around.settings(origin.placement.head.uri)
  const texts: string[] = []
  const met = new Set<string>()
  const waiting: Waiting[] = [{ element, parts: parts.map((part) => nodeOf(part, reader)), assessed }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const name = nodeOf(next.element, reader)
    if (met.has(name) || !isAtWork(next.element)) continue
    met.add(name)
    const told = next.assessed ? stopRisks(next.assessed) : []
    const countries = new Set(told.map(({ exposure }) => countsAs(exposure.country, reader.catalogue)))
    const always = needsUnder(next.element, probing(countries, jurisdictions, around.today), reader)
    texts.push(...textsIn({ name, country: '', parts: next.parts, as: {} }, always))
    // Of an owner whose country a slip hides nothing follows.
    for (const country of [...countries].filter((each) => each !== undefined).sort()) {
      const as = next.assessed ? comingDownTo(next.assessed, country, reader.catalogue) : {}
      const needs = needsUnder(next.element, cutOff(country, things), reader)
      texts.push(...textsIn({ name, country, parts: next.parts, as }, needs))
    }
    for (const { thing, way } of always.flat()) {
      const other = thing !== undefined && isElsewhere(thing) ? elementCalled(thing, reader) : undefined
      // A shared service is the very thing that was assessed here.
      const isItself = way[0]?.relation === 'is'
      if (other) waiting.push({ element: other, parts: [], assessed: isItself ? next.assessed : undefined })
    }
  }
  return texts
}

interface Waiting {
  readonly element: Element
  readonly parts: readonly string[]
  readonly assessed: Assessed | undefined
}

/** What an element needs, but for its parts: those are known to who asks. */
export function needsUnder(element: Element, strike: Strike, reader: Reader): readonly Need[] {
  return needsOf(element, partsOf(reader), strike, seenFrom(element.organisation, reader))
}

/** A component stands where its application does. */
function partsOf(reader: Reader): Parts {
  return {
    of: () => [],
    wholeOf: (component) =>
      elementAt(within(component, reader), textIn(component, 'partOf') ?? component.id, 'application'),
  }
}

/** Nothing falls; it takes note of the countries from outside under whose law something would. */
function probing(countries: Set<string>, jurisdictions: JurisdictionSettings, today: string): Strike {
  return {
    starts: new Set(),
    on: ({ party, stop }, { catalogue }) => {
      if (stop === 'at-once')
        for (const { country } of standingsOf(party, today, catalogue))
          if (likelihoodOf(country, jurisdictions, catalogue) !== 'trusted') countries.add(countsAs(country, catalogue))
      return { way: [], falls: 'never' }
    },
    mayHit: () => false,
  }
}

/** What nobody knows stops nothing for sure. */
export function cutOff(jurisdiction: string, { around }: StateOfThings): Strike {
  return { ...cutOffBy({ jurisdictions: [jurisdiction], suppliers: [] }, around.today), mayHit: () => false }
}

/** The causes that say no more than another by which a risk of the same subject is told: one cause for one law. */
function comingDownTo(assessed: Assessed, country: string, catalogue: Catalogue): Readonly<Record<string, string>> {
  const told = stopRisks(assessed).filter(({ countries }) =>
    countries.some((each) => countsAs(each, catalogue) === country),
  )
  const as = assessed.involvements
    .filter(({ stop, role }) => stop === 'at-once' && role !== 'identity-provider')
    .filter(({ cause }) => told.every((risk) => risk.cause !== cause))
    .flatMap(({ cause, party, comesWithService }) => {
      const other =
        told.find(({ exposure }) => exposure.party === party) ??
        (comesWithService ? told.find(({ exposure }) => exposure.role === 'operator') : undefined)
      return other ? [[cause, other.cause] as const] : []
    })
  return Object.fromEntries(as)
}

/** By whom from outside something is told to be stopped, but for what one signs in with. */
function stopRisks({ risks }: Assessed): readonly Risk[] {
  return risks.filter(
    ({ kind, exposure }) => (kind === 'stop' || kind === 'listed') && exposure.role !== 'identity-provider',
  )
}

/** None of what nothing can stop. */
function textsIn(leaning: Omit<Leaning, 'needs'>, needs: readonly Need[]): readonly string[] {
  const whole: Leaning = {
    ...leaning,
    needs: needs.filter((need) => need.length > 0 && need.every(mayFall)).map((need) => need.map(leanOf)),
  }
  return whole.needs.length + whole.parts.length === 0 ? [] : [JSON.stringify(whole)]
}

function mayFall(support: Support): boolean {
  return support.thing !== undefined || support.falls === 'surely'
}

function leanOf(support: Support): Lean {
  return support.thing === undefined ? { cause: support.cause ?? '' } : { thing: support.thing }
}
