import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/proprietary-sign-in'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

const application = (says: string, level = WARNING) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
  #       ^^^^^^^^^^^ ${level}
      ${says}
  `

const unmarked = (text: string) => text.replace(/\n.*\^.*/, '')
const protocols = (list: string) => application(`identityProvider: { protocols: [${list}] }`)

describe(RULE, () => {
  describe('finds', () => {
    twins('a protocol of one supplier', protocols('ntlm'), ['ntlm', 'saml'])
    twins('several of one supplier', protocols('ntlm, entra-id'), ['ntlm, entra-id', 'ntlm, oidc-nlgov'])
    twins('a product in place of a protocol', protocols('okta-workforce'), ['okta-workforce', 'oidc-nlgov'])
    twins('either version of NTLM', protocols('ntlm, ntlmv2'), ['ntlm, ntlmv2', 'ntlm, saml'])
    twins('the second by itself', protocols('ntlmv2'), ['ntlmv2', 'saml'])
    twins('a protocol, whatever its version', protocols('ntlm@2'), ['ntlm@2', 'saml@2.0'])
    twins('a product by another name', protocols('azure-ad'), ['azure-ad', 'oidc-nlgov'])
    twins(
      'it of a component',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: kiss
      #       ^^^^ ${WARNING}
          identityProvider: { protocols: [ntlm] }
      `,
      ['ntlm', 'saml'],
    )
    twins(
      'it until it is out of use',
      protocols('ntlm').replace('identityP', 'lifecycle: phasing-out\n      identityP'),
      ['phasing-out', 'retired'],
    )
  })

  describe('takes a name for a closed product that signs in', () => {
    const called = (id: string, says = 'licence: proprietary, functions: [mfa]') => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      functions:
        - { id: mfa, name: { en: Second factor, nl: Tweede factor } }
        - { id: chat, name: { en: Chat, nl: Chat } }
      products:
        - { id: ${id}, name: Sleutelbos, supplier: topdesk, ${says} }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      #       ^^^^^^^^^^^ ${WARNING}
          identityProvider: { protocols: [${id}] }
      `
    twins('be it only as a second factor', called('sleutelbos'), ['functions: [mfa]', 'functions: [chat]'])
    twins('or besides something else', called('sleutelbos', 'licence: proprietary, functions: [chat, mfa]'), [
      'functions: [chat, mfa]',
      'functions: [chat]',
    ])
    twins('one that is closed', called('sleutelbos'), ['licence: proprietary', 'licence: EUPL-1.2'])
    twins('one of which it is known what it does', called('sleutelbos'), [', functions: [mfa]', ''])
    twins('one of which it is known who supplies it', called('sleutelbos'), ['supplier: topdesk, ', ''])
    gives('but not what an open protocol is called too', unmarked(called('saml')))
  })

  describe('takes an application with its components', () => {
    const both = (says: string) => `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      #       ^^^^^^^^^^^ ${WARNING}
          identityProvider: { protocols: [ntlm] }
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: zaakscherm, partOf: zaaksysteem, identityProvider: { ${says} } }
      `
    twins('that sign in the same way', both('protocols: [entra-id]'), ['entra-id', 'saml'])
    twins('of which some do not say', both('asOf: 2026-10-05'), ['asOf: 2026-10-05', 'protocols: [huisprotocol]'])
  })

  describe('leaves alone', () => {
    gives('a sign-in without a word on protocols', unmarked(application('identityProvider: { asOf: 2026-10-05 }')))
    gives(
      'what is no name of a protocol',
      unmarked(protocols('{ id: ntlm }')).replace(
        /identityProvider.*/,
        '$&\n  #                                     ^^ error structure/schema',
      ),
    )
    gives('an empty list of protocols', unmarked(protocols('')))
    gives('what nobody knows', unmarked(protocols('huisprotocol')))
    gives('what nobody knows beside what is of a supplier', unmarked(protocols('ntlm, huisprotocol')))
    gives('protocols of two suppliers', unmarked(protocols('ntlm, okta-workforce')))
    gives('an open product that signs in', unmarked(protocols('keycloak')))
    gives(
      'that it is stated as not known',
      unmarked(application('product: dynamics-365\n      identityProvider: { unknown: {} }')),
    )
    gives('what signs in itself', unmarked(application('product: entra-id')))
    gives('what nobody says anything of', unmarked(application('product: open-zaak')))
  })

  it('gathers three of one supplier', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: een, identityProvider: { protocols: [ntlm] } }
      #         ^^^ ${WARNING}
        - { id: twee, identityProvider: { protocols: [entra-id] } }
        - { id: drie, identityProvider: { protocols: [ntlm] } }
        - { id: vier, identityProvider: { protocols: [okta-workforce] } }
      #         ^^^^ ${WARNING}
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, related }) => [cause, affected, related.length]),
      [
        ['supplier:microsoft', ['application:drie', 'application:een', 'application:twee'], 2],
        ['application:vier', ['application:vier'], 0],
      ],
    )
  })
})
