import assert from 'node:assert/strict'
import { forEvery } from './for-every.ts'
import { madePurchases } from './made/procurement.ts'
import { bothTell, type Coming, contractIn, type Row } from './recounted-contract.ts'

const ACCEPTED = 'reason: Loopt af., acceptedBy: CISO, until: 2028-01-01'
const BETALEN = '  - { id: betalen, criticality: high, maxOutage: 2d, '
const U = ['process:uitkeren']
const BU = ['process:uitkeren', 'process:betalen']

describe('report/recount of procurement', () => {
  it('counts the same by another way, whatever is bought', () => forEvery(madePurchases, bothTell))

  it('counts a contract of the landscape below', () => {
    const { stake, requirements, functions, plans, exposed, questions, accepted } = contractIn({})
    assert.deepEqual(stake.applications.ids, ['application:aanmelden', 'application:post', 'application:zaken'])
    assert.deepEqual(namesIn(stake.datasets, 'dataset'), ['dataset:dossiers', 'dataset:brieven'])
    assert.deepEqual(namesIn(stake.processes, 'process'), ['process:uitkeren'])
    assert.deepEqual(rowsOf(stake.toKnow, 'what', 'who'), [
      'criticality Team Post',
      'data Team Basis',
      'personal Team Post',
      'personal Team Zaken',
    ])
    assert.deepEqual(namesIn(requirements, 'asks'), [
      ...['location', 'support', 'law', 'control', 'sub-processors', 'keys', 'exit', 'export', 'exit-test'],
      'continuity',
    ])
    assert.deepEqual(namesIn(functions, 'id'), ['case-management', 'identity-provider'])
    assert.deepEqual(plans, [])
    assert.deepEqual(exposed, [])
    assert.deepEqual(rowsOf(questions, 'of', 'key'), [
      'application:aanmelden exit.exportFormats',
      'application:aanmelden exit.plan',
      'application:zaken exit.exportFormats',
      'application:zaken exit.plan',
      'contract:beheer exitClause',
    ])
    assert.deepEqual(accepted, [])
  })

  /** What becomes of a figure with one fact more, or another. */
  const twins: readonly (readonly [
    what: string,
    figure: (of: Coming) => unknown,
    changes: readonly (readonly [from: string, to: string])[],
    before: unknown,
    after: unknown,
  ])[] = [
    [
      'personal data are said to be public',
      calledForBy('export'),
      [['personal: special, classification: confidential', 'personal: ordinary, classification: public']],
      'dataset:dossiers dataset:brieven',
      'dataset:brieven',
    ],
    [
      'nobody says how confidential personal data are',
      calledForBy('export'),
      [['id: brieven, classification: internal', 'id: brieven, personal: ordinary']],
      'dataset:dossiers dataset:brieven',
      'dataset:dossiers dataset:brieven',
    ],
    [
      'a supplier was asked whether data are personal',
      ({ stake }) => rowsOf(stake.toKnow, 'what', 'who').filter((row) => row.startsWith('personal')),
      [['id: brieven,', 'id: brieven, personal: { unknown: { askedTo: hier-bv } },']],
      ['personal Team Post', 'personal Team Zaken'],
      ['personal hier-bv'],
    ],
    [
      'of two that hold data one names nobody',
      ({ stake }) => rowsOf(stake.toKnow, 'what', 'who').filter((row) => row.startsWith('personal')),
      [['owner: Team Post, ', '']],
      ['personal Team Post', 'personal Team Zaken'],
      ['personal Team Zaken'],
    ],
    [
      'a supplier was asked how bad it is',
      ({ stake }) => rowsOf(stake.toKnow, 'what', 'who').filter((row) => row.startsWith('criticality')),
      [['owner: Team Post,', 'owner: Team Post, criticality: { unknown: { askedTo: hier-bv } },']],
      ['criticality Team Post'],
      ['criticality hier-bv'],
    ],
    [
      'somebody was asked how long a process may stand still',
      ({ stake }) => rowsOf(stake.toKnow, 'what', 'who').filter((row) => row.startsWith('max')),
      [['maxOutage: 24h', 'maxOutage: { unknown: { askedTo: gm0002 } }']],
      [],
      ['max-outage gm0002'],
    ],
    ['a process needs that process', processes, [['processes:', `processes:\n${BETALEN}needs: [uitkeren] }`]], U, BU],
    [
      'a process needs what signs in with it',
      processes,
      [['processes:', `processes:\n${BETALEN}needs: [agenda] }`]],
      U,
      BU,
    ],
    [
      'that has something else to sign in with',
      processes,
      [
        ['processes:', `processes:\n${BETALEN}needs: [agenda] }`],
        ['identityProvider: aanmelden', 'identityProvider: { application: aanmelden, fallback: los }'],
      ],
      U,
      U,
    ],
    [
      'a process has another to go on with',
      processes,
      [['processes:', `processes:\n${BETALEN}either: [[zaken, agenda-2]] }`]],
      U,
      U,
    ],
    [
      'that is not in use yet',
      processes,
      [
        ['processes:', `processes:\n${BETALEN}either: [[zaken, agenda-2]] }`],
        ['id: agenda-2,', 'id: agenda-2, lifecycle: planned,'],
      ],
      U,
      BU,
    ],
    [
      'equipment under it is to be replaced',
      ({ plans }) => plans,
      [['id: laptops,', 'id: laptops, contract: beheer, transition: { kind: replace, before: 2027-12-31 },']],
      [],
      [{ of: 'device:laptops', kind: 'replace', to: [], before: '2027-12-31' }],
    ],
    [
      'a risk of the contract itself was accepted',
      ({ accepted }) => accepted,
      [['tenders:', `acceptedRisks: [{ rule: lock-in/no-exit-plan, element: beheer, ${ACCEPTED} }]\ntenders:`]],
      [],
      [{ rule: 'lock-in/no-exit-plan', element: 'beheer', until: '2028-01-01' }],
    ],
    [
      'a risk was accepted of its supplier, for what stands on its platform',
      ({ accepted }) => accepted,
      [
        [
          'tenders:',
          `acceptedRisks: [{ rule: jurisdiction/foreign-parent, element: "supplier:hier-bv", covers: [post], ${ACCEPTED} }]\ntenders:`,
        ],
      ],
      [],
      [{ rule: 'jurisdiction/foreign-parent', element: 'supplier:hier-bv', until: '2028-01-01' }],
    ],
    [
      'the contract says in which formats data come back',
      ({ questions }) => rowsOf(questions, 'key').filter((key) => key === 'exit.exportFormats').length,
      [['id: beheer,', 'id: beheer, dataReturn: { formats: [zelfbedacht] },']],
      2,
      0,
    ],
    [
      'it is stated that there are no formats',
      ({ questions }) => rowsOf(questions, 'of', 'key').filter((row) => row.endsWith('exportFormats')),
      [['id: zaken,', 'id: zaken, exit: { exportFormats: [] },']],
      ['application:aanmelden exit.exportFormats', 'application:zaken exit.exportFormats'],
      ['application:aanmelden exit.exportFormats'],
    ],
    [
      'the plan was asked for with the contract',
      ({ questions }) => questions.filter(({ key }) => key === 'exit.plan').map(({ askedOn }) => askedOn),
      [['id: beheer,', 'id: beheer, exit: { plan: { unknown: { askedOn: 2026-10-01 } } },']],
      [undefined, undefined],
      ['2026-10-01', '2026-10-01'],
    ],
    [
      'the supplier was asked who owns it',
      ({ questions }) => questions.filter(({ of }) => of === 'supplier:hier-bv'),
      [
        [
          'ultimateParent: { id: hier-bv, name: Hier B.V., country: NL }',
          'ultimateParent: { unknown: { askedOn: 2026-10-01 } }',
        ],
      ],
      [],
      [{ of: 'supplier:hier-bv', key: 'ultimateParent', askedOn: '2026-10-01' }],
    ],
    [
      'a component is retired',
      ({ stake }) => stake.applications.ids.includes('application:los'),
      [['components:', 'components:\n  - { id: deel, partOf: los, contract: beheer, lifecycle: retired }']],
      false,
      false,
    ],
    [
      'it is in use',
      ({ stake }) => stake.applications.ids.includes('application:los'),
      [['components:', 'components:\n  - { id: deel, partOf: los, contract: beheer }']],
      false,
      true,
    ],
    [
      'a component of no application runs far away',
      ({ exposed }) => rowsOf(exposed, 'country'),
      [['components:', 'components:\n  - { id: deel, runsOn: verwolk, contract: beheer }']],
      [],
      ['US'],
    ],
    [
      'a platform of others is under it, on which something else stands',
      ({ exposed }) => exposed.map(({ country, reach, stop }) => [country, reach?.ids, stop?.ids]),
      [['id: verwolk,', 'id: verwolk, contract: beheer,']],
      [],
      [['US', ['application:agenda-2'], ['application:agenda-2']]],
    ],
    [
      'what stands on the one is run from where the other is',
      ({ exposed }) => exposed.map(({ country, reach, stop }) => [country, reach?.ids, stop?.ids]),
      [
        ['id: verwolk,', 'id: verwolk, contract: beheer,'],
        ['id: post, product: pakket', 'id: post, product: verdienst'],
      ],
      [],
      [['US', ['application:agenda-2'], ['application:agenda-2']]],
    ],
    [
      'what stands on the one has its backup on the other',
      ({ exposed }) => exposed.map(({ country, reach, stop }) => [country, reach?.ids, stop?.ids]),
      [
        ['id: verwolk,', 'id: verwolk, contract: beheer,'],
        ['id: post,', 'id: post, backup: { runsOn: verwolk },'],
      ],
      [],
      [['US', ['application:agenda-2', 'application:post'], ['application:agenda-2']]],
    ],
  ]
  for (const [what, figure, changes, before, after] of twins)
    it(`counts accordingly where ${what}`, () => {
      assert.deepEqual(figure(contractIn({})), before)
      assert.deepEqual(figure(contractIn({ changes })), after)
    })

  it('asks for the SEAL of what an application holds, be it in two datasets', () => {
    const sealIn = (policy: string) => {
      const seal = contractIn({ policy }).requirements.find(({ asks }) => asks === 'seal')
      return [seal?.['level'], ...((seal?.['because'] as readonly string[] | undefined) ?? [])]
    }
    const inTwo = 'requiredSeal: [{ when: { personal: special, classification: secret }, seal: 3 }]'
    assert.deepEqual(sealIn(inTwo), [undefined])
    const asked = contractIn({
      policy: inTwo,
      changes: [['id: brieven, classification: internal', 'id: brieven, classification: secret']],
    }).requirements.find(({ asks }) => asks === 'seal')
    assert.deepEqual(asked?.['because'], ['dataset:brieven', 'dataset:dossiers'])
    assert.deepEqual(sealIn('requiredSeal: [{ when: {}, seal: 1 }]'), [
      ...[1, 'dataset:dossiers', 'dataset:brieven', 'application:zaken', 'application:aanmelden'],
    ])
  })
})

function namesIn(rows: readonly Row[], key: string): readonly unknown[] {
  return rows.map((row) => row[key])
}

function rowsOf(rows: readonly Row[], ...keys: readonly string[]): readonly string[] {
  return rows.map((row) => keys.map((key) => String(row[key])).join(' '))
}

function processes({ stake }: Coming): readonly unknown[] {
  return namesIn(stake.processes, 'process')
}

function calledForBy(kind: string) {
  return ({ requirements }: Coming): string => {
    const found = requirements.find(({ asks }) => asks === kind)
    return ((found?.['because'] as readonly string[] | undefined) ?? []).join(' ')
  }
}
