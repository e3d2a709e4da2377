import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/single-sign-in'
const STOP = 'jurisdiction/can-be-switched-off'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** Two critical applications that sign in with one thing; `product`: what that is. */
const signing = (first: string, product = 'keycloak', mark = `  #       ^^^^^^^ ${WARNING}\n`) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: inlogge
${mark}      product: ${product}
    - { id: nood, functions: [identity-provider] }
    - { id: uitkeringen, ${first} }
    - { id: burgerzaken, criticality: critical, identityProvider: { application: inlogge } }
`
const WITH_ONE = 'criticality: critical, identityProvider: { application: inlogge }'

describe(RULE, () => {
  describe('finds two applications', () => {
    twins('that are critical', signing(WITH_ONE), [
      'uitkeringen, criticality: critical',
      'uitkeringen, criticality: high',
    ])
    twins('that sign in with the same', signing(WITH_ONE), [
      'uitkeringen, criticality: critical, identityProvider: { application: inlogge',
      'uitkeringen, criticality: critical, identityProvider: { application: nood',
    ])
    twins('for which nothing takes over', signing(WITH_ONE), [
      'uitkeringen, criticality: critical, identityProvider: { application: inlogge',
      'uitkeringen, criticality: critical, identityProvider: { application: inlogge, fallback: nood',
    ])
    twins('that are in use', signing(`lifecycle: in-use, ${WITH_ONE}`), ['in-use', 'planned'])
    twins('while that works', signing(WITH_ONE, 'keycloak\n      lifecycle: in-use'), ['in-use', 'retired'])
    twins(
      'by their components',
      `${signing('criticality: critical')}
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: voorkant, partOf: uitkeringen, identityProvider: { application: inlogge } }
`,
      ['partOf: uitkeringen', 'partOf: burgerzaken'],
    )
  })

  it('is one finding, on what they sign in with', () => {
    const [finding, ...others] = own(check(signing(WITH_ONE)).findings)
    assert.deepEqual(others, [])
    assert.equal(finding?.cause, 'application:inlogge')
    assert.deepEqual(finding.affected, ['application:burgerzaken', 'application:uitkeringen'])
  })

  describe('leaves to the rule on being switched off', () => {
    gives('what that tells', signing(WITH_ONE, 'entra-id', ''))
    gives(
      'but not what a policy keeps that from saying',
      `${signing(WITH_ONE, 'entra-id')}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  levels: { ${STOP}: off }
`,
    )

    it('which says it as a reason', () => {
      const reasons = (first: string) => {
        const marks = ['error', 'warning'].map((level) => `  #       ^^^^^^^ ${level} ${STOP}\n`)
        const { findings } = check(signing(first, 'entra-id', marks.join('')), { rules: [STOP] })
        return findings
          .filter(({ rule, level }) => rule === STOP && level === 'error')
          .flatMap((finding) => finding.reasons ?? [])
          .map(({ rule }) => rule)
      }
      assert.deepEqual(reasons(WITH_ONE), [RULE])
    })
  })

  twins(
    'leaves alone what the state provides',
    `${signing(WITH_ONE, 'inlogdienst')}  products:
    - { id: inlogdienst, name: Inlogdienst, supplier: topdesk, serviceModel: saas }
    - { id: digid, name: DigiD, supplier: topdesk, serviceModel: saas }
`,
    ['    product: inlogdienst\n', '    product: digid\n'],
  )
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
