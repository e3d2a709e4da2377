import assert from 'node:assert/strict'
import { LSPErrorCodes, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { landscape } from './editor.ts'
import { exit, initialize, initialized, type RawServer, rawServers, type Sent } from './raw-server.ts'

const uri = 'file:///nergens/landscape.yaml'

describe('requests that come in together', () => {
  const start = rawServers()

  it('are answered with the newest text, which alone is read', async () => {
    const server = start()
    server.send(initialize(1, null), initialized)
    await server.answer(1)
    const changes = Array.from({ length: 50 }, (_, i) =>
      changed(i + 2, i === 49 ? 'aplications:\n' : `x-${i}: 1\naplications:\n`),
    )
    server.send(opened('applications:\n'), ...changes)
    const last = await server.until(({ params }) => (params as PublishDiagnosticsParams | undefined)?.version === 51)
    const versions = server.heard.flatMap(({ method, params }) =>
      method === PUBLISH ? [(params as PublishDiagnosticsParams).version] : [],
    )
    assert.equal((last.params as PublishDiagnosticsParams).diagnostics[0]?.range.start.line, 3)
    assert.deepEqual(versions, [51])
    await stop(server)
  })

  it('are each answered, an older one with the newest text too', async () => {
    const server = start()
    server.send(initialize(1, null, PULLS), initialized)
    await server.answer(1)
    server.send(opened('aplications:\n'), pull(2), changed(2, 'applications:\n'), pull(3))
    assert.deepEqual((await server.answer(3)).result, {
      kind: 'full',
      resultId: resultOf(await server.answer(3)),
      items: [],
    })
    assert.deepEqual((await server.answer(2)).result, (await server.answer(3)).result)
    await stop(server)
  })

  it('are given up when they are cancelled', async () => {
    const server = start()
    server.send(initialize(1, null, PULLS), initialized)
    await server.answer(1)
    const cancel = { method: '$/cancelRequest', params: { id: 2 } }
    server.send(opened('aplications:\n'), pull(2), changed(2, 'applications:\n'), cancel, pull(3))
    assert.equal((await server.answer(2)).error?.code, LSPErrorCodes.RequestCancelled)
    assert.ok((await server.answer(3)).result)
    await stop(server)
  })

  it('are answered before shutdown is, or with it: none is left', async () => {
    const server = start()
    server.send(initialize(1, null, PULLS), initialized)
    await server.answer(1)
    const workspace = {
      id: 4,
      method: 'workspace/diagnostic',
      params: { previousResultIds: [], partialResultToken: 'parts' },
    }
    server.send(opened('aplications:\n'), pull(2), workspace)
    await server.until(({ method }) => method === '$/progress')
    server.send({ id: 9, method: 'shutdown' })
    await server.answer(9)
    assert.deepEqual((await server.answer(4)).result, { items: [] })
    await stop(server, false)
  })
})

const PUBLISH = 'textDocument/publishDiagnostics'
const PULLS = { textDocument: { diagnostic: {} } }

function opened(body: string): Sent {
  return {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'havenwijzer', version: 1, text: landscape(body) } },
  }
}

function changed(version: number, body: string): Sent {
  return {
    method: 'textDocument/didChange',
    params: { textDocument: { uri, version }, contentChanges: [{ text: landscape(body) }] },
  }
}

function pull(id: number): Sent {
  return { id, method: 'textDocument/diagnostic', params: { textDocument: { uri } } }
}

function resultOf({ result }: { readonly result?: unknown }): string {
  return (result as { resultId: string }).resultId
}

async function stop(server: RawServer, shutdown = true): Promise<void> {
  if (shutdown) {
    server.send({ id: 99, method: 'shutdown' })
    await server.answer(99)
  }
  server.send(exit)
  assert.deepEqual(await server.ended, { code: 0, stderr: '' })
}
