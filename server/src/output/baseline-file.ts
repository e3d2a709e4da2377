import type { Baseline } from '../review/baseline/entry.ts'
import { compareText } from '../review/baseline/entry.ts'
import { isBaseline } from '../schema/generated/baseline.js'

const BASELINE_FORMAT_VERSION = 1

export type BaselineRead =
  | { readonly ok: true; readonly baseline: Baseline }
  /** `detail`: where in the file it is wrong, as far as that can be told. */
  | { readonly ok: false; readonly reason: 'conflict' | 'not-json' | 'wrong-form' | 'newer'; readonly detail: string }

/** Reads the text of a baseline, by `schemas/output/baseline.schema.json`. */
export function readBaseline(text: string): BaselineRead {
  if (/^(?:<{7}|>{7})(?: |$)/m.test(text)) return { ok: false, reason: 'conflict', detail: '' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not-json', detail: '' }
  }
  const version = typeof value === 'object' && value !== null && 'formatVersion' in value ? value.formatVersion : 0
  if (typeof version === 'number' && version > BASELINE_FORMAT_VERSION)
    return { ok: false, reason: 'newer', detail: String(version) }
  if (!isBaseline(value))
    return { ok: false, reason: 'wrong-form', detail: isBaseline.errors?.[0]?.instancePath || '/' }
  return { ok: true, baseline: value as Baseline }
}

/** Writes a baseline: sorted, one name on a line, so that a difference reads well. */
export function baselineText({ folders }: Baseline): string {
  const sorted = [...folders].sort((a, b) => compareText(a.folder, b.folder))
  return `${JSON.stringify({ formatVersion: BASELINE_FORMAT_VERSION, folders: sorted }, null, 2)}\n`
}
