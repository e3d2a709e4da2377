import type { Prose } from '../../catalogue/data.ts'
import type { Confidence, Source } from '../../schema/generated/types.ts'
import type { Line, Row } from './sheet.ts'
import { capital, joined, type Words } from './words.ts'

/** A claim with how sure it is. */
export type Sure = readonly [claim: string, confidence: Confidence | undefined, asOf?: string | undefined]

/** How sure each claim is, the surest first. */
export function sureRow(claims: readonly Sure[], words: Words): Row {
  const lines = CONFIDENCES.flatMap((confidence): readonly Line[] => {
    const alike = claims.filter((claim) => claim[1] === confidence)
    if (alike.length === 0) return []
    const names = alike.map(([claim, , asOf]) =>
      asOf === undefined ? claim : words.say('show.claim-as-of', { claim, date: words.date(asOf) }),
    )
    return [{ text: `${capital(words.label('confidence', confidence))}: ${names.join(', ')}`, level: 1 }]
  })
  return words.row('sure', lines)
}

const CONFIDENCES: readonly Confidence[] = ['inherent', 'sourced', 'general-knowledge', 'unverified', 'unknown']

/** What was read, one source an item, its address on a line of its own so that it can be followed. */
export function sourcesRow(sources: readonly Source[], words: Words, more = ''): Row {
  const known = new Set<string>()
  const lines = sources.flatMap(({ url = '', date, claim = '' }): readonly Line[] => {
    // What stands at a claim is often among the sources as well.
    if (known.has(url === '' ? claim : url)) return []
    known.add(url === '' ? claim : url)
    const said = joined([words.date(date), claim])
    const text = said === '' ? url : said
    const address: readonly Line[] =
      url === '' || text === url ? [] : [{ text: url, level: 1, isMore: true, quiet: true }]
    return [{ text, level: 1 }, ...address]
  })
  const all = lines.length > 0 ? lines : [{ text: words.say('show.sources-none', {}), quiet: true }]
  return words.row('sources', [...all, { text: more, quiet: true }])
}

export function noteRow({ note }: Prose, words: Words): Row {
  return words.row('note', note === undefined ? [] : [words.both(note)])
}
