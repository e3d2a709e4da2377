import assert from 'node:assert/strict'
import { roadmapOf } from '../../../server/src/analysis/roadmap/roadmap.ts'
import { HEAD, inShort, landscapeOf, PARTIES } from './landscape.ts'

/** What stands under the suppliers and products of `PARTIES`, and beside it. */
type Texts = Readonly<Record<string, string>>

const PLATFORMS = `platforms:
  - { id: wolk-west, product: wolk }
  - { id: eigen-dc, location: NL, operator: gm0001 }
`

function roadmap(body: string, others: Texts = {}) {
  return roadmapOf(landscapeOf({ 'landscape.yaml': `${HEAD}${PARTIES}${PLATFORMS}${body}`, ...others }))
}

/** How an application stands now, and at the end of 2030. */
function courseOf(id: string, body: string, others: Texts = {}) {
  const { now, years } = roadmap(body, others)
  const last = years.find(({ year }) => year === 2030)
  assert.ok(last)
  return [inShort(now)[id], inShort(last.planned)[id]]
}

const one = (says: string) => `applications:\n  - { id: zaken, ${says} }\n`
const by2029 = (says: string) => `transition: { ${says}, before: 2029-01-01, status: decided }`

const CALLED: Texts = {
  'x.catalogue.yaml': `kind: catalogue
version: 1
products:
  - { id: landelijk, name: Landelijk, serviceModel: self-hosted, licence: EUPL-1.2, commonGround: "yes" }
  - { id: deels, name: Deels, serviceModel: saas, licence: proprietary, commonGround: partial }
`,
}

const FOUNDATION =
  'kind: catalogue\nversion: 1\nsuppliers: [{ id: stichts, name: Stichts, kind: foundation, country: NL }]\n'

function STICHTS(more = ''): string {
  return `${HEAD}suppliers: [{ id: stichts, name: Stichts, country: NL, source: "https://example.com", asOf: 2026-01-01 }]\nproducts: [{ id: stichtsdienst, name: Dienst, supplier: stichts, serviceModel: saas, licence: proprietary, runsOn: { product: hierwolk, source: "https://example.com", asOf: 2026-01-01 } }]\n${more}`
}

function RID(more = ''): string {
  return `${HEAD.replace('gm0001', 'rid')}${PARTIES}${PLATFORMS.replace('gm0001', 'rid')}applications:\n  - { id: belasting, product: pakket, runsOn: wolk-west${more} }\n  - { id: belasting-nieuw, product: vrij, runsOn: eigen-dc }\n`
}

/** One application that says this, and how it stands. */
const STANDING: readonly (readonly [name: string, says: string, stands: string, more?: Texts])[] = [
  ['on software that we run where it is said', 'product: vrij, runsOn: { product: pakket, location: NL }', './. E+ O+'],
  ['on software of which nobody says where it is run', 'product: vrij, runsOn: { product: pakket }', '?/? E? O+'],
  [
    'on software that somebody runs for us',
    'product: vrij, runsOn: { product: pakket, supplier: wolk-inc, location: NL }',
    'US/US E- O+',
  ],
  ['a service from here, of which all is known', 'product: nldienst', './. E+ O-'],
  ['a service from outside', 'product: usdienst', 'US/US E- O-'],
  ['a service from here on a cloud from outside', 'product: nldienst, runsOn: wolk-west', 'US/US E- O-'],
  ['closed software from here in our own data centre', 'product: pakket, runsOn: eigen-dc', './. E+ O-'],
  ['closed software from outside there', 'product: amerikaans, runsOn: eigen-dc', './. E- O-'],
  ['open source there', 'product: vrij, runsOn: eigen-dc', './. E+ O+'],
  ['open source on a cloud from outside', 'product: vrij, runsOn: wolk-west', 'US/US E- O+'],
  [
    'the same, with keys that are ours alone: data in use',
    'product: vrij, runsOn: wolk-west, encryptionKeys: customer-only',
    'US/US E- O+',
  ],
  ['software nobody says where', 'product: pakket', '?/? E? O-'],
  ['software of which it is stated that nobody knows where', 'product: pakket, runsOn: { unknown: {} }', '?/? E? O-'],
  [
    'software on a platform nobody says where',
    'product: pakket, runsOn: ergens',
    '?/? E? O-',
    { 'b.landscape.yaml': `${HEAD}platforms: [{ id: ergens }]\n` },
  ],
  [
    'software on platforms that run on each other',
    'product: pakket, runsOn: heen',
    '?/? E? O-',
    { 'b.landscape.yaml': `${HEAD}platforms: [{ id: heen, runsOn: weer }, { id: weer, runsOn: heen }]\n` },
  ],
  ['software on a platform that is nowhere described', 'product: pakket, runsOn: nergens', '?/? E? O-'],
  ['a product that nobody knows, in our own data centre', 'product: niemand-kent-dit, runsOn: eigen-dc', './. E? O?'],
  ['what nobody says of what it is, in our own data centre', 'runsOn: eigen-dc', './. E? O?'],
  ['a service that nobody knows', 'product: niemand-kent-dit, serviceModel: saas', '?/? E? O?'],
  [
    'what is stated to be open source, whatever its product is',
    'product: niemand-kent-dit, licence: EUPL-1.2, runsOn: eigen-dc',
    './. E+ O+',
  ],
  [
    'a supplier that is known, and its owner not',
    'product: stichtsdienst',
    '?/? E? O-',
    { 'b.landscape.yaml': STICHTS() },
  ],
  [
    'one of a foundation, which has none',
    'product: stichtsdienst',
    './. E+ O-',
    { 'b.landscape.yaml': STICHTS(), 'c.catalogue.yaml': FOUNDATION },
  ],
  [
    'what signs in with a service from outside',
    'product: vrij, runsOn: eigen-dc, identityProvider: aanmelden',
    './US E- O+',
    { 'b.landscape.yaml': `${HEAD}applications: [{ id: aanmelden, product: usdienst }]\n` },
  ],
  [
    'what signs in with something of our own',
    'product: vrij, runsOn: eigen-dc, identityProvider: aanmelden',
    './. E+ O+',
    { 'b.landscape.yaml': `${HEAD}applications: [{ id: aanmelden, product: vrij, runsOn: eigen-dc }]\n` },
  ],
  [
    'what signs in with something nobody says where, which has its accounts and no more',
    'product: vrij, runsOn: eigen-dc, identityProvider: aanmelden',
    './? E? O+',
    { 'b.landscape.yaml': `${HEAD}applications: [{ id: aanmelden, product: vrij }]\n` },
  ],
  [
    'what signs in with something of which a component says where',
    'product: vrij, runsOn: eigen-dc, identityProvider: aanmelden',
    './. E+ O+',
    {
      'b.landscape.yaml': `${HEAD}applications: [{ id: aanmelden, product: vrij }]\n`,
      ...COMPONENT('product: vrij, runsOn: eigen-dc', 'aanmelden'),
    },
  ],
  [
    'what signs in with a service whose owner is not known',
    'product: vrij, runsOn: eigen-dc, identityProvider: aanmelden',
    './? E? O+',
    { 'b.landscape.yaml': STICHTS('applications: [{ id: aanmelden, product: stichtsdienst }]\n') },
  ],
  [
    'the same where something takes over from it',
    'product: vrij, runsOn: eigen-dc, identityProvider: { application: aanmelden, fallback: nood }',
    './. E+ O+',
    {
      'b.landscape.yaml': STICHTS(
        'applications: [{ id: aanmelden, product: stichtsdienst }, { id: nood, product: vrij, runsOn: eigen-dc }]\n',
      ),
    },
  ],
  [
    'the same with a way around it',
    'product: vrij, runsOn: eigen-dc, identityProvider: { application: aanmelden, fallback: nood }',
    './. E+ O+',
    {
      'b.landscape.yaml': `${HEAD}applications: [{ id: aanmelden, product: usdienst }, { id: nood, product: vrij, runsOn: eigen-dc }]\n`,
    },
  ],
  ['a backup outside', 'product: vrij, runsOn: eigen-dc, backup: { runsOn: wolk-west }', 'US/. E- O+'],
  ['an operator from outside', 'product: vrij, runsOn: eigen-dc, operator: wolk-inc', 'US/US E- O+'],
  ['an operator that nobody knows', 'product: vrij, runsOn: eigen-dc, operator: niemand', '?/? E? O+'],
  [
    'a country of which no law was studied',
    'product: vrij, runsOn: { supplier: oost-kk }',
    '?/JP E- O+',
    {
      'b.landscape.yaml': `${HEAD}suppliers: [{ id: oost-kk, name: Oost, country: JP, ultimateParent: { id: oost-kk, name: Oost, country: JP, source: "https://example.com", asOf: 2026-01-01 }, source: "https://example.com", asOf: 2026-01-01 }]\n`,
    },
  ],
  [
    'a shared service of which the provider is here',
    'from: rid/belasting',
    'US/US E- O-',
    { 'rid.landscape.yaml': RID() },
  ],
  ['a shared service of which the provider is not here', 'from: rid/belasting', '?/? E? O?'],
]

/** Applications that say what they become, and how they stand by the end of 2030. */
const BECOMING: readonly (readonly [name: string, body: string, stands: string | undefined, more?: Texts])[] = [
  [
    'what signs in with what will be another',
    `${one('product: vrij, runsOn: eigen-dc, identityProvider: aanmelden')}  - { id: aanmelden, product: usdienst, ${by2029('kind: replace, to: [nldienst]')} }\n`,
    './. E+ O+',
  ],
  [
    'what signs in with what another application takes over',
    `${one('product: vrij, runsOn: eigen-dc, identityProvider: aanmelden')}  - { id: aanmelden, product: usdienst, ${by2029('kind: replace, to: [inloggen]')} }\n  - { id: inloggen, product: nldienst }\n`,
    './. E+ O+',
  ],
  [
    'what signs in with what goes, and nobody says what comes',
    `${one('product: vrij, runsOn: eigen-dc, identityProvider: aanmelden')}  - { id: aanmelden, product: usdienst, ${by2029('kind: retire')} }\n`,
    '?/? E? O+',
  ],
  [
    'what is made of a component that moves',
    one('product: vrij, runsOn: eigen-dc'),
    './. E+ O+',
    COMPONENT(`product: vrij, runsOn: wolk-west, ${by2029('kind: move, to: [eigen-dc]')}`),
  ],
  [
    'what is made of a component that stays',
    one('product: vrij, runsOn: eigen-dc'),
    'US/US E- O+',
    COMPONENT('product: vrij, runsOn: wolk-west'),
  ],
  [
    'what has a component that goes',
    one('product: vrij, runsOn: eigen-dc'),
    './. E+ O+',
    COMPONENT(`product: pakket, runsOn: wolk-west, ${by2029('kind: retire')}`),
  ],
  [
    'what becomes a component that is planned',
    one(`product: usdienst, ${by2029('kind: replace, to: [deel]')}`),
    './. E+ O+',
    COMPONENT('product: vrij, runsOn: eigen-dc, lifecycle: planned'),
  ],
  [
    'what becomes a component of another application',
    `${one(`product: usdienst, ${by2029('kind: replace, to: [deel]')}`)}  - { id: ander, product: vrij }\n`,
    undefined,
    COMPONENT('product: vrij, runsOn: eigen-dc', 'ander'),
  ],
  [
    'what becomes something else than its component of the same product',
    one(`product: usdienst, ${by2029('kind: replace, to: [vrij, eigen-dc]')}`),
    './. E+ O+',
    COMPONENT('product: usdienst'),
  ],
  [
    'what becomes something else, with a component that stays',
    one(`product: usdienst, ${by2029('kind: replace, to: [vrij, eigen-dc]')}`),
    'US/US E- O-',
    COMPONENT('product: pakket, runsOn: wolk-west'),
  ],
  [
    'what is split into an application and a product: as that it goes on',
    `${one(`product: usdienst, ${by2029('kind: split, to: [ander, vrij, eigen-dc]')}`)}  - { id: ander, product: vrij, runsOn: eigen-dc }\n`,
    './. E+ O+',
  ],
  [
    'what is split into an application and something that nobody knows',
    `${one(`product: usdienst, ${by2029('kind: split, to: [ander, niemand-kent-dit]')}`)}  - { id: ander, product: vrij, runsOn: eigen-dc }\n`,
    '?/? E? O?',
  ],
  [
    'what is split into an application and a component of its own',
    `${one(`product: usdienst, ${by2029('kind: split, to: [ander, deel]')}`)}  - { id: ander, product: vrij, runsOn: eigen-dc }\n`,
    './. E+ O+',
    COMPONENT('product: vrij, runsOn: eigen-dc'),
  ],
  [
    'what moves into an application',
    `${one(`product: usdienst, ${by2029('kind: move, to: [ander]')}`)}  - { id: ander, product: vrij, runsOn: eigen-dc }\n`,
    undefined,
  ],
  [
    'what moves to a cloud that is named by its product',
    one(`product: vrij, runsOn: wolk-west, ${by2029('kind: move, to: [hierwolk]')}`),
    './. E+ O+',
  ],
  [
    'what moves to two platforms',
    one(`product: vrij, runsOn: hierwolk, ${by2029('kind: move, to: [eigen-dc, wolk-west]')}`),
    'US/US E- O+',
  ],
  ['what moves nobody says where', one(`product: vrij, runsOn: wolk-west, ${by2029('kind: move')}`), '?/? E? O+'],
  [
    'what runs there already',
    one(`product: vrij, runsOn: eigen-dc, backup: { runsOn: wolk-west }, ${by2029('kind: move, to: [eigen-dc]')}`),
    'US/. E- O+',
  ],
  [
    'what is that product already, where it is stated to run',
    one(`product: vrij, runsOn: eigen-dc, ${by2029('kind: replace, to: [vrij]')}`),
    './. E+ O+',
  ],
  [
    'what keeps what stands before it',
    one(`product: usdienst, uses: [{ product: wolk, for: dns }], ${by2029('kind: replace, to: [vrij, eigen-dc]')}`),
    './US E- O+',
  ],
  [
    'what loses what the old one stood on',
    one(
      `product: usdienst, uses: [{ product: wolk, for: database }], ${by2029('kind: replace, to: [vrij, eigen-dc]')}`,
    ),
    './. E+ O+',
  ],
  [
    'a shared service that its provider replaces',
    one('from: rid/belasting'),
    './. E+ O+',
    { 'rid.landscape.yaml': RID(`, ${by2029('kind: replace, to: [belasting-nieuw]')}`) },
  ],
  [
    'a shared service that its provider ends',
    one('from: rid/belasting'),
    undefined,
    { 'rid.landscape.yaml': RID(`, ${by2029('kind: retire')}`) },
  ],
  [
    'a shared service that we replace',
    one(`from: rid/belasting, ${by2029('kind: replace, to: [vrij, eigen-dc]')}`),
    './. E+ O+',
    { 'rid.landscape.yaml': RID() },
  ],
  [
    'what becomes a shared service',
    one(`product: usdienst, ${by2029('kind: replace, to: [rid/belasting-nieuw]')}`),
    './. E+ O+',
    { 'rid.landscape.yaml': RID() },
  ],
  [
    'two that are to take over from each other, and so are both gone',
    `${one(`product: vrij, runsOn: eigen-dc, ${by2029('kind: replace, to: [ander]')}`)}  - { id: ander, product: vrij, ${by2029('kind: replace, to: [zaken]')} }\n`,
    undefined,
  ],
  [
    'what runs on two platforms that are to take over from each other',
    one('product: vrij, runsOn: heen'),
    '?/? E? O+',
    {
      'b.landscape.yaml': `${HEAD}platforms:\n  - { id: heen, product: wolk, ${by2029('kind: replace, to: [weer]')} }\n  - { id: weer, product: wolk, ${by2029('kind: replace, to: [heen]')} }\n`,
    },
  ],
]

function COMPONENT(says: string, whole = 'zaken'): Texts {
  const text = HEAD.replace('landscape', 'common-ground')
  return {
    'x.common-ground.yaml': `${text}components:\n  - { id: deel, partOf: ${whole}, layer: services, ${says} }\n`,
  }
}

describe('analysis/roadmap, how an application stands', () => {
  for (const [name, says, stands, more] of STANDING)
    it(`${name}: ${stands}`, () => assert.deepEqual(courseOf('zaken', one(says), more), [stands, stands]))

  for (const [name, body, stands, more] of BECOMING)
    it(`${name}: ${stands ?? 'gone'}`, () => assert.equal(courseOf('zaken', body, more)[1], stands))

  it('does not hang on what the policy trusts, as far as Europe goes', () => {
    const policy = { 'havenwijzer.yaml': 'kind: policy\nversion: 1\njurisdictions: { trusted: [EU, EEA, US] }\n' }
    assert.deepEqual(courseOf('zaken', one('product: usdienst'), policy)[0], './. E- O-')
  })

  it('says what is missing, and of which', () => {
    const { gaps } = roadmap(
      `${one('product: vrij')}  - { id: post, product: pakket, runsOn: eigen-dc }\n  - { id: dienst, product: niemand-kent-dit, serviceModel: saas }\n`,
    ).now
    assert.deepEqual(gaps, [
      { gap: 'operator', applications: ['application:dienst'] },
      { gap: 'host', applications: ['application:dienst', 'application:zaken'] },
      { gap: 'maker', applications: ['application:dienst'] },
    ])
  })

  describe('is Common Ground', () => {
    const answer = (body: string, others: Texts = {}) => {
      const { yes, no } = roadmap(body, others).now.commonGround
      return yes.length > 0 ? 'yes' : no.length > 0 ? 'no' : 'unknown'
    }
    for (const [name, expected, body, others] of [
      ['where a component says its layer', 'yes', one('runsOn: eigen-dc'), COMPONENT('product: vrij')],
      ['nor where no component does', 'unknown', one('runsOn: eigen-dc, product: vrij'), undefined],
      ['where the catalogue calls its product so', 'yes', one('product: landelijk'), CALLED],
      ['not where it is closed', 'no', one('product: pakket'), undefined],
      ['not where it is closed and a component is not', 'no', one('product: pakket'), COMPONENT('product: vrij')],
      ['perhaps where the catalogue calls its closed product so in part', 'unknown', one('product: deels'), CALLED],
    ] as const)
      it(name, () => assert.equal(answer(body, others), expected))
  })
})
