import { nodeOf, type Reader, statedIn } from '../../analysis/reader.ts'
import { sharedService } from '../../analysis/shared-service.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { RUNS, statedHosts } from '../../analysis/stated-hosts.ts'
import type { Element } from '../../model/element.ts'
import { isMap, type ValueMap } from '../../model/walk.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import { type Count, counted } from './count.ts'

/** What is stated of energy: of platforms that something in use runs on, whoever they are of, and of what is in use itself. */
export interface EnergyFigures {
  /** Every platform that something in use runs on, with what that runs on in turn. */
  readonly platforms: Readonly<Record<'all' | 'stated' | 'unstated', Count>>
  readonly statements: readonly EnergyStatement[]
}

export interface EnergyStatement {
  /** `platform:sdc-voorbeeld/sdc-datacentrum` */
  readonly of: string
  readonly annualKwh?: number
  /** Of 1. */
  readonly renewableShare?: number
  readonly pue?: number
  readonly heatReuse?: boolean
  readonly source?: string
}

/** What the figures on energy are counted from. */
export const energyReader: FieldReader = {
  id: 'report/energy',
  reads: ['platform', 'application', 'component'].flatMap((kind) =>
    under(`${kind}.energy`, 'annualKwh renewableShare pue heatReuse source'),
  ),
}

export function energyOf(things: StateOfThings): EnergyFigures {
  const { reader } = things
  const parts = things.assessed.filter(({ subject }) => isInUse(subject)).flatMap(({ subject }) => subject.parts)
  const platforms = new Map<string, Element>()
  for (const part of parts) for (const [name, platform] of platformsUnder(part, reader)) platforms.set(name, platform)
  const stated = [...platforms, ...parts.map((part) => [nodeOf(part, reader), part] as const)].flatMap(
    ([of, element]) => {
      const energy = statedIn(element, 'energy')
      return isMap(energy) ? [statement(of, energy)] : []
    },
  )
  const names = new Set(stated.map(({ of }) => of))
  return {
    platforms: {
      all: counted(platforms.keys()),
      stated: counted([...platforms.keys()].filter((name) => names.has(name))),
      unstated: counted([...platforms.keys()].filter((name) => !names.has(name))),
    },
    statements: stated.sort((a, b) => (a.of < b.of ? -1 : 1)),
  }
}

/** The platforms that an element runs on, with what those run on in turn. */
function platformsUnder(
  element: Element,
  reader: Reader,
  passed: ReadonlySet<string> = new Set(),
): readonly (readonly [name: string, platform: Element])[] {
  const shared = sharedService(element, nodeOf(element, reader), reader)
  if (shared) return platformsUnder(shared.service, shared.there, passed)
  return statedHosts(element, RUNS, reader).flatMap(({ platform }) => {
    if (!platform) return []
    const name = nodeOf(platform, reader)
    return passed.has(name)
      ? []
      : [[name, platform] as const, ...platformsUnder(platform, reader, new Set([...passed, name]))]
  })
}

function statement(of: string, energy: ValueMap): EnergyStatement {
  const number = (key: 'annualKwh' | 'renewableShare' | 'pue') => {
    const value = energy[key]
    return typeof value === 'number' ? { [key]: value } : {}
  }
  const { heatReuse, source } = energy
  return {
    of,
    ...number('annualKwh'),
    ...number('renewableShare'),
    ...number('pue'),
    ...(typeof heatReuse === 'boolean' ? { heatReuse } : {}),
    ...(typeof source === 'string' ? { source } : {}),
  }
}
