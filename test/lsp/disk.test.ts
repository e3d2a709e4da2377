import assert from 'node:assert/strict'
import { plain } from '../protocol/capabilities.ts'
import { applications, editors, landscape, needs } from './editor.ts'

const files = { 'landscape.yaml': applications('zaaksysteem', 'gis'), 'processen.landscape.yaml': needs('zaaksysteem') }

describe('files on disk', () => {
  const start = editors()

  it('that the client says were changed, made or deleted are read again', async () => {
    const editor = await start(files)
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
    editor.write('landscape.yaml', applications('gis'))
    await editor.tell(2, 'landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    editor.write('nieuw/landscape.yaml', applications('zaaksysteem'))
    await editor.tell(1, 'nieuw/landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
    editor.remove('nieuw/landscape.yaml')
    await editor.tell(3, 'nieuw/landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
  })

  it('go with the folder that is deleted', async () => {
    const editor = await start({ ...files, 'oud/landscape.yaml': applications('gis') })
    assert.deepEqual(await editor.found('oud/landscape.yaml'), ['gis duplicate-id'])
    editor.remove('oud')
    await editor.tell(3, 'oud')
    assert.deepEqual(await editor.diagnostics('oud/landscape.yaml'), [])
    assert.deepEqual(await editor.found('landscape.yaml'), [])
  })

  it('that documents name are looked for while one types, though nobody tells that they came', async () => {
    const plan = `applications:\n  - { id: loket, product: topdesk, owner: Team, criticality: critical, runsOn: hier, exit: { plan: exit.md, testedOn: { plannedExit: 2026-06-01, suddenLoss: 2026-06-01 } } }\nplatforms:\n  - { id: hier, location: NL, operator: gm0268 }\n`
    const editor = await start({ 'landscape.yaml': landscape(plan) })
    await editor.open('landscape.yaml')
    assert.deepEqual((await editor.found('landscape.yaml')).filter(isPlan), ['loket lock-in/no-exit-plan'])
    editor.write('exit.md', 'Plan')
    // It is looked for at a key, two seconds after it was last looked for.
    for (let key = 0; (await editor.found('landscape.yaml')).some(isPlan); key++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      await editor.change('landscape.yaml', `${landscape(plan)}# ${key}\n`)
    }

    function isPlan(found: string): boolean {
      return found.endsWith('no-exit-plan')
    }
  })

  it('are watched for by the client when it can', async () => {
    const editor = await start(files)
    type Registered = {
      readonly registrations: readonly { readonly method: string; readonly registerOptions: object }[]
    }
    const watchIn = (sent: unknown) =>
      (sent as Registered | undefined)?.registrations?.find(
        ({ method }) => method === 'workspace/didChangeWatchedFiles',
      )
    // It may have been asked already, or be asked yet.
    const coming = new Promise<unknown>((resolve) => {
      editor.server.onRequest('client/registerCapability', (sent) => {
        if (watchIn(sent)) resolve(sent)
        return null
      })
    })
    const past = editor.server.messages
      .map(({ message }) => (message as { readonly params?: unknown }).params)
      .find(watchIn)
    const watch = watchIn(past ?? (await coming))
    assert.deepEqual(watch?.registerOptions, { watchers: [{ globPattern: '**/*.{yaml,yml}' }] })
  })

  it('are watched by us for a client that cannot', async () => {
    const editor = await start(files, { capabilities: plain })
    await editor.published('processen.landscape.yaml', [])
    editor.write('landscape.yaml', applications('gis'))
    await editor.published('processen.landscape.yaml', ['zaaksysteem unknown-reference'])
    editor.write('nieuw.landscape.yaml', applications('gis'))
    await editor.published('nieuw.landscape.yaml', ['gis duplicate-id'])
  })

  it('do not count while they are open, and count again when they are closed without saving', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    editor.write('landscape.yaml', applications('zaaksysteem', 'zaaksysteem'))
    await editor.tell(2, 'landscape.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), [])
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
    await editor.close('landscape.yaml')
    assert.deepEqual(await editor.found('landscape.yaml'), ['zaaksysteem duplicate-id'])
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
  })

  it('tell the held request when a document was closed without saving', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    const held = editor.hold()
    await editor.type('landscape.yaml', 'zaaksysteem', 'ander')
    assert.deepEqual(await held.next(), { 'processen.landscape.yaml': ['zaaksysteem unknown-reference'] })
    await editor.close('landscape.yaml')
    assert.deepEqual(await held.next(), { 'processen.landscape.yaml': [] })
  })

  it('that are gone when their document is closed have no findings any more', async () => {
    const editor = await start(files)
    await editor.open('landscape.yaml')
    editor.remove('landscape.yaml')
    await editor.tell(3, 'landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
    await editor.close('landscape.yaml')
    assert.deepEqual(await editor.found('processen.landscape.yaml'), ['zaaksysteem unknown-reference'])
  })

  it('that cannot be read are named in the log, once', async () => {
    const editor = await start(files, { initializationOptions: { language: 'en' } })
    await editor.found('landscape.yaml')
    editor.write('fout.landscape.yaml', '')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${editor.root}/fout.landscape.yaml`, Buffer.from([0x6b, 0xe9, 0x0a]))
    await editor.tell(1, 'fout.landscape.yaml')
    await editor.tell(2, 'fout.landscape.yaml')
    await editor.found('landscape.yaml')
    const warned = editor.server.logged.filter(({ message }) => message.includes('fout.landscape.yaml'))
    assert.deepEqual(
      warned.map(({ type }) => type),
      [2],
    )
  })
})
