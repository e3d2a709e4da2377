import assert from 'node:assert/strict'
import { worded } from '../../server/src/l10n/message.ts'
import { filesIn } from '../../server/src/language/files-in.ts'
import { editsOf } from '../../server/src/language/fix-edits.ts'
import { Checked } from '../fixtures.ts'
import { parseFixture } from '../markers.ts'

/** The fixes of one rule's finding that leave something to type, as title and snippet. */
function typed(text: string, rule: string): readonly (readonly [string, string])[] {
  const { files } = parseFixture(text)
  const { review, findings } = new Checked(files, { rules: [rule] })
  const sources = filesIn(review, (uri) => files.find(({ name }) => uri.endsWith(`/${name}`))?.text)
  const finding = findings.find((each) => each.rule === rule)
  assert.ok(finding, `${rule} finds nothing`)
  return finding.fixes
    .filter((fix) => fix.typed)
    .map((fix) => [worded(fix.title, 'en'), (editsOf(fix.change, sources) ?? []).map(({ snippet }) => snippet).join()])
}

const landscape = (platform: string, application = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - id: wolk
      ${platform}
  applications:
    - id: zaken
      product: open-zaak
      criticality: high
      runsOn: wolk${application}
  # einde
  `

const REACH = 'jurisdiction/foreign-law-reaches-data'

describe('declaring what is missing, from tab stop to tab stop', () => {
  it('offers the values that a key may have', () => {
    const text = landscape('location: NL').replace('      criticality: high\n', '')
    assert.deepEqual(typed(text, 'governance/unrated-criticality'), [
      ['State “criticality” of zaken…', `    criticality: \${1|low,medium,high,critical|}\n`],
    ])
    assert.deepEqual(typed(text, 'governance/no-owner'), [['State “owner” of zaken…', `    owner: "\${1:}"\n`]])
  })

  it('offers to say who holds the keys at a host, until somebody said so', () => {
    const keys = 'State who holds the keys at wolk…'
    const offered = typed(landscape('product: azure'), REACH)
    assert.deepEqual(
      offered.map(([title]) => title),
      [keys],
    )
    assert.match(
      offered[0]?.[1] ?? '',
      /encryptionKeys: \$\{1\|provider,mostly-provider,shared,mostly-customer,customer-only\|\}/,
    )
    assert.deepEqual(typed(landscape('product: azure\n      encryptionKeys: shared'), REACH), [])
  })

  it('offers to state with its source what is only thought to be so, and not what is sourced', () => {
    const own = (more: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      suppliers:
        - id: lokaal
          name: Lokaal
          country: NL
          ultimateParent: { name: Top, country: US }${more}
      products:
        - { id: pakket, supplier: lokaal, serviceModel: saas, licence: proprietary, runsOn: { location: NL } }
      applications:
        - { id: zaken, product: pakket, criticality: critical }
      `
    const [[title, snippet] = ['', '']] = typed(own(''), 'jurisdiction/can-be-switched-off')
    assert.equal(title, 'State who owns Lokaal, with the source…')
    assert.match(snippet, /name: "\$\{1:\}", country: \$\{2:NL\}/)
    const sourced = own('\n          source: https://kvk.example\n          asOf: 2026-05-01')
    assert.deepEqual(typed(sourced, 'jurisdiction/can-be-switched-off'), [])
  })
})
