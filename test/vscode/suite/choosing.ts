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

/** Types a line of a list until that is the first, and takes it; `shown`: a line of that list that one sees before. */
export async function chooseByName(line: string, shown = line): Promise<void> {
  await page.waitFor(`.quick-input-list .monaco-list-row:has-text("${shown}")`)
  await page.type(line)
  await page.waitFor(`.quick-input-list .monaco-list-row.focused:has-text("${line}")`)
  await page.press('Enter')
}
