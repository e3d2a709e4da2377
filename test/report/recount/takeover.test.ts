import assert from 'node:assert/strict'
import { forEvery } from './for-every.ts'
import { nameOfCountry } from './landscape.ts'
import { madeCouncilLandscapes } from './made/council-landscapes.ts'
import { type Recounted, reportedFigures } from './recount.ts'
import { recountedTakeovers, type Sale } from './takeover.ts'
import { toldIfAny } from './told-in-json.ts'

describe('report/recount of a takeover', () => {
  it('gives the same by another count, whatever the landscape', () =>
    forEvery(madeCouncilLandscapes, (text) => {
      const reported = reportedTakeovers(text, SALES)
      if (reported) assert.deepEqual(reported, recountedTakeovers(text, SALES), text)
    }))

  it('tells what comes of the landscape below', () => {
    assert.deepEqual(
      [...both(LANDSCAPE, TO_US)],
      [
        ['gained', ['application:archief', 'application:zaken', 'dataset:dossiers', 'platform:wolk-west']],
        ['perhaps', []],
        ['already', ['application:post']],
        ['lost', []],
        [
          'changes',
          [
            'application:archief gained US in-time',
            'application:zaken gained US at-once',
            'application:zaken gained US data',
            'dataset:dossiers gained US data',
            'platform:wolk-west gained US at-once',
            'platform:wolk-west gained US data',
          ],
        ],
        ['notStudied', []],
      ],
    )
  })

  /** What of the changes is no longer so, and what is instead. */
  const twins: readonly (readonly [what: string, from: string, to: string, gone: string, come: string])[] = [
    [
      'its licence is open',
      'archief-pakket, licence: proprietary',
      'archief-pakket, licence: MIT',
      'application:archief gained US in-time',
      '',
    ],
    [
      'it is planned',
      'id: archief, product',
      'id: archief, lifecycle: planned, product',
      'application:archief gained US in-time',
      '',
    ],
    [
      'it stands somewhere else',
      'product: zaakdienst, runsOn: wolk-west',
      'product: zaakdienst, runsOn: eigen-dc',
      'application:zaken gained US at-once, application:zaken gained US data, dataset:dossiers gained US data',
      '',
    ],
    ['it holds nothing', ', data: [dossiers]', '', 'dataset:dossiers gained US data', ''],
    [
      'who runs it is of there already',
      'id: overzee, country: NL',
      'id: overzee, country: US',
      'application:zaken gained US at-once, application:zaken gained US data, dataset:dossiers gained US data',
      '',
    ],
    [
      'people sign in with it',
      'archief-pakket, runsOn: eigen-dc',
      'archief-pakket, runsOn: eigen-dc, identityProvider: zaken',
      'application:archief gained US in-time',
      'application:archief gained US accounts, application:archief gained US at-once',
    ],
    [
      'people sign in with it, unless it is out',
      'archief-pakket, runsOn: eigen-dc',
      'archief-pakket, runsOn: eigen-dc, identityProvider: { application: zaken, fallback: post }',
      '',
      'application:archief gained US accounts',
    ],
    [
      'it belonged to somebody elsewhere',
      'ultimateParent: { name: Eigenaar, country: NL',
      'ultimateParent: { name: Eigenaar, country: GB',
      '',
      [
        'application:archief lost GB in-time',
        'application:post lost GB at-once',
        'application:post lost GB data',
        'application:zaken lost GB at-once',
        'application:zaken lost GB data',
        'dataset:dossiers lost GB data',
        'platform:wolk-west lost GB at-once',
        'platform:wolk-west lost GB data',
      ].join(', '),
    ],
  ]
  for (const [what, from, to, gone, come] of twins)
    it(`differs where ${what}`, () => {
      assert.ok(LANDSCAPE.includes(from))
      const [before = [], after = []] = [LANDSCAPE, LANDSCAPE.replace(from, to)].map((text) =>
        both(text, TO_US).get('changes'),
      )
      assert.deepEqual(before.filter((each) => !after.includes(each)).join(', '), gone)
      assert.deepEqual(after.filter((each) => !before.includes(each)).join(', '), come)
    })

  it('differs where what was the way of another is the only one', () => {
    const alone = both(LANDSCAPE.replaceAll('country: US', 'country: NL'), TO_US)
    assert.deepEqual(alone.get('already'), [])
    assert.ok(alone.get('gained')?.includes('application:post'))
  })

  it('differs where the law of the buyer is unsure, not studied or trusted', () => {
    const [unsure, unstudied, trusted] = ['CH', 'JP', 'DE'].map((country) => both(LANDSCAPE, { ...TO_US, country }))
    assert.deepEqual(unsure?.get('perhaps'), ['dataset:dossiers'])
    assert.ok(unstudied?.get('changes')?.includes('application:zaken gained JP at-once'))
    assert.ok(!unstudied?.get('changes')?.includes('application:zaken gained JP data'))
    assert.deepEqual(unstudied?.get('notStudied'), ['JP'])
    assert.deepEqual([...(trusted?.values() ?? [])].flat(), [])
  })
})

const TO_US: Sale = { id: 'verkocht', supplier: 'wolk-bv', country: 'US' }

/** Owners under every sort of law: studied, one that nobody verified, trusted, not studied, and one that orders no stop. */
const SALES: readonly Sale[] = ['US', 'CH', 'NL', 'JP', 'GB'].map((country, i) => ({
  id: `verkocht-${i}`,
  supplier: `partij-${i}`,
  country,
}))

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
suppliers:
  - { id: wolk-bv, country: NL, ultimateParent: { name: Eigenaar, country: NL, ${READ} }, ${READ} }
  - { id: overzee, country: NL, ultimateParent: { name: Overzee, country: NL, ${READ} }, ${READ} }
  - { id: amerika-inc, country: US, ultimateParent: { name: Amerika, country: US, ${READ} }, ${READ} }
products:
  - { id: wolk, supplier: wolk-bv, serviceModel: iaas }
  - { id: zaakdienst, supplier: overzee, serviceModel: saas, licence: proprietary }
  - { id: postdienst, supplier: amerika-inc, serviceModel: saas, licence: proprietary, runsOn: { product: wolk, ${READ} } }
  - { id: archief-pakket, licence: proprietary, supplier: wolk-bv, serviceModel: self-hosted }
platforms:
  - { id: wolk-west, product: wolk, location: NL }
  - { id: eigen-dc, location: NL, operator: gm0001 }
applications:
  - { id: zaken, product: zaakdienst, runsOn: wolk-west, data: [dossiers] }
  - { id: post, product: postdienst }
  - { id: archief, product: archief-pakket, runsOn: eigen-dc }
datasets:
  - { id: dossiers, personal: bsn, classification: confidential }
`

/** What both counts make of it, which has to be the same, by what is counted. */
function both(text: string, sale: Sale): Recounted {
  const recounted = recountedTakeovers(text, [sale])
  assert.deepEqual(reportedTakeovers(text, [sale]), recounted)
  return new Map([...recounted].map(([path, ids]) => [path.replace(/^.*\//, ''), ids]))
}

interface Takeover {
  readonly changes: readonly {
    readonly node: string
    readonly country: string
    readonly power: string
    readonly isLost: boolean
    readonly isSure: boolean
  }[]
  readonly notStudied: readonly string[]
}

/** What a report tells of it; undefined where nothing is in use. */
function reportedTakeovers(text: string, sales: readonly Sale[]): Recounted | undefined {
  const figures = toldIfAny({ 'landscape.yaml': text, 'havenwijzer.yaml': policyOf(sales) })
  if (!figures) return undefined
  const counts = [...reportedFigures(figures)].filter(([path]) => path.startsWith('scenarios/all/'))
  const { all } = (
    figures as { readonly scenarios: { readonly all: readonly { scenario: string; takeover: Takeover }[] } }
  ).scenarios
  const lists = all.flatMap(({ scenario, takeover: { changes, notStudied } }) => {
    const path = `scenarios/all/${scenario}/takeover`
    const rows = changes.map(({ node, country, power, isLost, isSure }) => {
      const kind = isLost ? 'lost' : isSure ? 'gained' : 'perhaps'
      return `${node} ${kind} ${codeOf(country)} ${power}`
    })
    return [
      [`${path}/changes`, rows.sort()],
      [`${path}/notStudied`, notStudied.map(codeOf).sort()],
    ] as const
  })
  return new Map([...counts, ...lists])
}

function policyOf(sales: readonly Sale[]): string {
  const rows = sales.map(
    ({ id, supplier, country }) =>
      `  - { id: ${id}, takeover: { supplier: ${supplier}, by: { country: ${country} } } }\n`,
  )
  return `kind: policy\nversion: 1\nscenarios:\n${rows.join('')}`
}

/** A country by its two letters, of those that are sold to or from. */
function codeOf(name: string): string {
  return ['US', 'GB', 'CH', 'JP'].find((code) => nameOfCountry(code) === name) ?? name
}
