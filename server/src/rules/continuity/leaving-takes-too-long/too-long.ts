import type { Assessed } from '../../../analysis/assessed.ts'
import { isHadFromOthers } from '../../../analysis/bought.ts'
import { type TimeToLeave, timeToLeave } from '../../../analysis/contract-moments.ts'
import { contractOf, elementsOf } from '../../../analysis/contracts.ts'
import { exitSaid } from '../../../analysis/exit.ts'
import { nodeOf, type Reader } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { lastDay, monthsAfter, monthsBefore } from '../../../catalogue/calendar.ts'
import type { Placement } from '../../../model/document.ts'
import type { Element } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isLeaving } from '../../exit-gaps.ts'

/** Something that is had from others, and of which it is stated how long leaving takes. */
export interface Leaving {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly element: Element
  readonly placement: Placement
  /** Months that it takes. */
  readonly takes: number
  readonly contract: Element | undefined
  /** Whether somebody tried lately how to do without from one day to the next, or is looking into that. */
  readonly isTried: boolean
}

/** What one contract leaves too little time for. */
export interface TooLongForContract {
  readonly contract: Element
  readonly leaves: TimeToLeave
  /** What takes longest comes first. */
  readonly things: readonly Leaving[]
}

/** All of which it is stated how long leaving takes: applications, components of no application, platforms. */
export function leavings(now: StateOfThings): readonly Leaving[] {
  const subjects = now.askEach(ofSubject)
  const platforms = now.askAll(elementsOf('platform', now.reader), ofPlatform)
  return now.remember('leavings', [subjects, platforms], () => [...subjects, ...platforms])
}

/** The contracts of the organisation that leave less time than leaving takes. */
export function tooLongForContracts(now: StateOfThings): readonly TooLongForContract[] {
  const { around, reader } = now
  return [...groupedBy(now.once(leavings), ({ contract }) => contract)].flatMap(([contract, all]) => {
    const leaves = contract && timeToLeave(contract, around.today)
    // What another organisation agreed on is for that to change.
    if (!leaves || contract.organisation !== reader.organisation) return []
    const things = all.filter(({ takes }) => isLonger(takes, leaves, around.today))
    return things.length === 0 ? [] : [{ contract, leaves, things: things.toSorted((a, b) => b.takes - a.takes) }]
  })
}

function isLonger(takes: number, leaves: TimeToLeave, today: string): boolean {
  return 'until' in leaves ? monthsAfter(today, takes) > leaves.until : takes > leaves.months
}

function ofSubject({ subject }: Assessed, things: StateOfThings): readonly Leaving[] {
  const { element, placement, lifecycle, rating, name } = subject
  // What can be missed may take as long as it does.
  if (lifecycle !== 'in-use' || rating.impact === 'low' || !isHadFromOthers(element, things.reader)) return []
  return leavingOf(name, element, placement, things)
}

function ofPlatform(platform: Element, things: StateOfThings): readonly Leaving[] {
  const origin = platform.facts.get('id')?.origin
  return origin?.from === 'document'
    ? leavingOf(nodeOf(platform, things.reader), platform, origin.placement, things)
    : []
}

function leavingOf(
  name: string,
  element: Element,
  placement: Placement,
  { reader, around }: StateOfThings,
): readonly Leaving[] {
  const takes = exitSaid(element, 'durationMonths', reader)?.value
  if (typeof takes !== 'number' || isLeaving(element)) return []
  const { exitTestMaxAgeMonths } = around.settings(placement.head.uri).thresholds
  const since = monthsBefore(around.today, exitTestMaxAgeMonths)
  return [
    {
      name,
      element,
      placement,
      takes,
      contract: contractOf(element, reader),
      isTried: isTried(element, since, reader),
    },
  ]
}

function isTried(element: Element, since: string, reader: Reader): boolean {
  const tested = exitSaid(element, 'testedOn.suddenLoss', reader)?.value
  return tested !== undefined && (typeof tested !== 'string' || lastDay(tested) >= since)
}
