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
    assert.deepEqual(found_('until: ', 'until '), [])
    assert.deepEqual(found_('covers: [zaken, archief]', 'covers: [zaken], covrs: [archief]'), [['application:archief']])
    assert.deepEqual(found_('acceptedRisks:', 'acceptedRisk:'), [])
    assert.deepEqual(found_('covers: [zaken, archief]', 'covrs: [zaken]'), [['application:archief']])
    assert.deepEqual(found_('id: archief', 'id: archie'), [])
    assert.deepEqual(found_('id: archief', 'id: heel-iets-anders'), [['application:heel-iets-anders']])
    assert.deepEqual(found_('organisation: gm0268', 'organisati'), [])
  })

  it('does not count for what is almost called like what it covers, where that is there too', () => {
    const text = (other: string) =>
      landscape(`rule: ${RULE}, element: wolk, covers: [zaken, archief], ${WHOLE}`).replace(
        'id: intern',
        `id: ${other}`,
      )
    const hosted = (other: string) => text(other).replace('runsOn: elders', 'runsOn: wolk')
    assert.deepEqual(affectedIn(hosted('archief2')), [['application:archief2']])
    assert.deepEqual(affectedIn(text('archief2')), [])
  })

  it('that lacks something counts no more for a slip elsewhere in its entry', () => {
    const on = (says: string, risk = 'reason: plan, until: 2027-06-30') =>
      landscape('rule: structure/schema, element: wolk').replace(
        'region: westeurope }',
        `${says}, acceptedRisks: [{ rule: ${RULE}, covers: [zaken], ${risk} }] }`,
      )
    const both = [['application:archief', 'application:zaken']]
    assert.deepEqual(affectedIn(on('region: westeurope')), both)
    assert.deepEqual(affectedIn(on('regoin: westeurope')), both)
    assert.deepEqual(affectedIn(on('region: westeurope', WHOLE)), [['application:archief']])
    assert.deepEqual(affectedIn(on('region: westeurope', WHOLE.replace('acceptedBy', 'acceptdBy'))), [
      ['application:archief'],
    ])
  })

  describe('counts for a party, by whatever name', () => {
    /** What runs on a cloud, and a service of the same maker. */
    const both = (element: string, covers: string, more = '') => `
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: wolk, product: azure }
        - { id: ander, product: aws }
        - { id: kelder, location: NL, operator: gm0268 }
      applications:
        - { id: zaken, product: open-zaak, criticality: high, runsOn: wolk }
        - { id: elders, product: open-zaak, criticality: high, runsOn: ander }
        - { id: aanmelden, product: entra-id, criticality: high }
        - { id: allebei, product: open-zaak, criticality: high, runsOn: [{ platform: ander }, { platform: wolk }] }
        - { id: bewaard, product: open-zaak, criticality: high, runsOn: kelder, backup: { runsOn: wolk } }
      acceptedRisks:
        - { rule: ${RULE}, element: ${element}, covers: [${covers}], ${WHOLE} }
      ${more}`
    const left = (element: string, covers: string) =>
      reviewed(both(element, covers))
        .filter(({ cause }) => cause !== 'platform:ander')
        .map(({ cause, affected }) => `${cause} ${affected.join()}`)
        .toSorted()
    const cloud = 'platform:wolk application:allebei,application:zaken'
    const signIn = 'supplier:microsoft application:aanmelden'

    it('its own, whatever that is told by', () => {
      assert.deepEqual(left('microsoft', 'zaken, allebei'), [signIn])
      assert.deepEqual(left('aws', 'zaken, allebei'), [cloud, signIn])
      assert.deepEqual(left('microsoft', 'aanmelden'), [cloud])
    })

    it('that of an element that it gives the same risk', () => {
      assert.deepEqual(left('zaken', 'aanmelden'), [cloud])
      assert.deepEqual(left('allebei', 'aanmelden'), [cloud])
      assert.deepEqual(left('elders', 'aanmelden'), [cloud, signIn])
    })

    it('also while a slip hides what it gives that', () => {
      const zaken = '{ id: zaken, product: open-zaak, criticality: high, runsOn: wolk }'
      for (const slip of [zaken.replace('runsOn:', 'runsOn'), zaken.replace(' }', ''), zaken.replace('{ id', '{ i')]) {
        const text = both('zaken', 'aanmelden').replace(zaken, slip)
        assert.ok(text.includes(slip))
        const causes = reviewed(text).map(({ cause }) => cause)
        assert.ok(!causes.includes('supplier:microsoft'), slip)
      }
      const other = both('zaken', 'aanmelden').replace('id: elders, product:', 'id: elders, prodcut:')
      assert.deepEqual(
        reviewed(other).map(({ cause }) => cause),
        reviewed(both('zaken', 'aanmelden')).map(({ cause }) => cause),
      )
      const none = both('elders', 'aanmelden').replace('id: zaken, product:', 'id: zaken, prodcut:')
      assert.ok(reviewed(none).some(({ cause }) => cause === 'supplier:microsoft'))
    })

    it('and not of one in which it can do something else', () => {
      assert.deepEqual(left('bewaard', 'aanmelden'), [cloud, signIn])
    })
  })

  describe('counts for a place of data', () => {
    const PLACE = 'jurisdiction/data-outside-allowed-area'
    const left = (element: string) =>
      new Checked(
        parseFixture(`
          kind: landscape
          version: 1
          organisation: gm0268
          platforms:
            - { id: ver, product: azure, location: SG }
            - { id: verder, product: azure, location: SG }
          applications:
            - { id: zaken, product: open-zaak, runsOn: ver }
            - { id: archief, product: open-zaak, runsOn: ver }
            - { id: kaarten, product: open-zaak, runsOn: verder }
            - { id: allebei, product: open-zaak, runsOn: [{ platform: verder }, { platform: ver }] }
          acceptedRisks:
            - { rule: ${PLACE}, element: ${element}, covers: [zaken, archief], ${WHOLE} }
          `).files,
        { rules: [PLACE] },
      ).findings.map(({ cause, affected }) => `${cause} ${affected.join()}`)
    const rest = 'platform:verder application:allebei,application:kaarten'
    const open = ['platform:ver application:allebei,application:archief,application:zaken', rest]

    it('that is named', () => {
      assert.deepEqual(left('ver'), ['platform:ver application:allebei', rest])
      assert.deepEqual(left('verder'), open)
    })

    it('where an element is that is named', () => {
      assert.deepEqual(left('zaken'), ['platform:ver application:allebei', rest])
      assert.deepEqual(left('allebei'), ['platform:ver application:allebei', rest])
      assert.deepEqual(left('kaarten'), open)
    })
  })

  it('says why, by whom and when', () => {
    const text = landscape(`rule: ${RULE}, element: wolk, covers: [zaken, archief], ${WHOLE}`)
    const { accepted } = new Checked(parseFixture(text).files, { rules: [RULE] })
    assert.deepEqual(
      accepted.map(({ accepted: by }) => by && [by.reason, by.acceptedBy, by.acceptedOn, by.until, by.covers]),
      [['plan', 'CISO', '2026-06-30', '2027-06-30', ['zaken', 'archief']]],
    )
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

  function affectedIn(text: string) {
    return reviewed(text).map(({ affected }) => affected)
  }

  function reviewed(text: string) {
    return new Checked(parseFixture(text).files, { rules: [RULE] }).findings.filter(({ rule }) => rule === RULE)
  }
})
