import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import type { DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import { plain } from './capabilities.ts'
import type { StartOptions, TestServer } from './client.ts'
import { startServer } from './client.ts'

const uri = 'file:///gemeente/landscape.yaml'

describe('test client', function () {
  this.slow(2000)

  it('opens, changes, pulls, saves and closes, and reports nothing of a server that behaves', async () => {
    const server = await start({ configuration: { 'havenwijzer.indent': 2 } })
    await server.open(uri, 'yaml', 'fine\nwrong\n')
    assert.deepEqual(linesOf(await server.pull(uri)), [1])

    await server.change(uri, [{ range: range(1, 0, 5), text: 'good' }])
    await server.change(uri, [{ range: range(0, 0, 0), text: 'wrong ' }])
    assert.deepEqual(linesOf(await server.pull(uri)), [0])
    const published = await server.waitFor<PublishDiagnosticsParams>(PUBLISH, ({ version }) => version === 3)
    assert.equal(published.diagnostics.length, 1)

    await server.change(uri, 'all new\n')
    await server.save(uri)
    assert.deepEqual(linesOf(await server.pull(uri)), [])
    await server.close(uri)
    await server.waitFor('window/logMessage')
    assert.deepEqual(
      server.logged.map(({ message }) => message),
      ['indent 2'],
    )
    await server.shutdown()
  })

  it('hands on partial results of a workspace pull that is held open', async () => {
    const server = await start()
    await server.open(uri, 'yaml', '')
    const uris = await new Promise<readonly string[]>((resolve) => {
      server.workspaceDiagnostics({ onPartial: ({ items }) => resolve(items.map((item) => item.uri)) })
    })
    assert.deepEqual(uris, [uri])
    await server.shutdown()
  })

  it('finds a partial answer said twice', async () => {
    const server = await start({}, 'all again')
    const pull = server.workspaceDiagnostics()
    await server.waitFor('$/progress')
    pull.cancel()
    await pull.result
    await assert.rejects(server.shutdown(), /the last answer must hold nothing/)
  })

  it('answers a request of the server in the place of the default', async () => {
    const server = await start({}, 'unknown request')
    server.onRequest('havenwijzer/unheard', () => null)
    await server.waitFor('window/logMessage')
    await server.shutdown()
  })

  it('says why a server did not start', async () => {
    await assert.rejects(start({}, 'crash at start'), /did not start: .*no start today/)
    const command = [process.execPath, '-e', 'console.error("gone"); process.exit(4)']
    await assert.rejects(startServer({ folders: [], command }), /did not start: .*\ngone/)
  })

  it('rejects what a test still waits for when the server ends', async () => {
    const server = await start({}, 'exit code')
    const waiting = assert.rejects(server.waitFor('havenwijzer/status'), /ended before havenwijzer\/status/)
    await assert.rejects(server.shutdown())
    await waiting
  })

  const misdeeds: Readonly<Record<string, { readonly options?: Partial<StartOptions>; readonly says: RegExp }>> = {
    misspelt: { says: /result\.resultid: no such property/ },
    'no answer': { says: /never answered textDocument\/diagnostic/ },
    'exit code': { says: /ended with code 3/ },
    linger: { options: { endWithin: 200 }, says: /did not end by itself/ },
    stderr: { says: /wrote to stderr: a stray line/ },
    register: { options: { capabilities: plain }, says: /didChangeWatchedFiles registered, the client has no dynamic/ },
    'unknown request': { says: /asked havenwijzer\/unheard, which no test answers/ },
    'broken frame': { says: /the connection broke/ },
  }
  for (const [misdeed, { options = {}, says }] of Object.entries(misdeeds)) {
    it(`finds: ${misdeed}`, async () => {
      const server = await start(options, misdeed)
      const pulled = server.pull(uri)
      pulled.catch(() => {})
      await (misdeed === 'no answer' ? server.waitFor('window/logMessage') : pulled)
      await assert.rejects(server.shutdown(), says)
    })
  }

  it('finds what a client without configuration is asked', async () => {
    const server = await start({ capabilities: plain })
    await server.waitFor('window/logMessage')
    await assert.rejects(server.shutdown(), /the client did not announce workspace\.configuration/)
  })

  it('finds a fault of the test itself', async () => {
    const server = await start()
    await server.request('textDocument/hover', { textDocument: { uri }, positon: {} }).catch(() => {})
    await assert.rejects(server.shutdown(), /clientToServer: textDocument\/hover\.positon: no such property/)
  })
})

const PUBLISH = 'textDocument/publishDiagnostics'

function start(options: Partial<StartOptions> = {}, misdeed?: string): Promise<TestServer> {
  const command = [process.execPath, fileURLToPath(new URL('./tiny-server.ts', import.meta.url))]
  return startServer({ folders: ['/gemeente'], command, initializationOptions: { misdeed }, ...options })
}

function linesOf(report: DocumentDiagnosticReport): readonly number[] {
  assert.equal(report.kind, 'full')
  return report.items.map((item) => item.range.start.line)
}

function range(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } }
}
