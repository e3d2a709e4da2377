import assert from 'node:assert/strict'
import { mostUsed } from '../../scripts/gaps/most-used.ts'
import { gapsPage } from '../../scripts/gaps/page.ts'
import { catalogueOf } from '../../server/src/catalogue/catalogue.ts'
import { gapsOf } from '../../server/src/catalogue/lint/gaps.ts'

describe('the gaps of the catalogue', () => {
  const catalogue = catalogueOf({
    asOf: '2026-11',
    suppliers: [
      {
        id: 'maker',
        country: 'NL',
        ultimateParent: { id: 'maker', name: 'Maker', country: 'NL' },
        confidence: { identity: 'sourced', ownership: 'general-knowledge' },
      },
      { id: 'ander', country: 'NL', confidence: { identity: 'unverified', ownership: 'sourced' } },
    ],
    products: [
      {
        id: 'ding',
        name: 'Ding',
        supplier: 'maker',
        hostedOn: [{ provider: 'unknown' }],
        confidence: { identity: 'inherent', hosting: 'unknown' },
      },
      { id: 'dong', supplier: 'ander', confidence: { identity: 'sourced', hosting: 'sourced' } },
      {
        id: 'zeker',
        supplier: 'vast',
        hostedOn: [{ provider: 'own-platform' }],
        confidence: { identity: 'sourced', hosting: 'sourced' },
      },
    ],
  }).under({
    data: {
      asOf: '2026-11',
      suppliers: [
        {
          id: 'vast',
          country: 'NL',
          ultimateParent: { name: 'V', country: 'NL' },
          confidence: { identity: 'sourced', ownership: 'sourced' },
        },
      ],
    },
  })

  it('tell how sure maker, seat, owner and host are; what is not stated is not known', () => {
    const { products, missing } = gapsOf(['ding', 'dong', 'weg'], catalogue)
    assert.deepEqual(
      products.map(({ sure }) => Object.values(sure)),
      [
        ['inherent', 'sourced', 'general-knowledge', 'unknown'],
        ['sourced', 'unverified', 'unknown', 'unknown'],
      ],
    )
    assert.deepEqual(missing, ['weg'])
  })

  it('are counted at the top of a page that names the products with a gap', () => {
    const page = gapsPage(gapsOf(['ding', 'dong', 'zeker', 'weg'], catalogue), 'en')
    assert.match(page, /^Of the 3 products .*, 2 rest in part on a claim without a source\./m)
    assert.match(page, /^\| a source was read \| 2 \| 2 \| 1 \| 1 \|$/m)
    assert.match(page, /^\| not known \| 0 \| 0 \| 1 \| 2 \|$/m)
    assert.match(page, /^\| Ding \(`ding`\) \| \| \| general knowledge \| not known \|$/m)
    assert.doesNotMatch(page, /`zeker`/)
    assert.match(page, /^## Named in the list, not in the catalogue\n\n- `weg`$/m)
    assert.match(
      gapsPage(gapsOf(['ding'], catalogue), 'nl'),
      /^\| Ding \(`ding`\) \| \| \| algemene kennis \| niet bekend \|$/m,
    )
  })

  it('are asked of the products of a list: one a line, remarks left out', () => {
    assert.deepEqual(mostUsed('# a list\n\nding\r\n  dong # remark\nding\n'), ['ding', 'dong'])
    assert.deepEqual(mostUsed(''), [])
  })
})
