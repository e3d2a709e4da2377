import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { Checked } from '../../fixtures.ts'
import { parseFixture } from '../../markers.ts'

const RULE = 'jurisdiction/can-be-switched-off'
const WHOLE = 'reason: plan, acceptedBy: CISO, acceptedOn: 2026-06-30, until: 2027-06-30'

describe('a risk that was accepted', () => {
  it('leaves the finding for what it covers; what came later shows, with how many were accepted', () => {
    const findings = found(`rule: ${RULE}, element: wolk, covers: [zaken], ${WHOLE}`)
    assert.deepEqual(
      findings.map(({ affected }) => affected),
      [['application:archief']],
    )
    const [text] = findings.map(({ message }) => worded(message, 'en'))
    assert.match(text ?? '', /Others that were accepted: 1; this one is not covered by that\./)
    assert.doesNotMatch(worded(found('rule: structure/schema, element: wolk')[0]!.message, 'en'), /accepted/)
  })

  it('leaves no finding when it covers all', () => {
    assert.deepEqual(found(`rule: ${RULE}, element: wolk, covers: [zaken, archief], ${WHOLE}`), [])
  })

  for (const [what, risk] of [
    ['of another rule', `rule: jurisdiction/foreign-parent, element: wolk, covers: [zaken], ${WHOLE}`],
    ['of another cause', `rule: ${RULE}, element: elders, covers: [zaken], ${WHOLE}`],
    ['without a reason', `rule: ${RULE}, element: wolk, covers: [zaken], acceptedBy: CISO, until: 2027-06-30`],
    ['by nobody', `rule: ${RULE}, element: wolk, covers: [zaken], reason: plan, until: 2027-06-30`],
    ['for ever', `rule: ${RULE}, element: wolk, covers: [zaken], reason: plan, acceptedBy: CISO`],
    ['that ran out', `rule: ${RULE}, element: wolk, covers: [zaken], ${WHOLE.replace('2027', '2026')}`],
  ] as const) {
    it(`counts for nothing ${what}`, () => {
      assert.deepEqual(
        found(risk).map(({ affected }) => affected),
        [['application:archief', 'application:zaken']],
      )
    })
  }

  it('is not undone by a slip: in it, or in the name of what it covers', () => {
    const whole = landscape(`rule: ${RULE}, element: wolk, covers: [zaken, archief], ${WHOLE}`)
    const found_ = (from: string, to: string) => {
      assert.ok(whole.includes(from))
      return reviewed(whole.replace(from, to)).map(({ affected }) => affected)
    }
    assert.deepEqual(found_('element: wolk,', 'elemen wolk,'), [])
    assert.deepEqual(found_('covers:', 'covrs:'), [])
    assert.deepEqual(found_('{ rule:', '{ rulle:'), [])
    assert.deepEqual(found_('acceptedRisks:', 'acceptedRisk:'), [])
    assert.deepEqual(found_('covers: [zaken, archief]', 'covrs: [zaken]'), [['application:archief']])
    assert.deepEqual(found_('id: archief', 'id: archie'), [])
    assert.deepEqual(found_('id: archief', 'id: heel-iets-anders'), [['application:heel-iets-anders']])
    assert.deepEqual(found_('organisation: gm0268', 'organisati'), [])
  })

  it('may stand on the cause itself, or on the element', () => {
    const own = `acceptedRisks: [{ rule: ${RULE}, covers: [zaken], ${WHOLE} }]`
    const text = landscape('rule: structure/schema, element: wolk').replace(
      'region: westeurope }',
      `region: westeurope, ${own} }`,
    )
    assert.deepEqual(
      reviewed(text).map(({ affected }) => affected),
      [['application:archief']],
    )
  })

  /** Two applications on one cloud, and one on another. */
  function landscape(risk: string): string {
    return `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: wolk, product: azure, region: westeurope }
        - { id: elders, location: NL, operator: gm0268 }
      applications:
        - { id: zaken, product: open-zaak, criticality: high, runsOn: wolk }
        - { id: archief, product: open-zaak, criticality: high, runsOn: wolk }
        - { id: intern, product: open-zaak, criticality: high, runsOn: elders }
      acceptedRisks:
        - { ${risk} }
      `
  }

  function found(risk: string) {
    return reviewed(landscape(risk))
  }

  function reviewed(text: string) {
    return new Checked(parseFixture(text).files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE)
  }
})
