import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkspaceDiagnosticReport, WorkspaceSymbol } from 'vscode-languageserver-protocol'
import type { OverviewParams, ShownRow } from '../../server/src/lsp/overview.ts'
import type { ReportChoice } from '../../server/src/lsp/reports.ts'
import type { ScenarioChoices } from '../../server/src/lsp/scenarios.ts'
import { country, firstApplicationOf } from '../apart/country.ts'
import { type Editor, editors } from './editor.ts'

const files = Object.fromEntries(country(10))
const MORE = 'gm3001/meer.landscape.yaml'
const head = 'kind: landscape\nversion: 1\norganisation: gm3001\n'

describe('a folder of many organisations', function () {
  this.slow(10_000)
  const start = editors()

  it('is told as a whole, with nothing open', async () => {
    const editor = await start(files)
    const { items } = await pulled(editor)
    const told = new Set(items.map(({ uri }) => editor.path(uri).slice(0, 'gm0000'.length)))
    assert.deepEqual([...told].sort(), municipalities(files))
  })

  it('is told the same of what is open as of what is not', async () => {
    const editor = await start(files)
    const before = await pulled(editor)
    for (const report of before.items.slice(3, 6)) {
      const path = editor.path(report.uri)
      await editor.open(path)
      assert.ok(report.kind === 'full' && report.items.length > 0)
      const marks = (diagnostics: readonly { readonly code?: unknown }[]) =>
        diagnostics.filter(({ code }) => code !== undefined)
      assert.deepEqual(marks(await editor.diagnostics(path)), marks(report.items))
    }
  })

  it('follows what is typed in one file to another of the same organisation', async () => {
    const editor = await start({ ...files, [MORE]: `${head}applications:\n  - { id: extra, name: Extra }\n` })
    const needs = 'gm3001/nodig.landscape.yaml'
    await editor.open(needs, `${head}processes:\n  - { id: p, name: P, criticality: critical, needs: [extra] }\n`)
    assert.deepEqual(unknown(await editor.found(needs)), [])
    await editor.open(MORE)
    await editor.type(MORE, 'extra', 'anders')
    assert.deepEqual(unknown(await editor.found(needs)), ['extra unknown-reference'])
    await editor.close(MORE)
    assert.deepEqual(unknown(await editor.found(needs)), [])
  })

  it('puts together who comes to have to do with one another while it is typed', async () => {
    const there = firstApplicationOf(new Map(Object.entries(files)), 'gm3002')
    const editor = await start({ ...files, [MORE]: `${head}applications:\n  - { id: gedeeld, name: Gedeeld }\n` })
    await pulled(editor)
    await editor.open(MORE)
    assert.deepEqual(unknown(await editor.found(MORE)), [])
    await editor.type(MORE, 'name: Gedeeld', `name: Gedeeld, from: gm3002/nergens`)
    assert.deepEqual(unknown(await editor.found(MORE)), ['gm3002/nergens unknown-reference'])
    await editor.type(MORE, 'gm3002/nergens', `gm3002/${there}`)
    assert.deepEqual(unknown(await editor.found(MORE)), [])
    await editor.type(MORE, `, from: gm3002/${there}`, '')
    assert.deepEqual(unknown(await editor.found(MORE)), [])
    assert.ok((await pulled(editor)).items.length >= 10)
  })

  it('follows files that change, come and go on disk', async () => {
    const editor = await start(files)
    await pulled(editor)
    editor.write(MORE, `${head}processes:\n  - { id: p, name: P, criticality: critical, needs: [nergens] }\n`)
    await editor.tell(1, MORE)
    assert.deepEqual(unknown(await editor.found(MORE)), ['nergens unknown-reference'])
    editor.write(MORE, `${head}applications:\n  - { id: nergens, name: Nergens }\n`)
    await editor.tell(2, MORE)
    assert.deepEqual(unknown(await editor.found(MORE)), [])
    editor.remove('gm3001')
    await editor.tell(3, 'gm3001')
    const { items } = await pulled(editor)
    assert.ok(!items.some(({ uri }) => editor.path(uri).startsWith('gm3001/')))
  })

  it('holds what is typed against what is on disk, until it is closed', async () => {
    const editor = await start({ ...files, [MORE]: `${head}applications:\n  - { id: a, name: A }\n` })
    await pulled(editor)
    await editor.open(MORE)
    await editor.type(MORE, '{ id: a', '{ id: a, runsOn: nergens')
    editor.write(MORE, `${head}applications:\n  - { id: a, name: A, runsOn: elders }\n`)
    await editor.tell(2, MORE)
    assert.deepEqual(unknown(await editor.found(MORE)), ['nergens unknown-reference'])
    await editor.close(MORE)
    assert.deepEqual(unknown(await editor.found(MORE)), ['elders unknown-reference'])
  })

  it('tells what is wrong in its policy while that is typed', async () => {
    const editor = await start(files)
    await pulled(editor)
    await editor.open('havenwijzer.yaml')
    assert.deepEqual(await editor.found('havenwijzer.yaml'), [])
    await editor.type('havenwijzer.yaml', 'no-exit-plan', 'no-exit-plam')
    assert.equal((await editor.found('havenwijzer.yaml')).length, 1)
  })

  it('keeps what was found, unless that is not wanted', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'havenwijzer-kept-'))
    try {
      const env = { ...process.env, HAVENWIJZER_CACHE: kept }
      const without = await start(files, { env, initializationOptions: { cache: false } })
      const expected = await pulled(without)
      assert.deepEqual(readdirSync(kept), [])
      const first = await start(files, { env })
      assert.equal((await pulled(first)).items.length, expected.items.length)
      assert.equal(readdirSync(kept).length, 10)
      const again = await start(files, { env })
      const codes = ({ items }: WorkspaceDiagnosticReport) =>
        items.map((item) => (item.kind === 'full' ? item.items.map(({ code, range }) => [code, range]) : []))
      assert.deepEqual(codes(await pulled(again)), codes(expected))
    } finally {
      rmSync(kept, { recursive: true })
    }
  })

  it('has all of it in the views, whatever is open, and what stands below an organisation when that is asked', async () => {
    const many = Object.fromEntries(country(15, 3))
    const editor = await start(many)
    await pulled(editor)
    // Few of them have critical processes.
    for (const of of VIEWS.filter((each) => each !== 'processes')) {
      const rows = await overview(editor, { of })
      assert.ok(rows.length > 1, of)
      assert.ok(
        rows.every(({ rows: inner, within }) => inner.length === 0 && within !== undefined),
        of,
      )
      const [first] = rows
      const below = await overview(editor, { of, within: first?.within ?? '' })
      assert.ok(below.length > 0 && below.every(({ within }) => within === undefined), of)
      assert.match(first?.detail ?? '', new RegExp(`^${below.length} `))
      const places = allOf(below).flatMap(({ at }) => (at ? [editor.path(at.uri)] : []))
      assert.ok(places.length > 0 && places.every((path) => path.startsWith(`${first?.id}/`)), `${places}`)
    }
    const inFew = await start(files)
    await pulled(inFew)
    for (const of of VIEWS) {
      const rows = await overview(inFew, { of })
      assert.ok(
        rows.length > 0 && rows.every(({ within, rows: inner }) => within === undefined && inner.length > 0),
        of,
      )
    }
  })

  it('tells the same in the views of what is open as of what is not, and follows what is typed there', async () => {
    const editor = await start(Object.fromEntries(country(15, 3)))
    await pulled(editor)
    const suppliers = () => overview(editor, { of: 'suppliers', within: 'gm3001' })
    const before = await suppliers()
    const path = 'gm3001/landscape.yaml'
    await editor.open(path)
    await editor.found(path)
    assert.deepEqual(await suppliers(), before)
    const more = '- { id: extra, name: Extra, product: zivver, owner: Team }'
    const extra = () => suppliers().then((rows) => allOf(rows).filter(({ id }) => id === 'application:extra').length)
    assert.equal(await extra(), 0)
    await editor.change(path, `${editor.text(path)}---\n${head}applications:\n  ${more}\n`)
    await editor.found(path)
    assert.ok((await extra()) > 0)
    await editor.close(path)
    await editor.found(path)
    assert.deepEqual(await suppliers(), before)
  })

  it('finds by name what anybody describes, open or not', async () => {
    const editor = await start({ ...files, [MORE]: `${head}applications:\n  - { id: extra, name: Bijzonder }\n` })
    await pulled(editor)
    const found = async (query: string) =>
      (await editor.server.request<readonly WorkspaceSymbol[]>('workspace/symbol', { query })).map(
        ({ name, containerName, location }) => [
          name,
          containerName,
          editor.path(location.uri),
          'range' in location && location.range.start,
        ],
      )
    const extra = [['Bijzonder (extra)', 'gm3001', MORE, { line: 4, character: 10 }]]
    assert.deepEqual(await found('BIJZ'), extra)
    assert.deepEqual(await found('extra'), extra)
    assert.deepEqual(await found('nergens-iets'), [])
    const all = await found('')
    assert.deepEqual([...new Set(all.flatMap(([, organisation]) => organisation || []))].sort(), municipalities(files))
    await editor.open(MORE)
    await editor.type(MORE, 'Bijzonder', 'Gewoon')
    assert.deepEqual(await found('bijz'), [])
    assert.equal((await found('gewoon')).length, 1)
  })

  it('has a report on each organisation, the same whether or not anything of it is open', async () => {
    const editor = await start({ ...files, [MORE]: `${head}applications:\n  - { id: extra, name: Extra }\n` })
    await pulled(editor)
    const { reports } = await editor.server.request<{ reports: readonly ReportChoice[] }>('havenwijzer/reports')
    assert.deepEqual(reports.map(({ organisation }) => organisation).sort(), municipalities(files))
    const asked = { folder: reports[0]?.folder, organisation: 'gm3001', template: 'review', language: 'en' }
    const make = (format: string, other: object = {}) =>
      editor.server.request<string | null>('havenwijzer/report', { ...asked, format, ...other })
    const resting = await make('json')
    const before = applicationsIn(resting)
    assert.ok(before > 1)
    const linked = (await make('html', { linksWith: 'a.command' })) ?? ''
    const links = [...linked.matchAll(/href="command:a\.command\?([^"]+)"/g)].map(([, args]) =>
      decodeURIComponent(`${args}`),
    )
    assert.ok(links.length > 0 && links.every((args) => args.includes('/gm3001/')), links.join('\n'))
    await editor.open('gm3001/landscape.yaml')
    assert.equal(await make('json'), resting)
    await editor.close('gm3001/landscape.yaml')
    editor.remove(MORE)
    await editor.tell(3, MORE)
    assert.equal(applicationsIn(await make('json')), before - 1)
    assert.equal(await make('json', { organisation: 'gm9999' }), null)
  })

  it('asks of which organisation, where one asks what comes of something, and works it out for all that goes with that', async () => {
    const there = firstApplicationOf(new Map(Object.entries(files)), 'gm3002')
    const uses = `${head}applications:\n  - { id: gedeeld, name: Gedeeld, criticality: critical, from: gm3002/${there} }\n`
    const editor = await start({ ...files, [MORE]: uses }, { configuration: { havenwijzer: { language: 'en' } } })
    await pulled(editor)
    const ask = (params: object) => editor.server.request<ScenarioChoices>('havenwijzer/scenarios', params)
    const first = await ask({})
    assert.deepEqual(first.of.map(({ organisation }) => organisation).sort(), municipalities(files))
    assert.deepEqual(first.choices, [])
    const of = { folder: first.of[0]?.folder, organisation: 'gm3001' }
    const { choices } = await ask({ of })
    const cutOff = choices.find(({ kind, label }) => kind === 'cut-off-country' && label === 'United States')
    assert.ok(cutOff)
    const page = (about: object) =>
      editor.server.request<string | null>('havenwijzer/scenario', { ...cutOff, ...about, language: 'en' })
    const resting = await page({})
    const told = (html: string | null) =>
      first.of.flatMap(({ label, organisation }) => (html?.includes(`<h2>${label}</h2>`) ? organisation : [])).sort()
    assert.deepEqual(told(resting), ['gm3001', 'gm3002'])
    await editor.open(MORE)
    assert.equal(await page({}), resting)
    assert.match((await page({ organisation: 'gm3004' })) ?? '', /<h1>/)
    assert.equal(await page({ organisation: 'gm9999' }), null)
  })

  it('follows its policy', async () => {
    const editor = await start(files)
    const { items } = await pulled(editor)
    const isMeant = ({ code }: { readonly code?: unknown }) => code === 'lock-in/no-exit-plan'
    const path = editor.path(items.find((each) => each.kind === 'full' && each.items.some(isMeant))?.uri ?? '')
    const level = async () => (await editor.diagnostics(path)).find(isMeant)?.severity
    assert.equal(await level(), 1)
    await editor.open(path)
    await editor.open('havenwijzer.yaml')
    await editor.type('havenwijzer.yaml', 'no-exit-plan: error', 'no-exit-plan: info')
    assert.equal(await level(), 3)
    await editor.close('havenwijzer.yaml')
    assert.equal(await level(), 1)
  })
})

function unknown(found: readonly string[]): readonly string[] {
  return found.filter((each) => each.endsWith('unknown-reference'))
}

const VIEWS = ['causes', 'suppliers', 'processes', 'unknowns', 'calendar'] as const

function overview(editor: Editor, params: OverviewParams): Promise<readonly ShownRow[]> {
  return editor.server.request('havenwijzer/overview', params)
}

function allOf(rows: readonly ShownRow[]): readonly ShownRow[] {
  return rows.flatMap((row) => [row, ...allOf(row.rows)])
}

/** The findings of the whole workspace, asked without leave to answer in parts: so the answer is all there is. */
function pulled(editor: Editor): Promise<WorkspaceDiagnosticReport> {
  return editor.server.request('workspace/diagnostic', { previousResultIds: [] })
}

function municipalities(files: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(Object.keys(files).flatMap((path) => /^gm\d{4}/.exec(path)?.[0] ?? []))].sort()
}

/** How many applications in use a report tells of. */
function applicationsIn(json: string | null): number {
  return JSON.parse(json ?? '{}').organisations?.[0]?.scope.applications.inUse.count ?? 0
}
