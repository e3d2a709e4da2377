import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { checksOf } from '../twins.ts'

const RULE = 'continuity/backup-in-same-hands'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** Something that weighs, and where its backup is. `at`: the platform that is marked. */
const backed = (application: string, at = 'elders', mark = WARNING) => {
  const platform = (id: string, says: string) =>
    `    - id: ${id}\n${id === at ? `  #       ${'^'.repeat(id.length)} ${mark}\n` : ''}      ${says}\n`
  return `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
${platform('hier', 'product: azure')}${platform('elders', 'product: azure')}${platform('amazon', 'product: aws')}${platform('cyso', 'product: fuga-cloud')}${platform('cyso-2', 'product: fuga-cloud')}${platform('dc', 'location: NL')}${platform('uitwijk', 'location: NL')}  applications:
    - { id: zaken, product: open-zaak, criticality: high, ${application} }
    - { id: rest, runsOn: [{ platform: hier }, { platform: elders }, { platform: amazon }, { platform: cyso }, { platform: cyso-2 }, { platform: dc }, { platform: uitwijk }] }
`
}

describe(RULE, () => {
  describe('finds original and backup', () => {
    twins('with one owner', backed('runsOn: hier, backup: { runsOn: elders }'), [
      'backup: { runsOn: elders }',
      'backup: { runsOn: cyso }',
    ])
    twins('with one owner here', backed('runsOn: cyso, backup: { runsOn: cyso-2 }', 'cyso-2'), [
      'backup: { runsOn: cyso-2 }',
      'backup: { runsOn: dc }',
    ])
    twins('under one law from outside', backed('runsOn: hier, backup: { runsOn: amazon }', 'amazon'), [
      'zaken, product: open-zaak, criticality: high, runsOn: hier',
      'zaken, product: open-zaak, criticality: high, runsOn: cyso',
    ])
    twins('in one place', backed('runsOn: dc, backup: { runsOn: dc }', 'dc'), [
      'backup: { runsOn: dc }',
      'backup: { runsOn: uitwijk }',
    ])
    twins('while all copies are', backed('runsOn: hier, backup: { runsOn: [{ platform: elders }] }'), [
      '[{ platform: elders }]',
      '[{ platform: elders }, { platform: dc }]',
    ])
    twins('while all of the original is', backed('runsOn: [{ platform: hier }], backup: { runsOn: elders }'), [
      'runsOn: [{ platform: hier }], backup',
      'runsOn: [{ platform: hier }, { platform: dc }], backup',
    ])
    twins(
      'by who runs a service',
      backed('runsOn: dc, backup: { runsOn: elders }').replace('product: open-zaak', 'product: microsoft-365'),
      ['product: microsoft-365', 'product: topdesk'],
    )
    twins(
      'by who runs a service, wherever that stands',
      backed('backup: { runsOn: elders }').replace('product: open-zaak', 'product: microsoft-365'),
      ['product: microsoft-365', 'product: topdesk'],
    )
    twins('by who runs it here', backed('operator: aws, runsOn: dc, backup: { runsOn: amazon }', 'amazon'), [
      'operator: aws',
      'operator: topdesk',
    ])
    twins(
      'by where it is at work, and not where it may be some day',
      backed('runsOn: [{ platform: hier }, { platform: dc, role: standby }], backup: { runsOn: elders }'),
      ['role: standby', 'role: active'],
    )
    twins(
      'by what the place of the copy stands on',
      backed('runsOn: hier, backup: { runsOn: dc }', 'dc').replace(
        'location: NL',
        'product: kubernetes\n      runsOn: elders',
      ),
      ['runsOn: elders\n', 'runsOn: uitwijk\n'],
    )
    twins(
      'by who can stop it, and not by who only helps',
      `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: dc, location: NL, operator: aws }
    - { id: uitwijk, operator: aws, location: NL }
  #         ^^^^^^^ ${WARNING}
  applications:
    - { id: zaken, criticality: high, runsOn: dc, backup: { runsOn: uitwijk } }
`,
      ['uitwijk, operator: aws', 'uitwijk, support: { by: aws, accessToData: true }'],
    )
    twins(
      'by where a service is known to stand',
      backed('backup: { runsOn: elders }').replace('product: open-zaak', 'product: ultimo'),
      ['product: ultimo', 'product: fixi'],
    )
    twins(
      'by what a platform stands on',
      backed('runsOn: dc, backup: { runsOn: elders }').replace(
        'id: dc\n      location: NL',
        'id: dc\n      product: kubernetes\n      runsOn: hier',
      ),
      ['runsOn: hier', 'runsOn: uitwijk'],
    )
    twins(
      'of an application by where its components run',
      `${backed('backup: { runsOn: elders }')}
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: opslag, partOf: zaken, runsOn: hier }
`,
      ['runsOn: hier', 'runsOn: dc'],
    )
  })

  it('says what they share', () => {
    const said = (text: string) => {
      const [finding] = own(check(text).findings)
      const args = finding?.message.args
      return args && 'kind' in args && 'of' in args ? [finding?.cause, args.kind, args.of] : undefined
    }
    assert.deepEqual(said(backed('runsOn: hier, backup: { runsOn: elders }')), [
      'platform:elders',
      'owner',
      'Microsoft',
    ])
    assert.deepEqual(said(backed('runsOn: hier, backup: { runsOn: amazon }', 'amazon')), [
      'platform:amazon',
      'law',
      { en: 'United States', nl: 'Verenigde Staten' },
    ])
    assert.deepEqual(said(backed('runsOn: dc, backup: { runsOn: dc }', 'dc')), ['platform:dc', 'place', 'dc'])
    assert.deepEqual(said(backed('runsOn: hier, backup: { runsOn: hier }', 'hier')), [
      'platform:hier',
      'owner',
      'Microsoft',
    ])
  })

  describe('goes by all places where a service may be', () => {
    const service = (hostedOn: string, at = 'elders') => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: dienst, name: Dienst, supplier: topdesk, serviceModel: saas, licence: proprietary, hostedOn: [${hostedOn}] }
  # file: landscape.yaml${backed('backup: { runsOn: elders }', at).replace('product: open-zaak', 'product: dienst')}`
    const place = (provider: string) => `{ provider: ${provider}, country: NL, confidence: sourced }`
    twins('if those are all', service(place('azure')), [place('azure'), place('fuga-cloud')])
    twins('which may be of one law', service(`${place('azure')}, ${place('aws')}`), [place('aws'), place('fuga-cloud')])
    twins('and nobody chooses another', service(place('azure')), [
      place('azure'),
      `${place('azure')}, { provider: customer-choice }`,
    ])
    gives('and leaves alone what nobody verified', service(place('azure').replace('sourced', 'unverified'), ''))
    gives('and leaves alone where one of them is not known', service(`${place('azure')}, ${place('own-platform')}`, ''))
  })

  it('leaves what another organisation provides to that', () => {
    const { findings } = check(`
  # file: centrum/landscape.yaml
  kind: landscape
  version: 1
  organisation: irvn
  platforms:
    - { id: hier, product: azure }
    - { id: elders, product: azure }
  #         ^^^^^^ ${WARNING}
  applications:
    - { id: belastingen, criticality: high, runsOn: hier, backup: { runsOn: elders } }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: belastingen, from: irvn/belastingen, criticality: high }
`)
    assert.deepEqual(
      own(findings).map(({ organisation }) => organisation),
      ['irvn'],
    )
  })

  gives(
    'leaves platforms that run on each other to the rule on that',
    `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: een, runsOn: twee }
  #         ^^^ error structure/circular-hosting
    - { id: twee, runsOn: een }
    - { id: dc, location: NL }
  applications:
    - { id: zaken, criticality: high, runsOn: een, backup: { runsOn: dc } }
`,
  )
  gives(
    'leaves alone two owners under a law that one trusts',
    backed('runsOn: cyso, backup: { runsOn: { supplier: topdesk, location: NL } }', ''),
  )

  describe('is a hint', () => {
    const hinted = (says: string) =>
      backed('runsOn: hier, backup: { runsOn: elders }', 'elders', `hint ${RULE}`).replace('criticality: high', says)
    twins(
      'where it is rated medium',
      `${hinted('criticality: medium, data: [lijst]')}  datasets:
    - { id: lijst, classification: public, personal: none }
`,
      ['criticality: medium', 'criticality: low'],
    )
    gives('where nobody rated it', hinted('name: Zaken'))
    gives(
      'where it is general knowledge',
      hinted('criticality: high')
        .replace('product: open-zaak', 'product: topdesk')
        .replace('runsOn: hier, backup', 'runsOn: { product: azure }, backup')
        .replace('    - { id: rest', '  #         ^^^^^ info structure/stale-fact\n    - { id: rest'),
    )
  })

  it('is one finding for what is backed up in one place', () => {
    const text = backed('runsOn: hier, backup: { runsOn: elders }').replace(
      '    - { id: rest',
      '    - { id: meer, product: open-zaak, runsOn: hier, backup: { runsOn: elders } }\n    - { id: rest',
    )
    assert.deepEqual(
      own(check(text).findings).map(({ cause, affected }) => [cause, affected]),
      [['platform:elders', ['application:meer', 'application:zaken']]],
    )
  })

  describe('tells many that weigh little together', () => {
    const light = (level: string, rated: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
  #~~~~~~~~ ${level} ${RULE}
    - { id: hier, product: azure }
${['a', 'b', 'c'].map((id) => `    - { id: bij-${id}, product: azure }\n`).join('')}  applications:
${['a', 'b', 'c'].map((id) => `    - { id: ${id}, ${id === 'b' ? rated : ''}runsOn: hier, backup: { runsOn: bij-${id} } }\n`).join('')}`
    gives('as a hint where nobody rated any of them', light('hint', ''))
    gives('as information once one of them was', light('info', 'criticality: medium, '))
  })

  it('tells many places together', () => {
    const ids = ['a', 'b', 'c']
    const { findings } = check(`
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
  #~~~~~~~~ ${WARNING}
    - { id: hier, product: azure }
${ids.map((id) => `    - { id: bij-${id}, product: azure }\n`).join('')}  applications:
${ids.map((id) => `    - { id: ${id}, criticality: high, runsOn: hier, backup: { runsOn: bij-${id} } }\n`).join('')}`)
    assert.deepEqual(
      own(findings).map(({ affected }) => affected),
      [ids.map((id) => `application:${id}`)],
    )
  })

  gives(
    'stands on what names the place where that is not described',
    `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaken
      criticality: critical
      runsOn: { product: azure }
      backup: { runsOn: { product: azure } }
  #                                ^^^^^ ${WARNING}
`,
  )
  gives('leaves alone what runs nobody knows where', backed('backup: { runsOn: elders }', ''))
  gives('leaves alone what is planned', backed('lifecycle: planned, runsOn: hier, backup: { runsOn: elders }', ''))
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
