import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { acceptFixes } from '../../../server/src/rules/accept.ts'
import { Checked } from '../../fixtures.ts'
import { parseFixture } from '../../markers.ts'

const RISK = 'jurisdiction/can-be-switched-off'

/** Two applications on one cloud, one elsewhere, and an accepted risk. */
const landscape = (risk: string, marker = '', more = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: wolk, product: azure, region: westeurope }
    - { id: eigen, location: NL, operator: gm0268 }
  applications:
    - { id: zaken, product: open-zaak, criticality: high, owner: Team, runsOn: wolk }
    - { id: archief, product: open-zaak, criticality: high, owner: Team, runsOn: wolk }
    - { id: intern, product: open-zaak, criticality: high, owner: Team, runsOn: eigen }${more}
  acceptedRisks:
    - rule: ${risk}${marker === '' ? '' : `\n  #         ${'^'.repeat(RISK.length)} ${marker}`}
  `

const rules = (rule: string) => ({ rules: [RISK, rule] })
const both = `element: wolk\n      covers: [zaken, archief]`
const whole = 'reason: plan\n      acceptedBy: CISO\n      acceptedOn: 2026-06-30\n      until: 2027-06-30'

/** What the rules on accepted risks say of a landscape, as rule and text. */
function said(text: string, rule: string): readonly string[] {
  const { findings } = new Checked(parseFixture(text).files, {
    rules: [RISK, 'governance/*', 'lock-in/end-of-life', rule],
  })
  return findings.filter(({ rule: by }) => by === rule).map(({ affected }) => affected.join())
}

/** The accepted risk under the landscape, and what it makes of one with this changed. */
const one = (text: string, [from, to]: readonly [string, string]) => {
  assert.ok(text.includes(from), `“${from}” is not there`)
  return text.replace(from, to)
}

describe('governance/accepted-risk-*', () => {
  const full = landscape(`${RISK}\n      ${both}\n      ${whole}`)

  it('say nothing of an accepted risk that is whole, in force, and covers what there is', () => {
    for (const state of ['expired', 'incomplete', 'pointless', 'outgrown'])
      assert.deepEqual(said(full, `governance/accepted-risk-${state}`), [])
  })

  for (const [state, change, affected] of [
    ['expired', ['until: 2027-06-30', 'until: 2026-11-23'], ['application:archief,application:zaken']],
    ['expired', ['until: 2027-06-30', 'until: 2026-11-24'], []],
    ['incomplete', ['reason: plan', 'reason: " "'], ['application:archief,application:zaken']],
    ['incomplete', ['      acceptedBy: CISO\n', ''], ['application:archief,application:zaken']],
    ['incomplete', ['      acceptedOn: 2026-06-30\n', ''], []],
    ['incomplete', ['\n      until: 2027-06-30', ''], ['application:archief,application:zaken']],
    ['pointless', ['element: wolk', 'element: eigen'], ['']],
    ['pointless', ['covers: [zaken, archief]', 'covers: [intern]'], ['']],
    ['pointless', ['covers: [zaken, archief]', 'covers: [zaken, intern]'], []],
    ['pointless', [`rule: ${RISK}`, 'rule: structure/schema'], ['']],
    ['pointless', [`rule: ${RISK}`, 'rule: governance/accepted-risk-expired'], ['']],
    ['outgrown', ['covers: [zaken, archief]', 'covers: [zaken]'], ['application:archief']],
    ['outgrown', ['covers: [zaken, archief]', 'covers: [zaken]\n      except: [archief]'], []],
  ] as const) {
    it(`${state} is said when “${change[0].trim()}” becomes “${change[1].trim()}”: ${affected.length === 0 ? 'not' : 'yes'}`, () => {
      assert.deepEqual(said(one(full, change), `governance/accepted-risk-${state}`), affected)
    })
  }

  it('are one finding for one accepted risk: what is gone is pointless, whatever else is wrong with it', () => {
    const gone = one(one(full, ['element: wolk', 'element: eigen']), ['until: 2027-06-30', 'until: 2026-01-01'])
    assert.deepEqual(said(gone, 'governance/accepted-risk-pointless'), [''])
    assert.deepEqual(said(gone, 'governance/accepted-risk-expired'), [])
    const half = one(one(full, ['reason: plan', 'reason: ""']), ['until: 2027-06-30', 'until: 2026-01-01'])
    assert.deepEqual(said(half, 'governance/accepted-risk-incomplete').length, 1)
    assert.deepEqual(said(half, 'governance/accepted-risk-expired'), [])
  })

  it('pointless names the rule that speaks for the one that was accepted', () => {
    const other = one(full, [`rule: ${RISK}`, 'rule: jurisdiction/foreign-parent'])
    const { findings } = new Checked(parseFixture(other).files, {
      rules: [RISK, 'jurisdiction/foreign-parent', 'governance/accepted-risk-pointless'],
    })
    const [finding] = findings.filter(({ rule }) => rule === 'governance/accepted-risk-pointless')
    assert.match(finding ? worded(finding.message, 'en') : '', /covers; jurisdiction\/can-be-switched-off does\./)
    assert.deepEqual(
      finding?.fixes.map(({ kind }) => kind),
      ['rename', 'remove'],
    )
    const also = `${other}  - { rule: ${RISK}, element: wolk, covers: [zaken, archief], reason: plan, acceptedBy: CISO, until: 2027-06-30 }\n`
    const again = new Checked(parseFixture(also).files, {
      rules: [RISK, 'jurisdiction/foreign-parent', 'governance/accepted-risk-pointless'],
    }).findings.filter(({ rule }) => rule === 'governance/accepted-risk-pointless')
    assert.deepEqual(
      again.map(({ fixes }) => fixes.map(({ kind }) => kind)),
      [['remove']],
      'what was accepted already is not what was meant',
    )
    const elsewhere = new Checked(parseFixture(one(other, ['element: wolk', 'element: eigen'])).files, {
      rules: [RISK, 'jurisdiction/foreign-parent', 'governance/accepted-risk-pointless'],
    }).findings.filter(({ rule }) => rule === 'governance/accepted-risk-pointless')
    assert.deepEqual(
      elsewhere.map(({ fixes }) => fixes.map(({ kind }) => kind)),
      [['remove']],
      'what has another cause was not meant either',
    )
  })

  it('are quiet where a name is a slip: that is the finding', () => {
    for (const change of [
      ['element: wolk', 'element: wolkk'],
      [`rule: ${RISK}`, 'rule: jurisdiction/can-be-switch-off'],
    ] as const)
      for (const state of ['expired', 'incomplete', 'pointless', 'outgrown'])
        assert.deepEqual(said(one(full, change), `governance/accepted-risk-${state}`), [], change.join())
  })

  it('are quiet where a slip in what they name may hide what they are about', () => {
    const POINTLESS = 'governance/accepted-risk-pointless'
    for (const [whole, slip] of [
      ['{ id: wolk, product: azure', '{ id: wolk, product azure'],
      ['{ id: wolk, product: azure', '{ id: wolk, prodcut: azure'],
    ] as const)
      assert.deepEqual(said(one(full, [whole, slip]), POINTLESS), [], slip)
    const gone = one(full, ['{ id: wolk, product: azure, region: westeurope }', '{ id: wolk, location: NL }'])
    assert.deepEqual(said(gone, POINTLESS), [''])
    assert.deepEqual(said(one(gone, ['id: zaken, product:', 'id: zaken, prodcut:']), POINTLESS), [])
  })

  it('are quiet about what is accepted of one element: it is not what has the cause in common', () => {
    const own = landscape(`${RISK}\n      element: zaken\n      ${whole}`)
    assert.deepEqual(said(own, 'governance/accepted-risk-outgrown'), [])
    assert.deepEqual(said(own, 'governance/accepted-risk-pointless'), [])
  })

  it('hold of an accepted risk on an entry too, and of any rule', () => {
    const text = (until: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: opslag
          product: minio
          acceptedRisks:
            - { rule: lock-in/end-of-life, reason: plan, acceptedBy: CISO, until: ${until} }
      `
    assert.deepEqual(said(text('2026-01-01'), 'governance/accepted-risk-expired'), ['application:opslag'])
    assert.deepEqual(said(text('2027-01-01'), 'governance/accepted-risk-expired'), [])
    assert.deepEqual(said(text('2027-01-01').replace('minio', 'garage'), 'governance/accepted-risk-pointless'), [''])
  })

  it('outgrown is mended by covering more, or by saying that it is not accepted', () => {
    const marked = landscape(`${RISK}`, 'warning governance/accepted-risk-outgrown fix: Cover archief too', '').replace(
      /\n {2}$/,
      `\n      element: wolk\n      covers: [zaken] # de rest\n      ${whole}\n  `,
    )
    const checked = new Checked(parseFixture(marked).files, rules('governance/accepted-risk-outgrown'))
    assert.match(checked.afterFix('Cover archief too')[0]?.text ?? '', /covers: \[zaken, archief\] # de rest\n/)
    assert.match(
      checked.afterFix('Say that archief was not accepted')[0]?.text ?? '',
      /until: 2027-06-30\n {4}except: \[archief\]\n/,
    )
  })

  it('pointless is mended by taking it out, from the list or from its entry', () => {
    const listed = new Checked(
      parseFixture(one(full, ['element: wolk', 'element: eigen'])).files,
      rules('governance/accepted-risk-pointless'),
    )
    const after = listed.afterFix(`Take the accepted ${RISK} of eigen out`)[0]?.text ?? ''
    assert.doesNotMatch(after, /rule:/)
    const entry = (risks: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: opslag
          product: garage # blijft
          acceptedRisks:
${risks}
          owner: Team
      `
    const first = '            - { rule: lock-in/end-of-life, reason: plan, acceptedBy: CISO, until: 2027-01-01 }'
    const second = '            - { rule: governance/no-owner, reason: plan, acceptedBy: CISO, until: 2027-01-01 }'
    const after_ = (risks: string) =>
      new Checked(parseFixture(entry(risks)).files, {
        rules: ['lock-in/end-of-life', 'governance/accepted-risk-pointless'],
      }).afterFix('Take the accepted lock-in/end-of-life of opslag out')[0]?.text ?? ''
    assert.match(after_(first), /product: garage # blijft\n {4}owner: Team\n/)
    assert.match(after_(`${first}\n${second}`), /acceptedRisks:\n +- \{ rule: governance\/no-owner/)
  })
})

describe('a finding', () => {
  it('can be accepted: what is written down is incomplete until somebody answers for it', () => {
    const bare = landscape('structure/schema\n      element: wolk')
    const checked = new Checked(parseFixture(bare).files, rules('governance/accepted-risk-incomplete'))
    const after = checked.afterFix('Accept can-be-switched-off of wolk, for the 2 elements that it touches…')
    assert.match(
      after[0]?.text ?? '',
      /- rule: jurisdiction\/can-be-switched-off\n {4}element: wolk\n {4}covers: \[archief, zaken\]\n {4}reason: ""\n {4}acceptedBy: ""\n {4}acceptedOn: 2026-11-24\n {4}until: 2027-11-24\n/,
    )
    const again = new Checked(after, rules('governance/accepted-risk-incomplete'))
    assert.deepEqual(
      again.findings.map(({ rule }) => rule),
      [RISK, 'governance/accepted-risk-incomplete'],
    )
    const complete = after.map((file) => ({
      ...file,
      text: file.text.replace('reason: ""', 'reason: Plan').replace('acceptedBy: ""', 'acceptedBy: CISO'),
    }))
    const closed = new Checked(complete, rules('governance/accepted-risk-incomplete'))
    assert.deepEqual(closed.findings, [])
    assert.deepEqual(
      closed.accepted.map(({ rule, accepted }) => [rule, accepted?.acceptedBy, accepted?.covers]),
      [[RISK, 'CISO', ['archief', 'zaken']]],
    )
  })

  it('of an owner that is known by name alone is accepted at what it touches', () => {
    const { review } = new Checked(parseFixture(landscape('structure/schema\n      element: wolk')).files)
    const from = review.documents('memory:/test/landscape.yaml')[0]?.placements[0]
    assert.ok(from)
    const elementOf = (cause: string) => {
      const affected = ['application:archief', 'application:zaken']
      const [fix] = acceptFixes(
        { rule: 'concentration/supplier-share', cause, element: undefined, affected, from, beside: [] },
        '2026-11-24',
      )
      const values = fix && 'create' in fix.change ? fix.change.create.values : []
      return values?.find(({ key }) => key === 'element')?.yaml
    }
    assert.equal(elementOf('supplier:Hg'), 'archief')
    assert.equal(elementOf('supplier:hg'), 'supplier:hg')
    assert.equal(elementOf('organisation:gm0268'), undefined)
  })

  it('that was accepted in part says so, and offers to accept the rest with it', () => {
    const part = one(landscape(`${RISK}\n      ${both}\n      ${whole}`), [
      'covers: [zaken, archief]',
      'covers: [zaken]',
    ])
    const { findings } = new Checked(parseFixture(part).files, rules(RISK))
    const [finding] = findings.filter(({ rule }) => rule === RISK)
    assert.deepEqual(finding?.affected, ['application:archief'])
    assert.deepEqual(
      finding?.beside.map(({ acceptedBy, covers }) => [acceptedBy, covers]),
      [['CISO', ['zaken']]],
    )
    assert.deepEqual(
      finding?.fixes.map(({ title }) => worded(title, 'en')),
      ['Cover archief too', 'Accept can-be-switched-off of wolk, for the one element that it touches…'],
    )
  })

  describe('of several without an entry of their own', () => {
    const suite = (accepted: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: werkplek, product: microsoft-365, owner: Team }
    - { id: aanmelden, product: entra-id, owner: Team }
  acceptedRisks:
    - { rule: lock-in/bundled-suite, element: werkplek, covers: ${accepted}, reason: plan, acceptedBy: CISO, acceptedOn: 2026-06-30, until: 2027-06-30 }
  `
    const review = (accepted: string) =>
      new Checked(parseFixture(suite(accepted)).files, { rules: ['lock-in/bundled-suite'] })

    it('says which of them were accepted, and accepts the others with those', () => {
      const { findings } = review('[werkplek, elders]')
      assert.deepEqual(
        findings.map(({ related }) => worded(related[0]?.message as never, 'en')),
        ['werkplek: accepted by CISO until 30 June 2027'],
      )
      assert.deepEqual(
        findings.flatMap(({ fixes }) => fixes.map(({ title }) => worded(title, 'en'))),
        ['Cover aanmelden too', 'Accept bundled-suite of werkplek, for the 2 elements that it touches…'],
      )
    })

    it('says nothing of it where all were, or none', () => {
      assert.deepEqual(review('[werkplek, aanmelden]').findings, [])
      assert.deepEqual(
        review('[elders]').findings.map(({ related }) => related.map(({ message }) => worded(message, 'en'))),
        [['touches aanmelden']],
      )
    })
  })
})
