import assert from 'node:assert/strict'
import { catalogueOf } from '../../server/src/catalogue/catalogue.ts'
import type { CatalogueData } from '../../server/src/catalogue/data.ts'
import { allEntries, lint } from '../../server/src/catalogue/lint/lint.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'

type Sections = Omit<CatalogueData, 'asOf'>

const TODAY = '2026-11-28'

/** What is found: kind, entry and path. */
function found(sections: Sections): readonly string[] {
  const catalogue = catalogueOf({ asOf: '2026-11', ...sections })
  return lint(allEntries(catalogue), { catalogue, today: TODAY }).map(({ code, at, path }) =>
    [code, at.key, path.join('.')].join(' ').trimEnd(),
  )
}

/** A document with something wrong gives exactly this; its twin, which differs in one fact, gives nothing. */
function twins(what: string, wrong: Sections, expected: readonly string[], right: Sections): void {
  it(`finds ${what}`, () => {
    assert.deepEqual(found(wrong), expected)
  })
  it(`finds nothing where there is no ${what}`, () => {
    assert.deepEqual(found(right), [])
  })
}

const source = { url: 'https://example.org/x', date: '2026-06' }
const owner = { name: 'Holding Inc.', country: 'US' }
const supplier = (more: object) => ({ suppliers: [{ id: 'maker', name: 'Maker B.V.', ...more }] }) as Sections
const product = (more: object, others: Sections = {}) =>
  ({ ...supplier({}), products: [{ id: 'ding', name: 'Ding', ...more }], ...others }) as Sections
const events = (...controlEvents: readonly object[]) =>
  controlEvents.map((event) => ({ status: 'completed', type: 'control', event: 'x', ...event }))

describe('the lint of the catalogue', () => {
  describe('on references', () => {
    twins(
      'a maker that is not there',
      product({ supplier: 'makr' }),
      ['reference ding supplier'],
      product({ supplier: 'maker' }),
    )
    twins(
      'an owner that is not there',
      supplier({ ultimateParent: { id: 'holding', ...owner } }),
      ['reference maker ultimateParent.id'],
      supplier({ ultimateParent: owner }),
    )
    twins(
      'a platform that is not there',
      product({ hostedOn: [{ provider: 'wolk' }] }),
      ['reference ding hostedOn.0.provider'],
      product({ hostedOn: [{ provider: 'own-platform' }] }),
    )
    const regions = (region: string) =>
      product(
        { hostedOn: [{ provider: 'ding', region }] },
        { cloudRegions: [{ provider: 'ding', regions: [{ code: 'west', country: 'NL' }] }] },
      )
    twins(
      'a region that its provider does not have',
      regions('oost'),
      ['region ding hostedOn.0.region'],
      regions('west'),
    )
    twins(
      'a function that is not there',
      product({ functions: ['mail'] }),
      ['reference ding functions.0'],
      product({ functions: ['mail'] }, { functions: [{ id: 'mail' }] }),
    )
    const replaced = (by: string) =>
      product({}, { productAlternatives: [{ product: 'ding', replacedBy: [{ product: by }] }] })
    twins(
      'an alternative that is not there',
      replaced('dong'),
      ['reference ding replacedBy.0.product'],
      replaced('ding'),
    )
    const standards = (more: object) => ({ standards: [{ id: 'zgw' }, { id: 'stuf', ...more }] }) as Sections
    twins(
      'a successor of a standard that is not there',
      standards({ replacedBy: ['zgv'] }),
      ['reference stuf replacedBy.0'],
      standards({ replacedBy: ['zgw'] }),
    )
    twins(
      'a standard of a product that is not there',
      product({ standards: ['zgv@1.0'] }),
      ['reference ding standards.0'],
      product({ standards: ['zgw@1.0'] }, { standards: [{ id: 'zgw' }] }),
    )
    const laws = (law: string) =>
      ({ jurisdictions: [{ code: 'US', laws: [law] }], laws: [{ id: 'act', jurisdiction: 'US' }] }) as Sections
    twins('a law that is not there', laws('akt'), ['reference US laws.0'], laws('act'))
    const guid = '1c2ce840-6683-4f51-844f-04d3c8a6f2cc'
    const component = (gemmaId: string) =>
      product(
        { gemmaReferenceComponent: { id: guid, name: 'Component' } },
        { referenceComponents: [{ gemmaId, name: 'Component' }] },
      )
    twins(
      'a component of GEMMA that is not there',
      component(guid.replace('1', '2')),
      ['reference ding gemmaReferenceComponent.id'],
      component(guid),
    )
  })

  describe('on owners', () => {
    const pair = (above: string) =>
      ({
        suppliers: [
          { id: 'a', country: 'NL', ultimateParent: { id: 'b', name: 'B', country: 'NL' } },
          { id: 'b', country: 'NL', ultimateParent: { id: above, name: above.toUpperCase(), country: 'NL' } },
        ],
      }) as Sections
    twins('owners that own each other', pair('a'), ['owner-cycle a ultimateParent'], pair('b'))
    const three = (above: string) =>
      ({
        suppliers: [
          ...(pair(above).suppliers ?? []),
          { id: 'c', country: 'NL', ultimateParent: { id: 'c', name: 'C', country: 'NL' } },
        ],
      }) as Sections
    twins('an owner with another above it', three('c'), ['owner-not-on-top a ultimateParent'], three('b'))
    const seated = (country: string) =>
      supplier({ country: 'NL', ultimateParent: { id: 'maker', name: 'Maker', country } })
    twins('an owner that sits in two countries', seated('DE'), ['owner-country maker ultimateParent'], seated('NL'))
    const sold = (name: string) =>
      supplier({ ultimateParent: owner, controlEvents: events({ date: '2025-06', to: { name, country: 'US' } }) })
    twins('two owners at one time', sold('Fund Ltd'), ['two-owners maker controlEvents.0'], sold('Holding Inc.'))
    const twice = (from: string) =>
      supplier({
        ultimateParent: owner,
        controlEvents: events(
          { date: '2020', to: { name: 'Fund Ltd', country: 'GB' } },
          { date: '2025-06', from: { name: from, country: 'GB' }, to: owner },
        ),
      })
    twins(
      'a change from somebody who was not in control',
      twice('Bank'),
      ['event-from maker controlEvents.1.from'],
      twice('Fund Ltd'),
    )
    const announced = (status: string) =>
      supplier({ ultimateParent: owner, controlEvents: events({ date: '2025-06', status, to: owner }) })
    twins(
      'an owner that was only announced',
      announced('announced'),
      ['announced-owner maker controlEvents.0'],
      announced('completed'),
    )
  })

  describe('on events and dates', () => {
    const order = (first: string) => supplier({ controlEvents: events({ date: first }, { date: '2025-06' }) })
    twins('events out of order', order('2025-07-01'), ['event-order maker controlEvents.1.date'], order('2025-06-30'))
    twins(
      'an event without a date',
      supplier({ controlEvents: events({}) }),
      ['event-no-date maker controlEvents.0.date'],
      supplier({ controlEvents: events({ date: '2025' }) }),
    )
    const read = (date: string) => supplier({ sources: [{ ...source, date }] })
    twins(
      'a day that the calendar does not have',
      read('2026-02-30'),
      ['no-date maker sources.0.date'],
      read('2026-02-28'),
    )
    twins('something read on a day to come', read('2026-12'), ['future maker sources.0.date'], read('2026-11'))
    const expected = (status: string) => supplier({ controlEvents: events({ date: '2027-01', status }) })
    twins(
      'something that happened on a day to come',
      expected('completed'),
      ['future maker controlEvents.0.date'],
      expected('announced'),
    )
  })

  describe('on what claims rest on', () => {
    const sourced = (sources: readonly object[]) => supplier({ confidence: { identity: 'sourced' }, sources })
    twins(
      'a sourced claim without an address',
      sourced([{ claim: 'a letter' }]),
      ['no-source maker confidence.identity'],
      sourced([source]),
    )
    const hosted = (more: object) => product({ hostedOn: [{ provider: 'unknown', confidence: 'sourced', ...more }] })
    twins(
      'a sourced place without an address',
      hosted({}),
      ['no-source ding hostedOn.0.confidence'],
      hosted({ source: source.url }),
    )
    const inherent = (name: string, more: object = {}) =>
      product({ name, supplier: 'maker', confidence: { identity: 'inherent' }, ...more })
    twins(
      'a maker that the name does not give',
      inherent('Ding'),
      ['not-inherent ding confidence.identity'],
      inherent('Maker Ding'),
    )
    const family = (identity: string) => {
      const { suppliers, products = [] } = inherent('Koets Licht')
      return {
        suppliers,
        products: [
          ...products,
          { id: 'koets', name: 'Koets', supplier: 'maker', confidence: { identity }, sources: [source] },
        ],
      } as Sections
    }
    twins(
      'a maker that not even another product of that name gives',
      family('general-knowledge'),
      ['not-inherent ding confidence.identity'],
      family('sourced'),
    )
    const page = (website: string) => ({
      ...inherent('Ding', { sources: [source] }),
      ...supplier({ website }),
    })
    twins(
      'a maker whose own pages do not give it',
      page('https://example.com'),
      ['not-inherent ding confidence.identity'],
      page('https://www.example.org'),
    )
    const dated = (ownershipAsOf: string) => supplier({ ownershipAsOf })
    twins('an owner not seen for a year', dated('2025-10'), ['stale maker ownershipAsOf'], dated('2025-11'))
    const looked = (date: string) => product({ sources: [{ ...source, date }] })
    twins('an entry not looked at for a year', looked('2025-10'), ['stale ding sources'], looked('2025-12'))
  })

  describe('on names and countries', () => {
    const named = (aliases: readonly string[], more: object = {}) =>
      ({
        suppliers: [
          { id: 'een', name: 'Eén' },
          { id: 'twee', aliases, ...more },
        ],
      }) as Sections
    twins('an alias that is the id of another', named(['EEN']), ['alias twee aliases.0'], named(['EENTJE']))
    twins('an alias that is the name of another', named(['eén']), ['alias twee aliases.0'], named(['eé']))
    const both = (alias: string) =>
      ({
        products: [
          { id: 'a', aliases: ['Ding'] },
          { id: 'b', aliases: [alias] },
        ],
      }) as Sections
    twins('an alias of two entries', both('DING'), ['alias b aliases.0'], both('DINGEN'))
    it('lets a product be called as its supplier', () => {
      assert.deepEqual(
        found({ suppliers: [{ id: 'x', aliases: ['Ding'] }], products: [{ id: 'y', aliases: ['Ding'] }] }),
        [],
      )
    })
    const seat = (country: string) => ({ ...supplier({ country }), jurisdictions: [{ code: 'NL' }] }) as Sections
    twins('a country of which nothing is known', seat('DE'), ['country maker country'], seat('NL'))
  })

  it('finds two entries of one name', () => {
    const catalogue = catalogueOf({ asOf: '2026-11' })
    const judged = (key: string) => ({ section: 'suppliers', key, value: { id: key } }) as const
    const codes = (...keys: readonly string[]) =>
      lint(keys.map(judged), { catalogue, today: TODAY }).map(({ code }) => code)
    assert.deepEqual(codes('a', 'a'), ['duplicate'])
    assert.deepEqual(codes('a', 'b'), [])
  })

  it('judges what is stated on top of a catalogue together with it', () => {
    const below = catalogueOf({ asOf: '2026-11', ...supplier({ ultimateParent: owner }) } as CatalogueData)
    const value = { id: 'maker', controlEvents: events({ date: '2025-06', to: { name: 'Fund Ltd', country: 'GB' } }) }
    const data = { asOf: '2026-11', suppliers: [value] } as unknown as CatalogueData
    const catalogue = below.under({ data })
    // Who states events states the owner with them: the owner below no longer counts.
    assert.deepEqual(lint([{ section: 'suppliers', key: 'maker', value }], { catalogue, today: TODAY }), [])
  })

  it('gets through the packaged catalogue, whose references all hold', () => {
    const catalogue = packagedCatalogue()
    const codes = lint(allEntries(catalogue), { catalogue, today: TODAY }).map(({ code }) => code)
    const wrong = ['reference', 'region', 'duplicate', 'owner-cycle', 'no-date', 'country', 'event-no-date']
    assert.deepEqual(
      codes.filter((code) => wrong.includes(code)),
      [],
    )
  })
})
