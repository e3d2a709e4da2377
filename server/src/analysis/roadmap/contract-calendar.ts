import { isWholeDay, monthsBefore } from '../../catalogue/calendar.ts'
import type { Element } from '../../model/element.ts'
import type { Definition } from '../../model/index.ts'
import { endOf, hasEnded, type MomentToDecide, momentToDecide } from '../contract-moments.ts'
import { contractsDescribed } from '../contracts.ts'
import { numberIn } from '../impact.ts'
import type { Landscape } from '../landscape.ts'
import { statedIn, supplierCalled, textIn } from '../reader.ts'
import { inTextOrder, NEVER } from './order.ts'

/** A contract with its days; what nobody states is undefined. */
export interface ContractEntry {
  /** `contract:xxllnc-2023` */
  readonly name: string
  readonly element: Element
  /** Id of the supplier, as a catalogue knows it or as it is written. */
  readonly supplier: string | undefined
  readonly start: string | undefined
  /** The last day as it stands. */
  readonly end: string | undefined
  /** The last day to give notice, where a term of notice is stated. */
  readonly noticeDay: string | undefined
  /** The last days after each option that is not yet taken, in their order. */
  readonly options: readonly string[]
  readonly renewal: 'automatic' | 'option' | 'none' | undefined
  /** Euro a year. */
  readonly annualCost: number | undefined
  /** The joint procurement that it is part of, as it is written. */
  readonly collective: string | undefined
  /** The applications under it, and the components of none; platforms and devices: `platform:id`. */
  readonly applications: readonly string[]
  readonly others: readonly string[]
  /** The next moment to decide; undefined where there is none, or none is known. */
  readonly moment: MomentToDecide | undefined
  readonly hasEnded: boolean
  readonly definition: Definition
}

/** Every contract that is described, by the day that counts next: the moment to decide, else its end; what has none last. */
export function contractCalendar(landscape: Landscape): readonly ContractEntry[] {
  const things = landscape.in('current')
  const entries = contractsDescribed(things).map(({ name, element, definition, subjects, platforms, devices }) => {
    const end = endOf(element)
    const notice = numberIn(element, 'noticeMonths')
    const supplier = textIn(element, 'supplier')
    const start = textIn(element, 'start')
    return {
      name,
      element,
      supplier: supplier === undefined ? undefined : (supplierCalled(things.reader, supplier) ?? supplier),
      start: start !== undefined && isWholeDay(start) ? start : undefined,
      end,
      noticeDay: end !== undefined && notice !== undefined && notice > 0 ? monthsBefore(end, notice) : undefined,
      options: optionsOf(element, end),
      renewal: RENEWALS.find((each) => each === textIn(element, 'renewal')),
      annualCost: numberIn(element, 'annualCost'),
      collective: textIn(element, 'collective'),
      applications: subjects.map((subject) => subject.name).sort(),
      others: [...platforms, ...devices].map(({ kind, id }) => `${kind}:${id}`).sort(),
      moment: momentToDecide(element, landscape.today),
      hasEnded: hasEnded(element, landscape.today),
      definition,
    }
  })
  return entries.sort((a, b) => inTextOrder(dayOf(a), dayOf(b)) || inTextOrder(a.name, b.name))
}

const RENEWALS = ['automatic', 'option', 'none'] as const

/** An option that would end it before its end is a slip. */
function optionsOf(contract: Element, end: string | undefined): readonly string[] {
  return [statedIn(contract, 'extensions') ?? []]
    .flat()
    .filter((each): each is string => typeof each === 'string' && isWholeDay(each) && each > (end ?? ''))
    .sort()
}

/** The day on which it ends as it stands; undefined where it goes on by itself, or has ended with nothing under it any more. */
export function endingDay(
  { end, renewal, hasEnded: isOver, applications, others }: ContractEntry,
  today: string,
): string | undefined {
  if (end === undefined || renewal === 'automatic') return undefined
  return end >= today || (isOver && applications.length + others.length > 0) ? end : undefined
}

function dayOf({ moment, end }: ContractEntry): string {
  return moment?.date ?? end ?? NEVER
}
