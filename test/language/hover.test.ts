import assert from 'node:assert/strict'
import type { Language } from '../../server/src/l10n/message.ts'
import { hoverAt } from '../../server/src/language/hover.ts'
import { Review } from '../../server/src/review/review.ts'
import { testCatalogue } from '../catalogue.ts'

/** The text of the hover at the cursor `┃`, with the text it stands on. */
function hover(marked: string, language: Language = 'en'): { on: string; text: string } | undefined {
  const offset = marked.indexOf('┃')
  const text = `kind: landscape\nversion: 1\norganisation: gm0001\n${marked.replace('┃', '')}`
  const at = offset + text.length - (marked.length - 1)
  const review = new Review({ catalogue: testCatalogue, rules: [], today: '2026-11-24', root: 'file:///x' })
  review.setFile('file:///x/landscape.yaml', text, 'landscape')
  const placements = review.documents('file:///x/landscape.yaml').flatMap((d) => d.placements)
  const found = hoverAt(placements, at, review.model, language)
  return found && { on: text.slice(found.span.start, found.span.end), text: found.text }
}

describe('language/hover', () => {
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
})
