import type { Assessed } from '../../../analysis/assessed.ts'
import type { Reader } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { unknownOfSupplier } from '../../../analysis/unknown-owner.ts'
import { definitionsSeen } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Definition } from '../../../model/index.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { isAskedLately } from '../../asked.ts'

/** A supplier with a hand in what is in use, of which it is not known who owns it, or where it is at home. */
export interface UnknownOwner {
  readonly id: string
  /** What is not known: `country`, `ultimateParent`. */
  readonly keys: readonly string[]
  /** What it has a hand in. */
  readonly subjects: readonly Subject[]
  /** Where the documents describe it. */
  readonly described: Definition | undefined
}

/** Those behind the most elements first; not who was asked lately. */
export function unknownOwners(things: StateOfThings): readonly UnknownOwner[] {
  const hands = things.askEach(unknownHands)
  return [...groupedBy(hands, ({ party }) => party)]
    .flatMap(([id, same]): readonly UnknownOwner[] => {
      const described = describedHere(id, things.reader)
      const keys = lacks(id, described, things)
      return keys.length === 0
        ? []
        : [{ id, keys, subjects: [...new Set(same.map(({ subject }) => subject))], described: described[0] }]
    })
    .toSorted((a, b) => b.subjects.length - a.subjects.length || (a.id < b.id ? -1 : 1))
}

/** The parties with a hand in an element of which something is not known. */
function unknownHands(
  { subject, involvements }: Assessed,
  things: StateOfThings,
): readonly { readonly party: string; readonly subject: Subject }[] {
  if (subject.lifecycle === 'planned') return []
  return (
    involvements
      // Who may not be in it at all is no question yet.
      .filter(({ candidateOf, isUncertain }) => candidateOf === undefined && !isUncertain)
      .filter(({ party }) => lacks(party, describedHere(party, things.reader), things).length > 0)
      .map(({ party }) => ({ party, subject }))
  )
}

function describedHere(id: string, { model, organisation }: Reader): readonly Definition[] {
  return definitionsSeen(model, { organisation, id }, 'supplier', 'current')
}

function lacks(id: string, described: readonly Definition[], { reader, around }: StateOfThings): readonly string[] {
  // What the schema has something against, or a slip hides, may be just what is missed.
  if (described.some(({ placement: { facts } }) => facts.damaged || facts.problems.length > 0)) return []
  return unknownOf(id, reader, around.today).filter(
    (key) =>
      !described.some(({ entity, placement }) =>
        askable(entity.value[key]).some((value) => isAskedLately(value, placement, around)),
      ),
  )
}

/** What may say of a fact that it was asked: itself; of an owner whose name is known, where that is. */
function askable(value: Value | undefined): readonly (Value | undefined)[] {
  return isMap(value) ? [value, value['country']] : [value]
}

function unknownOf(id: string, reader: Reader, today: string): readonly string[] {
  const unknown = unknownOfSupplier(id, reader, today)
  if (unknown) return unknown
  const { catalogue, model, organisation } = reader
  const isOrganisation = model.isPresent(id) || model.definitions({ organisation: '', id }).length > 0
  const isSlip = catalogue.named('suppliers', id) !== undefined
  const mayBeLost = model.hasDamage(organisation) || model.hasLostId(organisation)
  return isOrganisation || isSlip || mayBeLost ? [] : ['country', 'ultimateParent']
}
