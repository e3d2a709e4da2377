import assert from 'node:assert/strict'
import { contractCalendar } from '../../../server/src/analysis/roadmap/contract-calendar.ts'
import { momentsOf } from '../../../server/src/analysis/roadmap/moments.ts'
import { HEAD, landscapeOf, PARTIES } from './landscape.ts'

const APPLICATIONS = `applications:
  - { id: zaken, product: pakket, contract: zaken-2023, transition: { kind: replace, to: [vrij], before: 2028-12-31, status: decided } }
  - { id: archief, product: stopt-2029, contract: archief-2020, transition: { kind: retire, before: 2026-06-30, status: started } }
  - { id: post, product: usdienst, contract: post-2024 }
  - { id: opslag, product: vrij, uses: [{ product: stopte-2026, for: object-storage }] }
  - { id: oud, product: stopte-2025, lifecycle: retired }
  - { id: mager, product: kwijnt }
`

const CONTRACTS = `contracts:
  - { id: zaken-2023, supplier: hier-bv, start: 2023-01-01, end: 2027-12-31, extensions: [2031-12-31, 2029-12-31], renewal: option, noticeMonths: 6, annualCost: 180000, collective: vng }
  - { id: archief-2020, supplier: wolk-inc, start: 2020-01-01, end: 2026-10-31, renewal: none }
  - { id: post-2024, supplier: wolk-inc, end: 2026-12-31, renewal: automatic, noticeMonths: 3 }
  - { id: los-2025, supplier: Wolk Inc., end: 2027-03-31 }
  - { id: open-2025, supplier: niemand-kent-dit }
`

const OTHERS = `tenders:
  - { id: vth-2027, functions: [case-management], publishedOn: 2027-02-01 }
  - { id: vth-2026, functions: [case-management], publishedOn: 2026-11-28 }
acceptedRisks:
  - { rule: jurisdiction/foreign-law-reaches-data, element: usdienst, covers: [post, zaken], reason: tijd, acceptedBy: CISO, until: 2027-06 }
  - { rule: jurisdiction/can-be-switched-off, element: usdienst, covers: [post], acceptedBy: CISO, until: 2027-06-30 }
`

const ENDING = `kind: catalogue
version: 1
products:
  - { id: stopt-2029, name: Stopt, serviceModel: self-hosted, lifecycle: { status: end-announced, end: 2029-03-28 } }
  - { id: stopte-2026, name: Stopte, serviceModel: self-hosted, lifecycle: { status: end-of-life, since: 2026-04 } }
  - { id: stopte-2025, name: Ook, serviceModel: self-hosted, lifecycle: { status: withdrawn, since: 2025-10 } }
  - { id: kwijnt, name: Kwijnt, serviceModel: self-hosted, lifecycle: { status: declining, since: 2027-01 } }
`

const TARGET = `${HEAD}state: target\nreachedOn: 2030-06-30\napplications:\n  - { id: post, product: nldienst }\n  - { id: archief, retired: true }\n`

const ALL = `${HEAD}${PARTIES}${APPLICATIONS}${CONTRACTS}${OTHERS}`

const momentsIn = (text: string) =>
  momentsOf(landscapeOf({ 'landscape.yaml': text, 'doel.landscape.yaml': TARGET, 'einde.catalogue.yaml': ENDING })).map(
    ({ date, kind, of, affects, isPast }) => [isPast ? '!' : ' ', date, kind, of, ...affects].join(' ').trim(),
  )

/*
 * By hand, on 29 November 2026. The notice on zaken-2023 is half a year before its end. That on post-2024 was due on 30 September: it goes
 * on by itself, and there is nothing to decide on its end. By the catalogue one product gets updates until 28 March 2029, one got them
 * until April 2026; the one that ended in 2025 is out of use, and of the one that declines there is no day. A month counts by its last day. What was accepted without a reason does not count.
 */
const MOMENTS = [
  '! 2026-04-30 end-of-support product:stopte-2026 application:opslag',
  '! 2026-06-30 transition application:archief application:archief',
  '! 2026-10-31 contract-end contract:archief-2020 application:archief',
  '2027-02-01 tender tender:vth-2027',
  '2027-03-31 contract-end contract:los-2025',
  '2027-06-30 acceptance jurisdiction/foreign-law-reaches-data usdienst application:post application:zaken',
  '2027-06-30 notice contract:zaken-2023 application:zaken',
  '2027-12-31 contract-end contract:zaken-2023 application:zaken',
  '2028-12-31 transition application:zaken application:zaken',
  '2029-03-28 end-of-support product:stopt-2029 application:archief',
  '2029-12-31 option-end contract:zaken-2023 application:zaken',
  '2030-06-30 target target:2030-06-30 application:archief application:post',
  '2031-12-31 option-end contract:zaken-2023 application:zaken',
]

/** One other fact, the moments that go with it and those that come. */
const TWINS: readonly (readonly [
  name: string,
  from: string,
  to: string,
  gone: readonly string[],
  come: readonly string[],
])[] = [
  [
    'a notice that can still be given',
    'noticeMonths: 3',
    'noticeMonths: 1',
    [],
    ['2026-11-30 notice contract:post-2024 application:post'],
  ],
  [
    'a contract that does not go on by itself',
    'renewal: automatic',
    'renewal: option',
    [],
    ['2026-12-31 contract-end contract:post-2024 application:post'],
  ],
  [
    'a contract that ends by itself',
    'renewal: option, noticeMonths: 6',
    'renewal: none, noticeMonths: 6',
    ['2027-06-30 notice contract:zaken-2023 application:zaken'],
    [],
  ],
  [
    'a plan that was carried out',
    'before: 2026-06-30, status: started',
    'before: 2026-06-30, status: done',
    ['! 2026-06-30 transition application:archief application:archief'],
    [],
  ],
  [
    'a plan without a day',
    'before: 2028-12-31, ',
    '',
    ['2028-12-31 transition application:zaken application:zaken'],
    [],
  ],
  [
    'an option before the end is a slip',
    'extensions: [2031-12-31, 2029',
    'extensions: [2031-12-31, 2026',
    ['2029-12-31 option-end contract:zaken-2023 application:zaken'],
    [],
  ],
  [
    'a reason for what was accepted',
    'covers: [post], acceptedBy',
    'covers: [post], reason: tijd, acceptedBy',
    [],
    ['2027-06-30 acceptance jurisdiction/can-be-switched-off usdienst application:post'],
  ],
  [
    'what is out of use and its product ends',
    'stopte-2025, lifecycle: retired',
    'stopte-2025',
    [],
    ['! 2025-10-31 end-of-support product:stopte-2025 application:oud'],
  ],
]

describe('analysis/roadmap, moments', () => {
  it('are those that were worked out by hand, in their order', () => assert.deepEqual(momentsIn(ALL), MOMENTS))

  for (const [name, from, to, gone, come] of TWINS)
    it(`differ with one fact: ${name}`, () => {
      assert.equal(ALL.split(from).length, 2, `“${from}” stands there once`)
      const expected = [...MOMENTS.filter((each) => !gone.includes(each)), ...come]
      assert.equal(expected.length, MOMENTS.length - gone.length + come.length)
      assert.deepEqual(momentsIn(ALL.replace(from, to)).toSorted(), expected.toSorted())
    })
})

describe('analysis/roadmap, the contract calendar', () => {
  const calendar = contractCalendar(landscapeOf({ 'landscape.yaml': ALL }))

  it('has every contract, by the day that counts next', () => {
    assert.deepEqual(
      calendar.map(({ name, moment, end, hasEnded }) => [name, moment?.date, end, hasEnded]),
      [
        ['contract:archief-2020', undefined, '2026-10-31', true],
        ['contract:post-2024', undefined, '2026-12-31', false],
        ['contract:los-2025', '2027-03-31', '2027-03-31', false],
        ['contract:zaken-2023', '2027-06-30', '2027-12-31', false],
        ['contract:open-2025', undefined, undefined, false],
      ],
    )
  })

  it('tells what is stated of each, and of what is not nothing', () => {
    const { element: _, definition: __, ...zaken } = calendar[3] ?? assert.fail()
    assert.deepEqual(zaken, {
      name: 'contract:zaken-2023',
      supplier: 'hier-bv',
      start: '2023-01-01',
      end: '2027-12-31',
      noticeDay: '2027-06-30',
      options: ['2029-12-31', '2031-12-31'],
      renewal: 'option',
      annualCost: 180000,
      collective: 'vng',
      applications: ['application:zaken'],
      others: [],
      moment: { date: '2027-06-30', end: '2027-12-31', isNotice: true },
      hasEnded: false,
    })
    const { element: ___, definition: ____, ...open } = calendar[4] ?? assert.fail()
    assert.deepEqual(open, {
      name: 'contract:open-2025',
      supplier: 'niemand-kent-dit',
      start: undefined,
      end: undefined,
      noticeDay: undefined,
      options: [],
      renewal: undefined,
      annualCost: undefined,
      collective: undefined,
      applications: [],
      others: [],
      moment: undefined,
      hasEnded: false,
    })
  })

  it('calls a supplier as the catalogue does', () => assert.equal(calendar[2]?.supplier, 'wolk-inc'))

  it('leaves out what a slip hides', () => {
    const broken = ALL.replace('{ id: los-2025, supplier: Wolk Inc.,', '{ id: los-2025, supplier: "Wolk Inc.,')
    const names = contractCalendar(landscapeOf({ 'landscape.yaml': broken })).map(({ name }) => name)
    assert.ok(!names.includes('contract:los-2025'))
  })
})
