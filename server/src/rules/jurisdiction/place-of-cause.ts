import type { Hop } from '../../analysis/hop.ts'
import type { Role } from '../../analysis/involvement.ts'
import type { Reader } from '../../analysis/reader.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { State } from '../../model/document.ts'
import { definitionOf } from '../cause-definition.ts'
import { at, inPlaceOrder, type Place } from '../rule.ts'
import { placeOf } from '../subject-places.ts'

/** What comes down to a cause, for one element. */
interface Caused {
  readonly subject: Subject
  readonly cause: string
  readonly chain: readonly Hop[]
  readonly exposure: { readonly role: Role }
}

/**
 * Where a cause stands. One that the files describe: on its id, of a target where that describes it; one that only a catalogue
 * knows: on the first text that names it in one of these risks.
 */
export function placeOfCause(all: readonly Caused[], shown: Caused, state: State, reader: Reader): Place {
  // Who holds the keys is stated beside what they open, and that is the line to change.
  const isKeys = shown.exposure.role === 'key-holder'
  const [first = shown] = all
  const said = (isKeys ? [shown] : all).flatMap((each) => sayingOf(each) ?? []).sort(inPlaceOrder)
  const fallback = said[0] ?? placeOf(first.subject)
  if (isKeys) return fallback
  const definition = definitionOf(first.cause, state, reader)
  if (!definition) return fallback
  const { placement, entity } = definition
  if (placement.head.state === state) return at(placement, entity.at)
  // A target that makes it worse without a word on the cause: on what it says of the element.
  return first.subject.isTouched ? placeOf(first.subject) : fallback
}

/** The text on the chain that leads to the cause. */
function sayingOf({ chain, cause, exposure }: Caused): Place | undefined {
  const reached = chain.findIndex(({ to }) => to === cause)
  const until: readonly Hop[] =
    exposure.role === 'key-holder'
      ? chain.filter(({ relation }) => relation === 'keys-held-by')
      : reached < 0
        ? chain
        : chain.slice(0, reached + 1)
  const said = until.findLast((hop) => hop.said !== undefined)?.said
  return said && at(said.placement, said.span)
}
