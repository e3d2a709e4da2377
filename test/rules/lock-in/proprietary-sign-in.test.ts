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

  describe('leaves alone', () => {
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
