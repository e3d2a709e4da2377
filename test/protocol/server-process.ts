import { spawn } from 'node:child_process'

export interface ServerProcess {
  readonly stdin: NodeJS.WritableStream
  readonly stdout: NodeJS.ReadableStream
  /** Settles when the process has ended and its output is read to the end. */
  readonly ended: Promise<Ending>
  kill(): void
}

export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

/** Starts a language server as a child that ends with us at the latest. */
export function startProcess(command: readonly string[], env: NodeJS.ProcessEnv): ServerProcess {
  const [file, ...args] = command
  if (file === undefined) throw new Error('no command to start')
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'], env })
  const stderr: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  // A server that has gone makes writing fail; its ending is what we report.
  child.stdin.on('error', () => {})
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, stderr: error.message }))
    child.once('close', (code, signal) => resolve({ code, signal, stderr: stderr.join('') }))
  })
  void ended.then(() => process.removeListener('exit', kill))
  return { stdin: child.stdin, stdout: child.stdout, ended, kill }
}
