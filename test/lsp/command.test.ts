import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { plain } from '../protocol/capabilities.ts'
import { applications, editors, needs } from './editor.ts'
import { exit, initialize, initialized, type RawServer, rawServers } from './raw-server.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))
const GUARD = fileURLToPath(new URL('../guard/no-sockets.cjs', import.meta.url))
const LSP = [process.execPath, '--require', GUARD, CLI, 'lsp']

describe('havenwijzer lsp', function () {
  this.slow(3000)
  const start = editors()
  const startRaw = rawServers(CLI)
  const files = { 'landscape.yaml': applications('gis'), 'processen.landscape.yaml': needs('zaaksysteem') }

  it('serves over input and output, and opens no socket', async () => {
    const editor = await start(files, { command: LSP, capabilities: plain })
    await editor.open('processen.landscape.yaml')
    await editor.published('processen.landscape.yaml', ['zaaksysteem unknown-reference'])
    await editor.open('landscape.yaml')
    await editor.type('landscape.yaml', 'gis', 'zaaksysteem')
    await editor.published('processen.landscape.yaml', [])
    assert.equal(editor.server.initialized.serverInfo?.name, 'Havenwijzer')
  })

  it('takes the --stdio that some editors add', async () => {
    const editor = await start(files, { command: [...LSP, '--stdio'], capabilities: plain })
    await editor.published('processen.landscape.yaml', ['zaaksysteem unknown-reference'])
  })

  const env = { PATH: process.env['PATH'], HAVENWIJZER_CACHE: 'off' }
  const languages = {
    'that of the environment': [{ LANG: 'en_GB.UTF-8' }, [], {}, 'en'],
    'Dutch where the environment says nothing': [{}, [], {}, 'nl'],
    'that of --language': [{ LANG: 'nl_NL.UTF-8' }, ['--language', 'en'], {}, 'en'],
    'that which the editor asks for': [{ LANG: 'en_GB.UTF-8' }, ['--language', 'en'], { language: 'nl' }, 'nl'],
  } as const
  for (const [which, [environment, args, initializationOptions, expected]] of Object.entries(languages)) {
    it(`speaks ${which}`, async () => {
      const command = [...LSP, ...args]
      const editor = await start(files, {
        command,
        env: { ...env, ...environment },
        capabilities: plain,
        initializationOptions,
      })
      const sent = await editor.published('processen.landscape.yaml', ['zaaksysteem unknown-reference'])
      assert.match(String(sent.diagnostics[0]?.message), expected === 'nl' ? /^Er is geen/ : /^No application/)
    })
  }

  it('ends with code 0 after shutdown and exit, and with code 1 when its input ends before', async () => {
    const quiet = startRaw(['lsp'])
    quiet.send(initialize(1, null), initialized, { id: 2, method: 'shutdown' })
    await quiet.answer(2)
    quiet.send(exit)
    assert.deepEqual(await quiet.ended, { code: 0, stderr: '' })

    const left = startRaw(['lsp'])
    await greeted(left)
    left.closeInput()
    assert.deepEqual(await left.ended, { code: 1, stderr: '' })
  })

  it('goes with the editor that started it, however that ends', async () => {
    const { editor, server } = await startedBy(`
      const { spawn } = require('child_process')
      const server = spawn(process.execPath, [${JSON.stringify(CLI)}, 'lsp'], { stdio: ['pipe', 'ignore', 'inherit'] })
      process.send(server.pid)`)
    editor.kill('SIGKILL')
    await gone(server)
  })

  it('goes with the editor that greeted it, though its input stays open', async () => {
    const greeter = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'inherit'] })
    const server = startRaw(['lsp'])
    server.send({ id: 1, method: 'initialize', params: { processId: greeter.pid, rootUri: null, capabilities: {} } })
    await server.answer(1)
    greeter.kill('SIGKILL')
    // It looks every few seconds.
    assert.deepEqual(await server.ended, { code: 1, stderr: '' })
  })
})

async function greeted(server: RawServer): Promise<void> {
  server.send(initialize(1, null), initialized)
  await server.answer(1)
}

/** A program that starts a server, and tells which process that is. */
async function startedBy(program: string): Promise<{ readonly editor: ChildProcess; readonly server: number }> {
  const editor = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [server] = (await once(editor, 'message')) as [number]
  return { editor, server }
}

/** Settles when a process is no more; the test's own patience is what ends the waiting. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
