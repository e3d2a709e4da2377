import assert from 'node:assert/strict'
import type { ScenarioChoices } from '../../server/src/lsp/scenarios.ts'
import type { Scenario } from '../../server/src/policy/scenario.ts'
import { htmlProblems } from '../report/html-problems.ts'
import { editors, landscape } from './editor.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

const TEXT = landscape(
  `suppliers:
  - { id: hier-bv, name: Hier B.V., country: NL, ${READ} }
  - { id: papier-bv, name: Papier B.V., country: DE, ${READ} }
products:
  - { id: pakket, name: Pakket, supplier: hier-bv, serviceModel: self-hosted, licence: proprietary }
platforms:
  - { id: wolk, product: azure, region: westeurope }
  - { id: dc, location: NL }
  - { id: kast, location: NL, runsOn: dc }
applications:
  - { id: zaken, product: pakket, criticality: critical, runsOn: wolk }
  - { id: post, product: pakket, runsOn: kast }
contracts:
  - { id: papier-2024, supplier: papier-bv }
processes:
  - { id: vergunnen, name: Vergunnen, criticality: critical, maxOutage: 4h, needs: [zaken], continuity: { fallback: [{ what: papier, lasts: 1d }] } }
`,
)
const POLICY =
  'kind: policy\nversion: 1\nscenarios:\n  - { id: vs-dicht, name: De VS sluit af, cutOff: { jurisdictions: [US] } }\n'

describe('lsp/scenarios', () => {
  const start = editors()

  it('names what there is to ask about, with how many applications', async () => {
    const editor = await start(
      { 'landscape.yaml': TEXT, 'havenwijzer.yaml': POLICY },
      { configuration: { havenwijzer: { language: 'en' } } },
    )
    const { kinds, choices, countries } = await editor.server.request<ScenarioChoices>('havenwijzer/scenarios')
    assert.deepEqual(
      kinds.map(({ id }) => id),
      ['policy', 'cut-off-country', 'cut-off-supplier', 'outage', 'takeover', 'price-rise'],
    )
    const of = (wanted: string) =>
      choices.flatMap(({ kind, label, description }) => (kind === wanted ? `${label}: ${description}` : []))
    assert.deepEqual(of('policy'), [
      'De VS sluit af: What stops when nobody under the law of the United States delivers any more',
    ])
    // Trusted countries last, whatever is there.
    assert.deepEqual(of('cut-off-country'), ['United States: US · 1 application', 'Netherlands: NL · 2 applications'])
    // What a platform stands on concerns what stands on that; what only a contract names concerns nothing in use.
    assert.deepEqual(of('outage'), ['dc: 1 application', 'kast: 1 application', 'wolk: 1 application'])
    const suppliers = [
      'Hier B.V.: hier-bv · 2 applications',
      'Microsoft Corporation: microsoft · 1 application',
      'Papier B.V.: papier-bv · no application',
    ]
    for (const kind of ['cut-off-supplier', 'takeover', 'price-rise']) assert.deepEqual(of(kind), suppliers)
    assert.deepEqual(
      countries.slice(0, 2).map(({ code }) => code),
      ['US', 'NL'],
    )
    assert.ok(countries.some(({ code, label }) => code === 'JP' && label === 'Japan'))
  })

  it('has nothing to ask about where nothing is described', async () => {
    const editor = await start({ 'havenwijzer.yaml': 'kind: policy\nversion: 1\n' })
    assert.deepEqual((await editor.server.request<ScenarioChoices>('havenwijzer/scenarios')).choices, [])
  })

  it('makes a page in which each row leads to its line, and follows what is typed', async () => {
    const editor = await start({ 'landscape.yaml': TEXT, 'havenwijzer.yaml': POLICY })
    await editor.open('landscape.yaml')
    const page = await pageOn(editor, { kind: 'cut-off', jurisdictions: ['US'], suppliers: [] }, 'De VS sluit af')
    assert.deepEqual(await htmlProblems(page), [])
    assert.match(page, /<h1>De VS sluit af<\/h1>/)
    // One organisation: there is nowhere else to go on the page.
    assert.doesNotMatch(page, /<nav/)
    const row = rowOf(page, 'Vergunnen')
    assert.match(row, /step 2.*zaken → wolk → Microsoft Azure → Microsoft Corporation → United States/)
    assert.match(row, /4 hours<.*papier \(1 day\)<.*after 1 day 4 hours</)
    const at = TEXT.split('\n').findIndex((line) => line.includes('id: vergunnen'))
    assert.ok(
      linksOf(row).some((args) => args.endsWith(`/landscape.yaml",[${at},10,${at},19]]`)),
      row,
    )
    assert.doesNotMatch(page, /post \(application\)/)
    await editor.change('landscape.yaml', TEXT.replace('needs: [zaken]', 'needs: [post]'))
    const after = await pageOn(editor, { kind: 'cut-off', jurisdictions: ['US'], suppliers: [] })
    assert.doesNotMatch(after, /Vergunnen/)
    assert.match(after, /zaken \(application, critical\)/)
  })

  it('tells of each kind', async () => {
    const editor = await start({ 'landscape.yaml': TEXT })
    const of = (scenario: Scenario) => pageOn(editor, scenario)
    const outage = await of({ kind: 'outage', platform: 'gm0268/dc' })
    assert.match(rowOf(outage, 'post (application)'), /step 2.*kast → dc/)
    const takeover = await of({ kind: 'takeover', supplier: 'hier-bv', by: { country: 'US' } })
    assert.match(rowOf(takeover, 'post (application)'), /newly: updates and licences can end \(the United States\)/)
    const rise = await of({ kind: 'price-rise', supplier: 'papier-bv' })
    assert.match(rowOf(rise, 'papier-2024'), /Papier B\.V\./)
    assert.ok(linksOf(rowOf(rise, 'papier-2024')).length > 0)
    for (const page of [outage, takeover, rise]) assert.deepEqual(await htmlProblems(page), [])
  })

  it('says that nothing comes of it, or that nobody of that name is there', async () => {
    const editor = await start({ 'landscape.yaml': TEXT })
    const gone: Scenario = { kind: 'outage', platform: 'gm0268/weg' }
    assert.match(await pageOn(editor, gone), /There is no platform “gm0268\/weg” here\./)
    const japan: Scenario = { kind: 'takeover', supplier: 'papier-bv', by: { country: 'JP' } }
    assert.match(await pageOn(editor, japan), /Nothing changes\./)
    const params = { folder: 'file:///nergens', scenario: gone, language: 'en' }
    assert.equal(await editor.server.request('havenwijzer/scenario', params), null)
  })

  it('keeps what two organisations call the same apart', async () => {
    const other = TEXT.replace('gm0268', 'gm0269').replace('organisation: gm0269', 'organisation: gm0269\n# een regel')
    assert.notEqual(other, TEXT)
    const configuration = { havenwijzer: { language: 'en' } }
    const editor = await start({ 'a/landscape.yaml': TEXT, 'b/landscape.yaml': other }, { configuration })
    const page = await pageOn(editor, { kind: 'cut-off', jurisdictions: ['US'], suppliers: [] })
    const lines = linksOf(page).filter((args) => /\/landscape\.yaml/.test(args))
    const of = (folder: string) => lines.filter((args) => args.includes(`/${folder}/landscape.yaml`)).length
    assert.ok(of('a') > 0)
    assert.equal(of('a'), of('b'))
    const { choices } = await editor.server.request<ScenarioChoices>('havenwijzer/scenarios')
    const outages = choices.filter(({ kind }) => kind === 'outage').map(({ description }) => description)
    assert.ok(outages.includes('gm0269 · 1 application'), outages.join())
    assert.ok(
      choices.some(({ kind, description }) => kind === 'price-rise' && description === 'hier-bv · 4 applications'),
    )
  })
})

type Editor = Awaited<ReturnType<ReturnType<typeof editors>>>

async function pageOn(editor: Editor, scenario: Scenario, name?: string): Promise<string> {
  const params = {
    folder: editor.uri('.').replace(/\/$/, ''),
    scenario,
    ...(name === undefined ? {} : { name }),
    language: 'en',
    linksWith: 'a.command',
  }
  return editor.server.request<string>('havenwijzer/scenario', params)
}

/** The first row of a table that begins with this. */
function rowOf(page: string, name: string): string {
  const row = [...page.matchAll(/<tr>.*?<\/tr>/gs)].map(([all]) => all).find((each) => each.includes(name))
  assert.ok(row !== undefined, `${name} is not in\n${page}`)
  return row
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/href="command:a\.command\?([^"]+)"/g)].map(([, args = '']) => decodeURIComponent(args))
}
