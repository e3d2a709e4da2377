import { contractOf, elementsOf } from '../../analysis/contracts.ts'
import { nodeOf, type Reader, statedIn, textIn, textUnder } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import { type Count, counted } from './count.ts'

/** Of which it is stated where the decision to use it is recorded, and why it is not open. */
export interface DecisionFigures {
  /** Applications, platforms and devices in use; those whose own decision, or that on their contract, is stated. */
  readonly all: Count
  readonly recorded: Count
  readonly unrecorded: Count
  /** Of which a decision on what comes instead is stated. */
  readonly onReplacing: Count
  /** Closed applications in use, by whether it is stated why. */
  readonly closed: Readonly<Record<'all' | 'explained' | 'unexplained', Count>>
  readonly reasons: readonly { readonly of: string; readonly reason: string }[]
}

export function decisionsIn(things: StateOfThings): DecisionFigures {
  const { reader } = things
  const applications = things.assessed
    .map(({ subject }) => subject)
    .filter(isInUse)
    .map(({ element }) => element)
  const all = [...applications, ...elementsOf('platform', reader), ...elementsOf('device', reader)]
  const named = (of: readonly Element[]) => counted(of.map((each) => nodeOf(each, reader)))
  const closed = applications.filter((each) => {
    const licence = textIn(each, 'licence')
    return licence !== undefined && !isOpenLicence(licence)
  })
  const reasonOf = (element: Element) => textIn(element, 'whyNotOpen')?.trim() || undefined
  return {
    all: named(all),
    recorded: named(all.filter((each) => isRecorded(each, reader))),
    unrecorded: named(all.filter((each) => !isRecorded(each, reader))),
    onReplacing: named(all.filter(isReplacingDecided)),
    closed: {
      all: named(closed),
      explained: named(closed.filter((each) => reasonOf(each) !== undefined)),
      unexplained: named(closed.filter((each) => reasonOf(each) === undefined)),
    },
    reasons: closed.flatMap((each) => {
      const reason = reasonOf(each)
      return reason === undefined ? [] : [{ of: nodeOf(each, reader), reason }]
    }),
  }
}

function isRecorded(element: Element, reader: Reader): boolean {
  const contract = contractOf(element, reader)
  return textIn(element, 'decision') !== undefined || (contract && textIn(contract, 'decision')) !== undefined
}

function isReplacingDecided(element: Element): boolean {
  const transition = statedIn(element, 'transition')
  return isMap(transition) && textUnder(transition, 'decision') !== undefined
}
