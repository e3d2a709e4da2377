import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { NamedSection } from '../../server/src/catalogue/catalogue.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'

interface Spelling {
  readonly written: string
  /** Id of the entry, or `none`. */
  readonly is: string
  readonly certainty?: 'exact' | 'contains' | 'near'
}

/** Shares of what is meant that must be found at least; what is found wrongly must be nothing. */
const LEAST_FOUND: Readonly<Record<NamedSection, number>> = { products: 0.92, suppliers: 0.92 }

describe('names as people write them', () => {
  const catalogue = packagedCatalogue()
  const spellings = parse(readFileSync(join(import.meta.dirname, 'spellings.yaml'), 'utf8')) as Readonly<
    Record<NamedSection, readonly Spelling[]>
  >

  for (const section of ['products', 'suppliers'] as const) {
    const judged = spellings[section].map((spelling) => ({
      ...spelling,
      match: catalogue.named(section, spelling.written),
    }))

    it(`never stand for another of the ${section}`, () => {
      const wrong = judged.filter(({ match, is }) => match && match.id !== is)
      assert.deepEqual(
        wrong.map(({ written, match, is }) => `${written}: ${match?.id}, not ${is}`),
        [],
      )
    })

    it(`are certain only where they name one of the ${section}`, () => {
      const certain = judged.filter(({ match }) => match?.certainty === 'exact')
      assert.deepEqual(
        certain.filter(({ certainty }) => certainty === 'near').map(({ written }) => written),
        [],
      )
      assert.ok(certain.length > 80)
    })

    it(`are found, nearly all, among the ${section}`, () => {
      const meant = judged.filter(({ is }) => is !== 'none')
      const missed = meant.filter(({ match }) => match === undefined)
      const share = 1 - missed.length / meant.length
      assert.ok(share >= LEAST_FOUND[section], `${share}: ${missed.map(({ written }) => written).join(', ')}`)
    })
  }

  it('stand for an ordinary word only beside the maker', () => {
    assert.equal(catalogue.named('products', 'Meet'), undefined)
    assert.equal(catalogue.named('products', 'Meet', 'google')?.id, 'google-meet')
    assert.equal(catalogue.named('products', 'Google Meet')?.id, 'google-meet')
  })
})
