/**
 * Runs the tests in a real VS Code, a suite in a window: `node test/vscode/run.ts [--extension FOLDER] [--suite NAME] [--grep TEXT]
 * [--oldest] [--pictures]`. `--oldest` takes the oldest VS Code that we say we work in and npm has; `--pictures` keeps the pictures that a
 * README shows. FOLDER is an extension that is built (default: this project). VSCODE_EXECUTABLE names a desktop VS Code to use instead
 * of the server from npm. Ends with code 0 only when the tests said themselves that none failed.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { country } from '../apart/country.ts'
import { bundleTests } from './bundle-tests.ts'
import { openDesktopWindow } from './desktop-window.ts'
import { keepPictures } from './pictures.ts'
import { openServerWindow } from './server-window.ts'
import { openTestChannel } from './test-channel.ts'
import type { TestWindow, Totals } from './test-run.ts'
import { createFolder, createWorkspace } from './test-workspace.ts'
import { brokenFiles } from './workspace-files.ts'
import { installYamlLanguageServer } from './yaml-peer/install.ts'

const longestRun = 5 * 60_000

const inDutch = { 'havenwijzer.language': 'nl' }

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Tests that share a window, and what is open in it. */
interface Suite {
  readonly name: 'features' | 'country' | 'story' | 'story-broken'
  readonly workspace: (scratch: string) => string
  readonly settings: Readonly<Record<string, unknown>>
  /** Whether it is all about a window that one can press keys in. */
  readonly isDriven: boolean
}

const suites: readonly Suite[] = [
  { name: 'features', workspace: createWorkspace, settings: {}, isDriven: false },
  {
    name: 'country',
    workspace: (scratch) => createFolder(scratch, Object.fromEntries(country(10))),
    settings: {},
    isDriven: true,
  },
  { name: 'story', workspace: (scratch) => createFolder(scratch, {}), settings: inDutch, isDriven: true },
  {
    name: 'story-broken',
    workspace: (scratch) => createFolder(scratch, brokenFiles),
    settings: inDutch,
    isDriven: true,
  },
]

const { values } = parseArgs({
  options: {
    extension: { type: 'string' },
    grep: { type: 'string' },
    oldest: { type: 'boolean' },
    suite: { type: 'string' },
    pictures: { type: 'boolean' },
  },
})
const extension = resolve(values.extension ?? fileURLToPath(new URL('../../', import.meta.url)))
const unbuilt = ['dist/client.cjs', 'dist/server.cjs'].filter((file) => !existsSync(join(extension, file)))

if (unbuilt.length > 0) {
  console.error(`${unbuilt.join(' and ')} is not there. Build the extension first: npm run build`)
  process.exitCode = 2
} else {
  try {
    const { passing, failing, pending } = await run()
    if (failing > 0) console.log(`${failing} failing`)
    console.log(`${passing} passing${pending > 0 ? `, ${pending} skipped` : ''}`)
    process.exitCode = failing === 0 && passing > 0 ? 0 : 1
    if (values.pictures && failing === 0) keepPictures()
  } catch (problem) {
    console.error(String(problem))
    process.exitCode = 1
  }
}

/** All suites, one after the other; where a window cannot be driven those that need nothing else. */
async function run(): Promise<Totals> {
  const { tests, extensions } = await bundleTests()
  const total = { passing: 0, failing: 0, pending: 0 }
  for (const suite of suites) {
    if (suite.name !== (values.suite ?? suite.name)) continue
    if (suite.isDriven && process.env.VSCODE_EXECUTABLE) continue
    const { passing, failing, pending } = await runSuite(suite, tests, extensions)
    total.passing += passing
    total.failing += failing
    total.pending += pending
  }
  return total
}

async function runSuite(suite: Suite, tests: string, extensions: readonly string[]): Promise<Totals> {
  const scratch = mkdtempSync(join(tmpdir(), 'havenwijzer-vscode-'))
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  process.once('exit', remove) // also when this process ends in a way nobody foresaw
  const desktop = process.env.VSCODE_EXECUTABLE
  let window: TestWindow | undefined
  const opened = Promise.withResolvers<TestWindow>()
  opened.promise.catch(() => {})
  const channel = await openTestChannel(scratch, async () => (await opened.promise).actions)
  const clean = async (): Promise<void> => {
    await window?.close()
    channel.close()
    remove()
  }
  const interrupted = () => void clean().finally(() => process.exit(130))
  for (const signal of signals) process.once(signal, interrupted)
  try {
    const testRun = {
      release: values.oldest ? ('oldest' as const) : ('newest' as const),
      // In a story nobody else has anything to say.
      extensions: [extension, ...(suite.isDriven ? [] : extensions)],
      tests,
      workspace: suite.workspace(scratch),
      settings: suite.settings,
      scratch,
      environment: {
        HAVENWIJZER_TESTS: channel.address,
        HAVENWIJZER_SUITE: suite.name,
        HAVENWIJZER_GREP: values.grep ?? '',
        HAVENWIJZER_WINDOW: desktop ? '' : 'driven',
        YAML_LANGUAGE_SERVER: installYamlLanguageServer(),
      },
    }
    window = desktop ? openDesktopWindow(desktop, testRun) : await openServerWindow(testRun)
    opened.resolve(window)
    return await firstOf(channel.totals, window)
  } finally {
    for (const signal of signals) process.off(signal, interrupted)
    process.off('exit', remove)
    await clean()
  }
}

/** How the tests ended, or an error when the window ends or time runs out before they say so. */
async function firstOf(totals: Promise<Totals>, window: TestWindow): Promise<Totals> {
  const timer = Promise.withResolvers<never>()
  const timeout = setTimeout(async () => {
    await window.actions?.screenshot('timeout')
    timer.reject(new Error(`No result after ${longestRun / 60_000} minutes; see dist/screenshots/timeout.png`))
  }, longestRun)
  const endedEarly = window.ended.then(async () => {
    await new Promise((settle) => setTimeout(settle, 2000)) // the last words of the tests may still be on their way
    throw new Error('VS Code ended before the tests did.')
  })
  endedEarly.catch(() => {})
  try {
    return await Promise.race([totals, endedEarly, timer.promise])
  } finally {
    clearTimeout(timeout)
  }
}
