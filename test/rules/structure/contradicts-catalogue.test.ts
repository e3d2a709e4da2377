import assert from 'node:assert/strict'
import { check } from '../../fixtures.ts'
import { gives, twins } from '../twins.ts'

/** A supplier that is described here and used. */
const described = (id: string, says: string, level = 'warning structure/contradicts-catalogue') => `
  kind: landscape
  version: 1
  organisation: gm0268
  suppliers:
    - id: ${id}
  #       ${'^'.repeat(id.length)} ${level}
      source: docs/kvk/${id}.pdf
      ${says}
  contracts:
    - { id: contract-2026, supplier: ${id} }
  applications:
    - { id: applicatie, contract: contract-2026 }
  `
const quiet = (id: string, says: string) => described(id, says).replace(/^ +# +\^.*\n/m, '')
const SOLD = 'ultimateParent: { name: Zivver Holding B.V., country: NL }'

describe('structure/contradicts-catalogue', () => {
  describe('finds', () => {
    twins('an owner before the sale', described('zivver', `asOf: 2025-01-01\n      ${SOLD}`), [
      'Zivver Holding B.V., country: NL',
      'Kiteworks, country: US, asOf: 2026-01-01',
    ])
    twins('an owner that was stated without a date', described('zivver', SOLD), [
      'country: NL }',
      'country: NL, asOf: 2026-01-01 }',
    ])
    twins('an owner as of the month before', described('zivver', `${SOLD}\n      asOf: 2025-05-31`), [
      '2025-05-31',
      '2026-02-01',
    ])
    twins(
      'an owner as of the year before; the year of the sale may be after it',
      described('zivver', `${SOLD}\n      asOf: "2024"`),
      ['"2024"', '"2025"'],
    )
    twins('the date that stands with the owner', described('zivver', `${SOLD.replace(' }', ', asOf: 2024-01-01 }')}`), [
      '2024-01-01',
      '2026-01-01',
    ])
    twins(
      'an owner that the sources carry until later than the last change',
      described('solvinity', 'ultimateParent: { name: De oprichters, country: NL }\n      asOf: 2026-01-15'),
      ['2026-01-15', '2026-06-02'],
    )
    twins(
      'another owner in the same country, by id',
      described('zivver', 'ultimateParent: { id: microsoft, name: M, country: US, asOf: 2025-01-01 }'),
      [
        'id: microsoft, name: M, country: US, asOf: 2025-01-01',
        'id: kiteworks, name: K, country: US, asOf: 2026-01-01',
      ],
    )
    twins(
      'another owner that is only named by its id',
      described('zivver', 'ultimateParent: { id: microsoft, asOf: 2025-01-01 }'),
      ['{ id: microsoft, asOf: 2025-01-01 }', '{ id: kiteworks, asOf: 2026-01-01 }'],
    )
    twins(
      'another owner in the same country, by a name that is known',
      described('zivver', 'ultimateParent: { name: Microsoft, country: US, asOf: 2025-01-01 }'),
      ['Microsoft, country: US, asOf: 2025-01-01', 'Accellion, country: US, asOf: 2026-01-01'],
    )
    twins('a seat', described('microsoft', 'country: IE\n      asOf: 2026-05-01'), ['country: IE', 'country: US'])
    twins('a seat without a date', described('microsoft', 'country: IE'), [
      'country: IE',
      'country: IE\n    asOf: 2026-09-01',
    ])

    twins(
      'what a catalogue document knows later',
      `
      # file: regio.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-10-01
      suppliers:
        - id: lokaal
          name: Lokaal B.V.
          country: DE
          confidence: { identity: sourced }
          sources: [ { url: "https://example.org/register", date: 2026-09-12 } ]
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - { id: lokaal, country: NL, asOf: 2026-05-01, source: docs/kvk.pdf }
      #         ^^^^^^ warning structure/contradicts-catalogue fix: Take over DE
      contracts:
        - { id: contract-2026, supplier: lokaal }
      applications:
        - { id: applicatie, contract: contract-2026 }
      `,
      ['identity: sourced', 'identity: general-knowledge'],
    )
  })

  it('speaks of the owner first, and then not of the seat', () => {
    const both = described('zivver', 'country: BE\n      ultimateParent: { name: X, country: BE }')
    const { findings } = check(both)
    assert.deepEqual(
      findings.map(({ message }) => 'args' in message && message.args['what' as never]),
      ['owner'],
    )
  })

  it('shows both statements, and the date of the later one', () => {
    const [text] = check(described('zivver', SOLD)).texts()
    const what = 'The owner of zivver is Zivver Holding B.V. (NL) here'
    assert.ok(text?.startsWith(`${what}, and Accellion, Inc. (Kiteworks) (US) in the catalogue, as of 2025-06.`), text)
  })

  describe('mends', () => {
    const TAKEN = 'Take over Accellion, Inc. (Kiteworks) (US)'
    const OURS = 'State that this holds for zivver as of 2026-11-24'
    const mended = (says: string, title: string) => check(described('zivver', says)).afterFix(title)
    const rules = (files: ReturnType<typeof mended>) =>
      check({ files, expected: [] }).findings.map(({ rule, level }) => `${level} ${rule}`)

    it('by what the catalogue says, with its date and source', () => {
      const [file] = mended(`asOf: 2024-05-01\n      ${SOLD}`, TAKEN)
      assert.match(file?.text ?? '', /^ {4}asOf: 2025-06$/m)
      assert.match(file?.text ?? '', /^ {4}source: https:\/\/www\.techzine\.nl\/.*-tijdelijk\/$/m)
      const owner = '{ id: kiteworks, name: "Accellion, Inc. (Kiteworks)", country: US }'
      assert.ok(file?.text.includes(`\n    ultimateParent: ${owner}\n`), file?.text)
    })

    it('by what the catalogue says, in place of an owner on lines of its own', () => {
      const [file] = mended('ultimateParent:\n        name: Zivver Holding B.V.\n        country: NL', TAKEN)
      assert.match(file?.text ?? '', /^ {4}ultimateParent: \{ id: kiteworks, .*\}\n {4}asOf: 2025-06\ncontracts:$/m)
    })

    it('by stating that ours holds as of today', () => {
      for (const says of [SOLD, `asOf: 2024-01-01\n      ${SOLD}`, SOLD.replace(' }', ', asOf: 2024-01-01 }')])
        assert.deepEqual(rules(mended(says, OURS)), [])
    })

    it('a seat as well', () => {
      const [file] = check(described('microsoft', 'country: IE')).afterFix('Take over US')
      assert.match(file?.text ?? '', /^ {4}country: US\n {4}asOf: 2026-08$/m)
      assert.deepEqual(rules(file ? [file] : []), [])
    })
  })

  describe('leaves alone', () => {
    const stale = 'info structure/stale-fact'

    gives(
      'an owner in the same country whose name it cannot match',
      described('zivver', 'ultimateParent: { name: Top Holding Inc., country: US }', stale),
    )
    gives('an owner of the same group', described('zivver', 'ultimateParent: { id: zivver, name: Zivver }', stale))
    gives(
      'what the catalogue has no source for',
      described('topdesk', 'ultimateParent: { name: CVC, country: GB }', stale),
    )
    gives('an owner that is stated as unknown', quiet('zivver', 'ultimateParent: { unknown: {} }'))
    gives('a supplier that the catalogue does not know', described('lokaal', 'country: NL', stale))
    gives(
      'what a target document says',
      quiet('microsoft', 'country: IE').replace('organisation: gm0268', 'organisation: gm0268\n  state: target'),
    )
  })
})
