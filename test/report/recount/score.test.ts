import assert from 'node:assert/strict'
import { answersOf } from './answers.ts'
import { forEvery } from './for-every.ts'
import { type MadeScore, madeScores } from './made/scores.ts'
import { near } from './near.ts'
import { recountedScore, reportedScore, type Score } from './score.ts'
import { readDocuments } from './things.ts'
import { toldIfAny } from './told-in-json.ts'
import { without } from './without.ts'

describe('report/recount of the score', () => {
  it('counts the same by another way, whatever the landscape', () =>
    forEvery(madeScores, (made) => void holdToReport(made)))

  /*
   * By hand, from the method and the framework. Of `post` only at most what its platform is: a service is one itself. Its supplier is in
   * the EU (3–4), its cloud is not (1–2). Of `zaken` what `eigen-dc` is, but 4.4: of the support there nothing is known.
   *
   *              1.1   2.1   3.1   4.4   6.3   8.1   8.3
   * wolk-west    1–2   3     3                 4
   * eigen-dc           3                 3–5         4
   * zaken              3     5     1–3   3–5         4
   * post         1–2   1–3   1–3         1–2   1–4            1–3 of three answers is nothing known
   */
  it('counts the answers of the landscape below', () => {
    assert.deepEqual(linesOf(LANDSCAPE), [
      'eigen-dc SOV-2.1 3',
      'eigen-dc SOV-6.3 3–5',
      'eigen-dc SOV-8.3 4',
      'post SOV-1.1 1–2',
      'post SOV-3.1 1–3',
      'post SOV-6.3 1–2',
      'post SOV-8.1 1–4',
      'wolk-west SOV-1.1 1–2',
      'wolk-west SOV-2.1 3',
      'wolk-west SOV-3.1 3',
      'wolk-west SOV-8.1 4',
      'zaken SOV-2.1 3',
      'zaken SOV-3.1 5',
      'zaken SOV-4.4 1–3',
      'zaken SOV-6.3 3–5',
      'zaken SOV-8.3 4',
    ])
  })

  it('counts the figures of the landscape below', () => {
    const { answered, totals, seal, objectives, applications } = scoreOf(LANDSCAPE)
    assert.deepEqual(answered, { criteria: 96, settled: 3, narrowed: 6 })
    /*
     * Points, strict and lenient: zaken 2.1 167 and 167 of 167; 3.1 200 and 200 of 200; 4.4 0 and 83.5 of 167; 6.3 100 and 200 of 200; 8.3
     * 187.5 of 250. Post nothing strictly; 1.1 41.67 of 125.01; 3.1 100 of 200; 6.3 50 of 200; 8.1 187.5 of 250. The best of an objective
     * is 1000.03, 1002, 1000, 1002, 1000 and 1000.
     */
    assert.deepEqual(
      objectives.map(({ objective, points, seal: level }) => [objective, inCents(points), level]),
      [
        ['SOV-1', { strict: 0, lenient: 333.34 }, { strict: 0, lenient: 1 }],
        ['SOV-2', { strict: 83.5, lenient: 1002 }, { strict: 0, lenient: 4 }],
        ['SOV-3', { strict: 100, lenient: 750 }, { strict: 0, lenient: 2 }],
        ['SOV-4', { strict: 0, lenient: 501 }, { strict: 0, lenient: 3 }],
        ['SOV-5', { strict: 0 }, { strict: 0 }],
        ['SOV-6', { strict: 50, lenient: 625 }, { strict: 0, lenient: 2 }],
        ['SOV-7', { strict: 0 }, { strict: 0 }],
        ['SOV-8', { strict: 93.75, lenient: 750 }, { strict: 0, lenient: 3 }],
      ],
    )
    /*
     * Zaken 1.67 + 2 + 1.5 + 0.9375 strictly; leniently (10.02 + 10 + 7.515 + 15 + 3.75) / 0.55. Post 0; (5.00015 + 5 + 3.75 + 3.75) / 0.45,
     * by the calculator (6.66687 + 5 + 3.75 + 3.75) / 0.5.
     */
    assert.deepEqual(
      applications.map(({ of, totals: [first, second] }) => [of, inCents(first), inCents(second)]),
      [
        ['application:post', { strict: 0, lenient: 38.89 }, { strict: 0, lenient: 38.33 }],
        ['application:zaken', { strict: 6.11, lenient: 84.15 }, { strict: 6.11, lenient: 84.15 }],
      ],
    )
    assert.deepEqual(totals.map(inCents), [
      { strict: 3.05, lenient: 61.52 },
      { strict: 3.05, lenient: 61.24 },
    ])
    assert.deepEqual([seal.strict.level, seal.strict.byLevel], [0, { 0: ['application:post', 'application:zaken'] }])
    assert.deepEqual(seal.strict.heldBy['SOV-3.1'], ['application:post'])
    assert.deepEqual(seal.strict.heldBy['SOV-1.8'], ['application:post', 'application:zaken'])
    // Post is held down by who is in control of its cloud; zaken by its support and 8.3, at 3.
    assert.deepEqual(seal.lenient, {
      level: 1,
      byLevel: { 1: ['application:post'], 3: ['application:zaken'] },
      heldBy: { 'SOV-1.1': ['application:post'] },
    })
  })

  it('counts by the weights of the policy first', () => {
    const { weights, totals } = scoreOf({ ...LANDSCAPE, weights: 'calculator-2026-06-01' })
    assert.equal(weights, 'calculator-2026-06-01')
    assert.deepEqual(totals.map(inCents), [
      { strict: 3.05, lenient: 61.24 },
      { strict: 3.05, lenient: 61.52 },
    ])
  })

  /** Which answers are there no longer, and which instead. */
  const twins: readonly (readonly [what: string, from: string, to: string, gone: string, come: string])[] = [
    ['it is answered', 'support: { from: [NL, US] }', 'csf: { SOV-4.4: 4 }', 'zaken SOV-4.4 1–3', 'zaken SOV-4.4 4'],
    ['all support is from outside', 'from: [NL, US]', 'from: [US]', 'zaken SOV-4.4 1–3', 'zaken SOV-4.4 1'],
    ['all support is from inside', 'from: [NL, US]', 'from: [NL]', 'zaken SOV-4.4 1–3', ''],
    ['support is also from the Economic Area', 'from: [NL, US]', 'from: [NO, US]', 'zaken SOV-4.4 1–3', ''],
    [
      'it is no answer to the question',
      'SOV-2.1: 3, SOV-8.3',
      'SOV-2.1: 4, SOV-8.3',
      'eigen-dc SOV-2.1 3, zaken SOV-2.1 3',
      '',
    ],
    [
      'it takes more energy',
      'pue: 1.25',
      'pue: 1.5',
      'post SOV-8.1 1–4, wolk-west SOV-8.1 4',
      'post SOV-8.1 1–2, wolk-west SOV-8.1 2',
    ],
    [
      'the cloud is in European hands',
      'name: Wolk, country: US',
      'name: Wolk, country: DE',
      'post SOV-1.1 1–2, wolk-west SOV-1.1 1–2',
      'post SOV-1.1 3–4, wolk-west SOV-1.1 3–4',
    ],
    [
      'the cloud is in Norwegian hands',
      'name: Wolk, country: US',
      'name: Wolk, country: NO',
      'post SOV-1.1 1–2, wolk-west SOV-1.1 1–2',
      '',
    ],
    [
      'the cloud is of a listed company in the Union',
      'name: Wolk, country: US',
      'name: Wolk, ownership: listed, country: DE',
      'post SOV-1.1 1–2, wolk-west SOV-1.1 1–2',
      '',
    ],
    [
      'nobody knows who owns the cloud',
      'ultimateParent: { id: wolk-inc',
      'ownership: private, x-was: { id: wolk-inc',
      'post SOV-1.1 1–2, wolk-west SOV-1.1 1–2',
      '',
    ],
    [
      'somebody else keeps the keys',
      'encryptionKeys: customer-only',
      'encryptionKeys: customer-only, keyHolder: maker',
      'zaken SOV-3.1 5',
      '',
    ],
    [
      'a part is worse',
      'partOf: zaken, csf: { SOV-8.3: 5 }',
      'partOf: zaken, csf: { SOV-8.3: 2 }',
      'zaken SOV-8.3 4',
      'zaken SOV-8.3 2',
    ],
    [
      'a part runs elsewhere',
      'partOf: zaken',
      'partOf: zaken, runsOn: wolk-west',
      'zaken SOV-6.3 3–5',
      'zaken SOV-1.1 1–2, zaken SOV-8.1 1–4',
    ],
    [
      'somebody else runs a part',
      'partOf: zaken',
      'partOf: zaken, operator: maker',
      'zaken SOV-2.1 3, zaken SOV-6.3 3–5',
      '',
    ],
    [
      'something stands by',
      'runsOn: eigen-dc',
      'runsOn: [{ platform: eigen-dc }, { platform: wolk-west, role: standby }]',
      'zaken SOV-6.3 3–5, zaken SOV-8.3 4',
      'zaken SOV-1.1 1–2, zaken SOV-8.1 1–4, zaken SOV-8.3 1–4',
    ],
    [
      'its backup is outside the Economic Area',
      'runsOn: eigen-dc',
      'runsOn: eigen-dc, backup: { runsOn: { location: US } }',
      '',
      'zaken SOV-3.4 1–4',
    ],
    [
      'somebody else runs it',
      'runsOn: eigen-dc',
      'runsOn: eigen-dc, operator: maker',
      'zaken SOV-2.1 3, zaken SOV-8.3 4',
      'zaken SOV-8.3 1–4',
    ],
    [
      'we run it ourselves',
      'product: dienst, runsOn',
      'product: dienst, operator: gm0001, runsOn',
      'post SOV-3.1 1–3, post SOV-8.1 1–4',
      'post SOV-2.1 3, post SOV-3.1 3, post SOV-8.1 4',
    ],
    [
      'it is not in use yet',
      'id: post',
      'id: post, lifecycle: planned',
      'post SOV-1.1 1–2, post SOV-3.1 1–3, post SOV-6.3 1–2, post SOV-8.1 1–4',
      '',
    ],
  ]
  for (const [what, from, to, gone, come] of twins)
    it(`counts otherwise where ${what}`, () => {
      assert.ok(allOf(LANDSCAPE).includes(from))
      const twin = {
        ...LANDSCAPE,
        landscape: LANDSCAPE.landscape.replace(from, to),
        stack: LANDSCAPE.stack.replace(from, to),
      }
      const [before, after] = [LANDSCAPE, twin].map(linesOf)
      assert.deepEqual([without(before, after).join(', '), without(after, before).join(', ')], [gone, come])
    })
})

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

const LANDSCAPE: MadeScore = {
  landscape: `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
suppliers:
  - { id: wolk-inc, name: Wolk, country: US, ultimateParent: { id: wolk-inc, ${READ} }, ${READ} }
  - { id: maker, name: Maker, country: NL, ultimateParent: { name: Holding, country: NL, ${READ} }, ${READ} }
products:
  - { id: wolk, supplier: wolk-inc, serviceModel: iaas }
  - { id: dienst, supplier: maker, serviceModel: saas, licence: proprietary }
  - { id: pakket, supplier: maker, serviceModel: self-hosted, licence: EUPL-1.2 }
platforms:
  - { id: wolk-west, product: wolk, location: NL, encryptionKeys: shared, energy: { pue: 1.25 }, csf: { SOV-2.1: 3 } }
  - { id: eigen-dc, operator: gm0001, location: NL, licence: Apache-2.0, csf: { SOV-2.1: 3, SOV-8.3: 4 } }
applications:
  - { id: zaken, product: pakket, runsOn: eigen-dc, encryptionKeys: customer-only, support: { from: [NL, US] } }
  - { id: post, product: dienst, runsOn: wolk-west }
`,
  stack: `kind: common-ground
version: 1
organisation: gm0001
components:
  - { id: motor, partOf: zaken, csf: { SOV-8.3: 5 } }
`,
  weights: undefined,
}

const allOf = ({ landscape, stack, weights }: MadeScore) => `${landscape}---\n${stack}--- ${weights}`

/** The score by the second count, which a report has to tell too. */
function holdToReport(made: MadeScore): Score | undefined {
  const { landscape, stack, weights } = made
  const policy = `kind: policy\nversion: 1\n${weights === undefined ? '' : `csfWeights: ${weights}\n`}`
  const told = toldIfAny({ 'landscape.yaml': landscape, 'stack.yaml': stack, 'havenwijzer.yaml': policy })
  const recounted = recountedScore([landscape, stack], weights)
  assert.deepEqual(told && near(reportedScore(told), recounted), recounted, allOf(made))
  return recounted
}

function scoreOf(made: MadeScore): Score {
  const score = holdToReport(made)
  assert.ok(score)
  return score
}

function inCents({ strict, lenient }: { readonly strict: number; readonly lenient?: number } = { strict: -1 }): object {
  const rounded = (each: number) => Number(each.toFixed(2))
  return { strict: rounded(strict), ...(lenient === undefined ? {} : { lenient: rounded(lenient) }) }
}

/** What is known of each answer. */
function linesOf(made: MadeScore): readonly string[] {
  holdToReport(made)
  const documents = readDocuments([made.landscape, made.stack])
  const lines = (['application', 'platform'] as const).flatMap((kind) =>
    documents
      .list(`${kind}s`)
      .filter(documents.inUse)
      .flatMap((entry) =>
        [...answersOf(kind, entry, documents)].map(
          ([criterion, { low, high }]) => `${entry['id']} ${criterion} ${low === high ? low : `${low}–${high}`}`,
        ),
      ),
  )
  return lines.sort()
}
