import { page } from './launcher.ts'

/** Goes down a list until the line that is meant, and takes it, by keyboard alone. */
export async function choose(rows: string, what: RegExp, picture?: string): Promise<void> {
  await page.waitFor(rows)
  if (picture) await page.screenshot(picture)
  for (let step = 0; step < 40; step++) {
    const [focused = ''] = await page.texts(`${rows}.focused`)
    if (what.test(focused)) {
      await page.press('Enter')
      return
    }
    await page.press('ArrowDown')
  }
  throw new Error(`Not in the list: ${what}; there are: ${(await page.texts(rows)).join(' | ')}`)
}
