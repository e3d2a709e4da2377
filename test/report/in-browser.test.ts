import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { TEMPLATES } from '../../server/src/report/pages/templates.ts'
import { findChromium, quietBrowser } from '../chromium.ts'
import { root } from '../cli/run-cli.ts'
import { folderOf } from '../cli/temporary-folder.ts'
import { htmlProblems } from './html-problems.ts'
import { writeReport } from './run-report.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe('report/in a browser', function () {
  this.slow(10_000)
  let browser: Browser

  before(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: quietBrowser })
  })
  after(() => browser.close())

  for (const template of TEMPLATES)
    for (const language of ['nl', 'en'])
      it(`${template} in ${language} can be read by everybody, and asks for nothing`, async () => {
        const folder = folderOf()
        const sample = join(root, 'samples/voorbeeldstad')
        const { read, run } = await writeReport(sample, folder, ['--template', template, '--language', language])
        assert.equal(run.code, 0, run.stderr)
        assert.deepEqual(await htmlProblems(read('html')), [])
        const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
        const asked = requestsOf(page)
        const logged: string[] = []
        page.on('console', (message) => logged.push(message.text()))
        await page.goto(pathToFileURL(join(folder, 'r.html')).href)
        assert.deepEqual(asked, [pathToFileURL(join(folder, 'r.html')).href])
        assert.deepEqual(logged, [])
        assert.deepEqual(await violationsOn(page), [])
        // Of each organisation, and each leads somewhere.
        const contents = await page
          .locator('nav a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
        assert.equal(contents.length, 2)
        for (const target of contents) assert.equal(await page.locator(`[id="${target?.slice(1)}"]`).count(), 1)
        await page.setViewportSize({ width: 360, height: 800 })
        const widths = '[document.documentElement.scrollWidth, document.documentElement.clientWidth]'
        const [width = 0, inner = 0] = (await page.evaluate(widths)) as readonly number[]
        assert.ok(width <= inner, `${width} wide on a telephone of ${inner}`)
        await page.close()
      })

  it('axe finds what is wrong, where something is', async () => {
    const page = await browser.newPage()
    await page.setContent(
      '<!DOCTYPE html><html><head></head><body><img src="data:,"><p style="color:#ccc">grijs</p></body></html>',
    )
    const found = await violationsOn(page)
    for (const rule of ['image-alt', 'html-has-lang', 'color-contrast', 'document-title'])
      assert.ok(
        found.some((each) => each.startsWith(rule)),
        rule,
      )
    await page.close()
  })
})

function requestsOf(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  return asked
}

/** Its own policy keeps scripts out of the page, so the checker comes in as the browser itself. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const results = (await page.evaluate(`${axe}; axe.run(document, { resultTypes: ['violations'] })`)) as AxeResults
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}
