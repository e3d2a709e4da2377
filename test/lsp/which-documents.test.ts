import assert from 'node:assert/strict'
import { applications, editors, landscape, needs } from './editor.ts'

const files = { 'landscape.yaml': applications('zaaksysteem', 'gis'), 'processen.landscape.yaml': needs('zaaksysteem') }

describe('documents', () => {
  const start = editors()

  it('that are untitled are judged alone', async () => {
    const editor = await start(files)
    const text = landscape(
      'applications:\n  - id: zaaksysteem\n    owner: Team\n    runsOn: nergens\n    criticalty: high\n',
    )
    await editor.open('untitled:Untitled-1', text)
    assert.deepEqual(await editor.found('untitled:Untitled-1'), ['criticalty schema'])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    await editor.close('untitled:Untitled-1')
    assert.deepEqual(await editor.diagnostics('untitled:Untitled-1'), [])
  })

  it('that git shows beside a file change nothing, and have no findings', async () => {
    const editor = await start({ ...files, 'landscape.yaml': applications('zaaksysteem', 'gis', 'gis') })
    const beside = editor.uri('landscape.yaml').replace('file:', 'git:')
    await editor.open(beside, applications('gis').replace('applications', 'aplications'))
    assert.deepEqual(await editor.diagnostics(beside), [])
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
    assert.deepEqual(await editor.found('landscape.yaml'), ['gis duplicate-id'])
  })

  it('from outside the folders are judged alone', async () => {
    const editor = await start(
      { 'stad/landscape.yaml': applications('gis'), 'landscape.yaml': landscape('aplications:\n') },
      { folders: ['stad'] },
    )
    await editor.open('landscape.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['aplications schema'])
    await editor.change(
      'landscape.yaml',
      landscape('applications:\n  - id: gis\n    owner: Team\n    criticality: low\n    runsOn: nergens\n'),
    )
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    assert.deepEqual(await editor.found('stad/landscape.yaml'), [])
  })

  it('are judged without any folder', async () => {
    const editor = await start({ 'landscape.yaml': landscape('aplications:\n') }, { folders: [] })
    await editor.open('landscape.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['aplications schema'])
  })

  it('that are no business of ours are left alone, whatever the editor calls their language', async () => {
    const editor = await start({ ...files, 'compose.yaml': 'services: [' })
    await editor.open('compose.yaml', applications('zaaksysteem'), 'yaml')
    assert.deepEqual(await editor.diagnostics('compose.yaml'), [])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    await editor.type('compose.yaml', 'applications', 'aplications')
    assert.deepEqual(await editor.diagnostics('compose.yaml'), [])
  })

  it('are ours by name, whatever the editor calls their language', async () => {
    const editor = await start(files)
    await editor.open('processen.landscape.yaml', needs('nergens'), 'yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['nergens unknown-reference'])
  })

  it('that the user says are ours are judged alone when no name or policy says so', async () => {
    const editor = await start(files)
    await editor.open('schets.yaml', landscape('aplications:\n  - id: zaaksysteem\n'), 'havenwijzer')
    assert.deepEqual(await editor.found('schets.yaml'), ['aplications schema'])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
  })
})

describe('workspace folders', () => {
  const start = editors()
  const files = {
    'een/landscape.yaml': applications('zaaksysteem', 'gis'),
    'een/processen.landscape.yaml': needs('zaaksysteem'),
    'twee/landscape.yaml': applications('zaaksysteem'),
    'twee/processen.landscape.yaml': needs('gis'),
  }

  it('are an analysis each', async () => {
    const editor = await start(files, { folders: ['een', 'twee'] })
    assert.deepEqual(await editor.hold().next(), { 'twee/processen.landscape.yaml': ['gis unknown-reference'] })
  })

  it('that are no path of this machine cost only themselves', async () => {
    const editor = await start(files, { folders: ['file://elders/map', 'twee'] })
    assert.deepEqual(await editor.found('twee/processen.landscape.yaml'), ['gis unknown-reference'])
    await editor.server.waitFor<{ message: string }>('window/logMessage', ({ message }) => message.includes('elders'))
  })

  it('come and go while we run', async () => {
    const editor = await start(files, { folders: ['een'] })
    await editor.open('een/landscape.yaml')
    const held = editor.hold()
    const folder = (path: string) => ({ uri: editor.uri(path), name: path })
    const change = (added: readonly string[], removed: readonly string[]) =>
      editor.server.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: added.map(folder), removed: removed.map(folder) },
      })

    await change(['twee'], [])
    assert.deepEqual(await held.next(), { 'twee/processen.landscape.yaml': ['gis unknown-reference'] })
    await change([], ['twee'])
    assert.deepEqual(await held.next(), { 'twee/processen.landscape.yaml': [] })
    assert.deepEqual(await editor.diagnostics('twee/processen.landscape.yaml'), [])
    await editor.type('een/landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await held.next(), { 'een/processen.landscape.yaml': ['zaaksysteem unknown-reference'] })
  })

  it('take an open document in, and let it go again', async () => {
    const editor = await start(files, { folders: ['een'] })
    const path = 'twee/processen.landscape.yaml'
    await editor.open(path, needs('nergens'))
    assert.deepEqual(await editor.found(path), [])
    const event = (added: object[], removed: object[]) =>
      editor.server.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } })
    const folder = { uri: editor.uri('twee'), name: 'twee' }
    await event([folder], [])
    assert.deepEqual(await editor.found(path), ['nergens unknown-reference'])
    await event([], [folder])
    assert.deepEqual(await editor.found(path), [])
  })

  it('inside another keep their findings to themselves, and count in the other', async () => {
    const editor = await start(
      { ...files, 'landscape.yaml': needs('zaaksysteem', 'beide'), 'een/landscape.yaml': applications('gis') },
      { folders: ['.', 'een'] },
    )
    // In the folder around it `zaaksysteem` is defined, under twee; in the folder itself it is not.
    assert.deepEqual(await editor.found('een/processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    await editor.open('twee/landscape.yaml')
    await editor.type('twee/landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem unknown-reference'])
    await editor.open('een/landscape.yaml')
    await editor.type('een/landscape.yaml', 'gis', 'zaaksysteem')
    assert.deepEqual(await editor.found('een/processen.landscape.yaml'), [])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
  })
})
