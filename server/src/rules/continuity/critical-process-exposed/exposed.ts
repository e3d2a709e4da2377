import type { Assessed } from '../../../analysis/assessed.ts'
import { type Hop, isSurer, weakest } from '../../../analysis/hop.ts'
import { stops } from '../../../analysis/impact.ts'
import { likelihoodOf } from '../../../analysis/jurisdictions.ts'
import type { RiskKind } from '../../../analysis/risk.ts'
import { waysOf } from '../../../analysis/scenario/fall-ways.ts'
import { criticalFalls, type Fall, type Falls } from '../../../analysis/scenario/falls.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { asSure } from '../../../analysis/sure-level.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isLouder } from '../../../policy/level.ts'
import { levelUnder } from '../../../policy/settings.ts'
import { definitionOf } from '../../cause-definition.ts'
import { at, inPlaceOrder, type Level, type Place } from '../../rule.ts'

/** A cause, or a few together, whose loss stops critical processes. */
export interface Exposed {
  readonly cause: string
  /** Of several that only together stop them, which. */
  readonly discriminator: string | undefined
  readonly causes: readonly string[]
  readonly country: string
  readonly level: Level
  readonly at: Place
  readonly processes: readonly Stopping[]
  /** The ids of those of which a finding on the same cause tells that they stop. */
  readonly toldElsewhere: readonly string[]
  /** From one of the processes to the country, by the surest way. */
  readonly chain: readonly Hop[]
}

/** A process that stops. */
interface Stopping {
  readonly id: string
  readonly name: string
  readonly at: Place
  readonly level: Level
  /** From it to the country. */
  readonly way: readonly Hop[]
}

/** What would stop critical processes, but for what is told of that cause already. */
export function exposedIn(things: StateOfThings): readonly Exposed[] {
  const all = things.once(criticalFalls)
  if (all.falls.length === 0) return []
  const told = things.once(toldOfStops).map(toldIn)
  return loudestOfEach(all.falls.flatMap((fall) => exposed(fall, all, told, things)))
}

function exposed(fall: Fall, all: Falls, told: readonly Told[], things: StateOfThings): readonly Exposed[] {
  const { country, causes } = fall
  const [cause = '', ...others] = causes
  const isOne = others.length === 0
  // A slip may hide that one of them does it by itself.
  if (!isOne && things.reader.model.hasDamage(things.reader.organisation)) return []
  const stopping = stoppingBy(fall, waysOf(fall, all, things), things)
  const processes = isOne ? stopping.filter((process) => !isTold(process, cause, told, things)) : stopping
  const [first] = processes
  const [shown] = processes.toSorted((a, b) => bySureness(a.way, b.way))
  if (!first || !shown) return []
  return [
    {
      cause: isOne ? cause : `jurisdiction:${country}`,
      discriminator: isOne ? undefined : causes.join(' '),
      causes,
      country,
      level: shown.level,
      at: (isOne ? placeOf(cause, processes, things) : undefined) ?? first.at,
      processes,
      toldElsewhere: stopping.filter((process) => !processes.includes(process)).map(({ id }) => id),
      chain: shown.way,
    },
  ]
}

/** The processes that stop, in the order in which they are described, each with how bad that is. */
function stoppingBy(
  { country }: Fall,
  ways: ReadonlyMap<string, readonly Hop[]>,
  { reader, around, processes }: StateOfThings,
): readonly Stopping[] {
  const stopping = [...ways].flatMap(([id, way]): readonly Stopping[] => {
    const definition = definitionOf(`process:${id}`, reader.state, reader)
    if (!definition || way.length === 0) return []
    const { placement, entity } = definition
    const { jurisdictions, riskTable } = around.settings(placement.head.uri)
    const start = riskTable.critical[likelihoodOf(country, jurisdictions, reader.catalogue)]
    if (start === 'off') return []
    const name = processes.find((each) => each.id === id)?.name ?? id
    return [{ id, name, at: at(placement, entity.at), level: asSure(start, weakest(way)), way }]
  })
  return stopping.toSorted((a, b) => inPlaceOrder(a.at, b.at))
}

/** The surest first, of equals the shortest. */
function bySureness(one: readonly Hop[], other: readonly Hop[]): number {
  const [a, b] = [weakest(one), weakest(other)]
  return a === b ? one.length - other.length : isSurer(a, b) ? -1 : 1
}

/** On its own entry, else on the first text on the way that leads to it. */
function placeOf(cause: string, processes: readonly Stopping[], { reader }: StateOfThings): Place | undefined {
  const own = definitionOf(cause, reader.state, reader)
  if (own) return at(own.placement, own.entity.at)
  const [first] = processes
    .flatMap(({ way }) => {
      const reached = way.findIndex(({ to }) => to === cause)
      const said = way.slice(0, reached + 1).findLast((hop) => hop.said !== undefined)?.said
      return said ? [at(said.placement, said.span)] : []
    })
    .toSorted(inPlaceOrder)
  return first
}

function toldOfStops(things: StateOfThings): readonly string[] {
  const stopped = things.assessed.filter(({ risks }) => risks.some(({ kind }) => TOLD_BY[kind] !== undefined))
  return things.askAll(stopped, toldOf)
}

/** What a finding on the same cause names as stopped, as texts: they are the same as long as they say the same. */
function toldOf({ subject, risks }: Assessed, { around }: StateOfThings): readonly string[] {
  const settings = around.settings(subject.placement.head.uri)
  return risks
    .filter(({ kind }) => {
      const rule = TOLD_BY[kind]
      return rule !== undefined && levelUnder(settings, rule, 'warning') !== undefined
    })
    .map(({ cause, level }) => {
      // How bad it is that this stops, a slip may hide.
      const isWell = subject.placement.facts.problems.length === 0
      return JSON.stringify({ level: isWell ? level : 'error', subject: subject.element.id, cause } satisfies Told)
    })
}

/** A policy may have switched off what would tell it. */
const TOLD_BY: Readonly<Partial<Record<RiskKind, string>>> = {
  stop: 'jurisdiction/can-be-switched-off',
  listed: 'jurisdiction/high-risk-country',
}

interface Told {
  readonly level: Level
  /** Id of what would be stopped. */
  readonly subject: string
  readonly cause: string
}

function toldIn(text: string): Told {
  return JSON.parse(text) as Told
}

/** Whether it is told of the cause, as loudly, that this process stops. */
function isTold({ id, level }: Stopping, cause: string, told: readonly Told[], { processes }: StateOfThings): boolean {
  const hit = new Set(
    told.flatMap((each) => (each.cause === cause && !isLouder(level, each.level) ? each.subject : [])),
  )
  return processes.some((process) => process.id === id && stops(process, hit))
}

/** Of one cause under several laws the one that weighs most, with all that stops by any of them. */
function loudestOfEach(all: readonly Exposed[]): readonly Exposed[] {
  const causes = groupedBy(all, ({ cause, discriminator }) => `${cause} ${discriminator ?? ''}`)
  return [...causes.values()].map((same) => {
    const loudest = same.reduce((known, each) => (isLouder(each.level, known.level) ? each : known))
    if (same.length === 1) return loudest
    const others = same.flatMap(({ processes }) => processes)
    const processes = [...new Map([...others, ...loudest.processes].map((each) => [each.id, each])).values()]
    const told = new Set(same.flatMap(({ toldElsewhere }) => toldElsewhere))
    return {
      ...loudest,
      processes: processes.toSorted((a, b) => inPlaceOrder(a.at, b.at)),
      toldElsewhere: [...told].filter((id) => processes.every((each) => each.id !== id)),
    }
  })
}
