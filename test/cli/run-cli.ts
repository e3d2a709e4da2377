import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** The command line as it is shipped. */
export const cli = join(root, 'dist/cli.mjs')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Folder to run in; the test's own when absent. */
  readonly cwd?: string
  /** Environment besides PATH; nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>
  /** Modules that Node loads first. */
  readonly preload?: readonly string[]
  readonly uid?: number
  /** Another copy of the command line. */
  readonly program?: string
}

/** Runs the command line in a process of its own. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = import.meta.dirname, env = {}, preload = [], uid, program = cli } = options
  const node = [...preload.flatMap((path) => ['--require', path]), program, ...args]
  const child = spawn(process.execPath, node, {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const stdout: string[] = []
  const stderr: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout: stdout.join(''), stderr: stderr.join('') }))
  })
}

/** Reviews as on a fixed day, in English unless said otherwise. */
export function check(path: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Run> {
  return runCli(['check', path, '--as-of', '2026-11-24', '--language', 'en', ...args], options)
}

before(function buildOnce() {
  if (existsSync(cli)) return
  for (const script of ['scripts/generate.ts', 'scripts/compile-catalogue.ts', 'esbuild.mjs'])
    execFileSync(process.execPath, [script], { cwd: root })
})
