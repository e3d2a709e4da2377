import assert from 'node:assert/strict'
import type { Catalogue } from '../../server/src/catalogue/catalogue.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Language } from '../../server/src/l10n/message.ts'
import { hoverAt } from '../../server/src/language/hover.ts'
import { Review } from '../../server/src/review/review.ts'
import { testCatalogue } from '../catalogue.ts'

/** The text of the hover at the cursor `┃`, with the text it stands on. */
function hover(
  marked: string,
  language: Language = 'en',
  catalogue: Catalogue = testCatalogue,
): { on: string; text: string } | undefined {
  const offset = marked.indexOf('┃')
  const text = `kind: landscape\nversion: 1\norganisation: gm0001\n${marked.replace('┃', '')}`
  const at = offset + text.length - (marked.length - 1)
  const review = new Review({ catalogue, rules: [], today: '2026-11-24', root: 'file:///x' })
  review.setFile('file:///x/landscape.yaml', text, 'landscape')
  const placements = review.documents('file:///x/landscape.yaml').flatMap((d) => d.placements)
  const found = hoverAt(placements, at, {
    model: review.model,
    language,
    context: review.context,
    landscapeOf: (organisation) => review.landscapeOf(organisation),
  })
  return found && { on: text.slice(found.span.start, found.span.end), text: found.text }
}

describe('language/hover', () => {
  it('says what was accepted, at the cause and at what it covers, and nothing once that ran out', () => {
    const text = (at: 'wolk' | 'zaken' | 'post', until: string) =>
      `platforms:\n  - { id: wolk, product: azure, region: westeurope }\napplications:\n  - { id: zaken, product: open-zaak, runsOn: wolk }\n  - { id: post, product: open-zaak, runsOn: wolk }\nacceptedRisks:\n  - { rule: jurisdiction/can-be-switched-off, element: wolk, covers: [zaken], reason: plan, acceptedBy: CISO, until: ${until} }\n`.replace(
        `id: ${at}`,
        `id: ┃${at}`,
      )
    const said = '- jurisdiction/can-be-switched-off: Accepted by CISO, until 30 June 2027: plan'
    for (const at of ['wolk', 'zaken'] as const) assert.ok(hover(text(at, '2027-06-30'))?.text.includes(said), at)
    assert.ok(!hover(text('post', '2027-06-30'))?.text.includes('Accepted'))
    assert.ok(!hover(text('zaken', '2026-06-30'))?.text.includes('Accepted'))
  })

  it('leaves out of an accepted risk what a slip in it hides', () => {
    const text = (accepted: string) =>
      `platforms:\n  - { id: ┃wolk, product: azure, region: westeurope }\napplications:\n  - { id: zaken, product: open-zaak, runsOn: wolk }\nacceptedRisks:\n  - { rule: jurisdiction/can-be-switched-off, element: wolk, covers: [zaken], ${accepted} }\n`
    for (const [accepted, said] of [
      ['reason: plan, acceptedBy: CISO, quux: 2027-06-30', 'Accepted by CISO: plan'],
      ['reason: plan, quux: CISO, until: 2027-06-30', 'Accepted, until 30 June 2027: plan'],
      ['quux: plan, acceptedBy: CISO, until: 2027-06-30', 'Accepted by CISO, until 30 June 2027.'],
    ] as const) {
      const lines = hover(text(accepted))?.text.split('\n')
      assert.ok(lines?.includes(`- jurisdiction/can-be-switched-off: ${said}`), lines?.join('\n'))
    }
  })

  it('says of an application what it says itself and what it inherits', () => {
    assert.deepEqual(
      hover('applications:\n  - id: werk┃plek\n    name: Werkplek\n    product: nextcloud\n    owner: ICT\n'),
      {
        on: 'werkplek',
        text: '**Werkplek** · application\n\n- product: Nextcloud\n- supplier: Nextcloud GmbH (DE) *(from the catalogue)*\n- owner: `ICT`',
      },
    )
  })

  it('says it in Dutch', () => {
    const found = hover('applications:\n  - id: werk┃plek\n    product: nextcloud\n', 'nl')
    assert.match(found?.text ?? '', /^\*\*werkplek\*\* · applicatie\n/)
    assert.match(found?.text ?? '', /uit de catalogus/)
  })

  it('says what a reference stands for, where it stands', () => {
    const found = hover('platforms:\n  - { id: dc, location: NL }\napplications:\n  - id: a\n    runsOn: d┃c\n')
    assert.deepEqual(found, { on: 'dc', text: '**dc** · platform\n\n- location: `NL`' })
  })

  it('says what the catalogue knows of a product and of a provision', () => {
    assert.match(
      hover('applications:\n  - id: a\n    product: az┃ure\n')?.text ?? '',
      /^\*\*Microsoft Azure\*\* · product\n\n- supplier: Microsoft \(US\)/,
    )
    assert.match(
      hover('applications:\n  - id: a\n    interfaces: [{ to: di┃gid }]\n')?.text ?? '',
      /^\*\*DigiD\*\* · national provision/,
    )
  })

  it('says nothing where nothing is named', () => {
    assert.equal(hover('applications:\n  - id: a\n    own┃er: ICT\n'), undefined)
    assert.equal(hover('applications:\n  - id: a\n    runsOn: nerg┃ens\n'), undefined)
  })

  it('does not take text of the file for markup', () => {
    assert.match(
      hover('applications:\n  - id: a┃a\n    name: "**a** [x](y)"\n')?.text ?? '',
      /^\*\*\\\*\\\*a\\\*\\\* \\\[x\\\]\\\(y\\\)\*\* /,
    )
  })

  describe('who from outside can get at it', () => {
    const packaged = packagedCatalogue()
    const outside = (text: string | undefined) => text?.split('**Who from outside can get at it**')[1]
    const on = (platform: string, keys = '') =>
      `platforms:\n  - { id: wolk, product: ${platform}${keys} }\napplications:\n  - { id: za┃ken, product: open-zaak, runsOn: wolk }\n`

    it('is named with the way there, the law and how sure it is', () => {
      const text = outside(hover(on('azure'), 'en', packaged)?.text) ?? ''
      assert.match(
        text,
        /\*\*Microsoft Corporation\*\* \(United States\) can get at the data and can stop it at once\./,
      )
      assert.match(text, /wolk → Microsoft Azure → Microsoft Corporation → United States\./)
      assert.match(text, /\[CLOUD Act [^\]]*\]\(https:\/\/www\.congress\.gov\//)
      assert.match(text, /\*Read at a source\.\*/)
      assert.match(text, /\*A signal for a conversation, no legal ruling\.\*/)
    })

    it('is nobody where every party is within the trusted countries', () => {
      assert.equal(outside(hover(on('fuga-cloud'), 'en', packaged)?.text), undefined)
    })

    it('is less with keys of our own', () => {
      const text = outside(hover(on('azure', ', encryptionKeys: customer-only'), 'en', packaged)?.text) ?? ''
      assert.match(text, /can get at the data while it computes on them and can stop it at once/)
    })

    it('is an owner behind a supplier, in Dutch too', () => {
      const found = hover('applications:\n  - { id: ma┃il, product: zivver }\n', 'nl', packaged)
      assert.match(found?.text ?? '', /\*\*Zivver\*\* \(via de eigenaar in Verenigde Staten\) kan bij de gegevens/)
    })

    it('is not known where nobody says where it runs', () => {
      const text = hover('applications:\n  - { id: bur┃gers, product: key2burgerzaken }\n', 'en', packaged)?.text ?? ''
      assert.match(text, /Where it runs is not known: a question for Centric\./)
      const stated = 'applications:\n  - { id: bur┃gers, product: key2burgerzaken, runsOn: { product: fuga-cloud } }\n'
      assert.doesNotMatch(hover(stated, 'en', packaged)?.text ?? '', /Where it runs is not known/)
    })
  })
})
