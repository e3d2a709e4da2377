import assert from 'node:assert/strict'
import { type Asked, CENTRE, COMPONENTS, LANDSCAPE, outcomeIn, told, wayTo } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code. Columns: the law of the US cut off, wolk-west out, eigen-dc out, Hier
 * B.V. gone. A number is the round in which it stops; (n): in the worst case alone; –: it goes on.
 *
 * | thing         | why                                                     | US  | wolk-west | eigen-dc | hier-bv |
 * | ------------- | ------------------------------------------------------- | --- | --------- | -------- | ------- |
 * | wolk-west     | is Wolk, of Wolk Inc. in the US                         | 0   | 0         | –        | –       |
 * | eigen-dc      | ours, here                                              | –   | –         | 0        | –       |
 * | cluster       | runs on wolk-west                                       | 1   | 1         | –        | –       |
 * | zaken         | runs on wolk-west; its maker only stops in time         | 1   | 1         | –        | –       |
 * | archief       | eigen-dc stands by for wolk-west; in daily use is west  | –   | –         | –        | –       |
 * | portaal       | on eigen-dc; needs zaken, and archief not               | 2   | 2         | 1        | –       |
 * | aanmelden     | runs on cluster                                         | 2   | 2         | –        | –       |
 * | noodaanmelden | runs on eigen-dc                                        | –   | –         | 1        | –       |
 * | loket         | on eigen-dc; aanmelden has noodaanmelden as a fallback  | –   | –         | 1        | –       |
 * | balie         | on eigen-dc; signs in with aanmelden alone              | 3   | 3         | 1        | –       |
 * | post          | Dochter B.V., of Wolk Inc.; on Hierwolk, of Hier B.V.   | 0   | –         | –        | 0       |
 * | agenda        | of Hier B.V.; nobody knows where it runs                | (0) | (0)       | –        | 0       |
 * | belasting     | of rid, which is not described                          | (0) | (0)       | –        | (0)     |
 * | opslag        | runs on cluster                                         | 2   | 2         | –        | –       |
 * | meldingen     | on eigen-dc; opslag is part of it                       | 3   | 3         | 1        | –       |
 * | vergunningen  | needs zaken                                             | 2   | 2         | –        | –       |
 * | uitkeren      | needs balie                                             | 4   | 4         | 2        | –       |
 * | overleg       | post or agenda                                          | (1) | –         | –        | 1       |
 * | burgerzaken   | needs loket                                             | –   | –         | 2        | –       |
 * | raad          | needs overleg                                           | (2) | –         | –        | 2       |
 *
 * Nobody else's service runs in eigen-dc, so nothing is open there. Wolk Inc. gone is the US cut off: there is nobody else from there.
 */
const US = { jurisdiction: 'US' }
const WEST = { platform: 'wolk-west' }

const WEST_AND_ALL_ON_IT = [
  '0 platform:wolk-west',
  '1 application:zaken',
  '1 platform:cluster',
  '2 application:aanmelden',
  '2 application:portaal',
  '2 component:opslag',
  '2 process:vergunningen',
  '3 application:balie',
  '3 application:meldingen',
  '4 process:uitkeren',
]

interface Case {
  readonly name: string
  readonly asked: Asked
  readonly best: readonly string[]
  readonly differing: readonly string[]
}

const CASES: readonly Case[] = [
  {
    name: 'the law of a country cut off',
    asked: US,
    best: ['0 application:post', ...WEST_AND_ALL_ON_IT],
    differing: ['0 application:agenda', '0 application:belasting', '1 process:overleg', '2 process:raad'],
  },
  {
    name: 'the supplier that is all there is from that country, with what it owns',
    asked: { supplier: 'wolk-inc' },
    best: ['0 application:post', ...WEST_AND_ALL_ON_IT],
    differing: ['0 application:agenda', '0 application:belasting', '1 process:overleg', '2 process:raad'],
  },
  {
    name: 'a cloud platform out',
    asked: WEST,
    best: WEST_AND_ALL_ON_IT,
    differing: ['0 application:agenda', '0 application:belasting'],
  },
  {
    name: 'a platform of ours out',
    asked: { platform: 'eigen-dc' },
    best: [
      '0 platform:eigen-dc',
      '1 application:balie',
      '1 application:loket',
      '1 application:meldingen',
      '1 application:noodaanmelden',
      '1 application:portaal',
      '2 process:burgerzaken',
      '2 process:uitkeren',
    ],
    differing: [],
  },
  {
    name: 'a supplier gone',
    asked: { supplier: 'hier-bv' },
    best: ['0 application:agenda', '0 application:post', '1 process:overleg', '2 process:raad'],
    differing: ['0 application:belasting'],
  },
  {
    name: 'a country that nobody is known to have to do with: what runs nobody knows where may run there',
    asked: { jurisdiction: 'JP' },
    best: [],
    differing: ['0 application:agenda', '0 application:belasting'],
  },
]

/** What one other fact changes: what stops otherwise than in the table. */
interface Twin {
  readonly name: string
  readonly asked?: Asked
  readonly from: string
  readonly to: string
  readonly best?: { readonly come?: readonly string[]; readonly gone?: readonly string[] }
  readonly differing?: { readonly come?: readonly string[]; readonly gone?: readonly string[] }
}

const TWINS: readonly Twin[] = [
  {
    name: 'a platform in other hands takes nothing along',
    from: '{ id: wolk-west, product: wolk }',
    to: '{ id: wolk-west, product: hierwolk }',
    best: { gone: WEST_AND_ALL_ON_IT },
  },
  {
    name: 'who runs a cloud platform itself still loses it with its maker',
    from: '{ id: wolk-west, product: wolk }',
    to: '{ id: wolk-west, product: wolk, operator: gm0001 }',
  },
  {
    name: 'without anything that stands by it stops with its platform',
    from: ', { platform: eigen-dc, role: standby }',
    to: '',
    best: { come: ['1 application:archief'] },
  },
  {
    name: 'a second host in daily use does not stand by',
    from: 'eigen-dc, role: standby',
    to: 'eigen-dc, role: active',
    best: { come: ['1 application:archief'] },
  },
  {
    name: 'what stands by but is planned is not there',
    from: '{ id: eigen-dc, location',
    to: '{ id: eigen-dc, lifecycle: planned, location',
    best: { come: ['1 application:archief'] },
  },
  {
    name: 'a territory that counts as the country is cut off with it',
    from: '{ id: hier-bv, name: Hier B.V., country: NL',
    to: '{ id: hier-bv, name: Hier B.V., country: PR',
    best: { come: ['0 application:agenda', '1 process:overleg', '2 process:raad'] },
    differing: { gone: ['0 application:agenda', '1 process:overleg', '2 process:raad'] },
  },
  {
    name: 'who holds the keys stops it',
    from: '{ id: archief, product: pakket,',
    to: '{ id: archief, product: pakket, keyHolder: wolk-inc,',
    best: { come: ['0 application:archief'] },
  },
  {
    name: 'who gives support does not stop it',
    from: '{ id: archief, product: pakket,',
    to: '{ id: archief, product: pakket, support: { by: wolk-inc, accessToData: true },',
  },
  {
    name: 'a service that it stands on takes it along',
    from: '{ id: archief, product: pakket,',
    to: '{ id: archief, product: pakket, uses: [{ product: wolk, for: dns }],',
    best: { come: ['0 application:archief'] },
  },
  {
    name: 'a cluster of ours of which nobody says where it stands is open',
    from: '{ id: eigen-dc, location: NL, operator: gm0001 }',
    to: '{ id: eigen-dc, operator: gm0001 }',
    differing: {
      come: [
        '0 platform:eigen-dc',
        '1 application:archief',
        '1 application:loket',
        '1 application:noodaanmelden',
        '2 process:burgerzaken',
      ],
    },
  },
  {
    name: 'what stands by may stop itself',
    from: 'eigen-dc, role: standby',
    to: 'cluster, role: standby',
    best: { come: ['2 application:archief'] },
  },
  {
    name: 'an interface that is not needed stops nothing',
    from: 'to: zaken, needed: true',
    to: 'to: zaken, needed: false',
    best: { gone: ['2 application:portaal'] },
  },
  {
    name: 'without a fallback to sign in it stops, and what needs it',
    from: ', fallback: noodaanmelden',
    to: '',
    best: { come: ['3 application:loket', '4 process:burgerzaken'] },
  },
  {
    name: 'a fallback that stops too is none',
    from: 'noodaanmelden, product: pakket, runsOn: eigen-dc',
    to: 'noodaanmelden, product: pakket, runsOn: cluster',
    best: { come: ['2 application:noodaanmelden', '3 application:loket', '4 process:burgerzaken'] },
  },
  {
    name: 'a fallback that is only planned is none',
    from: 'noodaanmelden, product: pakket',
    to: 'noodaanmelden, lifecycle: planned, product: pakket',
    best: { come: ['3 application:loket', '4 process:burgerzaken'] },
  },
  {
    name: 'without its foreign owner a supplier here goes on',
    from: 'name: Wolk Inc., country: US, source: "https://example.com/", asOf: "2026-01-01" }\n    source',
    to: 'name: Wolk Inc., country: NL, source: "https://example.com/", asOf: "2026-01-01" }\n    source',
    best: { gone: ['0 application:post'] },
    differing: { gone: ['1 process:overleg', '2 process:raad'] },
  },
  {
    name: 'a host that is stated is open no more',
    from: '{ id: agenda, product: agendadienst }',
    to: '{ id: agenda, product: agendadienst, runsOn: { product: hierwolk } }',
    differing: { gone: ['0 application:agenda', '1 process:overleg', '2 process:raad'] },
  },
  {
    name: 'a host that is stated to be over there is sure',
    from: '{ id: agenda, product: agendadienst }',
    to: '{ id: agenda, product: agendadienst, runsOn: { product: wolk } }',
    best: { come: ['0 application:agenda', '1 process:overleg', '2 process:raad'] },
    differing: { gone: ['0 application:agenda', '1 process:overleg', '2 process:raad'] },
  },
  {
    name: 'on a cloud of which a part is out, one may be in that part',
    asked: WEST,
    from: '{ id: agenda, product: agendadienst }',
    to: '{ id: agenda, product: agendadienst, runsOn: { product: wolk } }',
  },
  {
    name: 'on another cloud one is not',
    asked: WEST,
    from: '{ id: agenda, product: agendadienst }',
    to: '{ id: agenda, product: agendadienst, runsOn: { product: hierwolk } }',
    differing: { gone: ['0 application:agenda'] },
  },
  {
    name: 'what is not in use yet stops nothing',
    from: '{ id: zaken, ',
    to: '{ id: zaken, lifecycle: planned, ',
    best: { gone: ['1 application:zaken', '2 application:portaal', '2 process:vergunningen'] },
  },
  {
    name: 'of two of which one is enough, both have to stop',
    from: 'either: [[post, agenda]]',
    to: 'either: [[post], [agenda]]',
    best: { come: ['1 process:overleg', '2 process:raad'] },
    differing: { gone: ['1 process:overleg', '2 process:raad'] },
  },
  {
    name: 'an operator over there takes along what runs here',
    from: '{ id: archief, product: pakket,',
    to: '{ id: archief, product: pakket, operator: wolk-inc,',
    best: { come: ['0 application:archief'] },
  },
  {
    name: 'what of ours runs nobody knows where may run in our data centre',
    asked: { platform: 'eigen-dc' },
    from: 'id: zaken, product: pakket, runsOn: wolk-west',
    to: 'id: zaken, product: pakket',
    differing: { come: ['0 application:zaken', '1 process:vergunningen'] },
  },
]

describe('analysis/scenario/standstill', () => {
  for (const { name, asked, best, differing } of CASES) {
    it(`stops what the table says: ${name}`, () => {
      const outcome = outcomeIn(asked)
      assert.deepEqual(told(outcome.best), sorted(best))
      assert.deepEqual(told(outcome.differing), sorted(differing))
    })
  }

  for (const { name, asked = US, from, to, best = {}, differing = {} } of TWINS) {
    it(`twin: ${name}`, () => {
      const base = CASES.find((each) => JSON.stringify(each.asked) === JSON.stringify(asked))
      assert.ok(base)
      const text = LANDSCAPE.replace(from, () => to)
      assert.notEqual(text, LANDSCAPE)
      const outcome = outcomeIn(asked, { 'landscape.yaml': text })
      assert.deepEqual(told(outcome.best), other(base.best, best))
      assert.deepEqual(told(outcome.differing), other(base.differing, differing))
    })
  }

  it('stops an application with a component, and a component with where its application runs', () => {
    const elsewhere = COMPONENTS.replace('cluster', 'eigen-dc')
    const without = told(outcomeIn(US, { 'common-ground.yaml': elsewhere }).best)
    assert.deepEqual(without, other(CASES[0]?.best ?? [], { gone: ['2 component:opslag', '3 application:meldingen'] }))
    const unsaid = COMPONENTS.replace(', runsOn: cluster', '')
    const { best } = outcomeIn({ platform: 'eigen-dc' }, { 'common-ground.yaml': unsaid })
    assert.ok(told(best).includes('1 component:opslag'))
    assert.equal(
      wayTo('component:opslag', best),
      'component:opslag part-of application:meldingen > application:meldingen runs-on platform:eigen-dc',
    )
  })

  it('asks where an application runs of its components, where it has any that are in use', () => {
    const unsaid = LANDSCAPE.replace(
      'id: meldingen, product: pakket, runsOn: eigen-dc',
      'id: meldingen, product: pakket',
    )
    const elsewhere = COMPONENTS.replace('cluster', 'eigen-dc')
    const isOpen = (components: string) =>
      told(outcomeIn(US, { 'landscape.yaml': unsaid, 'common-ground.yaml': components }).differing).includes(
        '0 application:meldingen',
      )
    assert.equal(isOpen(elsewhere), false)
    assert.equal(isOpen(elsewhere.replace('partOf: meldingen', 'partOf: portaal')), true)
    assert.equal(isOpen(elsewhere.replace('{ id: opslag,', '{ id: opslag, lifecycle: retired,')), true)
  })

  it('follows a shared service to where its provider runs it, once that is described', () => {
    const { best, differing } = outcomeIn(US, { 'rid/landscape.yaml': CENTRE })
    assert.deepEqual(told(differing), ['0 application:agenda', '1 process:overleg', '2 process:raad'])
    assert.equal(
      wayTo('application:belasting', best),
      'application:belasting is application:rid/belasting > application:rid/belasting runs-on platform:rid/rekencentrum > ' +
        'platform:rid/rekencentrum is product:wolk > product:wolk made-by supplier:wolk-inc > supplier:wolk-inc seat-in jurisdiction:US',
    )
    const here = CENTRE.replace('country: US', 'country: NL')
    assert.equal(wayTo('application:belasting', outcomeIn(US, { 'rid/landscape.yaml': here }).worst), undefined)
  })

  it('stops a service for sure with all of the places where a catalogue has it, perhaps with one', () => {
    const places = (hostedOn: string) => {
      const text = LANDSCAPE.replace('{ id: agenda, product: agendadienst }', '{ id: agenda, product: tweeling }')
      const product = `{ id: tweeling, name: Tweeling, supplier: hier-bv, serviceModel: saas, hostedOn: [${hostedOn}] }`
      const outcome = outcomeIn(US, {
        'landscape.yaml': text,
        'eigen.catalogue.yaml': `kind: catalogue\nversion: 1\nproducts:\n  - ${product}\n`,
      })
      const isIn = (stopped: readonly { readonly node: string }[]) =>
        stopped.some(({ node }) => node === 'application:agenda')
      return [isIn(outcome.best), isIn(outcome.worst)]
    }
    const [azure, aws, fuga] = ['azure', 'aws', 'fuga-cloud'].map(
      (each) => `{ provider: ${each}, confidence: sourced }`,
    )
    assert.deepEqual(places(`${azure}`), [true, true])
    assert.deepEqual(places(`${fuga}`), [false, false])
    assert.deepEqual(places(`${azure}, ${aws}`), [true, true])
    assert.deepEqual(places(`${azure}, ${fuga}`), [false, true])
    assert.deepEqual(places(`${azure}, { provider: unknown }`), [false, true])
    assert.deepEqual(places(`${fuga}, { provider: unknown }`), [false, true])
    assert.deepEqual(places('{ provider: azure, confidence: unverified }'), [false, true])
  })

  it('is as sure as the surest way to a country in an area', () => {
    const differing = (seat: string, owner: string) => {
      const maker = `{ id: maker, name: Maker, country: DE, ultimateParent: { name: Groep, country: FR }, confidence: { identity: ${seat}, ownership: ${owner} } }`
      const product = '{ id: los, name: Los, supplier: maker, serviceModel: saas, confidence: { identity: sourced } }'
      const text = LANDSCAPE.replace('product: agendadienst }', 'product: los }')
      assert.notEqual(text, LANDSCAPE)
      const files = {
        'landscape.yaml': text,
        'eigen.catalogue.yaml': `kind: catalogue\nversion: 1\nsuppliers:\n  - ${maker}\nproducts:\n  - ${product}\n`,
      }
      return outcomeIn({ jurisdiction: 'EU' }, files).differing.some(({ node }) => node === 'application:agenda')
    }
    assert.equal(differing('unverified', 'sourced'), false)
    assert.equal(differing('sourced', 'unverified'), false)
    assert.equal(differing('unverified', 'unverified'), true)
  })

  it('tells the way from each thing to where it began', () => {
    const { best, worst } = outcomeIn(US)
    const west =
      'platform:wolk-west is product:wolk > product:wolk made-by supplier:wolk-inc > supplier:wolk-inc seat-in jurisdiction:US'
    assert.equal(wayTo('platform:wolk-west', best), west)
    assert.equal(
      wayTo('process:uitkeren', best),
      'process:uitkeren needs application:balie > application:balie signs-in-with application:aanmelden > ' +
        `application:aanmelden runs-on platform:cluster > platform:cluster runs-on platform:wolk-west > ${west}`,
    )
    assert.equal(
      wayTo('application:post', best),
      'application:post is product:postdienst > product:postdienst made-by supplier:dochter-bv > ' +
        'supplier:dochter-bv owned-by supplier:wolk-inc > supplier:wolk-inc seat-in jurisdiction:US',
    )
    assert.equal(wayTo('application:agenda', worst), 'application:agenda host-unknown')
    assert.equal(wayTo('application:belasting', worst), 'application:belasting provider-absent organisation:rid')
    assert.equal(wayTo('platform:wolk-west', outcomeIn(WEST).best), '')
    assert.equal(
      wayTo('process:raad', worst),
      'process:raad needs process:overleg > process:overleg needs application:agenda > application:agenda host-unknown',
    )
    const overleg = worst.find(({ node }) => node === 'process:overleg')
    assert.deepEqual(overleg?.because, ['application:post', 'application:agenda'])
  })

  const bearing = (from = '', to = '') => {
    const { best } = outcomeIn(US, { 'landscape.yaml': LANDSCAPE.replace(from, to) })
    const { maxOutage, fallback, stillAfter, tooLongAfter } =
      best.find(({ node }) => node === 'process:uitkeren')?.bearing ?? {}
    return [maxOutage, fallback?.map(({ what, lasts }) => `${what} ${lasts}`).join(), stillAfter, tooLongAfter]
  }

  it('counts how long a process goes on without, and how long it may stand still then', () => {
    // 2 days of paper are 2880 minutes; 4 hours more are 3120.
    assert.deepEqual(bearing(), ['4h', 'papier 2d', 2880, 3120])
    assert.deepEqual(bearing('lasts: 2d }', 'lasts: 2d }, { what: mondeling, lasts: 90min }'), [
      '4h',
      'papier 2d,mondeling 90min',
      2880,
      3120,
    ])
    assert.deepEqual(bearing(', lasts: 2d', ''), ['4h', 'papier undefined', undefined, undefined])
    // What people do besides may last longer.
    assert.deepEqual(bearing('lasts: 2d }', 'lasts: 2d }, { what: mondeling }').slice(2), [undefined, undefined])
    assert.deepEqual(bearing('    continuity: { fallback: [{ what: papier, lasts: 2d }] }\n'), ['4h', '', 0, 240])
    assert.deepEqual(bearing('    maxOutage: 4h\n'), [undefined, 'papier 2d', 2880, undefined])
  })
})

function other(
  base: readonly string[],
  { come = [], gone = [] }: { readonly come?: readonly string[]; readonly gone?: readonly string[] },
): readonly string[] {
  return sorted([...base.filter((each) => !gone.includes(each)), ...come])
}

function sorted(all: readonly string[]): readonly string[] {
  const order = (each: string) => [Number(each.split(' ')[0]), each] as const
  return [...all].sort((a, b) => order(a)[0] - order(b)[0] || (a < b ? -1 : 1))
}
