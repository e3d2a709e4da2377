import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Finding } from '../review/finding.ts'

/** What is told of a file. */
export interface Told {
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
}

/** A tenth of what it takes when it lies open; what is closed is seldom asked for. */
export function packed(told: Told): Uint8Array {
  return new Uint8Array(deflateRawSync(JSON.stringify(told), { level: 1 }))
}

export function unpacked(bytes: Uint8Array): Told {
  return JSON.parse(inflateRawSync(bytes).toString()) as Told
}
