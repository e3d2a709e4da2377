import assert from 'node:assert/strict'
import { organisationScore } from '../../../server/src/analysis/score/organisation.ts'
import type { Score } from '../../../server/src/analysis/score/score.ts'
import { applicationScores, platformScores } from '../../../server/src/analysis/score/scores.ts'
import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import { Review } from '../../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../../server/src/workspace/names.ts'
import { madeUpFiles } from '../../equality/documents.ts'
import { seededRandom } from '../../generator/random.ts'

describe('analysis/score: any document', () => {
  const catalogue = packagedCatalogue()

  it('is scored without throwing; strict is never better than lenient, and each answer rests on something', () => {
    let answers = 0
    for (let seed = 1; seed <= 100; seed++) {
      const review = new Review({ catalogue, rules: [], today: '2026-11-24', root: 'memory:/test' })
      for (const { path, text } of madeUpFiles(seededRandom(seed), 3)) {
        const uri = `memory:/test/${path}`
        review.setFile(uri, text, nameKind(fileNameOf(uri)))
      }
      const organisations = review.uris().flatMap((uri) => review.documents(uri).map(({ head }) => head.organisation))
      for (const organisation of new Set(organisations)) {
        const things = review.landscapeOf(organisation).in('current')
        const applications = applicationScores(things)
        for (const { score } of [...applications, ...platformScores(things)]) {
          assert.ok(isInOrder(score))
          for (const { lowest, highest, grounds } of score.answers.values()) {
            answers++
            assert.ok(lowest <= highest)
            assert.ok(grounds.length > 0)
          }
        }
        const all = organisationScore(applications)
        assert.equal(all === undefined, applications.length === 0)
        assert.equal(all?.answered.criteria ?? 0, 48 * applications.length)
      }
    }
    assert.ok(answers > 0, 'no document had an answer')
  })

  function isInOrder({ objectives, seal, totals }: Score): boolean {
    const pairs = [
      ...objectives.map(({ points }) => points),
      ...totals.map(({ percent }) => percent),
      ...[seal, ...objectives.map((each) => each.seal)].map(({ strict, lenient }) => ({
        strict: strict.level,
        lenient: lenient?.level,
      })),
    ]
    return pairs.every(({ strict, lenient = Number.POSITIVE_INFINITY }) => strict <= lenient + 1e-9)
  }
})
