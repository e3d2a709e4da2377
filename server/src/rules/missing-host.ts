import type { Assessed } from '../analysis/assessed.ts'
import type { Hop } from '../analysis/hop.ts'
import { organisationName } from '../analysis/organisation-name.ts'
import { isService, makerOf } from '../analysis/product-parties.ts'
import { type Reader, saidAt, statedIn, supplierCalled, textIn } from '../analysis/reader.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { Subject } from '../analysis/subjects.ts'
import { absentProvider, hasUnknownHost, providerOf } from '../analysis/unknown-host.ts'
import type { Placement } from '../model/document.ts'
import { definitionsSeen, type Element } from '../model/element.ts'
import type { Definition } from '../model/index.ts'
import { levelUnder } from '../policy/settings.ts'
import { type Answerer, askedOn, isAskedLately } from './asked.ts'
import { called } from './chain-text.ts'
import type { Context } from './rule.ts'
import { isUnstated, stated } from './unstated.ts'

/** An element in use that others run, nobody knows where. */
export interface MissingHost {
  readonly subject: Subject
  /** Whether it is critical, or holds special or secret data. */
  readonly isWeighty: boolean
  /** `supplier:id` or `organisation:id` of who can answer; undefined where even that is not known. */
  readonly cause: string | undefined
  readonly answerer: Answerer | undefined
  /** From the element to who can answer, as far as it is stated. */
  readonly chain: readonly Hop[]
  /** Day on which it was asked; '' where nobody did. */
  readonly askedOn: string
  /** Where to state it. */
  readonly placement: Placement
}

/** What runs with others, nobody knows where; not what is planned, nor what somebody was asked lately. */
export function missingHosts(things: StateOfThings): readonly MissingHost[] {
  return things.askEach(missingHostOf)
}

/** Those that are told on lines of their own: what weighs, where it is not many. */
export function hostsToldAlone(things: StateOfThings, context: Context): readonly MissingHost[] {
  const weighty = missingHosts(things).filter(({ isWeighty, subject }) => isWeighty && isOn(subject, context))
  return isMany(weighty, context) ? [] : weighty
}

function isOn({ placement }: Subject, { settings }: Context): boolean {
  return levelUnder(settings(placement.head.uri), 'jurisdiction/undeclared-hosting', 'warning') !== undefined
}

/** Whether they are so many that one line has to do for all. */
export function isMany([first, ...rest]: readonly MissingHost[], { settings }: Context): boolean {
  return first !== undefined && 1 + rest.length >= settings(first.subject.placement.head.uri).thresholds.gatherBelow
}

function missingHostOf(each: Assessed, { reader, around: context }: StateOfThings): readonly MissingHost[] {
  const { subject } = each
  const part = subject.lifecycle === 'planned' ? undefined : partWithoutHost(subject, reader)
  const definitions = part ? definitionsSeen(reader.model, part, part.kind, 'current') : []
  const [first] = definitions
  if (!part || !first || !isSurelyMissing(part, definitions, first)) return []
  const said = part.facts.get('runsOn')
  if (isAskedLately(said?.value, subject.placement, context)) return []
  const isWeighty = subject.rating.impact === 'critical'
  // A provider whose documents are here is told there what it owes; who bears it is told what weighs.
  const provider = providerOf(part)
  if (provider !== undefined && reader.model.isPresent(provider) && !isWeighty) return []
  return [
    {
      subject,
      isWeighty,
      ...whoKnows(part, each, reader),
      askedOn: askedOn(said?.value),
      placement: definitions.find(({ entity }) => 'runsOn' in entity.value)?.placement ?? first.placement,
    },
  ]
}

/** The element; of one that is no service itself and says nowhere where it runs, a component that is one. */
function partWithoutHost({ element, parts }: Subject, reader: Reader): Element | undefined {
  if (hasUnknownHost(element, reader)) return element
  if (isService(element, reader) || statedIn(element, 'runsOn') !== undefined) return undefined
  return parts.find((part) => hasUnknownHost(part, reader))
}

/** Not where a slip may hide what is said. */
function isSurelyMissing({ id }: Element, definitions: readonly Definition[], first: Definition): boolean {
  if (definitions.some(({ placement }) => placement.facts.damaged)) return false
  const thing = { id, first, definitions }
  return stated(thing, 'runsOn') !== undefined || isUnstated(thing, 'runsOn')
}

function whoKnows(
  part: Element,
  { involvements }: Assessed,
  reader: Reader,
): Pick<MissingHost, 'cause' | 'answerer' | 'chain'> {
  const provider = providerOf(part)
  if (provider !== undefined) {
    const from = textIn(part, 'from') ?? ''
    const cause = `organisation:${provider}`
    const hop: Hop = {
      from: `${part.kind}:${part.id}`,
      relation: 'is',
      to: absentProvider(part, reader) === undefined ? `${part.kind}:${from}` : cause,
      confidence: 'own',
      ...saidAt(part.facts.get('from'), 'from', from),
    }
    return { cause, answerer: { id: provider, name: organisationName(provider, reader.model) }, chain: [hop] }
  }
  const operator = textIn(part, 'operator')
  const id = operator === undefined ? makerOf(part, reader) : (supplierCalled(reader, operator) ?? operator)
  if (id === undefined) return { cause: undefined, answerer: undefined, chain: [] }
  const chain = involvements.find(({ party, role }) => party === id && role === 'operator')?.hops ?? []
  const cause = `supplier:${id}`
  return { cause, answerer: { id, name: called(cause, reader.catalogue) }, chain }
}
