import assert from 'node:assert/strict'
import { applications, editors, landscape, needs } from './editor.ts'

describe('document pull', () => {
  const start = editors()

  it('gives the findings of the text as it is now', async () => {
    const editor = await start({
      'landscape.yaml': needs('zaaksystem'),
      'applicaties.landscape.yaml': applications('zaaksysteem'),
    })
    await editor.open('landscape.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksystem unknown-reference'])
    await editor.type('landscape.yaml', 'zaaksystem', 'zaaksysteem')
    assert.deepEqual(await editor.found('landscape.yaml'), [])
  })

  it('says that nothing changed, by the name of the result, and only then', async () => {
    const editor = await start({ 'landscape.yaml': needs('zaaksystem') })
    const uri = editor.uri('landscape.yaml')
    await editor.open('landscape.yaml')
    const first = await editor.server.pull(uri)
    assert.ok(first.kind === 'full' && first.resultId)
    const { resultId } = first
    assert.deepEqual(await editor.server.pull(uri, resultId), { kind: 'unchanged', resultId })

    await editor.type('landscape.yaml', 'version: 1', 'version: 1 # new')
    assert.deepEqual(await editor.server.pull(uri, resultId), { kind: 'unchanged', resultId })

    await editor.type('landscape.yaml', 'kind:', '# moved\nkind:')
    const moved = await editor.server.pull(uri, resultId)
    assert.ok(moved.kind === 'full' && moved.resultId !== resultId)
    assert.equal(moved.items[0]?.range.start.line, 6)
  })

  it('gives each finding what VS Code shows: level, rule with its page, places elsewhere, identity', async () => {
    const editor = await start(
      { 'a.landscape.yaml': applications('gis'), 'b.landscape.yaml': applications('gis') },
      { initializationOptions: { language: 'en' } },
    )
    const [finding] = await editor.diagnostics('b.landscape.yaml')
    assert.ok(finding)
    const { codeDescription, relatedInformation, message, ...rest } = finding
    assert.deepEqual(rest, {
      range: editor.range('b.landscape.yaml', 'gis'),
      severity: 1,
      code: 'structure/duplicate-id',
      source: 'Havenwijzer',
      data: { id: 'structure/duplicate-id:gm0268:current:application:gis' },
    })
    assert.match(codeDescription?.href ?? '', /^file:.*\/dist\/rules\/structure\/duplicate-id\.en\.md$/)
    assert.deepEqual(
      relatedInformation?.map(({ location }) => location.uri),
      [editor.uri('a.landscape.yaml')],
    )
    assert.match(String(message), /gis/)
  })

  it('tags what nothing uses as unnecessary', async () => {
    const editor = await start({ 'landscape.yaml': landscape('platforms:\n  - id: eigen-dc\n') })
    const [finding] = await editor.diagnostics('landscape.yaml')
    assert.deepEqual([finding?.code, finding?.severity, finding?.tags], ['structure/unused-definition', 4, [1]])
  })

  it('is answered for a file that is not open, not ours or not there', async () => {
    const editor = await start({ 'landscape.yaml': needs('zaaksystem'), 'compose.yaml': 'services: [' })
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksystem unknown-reference'])
    assert.deepEqual(await editor.diagnostics('compose.yaml'), [])
    assert.deepEqual(await editor.diagnostics('gone/landscape.yaml'), [])
  })

  it('finds a document whose uri the editor escapes more than Node does', async () => {
    const editor = await start({
      'plan (2026) @nijmegen/landscape.yaml': needs('zaaksystem'),
      'landscape.yaml': applications('zaaksysteem'),
    })
    const uri = editor
      .uri('plan (2026) @nijmegen/landscape.yaml')
      .replace('(', '%28')
      .replace(')', '%29')
      .replace('@', '%40')
    await editor.open(uri, needs('zaaksysteem'))
    assert.deepEqual(await editor.found(uri), [])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    await editor.type(uri, 'zaaksysteem', 'zaaksystem')
    assert.deepEqual(await editor.found(uri), ['zaaksystem unknown-reference'])

    const held = editor.hold([{ uri, value: 'old' }])
    assert.deepEqual(
      (await held.nextReports()).map((report) => report.uri),
      [uri],
    )
  })
})
