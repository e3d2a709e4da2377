// Changes the rules and the analysis in small ways and looks whether a test notices: `node test/mutation/run.ts --help`. See README.md.
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { PartialStrykerOptions } from '@stryker-mutator/api/core'
import { installPeer } from '../bench/peers.ts'
import { seededRandom } from '../generator/random.ts'

/** As far as it is used here. */
interface StrykerModule {
  readonly Stryker: new (options: PartialStrykerOptions) => { runMutationTest(): Promise<unknown> }
}

const usage = `node test/mutation/run.ts [options] [part of a path]...
  --one-in N       of the files one in so many, drawn at random (1: all)
  --seed N         of the draw (1)
  --concurrency N  processes (1)
  --out DIR        where mutation.json and mutation.html go (reports/mutation)
`

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    'one-in': { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
    out: { type: 'string', default: 'reports/mutation' },
    help: { type: 'boolean', default: false },
  },
})

const root = join(import.meta.dirname, '../..')
/** What the product exists for. */
const subject = ['server/src/rules/**/*.ts', 'server/src/analysis/**/*.ts']
/** The tests that judge it in their own process, without a server, a window or the disk. */
const judges = ['test/rules', 'test/analysis', 'test/policy', 'test/review'].map((folder) => `${folder}/**/*.test.ts`)

if (options.help) process.stdout.write(usage)
else await main()

async function main(): Promise<void> {
  const random = seededRandom(Number(options.seed))
  const oneIn = Number(options['one-in'])
  const files = globSync(subject, { cwd: root })
    .sort()
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .filter(() => random.int(oneIn) === 0)
  if (files.length === 0) throw new Error('no file to change: none has this in its path, or none was drawn')
  process.chdir(root)
  mkdirSync(options.out, { recursive: true })
  const copy = mkdtempSync(join(tmpdir(), 'havenwijzer-mutation-'))
  const core = installPeer('@stryker-mutator/core', '10.1.1')
  const { Stryker } = (await import(pathToFileURL(join(core, 'dist/src/index.js')).href)) as StrykerModule
  try {
    await new Stryker({ ...settings(files), typesOptions: { copy } }).runMutationTest()
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function settings(files: string[]): PartialStrykerOptions {
  return {
    mutate: files,
    testRunner: 'mocha-12',
    checkers: ['types'],
    plugins: ['mocha-runner.ts', 'types-checker.ts'].map((name) => join(import.meta.dirname, name)),
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: true },
    mochaOptions: { spec: globSync(judges, { cwd: root }).sort() },
    coverageAnalysis: 'perTest',
    // What is worked out while a module loads, such as the list of fields that a rule reads, cannot be changed between tests.
    ignoreStatic: true,
    concurrency: Number(options.concurrency),
    timeoutMS: 10_000,
    reporters: ['json', 'html', 'clear-text'],
    jsonReporter: { fileName: join(options.out, 'mutation.json') },
    htmlReporter: { fileName: join(options.out, 'mutation.html') },
    clearTextReporter: { allowColor: process.stdout.isTTY, reportTests: false },
    thresholds: { high: 90, low: 80, break: null },
    // There is none of its kind to rewrite; what it looks for in one is for a compiler of before.
    tsconfigFile: 'none',
    allowConsoleColors: process.stdout.isTTY,
  }
}
