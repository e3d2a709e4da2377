import assert from 'node:assert/strict'
import type { CatalogueData } from '../../server/src/catalogue/data.ts'
import { alternativeCalled, alternativesAt, CLUSTER, idsOf, MADE_UP, reviewed, thingAt } from '../review/replacing.ts'

const ONE = 'applications:\n  - { id: schijf, product: oud }\n'
const ALL = ['op-haven', 'open-nl', 'open-us', 'dicht-nl', 'dicht-verkocht', 'dicht-us', 'pakket']

describe('the alternatives for a thing', () => {
  it('come with Haven first, then open source, then others; European makers and owners first in each', () => {
    const found = alternativesAt(reviewed(`${CLUSTER}${ONE}`), 'schijf')
    assert.deepEqual(idsOf(found), ALL)
    assert.deepEqual(
      found.ranked.map(({ group }) => group),
      ['haven', 'open', 'open', 'other', 'other', 'other', 'other'],
    )
  })

  it('have no group of their own for Haven where the organisation has no cluster', () => {
    const found = alternativesAt(reviewed(ONE), 'schijf')
    assert.equal(alternativeCalled(found, 'product:op-haven').group, 'open')
  })

  it('are never withdrawn, tied to one provider or the same product; each is there once it is not', () => {
    const products = MADE_UP.products?.map(({ lifecycle: _, providerSpecific: __, ...product }) => product) ?? []
    const found = idsOf(alternativesAt(reviewed(ONE, {}, { ...MADE_UP, products }), 'schijf'))
    assert.deepEqual(
      found.filter((id) => !ALL.includes(id)),
      ['gestopt', 'vast'],
    )
  })

  it('go, among equals, by what the organisation has already', () => {
    const also = { ...MADE_UP, products: [...(MADE_UP.products ?? []), twinOf('open-nl', 'open-nl-2')] }
    const offered = {
      ...also,
      functionAlternatives: [
        {
          function: 'file-sharing',
          alternatives: ['open-nl', 'open-nl-2'].map((product) => ({ product, havenPlus: false })),
        },
      ],
    }
    assert.deepEqual(idsOf(alternativesAt(reviewed(ONE, {}, offered), 'schijf')), ['open-nl', 'open-nl-2'])
    const found = alternativesAt(reviewed(`${ONE}  - { id: anders, product: open-nl-2 }\n`, {}, offered), 'schijf')
    assert.deepEqual(idsOf(found), ['open-nl-2', 'open-nl'])
    assert.deepEqual(found.ranked[0]?.inUse, ['anders'])
    const planned = `${ONE}  - { id: anders, product: open-nl-2, lifecycle: planned }\n`
    assert.deepEqual(idsOf(alternativesAt(reviewed(planned, {}, offered), 'schijf')), ['open-nl', 'open-nl-2'])
  })

  it('go by maturity as a replacement before what the organisation has', () => {
    const data: CatalogueData = {
      ...MADE_UP,
      products: [...(MADE_UP.products ?? []), twinOf('open-nl', 'open-nl-2')],
      functionAlternatives: [],
      productAlternatives: [
        {
          product: 'oud',
          replacedBy: [
            { product: 'open-nl', maturity: 'emerging' },
            { product: 'open-nl-2', maturity: 'proven', caveat: { en: 'Mind.', nl: 'Let op.' } },
          ],
        },
      ],
    }
    const found = alternativesAt(reviewed(`${ONE}  - { id: anders, product: open-nl }\n`, {}, data), 'schijf')
    assert.deepEqual(idsOf(found), ['open-nl-2', 'open-nl'])
    assert.deepEqual(found.ranked[0]?.caveat, { en: 'Mind.', nl: 'Let op.' })
  })

  it('follow from the functions that the organisation states, else from those of the product', () => {
    const said = reviewed('applications:\n  - { id: schijf, product: pakket, functions: [calendar] }\n')
    assert.deepEqual(idsOf(alternativesAt(said, 'schijf')), ['agenda'])
    const unsaid = alternativesAt(reviewed('applications:\n  - { id: schijf, product: pakket }\n'), 'schijf')
    assert.deepEqual(alternativeCalled(unsaid, 'product:agenda').onlyFor, ['calendar'])
    assert.deepEqual(alternativeCalled(unsaid, 'product:open-nl').onlyFor, ['file-sharing'])
  })

  it('serve what the thing is for first before what is for its other functions, and all before a part', () => {
    const order = (functions: string, direct: readonly string[]) => {
      const products = MADE_UP.products?.map((each) =>
        each.id === 'open-us' ? { ...each, functions: ['file-sharing', 'calendar'] } : each,
      )
      const data: CatalogueData = {
        ...MADE_UP,
        ...(products && { products }),
        productAlternatives: [{ product: 'pakket', replacedBy: direct.map((product) => ({ product })) }],
      }
      const said = `applications:\n  - { id: schijf, product: pakket, functions: [${functions}] }\n`
      return idsOf(alternativesAt(reviewed(said, {}, data), 'schijf')).filter((id) => /agenda|open-/.test(id))
    }
    assert.deepEqual(order('file-sharing, calendar', []), ['open-us', 'open-nl', 'agenda'])
    assert.deepEqual(order('calendar, file-sharing', []), ['open-us', 'agenda', 'open-nl'])
    // That the catalogue calls it a replacement does not make it serve more.
    assert.deepEqual(order('file-sharing, calendar', ['agenda', 'open-nl']), ['open-us', 'open-nl', 'agenda'])
  })

  it('are not guessed where nobody knows what it is for', () => {
    const unknown = alternativesAt(reviewed('applications:\n  - { id: schijf, product: onbekend-ding }\n'), 'schijf')
    assert.deepEqual([unknown.ranked, unknown.none], [[], 'unknown-functions'])
    const stated = reviewed('applications:\n  - { id: schijf, product: onbekend-ding, functions: [calendar] }\n')
    assert.deepEqual(idsOf(alternativesAt(stated, 'schijf')), ['agenda'])
  })

  it('are none for a service of another organisation, nor for what is out of use', () => {
    const shared = `${HERE}  - { id: schijf, from: dienst/schijf, product: oud }\n`
    assert.equal(alternativesAt(reviewed(shared), 'schijf').none, 'shared-service')
    const retired = `${HERE}  - { id: schijf, product: oud, lifecycle: retired }\n`
    assert.equal(alternativesAt(reviewed(retired), 'schijf').none, 'out-of-use')
  })

  it('are for a product under “uses” by what it is used for, else by all that it is for', () => {
    const used = `${HERE}  - { id: schijf, product: oud, uses: [{ product: pakket, for: calendar }, { product: pakket }] }\n`
    const review = reviewed(used)
    assert.deepEqual(idsOf(alternativesAt(review, 'pakket, for')), ['agenda'])
    assert.ok(idsOf(alternativesAt(review, 'pakket }]')).includes('op-haven'))
    assert.deepEqual(thingAt(review, 'schijf')?.of, 'element')
  })
})

describe('where an alternative would run', () => {
  const home = (platforms: string, id: string, schijf = '{ id: schijf, product: oud }') =>
    alternativeCalled(alternativesAt(reviewed(`${platforms}applications:\n  - ${schijf}\n`), 'schijf'), `product:${id}`)
      .home

  it('is the Haven cluster, where it can run on one and that complies', () => {
    assert.deepEqual(home(CLUSTER, 'op-haven'), { kind: 'platform', platform: 'haven', isHaven: true })
    const failing = CLUSTER.replace('multiaz: pass', 'multiaz: fail')
    assert.deepEqual(home(failing, 'op-haven'), { kind: 'platform', platform: 'kelder', isHaven: false })
  })

  it('is not a cluster that somebody outside can stop', () => {
    const abroad = CLUSTER.replace('runsOn: kelder', 'runsOn: { product: wolk-us }')
    assert.deepEqual(home(abroad, 'op-haven'), { kind: 'platform', platform: 'kelder', isHaven: false })
  })

  it('is the own data centre for what does not run on Haven; not one abroad', () => {
    assert.deepEqual(home(CLUSTER, 'open-nl'), { kind: 'platform', platform: 'kelder', isHaven: false })
    assert.deepEqual(home(CLUSTER.replace('location: NL', 'location: US'), 'open-nl'), { kind: 'open' })
  })

  it('is where the thing runs now, when that is a hired place in the trusted area', () => {
    const hired = 'platforms:\n  - { id: gehuurd, product: wolk-nl, location: NL }\n'
    const there = '{ id: schijf, product: oud, runsOn: gehuurd }'
    assert.deepEqual(home(hired, 'open-nl', there), { kind: 'platform', platform: 'gehuurd', isHaven: false })
    assert.deepEqual(home(hired, 'open-nl'), { kind: 'open' })
    assert.deepEqual(home(hired.replace('wolk-nl', 'wolk-us'), 'open-nl', there), { kind: 'open' })
  })

  it('is with its supplier, for a service', () => {
    assert.deepEqual(home(CLUSTER, 'dicht-nl'), { kind: 'service' })
  })
})

describe('the alternatives for a platform', () => {
  const onto = (product: string) =>
    reviewed(
      `${CLUSTER}  - { id: wolk, product: wolk-us }\napplications:\n  - { id: schijf, product: ${product}, runsOn: wolk }\n`,
    )

  it('are the Haven cluster first, where all that runs on it can run there', () => {
    assert.deepEqual(idsOf(alternativesAt(onto('op-haven'), 'wolk,')), ['platform:haven', 'wolk-nl'])
    assert.deepEqual(idsOf(alternativesAt(onto('open-nl'), 'wolk,')), ['wolk-nl'])
  })

  it('are another platform that serves the same, but never one that runs on it', () => {
    const two = (above: string) =>
      reviewed(`platforms:\n  - { id: onder, product: wolk-nl }\n  - { id: boven, product: wolk-nl${above} }\n`)
    assert.deepEqual(idsOf(alternativesAt(two(''), 'onder')), ['platform:boven'])
    assert.equal(alternativesAt(two(', runsOn: onder'), 'onder').none, 'none-known')
  })

  it('are products that can be a platform, and no others', () => {
    const data: CatalogueData = {
      ...MADE_UP,
      functionAlternatives: [
        {
          function: 'virtual-machines',
          alternatives: ['huis', 'open-nl'].map((product) => ({ product, havenPlus: false })),
        },
      ],
    }
    const review = reviewed('platforms:\n  - { id: wolk, product: wolk-us }\n', {}, data)
    assert.deepEqual(idsOf(alternativesAt(review, 'wolk,')), ['huis'])
  })
})

const HERE = 'applications:\n'

function twinOf(id: string, twin: string) {
  const product = MADE_UP.products?.find((each) => each.id === id)
  assert.ok(product)
  return { ...product, id: twin, name: twin }
}
