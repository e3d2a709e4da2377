import { commands } from 'vscode'
import { page } from './launcher.ts'

/** Opens the list of what can be done where the cursor stands, from the keyboard. */
export async function openLamp(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
  for (let chance = 0; chance < 4; chance++) {
    // VS Code forgets that it was asked for the menu when findings come in meanwhile: the lamp shows that they have.
    await page.waitFor(LAMP).catch(() => {})
    await page.press('Control+.')
    for (let look = 0; look < 50; look++) {
      if ((await page.texts('.action-widget .monaco-list-row')).length > 0) return
      await new Promise((settle) => setTimeout(settle, 100))
    }
  }
  throw new Error('The lamp opens no list')
}

const LAMP = '.codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix, .lightBulbWidget'
