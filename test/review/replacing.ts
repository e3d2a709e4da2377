import assert from 'node:assert/strict'
import type { RankedAlternative, RankedAlternatives } from '../../server/src/analysis/alternatives.ts'
import type { Replaceable } from '../../server/src/analysis/replaceable.ts'
import type { CatalogueData, Entry } from '../../server/src/catalogue/data.ts'
import { Review } from '../../server/src/review/review.ts'
import { replaceableAt } from '../../server/src/review/what-if/replaceable-at.ts'
import { alternativesIn, type Effect, effectOf } from '../../server/src/review/what-if/what-if.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import { testCatalogue } from '../catalogue.ts'
import { rulesOf } from '../fixtures.ts'

export const ROOT = 'memory:/x'
export const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'

const MADE_HERE = { confidence: { identity: 'sourced', hosting: 'inherent', licence: 'sourced' } } as const

/** Something that municipalities run themselves. */
function software(id: string, supplier: string, more: Partial<Entry<'products'>> = {}): Entry<'products'> {
  return {
    id,
    name: id,
    supplier,
    functions: ['file-sharing'],
    serviceModel: 'self-hosted',
    licence: 'EUPL-1.2',
    hostedOn: [{ provider: 'customer-choice', confidence: 'inherent' }],
    ...MADE_HERE,
    ...more,
  }
}

/** Something that its maker runs for them. */
function service(id: string, supplier: string, more: Partial<Entry<'products'>> = {}): Entry<'products'> {
  return software(id, supplier, {
    serviceModel: 'saas',
    licence: 'proprietary',
    hostedOn: [{ provider: 'own-platform', confidence: 'inherent' }],
    ...more,
  })
}

function supplier(id: string, country: string, owner?: string): Entry<'suppliers'> {
  const parent = owner === undefined ? { name: id, id, country } : { name: `${id} Holding`, country: owner }
  return {
    id,
    name: id,
    country,
    kind: 'company',
    ultimateParent: parent,
    confidence: { identity: 'sourced', ownership: 'sourced' },
  }
}

/** Made-up products: each differs in one fact from the one before it, in the order in which they should come. */
export const MADE_UP: CatalogueData = {
  asOf: '2026-11-01',
  functions: [
    { id: 'file-sharing', name: { en: 'File sharing', nl: 'Bestanden delen' } },
    { id: 'calendar', name: { en: 'Calendar', nl: 'Agenda' } },
    { id: 'virtual-machines', name: { en: 'Virtual machines', nl: 'Virtuele machines' } },
  ],
  suppliers: [
    supplier('amerikaan', 'US'),
    supplier('nederlander', 'NL'),
    supplier('duitser', 'DE'),
    supplier('verkocht', 'NL', 'US'),
  ],
  products: [
    service('oud', 'amerikaan'),
    software('op-haven', 'nederlander', { havenPlus: { role: 'runs-on', deploy: 'helm' } }),
    software('open-nl', 'nederlander'),
    software('open-us', 'amerikaan'),
    service('dicht-nl', 'nederlander'),
    service('dicht-verkocht', 'verkocht'),
    service('dicht-us', 'amerikaan'),
    software('gestopt', 'nederlander', { lifecycle: { status: 'withdrawn' } }),
    service('vast', 'nederlander', { serviceModel: 'paas', providerSpecific: true }),
    software('agenda', 'nederlander', { functions: ['calendar'] }),
    service('pakket', 'amerikaan', { functions: ['file-sharing', 'calendar'] }),
    service('zelf-te-draaien', 'nederlander', { selfHostable: true, functions: [] }),
    software('huis', 'nederlander', { functions: ['virtual-machines'], platform: true }),
    service('wolk-us', 'amerikaan', { functions: ['virtual-machines'], serviceModel: 'iaas', platform: true }),
    service('wolk-nl', 'nederlander', { functions: ['virtual-machines'], serviceModel: 'iaas', platform: true }),
  ],
  functionAlternatives: [
    {
      function: 'file-sharing',
      alternatives: [
        'dicht-us',
        'dicht-verkocht',
        'dicht-nl',
        'open-us',
        'open-nl',
        'op-haven',
        'gestopt',
        'vast',
        'oud',
        'pakket',
      ].map((product) => ({ product, havenPlus: false })),
    },
    { function: 'calendar', alternatives: [{ product: 'agenda', havenPlus: false }] },
    { function: 'virtual-machines', alternatives: [{ product: 'wolk-nl', havenPlus: false }] },
  ],
  productAlternatives: [],
}

/** A cluster that complies with Haven in a Dutch data centre, and that data centre. */
export const CLUSTER = `platforms:
  - { id: haven, product: kubernetes, runsOn: kelder, haven: { checkedOn: 2026-10-01, checks: { multiaz: pass } } }
  - { id: kelder, location: NL, operator: gm0001 }
`

/** Rules on who has a hand in things: what else is missing of a landscape as small as these is not what tests on replacing look at. */
const ON_PARTIES = rulesOf(['jurisdiction', 'concentration', 'haven'])

/** A landscape under review; `body`: what comes behind the head of `landscape.yaml`. */
export function reviewed(body: string, others: Readonly<Record<string, string>> = {}, data = MADE_UP): Review {
  const catalogue = testCatalogue.under({ data })
  const review = new Review({ catalogue, rules: ON_PARTIES, today: '2026-11-24', root: ROOT })
  for (const [path, text] of Object.entries({ 'landscape.yaml': `${HEAD}${body}`, ...others }))
    review.setFile(`${ROOT}/${path}`, text, nameKind(fileNameOf(path)), true)
  return review
}

/** What stands where a text stands in `landscape.yaml`. */
export function thingAt(review: Review, text: string): Replaceable | undefined {
  const uri = `${ROOT}/landscape.yaml`
  const at = review.source(uri)?.text.text.indexOf(text) ?? -1
  assert.ok(at >= 0, `no “${text}”`)
  return replaceableAt(review, uri, at)
}

export function alternativesAt(review: Review, text: string): RankedAlternatives {
  const thing = thingAt(review, text)
  assert.ok(thing, `nothing to replace at “${text}”`)
  return alternativesIn(review, thing)
}

/** The ids of products, in their order. */
export function idsOf({ ranked }: RankedAlternatives): readonly string[] {
  return ranked.map(({ id }) => id.replace('product:', ''))
}

export function alternativeCalled({ ranked }: RankedAlternatives, id: string): RankedAlternative {
  const found = ranked.find((each) => each.id === id)
  assert.ok(found, `no ${id}, but ${ranked.map((each) => each.id).join()}`)
  return found
}

/** What would change if what stands at a text were replaced by an alternative. */
export function effectAt(review: Review, text: string, id: string): Effect {
  const thing = thingAt(review, text)
  assert.ok(thing)
  const effect = effectOf(review, thing, alternativeCalled(alternativesIn(review, thing), id))
  assert.ok(effect)
  return effect
}
