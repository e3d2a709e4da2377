import assert from 'node:assert/strict'
import { applications, editors, landscape, needs } from './editor.ts'

const files = {
  'havenwijzer.yaml': policy(''),
  'landscape.yaml': needs('zaaksysteem'),
  'apps/zaken.yaml': applications('zaaksysteem'),
  'apps/compose.yml': 'services: [',
}

describe('a policy', () => {
  const start = editors()

  it('that is typed in brings documents in, and lets them go again', async () => {
    const editor = await start(files)
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem unknown-reference'])
    await editor.open('havenwijzer.yaml')
    const held = editor.hold()
    await held.next()
    await editor.change('havenwijzer.yaml', policy('documents: [apps/*.yaml]\n'))
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    assert.deepEqual(await held.next(), { 'landscape.yaml': [] })
    await editor.change('havenwijzer.yaml', policy('documents: [appz/*.yaml]\n'))
    assert.deepEqual(await held.next(), { 'landscape.yaml': ['zaaksysteem unknown-reference'] })
    await editor.change('havenwijzer.yaml', policy('documents: [apps/*]\n'))
    const part = await held.next()
    assert.deepEqual([...(part['landscape.yaml'] ?? []), part['apps/compose.yml']?.length], [1])
  })

  it('that is read from disk names documents, also those that change there', async () => {
    const editor = await start({ ...files, 'havenwijzer.yaml': policy('documents: [apps/*.yaml]\n') })
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    editor.write('apps/zaken.yaml', applications('gis'))
    await editor.tell(2, 'apps/zaken.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem unknown-reference'])
    editor.write('apps/nieuw.yaml', applications('zaaksysteem'))
    await editor.tell(1, 'apps/nieuw.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    editor.remove('havenwijzer.yaml')
    await editor.tell(3, 'havenwijzer.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem unknown-reference'])
  })

  it('counts for documents that are open before and after it names them', async () => {
    const editor = await start({ ...files, 'havenwijzer.yaml': policy('documents: [apps/*.yaml]\n') })
    await editor.open('apps/zaken.yaml', applications('ander'), 'yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem unknown-reference'])
    await editor.type('apps/zaken.yaml', 'applications', 'aplications')
    assert.deepEqual(await editor.found('apps/zaken.yaml'), ['aplications schema'])
    await editor.open('havenwijzer.yaml')
    await editor.type('havenwijzer.yaml', 'apps/', 'appz/')
    await editor.found('havenwijzer.yaml')
    assert.deepEqual(await editor.diagnostics('apps/zaken.yaml'), [])
    await editor.type('havenwijzer.yaml', 'appz/', 'apps/')
    await editor.found('havenwijzer.yaml')
    assert.deepEqual(await editor.found('apps/zaken.yaml'), ['aplications schema'])
  })

  it('counts again as it is on disk when it is closed without saving', async () => {
    const editor = await start(files)
    await editor.open('havenwijzer.yaml', policy('documents: [apps/*.yaml]\n'))
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    await editor.close('havenwijzer.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem unknown-reference'])
  })

  it('changes levels at once, in every file it is about and in no other', async () => {
    const editor = await start({
      'havenwijzer.yaml': policy(''),
      'landscape.yaml': needs('nergens'),
      'sub/havenwijzer.yaml': policy('levels: { structure/unknown-reference: info }\n'),
      'sub/landscape.yaml': needs('nergens', 'sub'),
    })
    await editor.open('havenwijzer.yaml')
    await editor.open('landscape.yaml')
    const levels = async () => {
      const found = await Promise.all(['landscape.yaml', 'sub/landscape.yaml'].map((path) => editor.diagnostics(path)))
      return found.map((each) => each.map(({ severity }) => severity))
    }
    assert.deepEqual(await levels(), [[1], [3]])
    await editor.change('havenwijzer.yaml', policy('levels: { structure/*: warning }\n'))
    assert.deepEqual(await levels(), [[2], [3]])
    await editor.change(
      'havenwijzer.yaml',
      policy('levels: { structure/*: warning, structure/unknown-reference: off }\n'),
    )
    assert.deepEqual(await levels(), [[], [3]])
    await editor.change('havenwijzer.yaml', policy(''))
    assert.deepEqual(await levels(), [[1], [3]])
  })

  it('says how large a file may be, at once', async () => {
    const editor = await start({ ...files, 'groot.landscape.yaml': landscape(`x-note: ${'a'.repeat(3000)}\n`) })
    assert.deepEqual(await editor.found('groot.landscape.yaml'), [])
    await editor.open('havenwijzer.yaml')
    await editor.change('havenwijzer.yaml', policy('thresholds: { fileMegabytes: 0.002 }\n'))
    await editor.found('havenwijzer.yaml')
    const rules = async () => (await editor.diagnostics('groot.landscape.yaml')).map(({ code }) => code)
    assert.deepEqual(await rules(), ['structure/unsafe-yaml'])
    await editor.open('groot.landscape.yaml')
    assert.deepEqual(await rules(), ['structure/unsafe-yaml'])
    await editor.change('havenwijzer.yaml', policy(''))
    await editor.found('havenwijzer.yaml')
    assert.deepEqual(await rules(), [])
  })
})

function policy(body: string): string {
  return `kind: policy\nversion: 1\n${body}`
}
