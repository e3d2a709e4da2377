import assert from 'node:assert/strict'
import { commands, window, workspace } from 'vscode'
import { at, open, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

describeWindow('the views', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything has been reviewed
    await startAfresh()
  })
  afterEach(async () => {
    await commands.executeCommand('workbench.view.explorer')
    await startAfresh()
  })

  it('tell findings by cause, and lead to their line from the keyboard', async () => {
    await commands.executeCommand('havenwijzer.causes.focus')
    await page.waitFor('.pane-body .monaco-list-row[aria-label*="azure-weu"]')
    await page.screenshot('overview-causes')
    await commands.executeCommand('workbench.action.focusSideBar')
    await page.press('Home')
    await page.press('Enter')
    await untilEditor()
    assert.equal(window.activeTextEditor?.document.languageId, 'havenwijzer')
  })

  it('tell suppliers by jurisdiction', async () => {
    await commands.executeCommand('havenwijzer.suppliers.focus')
    await page.waitFor('.pane-body .monaco-list-row[aria-label*="United States"]')
    await page.screenshot('overview-suppliers')
  })

  it('tell of many organisations each on a line, and what stands below it once that is opened', async () => {
    const many = Array.from({ length: 14 }, (_, i) => `gm8${100 + i}`)
    const text = (id: string) =>
      `kind: landscape\nversion: 1\norganisation: { id: ${id}, name: Gemeente ${id}, type: municipality }\napplications:\n  - { id: mail, product: zivver, owner: Team, criticality: high }\n`
    try {
      for (const id of many) await workspace.fs.writeFile(at(`land/${id}.landscape.yaml`), Buffer.from(text(id)))
      await commands.executeCommand('havenwijzer.causes.focus')
      await openLine('Gemeente gm8101', 'Zivver')
      await page.screenshot('overview-many')
    } finally {
      await workspace.fs.delete(at('land'), { recursive: true })
      await page.waitFor('.pane-body .monaco-list-row[aria-label*="azure-weu"]')
    }
  })

  it('say what to write where there is nothing to tell', async () => {
    await commands.executeCommand('havenwijzer.calendar.focus')
    await page.waitFor('.pane .welcome-view-content, .pane-body .monaco-list-row')
    await page.screenshot('overview-calendar')
  })
})

/** Opens a line of a view, so that another shows below it; a list that is drawn anew just then, as files come in, takes no click. */
async function openLine(line: string, below: string): Promise<void> {
  const row = `.pane-body .monaco-list-row[aria-label*="${line}"]`
  await page.waitFor(row)
  for (let chance = 0; chance < 5; chance++) {
    if ((await page.texts(`${row}[aria-expanded="false"]`)).length > 0) await page.click(`${row} .monaco-icon-label`)
    for (let look = 0; look < 30; look++) {
      if ((await page.texts(`.pane-body .monaco-list-row[aria-level="2"][aria-label*="${below}"]`)).length > 0) return
      await new Promise((settle) => setTimeout(settle, 100))
    }
  }
  throw new Error(`${line} does not open`)
}

async function untilEditor(): Promise<void> {
  if (window.activeTextEditor) return
  await new Promise<void>((resolve) => {
    const listening = window.onDidChangeActiveTextEditor((editor) => {
      if (!editor) return
      listening.dispose()
      resolve()
    })
  })
}
