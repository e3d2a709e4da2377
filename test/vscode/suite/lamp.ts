import { commands } from 'vscode'
import { choose } from './choosing.ts'
import { page } from './launcher.ts'

const ROWS = '.action-widget .monaco-list-row'

/** Opens the list of what can be done where the cursor stands, from the keyboard. */
export async function openLamp(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
  for (let chance = 0; chance < 10; chance++) {
    await page.press('Control+.')
    if (await isListSteady()) return
    // There may be a message that nothing can be done here, as no finding has come in yet.
    await page.press('Escape')
  }
  throw new Error('The lamp opens no list')
}

/** Takes one of what it offers. */
export async function chooseInLamp(what: RegExp, picture?: string): Promise<void> {
  await choose(ROWS, what, picture)
}

/** Whether the list comes, and stays: findings that come in take it away again. */
async function isListSteady(): Promise<boolean> {
  let looksInARow = 0
  for (let look = 0; look < 15 && looksInARow < 4; look++) {
    await new Promise((settle) => setTimeout(settle, 100))
    const rows = await page.texts(ROWS)
    looksInARow = rows.length > 0 ? looksInARow + 1 : 0
  }
  return looksInARow === 4
}
