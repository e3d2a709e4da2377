import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium, quietBrowser } from '../chromium.ts'
import { installVscode } from './install-vscode.ts'
import { createPageActions } from './page-actions.ts'
import type { TestRun, TestWindow } from './test-run.ts'

/** Runs the tests in a real VS Code server, with its Node extension host, and a headless browser as the window. */
export async function openServerWindow(run: TestRun): Promise<TestWindow> {
  const executablePath = findChromium()
  const server = startServer(run)
  process.once('exit', () => killGroup(server)) // also when this process ends in a way nobody foresaw
  let browser: Browser | undefined
  const close = async (): Promise<void> => {
    await browser?.close().catch(() => {})
    killGroup(server)
  }
  try {
    const port = await portOf(server)
    browser = await chromium.launch({ executablePath, args: quietBrowser, handleSIGINT: false, handleSIGTERM: false })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
    await blockOtherMachines(context)
    const uri = (path: string) => ({
      scheme: 'vscode-remote',
      authority: `127.0.0.1:${port}`,
      path: pathToFileURL(path).pathname,
    })
    const options = { extensions: run.extensions.map(uri), extensionTestsPath: uri(run.tests) }
    await context.addInitScript({ content: withDevelopmentOptions(options) })
    const page = await context.newPage()
    const ended = endOf(page, server)
    const address = new URL(`http://127.0.0.1:${port}`)
    address.searchParams.set(run.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', run.workspace)
    await page.goto(address.href)
    return { actions: createPageActions(page), ended, close }
  } catch (problem) {
    await close()
    throw problem
  }
}

/** A VS Code server with a group of processes of its own. */
export function startServer({
  release,
  scratch,
  environment,
  settings,
}: Pick<TestRun, 'release' | 'scratch' | 'environment' | 'settings'>): ChildProcess {
  const vscode = installVscode(release)
  const userData = join(scratch, 'user-data')
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quietWorkbench, ...settings }))
  const args = [
    vscode.main,
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--user-data-dir', userData, '--extensions-dir', join(scratch, 'extensions')],
    ...['--server-data-dir', join(scratch, 'server')],
  ]
  // A group of its own, so that everything it starts can be ended with it.
  return spawn(vscode.node, args, {
    env: { ...withoutOuterVscode(process.env), ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk
      const port = /listening on (?:http:\/\/127\.0\.0\.1:)?(\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`The VS Code server ended with code ${code}.\n${said}`)))
  })
}

function endOf(page: Page, server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', () => resolve()) // called when the extension host is gone
    page.on('crash', () => resolve())
    server.on('exit', () => resolve())
  })
}

/**
 * A desktop VS Code reads these options from its command line, the web workbench from the page's configuration; so the
 * page is changed before its (deferred) script runs. Replacing the response instead would make Chromium treat the page
 * as public and refuse its WebSocket to this machine.
 */
export function withDevelopmentOptions(options: object): string {
  return `
    if (window.top === window) document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration')
      if (document.readyState !== 'interactive' || !meta) return
      const configuration = JSON.parse(meta.getAttribute('data-settings'))
      configuration.developmentOptions = { ...configuration.developmentOptions, ...${JSON.stringify(options)} }
      meta.setAttribute('data-settings', JSON.stringify(configuration))
    })`
}

/** Requests to anywhere else fail at once instead of after a wait for a name that does not resolve. */
export async function blockOtherMachines(context: BrowserContext): Promise<void> {
  const elsewhere = (url: URL): boolean => /^https?:$/.test(url.protocol) && url.hostname !== '127.0.0.1'
  await context.route(elsewhere, (route) => route.abort())
}

export function killGroup(server: ChildProcess): void {
  try {
    if (server.pid) process.kill(-server.pid, 'SIGKILL')
  } catch {
    // it had ended already
  }
}

/** Started from the terminal of a VS Code, these variables would tie the new one to that one. */
function withoutOuterVscode(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/.test(name)),
  )
}

const quietWorkbench = {
  'files.autoSave': 'off', // a browser saves by itself, a desktop does not
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
}
