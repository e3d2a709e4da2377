import { commands } from 'vscode'
import { page } from './launcher.ts'

/** Opens the list of what can be done where the cursor stands, from the keyboard. */
export async function openLamp(): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
  // Findings that come in take the menu away again: the lamp shows that they have come, mostly.
  await page.waitFor('.codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix, .lightBulbWidget').catch(() => {})
  for (let chance = 0; chance < 8; chance++) {
    await page.press('Control+.')
    for (let look = 0; look < 15; look++) {
      if ((await page.texts('.action-widget .monaco-list-row')).length > 0) return
      await new Promise((settle) => setTimeout(settle, 100))
    }
  }
  throw new Error('The lamp opens no list')
}
