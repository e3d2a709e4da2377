import type { JurisdictionSettings } from '../../policy/settings.ts'
import { type Exposure, exposuresThrough } from '../exposure.ts'
import type { Involvement, ReachOfData, StopOfService } from '../involvement.ts'
import type { Reader } from '../reader.ts'
import { standingsOf } from '../standing.ts'
import { plain, type Step } from './step.ts'
import { isSure } from './strike.ts'

/** What somebody under the law of a country can do: get at data, or stop the service, at once or in time. */
export type Power = Exclude<ReachOfData | StopOfService, 'none'>

/** That a party can do something, since it stands under the law of a country. */
export interface Grasp {
  readonly party: string
  readonly country: string
  readonly power: Power
  /** False where it is one of several possible hosts, or where nobody verified what leads there. */
  readonly isSure: boolean
  /** From the thing to the law that gives the power; to the country where no law of it was studied. */
  readonly way: readonly Step[]
  /** From the thing to the party, and to whom that belongs in the eyes of another reader. */
  readonly otherwise: readonly Step[]
}

/** What the parties that have a hand in a thing can do in the eyes of one reader, with how they stand in those of another. */
export function graspsOf(
  involvements: readonly Involvement[],
  today: string,
  settings: JurisdictionSettings,
  reader: Reader,
  other: Reader,
): readonly Grasp[] {
  return exposuresThrough(involvements, today, settings, reader).flatMap((exposure): readonly Grasp[] => {
    const { party, country, reach, stop, reachChain, stopChain } = exposure
    const otherwise = plain([...exposure.hops, ...(standingsOf(party, today, other.catalogue).at(-1)?.hops ?? [])])
    const grasp = (power: Power | 'none', way: Exposure['reachChain']): readonly Grasp[] =>
      power === 'none' || !way
        ? []
        : [{ party, country, power, isSure: isCertain(exposure) && isSure(way), way: plain(way), otherwise }]
    return [...grasp(reach, reachChain), ...grasp(stop, stopChain)]
  })
}

function isCertain({ candidateOf, isUncertain }: Exposure): boolean {
  return candidateOf === undefined && isUncertain !== true
}

/** Whether who has one grasp has the other as well: the same law gives as much, as surely. */
export function covers(one: Grasp, other: Grasp): boolean {
  return (
    one.country === other.country &&
    isOfStopping(one) === isOfStopping(other) &&
    (one.power === other.power || WEIGHT[one.power] > WEIGHT[other.power]) &&
    (one.isSure || !other.isSure)
  )
}

/** The weightiest of each country, for data and for the service, without what is less of the same; the surest first. */
export function heaviest(grasps: readonly Grasp[]): readonly Grasp[] {
  const inOrder = grasps.toSorted(
    (a, b) => Number(b.isSure) - Number(a.isSure) || WEIGHT[b.power] - WEIGHT[a.power] || a.way.length - b.way.length,
  )
  return inOrder.filter((grasp, i) => !inOrder.slice(0, i).some((other) => covers(other, grasp)))
}

function isOfStopping({ power }: Grasp): boolean {
  return power === 'at-once' || power === 'in-time'
}

/** Of two that weigh the same neither gives the other: who sees who and when gets at no accounts. */
const WEIGHT: Readonly<Record<Power, number>> = {
  data: 3,
  'in-use': 2,
  metadata: 1,
  accounts: 1,
  'at-once': 2,
  'in-time': 1,
}
