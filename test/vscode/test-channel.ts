import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FromTests, TestRun, ToTests, Totals, WindowActions } from './test-run.ts'

/** The line to the tests in the extension host: what they print, what they ask of the window, how they ended. */
export interface TestChannel {
  readonly address: string
  /** Fails when the tests leave without saying how they ended: VS Code itself reports success then. */
  readonly totals: Promise<Totals>
  close(): void
}

export async function openTestChannel(
  scratch: TestRun['scratch'],
  actions: () => Promise<WindowActions | undefined>,
): Promise<TestChannel> {
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\havenwijzer-${process.pid}` : join(scratch, 'tests.sock')
  const sockets = new Set<Socket>()
  const server: Server = createServer()
  const totals = new Promise<Totals>((resolve, reject) => {
    server.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('error', () => {}) // `close` follows and says what it means
      socket.on('close', () => reject(new Error('The extension host ended before the tests did.')))
      createInterface({ input: socket }).on('line', (line) => {
        const message: FromTests = JSON.parse(line)
        if ('print' in message) process.stdout.write(message.print)
        else if ('ended' in message) resolve(message.ended)
        else void answer(message, actions).then((reply) => socket.write(`${JSON.stringify(reply)}\n`))
      })
    })
  })
  totals.catch(() => {}) // whoever waits for it hears of it; nobody may be waiting yet
  await new Promise<void>((resolve) => server.listen(address, resolve))
  return {
    address,
    totals,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

async function answer(
  { id, action, argument }: Extract<FromTests, { readonly action: unknown }>,
  actions: () => Promise<WindowActions | undefined>,
): Promise<ToTests> {
  try {
    const window = await actions()
    if (!window) return { id, problem: 'This window cannot be driven.' }
    return { id, answer: (await window[action](argument)) ?? null }
  } catch (problem) {
    return { id, problem: String(problem) }
  }
}
