import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Message, StreamMessageReader } from 'vscode-languageserver-protocol/node'

export const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url))

export interface Sent {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
}

export interface Ended {
  readonly code: number | null
  readonly stderr: string
}

/** Gives a function that starts servers, of this program; whatever a test did with them, they end with it. */
export function rawServers(program = SERVER): (args?: readonly string[], nodeArgs?: readonly string[]) => RawServer {
  const running: RawServer[] = []
  afterEach(async () => {
    for (const server of running.splice(0)) await server.kill()
  })
  return (args, nodeArgs) => {
    const server = new RawServer(args, nodeArgs, program)
    running.push(server)
    return server
  }
}

/** A server of which the very bytes on its input are up to the test. */
export class RawServer {
  readonly ended: Promise<Ended>
  readonly heard: (Message & { id?: number; method?: string; params?: unknown; result?: unknown; error?: unknown })[] =
    []
  private readonly child: ChildProcess
  private waiting: (() => void)[] = []

  constructor(args: readonly string[] = ['--stdio'], nodeArgs: readonly string[] = [], program = SERVER) {
    const child = spawn(process.execPath, [...nodeArgs, program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    this.child = child
    const stderr: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
    new StreamMessageReader(child.stdout).listen((message) => {
      this.heard.push(message)
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.ended = new Promise((resolve) => {
      child.once('close', (code) => {
        resolve({ code, stderr: stderr.join('') })
      })
    })
  }

  /** Sends messages in one piece, so that the server has them all before it looks at the first. */
  send(...messages: readonly Sent[]): void {
    const frames = messages.map((message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message })
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    })
    this.child.stdin?.write(frames.join(''))
  }

  /** The answer to a request. */
  async answer(id: number): Promise<{ readonly result?: unknown; readonly error?: { readonly code: number } }> {
    return (await this.until((message) => message.id === id && message.method === undefined)) as never
  }

  async until(fits: (message: RawServer['heard'][number]) => boolean): Promise<RawServer['heard'][number]> {
    for (;;) {
      const found = this.heard.find(fits)
      if (found) return found
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }

  closeInput(): void {
    this.child.stdin?.end()
  }
}

export function initialize(id: number, rootUri: string | null, capabilities: object = {}): Sent {
  return { id, method: 'initialize', params: { processId: null, rootUri, capabilities } }
}

export const initialized: Sent = { method: 'initialized', params: {} }
export const exit: Sent = { method: 'exit' }
