import assert from 'node:assert/strict'
import { type TriedMove, whatFirst, whatFirstNow } from '../../server/src/review/moves/what-first.ts'
import { Review } from '../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import { testCatalogue } from '../catalogue.ts'
import { rulesOf } from '../fixtures.ts'
import { CLUSTER, HEAD, MADE_UP, ROOT } from './replacing.ts'

/*
 * Worked out by hand. Oud is a service of an American; what replaces it best is op-haven, which runs on our cluster. Wolk is an American
 * cloud, of which all that runs there can go to the cluster. Critical × raised is an error, high × raised a warning, each once for who
 * reaches the data and once for who stops it:
 *
 * | application | is, on           | criticality | errors      | warnings    |
 * | ----------- | ---------------- | ----------- | ----------- | ----------- |
 * | schijf      | oud              | critical    | reach, stop |             |
 * | delen       | oud              | high        |             | reach, stop |
 * | vitaal      | op-haven, wolk   | critical    | reach, stop |             |
 * | archief     | op-haven, wolk   | high        |             | reach, stop |
 * | raadsel     | somebody's, nobody says where | critical |   | its host    |
 * | kluis       | dicht-nl, a plan to leave that nobody tried | critical | | the test of it |
 *
 * Of the critical processes uitkeren needs schijf, and melden one of schijf and vitaal: both are exposed. So:
 *
 * | move                                          | processes         | weighty | errors | warnings |
 * | --------------------------------------------- | ----------------- | ------- | ------ | -------- |
 * | oud by op-haven: schijf and delen are free    | uitkeren, melden  | schijf  | 2      | 2        |
 * | wolk by the cluster: vitaal and archief       | melden            | vitaal  | 2      | 2        |
 * | keys of our own on wolk: reach is one lower; an error becomes a warning, a warning information | | | 1 | 0 |
 * | ask who supplies raadsel                      |                   |         |        | 1        |
 * | test leaving kluis                            |                   |         |        | 1        |
 */
const LANDSCAPE = `${CLUSTER}  - { id: wolk, product: wolk-us }
applications:
  - { id: schijf, product: oud, criticality: critical }
  - { id: delen, product: oud, criticality: high }
  - { id: vitaal, product: op-haven, runsOn: wolk, criticality: critical }
  - { id: archief, product: op-haven, runsOn: wolk, criticality: high }
  - { id: raadsel, serviceModel: saas, supplier: nederlander, criticality: critical }
  - { id: kluis, product: dicht-nl, criticality: critical, contract: kluis-2024 }
contracts:
  - { id: kluis-2024, supplier: nederlander, exit: { plan: "https://example.com/plan" } }
processes:
  - { id: uitkeren, criticality: critical, needs: [schijf] }
  - { id: melden, criticality: critical, either: [[schijf, vitaal]] }
`

const OUD = 'replace product:oud by product:op-haven 2 1 2 2'
const WOLK = 'move-host platform:wolk by platform:haven 1 1 2 2'
const KEYS = 'own-keys platform:wolk 0 0 1 0'
const ASK = 'ask supplier:nederlander 0 0 0 1'
const TEST = 'test-exit contract:kluis-2024 0 0 0 1'

function reviewOf(body: string, others: Readonly<Record<string, string>> = {}, data = MADE_UP): Review {
  const rules = rulesOf(['jurisdiction', 'lock-in/exit-plan-untested', 'lock-in/provider-specific-service'])
  const review = new Review({
    catalogue: testCatalogue.under({ data }),
    rules,
    today: '2026-11-24',
    root: ROOT,
  })
  for (const [path, text] of Object.entries({ 'landscape.yaml': `${HEAD}${body}`, ...others }))
    review.setFile(`${ROOT}/${path}`, text, nameKind(fileNameOf(path)), true)
  return review
}

/** Each move with how much less there would be of what weighs. */
function told(moves: readonly TriedMove[]): readonly string[] {
  return moves.map(({ move, lighter: { processes, weighty, errors, warnings } }) =>
    [move.id, processes, weighty, errors, warnings].join(' '),
  )
}

const first = (body: string, others?: Readonly<Record<string, string>>) =>
  told(whatFirstNow(reviewOf(body, others), 'gm0001'))

/** One other fact, and what is first then. */
const TWINS: readonly (readonly [name: string, from: string, to: string, moves: readonly string[]])[] = [
  [
    'a process that needs one of both frees neither',
    'either: [[schijf, vitaal]]',
    'needs: [schijf, vitaal]',
    [OUD.replace(' 2 1', ' 1 1'), WOLK.replace(' 1 1', ' 0 1'), KEYS, ASK, TEST],
  ],
  [
    'a process that is not critical counts for nothing, and of equals the first by name goes first',
    '{ id: uitkeren, criticality: critical',
    '{ id: uitkeren, criticality: high',
    [WOLK, OUD.replace(' 2 1', ' 1 1'), KEYS, ASK, TEST],
  ],
  [
    'of equals in processes what weighs goes first',
    'runsOn: wolk, criticality: high',
    'runsOn: wolk, criticality: critical',
    [OUD, WOLK.replace('1 1 2 2', '1 2 4 0'), KEYS.replace('1 0', '2 -2'), ASK, TEST],
  ],
  [
    'keys that are ours already',
    '{ id: wolk, product: wolk-us }',
    '{ id: wolk, product: wolk-us, encryptionKeys: customer-only }',
    [OUD, WOLK.replace('2 2', '1 2'), ASK, TEST],
  ],
  [
    'who was asked lately is not asked again',
    'supplier: nederlander, criticality',
    'supplier: nederlander, runsOn: { unknown: { askedOn: 2026-11-01 } }, criticality',
    [OUD, WOLK, KEYS, TEST],
  ],
  [
    'what was tested is not tested again',
    '/plan" }',
    '/plan", testedOn: { plannedExit: 2026-05-01, suddenLoss: 2026-05-01 } }',
    [OUD, WOLK, KEYS, ASK],
  ],
  [
    'what cannot run on the cluster goes to another cloud',
    'vitaal, product: op-haven',
    'vitaal, product: open-nl',
    [OUD, WOLK.replace('platform:haven', 'product:wolk-nl'), KEYS, ASK, TEST],
  ],
  [
    'what was accepted is no finding any more',
    'processes:\n',
    'acceptedRisks:\n  - { rule: jurisdiction/can-be-switched-off, element: wolk, covers: [vitaal, archief], reason: tijd, acceptedBy: CISO, until: 2027-06-30 }\nprocesses:\n',
    [OUD, WOLK.replace('2 2', '1 1'), KEYS, ASK, TEST],
  ],
]

describe('what to do first', () => {
  it('counts no mistake in a document, though it goes with what it stands in', () => {
    const texts = LANDSCAPE.replace('{ id: delen, product: oud,', '{ id: delen, product: oud, runsOn: nergens,')
    const review = reviewOf(texts)
    assert.ok(
      review
        .findings(`${ROOT}/landscape.yaml`)
        .some(({ rule, level }) => rule === 'structure/unknown-reference' && level === 'error'),
    )
    const [first] = whatFirstNow(review, 'gm0001')
    assert.ok(first)
    assert.ok(first.differences.gone.some(({ rule }) => rule === 'structure/unknown-reference'))
    assert.deepEqual(told([first]), [OUD])
  })

  it('is as worked out by hand', () => assert.deepEqual(first(LANDSCAPE), [OUD, WOLK, KEYS, ASK, TEST]))

  for (const [name, from, to, moves] of TWINS)
    it(`is otherwise with one other fact: ${name}`, () => {
      assert.equal(LANDSCAPE.split(from).length, 2, `“${from}” stands there once`)
      assert.deepEqual(first(LANDSCAPE.replace(from, to)), moves)
    })

  it('is nothing where nothing is found', () => {
    assert.deepEqual(
      first(`${CLUSTER}applications:\n  - { id: schijf, product: op-haven, runsOn: haven, criticality: critical }\n`),
      [],
    )
    assert.deepEqual(first(''), [])
  })

  it('tells what would change: for which applications, which processes, and which findings', () => {
    const [oud, wolk, keys] = whatFirstNow(reviewOf(LANDSCAPE), 'gm0001')
    assert.ok(oud && wolk && keys)
    assert.deepEqual(
      [oud.move.things, oud.freed, oud.newlyExposed],
      [['application:delen', 'application:schijf'], ['process:melden', 'process:uitkeren'], []],
    )
    assert.deepEqual(oud.exposure, [
      { name: 'application:delen', before: { level: 'warning', risks: 2 }, after: { level: undefined, risks: 0 } },
      { name: 'application:schijf', before: { level: 'error', risks: 2 }, after: { level: undefined, risks: 0 } },
    ])
    assert.deepEqual(
      oud.differences.gone
        .filter(({ level }) => level !== 'hint')
        .map(({ rule, level }) => `${level} ${rule}`)
        .sort(),
      [
        'error jurisdiction/can-be-switched-off',
        'error jurisdiction/foreign-law-reaches-data',
        'warning jurisdiction/can-be-switched-off',
        'warning jurisdiction/foreign-law-reaches-data',
      ],
    )
    assert.deepEqual(wolk.freed, ['process:melden'])
    assert.deepEqual(
      keys.differences.quieter.map(({ before, elements }) => [before.rule, [...elements].sort()]),
      [['jurisdiction/foreign-law-reaches-data', ['application:archief', 'application:vitaal']]],
    )
    assert.deepEqual(keys.freed, [])
  })

  it('keeps no more than it is asked for, the first ones', () => {
    assert.deepEqual(told(whatFirstNow(reviewOf(LANDSCAPE), 'gm0001', 2)), [OUD, WOLK])
  })

  it('tries no more than can be among those', () => {
    const steps = [...whatFirst(reviewOf(LANDSCAPE), 'gm0001', 2)]
    assert.deepEqual(
      steps.map(({ tried }) => tried),
      [0, 1, 2],
    )
    assert.ok(steps.every(({ atMost }) => atMost === 5))
  })

  it('changes nothing of the review, also where somebody leaves off', () => {
    const review = reviewOf(LANDSCAPE)
    const uri = `${ROOT}/landscape.yaml`
    const [findings, documents, revision] = [review.findings(uri), review.documents(uri), review.revision]
    const trying = whatFirst(review, 'gm0001')
    trying.next()
    trying.next()
    trying.return(undefined)
    assert.deepEqual(told(whatFirstNow(review, 'gm0001')), [OUD, WOLK, KEYS, ASK, TEST])
    assert.deepEqual(review.findings(uri), findings)
    assert.deepEqual([review.documents(uri), review.revision], [documents, revision])
  })

  it('comes to nothing where the review changes in between', () => {
    const review = reviewOf(LANDSCAPE)
    const trying = whatFirst(review, 'gm0001')
    trying.next()
    review.setFile(
      `${ROOT}/landscape.yaml`,
      `${HEAD}${LANDSCAPE}  - { id: nieuw, needs: [kluis] }\n`,
      'landscape',
      true,
    )
    assert.deepEqual(trying.next(), { done: true, value: undefined })
  })

  it('goes by what weighs before by errors', () => {
    // Critical × limited is a warning, of a country without a law that reaches; a party of the policy's list is an error.
    const supplier = (id: string, country: string) => ({
      id,
      name: id,
      country,
      ultimateParent: { id, name: id, country },
      confidence: { identity: 'sourced', ownership: 'sourced' } as const,
    })
    const service = (id: string, of: string) => ({
      ...(MADE_UP.products?.find((product) => product.id === 'oud') ?? assert.fail()),
      id,
      supplier: of,
    })
    const data = {
      ...MADE_UP,
      suppliers: [...(MADE_UP.suppliers ?? []), supplier('zwitser', 'CH'), supplier('chinees', 'CN')],
      products: [...(MADE_UP.products ?? []), service('uit-ch', 'zwitser'), service('uit-cn', 'chinees')],
    }
    const body = `${CLUSTER}applications:\n  - { id: kritiek, product: uit-ch, criticality: critical }\n  - { id: gewoon, product: uit-cn, criticality: high }\n`
    assert.deepEqual(told(whatFirstNow(reviewOf(body, {}, data), 'gm0001')), [
      'replace product:uit-ch by product:op-haven 0 1 0 1',
      'replace product:uit-cn by product:op-haven 0 0 1 0',
    ])
  })

  it('replaces what something uses, and not what uses it', () => {
    const body = `${CLUSTER}applications:\n  - { id: schijf, product: op-haven, runsOn: haven, criticality: critical, uses: [{ product: oud, for: file-sharing }] }\n`
    const [only, ...others] = whatFirstNow(reviewOf(body), 'gm0001')
    assert.ok(only)
    assert.deepEqual(
      [only.move.id, only.move.things],
      ['replace product:oud by product:op-haven', ['application:schijf']],
    )
    assert.deepEqual(
      [...only.move.changes.values()].map((values) => [...values.keys()]),
      [['uses']],
    )
    assert.deepEqual(
      others.map(({ move }) => move.kind),
      ['own-keys'],
    )
  })

  it('leaves alone what a slip hides', () => {
    assert.deepEqual(
      first(LANDSCAPE.replace('{ id: schijf, product: oud,', '{ id: schijf, product: "oud,')).filter((each) =>
        each.includes('schijf'),
      ),
      [],
    )
  })
})
