import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/provider-specific-service'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** An application and what it stands on. */
const application = (says: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: verrijking
      ${says}
  `

const used = (says = '') =>
  application(`uses: [ { product: azure-functions${says} } ]\n  #                      ^^^^^^^^^^^^^^^ ${WARNING}`)

describe(RULE, () => {
  describe('finds', () => {
    twins('what an application uses', used(), ['azure-functions', 'knative'])
    twins(
      'what a component uses',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: verrijking
          uses: [ { product: azure-functions, for: serverless } ]
      #                      ^^^^^^^^^^^^^^^ ${WARNING}
      `,
      ['azure-functions', 'knative'],
    )
    twins(
      'what an application runs on',
      application(`runsOn: { product: azure-functions }\n  #                      ^^^^^^^^^^^^^^^ ${WARNING}`),
      ['azure-functions', 'azure'],
    )
    twins(
      'what an application is, but not once it is out of use',
      application(`product: azure-functions\n  #            ^^^^^^^^^^^^^^^ ${WARNING}\n      lifecycle: phasing-out`),
      ['phasing-out', 'retired'],
    )
    twins(
      'what a platform is',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: functies, product: azure-functions }
      #                            ^^^^^^^^^^^^^^^ ${WARNING}
      applications:
        - { id: verrijking, runsOn: functies }
      `,
      ['azure-functions', 'azure'],
    )
    twins('a service for anything but a name or a certificate', used(', for: serverless'), [
      'for: serverless',
      'for: cdn',
    ])
    twins('a service for anything but DNS', used(', for: serverless'), ['for: serverless', 'for: dns'])
    twins('a service for anything but certificates', used(', for: serverless'), [
      'for: serverless',
      'for: certificates',
    ])
    twins('unless it is made for certificates alone', used(), ['azure-functions', 'aws-certificate-manager'])
    gives(
      'each use by what it is for',
      application(
        `uses:\n        - { product: azure-key-vault, for: certificates }\n        - { product: azure-key-vault, for: secrets-management }\n  #                  ^^^^^^^^^^^^^^^ ${WARNING}`,
      ),
    )
  })

  describe('reads of a list', () => {
    const list = (purpose: string, marker: string) =>
      application(
        `uses:\n        - { product: [], for: serverless }\n  #         ^^^^^^^ error structure/schema\n        - { product: azure-key-vault, for: ${purpose} }${marker}`,
      )
    gives(
      'the entry in which a name stands',
      list('secrets-management', `\n  #                  ^^^^^^^^^^^^^^^ ${WARNING}`),
    )
    gives('no other, where one before names nothing', list('certificates', ''))
  })

  describe('leaves alone', () => {
    gives('what keeps a backup', application('backup: { runsOn: { product: azure-functions, location: NL } }'))
    gives(
      'an application in which a slip keeps something from being read',
      application('owner Team\n  #   ^^^^^ error structure/yaml-syntax\n      product: azure-functions'),
    )
    gives(
      'an application with a key twice',
      application(
        'uses: [ { product: azure-functions } ]\n      uses: [ { product: azure-key-vault } ]\n  #   ^^^^ error structure/yaml-syntax',
      ),
    )
    gives('what is to come in its place', application('transition: { kind: replace, to: [azure-functions] }'))
    gives(
      'what is only described',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      products:
        - { id: eigenbouw, licence: EUPL-1.2, runsOn: { product: azure-functions, location: NL } }
      applications:
        - { id: verrijking, product: eigenbouw }
      `,
    )
    const own = (says: string) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      products:
        - { id: azure-functions, ${says} }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: verrijking, product: azure-functions }
      #                              ^^^^^^^^^^^^^^^ ${WARNING}
      `
    twins('what a catalogue of ours says to be otherwise', own('providerSpecific: true'), ['true', 'false'])
    twins('what can be installed elsewhere', own('selfHostable: false'), ['selfHostable: false', 'selfHostable: true'])
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: verrijking
          ${now}
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: verrijking
          ${later}
      `
    const marked = `product: azure-functions\n      #            ^^^^^^^^^^^^^^^ ${WARNING}`
    gives('finds in a target what it adds', both('product: knative', marked))
    gives('finds what there is once', both(marked, 'product: azure-functions'))
    gives('says nothing more once the target moves away from it', both(marked, 'product: knative'))
  })

  it('is one finding for all that stand on a service, which it names', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: verrijking, uses: [ { product: azure-functions } ] }
      #                                        ^^^^^^^^^^^^^^^ ${WARNING}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: meldingen, product: open-zaak, uses: [ { product: azure-functions } ] }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, confidence, related }) => [cause, affected, confidence, related.length]),
      [['product:azure-functions', ['application:meldingen', 'component:verrijking'], undefined, 1]],
    )
  })

  describe('gathers', () => {
    const services = (last: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: verrijking
          uses:
            - { product: azure-functions }
      #                  ^^^^^^^^^^^^^^^ ${WARNING}
            - { product: azure-key-vault, for: secrets-management }
        - { id: meldingen, product: open-zaak, uses: [ { product: ${last} } ] }
      `

    it('three services of one provider, on the first', () => {
      const { findings } = check(services('azure-service-bus'))
      assert.deepEqual(
        findings.map(({ cause, affected, related }) => [cause, affected, related.length]),
        [['organisation:gm0268', ['application:meldingen', 'application:verrijking'], 2]],
      )
    })

    it('and names them, with what may come in place of each', () => {
      const { findings } = check(services('azure-service-bus'))
      assert.deepEqual(
        findings.map(({ message }) => [
          'services' in message.args && message.args.services,
          'instead' in message.args && message.args.instead,
        ]),
        [
          [
            ['Azure Functions', 'Azure Key Vault', 'Azure Service Bus'],
            ['Knative', 'OpenBao', ''],
          ],
        ],
      )
    })

    it('not those of another provider', () => {
      const text = services('aws-lambda')
        .replace('for: secrets-management }', `$&\n      #                  ^^^^^^^^^^^^^^^ ${WARNING}`)
        .replace(
          /aws-lambda.*/,
          `$&\n      #                                                           ^^^^^^^^^^ ${WARNING}`,
        )
      check(text)
    })

    gives(
      'from as many on as the policy says',
      `
      # file: havenwijzer.yaml
      kind: policy
      version: 1
      thresholds: { gatherBelow: 2 }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: verrijking
          uses:
            - { product: azure-functions }
      #                  ^^^^^^^^^^^^^^^ ${WARNING}
            - { product: azure-key-vault, for: secrets-management }
      `,
    )

    gives(
      'what a target adds by itself',
      `
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: verrijking
          uses:
            - { product: azure-functions }
      #                  ^^^^^^^^^^^^^^^ ${WARNING}
            - { product: azure-key-vault, for: secrets-management }
      #                  ^^^^^^^^^^^^^^^ ${WARNING}
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: verrijking
          uses:
            - { product: azure-functions }
            - { product: azure-service-bus }
      #                  ^^^^^^^^^^^^^^^^^ ${WARNING}
      `,
    )
  })

  describe('names in its place', () => {
    const instead = (text: string) => {
      const { findings } = check(text)
      return findings.map(({ message }) => 'instead' in message.args && message.args.instead)
    }
    it('first what runs on Haven, and not what ties again', () => {
      assert.deepEqual(instead(used()), [['Knative', 'KEDA']])
    })
    it('what serves what it is used for', () => {
      const vault = (purpose: string) =>
        application(
          `uses: [ { product: azure-key-vault${purpose} } ]\n  #                      ^^^^^^^^^^^^^^^ ${WARNING}`,
        )
      assert.deepEqual(
        [instead(vault(', for: secrets-management')), instead(vault(''))],
        [[['OpenBao']], [['OpenBao', 'cert-manager']]],
      )
    })
  })
})
