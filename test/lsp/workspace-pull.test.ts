import assert from 'node:assert/strict'
import { LSPErrorCodes, type WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol'
import { applications, editors, needs } from './editor.ts'

const files = {
  'processen.landscape.yaml': needs('zaaksysteem'),
  'landscape.yaml': applications('zaaksysteem'),
  'los/processen.landscape.yaml': needs('nergens', 'los'),
}

describe('workspace pull', () => {
  const start = editors()

  it('gives at once what differs from what the client has', async () => {
    const editor = await start(files)
    const reports = await editor.hold().nextReports()
    assert.deepEqual(
      reports.map(({ uri, version }) => [editor.path(uri), version]),
      [['los/processen.landscape.yaml', null]],
    )
    const [report] = reports
    assert.ok(report?.resultId)

    const known = [
      { uri: report.uri, value: report.resultId },
      { uri: editor.uri('landscape.yaml'), value: 'had findings once' },
      { uri: editor.uri('gone.landscape.yaml'), value: 'had findings once' },
    ]
    assert.deepEqual(await editor.hold(known).next(), { 'landscape.yaml': [], 'gone.landscape.yaml': [] })
  })

  it('then gives exactly the files whose findings changed', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    const held = editor.hold()
    await held.next()
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await held.next(), { 'processen.landscape.yaml': ['zaaksysteem unknown-reference'] })
    await editor.type('landscape.yaml', 'ander', 'zaaksysteem')
    assert.deepEqual(await held.next(), { 'processen.landscape.yaml': [] })
    assert.equal(held.waiting, 0)
  })

  it('gives nothing while nothing changed', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    const held = editor.hold()
    await held.next()
    await editor.type('landscape.yaml', 'version: 1', 'version: 1 # the first')
    await editor.type('landscape.yaml', 'zaaksysteem', '"zaaksysteem"')
    await editor.tell(2, 'processen.landscape.yaml')
    await editor.found('processen.landscape.yaml')
    await editor.type('landscape.yaml', '"zaaksysteem"', 'ander')
    assert.deepEqual(await held.next(), { 'processen.landscape.yaml': ['zaaksysteem unknown-reference'] })
  })

  it('gives a file again when only the line moved that its finding points at', async () => {
    const editor = await start({
      'a.landscape.yaml': applications('zaaksysteem'),
      'b.landscape.yaml': applications('zaaksysteem'),
    })
    await editor.open('a.landscape.yaml')
    const held = editor.hold()
    assert.deepEqual(await held.next(), { 'b.landscape.yaml': ['zaaksysteem duplicate-id'] })
    await editor.type('a.landscape.yaml', 'kind:', '# a line more\nkind:')
    const [report] = await held.nextReports()
    assert.ok(report?.kind === 'full')
    const [place] = report.items[0]?.relatedInformation ?? []
    assert.deepEqual(place?.location, {
      uri: editor.uri('a.landscape.yaml'),
      range: editor.range('a.landscape.yaml', 'zaaksysteem'),
    })
  })

  it('names the version of an open document', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    await editor.open('processen.landscape.yaml')
    await editor.type('processen.landscape.yaml', 'version: 1', 'version: 1 # the first')
    const held = editor.hold()
    await held.next()
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    const reports = await held.nextReports()
    assert.deepEqual(
      reports.map(({ uri, version }) => [editor.path(uri), version]),
      [['processen.landscape.yaml', 2]],
    )
  })

  it('ends with an error when the client cancels it, and is silent from then on', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    const held = editor.hold()
    await held.next()
    held.pull.cancel()
    await assert.rejects(held.pull.result, { code: LSPErrorCodes.RequestCancelled })
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    assert.equal(held.waiting, 0)
  })

  it('ends when a second one comes, which takes its place', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    const first = editor.hold()
    await first.next()
    const second = editor.hold()
    assert.deepEqual(await first.pull.result, { items: [] })
    await second.next()
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await second.next(), { 'processen.landscape.yaml': ['zaaksysteem unknown-reference'] })
    assert.equal(first.waiting, 0)
  })

  it('is answered at once to a client that takes no parts', async () => {
    const editor = await start(files)
    const { items } = await editor.server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    })
    assert.deepEqual(
      items.map(({ uri }) => editor.path(uri)),
      ['los/processen.landscape.yaml'],
    )
  })
})
