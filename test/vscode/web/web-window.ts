import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium, quietBrowser } from '../../chromium.ts'
import { createPageActions } from '../page-actions.ts'
import { blockOtherMachines, killGroup, portOf, startServer, withDevelopmentOptions } from '../server-window.ts'
import type { WindowActions } from '../test-run.ts'

const extension = fileURLToPath(new URL('../../../', import.meta.url))

/** A VS Code in a browser on these files, with our extension in its web extension host, as in vscode.dev: nothing of it runs in Node. */
export interface WebWindow {
  readonly actions: WindowActions
  readonly page: Page
  /** The files of the extension that the browser asked for. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export async function openWebWindow(files: Readonly<Record<string, string>>): Promise<WebWindow> {
  const scratch = mkdtempSync(join(tmpdir(), 'havenwijzer-web-'))
  const workspace = join(scratch, 'workspace')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), text)
  }
  const server = startServer({ release: 'newest', scratch, environment: {} })
  const kill = () => killGroup(server)
  process.once('exit', kill) // also when this process ends in a way nobody foresaw
  const browser = await chromium.launch({ executablePath: findChromium(), args: quietBrowser })
  const close = async (): Promise<void> => {
    await browser.close().catch(() => {})
    kill()
    process.removeListener('exit', kill)
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const port = await portOf(server)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
    await blockOtherMachines(context)
    const asked = await serveExtension(context)
    const own = { scheme: 'http', authority: `127.0.0.1:${port}`, path: `/${PATH}` }
    await context.addInitScript({ content: withDevelopmentOptions({ extensions: [own] }) })
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`)
    return { actions: createPageActions(page), page, asked, close }
  } catch (problem) {
    await close()
    throw problem
  }
}

const PATH = 'havenwijzer-under-test'

/** Gives the browser the files of the extension, as a gallery would; from where the workbench itself comes, so that it may ask. */
async function serveExtension(context: BrowserContext): Promise<readonly string[]> {
  const asked: string[] = []
  await context.route(new RegExp(`/${PATH}/`), (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(PATH.length + 2)
    const file = join(extension, path)
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': TYPES[extname(path)] ?? 'text/plain' }
    if (!file.startsWith(extension.replace(/\/?$/, sep))) return route.fulfill({ status: 404, headers })
    asked.push(path)
    try {
      return route.fulfill({ body: readFileSync(file), headers })
    } catch {
      return route.fulfill({ status: 404, headers })
    }
  })
  return asked
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
}
