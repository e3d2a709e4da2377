import { type Element, isOutOfUse } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Definition } from '../model/index.ts'
import { idOf } from '../model/node.ts'
import { describedIn, elementAt, nodeOf, type Reader, textIn } from './reader.ts'
import type { StateOfThings } from './state-of-things.ts'
import { eachOnce, type Subject } from './subjects.ts'

/** The contract that an element is under, where it is described; of a shared service that of its provider. */
export function contractOf(element: Element, reader: Reader): Element | undefined {
  const id = textIn(element, 'contract')
  const origin = element.facts.get('contract')?.origin
  if (id === undefined || origin?.from !== 'document') return undefined
  return elementAt({ ...reader, organisation: origin.placement.head.organisation }, id, 'contract')
}

function contractOfElement(element: Element, { reader }: StateOfThings): Element | undefined {
  return contractOf(element, reader)
}

/** A contract of the organisation under which something is that is in use now. */
export interface ContractInUse {
  /** `contract:id` */
  readonly name: string
  readonly element: Element
  /** Where it is described, the first that is read first. */
  readonly definition: Definition
  /** The applications under it, and the components under it of no application; with those of which a component is. */
  readonly subjects: readonly Subject[]
  readonly platforms: readonly Element[]
  readonly devices: readonly Element[]
}

/** The contracts under which something is in use, but none that a slip made hard to read. */
export function contractsInUse(things: StateOfThings): readonly ContractInUse[] {
  return things.once(findContractsInUse)
}

function findContractsInUse(things: StateOfThings): readonly ContractInUse[] {
  const { assessed, reader } = things
  const under = (element: Element) => things.ask(element, contractOfElement)
  const inUse = assessed.map(({ subject }) => subject).filter(({ lifecycle }) => lifecycle !== 'planned')
  const subjects = groupedBy(
    inUse.flatMap((subject) => subject.parts.map((part) => ({ subject, contract: under(part) }))),
    ({ contract }) => contract,
  )
  const platforms = groupedBy(elementsOf('platform', reader), under)
  const devices = groupedBy(elementsOf('device', reader), under)
  return describedIn(reader, 'contract').flatMap(([id, definitions]): readonly ContractInUse[] => {
    const element = reader.elements.get({ organisation: reader.organisation, id }, 'contract', reader.state)
    const [definition] = definitions
    if (!element || !definition || definitions.some(({ placement }) => placement.facts.damaged)) return []
    const contract = {
      name: nodeOf(element, reader),
      element,
      definition,
      subjects: eachOnce((subjects.get(element) ?? []).map(({ subject }) => subject)),
      platforms: platforms.get(element) ?? [],
      devices: devices.get(element) ?? [],
    }
    return namesUnder(contract).length > 0 ? [contract] : []
  })
}

/** All that is under a contract, as `application:zaaksysteem`. */
export function namesUnder({ subjects, platforms, devices }: Omit<ContractInUse, 'name'>): readonly string[] {
  return [...subjects.map(({ name }) => name), ...[...platforms, ...devices].map(({ kind, id }) => `${kind}:${id}`)]
}

/** The same by their ids. */
export function idsUnder(contract: Omit<ContractInUse, 'name'>): readonly string[] {
  return namesUnder(contract).map(idOf)
}

/** What the organisation describes of a kind and uses now. */
export function elementsOf(kind: 'platform' | 'device', reader: Reader): readonly Element[] {
  return describedIn(reader, kind).flatMap(([id, definitions]) => {
    const element = reader.elements.get({ organisation: reader.organisation, id }, kind, reader.state)
    const isDamaged = definitions.some(({ placement }) => placement.facts.damaged)
    return !element || isDamaged || isOutOfUse(element) || element.facts.get('lifecycle')?.value === 'planned'
      ? []
      : [element]
  })
}
