import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { checksOf } from '../twins.ts'

const RULE = 'continuity/leaving-takes-too-long'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** On 24 November 2026 a service is under a contract, and leaving it takes a year. */
const under = (contract: string, application = 'exit: { durationMonths: 12 }') => `
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: balie-2024, supplier: topdesk, ${contract} }
  #         ^^^^^^^^^^ ${WARNING}
  applications:
    - { id: balie, product: topdesk, contract: balie-2024, ${application} }
`
const SHORT = 'end: 2027-11-23, renewal: none'

/** It goes on for long, and a critical process needs it. */
const needed = (process: string, exit = 'durationMonths: 12') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: balie
  #       ^^^^^ ${WARNING}
      product: topdesk
      exit: { ${exit} }
    - { id: ander, product: nextcloud }
  processes:
    - { id: uitkeren, criticality: critical, ${process} }
`

describe(RULE, () => {
  describe('holds leaving against a contract', () => {
    twins('that ends sooner', under(SHORT), ['2027-11-23', '2027-11-24'])
    twins('with what can be extended', under('end: 2027-06-30, renewal: option, extensions: [2027-11-23]'), [
      '2027-11-23',
      '2027-11-24',
    ])
    twins('that goes on, by its notice', under('renewal: automatic, noticeMonths: 11'), [
      'noticeMonths: 11',
      'noticeMonths: 12',
    ])
    twins('of which nobody says that it ends, by its notice', under('end: 2027-06-30, noticeMonths: 3'), [
      ', noticeMonths: 3',
      '',
    ])
    twins('and not one that has ended', under(SHORT), ['2027-11-23', '2026-10-31'])
    twins('that says how long it takes itself', under(`${SHORT}, exit: { durationMonths: 12 }`, 'name: Balie'), [
      'durationMonths: 12',
      'durationMonths: 11',
    ])
    twins(
      'for what is not rated low',
      `${under(SHORT, 'exit: { durationMonths: 12 }, criticality: high, data: [lijst]')}  datasets:
    - { id: lijst, classification: public, personal: none }
`,
      ['criticality: high', 'criticality: low'],
    )
    twins('for what is in use', under(SHORT, 'exit: { durationMonths: 12 }, lifecycle: in-use'), ['in-use', 'planned'])
    twins(
      'for what nobody decided to leave',
      under(SHORT, 'exit: { durationMonths: 12 }, transition: { kind: replace, to: [nieuw], status: idea }').replace(
        /\n$/,
        '\n    - { id: nieuw, product: nextcloud }\n',
      ),
      ['status: idea', 'status: decided'],
    )

    it('with all that is under it in one line, what takes longest first', () => {
      const { findings } =
        check(`${under(SHORT)}    - { id: hulp, product: topdesk, contract: balie-2024, exit: { durationMonths: 24 } }
    - { id: vlug, product: topdesk, contract: balie-2024, exit: { durationMonths: 2 } }
`)
      const [finding] = own(findings)
      assert.equal(finding?.cause, 'contract:balie-2024')
      assert.deepEqual(finding.affected, ['application:balie', 'application:hulp'])
      assert.deepEqual(finding.message.args, {
        id: 'balie-2024',
        names: ['hulp', 'balie'],
        takes: 24,
        end: '2027-11-23',
      })
    })

    twins(
      'of a platform',
      `
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: wolk-2024, supplier: cyso, ${SHORT} }
  #         ^^^^^^^^^ ${WARNING}
  platforms:
    - { id: wolk, product: fuga-cloud, contract: wolk-2024, exit: { durationMonths: 12 } }
  applications:
    - { id: balie, product: nextcloud, runsOn: wolk }
`,
      ['durationMonths: 12', 'durationMonths: 11'],
    )
  })

  describe('holds leaving against what critical processes can do without', () => {
    twins('where they say how long', needed('maxOutage: 72h, needs: [balie]'), ['maxOutage: 72h, ', ''])
    twins('where there is no other way', needed('maxOutage: 72h, either: [[balie]]'), ['[[balie]]', '[[balie, ander]]'])
    twins('where they are critical', needed('maxOutage: 72h, needs: [balie]'), ['critical,', 'high,'])
    twins(
      'where people cannot bridge it',
      needed('maxOutage: 72h, needs: [balie], continuity: { plan: bcp.md, fallback: [{ what: papier, lasts: 4w }] }'),
      ['lasts: 4w', 'lasts: 52w'],
    )
    twins(
      'where it is known how long people can',
      needed('maxOutage: 72h, needs: [balie], continuity: { plan: bcp.md, fallback: [{ what: papier, lasts: 4w }] }'),
      [', lasts: 4w', ''],
    )
    twins(
      'where nobody tried to go on after a sudden loss',
      needed('maxOutage: 72h, needs: [balie]', 'durationMonths: 12, testedOn: { suddenLoss: 2024-11-23 }'),
      ['2024-11-23', '2024-11-24'],
    )
    twins('of what is had from others', needed('maxOutage: 72h, needs: [balie]'), [
      'product: topdesk',
      'product: open-zaak',
    ])
  })

  it('says once what the contract leaves too little time for', () => {
    const both = `${under(SHORT)}  processes:
    - { id: uitkeren, criticality: critical, maxOutage: 72h, needs: [balie] }
`
    assert.deepEqual(
      own(check(both).findings).map(({ cause }) => cause),
      ['contract:balie-2024'],
    )
  })

  it('tells many together', () => {
    const ids = ['a', 'b', 'c']
    const { findings } = check(`
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
  #~~~~~~~~ ${WARNING}
${ids.map((id) => `    - { id: c-${id}, supplier: topdesk, ${SHORT} }\n`).join('')}  applications:
${ids.map((id) => `    - { id: ${id}, product: topdesk, contract: c-${id}, exit: { durationMonths: 12 } }\n`).join('')}`)
    assert.deepEqual(
      own(findings).map(({ cause, affected }) => [cause, affected]),
      [['organisation:gm0268', ids.map((id) => `application:${id}`)]],
    )
    const [finding] = own(findings)
    assert.deepEqual(finding && 'names' in finding.message.args && finding.message.args.names, ['c-a', 'c-b', 'c-c'])
    assert.deepEqual(finding && 'takes' in finding.message.args && finding.message.args.takes, [12, 12, 12])
    assert.deepEqual(
      finding?.related.map(({ message }) => 'id' in message.args && message.args.id),
      ['c-a', 'c-b', 'c-c'],
    )
  })

  gives(
    'leaves alone what another organisation agreed on',
    `
  # file: centrum.landscape.yaml
  kind: landscape
  version: 1
  organisation: irvn
  contracts:
    - { id: balie-2024, supplier: topdesk, ${SHORT} }
  applications:
    - { id: balie, product: topdesk, contract: balie-2024 }
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: balie, from: irvn/balie, exit: { durationMonths: 12 } }
`,
  )
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
