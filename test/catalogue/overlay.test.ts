import assert from 'node:assert/strict'
import { catalogueOf } from '../../server/src/catalogue/catalogue.ts'

describe('a catalogue over another', () => {
  const packaged = catalogueOf({
    asOf: '2026-11',
    suppliers: [
      {
        id: 'a',
        name: 'A B.V.',
        aliases: ['Aa'],
        country: 'NL',
        ultimateParent: { name: 'Top Inc.', country: 'US' },
        controlOutsideEea: 'yes',
        confidence: { identity: 'sourced', ownership: 'sourced' },
        sources: [{ url: 'https://example.org/a' }],
      },
      { id: 'b', name: 'B B.V.', country: 'NL' },
    ],
    products: [{ id: 'p', name: 'P', supplier: 'a', functions: ['tax'] }],
  })
  const over = (entry: object) => packaged.under({ data: { asOf: '2027-01', suppliers: [{ id: 'a', ...entry }] } })

  it('keeps what the entry above does not state', () => {
    const { name, country, aliases } = over({ name: 'A Groep' }).supplier('a') ?? {}
    assert.deepEqual({ name, country, aliases }, { name: 'A Groep', country: 'NL', aliases: ['Aa'] })
    assert.equal(over({ name: 'A Groep' }).supplier('b')?.name, 'B B.V.')
  })

  it('takes claims on the owner together, as sure as they are stated', () => {
    const stated = over({ ultimateParent: { name: 'Ander B.V.', country: 'NL' } }).supplier('a')
    assert.equal(stated?.ultimateParent?.country, 'NL')
    assert.equal(stated?.controlOutsideEea, undefined)
    assert.deepEqual(stated?.confidence, { identity: 'sourced', ownership: 'general-knowledge' })
    const sourced = over({
      ultimateParent: { name: 'Ander B.V.', country: 'NL' },
      sources: [{ url: 'https://example.org/kvk' }],
    })
    assert.equal(sourced.supplier('a')?.confidence?.ownership, 'sourced')
  })

  it('tells the sources of the strongest layer that has them', () => {
    const urls = (entry: object) =>
      over(entry)
        .prose('suppliers', 'a')
        .sources?.map(({ url }) => url)
    assert.deepEqual(urls({ name: 'x' }), ['https://example.org/a'])
    assert.deepEqual(urls({ sources: [{ url: 'https://example.org/nieuw' }] }), ['https://example.org/nieuw'])
  })

  it('finds by name and function what is in either', () => {
    const both = packaged.under({
      data: {
        asOf: '',
        products: [
          { id: 'q', name: 'Quartaal', functions: ['tax'] },
          { id: 'p', functions: ['waste'] },
        ],
      },
    })
    assert.deepEqual(
      both.productsFor('tax').map(({ id }) => id),
      ['q'],
    )
    assert.equal(both.named('products', 'quartaal')?.id, 'q')
    assert.equal(both.named('suppliers', 'AA B.V.'), undefined)
    assert.equal(both.named('suppliers', 'Aa')?.id, 'a')
  })
})
