import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Alternative, Alternatives } from '../../catalogue/profile/alternatives.ts'
import type { Line, Row } from './sheet.ts'
import { joined, type Words } from './words.ts'

/** Alternatives of a function that are named; the others are counted. */
const MOST_RANKED = 3

/** Replacements that are named; the others are counted. */
const MOST_REPLACEMENTS = 8

/** What can come instead of a product, with what to know of each. */
export function alternativesRow(alternatives: Alternatives, catalogue: Catalogue, words: Words): Row {
  const { reasons, replacements, byFunction } = alternatives
  if (replacements.length === 0 && byFunction.length === 0)
    return words.row('instead', [words.say('show.instead-none', {})])
  // What replaces the product has been named above.
  const named = new Set(replacements.map(({ product }) => product.id))
  const why = reasons.map((reason) => words.label('replaceReason', reason)).join(', ')
  return words.row('instead', [
    why === '' ? '' : words.say('show.instead-why', { reasons: why }),
    ...replacements.slice(0, MOST_REPLACEMENTS).flatMap((each): readonly Line[] => {
      const { part, maturity, caveat } = each.replacement
      const more = [
        words.label('maturity', maturity),
        part === undefined ? '' : words.say('show.instead-part', { part: words.both(part) }),
      ].filter((text) => text !== '')
      return [
        { text: [alternativeText(each, words), ...more].join(' · '), level: 1 },
        ...(caveat === undefined ? [] : [{ text: words.both(caveat), level: 1, isMore: true, quiet: true } as const]),
      ]
    }),
    ...moreLine(replacements.length - MOST_REPLACEMENTS, words),
    ...byFunction.flatMap(({ function: id, ranked }): readonly Line[] => {
      const others = ranked.filter(({ product }) => !named.has(product.id))
      return others.length === 0
        ? []
        : [
            { text: words.say('show.instead-function', { name: words.functionName(catalogue, id) }) },
            ...rankedLines(others, words),
          ]
    }),
  ])
}

/** The first of a ranking, one a line. */
export function rankedLines(ranked: readonly Alternative[], words: Words, most = MOST_RANKED): readonly Line[] {
  return [
    ...ranked.slice(0, most).map((each): Line => ({ text: alternativeText(each, words), level: 1 })),
    ...moreLine(ranked.length - most, words),
  ]
}

/** How many are not named. */
export function moreLine(more: number, words: Words): readonly Line[] {
  return more > 0 ? [{ text: words.say('show.more', { count: more }), level: 1, isMore: true, quiet: true }] : []
}

function alternativeText({ product, maker, isOpen, isEuropean, onHaven }: Alternative, words: Words): string {
  const from = maker?.country === undefined ? '' : ` (${maker.name ?? maker.id}, ${words.country(maker.country)})`
  const mark = (has: boolean) => (has ? 'yes' : '')
  const marks = words.say('show.marks', { open: mark(isOpen), european: mark(isEuropean), haven: mark(onHaven) })
  return joined([`${product.name ?? product.id}${from}`, marks])
}
