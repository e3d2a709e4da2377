import assert from 'node:assert/strict'
import { recountedFindings, reportedFindings } from './findings.ts'
import { forEvery } from './for-every.ts'
import { madeCouncilLandscapes } from './made/council-landscapes.ts'
import { madeLandscapes, madeLargeLandscapes } from './made/landscapes.ts'
import { toldIfAny } from './told-in-json.ts'
import { without } from './without.ts'

describe('report/recount of findings', () => {
  const made = { 'whatever the landscape': madeLandscapes, 'however large': madeLargeLandscapes }
  for (const [which, landscapes] of Object.entries(made))
    it(`finds the same by another count, ${which}`, () =>
      forEvery(landscapes, (text) => {
        const figures = toldIfAny({ 'landscape.yaml': text })
        if (figures) assert.deepEqual(reportedFindings(figures), recountedFindings(text), text)
      }))

  it('finds the same by another count of what councils ask about, but for what stops critical processes together', () => {
    const others = (findings: readonly string[]) =>
      findings.filter((each) => !each.includes(' continuity/critical-process-exposed '))
    return forEvery(madeCouncilLandscapes, (text) => {
      const figures = toldIfAny({ 'landscape.yaml': text })
      if (figures) assert.deepEqual(others(reportedFindings(figures)), others(recountedFindings(text)), text)
    })
  })

  it('finds those of the landscape below', () => {
    assert.deepEqual(both(LANDSCAPE), [
      'error continuity/critical-process-exposed organisation:gm0001 → process:uitkeren',
      'error jurisdiction/foreign-parent supplier:maker → application:zaken',
      'info governance/transition-without-target application:kaart → application:kaart',
      'info governance/unrated-criticality document:landscape.yaml → application:agenda',
      'info jurisdiction/can-be-switched-off organisation:gm0001 → application:agenda',
      'info jurisdiction/foreign-law-reaches-data organisation:gm0001 → application:agenda',
      'info jurisdiction/undeclared-hosting organisation:gm0001 → application:agenda',
      'info jurisdiction/undeclared-owner organisation:gm0001 → application:agenda',
      'info lock-in/no-exit-plan document:landscape.yaml → application:agenda application:post platform:wolk-west',
      'warning continuity/no-continuity-plan process:uitkeren → process:uitkeren',
      'warning governance/no-owner application:zaken → application:zaken',
      'warning jurisdiction/can-be-switched-off platform:wolk-west → application:kaart',
      'warning jurisdiction/can-be-switched-off supplier:huis → application:post',
      'warning jurisdiction/foreign-law-reaches-data platform:wolk-west → application:kaart',
      'warning jurisdiction/foreign-law-reaches-data supplier:huis → application:post',
      'warning lock-in/contract-without-exit-clause contract:huis-2025 → application:post',
      'warning lock-in/exit-plan-untested application:zaken → application:zaken',
    ])
  })

  it('finds shares from ten applications on', () => {
    const more = (count: number) =>
      Array.from({ length: count }, (_, i) => `  - { id: deel-${i}, product: pakket, runsOn: eigen-dc }\n`).join('')
    const sharesOf = (count: number) =>
      both(LANDSCAPE.replace('contracts:\n', `${more(count)}contracts:\n`)).flatMap(
        (each) => / concentration\/(.*) →/.exec(each)?.[1] ?? [],
      )
    assert.deepEqual(sharesOf(6), ['supplier-share supplier:maker'])
    assert.deepEqual(sharesOf(5), [])
  })

  const [kaart, agenda, zaken] = ['id: kaart, product: open', 'id: agenda, product: rooster', 'runsOn: eigen-dc']
  /** What is found no more, and what is found instead. */
  const twins: readonly (readonly [
    what: string,
    from: string,
    to: string,
    gone: readonly string[],
    come: readonly string[],
  ])[] = [
    [
      'the owner of a maker is from here',
      'Boven, country: US',
      'Boven, country: DE',
      ['error jurisdiction/foreign-parent supplier:maker → application:zaken'],
      [],
    ],
    [
      'the maker hosts it as well',
      zaken,
      'runsOn: maker-west',
      ['error jurisdiction/foreign-parent supplier:maker → application:zaken'],
      [
        'error jurisdiction/can-be-switched-off platform:maker-west → application:zaken',
        'error jurisdiction/foreign-law-reaches-data platform:maker-west → application:zaken',
      ],
    ],
    [
      'it is known what comes in its place',
      'lifecycle: phasing-out',
      'lifecycle: phasing-out, transition: { kind: retire }',
      ['info governance/transition-without-target application:kaart → application:kaart'],
      [],
    ],
    [
      'it is rated',
      agenda,
      `${agenda}, criticality: medium`,
      [
        'info governance/unrated-criticality document:landscape.yaml → application:agenda',
        'info jurisdiction/can-be-switched-off organisation:gm0001 → application:agenda',
        'info jurisdiction/foreign-law-reaches-data organisation:gm0001 → application:agenda',
      ],
      [
        'info jurisdiction/can-be-switched-off supplier:buur → application:agenda',
        'info jurisdiction/foreign-law-reaches-data supplier:buur → application:agenda',
      ],
    ],
    [
      'a service is known to run on a platform under another law',
      agenda,
      `${agenda}, runsOn: wolk-west`,
      [
        'info jurisdiction/undeclared-hosting organisation:gm0001 → application:agenda',
        'warning jurisdiction/can-be-switched-off platform:wolk-west → application:kaart',
        'warning jurisdiction/foreign-law-reaches-data platform:wolk-west → application:kaart',
      ],
      [
        'warning jurisdiction/can-be-switched-off platform:wolk-west → application:agenda application:kaart',
        'warning jurisdiction/foreign-law-reaches-data platform:wolk-west → application:agenda application:kaart',
      ],
    ],
    [
      'a supplier is from here',
      'name: De Buur, country: CH',
      'name: De Buur, country: NO',
      [
        'info jurisdiction/can-be-switched-off organisation:gm0001 → application:agenda',
        'info jurisdiction/foreign-law-reaches-data organisation:gm0001 → application:agenda',
      ],
      ['warning structure/yaml-norway supplier:buur →'],
    ],
    [
      'a supplier is its own owner',
      'name: De Buur, country: CH',
      'name: De Buur, country: CH, ultimateParent: { name: Zelf, country: CH }',
      ['info jurisdiction/undeclared-owner organisation:gm0001 → application:agenda'],
      [],
    ],
    [
      'what a critical process needs is as critical',
      'criticality: medium',
      'criticality: critical',
      [
        'error continuity/critical-process-exposed organisation:gm0001 → process:uitkeren',
        'warning jurisdiction/can-be-switched-off platform:wolk-west → application:kaart',
        'warning jurisdiction/foreign-law-reaches-data platform:wolk-west → application:kaart',
      ],
      [
        'error jurisdiction/can-be-switched-off platform:wolk-west → application:kaart',
        'error jurisdiction/foreign-law-reaches-data platform:wolk-west → application:kaart',
      ],
    ],
    [
      'a process may stop',
      'id: uitkeren, name: Uitkeren, criticality: critical',
      'id: uitkeren, name: Uitkeren, criticality: low',
      [
        'error continuity/critical-process-exposed organisation:gm0001 → process:uitkeren',
        'warning continuity/no-continuity-plan process:uitkeren → process:uitkeren',
      ],
      [],
    ],
    [
      'it is not in use yet',
      'lifecycle: phasing-out',
      'lifecycle: planned',
      [
        'error continuity/critical-process-exposed organisation:gm0001 → process:uitkeren',
        'info governance/transition-without-target application:kaart → application:kaart',
      ],
      [],
    ],
    [
      'it is no longer in use',
      'lifecycle: phasing-out',
      'lifecycle: retired',
      [
        'error continuity/critical-process-exposed organisation:gm0001 → process:uitkeren',
        'info governance/transition-without-target application:kaart → application:kaart',
        'warning jurisdiction/can-be-switched-off platform:wolk-west → application:kaart',
        'warning jurisdiction/foreign-law-reaches-data platform:wolk-west → application:kaart',
      ],
      [],
    ],
    [
      'somebody answers for it',
      zaken,
      `${zaken}, owner: Team Zaken`,
      ['warning governance/no-owner application:zaken → application:zaken'],
      [],
    ],
    [
      'nobody answers for it',
      `${kaart}, owner: Team Geo`,
      kaart,
      [],
      ['info governance/no-owner document:landscape.yaml → application:kaart'],
    ],
    [
      'leaving was tried',
      'criticality: critical, exit: {',
      'criticality: critical, exit: { testedOn: { plannedExit: 2026-02-01, suddenLoss: 2026-02-01 },',
      ['warning lock-in/exit-plan-untested application:zaken → application:zaken'],
      [],
    ],
    [
      'nobody says whether a contract arranges leaving',
      ', exitClause: false',
      '',
      ['warning lock-in/contract-without-exit-clause contract:huis-2025 → application:post'],
      [],
    ],
    [
      'there is a plan to leave one of three',
      agenda,
      `${agenda}, exit: { plan: "https://example.com/exit" }`,
      ['info lock-in/no-exit-plan document:landscape.yaml → application:agenda application:post platform:wolk-west'],
      [],
    ],
  ]
  for (const [what, from, to, gone, come] of twins)
    it(`finds something else where ${what}`, () => {
      assert.equal(LANDSCAPE.split(from).length, 2)
      const [before, after] = [both(LANDSCAPE), both(LANDSCAPE.replace(from, to))]
      assert.deepEqual([without(before, after), without(after, before)], [gone, come])
    })
})

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
suppliers:
  - { id: maker, name: De Maker, country: NL, ultimateParent: { name: Boven, country: US, ${READ} }, ${READ} }
  - { id: huis, name: Het Huis, country: US, ultimateParent: { name: Huis Inc., country: US, ${READ} }, ${READ} }
  - { id: buur, name: De Buur, country: CH, ${READ} }
products:
  - { id: wolk, supplier: huis, serviceModel: iaas }
  - { id: dienst, supplier: huis, serviceModel: saas, licence: proprietary }
  - { id: pakket, supplier: maker, serviceModel: self-hosted, licence: proprietary }
  - { id: maker-wolk, supplier: maker, serviceModel: iaas }
  - { id: open, supplier: buur, serviceModel: self-hosted, licence: MIT }
  - { id: rooster, supplier: buur, serviceModel: saas, licence: MIT }
platforms:
  - { id: wolk-west, product: wolk, location: NL }
  - { id: maker-west, product: maker-wolk, location: NL, exit: { plan: "https://example.com/exit", testedOn: { plannedExit: 2026-02-01 } } }
  - { id: eigen-dc, location: NL, operator: gm0001 }
applications:
  - { id: zaken, product: pakket, runsOn: eigen-dc, criticality: critical, exit: { plan: "https://example.com/exit" } }
  - { id: post, product: dienst, runsOn: wolk-west, criticality: high, contract: huis-2025, owner: Team Post }
  - { id: agenda, product: rooster, owner: Team Post }
  - { id: kaart, product: open, owner: Team Geo, runsOn: wolk-west, criticality: medium, lifecycle: phasing-out }
contracts:
  - { id: huis-2025, supplier: huis, exitClause: false }
processes:
  - { id: uitkeren, name: Uitkeren, criticality: critical, needs: [kaart] }
`

/** What both find, which has to be the same. */
function both(text: string): readonly string[] {
  const recounted = recountedFindings(text)
  assert.deepEqual(reportedFindings(toldIfAny({ 'landscape.yaml': text }) ?? {}), recounted)
  return recounted
}
