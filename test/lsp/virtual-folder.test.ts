import assert from 'node:assert/strict'
import { applications, type Editor, type EditorOptions, editors, needs } from './editor.ts'

describe('a folder that is on no disk', () => {
  const start = editors()

  it('is listed and read through the client', async () => {
    const { editor, asked } = await startOn({
      'memfs:/stad/landscape.yaml': needs('zaaksysteem'),
      'memfs:/stad/compose.yaml': 'services: [',
    })
    assert.deepEqual(await editor.found('memfs:/stad/landscape.yaml'), ['zaaksysteem unknown-reference'])
    assert.deepEqual(asked, ['list memfs:/stad', 'read memfs:/stad/landscape.yaml'])
  })

  it('follows what the client says of it, and what is open in the editor', async () => {
    const { editor, files } = await startOn({ 'memfs:/stad/landscape.yaml': needs('zaaksysteem') })
    const held = editor.hold()
    assert.deepEqual(await held.next(), { 'memfs:/stad/landscape.yaml': ['zaaksysteem unknown-reference'] })
    files['memfs:/stad/apps.landscape.yaml'] = applications('zaaksysteem')
    await editor.tell(1, 'memfs:/stad/apps.landscape.yaml')
    assert.deepEqual(await held.next(), { 'memfs:/stad/landscape.yaml': [] })
    await editor.open('memfs:/stad/apps.landscape.yaml', applications('gis'))
    assert.deepEqual(await held.next(), { 'memfs:/stad/landscape.yaml': ['zaaksysteem unknown-reference'] })
    await editor.close('memfs:/stad/apps.landscape.yaml')
    assert.deepEqual(await held.next(), { 'memfs:/stad/landscape.yaml': [] })
  })

  for (const error of ['not-found', 'not-allowed', 'not-text', 'failed'] as const) {
    it(`is read as far as possible: ${error}`, async () => {
      const { editor } = await startOn({
        'memfs:/stad/landscape.yaml': needs('zaaksysteem'),
        'memfs:/stad/weg.landscape.yaml': { error },
      })
      assert.deepEqual(await editor.found('memfs:/stad/landscape.yaml'), ['zaaksysteem unknown-reference'])
      const logged = editor.server.logged.filter(({ message }) => message.includes('weg.landscape.yaml'))
      assert.equal(logged.length, error === 'not-found' ? 0 : 1)
    })
  }

  it('that cannot be listed costs only itself', async () => {
    const { editor } = await startOn({}, { folders: ['memfs:/stuk', '.'] }, { 'landscape.yaml': needs('nergens') })
    assert.deepEqual(await editor.found('landscape.yaml'), ['nergens unknown-reference'])
    await editor.server.waitFor<{ message: string }>('window/logMessage', ({ message }) =>
      message.includes('memfs:/stuk'),
    )
  })

  it('is reviewed beside one on disk, each for itself', async () => {
    const { editor } = await startOn(
      { 'memfs:/stad/landscape.yaml': needs('zaaksysteem') },
      { folders: ['memfs:/stad', '.'] },
      { 'landscape.yaml': applications('zaaksysteem') },
    )
    assert.deepEqual(await editor.hold().next(), { 'memfs:/stad/landscape.yaml': ['zaaksysteem unknown-reference'] })
  })

  type VirtualFiles = Record<string, string | { readonly error: string }>

  /** An editor whose file system is these files, with what it was asked for. */
  async function startOn(
    files: VirtualFiles,
    options: EditorOptions = { folders: ['memfs:/stad'] },
    onDisk = {},
  ): Promise<{ editor: Editor; files: VirtualFiles; asked: readonly string[] }> {
    const asked: string[] = []
    const editor = await start(onDisk, options)
    editor.elsewhere = files
    editor.server.onRequest<{ folder: string }>('havenwijzer/listFiles', ({ folder }) => {
      asked.push(`list ${folder}`)
      if (folder.includes('stuk')) throw new Error('no such file system')
      return { uris: Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`)) }
    })
    editor.server.onRequest<{ uri: string }>('havenwijzer/readFile', ({ uri }) => {
      asked.push(`read ${uri}`)
      const file = files[uri] ?? { error: 'not-found' }
      return typeof file === 'string' ? { text: file } : file
    })
    return { editor, files, asked }
  }
})
