import assert from 'node:assert/strict'
import type { Finding } from '../../../server/src/review/finding.ts'
import { Checked } from '../../fixtures.ts'
import { parseFixture } from '../../markers.ts'
import { checksOf } from '../twins.ts'

const RULE = 'concentration/single-workplace'
const SUITE = 'lock-in/bundled-suite'
const STOP = 'jurisdiction/can-be-switched-off'
const SHARE = 'concentration/supplier-share'
const { check: checkOwn, gives, twins } = checksOf(RULE)
const mark = (level: string, rule = RULE) => `  #       ^^^^^^^^ ${level} ${rule}\n`
const WARNING = mark('warning')

/** Applications that have nothing to do with it. */
const others = (count: number) => Array.from({ length: count }, (_, i) => `    - { id: ander-${i} }\n`).join('')

const workplace = (says: string, { more = '', marks = WARNING, count = 9 } = {}) => `
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - { id: kantoorhuis, name: Kantoorhuis, country: NL, asOf: 2026-10-05, source: https://example.org/about }
    - { id: praathuis, name: Praathuis, country: NL, asOf: 2026-10-05, source: https://example.org/about }
  products:
    - { id: kantoor, name: Kantoor, supplier: kantoorhuis, serviceModel: saas, licence: proprietary }
    - { id: vergader, name: Vergader, supplier: kantoorhuis, serviceModel: saas, licence: proprietary }
    - { id: praat, name: Praat, supplier: praathuis, serviceModel: saas, licence: proprietary }
    - { id: vrij, name: Vrij, supplier: kantoorhuis, serviceModel: saas, licence: AGPL-3.0 }
  applications:
    - id: werkplek
${marks}      ${says}
${others(count)}${more}`
const ALL = 'functions: [email, office-suite, chat, video-conferencing]'
const rated = (criticality: string, product = 'kantoor') =>
  `product: ${product}\n      criticality: ${criticality}\n      ${ALL}`
const HIGH = rated('high')
const IN_TWO = `product: kantoor\n      criticality: high\n      functions: [email, office-suite]`
const meeting = (product: string) =>
  `    - { id: vergaderen, product: ${product}, functions: [chat, video-conferencing] }\n`

describe(RULE, () => {
  describe('finds mail, documents, chat and video', () => {
    twins('all four of them', workplace(HIGH), [', video-conferencing', ''])
    twins('of one supplier, in several applications', workplace(IN_TWO, { more: meeting('vergader') }), [
      'id: vergaderen, product: vergader,',
      'id: vergaderen, product: praat,',
    ])
    twins('that is not open source', workplace(HIGH), ['product: kantoor\n', 'product: vrij\n'])
    twins(
      'while nobody else has a way to talk',
      workplace(HIGH, { more: '    - { id: bellen, product: praat, functions: [telephony] }\n' }),
      ['[telephony]', '[video-conferencing]'],
    )
    twins(
      'that is in use',
      workplace(HIGH, { more: '    - { id: nood, product: praat, lifecycle: planned, functions: [chat] }\n' }),
      ['planned', 'in-use'],
    )
    twins(
      'although another editor is there',
      workplace(HIGH, { more: '    - { id: pdf, product: praat, functions: [office-suite] }\n' }),
      ['functions: [office-suite]', 'functions: [office-suite, chat]'],
    )
    twins('of ten applications at least', workplace(HIGH), ['{ id: ander-8 }', '{ id: ander-8, lifecycle: planned }'])
  })

  describe('is as loud as it is bad', () => {
    gives('when it is critical', workplace(rated('critical')))
    gives('when it is high', workplace(HIGH))
    gives('when it is medium', workplace(rated('medium'), { marks: mark('info') }))
    gives('when it is low', workplace(rated('low'), { marks: mark('hint') }))
    gives('when nobody rated it', workplace(`product: kantoor\n      ${ALL}`, { marks: mark('hint') }))
  })

  it('stands on the first of them and names them all', () => {
    const [finding, ...more] = own(checkOwn(workplace(IN_TWO, { more: meeting('vergader') })).findings)
    assert.deepEqual(more, [])
    assert.equal(finding?.cause, 'suite:kantoorhuis')
    assert.deepEqual(finding.affected, ['application:vergaderen', 'application:werkplek'])
  })

  describe('is a reason where another rule tells of the same supplier:', () => {
    const M365 = 'product: microsoft-365\n      criticality: high'
    const suite = { more: '    - { id: inloggen, product: entra-id }\n' }
    const rules = [RULE, SUITE, STOP, SHARE]

    it('what hangs together with it', () => {
      const { findings } = reviewed(workplace(M365, suite))
      assert.deepEqual(tellers(findings), [SUITE])
    })

    it('that it can be made to stop', () => {
      assert.deepEqual(tellers(reviewed(workplace(M365)).findings), [STOP])
      assert.deepEqual(tellers(reviewed(workplace(M365), `${SUITE}: off`).findings), [STOP])
      assert.deepEqual(tellers(reviewed(workplace(M365, suite), `${SUITE}: off`).findings), [STOP])
    })

    it('how much else it has', () => {
      const many = [0, 1, 2].map((i) => `    - { id: nog-${i}, product: kantoor, functions: [telephony] }\n`).join('')
      assert.deepEqual(tellers(reviewed(workplace(HIGH, { more: many })).findings), [SHARE])
      assert.deepEqual(tellers(reviewed(workplace(HIGH, { more: many }), `${SHARE}: off`).findings), [RULE])
    })

    it('never where a policy does not want to hear of it', () => {
      assert.deepEqual(tellers(reviewed(workplace(M365), `${RULE}: off`).findings), [])
      assert.deepEqual(tellers(reviewed(workplace(M365), `${STOP}: off`).findings), [RULE])
    })

    it('not where that is too weak to have a line of its own', () => {
      assert.deepEqual(tellers(reviewed(workplace('product: microsoft-365\n      criticality: low')).findings), [RULE])
    })

    /** Which rules tell it, by themselves or as a reason. */
    function tellers(findings: readonly Finding[]): readonly string[] {
      return findings.flatMap(({ rule, reasons = [] }) =>
        rule === RULE || reasons.some((reason) => reason.rule === RULE) ? [rule] : [],
      )
    }

    function reviewed(text: string, levels = '') {
      const policy = `\n  # file: havenwijzer.yaml\n  kind: policy\n  version: 1\n  levels: { ${levels} }\n`
      const plain = text.replaceAll(/ *# {7}\^+ .*\n/g, '')
      return new Checked(parseFixture(levels === '' ? plain : `${plain}${policy}`).files, { rules })
    }
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
