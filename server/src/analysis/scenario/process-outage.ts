import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import { mapsIn, statedIn, textIn, textUnder } from '../reader.ts'

/** What a process can bear when what it needs stops. */
export interface Bearing {
  /** As it is stated, `24h`. */
  readonly maxOutage: string | undefined
  /** What people do meanwhile, and how long that lasts. */
  readonly fallback: readonly { readonly what: string; readonly lasts: string | undefined }[]
  /** Minutes until the work stands still: as long as the fallback that lasts longest; undefined where nobody says how long that is. */
  readonly stillAfter: number | undefined
  /** Minutes until it stands still longer than it may; undefined where that is not known. */
  readonly tooLongAfter: number | undefined
  /** Whether it stands still longer than it may before it is over; undefined where nobody says how long it lasts, or what it can bear. */
  readonly isTooLong: boolean | undefined
}

/** `lasts`: how long it goes on, as the format writes a length of time. */
export function bearingOf(process: Element, lasts?: string): Bearing {
  const maxOutage = textIn(process, 'maxOutage')
  const continuity = statedIn(process, 'continuity')
  const fallback = mapsIn(isMap(continuity) ? continuity['fallback'] : undefined).flatMap((each) => {
    const what = textUnder(each, 'what')
    return what === undefined ? [] : [{ what, lasts: textUnder(each, 'lasts') }]
  })
  const lasting = fallback.flatMap(({ lasts }) => minutesIn(lasts) ?? [])
  // One of which that is not stated may last longest.
  const stillAfter = lasting.length < fallback.length ? undefined : Math.max(0, ...lasting)
  const [most, long] = [minutesIn(maxOutage), minutesIn(lasts)]
  const tooLongAfter = stillAfter === undefined || most === undefined ? undefined : stillAfter + most
  return {
    maxOutage,
    fallback,
    stillAfter,
    tooLongAfter,
    isTooLong: tooLongAfter === undefined || long === undefined ? undefined : long > tooLongAfter,
  }
}

/** A length of time as the format writes it: `90min`, `24h`, `5d`, `2w`. */
export function minutesIn(duration: string | undefined): number | undefined {
  const [, number, unit] = /^([0-9]+)(min|h|d|w)$/.exec(duration ?? '') ?? []
  const minutes = MINUTES[unit ?? '']
  return number === undefined || minutes === undefined ? undefined : Number(number) * minutes
}

const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 }
