import { lastDay } from '../catalogue/calendar.ts'
import type { Entry } from '../catalogue/data.ts'
import { isOpenLicence } from '../catalogue/open-licence.ts'

/** A licence that was open source and was changed. */
export interface Change {
  readonly date: string
  readonly from: string
  readonly to: string
  readonly source: string
  /** What it was changed to is no open source licence. */
  readonly closes: boolean
  /** An open source licence can be chosen again. */
  readonly isOpenAgain: boolean
}

/** The change of the licence of what was open source, from the day that it holds; undefined where the licence was opened. */
export function changeOf({ licence, licenceChange }: Entry<'products'>, today: string): Change | undefined {
  if (!licenceChange) return undefined
  const { date, from, to, source = '' } = licenceChange
  if (from === undefined || to === undefined || !isOpenLicence(from) || lastDay(date) > today) return undefined
  const closes = !isOpenLicence(to)
  return { date, from, to, source, closes, isOpenAgain: closes && isOpenLicence(licence) }
}
