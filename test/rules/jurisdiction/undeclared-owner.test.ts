import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { Checked } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'jurisdiction/undeclared-owner'
const { check, gives, twins } = checksOf(RULE)
const HEADING = `#~~~~~~~~~~~ info ${RULE}`

/** An application, with what else the document says. */
const application = (says: string, rest = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  ${HEADING}
    - id: meldingen
      ${says}
  ${rest}
  `

/** A supplier of our own catalogue that makes a service. */
const supplier = (says: string) => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  suppliers:
    - { id: maker, name: Maker, ${says} }
  products:
    - { id: dienst, name: Dienst, supplier: maker, serviceModel: saas, licence: proprietary }
  # file: landscape.yaml${application('product: dienst')}`

const NOBODY = 'ultimateParent: { unknown: {} }'
const own = (says: string) => `suppliers: [{ id: decos, country: NL, ${says}, source: docs/kvk.pdf, asOf: 2026-10-01 }]`

describe(RULE, () => {
  describe('finds who has a hand in what is in use', () => {
    twins('who makes a service', application('product: fixi'), ['fixi', 'topdesk'])
    twins('who runs it', application('product: nextcloud\n      operator: decos'), [
      'operator: decos',
      'name: Meldingen',
    ])
    twins('who hosts it', application('product: open-zaak\n      runsOn: { supplier: decos, location: NL }'), [
      'supplier: decos',
      'supplier: nextcloud',
    ])
    twins(
      'who supports it with access',
      application('product: open-zaak\n      support: { by: decos, accessToData: true }'),
      ['true', 'false'],
    )
    twins(
      'not who perhaps has access',
      application('product: open-zaak\n      support: { by: decos, accessToData: true }'),
      ['true', '{ unknown: {} }'],
    )
    twins('who keeps its keys', application('product: open-zaak\n      keyHolder: decos'), [
      'keyHolder: decos',
      'name: Zaken',
    ])
    twins(
      'who makes closed software that we run, not open',
      supplier('country: NL').replace('serviceModel: saas', 'serviceModel: self-hosted'),
      ['licence: proprietary', 'licence: EUPL-1.2'],
    )
    twins('what is there, not what is planned', application('product: fixi\n      lifecycle: in-use'), [
      'in-use',
      'planned',
    ])
    twins('what is there, not what was', application('product: fixi\n      lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins(
      'now, not in a target',
      `${application('product: fixi').replace('  version', '  state: current\n  version')}`,
      ['state: current', 'state: target'],
    )
  })

  describe('asks what is not known', () => {
    twins('an owner', supplier('country: NL'), [
      'country: NL',
      'country: NL, ultimateParent: { name: Holding B.V., country: NL }',
    ])
    twins('a seat', supplier('ultimateParent: { name: Holding B.V., country: NL }'), [
      '{ id: maker, name: Maker,',
      '{ id: maker, name: Maker, country: NL,',
    ])
    twins('not of a community', supplier('kind: company, country: NL'), ['kind: company', 'kind: community'])
    twins('not of a public body', supplier('kind: company, country: NL'), ['kind: company', 'kind: government'])
    twins('not of a foundation, which has no owner', supplier('kind: company, country: NL'), [
      'kind: company',
      'kind: foundation',
    ])
    twins('a foundation has a seat all the same', supplier('kind: foundation'), [
      'kind: foundation',
      'kind: foundation, country: NL',
    ])
    twins('who it is now, not who it was before', supplier('country: NL'), [
      'country: NL',
      'country: NL, ultimateParent: { name: Koper B.V., country: NL }, controlEvents: [{ date: 2026-12-01, status: completed, type: control, event: sold, to: { name: Koper B.V., country: NL } }]',
    ])
    gives(
      'nothing of an organisation: that is no supplier',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      organisations:
        - { id: irvn, name: iRvN, type: shared-service-centre }
      products:
        - { id: portaal, supplier: irvn, serviceModel: saas }
      applications:
        - { id: portaal-app, product: portaal }
      `,
    )
  })

  describe('is quiet for who was asked lately', () => {
    twins('within three months', application('product: fixi', own(NOBODY)), [
      '{ unknown: {} }',
      '{ unknown: { askedOn: 2026-08-24 } }',
    ])
    gives('not longer ago', application('product: fixi', own('ultimateParent: { unknown: { askedOn: 2026-08-23 } }')))
    twins(
      'or as long as the policy says',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { askQuietMonths: 3 }
      # file: landscape.yaml${application('product: fixi', own('ultimateParent: { unknown: { askedOn: 2026-06-01 } }')).replaceAll('\n  ', '\n      ')}`,
      ['askQuietMonths: 3', 'askQuietMonths: 6'],
    )
  })

  describe('leaves what may be known after all', () => {
    const found = (text: string) =>
      new Checked([{ name: 'landscape.yaml', text }], { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE)
        .length
    const head = 'kind: landscape\nversion: 1\norganisation: gm0268\napplications:\n'
    const own = (supplierId: string, suppliers: string) =>
      `${head}  - { id: portaal-app, product: portaal }\nproducts:\n  - { id: portaal, supplier: ${supplierId}, serviceModel: saas }\nsuppliers:\n${suppliers}`

    it('a supplier that is described with a slip, or with a mistake', () => {
      assert.equal(found(own('maker', '  - id: maker\n    country: NL\n')), 1)
      assert.equal(found(own('maker', '  - id: maker\n    country: NL\n    ultimateParent NV\n')), 0)
      assert.equal(
        found(own('maker', '  - id: maker\n    country: NL\n    ultimateparent: { name: NV, country: NL }\n')),
        0,
      )
    })

    it('a supplier that is not described, while a slip hides the id of another', () => {
      assert.equal(found(own('maker', '  - { id: decos }\n')), 1)
      assert.equal(found(own('maker', '  - name: Maker\n    country: NL\n')), 0)
    })

    it('a supplier that is written almost as one that is known', () => {
      assert.equal(found(own('onbekend', '  - { id: decos }\n')), 1)
      assert.equal(found(own('topdeks', '  - { id: decos }\n')), 0)
    })

    it('one of several possible hosts', () => {
      const hosts = (providers: string) => {
        const catalogue = `kind: catalogue\nversion: 1\nasOf: 2026-11-01\nproducts:\n  - { id: dienst, name: Dienst, supplier: topdesk, serviceModel: saas, hostedOn: [${providers}] }\n  - { id: decos-cloud, name: Cloud, supplier: decos, serviceModel: iaas }\n`
        const files = [
          { name: 'own.catalogue.yaml', text: catalogue },
          { name: 'landscape.yaml', text: `${head}  - { id: a, product: dienst }\n` },
        ]
        return new Checked(files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE).length
      }
      assert.equal(hosts('{ provider: decos-cloud }'), 1)
      assert.equal(hosts('{ provider: decos-cloud }, { provider: azure }'), 0)
    })
  })

  it('is one finding, those behind the most first', () => {
    const { findings } = check(`
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      suppliers:
        - { id: anders, name: Anders, country: NL }
      products:
        - { id: dienst, name: Dienst, supplier: anders, serviceModel: saas }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ info ${RULE}
        - { id: een, product: dienst, criticality: critical }
        - { id: twee, product: fixi }
        - { id: drie, product: join-woo }
        - { id: vier, product: topdesk }
      `)
    const [finding] = findings.filter(({ rule }) => rule === RULE)
    assert.deepEqual(
      [finding?.cause, finding?.affected, finding?.confidence],
      ['organisation:gm0268', ['application:drie', 'application:een', 'application:twee'], 'unknown'],
    )
    assert.match(finding ? worded(finding.message, 'en') : '', /2 suppliers: Decos, Anders\. 3 applications/)
  })

  describe('asks for the rest of an owner that is stated in part', () => {
    const stated = (owner: string) => application('product: fixi', own(`ultimateParent: { ${owner} }`))
    twins('who it is by name, and not where', stated('name: Onbekend'), [
      'name: Onbekend',
      'name: Onbekend, country: NL',
    ])
    twins('who it is by id, and not where', stated('id: onbekend'), ['id: onbekend', 'id: microsoft'])
    twins('where it is, and not who', stated('country: DE'), ['country: DE', 'name: Moeder, country: DE'])
    twins('unless that was asked', stated('name: Onbekend, country: { unknown: {} }'), [
      'unknown: {}',
      'unknown: { askedOn: 2026-11-01 }',
    ])

    it('and writes nothing over what is stated', () => {
      const titles = (text: string) =>
        check(text).findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'ask'))
      assert.equal(titles(stated('name: Onbekend')).length, 0)
      assert.equal(titles(application('product: fixi', own(NOBODY))).length, 1)
    })
  })
})
