import assert from 'node:assert/strict'
import type { ScenarioFigures } from '../../server/src/report/figures/scenarios.ts'
import { toMarkdown } from '../../server/src/report/formats/markdown.ts'
import { scenariosSection, wholeScenarioTables } from '../../server/src/report/pages/scenarios.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { figuresOfFiles, LANDSCAPE } from './landscape.ts'

/*
 * Worked out by hand from the landscape, before there was code: nobody under the law of the US delivers any more.
 *
 * | thing      | needs                                | so it                                         |
 * | ---------- | ------------------------------------ | --------------------------------------------- |
 * | wolk-west  | Wolk Inc., in the US                 | stops at once                                 |
 * | post       | Dochter, which belongs to Wolk Inc.  | stops at once                                 |
 * | zaken      | wolk-west                            | stops with it, step 1                         |
 * | agenda     | Hier; where it runs nobody knows     | perhaps                                       |
 * | loon       | Stil and Hierwolk, both of here      | goes on: of an owner that nobody knows nothing follows |
 * | archief    | our own                              | goes on                                       |
 * | uitkeren   | zaken, archief                       | stops with zaken, step 2; critical            |
 * | bewaren    | archief                              | goes on                                       |
 * | vergaderen | agenda                               | perhaps                                       |
 */
describe('report/scenarios', () => {
  it('tell of a policy that names none what each country outside stops for sure', () => {
    const { isOfPolicy, all } = figuresOf().scenarios
    assert.equal(isOfPolicy, false)
    const [us, ...others] = all
    assert.deepEqual(others, [])
    assert.equal(us?.scenario, 'jurisdiction:US')
    assert.deepEqual(countsIn(us?.standstill?.best), ['post zaken', 'wolk-west', 'uitkeren', 'uitkeren'])
    assert.deepEqual(countsIn(us?.standstill?.worst), [
      'agenda post zaken',
      'wolk-west',
      'uitkeren vergaderen',
      'uitkeren',
    ])
    assert.deepEqual(
      us?.standstill?.stopped.map(({ node, round, isSure }) => `${node} ${isSure ? round : 'perhaps'}`),
      [
        'application:post 0',
        'platform:wolk-west 0',
        'application:zaken 1',
        'process:uitkeren 2',
        'application:agenda perhaps',
        'process:vergaderen perhaps',
      ],
    )
  })

  it('tell nothing of a country where nothing stops for sure, or that the policy trusts', () => {
    const trusting = 'kind: policy\nversion: 1\njurisdictions: { trusted: [EU, EEA, US] }\n'
    assert.deepEqual(figuresOf(trusting).scenarios, { isOfPolicy: false, all: [] })
    assert.match(pageOf(figuresOf(trusting)), /names no scenarios, and nothing is known to stop/)
    const elsewhere = LANDSCAPE.replace('product: pakket, runsOn: wolk-west, domain', 'product: pakket, domain')
      .replace('id: wolk-west, product: wolk,', 'id: wolk-west,')
      .replace('id: post, product: postdienst', 'id: post, product: agendadienst')
    assert.deepEqual(figuresOfFiles({ 'landscape.yaml': elsewhere }).scenarios.all, [])
  })

  const POLICY = `kind: policy
version: 1
scenarios:
  - { id: vs-dicht, name: De VS sluit af, cutOff: { jurisdictions: [US] } }
  - { id: verkocht, name: Hier wordt verkocht, takeover: { supplier: Hier B.V., by: { name: Koper KK, country: JP } } }
  - { id: duurder, name: Hier vraagt meer, priceRise: { supplier: hier-bv, share: 0.5 } }
  - { id: uitval, name: Het rekencentrum, outage: { platform: eigen-dc, lasts: 4h } }
  - { id: rust, name: Niemand, cutOff: { jurisdictions: [JP] } }
  - { id: wie, name: Wie dan, priceRise: { supplier: heir-bv } }
`

  it('tell those of the policy instead, with the same for the same', () => {
    const { isOfPolicy, all } = figuresOf(POLICY).scenarios
    assert.equal(isOfPolicy, true)
    assert.deepEqual(
      all.map(({ scenario }) => scenario),
      ['vs-dicht', 'verkocht', 'duurder', 'uitval', 'rust', 'wie'],
    )
    assert.deepEqual(called(all, 'vs-dicht')?.standstill, figuresOf().scenarios.all[0]?.standstill)
    // Of our own nothing else is: archief and the process that needs it.
    assert.deepEqual(countsIn(called(all, 'uitval')?.standstill?.best), [
      'archief',
      'eigen-dc',
      'bewaren uitkeren',
      'bewaren uitkeren',
    ])
    // Agenda is run by Hier; post and loon are on its cloud; zaken is its closed software. That Dochter is of the US is another matter.
    const takeover = called(all, 'verkocht')?.takeover
    assert.deepEqual(takeover?.gained.ids, [
      'application:agenda',
      'application:loon',
      'application:post',
      'application:zaken',
    ])
    assert.deepEqual([takeover?.perhaps.count, takeover?.already.count, takeover?.lost.count], [0, 0, 0])
    const rise = called(all, 'duurder')?.priceRise
    assert.deepEqual(rise?.exposed.ids, [
      'application:agenda',
      'application:loon',
      'application:post',
      'application:zaken',
    ])
    assert.deepEqual(rise?.withoutContract.ids, ['application:agenda', 'application:loon'])
    assert.deepEqual(
      rise?.contracts.map(({ contract, isWithSupplier, covers }) => [contract, isWithSupplier, covers.ids]),
      [
        ['contract:hier-2024', true, ['application:zaken']],
        ['contract:dochter-2025', false, ['application:post']],
      ],
    )
    assert.match(JSON.stringify(called(all, 'wie')?.problem), /heir-bv.*hier-bv/)
  })

  it('put them in a table and then one by one, each with its tables', () => {
    const page = pageOf(figuresOf(POLICY))
    // One is told as one.
    assert.match(
      page,
      /^- \*\*2\*\* applications that stop for sure\n- \*\*1\*\* more that may stop\n- \*\*1\*\* critical process that stops for sure$/m,
    )
    assert.match(page, /^\| De VS sluit af \| 2 \| 1 \| 1 \|$/m)
    assert.match(page, /^\| Hier wordt verkocht \| 4 \| 0 \| – \|$/m)
    assert.match(page, /^\| Hier vraagt meer \| 4 \| 0 \| – \|$/m)
    // Perhaps, as nobody knows where agenda runs.
    assert.match(page, /^\| Niemand \| 0 \| 1 \| 0 \|$/m)
    assert.match(
      page,
      /^\| Uitkeren \(process, critical\) \| step 2 \| zaken → wolk-west → Wolk → Wolk Inc\. → United States \| nothing stated \|$/m,
    )
    assert.match(page, /^\| agenda \(application\) \| perhaps \| nobody knows where it runs \|$/m)
    assert.match(
      page,
      /^\| agenda \(application\) \| newly: can be stopped at once \(Japan\) \|.*Koper KK → Japan \| sure \|$/m,
    )
    assert.match(page, /^Whether a law of Japan can require it was not studied; the owner can do it by itself\.$/m)
    assert.match(page, /^There is no supplier “heir-bv”\. Did you mean hier-bv\?/m)
    assert.match(page, /^### Het rekencentrum\n\nWhat stops when eigen-dc is out for 4 hours$/m)
  })

  it('leave rows that are too many to the CSV, and say so', () => {
    const many = Array.from({ length: 40 }, (_, i) => `  - { id: extra-${i}, product: pakket, runsOn: wolk-west }\n`)
    const text = LANDSCAPE.replace('contracts:\n', `${many.join('')}contracts:\n`)
    const figures = figuresOfFiles({ 'landscape.yaml': text })
    const page = pageOf(figures)
    // 42 and the platform for sure, and agenda perhaps: 44 of which 30 are shown.
    assert.match(page, /^14 more rows are in the table of the CSV and in the JSON\.$/m)
    assert.deepEqual(
      wholeScenarioTables(figures).map(({ id, rows }) => [id, rows.length]),
      [['scenario-US-things', 44]],
    )
    assert.deepEqual(wholeScenarioTables(figuresOf()), [])
  })
})

function figuresOf(policy?: string): OrganisationFigures {
  return figuresOfFiles({
    'landscape.yaml': LANDSCAPE,
    ...(policy === undefined ? {} : { 'havenwijzer.yaml': policy }),
  })
}

function pageOf(figures: OrganisationFigures): string {
  const sections = [scenariosSection(figures, '')]
  return toMarkdown({ title: 'Scenarios', subtitle: '', mainTable: '', sections }, 'en')
}

function called(all: readonly ScenarioFigures[], id: string): ScenarioFigures | undefined {
  return all.find(({ scenario }) => scenario === id)
}

/** Applications, platforms, processes and critical processes, each by its id. */
function countsIn(counts: NonNullable<ScenarioFigures['standstill']>['best'] | undefined): readonly string[] {
  const { applications, platforms, processes, criticalProcesses } = counts ?? {}
  return [applications, platforms, processes, criticalProcesses].map((count) =>
    (count?.ids ?? []).map((id) => id.replace(/^.*:/, '')).join(' '),
  )
}
