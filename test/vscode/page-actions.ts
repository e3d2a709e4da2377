import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { WindowActions } from './test-run.ts'

const screenshots = fileURLToPath(new URL('../../dist/screenshots/', import.meta.url))

/** Drives the page in which the workbench runs. */
export function createPageActions(page: Page): WindowActions {
  const visible = (selector: string) => page.locator(selector).filter({ visible: true }).first()
  return {
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text, { delay: 10 }),
    click: (selector) => visible(selector).click(),
    hover: (selector) => visible(selector).hover(),
    waitFor: (selector) => visible(selector).waitFor({ state: 'visible', timeout: 15_000 }),
    texts: async (selector) => {
      const texts = await page.locator(selector).filter({ visible: true }).allInnerTexts()
      return texts.map((text) => text.replace(/\s+/g, ' ').trim())
    },
    screenshot: async (name) => {
      mkdirSync(screenshots, { recursive: true })
      await page.screenshot({ path: `${screenshots}${name}.png` })
    },
  }
}
