import assert from 'node:assert/strict'
import { Checked, parseFixture } from '../../fixtures.ts'
import { files, landscape, policy } from './situations.ts'

const STOP = 'jurisdiction/can-be-switched-off'
const REACH = 'jurisdiction/foreign-law-reaches-data'
const PROCESS = 'continuity/critical-process-exposed'

/** A service on a cloud of ours, of two suppliers that each stand under the law of their seat and of their owner. */
describe('one law, one cause, where parties stand under two', () => {
  const READ = 'asOf: 2026-10-05, source: https://example.org/x'
  const under = (service: readonly [seat: string, owner: string], cloud: readonly [seat: string, owner: string]) =>
    landscape(`
      suppliers:
        - { id: maker, name: Maker, country: ${service[0]}, ultimateParent: { name: Boven Maker, country: ${service[1]}, ${READ} }, ${READ} }
        - { id: huis, name: Huis, country: ${cloud[0]}, ultimateParent: { name: Boven Huis, country: ${cloud[1]}, ${READ} }, ${READ} }
      products:
        - { id: dienst, supplier: maker, serviceModel: saas }
        - { id: wolk, supplier: huis, serviceModel: iaas }
        - { id: eigen-dienst, supplier: huis, serviceModel: saas, runsOn: { product: wolk, ${READ} } }
      platforms:
        - { id: wolk-west, product: wolk, location: NL }
      applications:
        - { id: post, product: dienst, runsOn: wolk-west, criticality: high }
        - { id: archief, product: eigen-dienst, criticality: critical }
      processes:
        - { id: schrijven, name: Schrijven, criticality: critical, needs: [post] }
        - { id: bewaren, name: Bewaren, criticality: critical, needs: [archief] }
    `)

  it('the host too by a law that only it stands under, though it shares another with the service', () => {
    for (const rule of [STOP, REACH]) {
      assert.deepEqual(causesOf(under(['GB', 'GB'], ['GB', 'US']), rule, 'post'), [
        'platform:wolk-west',
        'supplier:maker',
      ])
      assert.deepEqual(causesOf(under(['GB', 'GB'], ['GB', 'NL']), rule, 'post'), ['supplier:maker'])
    }
  })

  it('the service alone where it stands under the law of the host as well, be that not the one that weighs most', () => {
    for (const rule of [STOP, REACH]) {
      assert.deepEqual(causesOf(under(['GB', 'CH'], ['NL', 'CH']), rule, 'post'), ['supplier:maker'])
      assert.deepEqual(causesOf(under(['GB', 'NL'], ['NL', 'CH']), rule, 'post'), [
        'platform:wolk-west',
        'supplier:maker',
      ])
    }
  })

  it('the same for critical processes: the own cloud of a service is none besides it', () => {
    assert.deepEqual(causesOf(under(['NL', 'NL'], ['US', 'CH']), PROCESS, 'bewaren'), [])
    // The application weighs less than the process, so its service is told of here.
    assert.deepEqual(namedIn(under(['GB', 'CH'], ['NL', 'CH'])), ['Maker'])
    assert.deepEqual(namedIn(under(['GB', 'NL'], ['NL', 'US'])), ['Maker', 'wolk-west'])
  })

  it('and all that stops by a cause, whichever of its laws does that', () => {
    const beside = (owner: string) =>
      under(['GB', 'GB'], ['GB', owner])
        .replace(
          'products:\n',
          `  - { id: ander, name: Ander, country: US, ultimateParent: { name: Boven Ander, country: US, ${READ} }, ${READ} }
products:
  - { id: andere-dienst, supplier: ander, serviceModel: saas }
`,
        )
        .replace(
          'processes:\n',
          `  - { id: agenda, product: andere-dienst, runsOn: wolk-west, criticality: high }
processes:
  - { id: plannen, name: Plannen, criticality: critical, needs: [agenda] }
`,
        )
    const stoppedBy = (text: string) =>
      found(files({ 'landscape.yaml': text, 'havenwijzer.yaml': policy('thresholds: { gatherBelow: 1 }') }), PROCESS)
        .filter(({ cause }) => cause === 'platform:wolk-west')
        .map(({ affected }) => affected)
    assert.deepEqual(stoppedBy(beside('US')), [['process:plannen', 'process:schrijven']])
    assert.deepEqual(stoppedBy(beside('NL')), [['process:plannen']])
  })

  /** The causes of what touches this one. */
  function causesOf(text: string, rule: string, id: string): readonly string[] {
    return found(text, rule)
      .filter(({ affected }) => affected.some((each) => each.endsWith(`:${id}`)))
      .map(({ cause }) => cause)
      .toSorted()
  }

  /** What a finding on several causes names. */
  function namedIn(text: string): readonly unknown[] {
    return found(text, PROCESS).flatMap(({ message: { args } }) => ('causes' in args ? (args.causes as string[]) : []))
  }

  function found(text: string, rule: string) {
    const { findings } = new Checked(parseFixture(text).files, { rules: [rule] })
    return findings.filter((finding) => finding.rule === rule)
  }
})
