import type { Landscape } from '../../analysis/landscape.ts'
import type { Definition } from '../../model/index.ts'
import { isMap, type ValueMap } from '../../model/walk.ts'
import { currentThingsOf, isWell, stated, type Thing } from '../unstated.ts'

/** What an organisation uses now, of the kinds that can be planned to go. What a slip keeps from being read may say more. */
export function thingsThatCanGo(landscape: Landscape): readonly Thing[] {
  return landscape.in('current').askAll(currentThingsOf(KINDS, landscape), ifItCanGo)
}

function ifItCanGo(thing: Thing): readonly Thing[] {
  const lifecycle = stated(thing, 'lifecycle')
  return lifecycle !== 'planned' && lifecycle !== 'retired' && isWell(thing) ? [thing] : []
}

const KINDS = ['application', 'component', 'platform', 'device'] as const

/** What is planned for a thing, and where that stands; of two documents what the first says. */
export interface Plan {
  readonly thing: Thing
  readonly transition: ValueMap
  readonly definition: Definition
}

export function planOf(thing: Thing): Plan | undefined {
  for (const definition of thing.definitions) {
    const transition = definition.entity.value['transition']
    if (isMap(transition)) return { thing, transition, definition }
  }
  return undefined
}

/** Text under a key of a plan; '' where it says none. */
export function textOf(transition: ValueMap | undefined, key: string): string {
  const value = transition?.[key]
  return typeof value === 'string' ? value : ''
}

/** The fields by which it is told what is in use and what is planned for it. */
export const READS_PLANS = ['*.lifecycle', '*.transition.*'] as const
