import type { Assessed } from '../../../analysis/assessed.ts'
import type { Landscape } from '../../../analysis/landscape.ts'
import { productOf } from '../../../analysis/product-parties.ts'
import { elementAt, mapsIn, type Reader, textIn, textUnder } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { monthsBefore } from '../../../catalogue/calendar.ts'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { isOpenLicence } from '../../../catalogue/open-licence.ts'
import { alternativesTo, isTiedToProvider } from '../../../catalogue/profile/alternatives.ts'
import type { State } from '../../../model/document.ts'
import type { Element } from '../../../model/element.ts'
import type { Definition } from '../../../model/index.ts'
import { at, type Place } from '../../rule.ts'
import { isReasonSaid } from '../../why-not-open.ts'

/** A closed product that an application is, at a moment when it is chosen. */
export interface Choice {
  readonly subject: Subject
  readonly definition: Definition
  readonly at: Place
  readonly product: Entry<'products'>
  readonly moment: Moment
  /** The day on which the contract began, or begins; '' at other moments. */
  readonly since: string
  /** Names of proven open products in its place. */
  readonly open: readonly string[]
}

export type Moment = 'planned' | 'contract' | 'target'

/** A contract that began in these months was a choice that one can still account for. */
const MONTHS_SINCE = 12

/** The applications of a state for which a closed product is chosen, without a reason, while an open one exists. */
export function choicesIn(state: State, landscape: Landscape): readonly Choice[] {
  const things = landscape.in(state)
  return things.askEach(choiceOf)
}

function choiceOf({ subject }: Assessed, { landscape, reader, state }: StateOfThings): readonly Choice[] {
  const { element, placement } = subject
  const { entity, problems, references } = placement.facts
  if (element.kind !== 'application' || !entity || problems.length > 0) return []
  const product = productOf(element, reader)
  if (!product || !isClosed(subject, product) || isAccountedFor(subject) || isLeaving(subject)) return []
  const moment = momentOf(subject, state, landscape)
  if (!moment) return []
  const open = openInstead(product, reader.catalogue, landscape.today)
  if (open.length === 0) return []
  const said = references.find(({ path }) => path === 'product') ?? entity.at
  return [{ subject, definition: { placement, entity }, at: at(placement, said), product, open, ...moment }]
}

/** What nobody knows, or nobody verified, may be open. */
function isClosed({ element }: Subject, { licence, confidence }: Entry<'products'>): boolean {
  const stated = textIn(element, 'licence')
  if (stated === undefined || isOpenLicence(stated)) return false
  if (stated !== licence) return true
  return confidence?.licence !== 'unverified' && confidence?.licence !== 'unknown'
}

/** A reason is stated, or the decision is recorded with what was weighed; what another provides, or is made for us, is no such choice. */
function isAccountedFor({ element }: Subject): boolean {
  if (isReasonSaid(element)) return true
  return ['decision', 'from'].some((key) => element.facts.has(key)) || element.facts.get('bespoke')?.value === true
}

function isLeaving({ element, lifecycle }: Subject): boolean {
  const kinds = mapsIn(element.facts.get('transition')?.value).map((transition) => textUnder(transition, 'kind'))
  return lifecycle === 'phasing-out' || kinds.includes('replace') || kinds.includes('retire')
}

function momentOf(subject: Subject, state: State, landscape: Landscape): Pick<Choice, 'moment' | 'since'> | undefined {
  if (state !== 'current') return isNewIn(subject, state, landscape) ? { moment: 'target', since: '' } : undefined
  if (subject.lifecycle === 'planned') return { moment: 'planned', since: '' }
  const { reader } = landscape.in(state)
  const contract = contractOf(subject, reader)
  const start = contract && textIn(contract, 'start')
  if (!contract || start === undefined || contract.facts.has('decision') || hasMistake(contract)) return undefined
  return start > monthsBefore(landscape.today, MONTHS_SINCE) ? { moment: 'contract', since: start } : undefined
}

function contractOf({ element }: Subject, reader: Reader): Element | undefined {
  const contract = textIn(element, 'contract')
  return contract === undefined ? undefined : elementAt(reader, contract, 'contract')
}

/** Whether a mistake may hide what it says more. */
function hasMistake({ facts }: Element): boolean {
  return [...facts.values()].some(
    ({ origin }) => origin.from === 'document' && origin.placement.facts.problems.length > 0,
  )
}

/** Whether the application is not this product in any state before. */
function isNewIn({ element }: Subject, state: State, landscape: Landscape): boolean {
  const product = textIn(element, 'product')
  return landscape.states.slice(0, landscape.states.indexOf(state)).every((before) => {
    const { reader } = landscape.in(before)
    const earlier = reader.elements.get({ organisation: element.organisation, id: element.id }, 'application', before)
    return earlier === undefined || textIn(earlier, 'product') !== product
  })
}

/** Names that are written out. */
const MOST = 3

/**
 * The proven open products that can come in place of one as a whole: those that the catalogue calls proven in its place, and those
 * that it calls proven by themselves in what the product is for first: what serves another function of it leaves that to be found.
 */
function openInstead(product: Entry<'products'>, catalogue: Catalogue, day: string): readonly string[] {
  const { replacements, byFunction } = alternativesTo(catalogue, product, day)
  const proven = [
    ...replacements.filter(({ replacement }) => replacement.maturity === 'proven' && replacement.part === undefined),
    ...byFunction
      .filter((each) => each.function === product.functions?.[0])
      .flatMap(({ ranked }) => ranked)
      .filter((each) => each.product.maturity === 'proven'),
  ]
  const names = proven
    .filter((each) => each.isOpen && each.product.lifecycle === undefined && !isTiedToProvider(each.product))
    .map((each) => each.product.name ?? each.product.id)
  return [...new Set(names)].slice(0, MOST)
}
