import type { Entry } from '../data.ts'

/** The last day, month or year with updates, be it to come or past; undefined where nobody dates it. */
export function endOfSupport({ status, since, end }: NonNullable<Entry<'products'>['lifecycle']>): string | undefined {
  if (status === 'declining') return undefined
  return end ?? (status === 'end-announced' ? undefined : since)
}
