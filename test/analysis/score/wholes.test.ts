import assert from 'node:assert/strict'
import { answerIn, scoreIn } from './scored.ts'

const WOLK = '  - { id: wolk, encryptionKeys: shared, csf: { SOV-7.1: 3, SOV-7.3: 2 } }\n'
const COMPONENTS = 'kind: common-ground\nversion: 1\norganisation: gm0001\ncomponents:\n'

/** The answer for an application, of what is said of it, of its component and of other platforms. */
function answer(criterion: string, zaken: string, motor = '', platforms = ''): string | undefined {
  const body = `applications:\n  - { id: zaken${zaken} }\nplatforms:\n${WOLK}${platforms}`
  const others = motor === '' ? {} : { 'stack.yaml': `${COMPONENTS}  - { id: motor, partOf: zaken${motor} }\n` }
  return answerIn(scoreIn(body, 'application:zaken', others), criterion)
}

describe('analysis/score: an application as a whole', () => {
  it('runs where its components do, and they where it does', () => {
    const ofCloud = (zaken: string, motor: string) => answer('SOV-7.1', zaken, motor)
    assert.equal(ofCloud(', runsOn: wolk', ', csf: { SOV-7.3: 4 }'), '3')
    assert.equal(ofCloud(', runsOn: wolk', ', licence: EUPL-1.2'), '3')
    assert.equal(ofCloud('', ', runsOn: wolk'), '3')
    // Neither says it: then nobody knows what it stands on.
    assert.equal(answer('SOV-6.3', ', licence: EUPL-1.2', ', licence: EUPL-1.2'), undefined)
    assert.equal(answer('SOV-6.3', ', licence: EUPL-1.2', ', runsOn: haven', OPEN), '3–5')
    assert.equal(answer('SOV-6.3', ', licence: EUPL-1.2, runsOn: haven', ', licence: EUPL-1.2', OPEN), '3–5')
  })

  it('is no more than the best it can be where others run part of it', () => {
    const beside = (motor: string) => answer('SOV-7.1', ', runsOn: wolk', motor)
    assert.equal(beside(', product: open-nl'), '3')
    assert.equal(beside(', product: dicht-nl'), '1–3')
    assert.equal(beside(', product: open-nl, operator: nederlander'), '1–3')
    // A service runs where its supplier has it.
    assert.equal(answer('SOV-7.1', ', product: dicht-nl', ', runsOn: wolk'), '1–3')
  })

  it('is a service where somebody else runs it, or nobody knows who', () => {
    const run = (operator: string) => answer('SOV-7.1', `, product: open-nl, runsOn: wolk, operator: ${operator}`)
    assert.deepEqual(['gm0001', 'nederlander', '{ unknown: {} }'].map(run), ['3', '1–3', '1–3'])
  })

  it('does not run where its supplier has it once we run it ourselves', () => {
    const body = (operator: string) => `products:
  - { id: dienst, supplier: nederlander, serviceModel: saas, runsOn: wolk }
applications:
  - { id: zaken, product: dienst${operator} }
platforms:
${WOLK}`
    const said = (operator: string) => answerIn(scoreIn(body(operator), 'application:zaken'), 'SOV-7.1')
    assert.deepEqual(['', ', operator: gm0001'].map(said), ['1–3', undefined])
  })

  it('is not judged by what is planned', () => {
    const part = (lifecycle: string) => answer('SOV-7.1', ', runsOn: wolk', `, ${lifecycle}csf: { SOV-7.1: 1 }`)
    assert.deepEqual(['', 'lifecycle: planned, ', 'lifecycle: retired, '].map(part), ['1', '3', '3'])
  })

  it('has the keys of a component that says who has them, however good its own', () => {
    const keys = (zaken: string, motor: string) => answer('SOV-3.1', `, runsOn: wolk${zaken}`, motor)
    const own = ', encryptionKeys: customer-only'
    assert.equal(keys(own, ', encryptionKeys: provider'), '1')
    assert.equal(keys(own, ', runsOn: wolk'), '5')
    assert.equal(keys('', ', runsOn: wolk'), '3')
    assert.equal(keys('', own), '3')
  })

  it('takes nothing of the keys of its platform once something nearer is said of them', () => {
    const keys = (facts: string, platforms = '') => answer('SOV-3.1', `, runsOn: wolk${facts}`, '', platforms)
    assert.equal(keys(', encryptionKeys: customer-only'), '5')
    // With somebody else as holder nothing follows, nor from what is said further away.
    assert.equal(keys(', encryptionKeys: customer-only, keyHolder: nederlander'), undefined)
    assert.equal(keys(', csf: { SOV-3.1: 4 }'), '4')
    const above = (facts: string) =>
      answer('SOV-3.1', ', runsOn: haven', '', `  - { id: haven, runsOn: wolk, ${facts} }\n`)
    assert.equal(above('encryptionKeys: mostly-customer'), '4')
    assert.equal(above('encryptionKeys: mostly-customer, keyHolder: nederlander'), undefined)
    assert.equal(above('location: NL'), '3')
  })

  it('has the worst keys of its hosts, and at most those where one is silent', () => {
    const on = (other: string) => answer('SOV-3.1', `, runsOn: [{ platform: wolk }, { ${other} }]`)
    assert.equal(on('product: wolk-nl, encryptionKeys: provider'), '1')
    assert.equal(on('product: wolk-nl, encryptionKeys: customer-only'), '3')
    assert.equal(on('product: wolk-nl'), '1–3')
    const two = (other: string) =>
      answer('SOV-3.1', `, runsOn: [{ product: wolk-nl, encryptionKeys: mostly-customer }, { ${other} }]`)
    assert.equal(two('product: wolk-us, encryptionKeys: shared'), '3')
    assert.equal(two('product: wolk-us, encryptionKeys: customer-only, keyHolder: nederlander'), '1–4')
  })

  it('is where its backup is, and what that stands on', () => {
    const place = (platforms: string) => answer('SOV-3.4', ', runsOn: wolk, backup: { runsOn: kluis }', '', platforms)
    assert.equal(place('  - { id: kluis, location: US }\n'), '1–4')
    assert.equal(place('  - { id: kluis, location: NL }\n'), undefined)
    assert.equal(place('  - { id: kluis, location: NL, runsOn: onder }\n  - { id: onder, location: US }\n'), '1–4')
    // What else a backup is says nothing of it.
    assert.equal(
      answer('SOV-7.1', ', runsOn: wolk, backup: { runsOn: kluis }', '', '  - { id: kluis, csf: { SOV-7.1: 1 } }\n'),
      '3',
    )
  })
})

const OPEN = '  - { id: haven, licence: Apache-2.0 }\n'
