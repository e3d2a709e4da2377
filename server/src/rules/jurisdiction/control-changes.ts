import type { Assessed } from '../../analysis/assessed.ts'
import type { Hop, Sureness } from '../../analysis/hop.ts'
import type { Involvement } from '../../analysis/involvement.ts'
import type { Landscape } from '../../analysis/landscape.ts'
import type { Reader } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Message } from '../../l10n/message.ts'
import type { State } from '../../model/document.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { ControlEvent, EventParty } from '../../schema/generated/types.ts'
import { type Draft, inReadingOrder, type Level } from '../rule.ts'
import { placeOfCause } from './place-of-cause.ts'
import { relatedTo } from './related.ts'

/** A change in who controls a supplier, and the element that this supplier has a hand in. */
export interface ControlChange {
  readonly subject: Subject
  readonly exposure: Involvement
  /** Id of the supplier that changes hands. */
  readonly supplier: string
  readonly event: ControlEvent
  readonly to: EventParty
  readonly chain: readonly Hop[]
  readonly level: Level
  readonly confidence: Sureness
}

/** What is found for one party in one element. */
export type Found = Omit<ControlChange, 'subject' | 'exposure'>

/** How such changes are looked for and told. */
export interface Telling {
  readonly find: (involvement: Involvement, subject: Subject, things: StateOfThings) => readonly Found[]
  readonly message: (shown: ControlChange, all: readonly ControlChange[], reader: Reader) => Message
}

/** Tells one finding for each supplier, naming all that it has a hand in; of a target what no earlier state has. */
export function toldBySupplier({ find, message }: Telling): (landscape: Landscape) => readonly Draft[] {
  const question = (each: Assessed, things: StateOfThings) => changesFor(each, things, find)
  return (landscape) => {
    const told = new Set<string>()
    return landscape.states.flatMap((state) => {
      const things = landscape.in(state)
      const all = things.askEach(question).filter((each) => !told.has(nameOf(each)))
      for (const each of all) told.add(nameOf(each))
      return [...groupedBy(all, ({ supplier }) => supplier).values()].map((same) =>
        onSupplier(same, state, things.reader, message),
      )
    })
  }
}

function nameOf({ supplier, subject }: ControlChange): string {
  return `${supplier} ${subject.name}`
}

/** Of several ways from an element to one supplier the loudest. */
function changesFor(
  { subject, involvements }: Assessed,
  things: StateOfThings,
  find: Telling['find'],
): readonly ControlChange[] {
  const all = involvements.flatMap((exposure) =>
    find(exposure, subject, things).map((found) => ({ ...found, subject, exposure })),
  )
  if (all.length === 0) return NONE
  return [...groupedBy(all, ({ supplier }) => supplier).values()].flatMap((same) => loudest(same) ?? [])
}

/** Most elements have no such change. */
const NONE: readonly ControlChange[] = []

function loudest(changes: readonly ControlChange[]): ControlChange | undefined {
  const [first, ...rest] = changes
  return first && rest.reduce((worst, each) => (isLouder(each.level, worst.level) ? each : worst), first)
}

function onSupplier(all: readonly ControlChange[], state: State, reader: Reader, message: Telling['message']): Draft {
  const ordered = all.toSorted((a, b) => inReadingOrder(a.subject.placement, b.subject.placement))
  const shown = loudest(ordered) as ControlChange
  const cause = `supplier:${shown.supplier}`
  const caused = (each: ControlChange) => ({ ...each, cause })
  const place = placeOfCause(ordered.map(caused), caused(shown), state, reader)
  const element = place.placement.facts.entity?.id
  return {
    at: place,
    level: shown.level,
    cause,
    ...(element === undefined ? {} : { element }),
    affected: ordered.map(({ subject }) => subject.name).sort(),
    confidence: shown.confidence,
    chain: shown.chain,
    bearer: { organisation: reader.organisation, state, uri: shown.subject.placement.head.uri },
    message: message(shown, ordered, reader),
    related: relatedTo(
      shown.chain,
      ordered.map(({ subject }) => subject),
      place,
      reader.catalogue,
    ),
  }
}
