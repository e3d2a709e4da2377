import { monthsBefore } from '../catalogue/calendar.ts'
import type { Value } from '../model/walk.ts'

/** Whether what a tender asks can still be changed: it is to be published, was so lately, or states no day. */
export function isTenderOpen(publishedOn: Value | undefined, today: string): boolean {
  return typeof publishedOn !== 'string' || publishedOn > monthsBefore(today, MONTHS_OPEN)
}

/** After these months a tender is over: what it asked cannot be mended any more. */
const MONTHS_OPEN = 12
