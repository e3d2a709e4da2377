import assert from 'node:assert/strict'
import type { ComingUpFigures } from '../../server/src/report/figures/procurement.ts'
import type { RequirementFigures } from '../../server/src/report/figures/requirements.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { figuresOfFiles } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code. Which data and which criticality call for which requirement:
 *
 * | asks                                 | called for by                                                   |
 * | ------------------------------------ | --------------------------------------------------------------- |
 * | location, support                    | personal data, confidential or secret data                      |
 * | sub-processors                       | the same; high criticality                                      |
 * | law, control                         | confidential, secret, bsn, criminal, special; high criticality  |
 * | keys                                 | confidential, secret, bsn, criminal, special                    |
 * | exit                                 | data that are not public; high criticality                      |
 * | export                               | data that are not public                                        |
 * | exit-test                            | special or secret data; critical                                |
 * | continuity                           | high criticality, of an application or a process                |
 * | seal                                 | what the policy names                                           |
 */
const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
reviewedOn: 2026-10-01
suppliers:
  - { id: hier-bv, name: Hier B.V., country: NL, ultimateParent: { id: hier-bv, name: Hier B.V., country: NL, asOf: "2026-01-01", source: "https://register.example/" }, asOf: "2026-01-01", source: "https://register.example/" }
products:
  - { id: pakket, name: Pakket, supplier: hier-bv, serviceModel: saas, licence: proprietary, functions: [case-management], runsOn: { product: eigen, asOf: "2026-01-01", source: "https://hier.example/" } }
  - { id: eigen, name: Eigen, supplier: hier-bv, serviceModel: iaas }
  - { id: toestel, name: Toestel, supplier: hier-bv, serviceModel: hardware }
platforms:
  - { id: huurwolk, product: eigen, location: NL, contract: wolk }
  - { id: cluster, location: NL, runsOn: huurwolk, operator: gm0001 }
applications:
  - { id: zaken, product: pakket, contract: zaken-2024, owner: Team Zaken, criticality: high, data: [dossiers], exit: { plan: https://duinrand.example/exit } }
  - { id: kaart, product: pakket, contract: kaart-2024, owner: Team Geo, criticality: low, data: [kaarten] }
  - { id: post, product: pakket, contract: post-2024, owner: Team Post, criticality: low, data: [brieven] }
  - { id: raadsel, product: pakket, contract: raadsel-2024 }
  - { id: site, product: pakket, runsOn: cluster, owner: Team Web, criticality: medium, data: [bezoek] }
  - { id: later, product: pakket, lifecycle: planned, contract: zaken-2024, data: [geheim] }
devices:
  - { id: telefoons, product: toestel, contract: toestel-2024 }
datasets:
  - { id: dossiers, name: Dossiers, classification: confidential, personal: special }
  - { id: kaarten, name: Kaarten, classification: public, personal: none }
  - { id: brieven, name: Brieven, classification: internal, personal: ordinary }
  - { id: bezoek, name: Bezoek, classification: internal }
  - { id: geheim, name: Geheim, classification: secret, personal: none }
processes:
  - { id: uitkeren, name: Uitkeren, criticality: critical, maxOutage: 5d, needs: [zaken] }
  - { id: melden, name: Melden, criticality: high, maxOutage: 24h, needs: [zaken] }
  - { id: lezen, name: Lezen, criticality: low, maxOutage: 1h, needs: [zaken] }
contracts:
  - { id: zaken-2024, supplier: hier-bv, end: 2027-06-30 }
  - { id: kaart-2024, supplier: hier-bv, end: 2027-06-30 }
  - { id: post-2024, supplier: hier-bv, end: 2027-06-30 }
  - { id: raadsel-2024, supplier: hier-bv, end: 2026-06-30, renewal: none, owner: Inkoop }
  - { id: wolk, supplier: hier-bv, end: 2027-06-30, exitClause: false, switchingCharges: true }
  - { id: toestel-2024, supplier: hier-bv, end: 2027-06-30 }
  - { id: ver-weg, supplier: hier-bv, end: 2031-06-30 }
acceptedRisks:
  - { rule: lock-in/contract-without-exit-clause, element: wolk, covers: [site], reason: Loopt af., acceptedBy: CISO, acceptedOn: 2026-01-01, until: 2027-01-01 }
`

const ALL = 'location support law control sub-processors keys exit export exit-test continuity'

describe('report/procurement', () => {
  const figures = figuresOfFiles({ 'landscape.yaml': LANDSCAPE })

  it('ask for what data and criticality call for, and for nothing else', () => {
    assert.deepEqual(
      figures.procurement.contracts.map(({ contract, requirements }) => [contract, asks(requirements)]),
      [
        ['contract:raadsel-2024', ''],
        ['contract:kaart-2024', ''],
        ['contract:post-2024', 'location support sub-processors exit export'],
        ['contract:toestel-2024', ''],
        ['contract:wolk', 'exit export'],
        ['contract:zaken-2024', ALL],
      ],
    )
  })

  it('say of each what calls for it, the weightiest first', () => {
    const zaken = coming('zaken-2024')
    assert.deepEqual(because(zaken, 'location'), 'dataset:dossiers')
    assert.deepEqual(because(zaken, 'law'), 'dataset:dossiers process:melden process:uitkeren application:zaken')
    assert.deepEqual(because(zaken, 'exit-test'), 'dataset:dossiers process:uitkeren')
    assert.deepEqual(because(zaken, 'continuity'), 'process:melden process:uitkeren application:zaken')
    assert.deepEqual(because(coming('wolk'), 'export'), 'dataset:bezoek')
  })

  it('rest each on what there is, and on the own policy only where that says so', () => {
    assert.deepEqual(bases(coming('zaken-2024'), 'location'), 'gdpr-transfers cloud-policy')
    assert.deepEqual(bases(coming('zaken-2024'), 'law'), 'csf:SOV-2 vng-position')
    const own = inLandscape(LANDSCAPE, 'jurisdictions: { locations: [EEA] }')
    assert.deepEqual(bases(coming('zaken-2024', own), 'location'), 'gdpr-transfers cloud-policy own-policy')
    const british = inLandscape(LANDSCAPE, 'jurisdictions: { locations: [EU, EEA, GB] }')
    assert.deepEqual(bases(coming('zaken-2024', british), 'location'), 'gdpr-transfers own-policy')
    assert.deepEqual(areaOf(coming('zaken-2024', british)), ['EEA', 'GB'])
    // Data that are secret and of nobody are no matter of personal data.
    const secret = inLandscape(changed('confidential, personal: special', 'secret, personal: none'))
    assert.deepEqual(bases(coming('zaken-2024', secret), 'location'), 'cloud-policy')
    assert.deepEqual(bases(coming('zaken-2024', secret), 'law'), 'csf:SOV-2 data-act-third-countries vng-position')
  })

  it('take how long from the process that can bear least, of those that weigh', () => {
    assert.equal(withinOf(coming('zaken-2024')), '24h')
    const one = inLandscape(
      changed('id: melden, name: Melden, criticality: high', 'id: melden, name: Melden, criticality: low'),
    )
    assert.equal(withinOf(coming('zaken-2024', one)), '5d')
    const none = inLandscape(LANDSCAPE.replaceAll('needs: [zaken]', 'helpedBy: [zaken]'))
    assert.equal(withinOf(coming('zaken-2024', none)), undefined)
    assert.deepEqual(toKnow(coming('zaken-2024', none)), ['max-outage application:zaken Team Zaken'])
    // It goes on with either of two.
    const either = inLandscape(LANDSCAPE.replaceAll('needs: [zaken]', 'either: [[zaken, kaart]]'))
    assert.equal(withinOf(coming('zaken-2024', either)), undefined)
  })

  it('ask for a SEAL where the policy does, the highest, and say for what', () => {
    const seal = (policy: string) => {
      const asked = coming('zaken-2024', inLandscape(LANDSCAPE, policy)).requirements.find(
        (each) => each.asks === 'seal',
      )
      return asked?.asks === 'seal' ? [asked.level, ...asked.because] : []
    }
    assert.deepEqual(seal('requiredSeal: [{ when: { personal: special }, seal: 2 }]'), [2, 'dataset:dossiers'])
    assert.deepEqual(seal('requiredSeal: [{ when: { personal: bsn }, seal: 2 }]'), [2, 'dataset:dossiers'])
    assert.deepEqual(seal('requiredSeal: [{ when: { classification: secret }, seal: 2 }]'), [])
    assert.deepEqual(seal('requiredSeal: [{ when: { personal: special, criticality: critical }, seal: 2 }]'), [])
    assert.deepEqual(
      seal('requiredSeal: [{ when: { criticality: high }, seal: 3 }, { when: { personal: ordinary }, seal: 1 }]'),
      [3, 'application:zaken'],
    )
    // A slip in the condition makes it hold for nothing, not for everything.
    assert.deepEqual(seal('requiredSeal: [{ when: { persnal: special }, seal: 2 }]'), [])
    assert.deepEqual(seal('requiredSeal: [{ when: { personal: special }, seal: 0 }]'), [])
  })

  it('ask for keys as the policy accepts them, and not where it leaves them to the supplier', () => {
    const least = (policy: string) => {
      const asked = coming('zaken-2024', inLandscape(LANDSCAPE, policy)).requirements.find(
        (each) => each.asks === 'keys',
      )
      return asked?.asks === 'keys' ? asked.least : undefined
    }
    assert.equal(least('acceptedKeys: [customer-only]'), 'customer-only')
    assert.equal(least('acceptedKeys: [mostly-customer, customer-only]'), 'mostly-customer')
    assert.equal(least('acceptedKeys: [shared, mostly-customer, customer-only]'), 'shared')
    assert.equal(least('acceptedKeys: [provider, customer-only]'), undefined)
  })

  it('test an exit for the cases of the policy', () => {
    const cases = (policy: string) => {
      const found = asked(coming('zaken-2024', inLandscape(LANDSCAPE, policy)), 'exit-test')
      return found.asks === 'exit-test' ? found.cases : undefined
    }
    assert.deepEqual(cases('exitTests: [plannedExit]'), ['plannedExit'])
    assert.deepEqual(cases('notes: Niets over een proef.'), ['plannedExit', 'suddenLoss'])
  })

  it('guess nothing of what is not known: they say what must be known first, and who can tell', () => {
    assert.deepEqual(toKnow(coming('raadsel-2024')), [
      'data application:raadsel Inkoop',
      'criticality application:raadsel Inkoop',
    ])
    assert.deepEqual(toKnow(coming('wolk')), ['personal dataset:bezoek Team Web'])
    assert.deepEqual(toKnow(coming('zaken-2024')), [])
    const asked = changed(
      'id: raadsel, product: pakket,',
      'id: raadsel, product: pakket, data: { unknown: { askedOn: 2026-03-01, askedTo: hier-bv } },',
    )
    assert.deepEqual(toKnow(coming('raadsel-2024', inLandscape(asked))), [
      'data application:raadsel hier-bv',
      'criticality application:raadsel Inkoop',
    ])
    const nobody = changed('renewal: none, owner: Inkoop', 'renewal: none')
    assert.deepEqual(toKnow(coming('raadsel-2024', inLandscape(nobody))), [
      'data application:raadsel ',
      'criticality application:raadsel ',
    ])
  })

  it('count for a platform what stands on it, also by way of another', () => {
    assert.deepEqual(coming('wolk').stake.applications.ids, ['application:site'])
    const away = inLandscape(changed('location: NL, runsOn: huurwolk', 'location: NL'))
    assert.equal(
      away.procurement.contracts.some(({ contract }) => contract === 'contract:wolk'),
      true,
    )
    assert.deepEqual(coming('wolk', away).stake.applications.ids, [])
    const kept = inLandscape(changed('location: NL, runsOn: huurwolk', 'location: NL, backup: { runsOn: huurwolk }'))
    assert.deepEqual(coming('wolk', kept).stake.applications.ids, ['application:site'])
  })

  it('leave out what is planned', () => {
    assert.deepEqual(
      coming('zaken-2024').stake.datasets.map(({ dataset }) => dataset),
      ['dataset:dossiers'],
    )
    const used = inLandscape(changed('lifecycle: planned, contract', 'contract'))
    assert.deepEqual(
      coming('zaken-2024', used).stake.datasets.map(({ dataset }) => dataset),
      ['dataset:dossiers', 'dataset:geheim'],
    )
  })

  it('name what is open to ask of the supplier, what was found, and what was accepted', () => {
    assert.deepEqual(
      coming('zaken-2024').questions.map(({ of, key }) => `${of} ${key}`),
      ['contract:zaken-2024 exitClause', 'application:zaken exit.exportFormats'],
    )
    assert.deepEqual(coming('wolk').questions, [])
    const unsaid = inLandscape(changed(', exitClause: false', ''))
    assert.deepEqual(coming('wolk', unsaid).questions, [{ of: 'contract:wolk', key: 'exitClause' }])
    assert.deepEqual(coming('toestel-2024').questions, [])
    assert.deepEqual(coming('wolk').accepted, [
      { rule: 'lock-in/contract-without-exit-clause', element: 'wolk', until: '2027-01-01' },
    ])
    const rules = (of: OrganisationFigures) => {
      const ids = new Set(coming('wolk', of).findings)
      return of.causes.flatMap(({ findings }) => findings.filter(({ id }) => ids.has(id)).map(({ rule }) => rule))
    }
    assert.ok(rules(figures).includes('lock-in/switching-charge'))
    const free = inLandscape(changed(', switchingCharges: true', ''))
    assert.ok(!rules(free).includes('lock-in/switching-charge'))
  })

  it('leave to other contracts what is found, and was accepted, of what only stands on a platform', () => {
    const PLANNED = 'exit: { plan: https://duinrand.example/exit }'
    const standing = changed(
      'owner: Team Web, criticality: medium',
      `owner: Team Web, criticality: critical, ${PLANNED}`,
    )
    const under = (text: string) =>
      text.replace('id: site, product: pakket,', 'id: site, product: pakket, contract: wolk,')
    const UNTESTED = 'lock-in/exit-plan-untested:gm0001:current:application:site'
    assert.ok(inLandscape(standing).causes.some(({ findings }) => findings.some(({ id }) => id === UNTESTED)))
    assert.ok(!coming('wolk', inLandscape(standing)).findings.includes(UNTESTED))
    assert.ok(coming('wolk', inLandscape(under(standing))).findings.includes(UNTESTED))
    // It is the platform of which that is accepted, whatever stands on it.
    assert.equal(coming('wolk').accepted.length, 1)
    const ofSite = standing.replace(
      'rule: lock-in/contract-without-exit-clause, element: wolk, covers: [site]',
      'rule: lock-in/exit-plan-untested, element: site, covers: [site]',
    )
    assert.deepEqual(coming('wolk', inLandscape(ofSite)).accepted, [])
    assert.equal(coming('wolk', inLandscape(under(ofSite))).accepted.length, 1)
  })

  it('tell who outside can do what, of what only stands on a platform no more than through that', () => {
    const FAR = `suppliers:
  - { id: ver-inc, name: Ver Inc., country: US, asOf: "2026-01-01", source: "https://register.example/" }
`
    const exposed = (name: string, text: string) =>
      coming(name, inLandscape(text)).exposed.map(({ country, reach, stop }) => [country, reach.ids, stop.ids])
    const far = LANDSCAPE.replace('suppliers:\n', FAR).replace(
      'platforms:\n',
      `  - { id: verpakket, name: Verpakket, supplier: ver-inc, serviceModel: saas, licence: proprietary }
  - { id: verwolk, name: Verwolk, supplier: ver-inc, serviceModel: iaas }
platforms:
`,
    )
    const site = ['application:site']
    const ofMaker = far.replace('id: site, product: pakket', 'id: site, product: verpakket')
    assert.deepEqual(exposed('wolk', far), [])
    assert.deepEqual(exposed('wolk', ofMaker), [])
    assert.deepEqual(exposed('wolk', ofMaker.replace('runsOn: cluster,', 'runsOn: cluster, contract: wolk,')), [
      ['US', site, site],
    ])
    assert.deepEqual(exposed('wolk', far.replace('id: huurwolk, product: eigen', 'id: huurwolk, product: verwolk')), [
      ['US', site, site],
    ])
  })

  it('tell what is under no contract', () => {
    assert.deepEqual(figures.procurement.withoutContract.ids, ['application:site'])
    const under = inLandscape(changed('id: site, product: pakket,', 'id: site, product: pakket, contract: wolk,'))
    assert.deepEqual(under.procurement.withoutContract.ids, [])
  })

  it('tell what there is for the functions of what comes up, by name', () => {
    const { market } = figures.procurement
    const [zaken] = market.filter((each) => each.function === 'case-management')
    const names = zaken?.products.map(({ name }) => name.toLowerCase()) ?? []
    assert.ok(names.length > 1)
    assert.deepEqual(names, names.toSorted())
    assert.ok(zaken?.products.every(({ licence }) => licence !== undefined))
    const nothing = inLandscape(LANDSCAPE.replaceAll('2027-06-30', '2031-06-30').replaceAll('2026-06-30', '2031-06-30'))
    assert.deepEqual([nothing.procurement.contracts, nothing.procurement.market], [[], []])
  })

  describe('of a tender', () => {
    const TENDER = `tenders:
  - { id: zaken-2027, functions: [case-management], publishedOn: 2026-12-01, requirements: [{ text: Geen leveranciers uit de VS., excludeCountries: [US] }] }
`
    const withTender = inLandscape(LANDSCAPE + TENDER)
    const [tender] = withTender.procurement.tenders

    it('ask for what calls for it among what serves its functions now', () => {
      assert.deepEqual(tender?.serving.ids, [
        'application:kaart',
        'application:post',
        'application:raadsel',
        'application:site',
        'application:zaken',
      ])
      assert.deepEqual(asks(tender?.requirements ?? []), ALL)
      assert.deepEqual(tender?.stated, [{ text: 'Geen leveranciers uit de VS.', excludes: ['US'] }])
      assert.deepEqual(rulesOf(withTender), ['governance/tender-excludes-origin'])
    })

    it('stand for the contracts under which nothing else is', () => {
      assert.equal(coming('zaken-2024', withTender).tender, 'tender:zaken-2027')
      const other = inLandscape(LANDSCAPE + TENDER.replace('case-management', 'email'))
      assert.equal(coming('zaken-2024', other).tender, undefined)
      assert.deepEqual(other.procurement.tenders[0]?.serving.ids, [])
      assert.deepEqual(other.procurement.tenders[0]?.requirements, [])
    })

    it('are those that can still be changed', () => {
      const old = inLandscape(LANDSCAPE + TENDER.replace('2026-12-01', '2025-11-28'))
      assert.deepEqual(old.procurement.tenders, [])
      const lawful = inLandscape(LANDSCAPE + TENDER.replace(', excludeCountries: [US]', ''))
      assert.deepEqual(rulesOf(lawful), [])
    })
  })

  function coming(id: string, of: OrganisationFigures = figures): ComingUpFigures {
    const found = of.procurement.contracts.find(({ contract }) => contract === `contract:${id}`)
    if (!found) throw new Error(`no ${id}`)
    return found
  }
})

function inLandscape(text: string, policy?: string): OrganisationFigures {
  return figuresOfFiles({
    'landscape.yaml': text,
    ...(policy === undefined ? {} : { 'havenwijzer.yaml': `kind: policy\nversion: 1\n${policy}\n` }),
  })
}

function changed(from: string, to: string): string {
  assert.ok(LANDSCAPE.includes(from), from)
  return LANDSCAPE.replace(from, to)
}

function asks(requirements: readonly RequirementFigures[]): string {
  return requirements.map((each) => each.asks).join(' ')
}

function asked({ requirements }: ComingUpFigures, kind: RequirementFigures['asks']): RequirementFigures {
  const found = requirements.find((each) => each.asks === kind)
  if (!found) throw new Error(`${kind} is not asked for`)
  return found
}

function because(coming: ComingUpFigures, kind: RequirementFigures['asks']): string {
  return asked(coming, kind).because.join(' ')
}

function bases(coming: ComingUpFigures, kind: RequirementFigures['asks']): string {
  return asked(coming, kind)
    .bases.map(({ basis, at }) => (at === undefined ? basis : `${basis}:${at}`))
    .join(' ')
}

function areaOf(coming: ComingUpFigures): readonly string[] {
  const found = asked(coming, 'location')
  return found.asks === 'location' ? found.area.map(({ id }) => id) : []
}

function withinOf(coming: ComingUpFigures): string | undefined {
  const found = asked(coming, 'continuity')
  return found.asks === 'continuity' ? found.within : undefined
}

function toKnow({ stake }: ComingUpFigures): readonly string[] {
  return stake.toKnow.map(({ what, of, who }) => `${what} ${of.ids.join(',')} ${who}`)
}

/** The rules that find something of the first tender. */
function rulesOf({ procurement, causes }: OrganisationFigures): readonly string[] {
  const ids = new Set(procurement.tenders[0]?.findings)
  return causes.flatMap(({ findings }) => findings.filter(({ id }) => ids.has(id)).map(({ rule }) => rule))
}
