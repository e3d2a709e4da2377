import assert from 'node:assert/strict'
import { Checked, parseFixture } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'jurisdiction/below-required-seal'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

interface Facts {
  readonly required?: string
  readonly platform?: string
  readonly application?: string
  readonly dataset?: string
}

/** What stands on a platform of which something is answered: SOV-2.1 allows SEAL 1, 1 or 4; SOV-3.1 from 0 to 4. */
const onPlatform = ({
  required = '{ when: { personal: special }, seal: 2 }',
  platform = 'csf: { SOV-3.1: 2 }',
  application = 'runsOn: wolk',
  dataset = 'classification: confidential, personal: special',
}: Facts = {}) => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  requiredSeal: [${required}]
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - id: wolk
  #       ^^^^ ${WARNING}
      ${platform}
  applications:
    - { id: zaken, product: open-zaak, ${application}, data: [dossiers] }
    - { id: kaart, product: open-zaak, runsOn: [{ platform: wolk }] }
  datasets:
    - { id: dossiers, ${dataset} }
  `

describe(RULE, () => {
  describe('finds that an answer allows less than the policy asks', () => {
    twins('by its number', onPlatform(), ['SOV-3.1: 2', 'SOV-3.1: 3'])
    twins('by the level that the answer allows, not its number', onPlatform({ platform: 'csf: { SOV-2.1: 2 }' }), [
      'SOV-2.1: 2',
      'SOV-2.1: 3',
    ])
    twins('where it is answered', onPlatform(), ['csf: { SOV-3.1: 2 }', 'location: NL'])
    twins('where the policy asks for something', onPlatform(), ['[{ when: { personal: special }, seal: 2 }]', '[]'])
    twins('by what the policy asks for', onPlatform(), ['seal: 2', 'seal: 1'])
    twins('of what stands on it', onPlatform(), ['runsOn: wolk', 'runsOn: { location: NL }'])
    twins('of what is in use', onPlatform({ application: 'runsOn: wolk, lifecycle: planned' }), ['planned', 'retired'])
    twins('in the words for who has the keys', onPlatform({ platform: 'encryptionKeys: provider' }), [
      'provider',
      'customer-only',
    ])
    twins('and not with a backup alone', onPlatform(), ['runsOn: wolk', 'backup: { runsOn: wolk }'])
    twins(
      'unless what is said nearer of keys is better',
      onPlatform({ platform: 'encryptionKeys: provider', application: 'runsOn: wolk, criticality: high' }),
      ['criticality: high', 'encryptionKeys: customer-only'],
    )
    gives('whatever else is not known', onPlatform({ application: 'runsOn: [{ platform: wolk }, { location: NL }]' }))
    gives(
      'also for what others run for us',
      onPlatform({ application: 'serviceModel: saas, supplier: zivver, runsOn: wolk' }),
    )
  })

  describe('is silent on what was not answered but follows from other facts', () => {
    const required = '{ when: { personal: special }, seal: 4 }'
    for (const facts of [
      'support: { by: zivver, from: [US] }',
      'energy: { pue: 3.2 }',
      'product: azure',
      'licence: proprietary',
    ])
      it(facts, () => {
        const { files } = parseFixture(onPlatform({ required, platform: facts }))
        const found = new Checked(files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE)
        assert.deepEqual(found, [])
      })
    gives('such as what was', onPlatform({ required, platform: 'csf: { SOV-4.4: 1 }' }))
  })

  describe('asks of an element what the policy asks of data and criticality', () => {
    twins('for data at least so sensitive', onPlatform({ required: '{ when: { personal: bsn }, seal: 2 }' }), [
      'personal: special',
      'personal: ordinary',
    ])
    twins(
      'for data at least so confidential',
      onPlatform({ required: '{ when: { classification: confidential }, seal: 2 }' }),
      ['classification: confidential, personal', 'classification: internal, personal'],
    )
    twins(
      'for what is at least so critical',
      onPlatform({
        required: '{ when: { criticality: high }, seal: 2 }',
        application: 'runsOn: wolk, criticality: critical',
      }),
      ['criticality: critical', 'criticality: medium'],
    )
    twins(
      'where all conditions hold',
      onPlatform({
        required: '{ when: { personal: special, criticality: high }, seal: 2 }',
        application: 'runsOn: wolk, criticality: critical',
      }),
      ['criticality: critical', 'criticality: medium'],
    )
    twins('where somebody stated it', onPlatform({ dataset: 'personal: special' }), [
      'personal: special }\n',
      'name: D }\n',
    ])
    twins(
      'the highest of several',
      onPlatform({ required: '{ when: { personal: ordinary }, seal: 1 }, { when: { personal: special }, seal: 2 }' }),
      ['{ personal: special }', '{ criticality: critical }'],
    )
    gives(
      'for all where it names no condition',
      onPlatform({ required: '{ when: {}, seal: 2 }', dataset: 'personal: none' }),
    )
  })

  it('tells of a platform once, with the criteria that hold it down, the lowest first', () => {
    const { findings } = check(`
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  requiredSeal: [{ when: { personal: special }, seal: 3 }, { when: { personal: ordinary }, seal: 2 }]
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: wolk, csf: { SOV-2.1: 1, SOV-4.4: 2 }, encryptionKeys: provider }
  #         ^^^^ ${WARNING}
  applications:
    - { id: zaken, product: open-zaak, runsOn: wolk, data: [dossiers] }
    - { id: mail, product: open-zaak, runsOn: wolk, data: [adressen] }
    - { id: kaart, product: open-zaak, runsOn: wolk }
  datasets:
    - { id: dossiers, personal: special }
    - { id: adressen, personal: ordinary }
  `)
    const [finding] = findings
    assert.deepEqual(finding?.affected, ['application:mail', 'application:zaken'])
    assert.equal(finding?.cause, 'platform:wolk')
    assert.deepEqual(
      finding?.chain?.map(({ from, to }) => `${from} ${to}`),
      ['application:zaken platform:wolk'],
    )
    assert.ok(finding)
    const { answers, ...args } = finding.message.args as { answers: readonly { en: string }[] }
    assert.deepEqual(args, {
      id: 'wolk',
      seal: 0,
      needed: ['2', '3'],
      names: ['zaken', 'mail'],
      criteria: ['SOV-3.1', 'SOV-2.1', 'SOV-4.4'],
    })
    assert.equal(answers[0]?.en, 'Who controls the encryption keys? provider only')
  })

  it('tells an application what was answered for itself, and gathers three or more of a document', () => {
    const many = (last: number, [heading, een, twee]: readonly string[]) => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  requiredSeal: [{ when: {}, seal: 2 }]
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  ${heading}
    - { id: een, product: open-zaak, csf: { SOV-2.1: 1 } }
  ${een}
    - { id: twee, product: open-zaak, csf: { SOV-3.1: 2 } }
  ${twee}
    - { id: drie, product: open-zaak, csf: { SOV-2.1: ${last} } }
  `
    const { findings } = check(many(2, [`#~~~~~~~~~~~ ${WARNING}`, '', '']))
    assert.deepEqual(findings[0]?.message.args, { names: ['een', 'twee', 'drie'], criteria: ['SOV-2.1', 'SOV-3.1'] })
    check(many(3, ['', `#         ^^^ ${WARNING}`, `#         ^^^^ ${WARNING}`]))
  })

  it('tells of a target what it adds', () => {
    const target = (now: number, then: string) => `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  requiredSeal: [{ when: {}, seal: 2 }]
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: wolk, csf: { SOV-3.1: ${now} } }
    - { id: elders, csf: { SOV-3.1: 1 } }
  applications:
    - { id: zaken, product: open-zaak, runsOn: wolk }
  # file: doel.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  reachedOn: 2030-12-31
  applications:
    - { id: zaken, ${then} }
  `
    const found = (text: string) => {
      const { findings } = new Checked(parseFixture(text).files, { rules: [RULE] })
      return findings.filter(({ rule }) => rule === RULE).map(({ state, cause, element }) => [state, cause, element])
    }
    assert.deepEqual(found(target(2, 'owner: KCC')), [['current', 'platform:wolk', 'wolk']])
    assert.deepEqual(found(target(3, 'owner: KCC')), [])
    assert.deepEqual(found(target(3, 'runsOn: elders')), [['target:2030-12-31', 'platform:elders', 'zaken']])
  })

  it('tells who bears it of a shared service, on the line of that', () => {
    const { files } = parseFixture(`
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  requiredSeal: [{ when: { personal: special }, seal: 2 }]
  # file: centrum.landscape.yaml
  kind: landscape
  version: 1
  organisation: regio
  applications:
    - { id: zaken, product: open-zaak, csf: { SOV-2.1: 1 } }
  # file: stad.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: dossiers, from: regio/zaken, data: [sociaal] }
  datasets:
    - { id: sociaal, personal: special }
  `)
    const found = new Checked(files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE)
    assert.deepEqual(
      found.map(({ organisation, cause, at, affected }) => [
        organisation,
        cause,
        at.uri.replace(/^.*\//, ''),
        affected,
      ]),
      [['gm0268', 'application:regio/zaken', 'centrum.landscape.yaml', ['application:dossiers']]],
    )
  })
})
