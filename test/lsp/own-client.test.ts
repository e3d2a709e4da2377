import assert from 'node:assert/strict'
import { applications, editors, needs } from './editor.ts'

const files = {
  'havenwijzer.yaml': 'kind: policy\nversion: 1\ndocuments: [apps/*.yaml]\n',
  'landscape.yaml': needs('zaaksysteem'),
  'apps/zaken.yaml': applications('zaaksysteem', 'gis'),
}

describe('our own extension', () => {
  const start = editors()
  const initializationOptions = { language: 'en', reader: 'auto', trusted: true }

  it('is told how far we are, and what there is', async () => {
    const editor = await start(files, { initializationOptions })
    assert.deepEqual(await editor.server.waitFor('havenwijzer/status'), { state: 'reading' })
    const ready = { state: 'ready', files: 3, applications: 2, errors: 0, warnings: 0 }
    assert.deepEqual(await editor.server.waitFor<Status>('havenwijzer/status', isReady), ready)
    await editor.open('landscape.yaml')
    await editor.type('landscape.yaml', 'zaaksysteem', 'nergens')
    const worse = await editor.server.waitFor<Status>('havenwijzer/status', ({ errors }) => errors === 1)
    assert.deepEqual(worse, { ...ready, errors: 1 })
    await editor.type('landscape.yaml', 'nergens]', 'gis]\n    name: no')
    assert.deepEqual(await editor.server.waitFor<Status>('havenwijzer/status', ({ warnings }) => warnings === 1), {
      ...ready,
      warnings: 1,
    })
  })

  it('is told which documents a policy names, and when that changes', async () => {
    const editor = await start(files, { initializationOptions })
    const uris = [editor.uri('apps/zaken.yaml')]
    assert.deepEqual(await editor.server.waitFor('havenwijzer/documents'), { uris })
    await editor.open('havenwijzer.yaml')
    await editor.type('havenwijzer.yaml', 'apps/', 'appz/')
    assert.deepEqual(
      await editor.server.waitFor<Documents>('havenwijzer/documents', (sent) => sent.uris.length === 0),
      { uris: [] },
    )
  })

  it('is asked to watch the documents that a policy names; the others it watches by itself', async () => {
    const watched = (messages: readonly { message: object }[]) =>
      messages.filter(({ message }) => JSON.stringify(message).includes('"workspace/didChangeWatchedFiles"')).length
    const without = await start({ 'landscape.yaml': files['landscape.yaml'] }, { initializationOptions })
    await without.server.waitFor<Status>('havenwijzer/status', isReady)
    assert.equal(watched(without.server.messages), 0)
    const withPolicy = await start(files, { initializationOptions })
    await withPolicy.server.waitFor<Status>('havenwijzer/status', isReady)
    assert.equal(watched(withPolicy.server.messages), 1)
  })

  it('alone hears our own notifications', async () => {
    const editor = await start(files, { initializationOptions: { language: 'en' } })
    await editor.open('landscape.yaml')
    await editor.type('landscape.yaml', 'zaaksysteem', 'nergens')
    await editor.found('landscape.yaml')
    await editor.stop()
    assert.equal(editor.sent('havenwijzer/status') + editor.sent('havenwijzer/documents'), 0)
  })
})

interface Status {
  readonly state: string
  readonly errors: number
  readonly warnings: number
}

interface Documents {
  readonly uris: readonly string[]
}

function isReady({ state }: Status): boolean {
  return state === 'ready'
}
