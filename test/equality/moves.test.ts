import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Move } from '../../server/src/review/moves/move.ts'
import { SecondState } from '../../server/src/review/moves/second-state.ts'
import { weightOf } from '../../server/src/review/moves/weight.ts'
import { possibleMoves, type TriedMove, whatFirstNow } from '../../server/src/review/moves/what-first.ts'
import type { Review } from '../../server/src/review/review.ts'
import { generate } from '../generator/generate.ts'
import { seededRandom } from '../generator/random.ts'
import { textsIn } from './documents.ts'
import { edit, findingsIn, reviewOf, type Texts } from './edited.ts'

const TRIES = Number(process.env['TRIES'] ?? 8)

describe('moves that are tried one after the other', () => {
  for (const [name, texts, seed] of folders()) {
    it(`give what is found once the files say so: ${name}`, () => holds(texts, seed))
    it(`are the same ten when all are tried: ${name}`, () => isSameUnbounded(texts))
  }
})

function folders(): readonly (readonly [name: string, texts: Texts, seed: number])[] {
  const samples = ['voorbeeldstad', 'schoon', 'ontwerp'].map(
    (sample) => [sample, textsIn(join(import.meta.dirname, '../../samples', sample)), 7] as const,
  )
  const seeds = process.env['SEEDS'] ? Number(process.env['SEEDS']) : 2
  const made = Array.from({ length: seeds }, (_, i) => {
    const { documents } = generate({
      applications: 40,
      seed: i + 1,
      split: 3,
      anchors: 0,
      errors: i % 2 === 0 ? 0 : 0.2,
    })
    return [`made up, seed ${i + 1}`, new Map(documents.map(({ path, text }) => [path, text])), i + 1] as const
  })
  return [...samples, ...made]
}

/** In one second state move follows move, among them some twice; what is found is that of files that say only the last one. */
function holds(texts: Texts, seed: number): void {
  const review = reviewOf(texts)
  const random = seededRandom(seed)
  const before = findingsIn(review, texts)
  for (const organisation of review.model.present()) {
    const moves = movesIn(review, organisation)
    if (moves.length === 0) continue
    const second = new SecondState(review, moves)
    for (let i = 0; i < TRIES; i++) {
      const move = random.pick(moves)
      second.tryOut(move)
      const edited = new Map(texts)
      for (const [placement, values] of move.changes) edit(edited, placement, values, review)
      assert.deepEqual(findingsIn(second.review, texts), findingsIn(reviewOf(edited), edited), move.id)
    }
  }
  assert.deepEqual(findingsIn(review, texts), before, 'the review itself changed')
}

function movesIn(review: Review, organisation: string): readonly Move[] {
  const findings = review.uris().flatMap((uri) => review.findings(uri))
  const own = findings.filter((each) => each.organisation === organisation && each.state === 'current')
  return possibleMoves(own, review.landscapeOf(organisation).in('current')).map(({ move }) => move)
}

/** What is left out because it cannot be among the ten is not. */
function isSameUnbounded(texts: Texts): void {
  const review = reviewOf(texts)
  const told = (moves: readonly TriedMove[]) => moves.map(({ move, lighter }) => ({ id: move.id, ...lighter }))
  for (const organisation of review.model.present()) {
    const all = told(whatFirstNow(review, organisation, Number.POSITIVE_INFINITY))
    for (const most of [1, 10]) {
      const best = whatFirstNow(review, organisation, most)
      assert.deepEqual(told(best), all.slice(0, most))
      for (const { move, lighter } of best) {
        const { errors, warnings } = lighter
        assert.deepEqual({ errors, warnings }, lighterFromScratch(review, organisation, move), move.id)
      }
    }
  }
}

/** The same in a second state of its own, over all files. */
function lighterFromScratch(review: Review, organisation: string, move: Move) {
  const second = new SecondState(review, [move])
  second.tryOut(move)
  const weight = (state: Review) =>
    weightOf(
      state
        .uris()
        .flatMap((uri) => state.findings(uri))
        .filter((each) => each.organisation === organisation && each.state === 'current'),
    )
  const [before, after] = [weight(review), weight(second.review)]
  return { errors: before.errors - after.errors, warnings: before.warnings - after.warnings }
}
