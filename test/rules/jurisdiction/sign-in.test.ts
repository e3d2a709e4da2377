import assert from 'node:assert/strict'
import { Checked, parseFixture } from '../../fixtures.ts'
import { landscape } from './situations.ts'

const RULE = 'jurisdiction/can-be-switched-off'

describe(`${RULE} by what people sign in with`, () => {
  it('comes down to that, also where others sign in with what signs in', () => {
    const signedIn = (gate: string) =>
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
        applications:
          - { id: mail, product: open-zaak, runsOn: eigen-dc, criticality: high, identityProvider: { application: portaal } }
          - { id: portaal, product: open-zaak, runsOn: eigen-dc, criticality: high, identityProvider: { application: poort } }
          - { id: poort, product: ${gate}, criticality: high }
      `)
    assert.deepEqual(found(signedIn('entra-id')), ['application:poort: application:poort application:portaal'])
    assert.deepEqual(found(signedIn('topdesk')), [])
  })

  it('counts its host too, though that stands under the law of who runs what signs in', () => {
    const READ = 'asOf: 2026-10-05, source: https://example.org/x'
    const hosted = (host: string) =>
      landscape(`
        suppliers:
          - { id: huis, name: Huis, country: GB, ultimateParent: { name: Boven Huis, country: GB, ${READ} }, ${READ} }
          - { id: maker, name: Maker, country: NL, ultimateParent: { name: Boven Maker, country: NL, ${READ} }, ${READ} }
        products:
          - { id: wolk, supplier: huis, serviceModel: iaas }
          - { id: thuis, supplier: maker, serviceModel: iaas }
          - { id: dienst, supplier: huis, serviceModel: saas }
          - { id: inloggen, supplier: maker, serviceModel: saas }
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
        applications:
          - { id: post, product: dienst, runsOn: eigen-dc, criticality: high, identityProvider: { application: toegang } }
          - { id: toegang, product: inloggen, criticality: high, runsOn: { product: ${host}, ${READ} } }
      `)
    assert.deepEqual(found(hosted('wolk')), [
      'application:toegang: application:post application:toegang',
      'supplier:huis: application:post',
    ])
    assert.deepEqual(found(hosted('thuis')), ['supplier:huis: application:post'])
  })

  /** What each cause touches. */
  function found(text: string): readonly string[] {
    const { findings } = new Checked(parseFixture(text).files, { rules: [RULE] })
    return findings
      .filter(({ rule }) => rule === RULE)
      .map(({ cause, affected }) => `${cause}: ${affected.join(' ')}`)
      .toSorted()
  }
})
