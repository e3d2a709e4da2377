import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Finding } from '../review/finding.ts'

/** What is told of a file. */
export interface Told {
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
}

/** Plain values in a tenth of what they take when they lie open; what is closed is seldom asked for. */
export function packed(told: object): Uint8Array {
  return new Uint8Array(deflateRawSync(JSON.stringify(told), { level: 1 }))
}

export function unpacked<T extends object = Told>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes).toString()) as T
}
