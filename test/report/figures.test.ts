import assert from 'node:assert/strict'
import type { Count } from '../../server/src/report/figures/count.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { figuresIn, LANDSCAPE } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code.
 *
 * | application | maker      | runs it     | where              | law                                                  |
 * | ----------- | ---------- | ----------- | ------------------ | ---------------------------------------------------- |
 * | zaken       | Hier, NL   | ourselves   | Wolk, US           | outside: Wolk reaches it and stops it                |
 * | post        | Dochter    | Dochter     | Hierwolk, NL       | outside: Dochter belongs to Wolk Inc.                |
 * | agenda      | Hier       | Hier        | nobody knows       | unknown: the host                                    |
 * | loon        | Stil       | Stil        | Hierwolk           | unknown: who owns Stil                               |
 * | archief     | open       | ourselves   | our own            | trusted                                              |
 *
 * `later` is planned and `weg` retired: neither is in use. Of the two critical processes uitkeren needs zaken.
 */
describe('report/figures', () => {
  const figures = figuresIn(LANDSCAPE)

  it('count what is in use by the law it stands under', () => {
    assert.deepEqual(figures.scope.applications.inUse, count('application:', 'agenda archief loon post zaken'))
    assert.deepEqual(figures.scope.applications.planned, count('application:', 'later'))
    assert.deepEqual(figures.exposure.applications, {
      trusted: count('application:', 'archief'),
      outside: count('application:', 'post zaken'),
      unknown: count('application:', 'agenda loon'),
    })
  })

  it('tell by country what can be reached and stopped', () => {
    const [us, ...others] = figures.exposure.countries
    assert.deepEqual(others, [])
    assert.deepEqual(
      [us?.country, us?.reach, us?.stop, us?.perhaps, us?.criticalProcesses],
      [
        'US',
        count('application:', 'post zaken'),
        count('application:', 'post zaken'),
        count('', ''),
        count('process:', 'uitkeren'),
      ],
    )
  })

  it('tell by domain, what names none last', () => {
    assert.deepEqual(
      figures.exposure.domains.map(({ domain, applications: { trusted, outside, unknown } }) => [
        domain,
        trusted.count,
        outside.count,
        unknown.count,
      ]),
      [
        ['bestuur', 0, 0, 2],
        ['dienstverlening', 0, 2, 0],
        ['', 1, 0, 0],
      ],
    )
  })

  it('name critical processes with what they need from outside', () => {
    assert.deepEqual(figures.exposure.processes, [
      {
        process: 'process:uitkeren',
        name: 'Uitkeren',
        through: count('application:', 'zaken'),
        countries: ['US'],
        byCountry: [
          {
            country: 'US',
            name: { en: 'United States', nl: 'Verenigde Staten' },
            reach: count('application:', 'zaken'),
            stop: count('application:', 'zaken'),
            perhaps: count('', ''),
          },
        ],
      },
    ])
    assert.deepEqual(figures.scope.criticalProcesses, count('process:', 'bewaren uitkeren'))
  })

  it('put suppliers by seat and by who is in control of them', () => {
    assert.deepEqual(
      figures.suppliers.map(({ supplier, seat, owners, origin }) => [
        supplier,
        seat,
        owners.map((o) => o.country),
        origin,
      ]),
      [
        ['hier-bv', 'NL', [], 'trusted'],
        ['dochter-bv', 'NL', ['US'], 'outside'],
        ['stil-bv', 'NL', [], 'unknown'],
        ['wolk-inc', 'US', [], 'outside'],
      ],
    )
    assert.deepEqual(supplier('hier-bv').applications, count('application:', 'agenda loon post zaken'))
    assert.deepEqual(
      supplier('dochter-bv').functions.map(({ id }) => id),
      ['email'],
    )
    assert.deepEqual(supplier('dochter-bv').contracts, count('contract:', 'dochter-2025'))
  })

  it('tell of each layer by whom it is delivered', () => {
    assert.deepEqual(layer('software'), { trusted: 2, outside: 1, unknown: 1, none: 1 })
    assert.deepEqual(layer('operation'), { trusted: 1, outside: 1, unknown: 1, none: 2 })
    assert.deepEqual(layer('hosting'), { trusted: 2, outside: 1, unknown: 1, none: 1 })
  })

  it('tell how ready one is to leave what is had from others', () => {
    const { exit } = figures
    assert.deepEqual(exit.applications, count('application:', 'agenda loon post zaken'))
    assert.deepEqual(exit.planned.yes, count('application:', 'post zaken'))
    assert.deepEqual(exit.tried.yes, count('application:', 'post'))
    assert.deepEqual(exit.triedLoss.yes, count('', ''))
    assert.deepEqual(exit.openExport.yes, count('application:', 'zaken'))
    assert.deepEqual(exit.clause, {
      yes: count('application:', 'zaken'),
      no: count('application:', 'post'),
      unknown: count('application:', 'agenda loon'),
    })
  })

  it('follow each application to the law over where it runs, as far as that is known', () => {
    const ways = figures.flows.map(({ of, host, supplier, owner, law }) =>
      [of, host?.id, supplier?.id, owner?.id, law?.country, law?.origin].join(' '),
    )
    assert.deepEqual(ways.sort(), [
      'application:agenda     ',
      'application:archief platform:eigen-dc organisation:gm0001 organisation:gm0001 NL trusted',
      'application:loon product:hierwolk supplier:hier-bv supplier:hier-bv NL trusted',
      'application:post product:hierwolk supplier:hier-bv supplier:hier-bv NL trusted',
      'application:zaken platform:wolk-west supplier:wolk-inc supplier:wolk-inc US outside',
    ])
  })

  it('tell what each function is served by', () => {
    assert.deepEqual(
      figures.functions.map(({ function: id, applications }) => [id, applications.outside]),
      [['email', count('application:', 'post')]],
    )
  })

  it('tell what is open source', () => {
    assert.deepEqual(figures.openness.open, count('application:', 'archief'))
    assert.deepEqual(figures.openness.closed, count('application:', 'agenda loon post zaken'))
  })

  it('tell what was accepted, and whether that counts', () => {
    assert.deepEqual(
      figures.accepted.map(({ element, isInForce }) => [element, isInForce]),
      [
        ['dochter-2025', false],
        ['wolk-west', true],
      ],
    )
  })

  const twins: readonly (readonly [
    what: string,
    from: string,
    to: string,
    of: (figures: OrganisationFigures) => Count,
    count: string,
  ])[] = [
    [
      'its host is ours',
      'product: pakket, runsOn: wolk-west, domain',
      'product: pakket, runsOn: eigen-dc, domain',
      (f) => f.exposure.applications.outside,
      'post',
    ],
    [
      'its maker belongs to itself',
      'ultimateParent: { id: wolk-inc, name: Wolk Inc., country: US',
      'ultimateParent: { id: dochter-bv, name: Dochter B.V., country: NL',
      (f) => f.exposure.applications.outside,
      'zaken',
    ],
    [
      'its host is known',
      'product: agendadienst, domain',
      'product: agendadienst, runsOn: eigen-dc, domain',
      (f) => f.exposure.applications.unknown,
      'loon',
    ],
    [
      'it is retired',
      'product: loondienst, domain',
      'product: loondienst, lifecycle: retired, domain',
      (f) => f.exposure.applications.unknown,
      'agenda',
    ],
    [
      'its licence is open',
      'serviceModel: self-hosted, licence: proprietary',
      'serviceModel: self-hosted, licence: MIT',
      (f) => f.openness.open,
      'archief zaken',
    ],
    [
      'it was tried for sudden loss',
      'plannedExit: 2026-02-01',
      'suddenLoss: 2026-02-01',
      (f) => f.exit.triedLoss.yes,
      'post',
    ],
  ]
  for (const [what, from, to, of, ids] of twins)
    it(`differ where ${what}`, () => {
      assert.ok(LANDSCAPE.includes(from))
      assert.deepEqual(of(figuresIn(LANDSCAPE.replace(from, to))), count('application:', ids))
    })

  function supplier(id: string) {
    const found = figures.suppliers.find((each) => each.supplier === id)
    if (!found) throw new Error(`no ${id}`)
    return found
  }

  function layer(name: string): Readonly<Record<string, number>> {
    const found = figures.stack.find((each) => each.layer === name)
    return Object.fromEntries(Object.entries(found?.applications ?? {}).map(([origin, own]) => [origin, own.count]))
  }
})

function count(prefix: string, ids: string): Count {
  const all = ids === '' ? [] : ids.split(' ').map((id) => `${prefix}${id}`)
  return { count: all.length, ids: all }
}
