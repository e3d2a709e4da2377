import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/closed-without-reason'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

/** What can come in place of a closed product, as a catalogue of our own says. */
const catalogue = (replacement: string, product = '', licence = 'EUPL-1.2') => `
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  products:
    - { id: dicht, name: Dicht, licence: proprietary, functions: [chat], confidence: { licence: sourced } }
    - { id: open, name: Open, licence: ${licence}, functions: [chat]${product} }
  functions:
    - { id: chat }
  functionAlternatives:
    - { function: chat, alternatives: [ { product: open } ] }
  productAlternatives:
    - { product: dicht, replacedBy: [ { product: open${replacement} } ] }
  `
const PROVEN = ', maturity: proven'

const landscape = (says: string, contract = 'start: 2026-01-01') => `# file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  contracts:
    - { id: c, supplier: dichtbedrijf, ${contract} }
  suppliers:
    - { id: dichtbedrijf, name: Dicht B.V., country: NL, asOf: 2026-06-01, source: "https://example.org/" }
  applications:
    - id: kennisbank
      product: dicht
  #            ^^^^^ ${INFO}
      contract: c
      ${says}
  `
const found = (says = 'users: 20', contract?: string) => `${catalogue(PROVEN)}${landscape(says, contract)}`

describe(RULE, () => {
  describe('finds a closed product', () => {
    twins('of which a contract began of late', found(), ['2026-01-01', '2025-11-24'])
    twins('of which a contract is to begin', found('users: 20', 'start: 2027-01-01'), ['2027-01-01', '2024-01-01'])
    twins('that is planned, not that is there', found('lifecycle: planned', 'start: 2020-01-01'), ['planned', 'in-use'])
    twins('of which no day is known, but that is planned', found('lifecycle: planned', 'start: { unknown: {} }'), [
      'planned',
      'in-use',
    ])
    twins('without a reason', found(), ['users: 20', 'whyNotOpen: Geen koppeling met het zaaksysteem.'])
    twins('without saying that nobody knows why', found(), ['users: 20', 'whyNotOpen: { unknown: {} }'])
    twins('without a decision', found(), ['users: 20', 'decision: https://besluiten.example.org/1'])
    twins('without a decision on the contract', found(), [
      'start: 2026-01-01',
      'start: 2026-01-01, decision: "https://besluiten.example.org/1"',
    ])
    twins('that is bought, not made for us', found(), ['users: 20', 'bespoke: true'])
    twins('that stays', found('lifecycle: in-use'), ['in-use', 'phasing-out'])
    twins('that is not to be replaced', found(), ['users: 20', 'transition: { kind: replace, to: [open] }'])
    twins('of which no other licence is agreed', found(), ['users: 20', 'licence: EUPL-1.2'])
  })

  gives(
    'nothing while a slip in the contract may hide the decision',
    found('users: 20', 'start: 2026-01-01, decison: x')
      .replace(/\n.*info.*/, '')
      .replace(
        'decison: x }',
        'decison: x }\n  #                                                       ^^^^^^^ error structure/schema',
      ),
  )

  describe('names what is open and proven', () => {
    const one = (first: string) => `${first}${landscape('users: 20')}`
    twins('in its place', one(catalogue(PROVEN)), [PROVEN, ', maturity: emerging'])
    twins('in place of the whole', one(catalogue(PROVEN)), [PROVEN, `${PROVEN}, part: zoeken`])
    twins('by itself, for the same function', one(catalogue('', PROVEN)), [PROVEN, ', maturity: experimental'])
    const foremost = catalogue('', PROVEN)
      .replace('functions: [chat], conf', 'functions: [chat, crm], conf')
      .replace('{ id: chat }', '{ id: chat }\n    - { id: crm }')
    twins('for what it is made for first', one(foremost), ['[chat, crm]', '[crm, chat]'])
    twins('and is open', one(catalogue(PROVEN)), ['licence: EUPL-1.2', 'licence: BUSL-1.1'])
    twins('and has not ended', one(catalogue(PROVEN)), [
      'licence: EUPL-1.2',
      'lifecycle: { status: withdrawn, since: 2025, confidence: unverified }, licence: EUPL-1.2',
    ])
    twins('in place of what is known to be closed', one(catalogue(PROVEN)), ['licence: sourced', 'licence: unverified'])
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `${catalogue(PROVEN)}# file: nu.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: kennisbank
      ${now}
  # file: straks.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  reachedOn: 2028-12-31
  applications:
    - id: kennisbank
      ${later}
`
    const marked = `product: dicht\n  #            ^^^^^ ${INFO}`
    twins('finds in a target what it adds', both('product: open\n      users: 20', marked), [
      'product: open\n',
      'product: dicht\n',
    ])
    gives(
      'says once what is planned and stays',
      both(`product: dicht\n  #            ^^^^^ ${INFO}\n      lifecycle: planned`, 'lifecycle: in-use'),
    )
    gives(
      'says nothing more when the target moves away',
      both(`product: dicht\n  #            ^^^^^ ${INFO}\n      lifecycle: planned`, 'product: open'),
    )
    gives(
      'says once what a target gives to others as well',
      `${both(`product: dicht\n  #            ^^^^^ ${INFO}\n      lifecycle: planned`, 'lifecycle: in-use')}    - { id: handboek, product: dicht }\n`,
    )
    gives('says nothing of what a target only changes', both('product: dicht', 'criticality: high'))
  })

  it('is one finding for all that are one product', () => {
    const { findings } = check(
      `${found('lifecycle: planned')}  - { id: handboek, product: dicht, lifecycle: planned }\n`,
    )
    assert.deepEqual(
      findings
        .filter(({ rule }) => rule === RULE)
        .map(({ cause, affected, related }) => [cause, affected, related.length]),
      [['product:dicht', ['application:handboek', 'application:kennisbank'], 1]],
    )
  })

  it('tells many products of a document together', () => {
    const closed = ['een', 'twee', 'drie', 'vier']
    const checked = check(`
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      products:
        - { id: open, name: Open, licence: EUPL-1.2 }
${closed.map((id) => `        - { id: ${id}, name: Pakket ${id}, licence: proprietary, confidence: { licence: general-knowledge } }`).join('\n')}
      productAlternatives:
${closed.map((id) => `        - { product: ${id}, replacedBy: [ { product: open, maturity: proven } ] }`).join('\n')}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ ${INFO}
${closed.map((id) => `        - { id: app-${id}, product: ${id}, lifecycle: planned }`).join('\n')}
      `)
    const [finding] = checked.findings
    assert.ok(finding)
    assert.deepEqual(
      checked.titles(finding),
      closed.slice(0, 3).map((id) => `State that “whyNotOpen” of app-${id} is not known`),
    )
    assert.deepEqual(finding.affected, [
      'application:app-drie',
      'application:app-een',
      'application:app-twee',
      'application:app-vier',
    ])
    assert.match(checked.texts().join(), /Pakket een.*Pakket twee.*Pakket drie/)
    assert.deepEqual(
      finding.related.map(({ message }) => worded(message, 'en')),
      closed.map((id) => `Pakket ${id}: planned: app-${id}`),
    )
  })
})
