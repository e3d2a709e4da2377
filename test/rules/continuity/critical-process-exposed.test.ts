import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { Checked, parseFixture } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'continuity/critical-process-exposed'
const { check, gives, twins } = checksOf(RULE)
const ERROR = `error ${RULE}`

/** A municipality with a data centre and a cloud; nobody rated the applications. `cloud`: what is marked there. */
const landscape = (says: string, cloud = `  #       ^^^^ ${ERROR}\n`) => `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: eigen-dc, location: NL, operator: gm0268 }
    - id: wolk
${cloud}      product: azure
  applications:
    - { id: bestanden, runsOn: eigen-dc }
    - { id: kaarten, runsOn: wolk }
${says}`

/** A process that needs an application here, of which it is said what that leans on. */
const needing = (application: string, process = 'criticality: critical, needs: [uitkeringen]') =>
  landscape(`    - { id: uitkeringen, runsOn: eigen-dc${application} }
  processes:
    - { id: uitkeren, ${process} }
`)

describe(RULE, () => {
  describe('follows what a process cannot do without', () => {
    twins('along an interface', needing(', interfaces: [{ to: kaarten, needed: true }]'), [
      'needed: true',
      'needed: false',
    ])
    twins('along what one signs in with', needing(', identityProvider: { application: kaarten }'), [
      'application: kaarten',
      'application: bestanden',
    ])
    twins('unless that has a fallback', needing(', identityProvider: { application: kaarten }'), [
      'application: kaarten',
      'application: kaarten, fallback: bestanden',
    ])
    twins(
      'along another process',
      needing('', 'criticality: critical, needs: [tekenen] }\n    - { id: tekenen, needs: [kaarten]'),
      ['needs: [kaarten]', 'needs: [bestanden]'],
    )
    twins('where there is no other way', needing('', 'criticality: critical, either: [[kaarten]]'), [
      '[[kaarten]]',
      '[[kaarten, bestanden]]',
    ])
    twins('and not what only helps', needing('', 'criticality: critical, needs: [kaarten]'), ['needs', 'helpedBy'])
    twins('of a critical one', needing('', 'criticality: critical, needs: [kaarten]'), ['critical,', 'high,'])
    twins('that is in use', needing(', interfaces: [{ to: kaarten, needed: true }]'), [
      'id: kaarten, runsOn',
      'id: kaarten, lifecycle: planned, runsOn',
    ])
    twins(
      'along a component',
      `${needing('', 'criticality: critical, needs: [bestanden]')}
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: opslag, partOf: bestanden, runsOn: wolk }
`,
      ['partOf: bestanden', 'partOf: uitkeringen'],
    )
    twins(
      'to a host for which no other stands by',
      landscape(`    - { id: uitkeringen, runsOn: [{ platform: wolk }] }
  processes:
    - { id: uitkeren, criticality: critical, needs: [uitkeringen] }
`),
      ['[{ platform: wolk }]', '[{ platform: wolk }, { platform: eigen-dc, role: standby }]'],
    )
    twins(
      'along the services of another organisation',
      `
  # file: centrum.landscape.yaml
  kind: landscape
  version: 1
  organisation: irvn
  platforms:
    - { id: rekencentrum, location: NL, operator: irvn }
    - id: wolk
  #       ^^^^ ${ERROR}
      product: azure
  applications:
    - { id: kaarten, runsOn: wolk }
    - { id: belastingen, runsOn: rekencentrum, interfaces: [{ to: kaarten, needed: true }] }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: belastingen, from: irvn/belastingen }
  processes:
    - { id: innen, criticality: critical, needs: [belastingen] }
`,
      ['needed: true', 'needed: false'],
    )
  })

  it('shows the way, and whose process it is', () => {
    const [finding] = own(check(needing(', interfaces: [{ to: kaarten, needed: true }]')).findings)
    assert.deepEqual(finding?.affected, ['process:uitkeren'])
    assert.deepEqual(
      finding?.chain?.map(({ relation, to }) => `${relation} ${to}`),
      [
        'needs application:uitkeringen',
        'linked-to application:kaarten',
        'runs-on platform:wolk',
        'is product:azure',
        'made-by supplier:microsoft',
        'seat-in jurisdiction:US',
      ],
    )
  })

  it('shows the shortest of several ways, and names the processes as they are called, in the order of the documents', () => {
    const text = needing(', interfaces: [{ to: kaarten, needed: true }]').replace(
      '{ id: uitkeren,',
      '{ id: uitkeren, name: Bijstand uitkeren,',
    )
    const more = ['a', 'b'].map((id) => `    - { id: ${id}, criticality: critical, needs: [kaarten] }\n`).join('')
    const [finding] = own(check(`${text.trimEnd()}\n${more}`).findings)
    assert.equal(finding?.chain?.[0]?.from, 'process:a')
    assert.deepEqual(finding && 'names' in finding.message.args && finding.message.args.names, [
      'Bijstand uitkeren',
      'a',
      'b',
    ])
  })

  it('shows the surest of several ways', () => {
    const made = (...ids: readonly string[]) =>
      found(`
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  suppliers:
    - { id: maker, name: Maker, country: US, confidence: { identity: sourced } }
  products:
    - { id: vast, name: Vast, supplier: maker, serviceModel: saas, confidence: { identity: sourced } }
    - { id: vaag, name: Vaag, supplier: maker, serviceModel: saas, confidence: { identity: general-knowledge } }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: met-vast, product: vast }
    - { id: met-vaag, product: vaag }
  processes:
${ids.map((id) => `    - { id: ${id}, criticality: critical, needs: [met-${id}] }\n`).join('')}${EACH}`).map(
        ({ chain, level }) => [chain?.[0]?.from, level],
      )
    assert.deepEqual(made('vaag', 'vast'), [['process:vast', 'error']])
    assert.deepEqual(made('vast', 'vaag'), [['process:vast', 'error']])
    assert.deepEqual(made('vaag'), [['process:vaag', 'warning']])
  })

  twins(
    'stands on the text that leads there, where what it comes down to is not described',
    `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: dc, location: NL, operator: gm0268 }
  applications:
    - { id: loket, runsOn: dc, interfaces: [{ to: post, needed: true }] }
    - { id: post, product: microsoft-365 }
  #                        ^^^^^^^^^^^^^ ${ERROR}
  processes:
    - { id: helpen, criticality: critical, needs: [loket] }
`,
    ['product: microsoft-365', 'product: topdesk'],
  )

  describe('holds for sure', () => {
    /** A service of little weight, for a process of much. */
    const supplied = (level: string, country: string, read = ', asOf: 2026-11-01, source: https://maker.example') => `
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: maker, name: Maker, country: ${country}${read} }
  #         ^^^^^ ${level} ${RULE}
  products:
    - { id: dienst, name: Dienst, supplier: maker, serviceModel: saas }
  applications:
    - { id: uitkeringen, product: dienst, criticality: low, data: [lijst] }
  datasets:
    - { id: lijst, classification: public, personal: none }
  processes:
    - { id: uitkeren, criticality: critical, needs: [uitkeringen] }
`
    twins('outside the trusted countries', supplied('error', 'US'), ['country: US', 'country: DE'])
    twins('less loud where that is less likely', supplied('warning', 'CH'), ['country: CH', 'country: NL'])
    gives('less loud by general knowledge', supplied(`info structure/stale-fact\n  #         ^^^^^ warning`, 'US', ''))
    twins(
      'as loud as the policy has it',
      `${supplied('warning', 'US')}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  riskTable: { critical: { raised: warning } }
`,
      ['raised: warning', 'raised: off'],
    )
  })

  describe("finds several that are each other's way out", () => {
    const ways = (product: string) =>
      landscape(
        `    - { id: post, product: microsoft-365 }
    - { id: agenda, product: ${product} }
  processes:
    - id: overleg
  #       ^^^^^^^ ${ERROR}
      criticality: critical
      either: [[kaarten, agenda]]
      needs: [bestanden]
`,
        '',
      )
    twins('under one law', ways('zivver'), ['product: zivver', 'product: topdesk'])

    it('as few as it takes', () => {
      const [finding] = own(check(ways('zivver')).findings)
      assert.equal(finding?.cause, 'jurisdiction:US')
      assert.deepEqual(causesIn(finding), ['wolk', 'Zivver'])
    })

    gives(
      'unless a slip may hide that one of them does it',
      `${ways('zivver').replace(/.*\^.*\n/, '')}    - { id: bellen, criticality: critical, needs: [kaarten
  #   ${'^'.repeat('{ id: bellen, criticality: critical, needs: [kaarten'.length)} error structure/yaml-syntax
`,
    )

    it('once for all processes that they stop', () => {
      const text = ways('zivver').replace(
        /$/,
        '    - { id: bellen, criticality: critical, either: [[agenda, kaarten]] }\n',
      )
      assert.deepEqual(
        own(check(text).findings).map(({ affected }) => affected),
        [['process:bellen', 'process:overleg']],
      )
    })

    it('and not beside one that does it by itself', () => {
      const other = (needed: string) =>
        ways('zivver').replace('[[kaarten, agenda]]', '[[post, agenda]]').replace('[bestanden]', `[${needed}]`)
      assert.deepEqual(found(other('bestanden')).map(causesIn), [['Microsoft', 'Zivver']])
      assert.deepEqual(found(other('kaarten')).map(causesIn), [['wolk']])
    })

    it('without what others of those processes could do without', () => {
      const text = ways('zivver').replace(
        /$/,
        '    - { id: bellen, criticality: critical, either: [[post, bestanden]] }\n',
      )
      const findings = own(check(text).findings)
      assert.deepEqual(findings.map(causesIn), [['wolk', 'Zivver']])
      assert.deepEqual(
        findings.map(({ affected }) => affected),
        [['process:overleg']],
      )
      const both = text.replace('bestanden]] }\n', `kaarten]] }\n  #         ^^^^^^ ${ERROR}\n`)
      assert.deepEqual(own(check(both).findings).map(causesIn).sort(), [
        ['wolk', 'Microsoft'],
        ['wolk', 'Zivver'],
      ])
    })
  })

  describe('leaves to the rule on being switched off', () => {
    const needed = (criticality: string) =>
      landscape(`    - { id: uitkeringen, runsOn: wolk, criticality: ${criticality} }
  processes:
    - { id: uitkeren, criticality: critical, needs: [uitkeringen] }
`)
    twins('what that says as loudly', needed('medium'), ['medium', 'critical'])
    gives(
      'also while a slip hides how bad that is',
      needed('medium')
        .replace(/.*\^\^\^\^ .*\n/, '')
        .replace(
          /criticality: medium(.*)/,
          'criticalty: medium$1\n  #                                    ^^^^^^^^^^ error structure/schema',
        ),
    )
    twins(
      'but not what that says of another cause',
      landscape(`    - { id: uitkeringen, product: zivver, criticality: critical, interfaces: [{ to: kaarten, needed: true }] }
  processes:
    - { id: uitkeren, criticality: critical, needs: [uitkeringen] }
`),
      ['needed: true', 'needed: false'],
    )
    gives(
      'but not what a policy keeps that from saying',
      `${needed('critical')}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  levels: { jurisdiction/can-be-switched-off: off }
`,
    )

    it('and counts what is told there', () => {
      const both = needed('critical').replace(
        'processes:\n',
        'processes:\n    - { id: stemmen, criticality: critical, needs: [kaarten] }\n',
      )
      const [finding] = own(check(both).findings)
      assert.deepEqual(finding?.affected, ['process:stemmen'])
      assert.equal(finding && 'more' in finding.message.args && finding.message.args.more, 1)
    })
  })

  describe('takes a platform and the service on it for one, under one law', () => {
    /** A service of a maker, on a platform of ours; each cause has its own line. */
    const service = (country: string, says = '') => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: maker, name: Maker, country: ${country}, asOf: 2026-11-01, source: https://maker.example }
  products:
    - { id: dienst, name: Dienst, supplier: maker, serviceModel: saas }
  platforms:
    - { id: wolk, product: azure }
  applications:
    - { id: uitkeringen, product: dienst, runsOn: wolk${says} }
    - { id: kaarten, runsOn: wolk }
  processes:
    - { id: uitkeren, criticality: critical, needs: [uitkeringen] }
${EACH}`
    const causes = (text: string) => found(text).map(({ cause, affected }) => `${cause} ${affected.join()}`)

    it('and tells who can take the service away', () => {
      assert.deepEqual(causes(service('US')), ['supplier:maker process:uitkeren'])
      assert.deepEqual(causes(service('GB')), ['supplier:maker process:uitkeren', 'platform:wolk process:uitkeren'])
    })

    it('and still counts what else runs there', () => {
      const linked = (needed: boolean) => service('US', `, interfaces: [{ to: kaarten, needed: ${needed} }]`)
      assert.deepEqual(causes(linked(true)), ['supplier:maker process:uitkeren', 'platform:wolk process:uitkeren'])
      assert.deepEqual(causes(linked(false)), ['supplier:maker process:uitkeren'])
      const other = service('US').replace(
        'processes:\n',
        'processes:\n    - { id: stemmen, criticality: critical, needs: [kaarten] }\n',
      )
      assert.deepEqual(causes(other), ['supplier:maker process:uitkeren', 'platform:wolk process:stemmen'])
    })

    it('whoever of ours leans on it, where another organisation has it', () => {
      const shared = (post: string) => `
  # file: centrum/landscape.yaml
  kind: landscape
  version: 1
  organisation: irvn
  platforms:
    - { id: rekencentrum, location: NL, operator: irvn }
    - { id: wolk, product: aws }
  applications:
    - { id: ${post}, product: microsoft-365, runsOn: wolk }
    - { id: loket, runsOn: rekencentrum, interfaces: [{ to: ${post}, needed: true }] }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: ${post}, from: irvn/${post} }
    - { id: loket, from: irvn/loket }
  processes:
    - { id: helpen, criticality: critical, needs: [loket] }
    - { id: schrijven, criticality: critical, needs: [${post}] }
${EACH}`
      const both = ['supplier:microsoft process:helpen,process:schrijven']
      assert.deepEqual(causes(shared('agenda')), both)
      assert.deepEqual(causes(shared('post')), both)
    })
  })

  describe('tells the same, whatever is described first', () => {
    const under = (first: string, second: string) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: elders, name: Elders, country: US, asOf: 2026-11-01, source: https://elders.example }
    - id: maker
      name: Maker
      country: US
      asOf: 2026-11-01
      source: https://maker.example
      ultimateParent: { name: Moeder, country: GB, asOf: 2026-11-01, source: https://maker.example }
  products:
    - { id: dienst, name: Dienst, supplier: maker, serviceModel: saas }
    - { id: kaart, name: Kaart, supplier: elders, serviceModel: saas }
  applications:
    - ${first}
    - ${second}
  processes:
    - { id: uitkeren, criticality: critical, needs: [uitkeringen] }
    - { id: meten, criticality: critical, needs: [kaarten] }
`
    const [own, other] = ['{ id: uitkeringen, product: dienst }', '{ id: kaarten, product: kaart }']

    it('of two laws', () => {
      const countries = (text: string) => found(text + EACH).map(({ cause, chain }) => `${cause} ${chain?.at(-1)?.to}`)
      const expected = ['supplier:elders jurisdiction:US', 'supplier:maker jurisdiction:GB']
      assert.deepEqual(countries(under(own, other)), expected)
      assert.deepEqual(countries(under(other, own)), expected)
    })

    it('of several causes', () => {
      assert.deepEqual(found(under(own, other)).map(causesIn), found(under(other, own)).map(causesIn))
      assert.deepEqual(found(under(own, other)).map(causesIn), [['Maker', 'Elders']])
    })
  })

  it('is gone once something takes over, also while it is typed', () => {
    const text = needing(', identityProvider: { application: kaarten }').replace(/.*\^\^\^\^ .*\n/, '')
    const { review } = new Checked(parseFixture(text).files, { rules: [RULE] })
    const [uri = ''] = review.uris()
    const typed = (changed: string) => {
      review.setFile(uri, changed, 'landscape')
      return own(review.findings(uri)).length
    }
    // In an editor what was found is kept.
    review.landscapeOf('gm0268')
    assert.equal(typed(`${text}\n`), 1)
    assert.equal(typed(text.replace('application: kaarten', 'application: kaarten, fallback: bestanden')), 0)
    assert.equal(typed(text.replace('criticality: critical', 'criticality: high')), 0)
    assert.equal(typed(text), 1)
  })

  it('has a line for each cause that stops many', () => {
    const many = needing(', interfaces: [{ to: kaarten, needed: true }]').replace(
      'processes:\n',
      `processes:\n${['a', 'b'].map((id) => `    - { id: ${id}, criticality: critical, needs: [kaarten] }\n`).join('')}`,
    )
    assert.deepEqual(
      own(check(many).findings).map(({ cause, affected }) => [cause, affected]),
      [['platform:wolk', ['process:a', 'process:b', 'process:uitkeren']]],
    )
  })

  it('tells causes together that each stop one', () => {
    const clouds = ['een', 'twee', 'drie']
    const { findings } = check(`
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
${clouds.map((id) => `    - { id: ${id}, product: azure }\n`).join('')}  applications:
${clouds.map((id) => `    - { id: op-${id}, runsOn: ${id} }\n`).join('')}  processes:
  #~~~~~~~~ ${ERROR}
${clouds.map((id) => `    - { id: proces-${id}, criticality: critical, needs: [op-${id}] }\n`).join('')}`)
    assert.deepEqual(
      own(findings).map(({ cause, affected }) => [cause, affected]),
      [['organisation:gm0268', clouds.map((id) => `process:proces-${id}`).toSorted()]],
    )
  })

  it('can be accepted', () => {
    const text = needing(', interfaces: [{ to: kaarten, needed: true }]').replace(/.*\^\^\^\^ .*\n/, '')
    const { accepted } = check(`${text}  acceptedRisks:
    - { rule: ${RULE}, element: uitkeren, reason: gewogen, acceptedBy: CISO, acceptedOn: 2026-10-01, until: 2027-10-01 }
`)
    assert.deepEqual(
      own(accepted).map(({ affected }) => affected),
      [['process:uitkeren']],
    )
  })

  const later = (application: string, mark: string) => `
${needing(', interfaces: [{ to: kaarten, needed: true }]')}
  # file: later.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  reachedOn: 2028-12-31
  platforms:
    - id: nieuw
${mark}      product: azure
  applications:
    - { id: ${application}, runsOn: nieuw }
`
  gives('tells of a target what that adds', later('uitkeringen', `  #       ^^^^^ ${ERROR}\n`))
  gives('and not what was so before', later('los', ''))
})

/** A policy by which each cause has its own line. */
const EACH = `
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { gatherBelow: 1 }
`

/** What is found, wherever that stands. */
function found(text: string): readonly Finding[] {
  return own(new Checked(parseFixture(text).files, { rules: [RULE] }).findings)
}

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}

/** What is out together in the finding. */
function causesIn(finding: Finding | undefined): unknown {
  return finding && 'causes' in finding.message.args && finding.message.args.causes
}
