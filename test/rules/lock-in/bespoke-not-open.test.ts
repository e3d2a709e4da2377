import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/bespoke-not-open'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const made = (says: string, product = 'name: Vergunningencheck') => `
  kind: landscape
  version: 1
  organisation: gm0268
  products:
    - { id: check, supplier: topdesk, serviceModel: self-hosted, ${product} }
  applications:
    - id: vergunningencheck
  #       ^^^^^^^^^^^^^^^^^ ${INFO}
      product: check
      bespoke: true
      ${says}
  `

describe(RULE, () => {
  describe('finds what was made for us', () => {
    twins('and is not published', made('users: 4000'), ['bespoke: true', 'bespoke: false'])
    twins('under a closed licence', made('licence: proprietary'), ['proprietary', 'EUPL-1.2'])
    twins('under a closed licence of its product', made('users: 1', 'licence: proprietary'), [
      'licence: proprietary',
      'licence: EUPL-1.2',
    ])
    twins('and has no repository', made('users: 4000'), ['users: 4000', 'repository: https://git.example.org/check'])
    twins('and has none with its product', made('users: 1', 'licence: proprietary'), [
      'licence: proprietary',
      'licence: proprietary, repository: "https://git.example.org/check"',
    ])
    twins('without a reason', made('users: 4000'), ['users: 4000', 'whyNotOpen: De broncode is niet van ons.'])
    twins('without saying that nobody knows why', made('users: 4000'), ['users: 4000', 'whyNotOpen: { unknown: {} }'])
    twins('with a reason that says nothing', made('whyNotOpen: " "'), ['" "', '"Niet van ons."'])
    twins('and has a licence, not one that nobody knows', made('licence: proprietary'), [
      'proprietary',
      '{ unknown: {} }',
    ])
    twins('and has no repository, not one that nobody knows', made('users: 1'), [
      'users: 1',
      'repository: { unknown: {} }',
    ])
    twins('also when it is planned, not when it goes', made('lifecycle: planned'), ['planned', 'phasing-out'])
    twins('and stays, not what is to be replaced', made('transition: { kind: move, to: [vergunningencheck] }'), [
      'kind: move',
      'kind: replace',
    ])
    twins('now, not in a target', made('users: 1').replace('version: 1', 'version: 1\n  state: current'), [
      'state: current',
      'state: target',
    ])
  })

  gives(
    'nothing of a slip in the key that may be the reason',
    made('whyNotOpn: Niet van ons.\n  #   ^^^^^^^^^ error structure/schema').replace(/\n.*info.*/, ''),
  )

  it('tells many together, and offers to state that nobody knows', () => {
    const checked = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ ${INFO}
        - { id: een, bespoke: true }
        - { id: twee, bespoke: true }
        - { id: drie, bespoke: true, whyNotOpen: "" }
      `)
    const [finding] = checked.findings
    assert.ok(finding)
    assert.deepEqual(
      checked.titles(finding),
      ['een', 'twee', 'drie'].map((id) => `State that “whyNotOpen” of ${id} is not known`),
    )
  })
})
