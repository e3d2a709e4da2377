import assert from 'node:assert/strict'
import { readCatalogue } from '../../catalogue/read-catalogue.ts'
import { csf, percentsIn, scoreIn, told } from './scored.ts'

/**
 * Two services worked by hand from the values and levels of csf.yaml, before there was code. One stands for a European provider that
 * answers every question, one for a worldwide provider of which twelve answers are known.
 */
describe('analysis/score: worked by hand', () => {
  /*
   * Service A, all 48 answered: value (SEAL) of each answer
   *
   *         .1          .2          .3          .4          .5          .6          .7          .8        sum  SEAL  held by
   * SOV-1   125.01 (4)   93.75 (4)   83.34 (3)   93.75 (4)   93.75 (4)   62.50 (4)   41.67 (4)  93.75 (2)  687.52  2  1.8
   * SOV-2   167.00 (4)  125.25 (2)  167.00 (4)  125.25 (3)  125.25 (4)  125.25 (4)                         835.00  2  2.2
   * SOV-3   150.00 (3)  150.00 (3)  150.00 (3)  200.00 (4)  100.00 (2)                                     750.00  2  3.5
   * SOV-4    83.50 (4)  125.25 (3)  125.25 (3)  125.25 (3)  125.25 (4)  125.25 (3)                         709.75  3  4.2 4.3 4.4 4.6
   * SOV-5    71.50 (3)   71.50 (3)   35.75 (4)   71.50 (3)  107.25 (3)   71.50 (2)   71.50 (2)             500.50  2  5.6 5.7
   * SOV-6   150.00 (3)  150.00 (3)  150.00 (4)  100.00 (3)   50.00 (3)                                     600.00  3  6.1 6.2 6.4 6.5
   * SOV-7    71.50 (2)  107.25 (4)  107.25 (3)  107.25 (3)  107.25 (3)  107.25 (4)  143.00 (4)             750.75  2  7.1
   * SOV-8   187.50 (4)  125.00 (3)  187.50 (3)  187.50 (4)                                                 687.50  3  8.2 8.3
   *
   * Overall SEAL 2: 1.8 2.2 3.5 5.6 5.7 7.1
   *
   * v1.2.1      687.52×15 + 835×10 + 750×10 + 709.75×15 + 500.5×20 + 600×15 + 750.75×10 + 687.5×5
   *             10312.80 + 8350 + 7500 + 10646.25 + 10010 + 9000 + 7507.50 + 3437.50 = 66764.05; / 1000 = 66.76405 %
   * calculator  687.52×20 + 835×10 + 750×10 + 709.75×15 + 500.5×10 + 600×15 + 750.75×15 + 687.5×5
   *             13750.40 + 8350 + 7500 + 10646.25 + 5005 + 9000 + 11261.25 + 3437.50 = 68950.40; / 1000 = 68.9504 %
   */
  const A = {
    'SOV-1': '44344324',
    'SOV-2': '345444',
    'SOV-3': '44453',
    'SOV-4': '344444',
    'SOV-5': '3323433',
    'SOV-6': '44432',
    'SOV-7': '3444445',
    'SOV-8': '4344',
  }

  it('gives for a service that answers all what was worked by hand', () => {
    const score = of(A)
    assert.deepEqual(score.answered, { criteria: 48, settled: 48, narrowed: 0 })
    assert.deepEqual(
      score.objectives.map(({ id, points }) => [id, points.strict, points.lenient]),
      Object.entries({
        'SOV-1': 687.52,
        'SOV-2': 835,
        'SOV-3': 750,
        'SOV-4': 709.75,
        'SOV-5': 500.5,
        'SOV-6': 600,
        'SOV-7': 750.75,
        'SOV-8': 687.5,
      }).map(([id, points]) => [id, points, points]),
    )
    const levels = [
      '2 SOV-1.8',
      '2 SOV-2.2',
      '2 SOV-3.5',
      '3 SOV-4.2 SOV-4.3 SOV-4.4 SOV-4.6',
      '2 SOV-5.6 SOV-5.7',
      '3 SOV-6.1 SOV-6.2 SOV-6.4 SOV-6.5',
      '2 SOV-7.1',
      '3 SOV-8.2 SOV-8.3',
    ]
    assert.deepEqual(
      score.objectives.map(({ seal }) => told(seal.strict)),
      levels,
    )
    assert.deepEqual(
      score.objectives.map(({ seal }) => told(seal.lenient)),
      levels,
    )
    assert.equal(told(score.seal.strict), '2 SOV-1.8 SOV-2.2 SOV-3.5 SOV-5.6 SOV-5.7 SOV-7.1')
    assert.equal(told(score.seal.lenient), told(score.seal.strict))
    assert.deepEqual(percentsIn(score), {
      'v1.2.1': [66.76405, 66.76405],
      'calculator-2026-06-01': [68.9504, 68.9504],
    })
  })

  it('gives for its twin, which goes on by itself when it is cut off, what that one answer changes', () => {
    // 1.8 from 93.75 (2) to 125 (4): SOV-1 is 718.77, held at 3 by 1.3; 31.25×15 = 468.75 and 31.25×20 = 625 more.
    const score = of({ ...A, 'SOV-1': '44344325' })
    const [first] = score.objectives
    assert.deepEqual([first?.points.strict, told(first?.seal.strict)], [718.77, '3 SOV-1.3'])
    assert.equal(told(score.seal.strict), '2 SOV-2.2 SOV-3.5 SOV-5.6 SOV-5.7 SOV-7.1')
    assert.deepEqual(percentsIn(score), {
      'v1.2.1': [67.2328, 67.2328],
      'calculator-2026-06-01': [69.5754, 69.5754],
    })
  })

  /*
   * Service B, 12 of 48 answered; *: the worst SEAL that a question of the objective without answer allows, with those questions.
   * Lenient points: sum × best sum of all questions / best sum of the answered ones.
   *
   *         answers: value (SEAL)                           sum     best     of       lenient   SEAL lenient     strict *
   * SOV-1   1.1=1 0 (1), 1.8=1 0 (0)                          0     250.01  1000.03       0     0  1.8           0  1.8
   * SOV-2   2.1=2 84 (1), 2.2=3 83.5 (1), 2.3=4 125.25 (1)  292.75  501     1002        585.5   1  2.1 2.2 2.3   0* 2.4
   * SOV-3   3.1=3 100 (2), 3.4=4 150 (1)                    250     400     1000        625     1  3.4           0* 3.2 3.3
   * SOV-4   4.1=3 83.5 (4)                                   83.5   167     1002        501     4                0* 4.5 4.6
   * SOV-5   –                                                 0       0     1001         –      –                0* 5.4
   * SOV-6   6.3=1 0 (2)                                       0     200     1000          0     2  6.3           0* 6.1 6.2 6.5
   * SOV-7   7.1=5 143 (4), 7.3=3 71.5 (1)                   214.5   286     1001        750.75  1  7.3           0* 7.4 7.5
   * SOV-8   8.1=5 250 (4)                                   250     250     1000       1000     4                0* 8.2
   *
   * strict   v1.2.1      2927.50 + 2500 + 1252.50 + 2145 + 1250     = 10075;   / 1000 = 10.075 %
   *          calculator  2927.50 + 2500 + 1252.50 + 3217.50 + 1250  = 11147.5; / 1000 = 11.1475 %
   * lenient  v1.2.1      5855 + 6250 + 7515 + 0 + 7507.50 + 5000 = 32127.5;   / 1000 × 100 / 80 = 40.159375 %  (SOV-5, 20, left out)
   *          calculator  5855 + 6250 + 7515 + 0 + 11261.25 + 5000 = 35881.25; / 1000 × 100 / 90 = 39.868055… % (SOV-5, 10, left out)
   */
  const B = {
    'SOV-1': '10000001',
    'SOV-2': '234000',
    'SOV-3': '30040',
    'SOV-4': '300000',
    'SOV-6': '00100',
    'SOV-7': '5030000',
    'SOV-8': '5000',
  }

  it('gives for a service of which a quarter is known what was worked by hand, strict and lenient', () => {
    const score = of(B)
    assert.deepEqual(score.answered, { criteria: 48, settled: 12, narrowed: 0 })
    assert.deepEqual(
      score.objectives.map(({ answered }) => answered.settled),
      [2, 3, 2, 1, 0, 1, 2, 1],
    )
    assert.deepEqual(
      score.objectives.map(({ points }) => [points.strict, points.lenient]),
      [
        [0, 0],
        [292.75, 585.5],
        [250, 625],
        [83.5, 501],
        [0, undefined],
        [0, 0],
        [214.5, 750.75],
        [250, 1000],
      ],
    )
    assert.deepEqual(
      score.objectives.map(({ seal }) => [told(seal.strict), told(seal.lenient)]),
      [
        ['0 SOV-1.8', '0 SOV-1.8'],
        ['0 SOV-2.4?', '1 SOV-2.1 SOV-2.2 SOV-2.3'],
        ['0 SOV-3.2? SOV-3.3?', '1 SOV-3.4'],
        ['0 SOV-4.5? SOV-4.6?', '4'],
        ['0 SOV-5.4?', undefined],
        ['0 SOV-6.1? SOV-6.2? SOV-6.5?', '2 SOV-6.3'],
        ['0 SOV-7.4? SOV-7.5?', '1 SOV-7.3'],
        ['0 SOV-8.2?', '4'],
      ],
    )
    assert.equal(told(score.seal.lenient), '0 SOV-1.8')
    assert.deepEqual(percentsIn(score)['v1.2.1'], [10.075, 40.159375])
    const [strict, lenient] = percentsIn(score)['calculator-2026-06-01'] ?? []
    assert.equal(strict, 11.1475)
    assert.equal(lenient?.toFixed(6), '39.868056')
  })

  it('gives for its twin, which goes on for a while under contract, what that one answer changes', () => {
    // 1.8 from 0 (0) to 62.5 (2): 62.5×15 = 937.5 more; SOV-1 is now held at 1 by 1.1, and so is the whole by all that are at 1.
    const score = of({ ...B, 'SOV-1': '10000003' })
    assert.equal(told(score.objectives[0]?.seal.lenient), '1 SOV-1.1')
    assert.equal(told(score.seal.lenient), '1 SOV-1.1 SOV-2.1 SOV-2.2 SOV-2.3 SOV-3.4 SOV-7.3')
    assert.equal(percentsIn(score)['v1.2.1']?.[0], 11.0125)
    // Strict, what is not known may still be 0.
    assert.equal(score.seal.strict.level, 0)
    assert.equal(told(score.objectives[0]?.seal.strict), '1 SOV-1.1')
  })

  it('has the best possible totals of the framework, a little over 100, and SEAL-4 held down by nothing', () => {
    const best = Object.fromEntries(
      (readCatalogue('csf').csf?.objectives ?? []).map(({ id, criteria = [] }) => [
        id,
        criteria.map(({ answers = [] }) => answers.length).join(''),
      ]),
    )
    const score = of(best)
    // As csf.yaml rounds them: 100.0805 and 100.0756.
    assert.deepEqual(percentsIn(score), {
      'v1.2.1': [100.08045, 100.08045],
      'calculator-2026-06-01': [100.0756, 100.0756],
    })
    assert.deepEqual([told(score.seal.strict), told(score.seal.lenient)], ['4', '4'])
    // One answer less, and it is less.
    const less = of({ ...best, 'SOV-8': '5554' })
    assert.deepEqual(percentsIn(less)['v1.2.1'], [99.76795, 99.76795])
  })

  it('gives nothing but the worst where nothing is known', () => {
    const score = scoreIn('platforms:\n  - { id: dienst }\n', 'platform:dienst')
    assert.deepEqual(score.answered, { criteria: 48, settled: 0, narrowed: 0 })
    assert.deepEqual(percentsIn(score)['v1.2.1'], [0, undefined])
    assert.equal(score.seal.lenient, undefined)
    assert.equal(score.seal.strict.level, 0)
  })

  function of(answers: Readonly<Record<string, string>>) {
    return scoreIn(`platforms:\n  - { id: dienst, ${csf(answers)} }\n`, 'platform:dienst')
  }
})
