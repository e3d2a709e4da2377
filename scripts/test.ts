/**
 * Runs the tests: all of them, or those whose path contains a word given. `--no-vscode` leaves the real VS Code out. `--long` tries many
 * more of what is made up at random: `SEEDS` of each, 300 when it is not set.
 * Closes with a line that counts them all.
 */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Mocha from 'mocha'
import { findChromium } from '../test/chromium.ts'

const root = join(import.meta.dirname, '..')
const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const all = words.length === 0
if (process.argv.includes('--long')) process.env['SEEDS'] ??= '300'
// What one run keeps the next would find, instead of doing it.
process.env['HAVENWIJZER_CACHE'] = 'off'
const vscode = !process.argv.includes('--no-vscode') && (all || words.some((word) => 'test/vscode'.includes(word)))

/** More would wait for one another: many tests start programs of their own. */
const jobs = Math.min(availableParallelism(), 4)

interface Outcome {
  readonly passed: number
  readonly failed: number
}

if (all) installChromium()
const outcomes = [await runMocha()]
if (vscode) outcomes.push(await runVscode([]))
// What we say is the oldest that we work in.
if (vscode && all) outcomes.push(await runVscode(['--oldest', '--suite', 'features']))
const passed = outcomes.reduce((sum, o) => sum + o.passed, 0)
const failed = outcomes.reduce((sum, o) => sum + o.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

/** Before there are several processes, so that no two come to install it. Where it cannot be had, the tests that need it say so. */
function installChromium(): void {
  try {
    findChromium()
  } catch {
    // What needs none is tested all the same.
  }
}

async function runMocha(): Promise<Outcome> {
  const isMeant = (path: string) => vscode || !path.includes('test/vscode')
  const files = globSync('test/**/*.test.ts', { cwd: root })
    .filter(isMeant)
    .sort()
    .filter((file) => all || words.some((word) => file.includes(word)))
  const mocha = new Mocha({
    // Ends what hangs, on a busy machine too.
    timeout: process.env['SEEDS'] ? 3_600_000 : 600_000,
    reporter: process.stdout.isTTY ? 'spec' : 'dot',
    color: process.stdout.isTTY,
    // Each file in the next process that is free, where that is worth starting them.
    parallel: all && jobs > 1,
    jobs,
  })
  for (const file of files) mocha.addFile(join(root, file))
  if (files.length === 0) return { passed: 0, failed: 0 }
  await mocha.loadFilesAsync()
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }))
  })
}

/** The tests in a real VS Code are a process of their own, which closes with `N passing`. */
function runVscode(args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'test/vscode/run.ts'), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      process.stdout.write(data)
    })
    child.on('close', (code) => {
      const passed = [...output.matchAll(/^\s*(\d+) passing/gm)].reduce((sum, match) => sum + Number(match[1]), 0)
      const failed = [...output.matchAll(/^\s*(\d+) failing/gm)].reduce((sum, match) => sum + Number(match[1]), 0)
      resolve({ passed, failed: code === 0 ? failed : Math.max(1, failed) })
    })
  })
}
