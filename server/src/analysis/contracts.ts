import { definitionsSeen, type Element, isOutOfUse } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Definition } from '../model/index.ts'
import { idOf } from '../model/node.ts'
import type { Assessed } from './assessed.ts'
import { describedIn, elementAt, nodeOf, type Reader, textIn } from './reader.ts'
import type { StateOfThings } from './state-of-things.ts'
import { asUsed, eachOnce, type Subject } from './subjects.ts'

/** The contract that an element is under, where it is described; of a shared service that of its provider. */
export function contractOf(element: Element, reader: Reader): Element | undefined {
  const id = textIn(element, 'contract')
  const origin = element.facts.get('contract')?.origin
  if (id === undefined || origin?.from !== 'document') return undefined
  return elementAt({ ...reader, organisation: origin.placement.head.organisation }, id, 'contract')
}

/** A contract of the organisation, and what is under it that is in use now. */
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
  const all = findContracts(things)
  return things.remember('contracts in use', [all], () => all.filter((contract) => namesUnder(contract).length > 0))
}

/** The same with those under which nothing is described that is in use. */
export function contractsDescribed(things: StateOfThings): readonly ContractInUse[] {
  return things.once(findContracts)
}

function findContracts(things: StateOfThings): readonly ContractInUse[] {
  const { reader } = things
  const firsts = describedIn(reader, 'contract').flatMap(([, [first]]) => first ?? [])
  const contracts = things.askAll(firsts, readableContract)
  const parts = things.askEach(partsUnder)
  const platforms = things.askAll(elementsOf('platform', reader), platformUnder)
  const devices = things.askAll(elementsOf('device', reader), deviceUnder)
  return things.remember('contracts', [contracts, parts, platforms, devices], () => {
    const [subjectsOf, platformsOf, devicesOf] = [byContract(parts), byContract(platforms), byContract(devices)]
    return contracts.map(({ element, definition }) => ({
      name: nodeOf(element, reader),
      element,
      definition,
      subjects: eachOnce((subjectsOf.get(element) ?? []).map(({ subject }) => subject)),
      platforms: (platformsOf.get(element) ?? []).map((under) => under.element),
      devices: (devicesOf.get(element) ?? []).map((under) => under.element),
    }))
  })
}

/** Something that is under a contract. */
interface Under {
  readonly contract: Element
  readonly element: Element
}

function byContract<U extends Under>(all: readonly U[]): ReadonlyMap<Element, readonly U[]> {
  return groupedBy(all, ({ contract }) => contract)
}

function readableContract(
  definition: Definition,
  { reader }: StateOfThings,
): readonly { readonly element: Element; readonly definition: Definition }[] {
  const { organisation, state, model, elements } = reader
  const name = { organisation, id: definition.entity.id }
  const element = elements.get(name, 'contract', state)
  const isDamaged = definitionsSeen(model, name, 'contract', state).some(({ placement }) => placement.facts.damaged)
  return element && !isDamaged ? [{ element, definition }] : []
}

function partsUnder(
  { subject }: Assessed,
  { reader }: StateOfThings,
): readonly (Under & { readonly subject: Subject })[] {
  if (subject.lifecycle === 'planned') return []
  return asUsed(subject).parts.flatMap((element) =>
    underContract(element, reader).map((under) => ({ ...under, subject })),
  )
}

/** One question for each kind: what was answered for one list is kept. */
function platformUnder(platform: Element, { reader }: StateOfThings): readonly Under[] {
  return underContract(platform, reader)
}

function deviceUnder(device: Element, { reader }: StateOfThings): readonly Under[] {
  return underContract(device, reader)
}

function underContract(element: Element, reader: Reader): readonly Under[] {
  const contract = contractOf(element, reader)
  return contract ? [{ contract, element }] : []
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
export function elementsOf(kind: 'platform' | 'device' | 'process', reader: Reader): readonly Element[] {
  return describedIn(reader, kind).flatMap(([id, definitions]) => {
    const element = reader.elements.get({ organisation: reader.organisation, id }, kind, reader.state)
    const isDamaged = definitions.some(({ placement }) => placement.facts.damaged)
    return !element || isDamaged || isOutOfUse(element) || element.facts.get('lifecycle')?.value === 'planned'
      ? []
      : [element]
  })
}
