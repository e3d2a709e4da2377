import assert from 'node:assert/strict'
import { type Roadmap, roadmapOf } from '../../../server/src/analysis/roadmap/roadmap.ts'
import { inShort, LANDSCAPE, landscapeOf, TARGET } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code. Columns: as it is now and at the end of 2026; then at the end of each
 * year what changes. In short as `inShort` writes it: who reaches the data / who can stop it, E: European, O: open source.
 *
 * | application | what it is                                      | now         | 2027       | 2028       | 2029 | 2030       |
 * | ----------- | ----------------------------------------------- | ----------- | ---------- | ---------- | ---- | ---------- |
 * | zaken       | closed, on wolk-west of Wolk Inc.; by the end of 2028 Vrij on eigen-dc | US/US E- O- | | ./. E+ O+ | | the same: the target gives it an owner |
 * | post        | service of Wolk Inc.; mid 2027 Vrij, nobody says where | US/US E- O- | ?/? E? O+ |        |      |            |
 * | agenda      | service of Hier B.V. on its own cloud; Vrij on eigen-dc in the target | ./. E+ O- | |   |      | ./. E+ O+  |
 * | archief     | closed, of Hier B.V., on eigen-dc; gone in 2029 | ./. E+ O-   |            |            | –    |            |
 * | loket       | closed, on wolk-west; to move is an idea; gone in the target | US/US E- O- |  |         |      | –          |
 * | balie       | closed, on the cluster, which moves from wolk-west in 2028 | US/US E- O- | | ./. E+ O- |      |            |
 * | meldingen   | service of Wolk Inc.; to have been replaced in June | US/US E- O- |        |            |      |            |
 * | raad        | service of Wolk Inc.; agenda takes over in 2027 | US/US E- O- | –          |            |      |            |
 * | oud         | closed, on wolk-west; nieuw takes over in 2028  | US/US E- O- |            | –          |      |            |
 * | nieuw       | Vrij on eigen-dc, planned                       | –           |            | ./. E+ O+  |      |            |
 * | onbekend    | nobody says what it is                          | ?/? E? O?   |            |            |      |            |
 * | ontwerp     | closed, of Wolk Inc., on eigen-dc: who makes it stops it in time, not at once | ./. E- O- | | |  |            |
 */
type Row = Readonly<Record<string, string | undefined>>

const NOW: Row = {
  agenda: './. E+ O-',
  archief: './. E+ O-',
  balie: 'US/US E- O-',
  loket: 'US/US E- O-',
  meldingen: 'US/US E- O-',
  onbekend: '?/? E? O?',
  ontwerp: './. E- O-',
  oud: 'US/US E- O-',
  post: 'US/US E- O-',
  raad: 'US/US E- O-',
  zaken: 'US/US E- O-',
}
const IN_2027: Row = { post: '?/? E? O+', raad: undefined }
const IN_2028: Row = {
  ...IN_2027,
  zaken: './. E+ O+',
  balie: './. E+ O-',
  oud: undefined,
  nieuw: './. E+ O+',
}
const IN_2029: Row = { ...IN_2028, archief: undefined }
const IN_2030: Row = { ...IN_2029, agenda: './. E+ O+', loket: undefined }
const YEARS: readonly (readonly [year: number, changed: Row])[] = [
  [2026, {}],
  [2027, IN_2027],
  [2028, IN_2028],
  [2029, IN_2029],
  [2030, IN_2030],
]

const FILES = { 'landscape.yaml': LANDSCAPE, 'doel.landscape.yaml': TARGET }

function plannedIn({ years }: Roadmap) {
  return years.map(({ year, planned }) => [year, inShort(planned)])
}

/** How it is now, but for what is otherwise; undefined: not in use. */
function withRow(changed: Row): Row {
  const all = Object.entries({ ...NOW, ...changed }).filter(([, standing]) => standing !== undefined)
  return Object.fromEntries(all)
}

/** What one other fact changes, now and by the end of each year. */
interface Twin {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly now?: Row
  readonly years: (year: number) => Row
}

const from =
  (start: number, row: Row) =>
  (year: number): Row =>
    year >= start ? row : {}

const TWINS: readonly Twin[] = [
  {
    name: 'a day later is the year after',
    from: 'before: 2028-12-31',
    to: 'before: 2029-01-01',
    years: (year) => (year === 2028 ? { zaken: NOW['zaken'] } : {}),
  },
  {
    name: 'an idea changes nothing that is planned',
    from: 'before: 2028-12-31, status: decided',
    to: 'before: 2028-12-31, status: idea',
    years: () => ({ zaken: NOW['zaken'] }),
  },
  {
    name: 'of which nobody says that it was decided neither',
    from: 'before: 2028-12-31, status: decided',
    to: 'before: 2028-12-31',
    years: () => ({ zaken: NOW['zaken'] }),
  },
  {
    name: 'nor what has no day',
    from: 'before: 2028-12-31, status: decided',
    to: 'status: decided',
    years: () => ({ zaken: NOW['zaken'] }),
  },
  {
    name: 'what is done is so, though its entry still says how it was',
    from: 'before: 2028-12-31, status: decided',
    to: 'before: 2028-12-31, status: done',
    years: () => ({ zaken: './. E+ O+' }),
  },
  {
    name: 'who has the product already, and is to run it elsewhere, moves',
    from: 'to: [vrij, eigen-dc]',
    to: 'to: [pakket, eigen-dc]',
    years: from(2028, { zaken: './. E+ O-' }),
  },
  {
    name: 'who has the product already, and runs it there, is there',
    from: 'to: [vrij, eigen-dc]',
    to: 'to: [pakket, wolk-west]',
    years: from(2028, { zaken: NOW['zaken'] }),
  },
  {
    name: 'where nobody says where it will run that is not known',
    from: 'to: [vrij, eigen-dc]',
    to: 'to: [vrij]',
    years: from(2028, { zaken: '?/? E? O+' }),
  },
  {
    name: 'where nobody says what comes neither is',
    from: 'to: [vrij, eigen-dc]',
    to: 'to: []',
    years: from(2028, { zaken: '?/? E? O?' }),
  },
  {
    name: 'what is no product and nothing that is described, is nothing that is known',
    from: 'to: [vrij, eigen-dc]',
    to: 'to: [niemand-kent-dit]',
    years: from(2028, { zaken: '?/? E? O?' }),
  },
  {
    name: 'a service that comes is judged by what is known of it',
    from: 'to: [vrij], before: 2027',
    to: 'to: [nldienst], before: 2027',
    years: from(2027, { post: './. E+ O-' }),
  },
  {
    name: 'one from the same country changes nothing',
    from: 'to: [vrij], before: 2027',
    to: 'to: [usdienst], before: 2027',
    years: from(2027, { post: NOW['post'] }),
  },
  {
    name: 'of two products that come each counts',
    from: 'to: [vrij, eigen-dc]',
    to: 'to: [vrij, amerikaans, eigen-dc]',
    years: from(2028, { zaken: './. E- O-' }),
  },
  {
    name: 'a cluster that stays takes all that runs on it along to nowhere',
    from: 'to: [eigen-dc], before: 2028-06-30',
    to: 'to: [wolk-west], before: 2028-06-30',
    years: from(2028, { balie: NOW['balie'] }),
  },
  {
    name: 'of what runs on a platform that is to go nobody knows where it goes',
    from: 'kind: move, to: [eigen-dc], before: 2028-06-30',
    to: 'kind: retire, before: 2028-06-30',
    years: from(2028, { balie: '?/? E? O-' }),
  },
  {
    name: 'what runs on a platform runs on the one that replaces it',
    from: 'kind: move, to: [eigen-dc], before: 2028-06-30',
    to: 'kind: replace, to: [eigen-dc], before: 2028-06-30',
    years: from(2028, { balie: './. E+ O-' }),
  },
  {
    name: 'of a platform that becomes software, nobody says where, it is not known',
    from: 'kind: move, to: [eigen-dc], before: 2028-06-30',
    to: 'kind: replace, to: [pakket], before: 2028-06-30',
    years: from(2028, { balie: '?/? E? O-' }),
  },
  {
    name: 'a cloud that is replaced takes along all that runs there',
    from: '{ id: wolk-west, product: wolk }',
    to: '{ id: wolk-west, product: wolk, transition: { kind: replace, to: [eigen-dc], before: 2027-05-01, status: started } }',
    years: (year) =>
      year < 2027
        ? {}
        : {
            balie: './. E+ O-',
            ...(year < 2028 ? { oud: './. E+ O-', zaken: './. E+ O-' } : {}),
            ...(year < 2030 ? { loket: './. E+ O-' } : {}),
          },
  },
  {
    name: 'what moves off a cloud that is to move first moves once',
    from: '{ id: eigen-dc, location: NL, operator: gm0001 }',
    to: '{ id: eigen-dc, location: NL, operator: gm0001, transition: { kind: replace, to: [wolk-west], before: 2029-06-30, status: decided } }',
    years: (year) =>
      year < 2029
        ? {}
        : {
            balie: 'US/US E- O-',
            nieuw: 'US/US E- O+',
            ontwerp: 'US/US E- O-',
            zaken: 'US/US E- O+',
            ...(year < 2030 ? {} : { agenda: 'US/US E- O+' }),
          },
  },
  {
    name: 'what takes over a part is in use, and the rest goes on as what it becomes',
    from: 'to: [nieuw]',
    to: 'to: [nieuw, vrij]',
    years: from(2028, { oud: '?/? E? O+' }),
  },
  {
    name: 'what nothing takes over stays planned',
    from: 'to: [nieuw]',
    to: 'to: []',
    years: (year) => (year >= 2028 ? { nieuw: undefined, oud: '?/? E? O?' } : {}),
  },
  {
    name: 'what is in use needs nobody to make way for it',
    from: ', lifecycle: planned',
    to: '',
    now: { nieuw: './. E+ O+' },
    years: () => ({}),
  },
  {
    name: 'a target that says what it is goes before a plan that was to be done by then',
    from: '{ id: zaken, owner: Team Zaken }',
    to: '{ id: zaken, product: nldienst, runsOn: { unknown: {} } }',
    years: from(2030, { zaken: '?/? E? O-' }),
  },
  {
    name: 'a target that says what it is goes before a plan by which it was to be gone',
    from: '{ id: zaken, owner: Team Zaken }',
    to: '{ id: archief, product: vrij }',
    years: from(2030, { archief: './. E+ O+' }),
  },
  {
    name: 'a target that says something else of it does not',
    from: '{ id: zaken, owner: Team Zaken }',
    to: '{ id: archief, owner: Team Archief }',
    years: () => ({}),
  },
  {
    name: 'a target that says where it runs says so of what comes',
    from: '{ id: zaken, owner: Team Zaken }',
    to: '{ id: zaken, runsOn: wolk-west }',
    years: from(2030, { zaken: 'US/US E- O+' }),
  },
  {
    name: 'a target without a day is in none of the years',
    from: 'reachedOn: 2030-06-30\n',
    to: '',
    years: from(2030, { agenda: NOW['agenda'], loket: NOW['loket'] }),
  },
  {
    name: 'a law that nobody verified perhaps reaches; to be stopped takes no law',
    from: '{ id: wolk-west, product: wolk }',
    to: '{ id: wolk-west, product: alpenwolk }',
    now: Object.fromEntries(['balie', 'loket', 'oud', 'zaken'].map((id) => [id, '?/CH E- O-'])),
    years: () => ({}),
  },
]

describe('analysis/roadmap', () => {
  it('is as worked out by hand, year after year', () => {
    const roadmap = roadmapOf(landscapeOf(FILES))
    assert.deepEqual(inShort(roadmap.now), NOW)
    assert.deepEqual(
      plannedIn(roadmap),
      YEARS.map(([year, changed]) => [year, withRow(changed)]),
    )
  })

  it('tells apart what would be if ideas were carried out', () => {
    const roadmap = roadmapOf(landscapeOf(FILES))
    const from2027: Row = { loket: './. E+ O-' }
    assert.deepEqual(
      roadmap.years.map(({ year, withIdeas }) => [year, inShort(withIdeas)]),
      YEARS.map(([year, changed]) => [year, withRow(year < 2027 ? changed : { ...from2027, ...changed })]),
    )
  })

  it('says in which state each year ends, what is to be done in it and which contracts end', () => {
    const { years, hasUndatedTarget } = roadmapOf(landscapeOf(FILES))
    assert.deepEqual(
      years.map(({ year, on, state, targets, changes, contractsEnding }) => ({
        year,
        on,
        state,
        targets,
        changes: changes.map(({ name, to }) => [name, ...to].join(' ')),
        contractsEnding,
      })),
      [
        {
          year: 2026,
          on: '2026-12-31',
          state: 'current',
          targets: [],
          changes: ['application:meldingen product:nldienst'],
          contractsEnding: [],
        },
        {
          year: 2027,
          on: '2027-12-31',
          state: 'current',
          targets: [],
          changes: [
            'application:post product:vrij',
            'application:loket platform:eigen-dc',
            'application:raad application:agenda',
          ],
          contractsEnding: [],
        },
        {
          year: 2028,
          on: '2028-12-31',
          state: 'current',
          targets: [],
          changes: [
            'application:oud application:nieuw',
            'platform:cluster platform:eigen-dc',
            'application:zaken product:vrij platform:eigen-dc',
          ],
          contractsEnding: ['contract:pakket-2020'],
        },
        {
          year: 2029,
          on: '2029-12-31',
          state: 'current',
          targets: [],
          changes: ['application:archief'],
          contractsEnding: [],
        },
        {
          year: 2030,
          on: '2030-12-31',
          state: 'target:2030-06-30',
          targets: ['target:2030-06-30'],
          changes: [],
          contractsEnding: [],
        },
      ],
    )
    assert.equal(hasUndatedTarget, false)
  })

  it('has a contract end in the year that the calendar says', () => {
    const ending = (contract: string) => {
      const { years } = roadmapOf(
        landscapeOf({
          'landscape.yaml': LANDSCAPE.replace(/contracts:.*/s, `contracts:\n  - { id: los, ${contract} }\n`),
        }),
      )
      return years.flatMap(({ year, contractsEnding }) => contractsEnding.map((name) => `${year} ${name}`))
    }
    assert.deepEqual(ending('supplier: hier-bv, end: 2028-03-31'), ['2028 contract:los'])
    assert.deepEqual(ending('supplier: hier-bv, end: 2028-03-31, renewal: automatic'), [])
    // Nothing is under it: that is over.
    assert.deepEqual(ending('supplier: hier-bv, end: 2026-03-31'), [])
  })

  it('counts by country', () => {
    const { now } = roadmapOf(landscapeOf(FILES))
    const all = ['balie', 'loket', 'meldingen', 'oud', 'post', 'raad', 'zaken'].map((id) => `application:${id}`)
    assert.deepEqual(now.reach.byCountry, [{ country: 'US', applications: all, perhaps: [] }])
    assert.deepEqual([now.reach.yes, now.reach.unknown], [all, ['application:onbekend']])
  })

  describe('changes with one other fact:', () => {
    for (const { name, from, to, now = {}, years } of TWINS)
      it(name, () => {
        const all = Object.entries(FILES).map(([path, text]) => [path, text.replace(from, () => to)] as const)
        const changed = all.filter(([path, text]) => FILES[path as keyof typeof FILES] !== text)
        assert.equal(changed.length, 1, `“${from}” stands in one of the files`)
        const roadmap = roadmapOf(landscapeOf(Object.fromEntries(all)))
        assert.deepEqual(inShort(roadmap.now), withRow(now))
        assert.deepEqual(
          plannedIn(roadmap),
          YEARS.map(([year, row]) => [year, withRow({ ...now, ...row, ...years(year) })]),
        )
      })
  })
})
