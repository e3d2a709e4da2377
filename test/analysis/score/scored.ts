import assert from 'node:assert/strict'
import type { Score, Seal } from '../../../server/src/analysis/score/score.ts'
import { applicationScores, platformScores, type Scored } from '../../../server/src/analysis/score/scores.ts'
import type { CatalogueData, Entry } from '../../../server/src/catalogue/data.ts'
import { readCatalogue } from '../../catalogue/read-catalogue.ts'
import { MADE_UP, reviewed } from '../../review/replacing.ts'

/** The packaged framework over made-up suppliers and products, with one more that is listed. */
export const DATA: CatalogueData = {
  ...MADE_UP,
  csf: readCatalogue('csf').csf ?? {},
  products: [
    ...(MADE_UP.products ?? []),
    hosted('op-een', [{ provider: 'wolk-us', confidence: 'sourced' }]),
    hosted('op-niets', []),
    hosted('bij-zichzelf', [{ provider: 'own-platform', confidence: 'sourced' }]),
    hosted('zegt-men', [{ provider: 'own-platform', confidence: 'general-knowledge' }]),
    hosted('op-regios', [
      { provider: 'wolk-nl', region: 'a', confidence: 'sourced' },
      { provider: 'wolk-nl', region: 'b', confidence: 'sourced' },
    ]),
    hosted('op-zeggen', [{ provider: 'wolk-us', confidence: 'general-knowledge' }]),
    hosted('op-twee', [
      { provider: 'wolk-us', confidence: 'sourced' },
      { provider: 'wolk-nl', confidence: 'sourced' },
    ]),
  ],
  suppliers: [
    ...(MADE_UP.suppliers ?? []),
    {
      id: 'beurs',
      name: 'beurs',
      country: 'NL',
      kind: 'company',
      ownership: 'listed',
      ultimateParent: { id: 'beurs', name: 'beurs', country: 'NL' },
      confidence: { identity: 'sourced', ownership: 'sourced' },
    },
    {
      id: 'gehoord',
      name: 'gehoord',
      country: 'US',
      kind: 'company',
      ultimateParent: { id: 'gehoord', name: 'gehoord', country: 'US' },
      confidence: { identity: 'sourced', ownership: 'general-knowledge' },
    },
  ],
}

/** A service of a Dutch supplier that runs on the clouds of others. */
function hosted(id: string, hostedOn: NonNullable<Entry<'products'>['hostedOn']>): Entry<'products'> {
  return { id, name: id, supplier: 'nederlander', serviceModel: 'saas', hostedOn, confidence: { identity: 'sourced' } }
}

/** The scores of applications and platforms that are in use in a landscape; `body`: what comes behind its head. */
export function scoredIn(body: string, others: Readonly<Record<string, string>> = {}): readonly Scored[] {
  const things = reviewed(body, others, DATA).landscapeOf('gm0001').in('current')
  return [...applicationScores(things), ...platformScores(things)]
}

export function scoreIn(body: string, of: string, others: Readonly<Record<string, string>> = {}): Score {
  const found = scoredIn(body, others).find((each) => each.of === of)
  assert.ok(found, `no score of ${of}`)
  return found.score
}

/** `SOV-1.1`: `3`, `3–4`, or nothing. */
export function answerIn(score: Score, criterion: string): string | undefined {
  const answer = score.answers.get(criterion)
  if (!answer) return undefined
  const { lowest, highest } = answer
  return lowest === highest ? `${lowest}` : `${lowest}–${highest}`
}

/** What an answer rests on: of what, by what, over which chain. */
export function groundsIn(score: Score, criterion: string): readonly string[] {
  return (score.answers.get(criterion)?.grounds ?? []).map(({ of, by, hops }) =>
    [`${of} ${by}`, ...hops.map(({ relation, to }) => `${relation} ${to}`)].join(' > '),
  )
}

/** `2 SOV-1.8 SOV-2.2`: a level with what holds it down; `?` at what is not known. */
export function told(seal: Seal | undefined): string | undefined {
  return (
    seal && [seal.level, ...seal.heldBy.map(({ criterion, answer }) => `${criterion}${answer ? '' : '?'}`)].join(' ')
  )
}

export function percentsIn(score: Score): Readonly<Record<string, readonly (number | undefined)[]>> {
  return Object.fromEntries(score.totals.map(({ weights, percent }) => [weights, [percent.strict, percent.lenient]]))
}

/** `csf: { SOV-1.1: 4, … }` of answers per objective, in the order of their numbers; 0 is no answer. */
export function csf(answers: Readonly<Record<string, string>>): string {
  const all = Object.entries(answers).flatMap(([objective, numbers]) =>
    [...numbers].flatMap((number, i) => (number === '0' ? [] : [`${objective}.${i + 1}: ${number}`])),
  )
  return `csf: { ${all.join(', ')} }`
}
