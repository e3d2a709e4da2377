import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { Checked } from '../../fixtures.ts'
import { parseFixture } from '../../markers.ts'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/single-sign-in'
const STOP = 'jurisdiction/can-be-switched-off'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** A critical application that signs in with something here; `product`: what that is. */
const signing = (application: string, product = 'keycloak') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: inlogdienst
  #       ^^^^^^^^^^^ ${WARNING}
      product: ${product}
    - { id: nood, functions: [identity-provider] }
    - { id: uitkeringen, ${application} }
    - { id: afspraken, criticality: high, identityProvider: { application: inlogdienst } }
`
const WITH_ONE = 'criticality: critical, identityProvider: { application: inlogdienst }'

describe(RULE, () => {
  describe('finds an application', () => {
    twins('that is critical', signing(WITH_ONE), ['criticality: critical', 'criticality: medium'])
    twins('for which nothing takes over', signing(WITH_ONE), [
      'critical, identityProvider: { application: inlogdienst',
      'critical, identityProvider: { application: inlogdienst, fallback: nood',
    ])
    twins('that is in use', signing(`lifecycle: in-use, ${WITH_ONE}`), ['in-use', 'planned'])
    twins('while what it signs in with works', signing(WITH_ONE, 'keycloak\n      lifecycle: in-use'), [
      'in-use',
      'planned',
    ])
    twins(
      'by a component',
      `${signing('criticality: critical')}
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: voorkant, partOf: uitkeringen, identityProvider: { application: inlogdienst } }
`,
      ['partOf: uitkeringen', 'partOf: afspraken'],
    )
    twins(
      'but not with what the state provides',
      `${signing(WITH_ONE, 'eigen-dienst')}  products:
    - { id: eigen-dienst, name: Eigen dienst, supplier: topdesk, serviceModel: saas }
    - { id: digid, name: DigiD, supplier: topdesk, serviceModel: saas }
`,
      ['    product: eigen-dienst\n', '    product: digid\n'],
    )
  })

  it('is one finding for all that sign in with it', () => {
    const both = signing(WITH_ONE).replace('afspraken, criticality: high', 'afspraken, criticality: critical')
    const [finding, ...others] = own(check(both).findings)
    assert.deepEqual(others, [])
    assert.equal(finding?.cause, 'application:inlogdienst')
    assert.deepEqual(finding.affected, ['application:afspraken', 'application:uitkeringen'])
  })

  describe('is a reason where it is told that the sign-in can be made to stop', () => {
    it('of all that sign in with it, and not where something takes over', () => {
      assert.deepEqual(tellers(signing(WITH_ONE, 'entra-id')), [`error ${STOP}`])
      const withFallback = WITH_ONE.replace('inlogdienst }', 'inlogdienst, fallback: nood }')
      assert.notEqual(withFallback, WITH_ONE)
      assert.deepEqual(tellers(signing(withFallback, 'entra-id')), [])
    })

    it('also where that was accepted', () => {
      const accepted = `${signing(WITH_ONE, 'entra-id')}  acceptedRisks:
    - { rule: ${STOP}, element: application:inlogdienst, covers: [uitkeringen], reason: a, acceptedBy: b, acceptedOn: 2026-11-01, until: 2027-11-01 }
`
      assert.deepEqual(tellers(accepted), [])
      assert.deepEqual(tellers(accepted, 'accepted'), [`error ${STOP}`])
    })

    it('but not where a policy keeps that from being told', () => {
      const policy = `\n  # file: havenwijzer.yaml\n  kind: policy\n  version: 1\n  levels: { ${STOP}: off }\n`
      assert.deepEqual(tellers(`${signing(WITH_ONE, 'entra-id')}${policy}`), [WARNING])
    })

    it('nor where that is of another', () => {
      assert.deepEqual(tellers(signing(WITH_ONE, 'keycloak')), [WARNING])
    })

    /** Which findings tell it, by themselves or as a reason. */
    function tellers(text: string, of: 'findings' | 'accepted' = 'findings'): readonly string[] {
      const plain = text.replaceAll(/ *# {7}\^+ .*\n/g, '')
      return new Checked(parseFixture(plain).files, { rules: [STOP, RULE] })[of].flatMap(
        ({ rule, level, reasons = [] }) =>
          rule === RULE || reasons.some((reason) => reason.rule === RULE) ? [`${level} ${rule}`] : [],
      )
    }
  })

  gives(
    'leaves alone what signs in with something that is not described',
    signing(WITH_ONE)
      .replace(
        'critical, identityProvider: { application: inlogdienst',
        'critical, identityProvider: { application: irvn/inloggen',
      )
      .replace(/ *# {7}\^+ .*\n/, ''),
  )
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
