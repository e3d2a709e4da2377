import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { plain } from '../protocol/capabilities.ts'
import { applications, editors, needs } from './editor.ts'
import { exit, initialize, initialized, rawServers, SERVER } from './raw-server.ts'

const guard = fileURLToPath(new URL('../guard/no-sockets.cjs', import.meta.url))

describe('the server process', () => {
  const start = editors()
  const startRaw = rawServers()

  it('ends with code 0 after shutdown and exit', async () => {
    const server = startRaw()
    server.send(initialize(1, null), initialized, { id: 2, method: 'shutdown' })
    await server.answer(2)
    server.send(exit)
    assert.deepEqual(await server.ended, { code: 0, stderr: '' })
  })

  it('takes what is said before it has loaded, in order, and is greeted once', async () => {
    const server = startRaw()
    const textDocument = { uri: 'file:///nergens/landscape.yaml', languageId: 'havenwijzer', version: 1 }
    server.send(
      initialize(1, null, { textDocument: { diagnostic: {} } }),
      initialized,
      { method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, text: 'aplications: []\n' } } },
      { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
      initialize(3, null),
    )
    const { items } = (await server.answer(2)).result as { items: { code: string }[] }
    assert.ok(items.some(({ code }) => code === 'structure/schema'))
    assert.equal((await server.answer(3)).error?.code, -32600)
  })

  it('ends with code 1 on exit without shutdown', async () => {
    const server = startRaw()
    server.send(initialize(1, null), initialized, exit)
    assert.deepEqual(await server.ended, { code: 1, stderr: '' })
  })

  it('ends when its input ends, while it still has work to do too', async () => {
    const quiet = startRaw()
    quiet.send(initialize(1, null), initialized)
    await quiet.answer(1)
    quiet.closeInput()
    assert.deepEqual(await quiet.ended, { code: 1, stderr: '' })

    const busy = startRaw()
    const root = new URL('../corpus/gesplitst', import.meta.url).href
    busy.send(initialize(1, root, { workspace: { configuration: true, workspaceFolders: true } }), initialized)
    busy.closeInput()
    assert.deepEqual(await busy.ended, { code: 1, stderr: '' })
  })

  for (const args of [[], ['--socket=12345'], ['--pipe=/tmp/havenwijzer'], ['--stdin']]) {
    it(`says how to start it when it is started with ${args.join(' ') || 'nothing'}`, async () => {
      const { code, stderr } = await startRaw(args, ['--require', guard]).ended
      assert.equal(code, 2)
      assert.match(stderr, /--stdio/)
      assert.doesNotMatch(stderr, /\n.*\n/)
    })
  }

  it('speaks over the channel of an editor that forked it', async () => {
    const child = fork(SERVER, ['--node-ipc'], {
      execPath: process.execPath,
      silent: true,
      execArgv: ['--require', guard],
    })
    const heard: {
      readonly id?: number
      readonly result?: { readonly serverInfo?: { readonly name: string } } | null
    }[] = []
    child.on('message', (message) => heard.push(message as never))
    const answer = async (id: number) => {
      while (!heard.some((message) => message.id === id)) await once(child, 'message')
      return heard.find((message) => message.id === id)
    }
    child.send({ jsonrpc: '2.0', ...initialize(1, null) })
    assert.equal((await answer(1))?.result?.serverInfo?.name, 'Havenwijzer')
    child.send({ jsonrpc: '2.0', ...initialized })
    child.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' })
    assert.equal((await answer(2))?.result, null)
    child.send({ jsonrpc: '2.0', ...exit })
    const [code] = await once(child, 'exit')
    assert.equal(code, 0)
  })

  it('ends when the editor that forked it is gone', async () => {
    const child = fork(SERVER, ['--node-ipc'], { execPath: process.execPath, silent: true })
    child.send({ jsonrpc: '2.0', ...initialize(1, null) })
    await once(child, 'message')
    child.disconnect()
    await once(child, 'exit')
  })

  for (const [client, capabilities] of [
    ['that pulls', undefined],
    ['that does not', plain],
  ] as const) {
    it(`opens no socket, at work for a client ${client}`, async () => {
      const files = { 'landscape.yaml': applications('gis'), 'processen.landscape.yaml': needs('zaaksysteem') }
      const command = [process.execPath, '--require', guard, SERVER, '--stdio']
      const editor = await start(files, { command, ...(capabilities ? { capabilities } : {}) })
      await editor.open('landscape.yaml')
      await editor.type('landscape.yaml', 'gis', 'zaaksysteem')
      if (capabilities) await editor.published('processen.landscape.yaml', [])
      else assert.deepEqual(await editor.found('processen.landscape.yaml'), [])
      await editor.stop()
    })
  }
})
