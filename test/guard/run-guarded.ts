import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a piece of CommonJS, or of ES module code, in a Node process that has a guard preloaded. */
export function runGuarded(guard: string, code: string, { module = false, env = {} } = {}): Promise<Run> {
  const preload = fileURLToPath(new URL(guard, import.meta.url))
  const type = module ? 'module' : 'commonjs'
  const child = spawn(process.execPath, ['--require', preload, `--input-type=${type}`, '--eval', code], {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  })
  const stdout: string[] = []
  const stderr: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  child.stdin?.end('from the parent')
  child.on('message', (message) => void child.send(message))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit) => resolve({ code: exit, stdout: stdout.join(''), stderr: stderr.join('') }))
  })
}
