import assert from 'node:assert/strict'
import { organisationScore } from '../../../server/src/analysis/score/organisation.ts'
import { applicationScores } from '../../../server/src/analysis/score/scores.ts'
import { nameKind } from '../../../server/src/workspace/names.ts'
import { HEAD, ROOT, reviewed } from '../../review/replacing.ts'
import { answerIn, DATA, scoredIn, told } from './scored.ts'

/**
 * By hand, of SOV-8 alone (best 250 an answer, weight 5): `groen` 5 4 4 5: 250 + 187.5 + 187.5 + 250 = 875, SEAL 3 by 8.3;
 * `grijs` 2 3 2 1: 62.5 + 125 + 62.5 + 0 = 250, SEAL 1 by 8.1 and 8.3; `stil` nothing.
 * Points of SOV-8, strict (875 + 250 + 0) / 3 = 375, lenient (875 + 250) / 2 = 562.5.
 * Percent of v1.2.1, strict 4.375, 1.25 and 0: 1.875; lenient, only SOV-8 known, 87.5 and 25: 56.25.
 */
describe('analysis/score: an organisation', () => {
  const GREEN = '{ SOV-8.1: 5, SOV-8.2: 4, SOV-8.3: 4, SOV-8.4: 5 }'
  const GREY = '{ SOV-8.1: 2, SOV-8.2: 3, SOV-8.3: 2, SOV-8.4: 1 }'
  const of = (grey: string) => {
    const score = organisationScore(
      scoredIn(
        `applications:\n  - { id: groen, csf: ${GREEN} }\n  - { id: grijs, csf: ${GREY}${grey} }\n  - { id: stil }\n`,
      ).filter(({ of }) => of.startsWith('application:')),
    )
    assert.ok(score)
    return score
  }

  it('has the mean of its applications as score, over which it says', () => {
    const { applications, answered, objectives, totals } = of('')
    assert.deepEqual(applications, ['application:grijs', 'application:groen', 'application:stil'])
    assert.deepEqual(answered, { criteria: 144, settled: 8, narrowed: 0 })
    const { points } = objectives[7]!
    assert.deepEqual(points.strict, { value: 375, over: applications })
    assert.deepEqual(points.lenient, { value: 562.5, over: ['application:grijs', 'application:groen'] })
    assert.equal(objectives[0]?.points.lenient, undefined)
    assert.deepEqual([totals[0]?.weights, totals[0]?.percent.strict.value], ['v1.2.1', 1.875])
    assert.equal(totals[0]?.percent.lenient?.value, 56.25)
  })

  it('has the lowest level of its applications, with those that hold it down and how many have which', () => {
    const { seal } = of('').objectives[7]!
    assert.equal(seal.lenient?.level, 1)
    assert.deepEqual(
      seal.lenient?.heldBy.map(({ of, criteria }) => [of, told({ level: 1, heldBy: criteria })]),
      [['application:grijs', '1 SOV-8.1 SOV-8.3']],
    )
    assert.deepEqual(
      [...(seal.lenient?.byLevel ?? [])],
      [
        [1, ['application:grijs']],
        [3, ['application:groen']],
      ],
    )
    assert.equal(seal.strict.level, 0)
    assert.deepEqual(
      seal.strict.heldBy.map(({ of }) => of),
      ['application:stil'],
    )
  })

  it('is held down by nobody where all are at the highest level', () => {
    const score = organisationScore(scoredIn('applications:\n  - { id: groen, csf: { SOV-8.1: 5 } }\n'))
    assert.deepEqual(score?.seal.lenient?.heldBy, [])
    assert.equal(score?.seal.lenient?.level, 4)
  })

  it('leaves out what is planned or retired', () => {
    for (const lifecycle of ['planned', 'retired']) {
      const { applications, objectives } = of(`, lifecycle: ${lifecycle}`)
      assert.deepEqual(applications, ['application:groen', 'application:stil'])
      assert.equal(objectives[7]?.seal.lenient?.level, 3)
    }
    assert.equal(of(', lifecycle: phasing-out').objectives[7]?.seal.lenient?.level, 1)
  })

  it('is what it would be from scratch when an answer far below changes', () => {
    const body = (answer: number) =>
      `applications:\n  - { id: groen, runsOn: wolk }\nplatforms:\n  - { id: wolk, csf: { SOV-8.1: ${answer} } }\n`
    const review = reviewed(body(4), {}, DATA)
    const now = () => {
      const [score] = applicationScores(review.landscapeOf('gm0001').in('current'))
      return score && answerIn(score.score, 'SOV-8.1')
    }
    assert.equal(now(), '4')
    review.setFile(`${ROOT}/landscape.yaml`, `${HEAD}${body(2)}`, nameKind('landscape.yaml'), true)
    assert.equal(now(), '2')
  })

  it('is none without applications', () => {
    assert.equal(organisationScore([]), undefined)
  })
})
