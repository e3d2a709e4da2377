import type { StateOfThings } from '../analysis/state-of-things.ts'
import { type Message, message } from '../l10n/message.ts'
import { shapeUnder } from '../model/entry-keys.ts'
import type { Model } from '../model/index.ts'
import { byDocument, MOST_FIXES } from './gather.ts'
import { at, type Draft, type Fix, type Place, THE_DOCUMENT } from './rule.ts'
import { tabStop } from './tab-stop.ts'
import { isUnstated, type Thing } from './unstated.ts'

/** What every judgement needs to know of certain things, and how to say that it is not stated. */
export interface Unstated {
  /** To state one of them is enough. */
  readonly keys: readonly string[]
  /** Things on which so much hangs that each is told on its own line, louder. */
  readonly apart?: { readonly isApart: (thing: Thing, model: Model) => boolean; readonly one: (id: string) => Message }
  readonly many: (counts: Counts) => Message
}

export interface Counts {
  readonly count: number
  /** Of how many that the document describes. */
  readonly total: number
  /** How many more are told on their own lines. */
  readonly apart: number
}

interface Missing {
  readonly thing: Thing
  readonly at: Place
  readonly isApart: boolean
}

/** The things of which none of the keys is stated, told where the documents first describe them. */
export function unstatedKeys(
  unstated: Unstated,
  things: (now: StateOfThings) => readonly Thing[],
): (now: StateOfThings) => readonly Draft[] {
  const { keys, apart, many } = unstated
  const missingOf = (thing: Thing, { reader }: StateOfThings): readonly Missing[] =>
    keys.every((key) => isUnstated(thing, key))
      ? [{ thing, at: placeOf(thing), isApart: apart?.isApart(thing, reader.model) === true }]
      : []
  const missingIn = (now: StateOfThings) => now.askAll(things(now), missingOf)
  return (now) => {
    const missing = now.once(missingIn)
    const heavy = missing.filter(({ isApart }) => isApart)
    const others = missing.filter(({ isApart }) => !isApart)
    return [
      ...(apart ? heavy.map(({ thing }) => alone(thing, apart.one(thing.id), keys)) : []),
      ...byDocument(others, now.reader.model, (here, heading, head) => {
        const counts = {
          count: here.length,
          total: things(now).filter(({ definitions }) => definitions.some(({ placement }) => placement.head === head))
            .length,
          apart: heavy.filter(({ thing }) => thing.first.placement.head === head).length,
        }
        return [
          together(
            here.map(({ thing }) => thing),
            heading,
            many(counts),
            keys,
          ),
        ]
      }),
    ]
  }
}

function alone(thing: Thing, text: Message, keys: readonly string[]): Draft {
  return {
    at: placeOf(thing),
    level: 'warning',
    cause: nameOf(thing),
    element: thing.id,
    message: text,
    affected: [nameOf(thing)],
    fixes: [stateValues(thing, keys), stateUnknown(thing, keys)],
  }
}

function together(things: readonly Thing[], heading: Place, text: Message, keys: readonly string[]): Draft {
  return {
    at: heading,
    cause: THE_DOCUMENT,
    message: text,
    affected: things.map(nameOf).sort(),
    related: things.map((thing) => ({
      at: placeOf(thing),
      message: message('related.unstated', { id: thing.id, keys }),
    })),
    fixes: things.slice(0, MOST_FIXES).flatMap((thing) => [stateValues(thing, keys), stateUnknown(thing, keys)]),
  }
}

function placeOf({ first }: Thing): Place {
  return at(first.placement, first.entity.at)
}

function nameOf({ first: { entity } }: Thing): string {
  return `${entity.kind}:${entity.id}`
}

/** Each with what it may be, to choose from. */
function stateValues({ id, first: { placement } }: Thing, keys: readonly string[]): Fix {
  const values = keys.map((key) => {
    const choices = shapeUnder(placement, key)?.text?.closed
    return { key, yaml: choices ? tabStop(choices[0] ?? '', choices) : `"${tabStop('')}"` }
  })
  return {
    kind: 'declare',
    title: message('fix.state', { id, keys }),
    typed: true,
    change: { set: { in: placement, values } },
  }
}

/** Nobody has to know now; that it was asked is what counts. */
function stateUnknown({ id, first }: Thing, keys: readonly string[]): Fix {
  return {
    kind: 'declare',
    title: message('fix.state-unknown-of', { id, keys }),
    change: { set: { in: first.placement, values: keys.map((key) => ({ key, yaml: '{ unknown: {} }' })) } },
  }
}
