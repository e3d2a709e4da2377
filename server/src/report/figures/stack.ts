import type { Assessed } from '../../analysis/assessed.ts'
import type { Role } from '../../analysis/involvement.ts'
import { hostsOfElement } from '../../analysis/known-host.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { suppliersBehind } from '../../analysis/suppliers-behind.ts'
import { hasUnknownHost } from '../../analysis/unknown-host.ts'
import type { Settings } from '../../policy/settings.ts'
import { type Count, counted } from './count.ts'
import { type Origin, originOfSupplier } from './origin.ts'

/** A layer of what an application stands on, from what people see down to who can look in. */
export const STACK_LAYERS = ['software', 'operation', 'hosting', 'services', 'sign-in', 'support', 'backup'] as const

export type StackLayer = (typeof STACK_LAYERS)[number]

/** Of a layer, under whose law stand those who deliver it; `none`: nobody but ourselves, or open source that nobody owns. */
export interface LayerFigures {
  readonly layer: StackLayer
  readonly applications: Readonly<Record<Origin | 'none', Count>>
}

const ROLES: Readonly<Record<Exclude<StackLayer, 'software'>, readonly Role[]>> = {
  operation: ['operator'],
  hosting: ['host'],
  services: ['service'],
  'sign-in': ['identity-provider'],
  support: ['support', 'sub-processor', 'key-holder'],
  backup: ['backup-host'],
}

export function stackOf(things: StateOfThings, settings: Settings): readonly LayerFigures[] {
  const inUse = things.assessed.filter(({ subject }) => isInUse(subject))
  const origins = new Map<string, Origin>()
  const originOf = (id: string): Origin => {
    const origin = origins.get(id) ?? originOfSupplier(id, settings, things)
    origins.set(id, origin)
    return origin
  }
  return STACK_LAYERS.map((layer): LayerFigures => {
    const found = inUse.map((each) => [each.subject.name, layerOrigin(layer, each, originOf, things)] as const)
    const count = (origin: Origin | 'none') => counted(found.filter(([, own]) => own === origin).map(([name]) => name))
    return {
      layer,
      applications: {
        trusted: count('trusted'),
        outside: count('outside'),
        unknown: count('unknown'),
        none: count('none'),
      },
    }
  })
}

function layerOrigin(
  layer: StackLayer,
  assessed: Assessed,
  originOf: (id: string) => Origin,
  things: StateOfThings,
): Origin | 'none' {
  const { parts } = assessed.subject
  const parties =
    layer === 'software'
      ? parts.flatMap((part) => suppliersBehind(part, things.reader).map(({ supplier }) => supplier))
      : assessed.involvements
          .filter(({ role, candidateOf }) => ROLES[layer].includes(role) && candidateOf === undefined)
          .map(({ party }) => party)
  const origins = new Set(parties.map(originOf))
  if (origins.has('outside')) return 'outside'
  const isOpenHost = layer === 'hosting' && isHostUnknown(assessed, things)
  if (origins.has('unknown') || isOpenHost) return 'unknown'
  return origins.has('trusted') ? 'trusted' : 'none'
}

/** Whether nobody says where it runs, or it is on one of several hosts. */
function isHostUnknown({ subject, involvements }: Assessed, { reader, landscape }: StateOfThings): boolean {
  if (involvements.some(({ role, candidateOf }) => role === 'host' && candidateOf !== undefined)) return true
  return (
    subject.parts.some((part) => hasUnknownHost(part, reader)) ||
    subject.parts.every((part) => !hostsOfElement(part, reader, landscape.today))
  )
}
