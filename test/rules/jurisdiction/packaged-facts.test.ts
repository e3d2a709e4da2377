import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import { type Message, said } from '../../../server/src/l10n/message.ts'
import type { Finding } from '../../../server/src/review/finding.ts'
import { Review } from '../../../server/src/review/review.ts'
import { allRules } from '../../../server/src/rules/index.ts'

const REACH = 'jurisdiction/foreign-law-reaches-data'
const STOP = 'jurisdiction/can-be-switched-off'
const HOST = 'jurisdiction/undeclared-hosting'
const ROOT = 'memory:/test'
const READ = 'source: https://example.org/uitleg, asOf: 2026-06-01'
const AT_HOME = `runsOn: { product: leafcloud, location: NL, ${READ} }`

/** What a municipality states of suppliers and services, over what the packaged catalogue knows of them. */
describe('facts that are stated, with the packaged catalogue', () => {
  const catalogue = packagedCatalogue()

  describe('where a product of one’s own runs', () => {
    it('counts for the applications that are it, as it does when they say so themselves', () => {
      const host = `runsOn: { product: azure, region: westeurope, ${READ} }`
      const byProduct = found(landscape(product(host), '{ id: zaken, product: eigen, criticality: critical }'))
      const bySelf = found(landscape(product(''), `{ id: zaken, product: eigen, criticality: critical, ${host} }`))
      assert.deepEqual(byProduct.map(short), [
        `${STOP} error product:azure application:zaken`,
        `${REACH} error product:azure application:zaken`,
      ])
      assert.deepEqual(byProduct.map(short), bySelf.map(short))
    })

    it('counts for nothing where the municipality runs it, or says otherwise', () => {
      const host = `runsOn: { product: azure, region: westeurope, ${READ} }`
      const here = 'operator: gm0268, serviceModel: self-hosted'
      const there = `runsOn: { product: leafcloud, location: NL, ${READ} }`
      for (const own of [here, there])
        assert.deepEqual(
          found(landscape(product(host), `{ id: zaken, product: eigen, criticality: critical, ${own} }`)),
          [],
        )
    })

    it('was asked: then an answer may still come', () => {
      const asked = (day: string) => product(`runsOn: { unknown: { askedOn: ${day}, askedTo: maker } }`)
      const zaken = '{ id: zaken, product: eigen, criticality: critical }'
      assert.deepEqual(found(landscape(asked('2026-10-20'), zaken)), [])
      assert.deepEqual(found(landscape(asked('2025-10-20'), zaken)).map(short), [
        `${HOST} warning application:zaken application:zaken`,
      ])
    })
  })

  it('takes the source and date at an owner, and at a backup, for what they stand at', () => {
    const owner = (read: string) =>
      landscape(
        `suppliers:
  - { id: maker, name: Maker B.V., country: NL, ultimateParent: { name: Maker Inc., country: US${read} } }
products:
  - { id: eigen, name: Eigen, supplier: maker, serviceModel: saas, ${READ} }
`,
        `{ id: zaken, product: eigen, criticality: critical, runsOn: { product: leafcloud, location: NL, ${READ} } }`,
      )
    const confidences = (text: string) => found(text).map(({ level, confidence }) => `${level} ${confidence}`)
    assert.deepEqual(confidences(owner(`, ${READ}`)), ['error stated', 'error stated'])
    assert.deepEqual(confidences(owner('')), ['warning general-knowledge', 'warning general-knowledge'])

    const backup = (read: string) =>
      landscape(
        product(''),
        `{ id: zaken, product: eigen, criticality: critical, data: [zorg], runsOn: { product: leafcloud, location: NL, ${READ} }, backup: { runsOn: { product: aws }${read} } }`,
      )
    assert.deepEqual(confidences(backup(`, ${READ}`)), ['error stated'])
    assert.deepEqual(confidences(backup('')), ['warning general-knowledge'])
  })

  it('takes the supplier of what has no product for who runs it, and of a product its maker', () => {
    const exposures = (text: string) => found(text).filter(({ rule }) => rule !== HOST)
    const told = (says: string) =>
      new Set(exposures(landscape('', `{ id: post, ${says}, criticality: high }`)).map(causeOf))
    assert.deepEqual(told('supplier: microsoft, serviceModel: saas'), new Set(['supplier:microsoft']))
    assert.deepEqual(
      told(`supplier: microsoft, serviceModel: saas, operator: microsoft, ${AT_HOME}`),
      new Set(['supplier:microsoft']),
    )
    assert.deepEqual(told('supplier: microsoft, serviceModel: self-hosted'), new Set())
    // A reseller does not take the place of the maker.
    assert.deepEqual(told('product: microsoft-365, supplier: centric'), new Set(['supplier:microsoft']))
    const platform = 'platforms: [{ id: wolk, supplier: microsoft, serviceModel: iaas, location: NL }]\n'
    const onIt = '{ id: zaken, product: open-zaak, criticality: high, runsOn: wolk }'
    assert.deepEqual(new Set(found(landscape(platform, onIt)).map(causeOf)), new Set(['platform:wolk']))
  })

  it('takes note of who runs a host that is described on the spot, and of who keeps the keys there', () => {
    const on = (says: string) =>
      found(
        landscape(
          '',
          `{ id: zaken, product: open-zaak, criticality: high, runsOn: { product: leafcloud, location: NL${says} } }`,
          '{ id: archief, product: open-zaak, criticality: high, runsOn: { product: leafcloud, location: NL } }',
        ),
      ).map(short)
    assert.deepEqual(on(''), [])
    assert.deepEqual(on(', operator: kyndryl'), [
      `${STOP} warning supplier:kyndryl application:zaken`,
      `${REACH} warning supplier:kyndryl application:zaken`,
    ])
    assert.deepEqual(on(', keyHolder: microsoft'), [`${STOP} warning supplier:microsoft application:zaken`])
  })

  it('reads the backup of a platform as it reads that of an application', () => {
    const platform = (says: string) => `platforms: [{ id: zaal, location: NL, operator: gm0268${says} }]\n`
    const onIt = '{ id: zaken, product: open-zaak, criticality: high, data: [zorg], runsOn: zaal }'
    assert.deepEqual(found(landscape(platform(''), onIt)), [])
    assert.deepEqual(found(landscape(platform(', backup: { runsOn: { product: aws } }'), onIt)).map(short), [
      `${REACH} error product:aws application:zaken`,
    ])
  })

  it('tells a service and the cloud of the same maker as one cause: the maker', () => {
    const findings = found(
      landscape(
        '',
        '{ id: crm, product: dynamics-365, criticality: high }',
        '{ id: kantoor, product: microsoft-365, criticality: high }',
      ),
    )
    assert.deepEqual(findings.map(short), [
      `${STOP} warning supplier:microsoft application:crm application:kantoor`,
      `${REACH} warning supplier:microsoft application:crm application:kantoor`,
    ])
    assert.match(textOf(findings[0]?.message).todo ?? '', /export and a tested exit plan/)
  })

  it('tells who made a service on the cloud of another apart from that cloud', () => {
    const causes = new Set(
      found(landscape('', '{ id: crm, product: dynamics-365, criticality: high }')).map(({ id }) => id),
    )
    const others = found(
      landscape(product(`runsOn: { product: azure, ${READ} }`), '{ id: zaken, product: eigen, criticality: high }'),
    )
    assert.ok(others.length > 0 && others.every(({ id }) => !causes.has(id)))
  })

  it('does not judge a provision of the state at who connects to it', () => {
    assert.deepEqual(found(landscape('', '{ id: inloggen, product: digid, criticality: critical }')), [])
    assert.notDeepEqual(found(landscape('', '{ id: inloggen, product: okta-workforce, criticality: critical }')), [])
  })

  it('says “that host” where several may be meant, of which only one is within reach of whom', () => {
    const [first] = found(landscape('', '{ id: boeken, product: sap-s4hana, criticality: high }')).filter(
      ({ rule }) => rule === STOP,
    )
    const { what } = textOf(first?.message)
    assert.match(what, /^If it is hosted at .* or .*: that host can stop boeken at once\.$/)
  })

  it('ends a sentence on an abbreviation with one full stop', () => {
    const text = textOf({ key: 'related.touched', args: { id: 'Maker B.V..' } } as Message).what
    assert.equal(text, 'touches Maker B.V.')
    assert.equal(textOf({ key: 'related.touched', args: { id: 'a... b' } } as Message).what, 'touches a... b')
  })

  it('stands where it holds: not at an element of which the risk was accepted', () => {
    const two = [
      '{ id: planning, product: jira, criticality: critical }',
      '{ id: kennis, product: confluence, criticality: high }',
    ]
    const accepted = `acceptedRisks:
  - { rule: ${STOP}, element: supplier:atlassian, covers: [planning], reason: r, acceptedBy: CISO, until: 2027-01-01 }
`
    const lineOf = (text: string) => {
      const [first] = found(text).filter(({ rule }) => rule === STOP)
      return first && text.slice(0, first.at.start).split('\n').at(-1)
    }
    assert.match(lineOf(landscape('', ...two)) ?? '', /id: planning/)
    assert.match(lineOf(landscape(accepted, ...two)) ?? '', /id: kennis/)
  })

  it('says whose an element is in the documents of another organisation', () => {
    const review = newReview()
    review.setFile(
      `${ROOT}/ssc.landscape.yaml`,
      `kind: landscape
version: 1
organisation: ssc
platforms: [{ id: wolk, product: azure, region: westeurope }]
applications: [{ id: zaken, product: open-zaak, criticality: critical, runsOn: wolk }]
`,
      undefined,
    )
    review.setFile(
      `${ROOT}/gemeente.landscape.yaml`,
      `kind: landscape
version: 1
organisation: gm0268
applications: [{ id: zaken, from: ssc/zaken, criticality: critical }]
`,
      undefined,
    )
    const texts = review
      .findings(`${ROOT}/ssc.landscape.yaml`)
      .filter(({ rule }) => rule === STOP)
      .map(({ message }) => textOf(message).what)
    assert.equal(texts.length, 2)
    assert.match(texts.find((text) => text.includes('gm0268/zaken')) ?? '', /can stop gm0268\/zaken at once/)
    assert.match(texts.find((text) => !text.includes('gm0268/')) ?? '', /can stop zaken at once/)
  })

  const MAKER = `suppliers:
  - { id: maker, name: Maker B.V., country: NL, ultimateParent: { name: Maker Holding, country: NL }, ${READ} }
`

  function product(says: string): string {
    const more = says === '' ? '' : `, ${says}`
    return `${MAKER}products:
  - { id: eigen, name: Eigen, supplier: maker, serviceModel: saas${more}, ${READ} }
`
  }

  function landscape(before: string, ...applications: readonly string[]): string {
    return `kind: landscape
version: 1
organisation: gm0268
${before}applications:
${applications.map((each) => `  - ${each}\n`).join('')}datasets:
  - { id: zorg, classification: confidential, personal: special }
`
  }

  function newReview(): Review {
    return new Review({
      catalogue,
      rules: allRules.filter(({ id }) => [REACH, STOP, HOST].includes(id)),
      today: '2026-11-24',
      root: ROOT,
    })
  }

  function found(text: string): readonly Finding[] {
    const review = newReview()
    review.setFile(`${ROOT}/a.landscape.yaml`, text, undefined)
    return review.findings(`${ROOT}/a.landscape.yaml`)
  }

  function short(finding: Finding): string {
    return [finding.rule, finding.level, causeOf(finding), ...finding.affected].join(' ')
  }

  function causeOf({ id, rule }: Finding): string {
    return id.slice(`${rule}:gm0268:current:`.length)
  }

  function textOf(message: Message | undefined) {
    return message ? said(message, 'en') : { what: '' }
  }
})
