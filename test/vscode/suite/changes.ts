import assert from 'node:assert/strict'
import { commands, window } from 'vscode'
import { open, replace, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

describeWindow('a review of changes', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything has been reviewed
    await startAfresh()
  })
  afterEach(async () => {
    await commands.executeCommand('havenwijzer.endChanges')
    await commands.executeCommand('workbench.view.explorer')
    await startAfresh()
  })

  it('begins from the keyboard, marks what becomes worse beside its line, and leads there from the view', async () => {
    const document = await open('zorg.landscape.yaml')
    const begun = commands.executeCommand('havenwijzer.reviewChanges')
    await page.waitFor('.quick-input-list .monaco-list-row[aria-label*="HEAD"]')
    await page.type('HEAD')
    await page.screenshot('changes-choose')
    await page.press('Enter')
    await begun
    await page.waitFor('.pane-body .monaco-list-row[aria-label*="HEAD"]')
    await replace(document, 'runsOn: azure-weu', 'runsOn: { product: aws }')
    await page.waitFor('.pane-body .monaco-list-row[aria-label*="wijkteam"]')
    await page.waitFor('.glyph-margin-widgets .cgmr')
    await page.screenshot('changes')
    await open('platforms.landscape.yaml')
    await commands.executeCommand('havenwijzer.changes.focus')
    await page.press('Home')
    // Past what it comes down to and the heading of what is worse.
    for (let row = 0; row < 6; row++) await page.press('ArrowDown')
    await page.waitFor('.pane-body .monaco-list-row.focused[aria-label*="wijkteam"]')
    await page.press('Enter')
    await untilShown('zorg.landscape.yaml')
  })

  it('shows the text of the command line, and follows what is typed', async () => {
    const document = await open('zorg.landscape.yaml')
    const begun = commands.executeCommand('havenwijzer.reviewChanges')
    await page.waitFor('.quick-input-list .monaco-list-row[aria-label*="HEAD"]')
    await page.type('HEAD')
    await page.press('Enter')
    await begun
    await commands.executeCommand('havenwijzer.showChanges')
    const shown = window.activeTextEditor?.document
    assert.equal(shown?.uri.toString(true), 'havenwijzer:/changes.txt')
    assert.match(shown.getText(), /^Sinds HEAD|^Since HEAD/)
    await replace(document, 'runsOn: azure-weu', 'runsOn: { product: aws }')
    await commands.executeCommand('havenwijzer.showChanges')
    await page.waitFor('.view-lines:has-text("wijkteam")')
    await page.screenshot('changes-text')
  })
})

async function untilShown(file: string): Promise<void> {
  const isShown = () => window.activeTextEditor?.document.uri.path.endsWith(`/${file}`) === true
  if (isShown()) return
  await new Promise<void>((resolve) => {
    const listening = window.onDidChangeActiveTextEditor(() => {
      if (!isShown()) return
      listening.dispose()
      resolve()
    })
  })
}
