import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { type NewLandscape, newLandscape } from '../../server/src/language/new-landscape.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'

/** What is found in a new landscape at error, by rule. */
function errorsIn(asked: NewLandscape): readonly string[] {
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: '2026-11-24', root: 'file:///x' })
  review.setFile('file:///x/landscape.yaml', newLandscape(asked, 'nl').text, 'landscape')
  return review
    .findings('file:///x/landscape.yaml')
    .filter(({ rule, level }) => level === 'error' || rule.startsWith('structure/'))
    .map(({ rule }) => rule)
}

describe('language/new-landscape', () => {
  it('describes the municipality with its code, and what is in use', () => {
    const products = [
      { id: 'open-zaak', name: 'Open Zaak' },
      { id: 'nextcloud', name: 'Nextcloud' },
    ]
    const { text, name } = newLandscape({ name: 'Gemeente Súdwest-Fryslân', code: 'gm1900', products }, 'nl')
    assert.equal(name, 'gemeente-sudwest-fryslan.landscape.yaml')
    assert.equal(
      text,
      `# Het applicatielandschap van Gemeente Súdwest-Fryslân. Havenwijzer beoordeelt het terwijl u schrijft.
kind: landscape
version: 1
organisation:
  id: gm1900
  name: Gemeente Súdwest-Fryslân
  type: municipality

applications:
  - id: open-zaak
    name: Open Zaak
    product: open-zaak
  - id: nextcloud
    name: Nextcloud
    product: nextcloud
`,
    )
    const other = newLandscape({ name: 'Dienstencentrum Noord', products: [] }, 'en')
    assert.match(
      other.text,
      /\n {2}id: dienstencentrum-noord\n {2}name: Dienstencentrum Noord\n\napplications:\n {2}# /,
    )
  })

  it('is right whatever the organisation is called, and whatever is picked', () => {
    const all = [...packagedCatalogue().entries('products')].slice(0, 400)
    const products = all.map(({ id, name = id }) => ({ id, name }))
    assert.deepEqual(
      errorsIn({ name: 'Gemeente Nergens', code: 'gm9999', products }).filter((rule) => rule.startsWith('structure/')),
      [],
    )
    for (const name of ['# [x]: {y}', '"', "'s-Gravenhage", 'true', '123', '🏛', '  Ergens  ', 'a: b # c'])
      assert.deepEqual(errorsIn({ name, products: [] }), [], name)
  })
})
