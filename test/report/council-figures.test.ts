import assert from 'node:assert/strict'
import type { Count } from '../../server/src/report/figures/count.ts'
import type { DependencyId } from '../../server/src/report/figures/dependencies.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { figuresIn, LANDSCAPE } from './council-landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code.
 *
 * | application | runs it     | where                   | signs in with     | without the US                            |
 * | ----------- | ----------- | ----------------------- | ----------------- | ----------------------------------------- |
 * | post        | Dochter (US)| Hierwolk, of Hier       | aanmelden or nood | stops: Dochter belongs to Wolk Inc.       |
 * | telefoon    | Hier        | nobody knows            |                   | perhaps: it may run there                 |
 * | aanmelden   | Wolk (US)   | Wolk                    |                   | stops                                     |
 * | nood        | ourselves   | our own                 |                   | goes on                                   |
 * | zaken       | ourselves   | Wolk, in the Netherlands| aanmelden alone   | stops: host and sign-in                   |
 * | kaart       | ourselves   | our own                 |                   | goes on                                   |
 *
 * Uitkeren needs zaken. Bellen needs telefoon or post, so that it stops in the worst case alone.
 */
describe('report/council figures', () => {
  const { figures } = figuresIn(LANDSCAPE)

  it('tell what people work with, who delivers it, and what takes over', () => {
    assert.deepEqual(
      things('workplace').map(({ of, suppliers, origin, leaning, fallbacks }) => [
        of,
        suppliers,
        origin,
        leaning.ids,
        fallbacks.map((each) => [each.of, each.isPlanned, each.covers.ids]),
      ]),
      [
        [
          'application:post',
          ['dochter-bv'],
          'outside',
          ['process:bellen'],
          [['application:telefoon', false, ['process:bellen']]],
        ],
        [
          'application:telefoon',
          ['hier-bv'],
          'unknown',
          ['process:bellen'],
          [['application:post', false, ['process:bellen']]],
        ],
      ],
    )
    assert.deepEqual(
      things('workplace').map(({ functions, contracts }) => [functions.map(({ id }) => id), contracts.ids]),
      [
        [['email', 'office-suite'], ['contract:dochter-2025']],
        [['telephony'], []],
      ],
    )
  })

  it('tell what people sign in with, and for whom something takes over', () => {
    assert.deepEqual(
      things('sign-in').map(({ of, suppliers, leaning, fallbacks }) => [
        of,
        suppliers,
        leaning.ids,
        fallbacks.map((each) => [each.of, each.covers.ids]),
      ]),
      [
        [
          'application:aanmelden',
          ['wolk-inc'],
          ['application:post', 'application:zaken'],
          [['application:nood', ['application:post']]],
        ],
        ['application:nood', [], [], []],
      ],
    )
  })

  it('name alternatives for what one has from somebody, and none for what one runs oneself', () => {
    const [aanmelden, nood] = things('sign-in')
    assert.ok(aanmelden?.instead.some(({ id }) => id === 'product:keycloak'))
    assert.deepEqual(nood?.instead, [])
  })

  it('tell who hosts what', () => {
    assert.deepEqual(
      things('hosting').map(({ of, leaning, contracts }) => [of, leaning.ids, contracts.ids]),
      [
        ['organisation:gm0001', ['application:kaart', 'application:nood'], []],
        ['supplier:wolk-inc', ['application:aanmelden', 'application:zaken'], ['contract:wolk-2025']],
        ['supplier:hier-bv', ['application:post'], []],
      ],
    )
    assert.deepEqual(figures.hostLaws, {
      dutch: count('application:', 'kaart nood post'),
      european: count('', ''),
      outside: count('application:', 'aanmelden zaken'),
      unknown: count('application:', 'telefoon'),
    })
  })

  it('tell what stops without the United States, in the best and the worst case', () => {
    const found = figures.cutOffs.find(({ of }) => of === 'jurisdiction:US')
    assert.deepEqual(found?.best.applications, count('application:', 'aanmelden post zaken'))
    assert.deepEqual(found?.worst.applications, count('application:', 'aanmelden post telefoon zaken'))
    assert.deepEqual(found?.differing, count('application:', 'telefoon'))
    assert.deepEqual(found?.best.criticalProcesses, count('process:', 'uitkeren'))
    assert.deepEqual(found?.worst.criticalProcesses, count('process:', 'bellen uitkeren'))
    assert.deepEqual(found?.withFallback, count('process:', 'uitkeren'))
    const uitkeren = found?.processes.find(({ process }) => process === 'process:uitkeren')
    assert.deepEqual(uitkeren, {
      process: 'process:uitkeren',
      name: 'Uitkeren',
      isSure: true,
      maxOutage: '24h',
      fallback: ['papier'],
      tooLongAfter: 4 * 24 * 60,
    })
  })

  it('tell what stops without each supplier that is depended on', () => {
    assert.deepEqual(
      figures.cutOffs
        .filter(({ of }) => of.startsWith('supplier:'))
        .map(({ of, best }) => [of, best.applications.ids.map((id) => id.slice('application:'.length)).join(' ')])
        .sort(),
      [
        ['supplier:dochter-bv', 'post'],
        ['supplier:hier-bv', 'post telefoon'],
        ['supplier:wolk-inc', 'aanmelden post zaken'],
      ],
    )
  })

  it('tell from whom one has what', () => {
    assert.deepEqual(
      figures.deliveries.map(({ supplier, applications }) => [supplier, applications]),
      [
        ['hier-bv', count('application:', 'telefoon zaken')],
        ['dochter-bv', count('application:', 'post')],
        ['wolk-inc', count('application:', 'aanmelden')],
      ],
    )
  })

  it('tell suppliers by seat and control, and makers of devices', () => {
    const { suppliers, foreignOwned, countries } = figures.supplierLaw
    assert.deepEqual(suppliers.all, count('supplier:', 'dochter-bv hier-bv wolk-inc'))
    assert.deepEqual(suppliers.trusted, count('supplier:', 'hier-bv'))
    assert.deepEqual(suppliers.outside, count('supplier:', 'dochter-bv wolk-inc'))
    assert.deepEqual(foreignOwned, count('supplier:', 'dochter-bv'))
    assert.deepEqual(
      countries.map((each) => [each.country, each.suppliers, each.devices]),
      [['US', count('supplier:', 'dochter-bv wolk-inc'), count('device:', 'tablets')]],
    )
  })

  it('name the laws of a country, to hand over data and to stop', () => {
    assert.deepEqual(
      figures.laws.map(({ country, reach, stop }) => [country, reach?.law, stop?.law]),
      [['US', 'us-cloud-act', 'us-ieepa-ofac']],
    )
  })

  it('keep the place and the law apart', () => {
    const { inside, outside, unknown } = figures.locations
    assert.deepEqual(inside.all, count('application:', 'kaart nood zaken'))
    assert.deepEqual(inside.outside, count('application:', 'zaken'))
    assert.equal(outside.all.count, 0)
    assert.deepEqual(unknown.all, count('application:', 'aanmelden post telefoon'))
  })

  it('tell what delicate data are within reach', () => {
    assert.deepEqual(figures.dataHeld.delicate, {
      applications: count('application:', 'zaken'),
      reached: count('application:', 'zaken'),
      unknown: count('', ''),
    })
    assert.deepEqual(figures.dataHeld.unstated, count('application:', 'aanmelden kaart nood telefoon'))
    assert.deepEqual(
      figures.dataHeld.kinds.filter(({ applications }) => applications.count > 0).map(({ kind }) => kind),
      ['special', 'other'],
    )
  })

  it('tell open source by domain', () => {
    assert.deepEqual(
      figures.openByDomain.domains.map(({ domain, openSource: { yes, no } }) => [domain, yes.ids, no.count]),
      [
        ['dienstverlening', [], 2],
        ['fysiek', ['application:kaart'], 0],
        ['sociaal', [], 1],
        ['', ['application:nood'], 1],
      ],
    )
    assert.deepEqual(figures.ownSoftware.published, count('application:', 'kaart'))
  })

  it('tell what contracts arrange', () => {
    const { contracts, gibit, withoutTerms, clause, joint, automatic, annualCost } = figures.contractTerms
    assert.deepEqual(contracts, count('contract:', 'dochter-2025 wolk-2025'))
    assert.deepEqual(gibit, count('contract:', 'dochter-2025'))
    assert.deepEqual(withoutTerms, count('contract:', 'wolk-2025'))
    assert.deepEqual([clause.yes, clause.unknown], [gibit, withoutTerms])
    assert.deepEqual(joint, count('contract:', 'dochter-2025'))
    assert.deepEqual(automatic, count('contract:', 'wolk-2025'))
    assert.equal(annualCost, 1500)
  })

  it('tell what was weighed, and why what is closed is not open', () => {
    const { all, recorded, closed, reasons } = figures.decisions
    assert.equal(all.count, 9)
    assert.deepEqual(recorded, count('application:', 'zaken'))
    assert.deepEqual(closed.all, count('application:', 'aanmelden post telefoon zaken'))
    assert.deepEqual(closed.explained, count('application:', 'zaken'))
    assert.deepEqual(reasons, [{ of: 'application:zaken', reason: 'Er was niets open.' }])
  })

  it('tell of generative AI what is on, what it reaches, and whether it was assessed', () => {
    const { features, on, off, unknown, reaching, unassessed } = figures.assistants
    assert.deepEqual(on, count('assistant:', 'post/Schrijfhulp'))
    assert.deepEqual(off, count('assistant:', 'kaart/Zoekhulp'))
    assert.equal(unknown.count, 0)
    assert.deepEqual([reaching, unassessed], [on, on])
    assert.deepEqual(
      features.map(({ of, users, owner }) => [of, users, owner]),
      [
        ['application:kaart', undefined, ''],
        ['application:post', 100, 'Team Werkplek'],
      ],
    )
  })

  it('tell what is stated on energy', () => {
    assert.deepEqual(figures.energy.platforms.stated, count('platform:', 'eigen-dc'))
    assert.deepEqual(figures.energy.platforms.unstated, count('platform:', 'wolk-west'))
    assert.deepEqual(figures.energy.statements, [{ of: 'platform:eigen-dc', renewableShare: 0.8, pue: 1.2 }])
  })

  it('count what is planned by how firm it is', () => {
    const { decided, ideas, late } = figures.writtenDown
    assert.deepEqual(decided, count('application:', 'zaken'))
    assert.deepEqual(ideas, count('application:', 'telefoon'))
    assert.equal(late.count, 0)
  })

  const twins: readonly (readonly [
    what: string,
    from: string,
    to: string,
    of: (figures: OrganisationFigures) => Count | undefined,
    count: string,
  ])[] = [
    [
      'the owner of a supplier is Dutch',
      'ultimateParent: { id: wolk-inc, name: Wolk Inc., country: US',
      'ultimateParent: { id: dochter-bv, name: Dochter B.V., country: NL',
      (f) => f.cutOffs.find(({ of }) => of === 'jurisdiction:US')?.best.applications,
      'application:aanmelden application:zaken',
    ],
    [
      'it is known where it runs',
      'product: bel, domain',
      'product: bel, runsOn: eigen-dc, domain',
      (f) => f.cutOffs.find(({ of }) => of === 'jurisdiction:US')?.differing,
      '',
    ],
    [
      'what people sign in with has a fallback',
      'identityProvider: { application: aanmelden }',
      'identityProvider: { application: aanmelden, fallback: nood }',
      (f) => f.dependencies[1]?.things[0]?.fallbacks[0]?.covers,
      'application:post application:zaken',
    ],
    [
      'it runs on a platform of our own',
      'runsOn: wolk-west',
      'runsOn: eigen-dc',
      (f) => f.hostLaws.outside,
      'application:aanmelden',
    ],
    [
      'its maker hosts it, who is American',
      'product: bel, domain',
      'product: digicert-pki, domain',
      (f) => f.hostLaws.outside,
      'application:aanmelden application:telefoon application:zaken',
    ],
    [
      'its maker hosts it, who is German',
      'product: bel, domain',
      'product: teamviewer, domain',
      (f) => f.hostLaws.european,
      'application:telefoon',
    ],
    [
      'it runs outside the allowed area',
      'product: wolk, location: NL',
      'product: wolk, location: US',
      (f) => f.locations.outside.all,
      'application:zaken',
    ],
    ['nothing special is in it', 'personal: special', 'personal: ordinary', (f) => f.dataHeld.delicate.reached, ''],
    ['it is switched off', 'enabled: true', 'enabled: false', (f) => f.assistants.on, ''],
    [
      'nobody says whether it is on',
      'feature: Schrijfhulp, enabled: true',
      'feature: Schrijfhulp',
      (f) => f.assistants.unknown,
      'assistant:post/Schrijfhulp',
    ],
    [
      'it was assessed',
      'enabled: true, reaches',
      'enabled: true, dpia: https://duinrand.example/dpia, reaches',
      (f) => f.assistants.unassessed,
      '',
    ],
    [
      'nobody says where its source is',
      'repository: "https://git.example/kaart", ',
      '',
      (f) => f.ownSoftware.unpublished,
      'application:kaart',
    ],
    [
      'nobody states a licence',
      'licence: EUPL-1.2, repository',
      'repository',
      (f) => f.ownSoftware.unknown,
      'application:kaart',
    ],
    ['nobody states a decision', 'decision: https', 'x-decision: https', (f) => f.decisions.recorded, ''],
    ['nobody says why it is closed', 'whyNotOpen', 'x-why', (f) => f.decisions.closed.explained, ''],
    ['it is bought alone', ', collective: vng', '', (f) => f.contractTerms.joint, ''],
    ['nothing is said on energy', 'energy: {', 'x-energy: {', (f) => f.energy.platforms.stated, ''],
    ['it was only an idea', 'status: decided', 'status: idea', (f) => f.writtenDown.decided, ''],
    ['its day has passed', 'before: 2028-12-31', 'before: 2026-06-30', (f) => f.writtenDown.late, 'application:zaken'],
    [
      'it is retired',
      'product: bel, domain',
      'product: bel, lifecycle: retired, domain',
      (f) => f.dependencies[0]?.things[0]?.fallbacks[0]?.covers,
      '',
    ],
  ]
  for (const [what, from, to, of, ids] of twins)
    it(`differ where ${what}`, () => {
      assert.ok(LANDSCAPE.includes(from))
      const before = of(figures)?.ids ?? []
      const after = of(figuresIn(LANDSCAPE.replace(from, to)).figures)?.ids ?? []
      assert.deepEqual(after, ids === '' ? [] : ids.split(' '))
      assert.notDeepEqual(after, before)
    })

  function things(dependency: DependencyId) {
    return figures.dependencies.find((each) => each.dependency === dependency)?.things ?? []
  }
})

function count(prefix: string, ids: string): Count {
  const all = ids === '' ? [] : ids.split(' ').map((id) => `${prefix}${id}`)
  return { count: all.length, ids: all }
}
