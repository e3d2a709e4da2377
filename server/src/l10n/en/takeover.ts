import type { Called } from '../risk-words.ts'
import { called, country, some } from './words.ts'

/** Texts about what changes when a supplier gets another owner. */
export const takeover = {
  'takeover.organisation': ({ name, gained, lost }: { name: string; gained: number; lost: number }): string =>
    `${name} · ${gained} newly within reach or to be stopped${lost === 0 ? '' : `, ${lost} no longer`}`,
  'takeover.power': ({ power, of, isLost }: { power: string; of: Called; isLost: boolean }): string =>
    `${isLost ? 'No longer' : 'Newly'}: ${POWERS[power] ?? power}, under the law of ${country(of)}`,
  'takeover.not-studied': ({ of }: { of: Called }): string =>
    `Whether a law of ${country(of)} can require it was not studied; the owner can do it by itself.`,
  'takeover.now': ({ nodes }: { nodes: readonly Called[] }): string => `Now: ${nodes.map(called).join(' → ')}`,
  'takeover.then': ({ nodes }: { nodes: readonly Called[] }): string => `Then: ${nodes.map(called).join(' → ')}`,
  'takeover.buyer': (_: Record<never, never>): string => 'the new owner',
  'takeover.already': ({ names }: { names: readonly string[] }): string =>
    `The new owner adds nothing for what somebody under that law could reach or stop already, by another way: ${some(names)}.`,
} as const

const POWERS: Readonly<Record<string, string>> = {
  data: 'data within reach',
  'in-use': 'data within reach while they are computed on',
  metadata: 'who and when within reach, not what',
  accounts: 'accounts within reach',
  'at-once': 'can be stopped at once',
  'in-time': 'updates and licences can end, in time',
}
