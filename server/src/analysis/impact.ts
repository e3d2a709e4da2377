import type { Element } from '../model/element.ts'
import { describedIn, mapsIn, type Reader, statedIn, textIn } from './reader.ts'
import type { Subject } from './subjects.ts'

/** What would be hit with these elements. */
export interface ImpactOn {
  /** Names of the critical processes that need one of them. */
  readonly processes: readonly string[]
  /** People who use them, added up; undefined where none is stated. */
  readonly users: number | undefined
  /** Euro a year, of the contracts that they are under. */
  readonly annualCost: number | undefined
}

export function impactOn(
  subjects: readonly Subject[],
  processes: readonly CriticalProcess[],
  reader: Reader,
): ImpactOn {
  const elements = subjects.map(({ element }) => element)
  const contracts = new Set(elements.flatMap((element) => textIn(element, 'contract') ?? []))
  const costs = [...contracts].flatMap((id) => numberIn(described('contract', id, reader), 'annualCost') ?? [])
  const users = elements.flatMap((element) => numberIn(element, 'users') ?? [])
  const hit = new Set(elements.map(({ id }) => id))
  return {
    processes: processes
      .filter((process) => stops(process, hit))
      .map(({ name }) => name)
      .sort(),
    users: users.length === 0 ? undefined : sum(users),
    annualCost: costs.length === 0 ? undefined : sum(costs),
  }
}

/** A critical process, and what it takes. */
export interface CriticalProcess {
  readonly id: string
  readonly name: string
  /** Ids of which it needs every one. */
  readonly needs: readonly string[]
  /** Groups of which it needs one. */
  readonly either: readonly (readonly string[])[]
}

/** The critical processes of an organisation. */
export function criticalProcesses(reader: Reader): readonly CriticalProcess[] {
  return describedIn(reader, 'process').flatMap(([id]) => {
    const process = described('process', id, reader)
    return process && textIn(process, 'criticality') === 'critical' ? [whatItTakes(process)] : []
  })
}

/** A process, however critical, and what it takes. */
function whatItTakes(process: Element): CriticalProcess {
  const either = [statedIn(process, 'either') ?? []].flat().filter((each) => Array.isArray(each))
  return {
    id: process.id,
    name: textIn(process, 'name') ?? process.id,
    needs: textsIn(process, 'needs'),
    either: either.map((group) => group.filter((each) => typeof each === 'string')),
  }
}

/** All that a process needs, be it one of several. */
export function needsOf({ needs, either }: CriticalProcess): readonly string[] {
  return [...new Set([...needs, ...either.flat()])]
}

/** A process stops when something it needs does, or all of which it needs one. */
export function stops({ needs, either }: CriticalProcess, hit: ReadonlySet<string>): boolean {
  return (
    needs.some((need) => hit.has(need)) ||
    either.some((group) => group.length > 0 && group.every((each) => hit.has(each)))
  )
}

/** How many interfaces an element has. */
export function interfacesOf(element: Element): number {
  return mapsIn(statedIn(element, 'interfaces')).length
}

export function numberIn(element: Element | undefined, key: string): number | undefined {
  const value = element?.facts.get(key)?.value
  return typeof value === 'number' ? value : undefined
}

function textsIn(element: Element, key: string): readonly string[] {
  return [statedIn(element, key) ?? []].flat().filter((each): each is string => typeof each === 'string')
}

function described(kind: 'contract' | 'process', id: string, { elements, organisation, state }: Reader) {
  return elements.get({ organisation, id }, kind, state)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
