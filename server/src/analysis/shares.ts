import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Element } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'
import type { Assessed } from './assessed.ts'
import { hasEnded } from './contract-moments.ts'
import { contractsDescribed, namesUnder } from './contracts.ts'
import { type Hand, handOf } from './hand.ts'
import { type Hop, isSurer, SURENESSES, type Sureness, weakest } from './hop.ts'
import { type CriticalProcess, numberIn, stops } from './impact.ts'
import { nodeOf, saidAt, supplierCalled, textIn } from './reader.ts'
import type { StateOfThings } from './state-of-things.ts'
import type { Subject } from './subjects.ts'
import { suppliersBehind } from './suppliers-behind.ts'

/** What a share is taken of. */
export type ShareOf = 'applications' | 'critical-processes' | 'cost'

/** How much of all there is: applications, critical processes, euro a year. */
export interface Share {
  readonly of: ShareOf
  readonly part: number
  readonly whole: number
}

/** What an organisation uses, and the parties in whose hands it is. */
export interface Holdings {
  readonly applications: readonly Subject[]
  readonly processes: readonly CriticalProcess[]
  /** Euro a year of each contract that states it. */
  readonly costs: readonly number[]
  readonly parties: readonly Party[]
}

/** A party, and what it has in hand. */
export interface Party {
  /** `supplier:id`, or `owner:name` where several suppliers belong to an owner that is no supplier itself. */
  readonly node: string
  /** Ids of the suppliers that count together. */
  readonly suppliers: readonly string[]
  readonly applications: readonly HeldApplication[]
  readonly contracts: readonly HeldContract[]
}

/** Something that comes from a supplier. */
interface Held {
  readonly supplier: string
  /** From an application to its supplier, and on to the owner that it counts for. */
  readonly hops: readonly Hop[]
}

export interface HeldApplication extends Held {
  readonly subject: Subject
}

export interface HeldContract extends Held {
  /** `contract:id` */
  readonly name: string
  readonly annualCost: number
  /** Where it names the supplier. */
  readonly said?: Hop['said']
}

/**
 * What is in whose hands. An application counts for who makes it, unless it is open source that its maker does not run, and for who
 * runs it for us; a contract for who it is with.
 */
export function holdingsOf(assessed: readonly Assessed[], day: string, things: StateOfThings): Holdings {
  const { reader, processes } = things
  const inUse = things.askAll(assessed, ifInUse)
  const stated = things.once(contractsIn)
  const contracts = things.askAll(stated, contractWith)
  const held = things.askAll(inUse, heldBy)
  return things.remember(`holdings ${day}`, [inUse, stated, contracts, held, processes], () => ({
    applications: inUse.map(({ subject }) => subject),
    processes,
    costs: stated.map(costOf),
    parties: partiesOf(held, contracts, day, reader.catalogue),
  }))
}

/** Suppliers with one owner are one party. */
function partiesOf(
  held: readonly HeldApplication[],
  contracts: readonly HeldContract[],
  day: string,
  catalogue: Catalogue,
): readonly Party[] {
  const hands = new Map<string, Hand>()
  for (const { supplier } of [...held, ...contracts])
    if (!hands.has(supplier)) hands.set(supplier, handOf(supplier, day, catalogue))
  const nodeFor = ({ supplier }: Held) => hands.get(supplier)?.node ?? supplier
  const [byNode, contractsByNode] = [groupedBy(held, nodeFor), groupedBy(contracts, nodeFor)]
  return [...groupedBy(hands.keys(), (supplier) => hands.get(supplier)?.node ?? supplier)].map(
    ([node, same]): Party => {
      // An owner without an id that holds one supplier here is best known by that supplier.
      const [only] = same.length === 1 && node.startsWith('owner:') ? same : []
      const up = <H extends Held>(things: readonly H[]): readonly H[] =>
        only === undefined ? things.map((thing) => withOwner(thing, hands.get(thing.supplier)?.hops ?? [])) : things
      return {
        node: only === undefined ? node : `supplier:${only}`,
        suppliers: same,
        applications: up(byNode.get(node) ?? []),
        contracts: up(contractsByNode.get(node) ?? []),
      }
    },
  )
}

/** What is held, up to the owner; most parties are too small for anybody to ask. */
function withOwner<H extends Held>(thing: H, above: readonly Hop[]): H {
  return {
    ...thing,
    get hops() {
      return [...thing.hops, ...above]
    },
  }
}

function ifInUse(each: Assessed): readonly Assessed[] {
  return isInUse(each.subject) ? [each] : []
}

function heldBy({ subject }: Assessed, { reader }: StateOfThings): readonly HeldApplication[] {
  return suppliersBehind(subject.element, reader).map((behind) => ({ subject, ...behind }))
}

/** The shares of a party; `atLeast`: by what is known as surely as this. Nothing of wholes too small to take a share of. */
export function sharesOf(party: Party, all: Holdings, atLeast: Sureness = 'unknown'): readonly Share[] {
  if (all.applications.length < FEWEST.applications) return []
  const isSure = (held: Held) => atLeast === 'unknown' || !isSurer(atLeast, weakest(held.hops))
  const applications = new Set(party.applications.filter(isSure).map(({ subject }) => subject))
  const hit = new Set([...applications].flatMap(({ parts }) => parts.map(({ id }) => id)))
  const stopped = all.processes.filter((process) => stops(process, hit))
  return [
    { of: 'applications', part: applications.size, whole: all.applications.length },
    ...(all.processes.length < FEWEST.processes
      ? []
      : [{ of: 'critical-processes' as const, part: stopped.length, whole: all.processes.length }]),
    ...(all.costs.length < FEWEST.contracts
      ? []
      : [
          {
            of: 'cost' as const,
            part: sum(party.contracts.filter(isSure).map(({ annualCost }) => annualCost)),
            whole: sum(all.costs),
          },
        ]),
  ]
}

/** Of one application somebody always has all: only of so many does a share say something. */
export const FEWEST = { applications: 10, processes: 4, contracts: 10 } as const

/** How sure it is that a share is that large: what is less sure than needed only adds to it. */
export function surenessOf(share: ShareOf, least: number, party: Party, all: Holdings): Sureness {
  const isReached = (sure: Sureness) =>
    sharesOf(party, all, sure).some((each) => each.of === share && isFrom(each, least))
  return SURENESSES.find(isReached) ?? 'unknown'
}

/** Whether a share is as large as this, or larger. */
export function isFrom({ part, whole }: Share, least: number): boolean {
  return part > 0 && part / whole >= least
}

/** Whether it is an application that is in use now: not one that is planned. */
export function isInUse({ element, lifecycle }: Subject): boolean {
  return element.kind === 'application' && lifecycle !== 'planned'
}

/** The contracts that state what they cost, but for those that ended with nothing under them any more. */
function contractsIn(things: StateOfThings): readonly Element[] {
  const described = contractsDescribed(things)
  const { today } = things.around
  return things.remember(`contracts with costs ${today}`, [described], () =>
    described
      .filter((each) => !hasEnded(each.element, today) || namesUnder(each).length > 0)
      .map(({ element }) => element)
      .filter((each) => numberIn(each, 'annualCost') !== undefined)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

/** What decides on them, besides what decides on who is behind an application. */
export const COST_FIELDS: readonly string[] = [
  'contract.supplier',
  'contract.annualCost',
  'contract.end',
  'contract.renewal',
  '*.contract',
]

function contractWith(contract: Element, { reader }: StateOfThings): readonly HeldContract[] {
  const written = textIn(contract, 'supplier')
  if (written === undefined) return []
  return [
    {
      name: nodeOf(contract, reader),
      annualCost: costOf(contract),
      supplier: supplierCalled(reader, written) ?? written,
      ...saidAt(contract.facts.get('supplier'), 'supplier', written),
      hops: [],
    },
  ]
}

function costOf(contract: Element): number {
  return numberIn(contract, 'annualCost') ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
