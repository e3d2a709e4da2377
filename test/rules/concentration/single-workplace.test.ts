import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/single-workplace'
const SUITE = 'lock-in/bundled-suite'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** Applications that have nothing to do with it. */
const others = (count: number) => Array.from({ length: count }, (_, i) => `    - { id: ander-${i} }\n`).join('')

const workplace = (says: string, { more = '', mark = WARNING } = {}) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: werkplek
  #       ^^^^^^^^ ${mark}
      ${says}
${others(9)}${more}`
const RATED = 'criticality: high'
const M365 = `product: microsoft-365\n      ${RATED}`

describe(RULE, () => {
  describe('finds mail, documents, chat and video', () => {
    twins('of one supplier', workplace(M365), ['product: microsoft-365', 'product: nextcloud'])
    twins('all four of them', workplace(`${M365}\n      functions: [email, office-suite, chat, video-conferencing]`), [
      ', video-conferencing',
      '',
    ])
    twins(
      'in several applications',
      workplace(`${M365}\n      functions: [email, office-suite]`, {
        more: '    - { id: vergaderen, product: microsoft-teams }\n',
      }),
      ['microsoft-teams', 'topdesk'],
    )
    twins(
      'of a supplier here',
      workplace(
        `supplier: topdesk\n      functions: [email, office-suite, chat, video-conferencing]\n      licence: proprietary\n      ${RATED}`,
      ),
      ['proprietary', 'EUPL-1.2'],
    )
    twins(
      'while nobody else has a way to talk',
      workplace(M365, { more: '    - { id: bellen, supplier: zivver, functions: [telephony] }\n' }),
      ['[telephony]', '[video-conferencing]'],
    )
    twins(
      'that is in use',
      workplace(M365, { more: '    - { id: nood, product: nextcloud, lifecycle: planned, functions: [chat] }\n' }),
      ['planned', 'in-use'],
    )
    twins(
      'although another editor is there',
      workplace(M365, { more: '    - { id: pdf, supplier: zivver, functions: [office-suite] }\n' }),
      ['product: microsoft-365', 'product: topdesk'],
    )
  })

  twins('of ten applications at least', workplace(M365), ['{ id: ander-8 }', '{ id: ander-8, lifecycle: planned }'])
  twins('is a hint where nobody rated it', workplace('product: microsoft-365', { mark: `hint ${RULE}` }), [
    'microsoft-365',
    'topdesk',
  ])

  it('stands on the first of them and names them all', () => {
    const [finding] = own(
      check(
        workplace(`${M365}\n      functions: [email, office-suite]`, {
          more: '    - { id: vergaderen, product: microsoft-teams }\n',
        }),
      ).findings,
    )
    assert.equal(finding?.cause, 'suite:microsoft')
    assert.deepEqual(finding.affected, ['application:vergaderen', 'application:werkplek'])
  })

  describe('leaves to the rule on suites', () => {
    const suite = { more: '    - { id: inloggen, product: entra-id }\n' }
    gives('what is part of one', workplace(M365, suite).replace(/ *# {7}\^+ .*\n/, ''))
    gives(
      'but not what a policy keeps that from saying',
      `${workplace(M365, suite)}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  levels: { ${SUITE}: off }
`,
    )

    it('which says it as a reason', () => {
      const reasons = (says: string) =>
        check(workplace(says, { ...suite, mark: `warning ${SUITE}` }), { rules: [SUITE] }).findings.flatMap((finding) =>
          (finding.reasons ?? []).map(({ rule }) => rule),
        )
      assert.deepEqual(reasons(M365), [RULE])
      assert.deepEqual(reasons(`${M365}\n      functions: [email, office-suite, chat]`), [])
    })
  })

  gives(
    'leaves alone what another organisation provides',
    `
  # file: centrum.landscape.yaml
  kind: landscape
  version: 1
  organisation: irvn
  applications:
    - { id: werkplek, product: microsoft-365 }
  #         ^^^^^^^^ hint ${RULE}
${others(9)}  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: werkplek, from: irvn/werkplek, criticality: high }
${others(9)}`,
  )
})

function own(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule === RULE)
}
