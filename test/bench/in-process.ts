import { parse } from 'yaml'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { Review } from '../../server/src/review/review.ts'
import { replaceableAt } from '../../server/src/review/what-if/replaceable-at.ts'
import { alternativesIn, effectOf } from '../../server/src/review/what-if/what-if.ts'
import { allRules } from '../../server/src/rules/index.ts'
import type { Timing } from './statistics.ts'
import { summarise } from './statistics.ts'

/** A piece of the library to time without a server or a transport around it. */
export interface InProcessCase {
  readonly name: string
  /** Makes what does not count, from the text of the document; returns one keystroke. */
  prepare(text: string): (keystroke: number) => void
}

/** The cases that a run measures beside the servers. */
export const inProcessCases: readonly InProcessCase[] = [
  { name: 'open', prepare: (text) => () => void opened(text) },
  { name: 'keystroke name', prepare: (text) => typing(text, 'name: ') },
  { name: 'keystroke enum', prepare: (text) => typing(text, 'serviceModel: ') },
  // What one line of the list of alternatives costs.
  { name: 'alternative tried', prepare: trying },
  // What a tool pays that reads the whole file on every key, before it judges anything.
  { name: 'whole file parsed by yaml', prepare: (text) => () => void parse(text) },
]

const URI = 'file:///bench/landscape.yaml'

function opened(text: string): Review {
  const review = new Review({
    catalogue: packagedCatalogue(),
    rules: allRules,
    today: '2026-11-24',
    root: 'file:///bench',
  })
  review.setFile(URI, text, 'landscape', true)
  return review
}

/** One alternative after the other for what is replaceable in the document; the first that has any. */
function trying(text: string): (keystroke: number) => void {
  const review = opened(text)
  review.findings(URI)
  const parts = review.documents(URI).flatMap(({ placements }) => placements)
  for (const { start } of parts) {
    const thing = replaceableAt(review, URI, start)
    const ranked = thing ? alternativesIn(review, thing).ranked : []
    if (!thing || ranked.length === 0) continue
    return (keystroke) => {
      const alternative = ranked[keystroke % ranked.length]
      if (alternative) effectOf(review, thing, alternative)
    }
  }
  return () => {}
}

/** Letters behind a key in the middle of the document. */
function typing(text: string, key: string): (keystroke: number) => void {
  const review = opened(text)
  const at = text.indexOf(key, text.length / 2) + key.length
  return (keystroke) => {
    review.setFile(URI, `${text.slice(0, at)}${'q'.repeat(1 + (keystroke % 9))}${text.slice(at)}`, 'landscape', true)
    review.findings(URI)
  }
}

/** Times every case after as many keystrokes that do not count, as the first ones meet cold code. */
export function measureInProcess(
  cases: readonly InProcessCase[],
  text: string,
  keystrokes: number,
): Readonly<Record<string, Timing>> {
  return Object.fromEntries(
    cases.map(({ name, prepare }) => {
      const press = prepare(text)
      const milliseconds = Array.from({ length: 2 * keystrokes }, (_, keystroke) => {
        const before = performance.now()
        press(keystroke)
        return performance.now() - before
      })
      return [`in process, ${name}`, summarise(milliseconds.slice(keystrokes))]
    }),
  )
}
