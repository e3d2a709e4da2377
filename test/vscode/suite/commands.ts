import assert from 'node:assert/strict'
import { commands, Selection, window, workspace } from 'vscode'
import { open, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

describeWindow('commands', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything about the language has been loaded
    await startAfresh()
  })
  afterEach(startAfresh)

  it('begin a landscape from the keyboard, and overwrite nothing', async () => {
    const started = commands.executeCommand('havenwijzer.newLandscape')
    await page.waitFor('.quick-input-widget .quick-input-title')
    await page.type('Gemeente Nieuwstad')
    await page.press('Enter')
    await page.waitFor('.quick-input-widget input[placeholder="gm0268"]')
    await page.type('0268')
    await page.waitFor('.quick-input-message.severity-error, .quick-input-message')
    await page.press('Home')
    await page.type('gm')
    await page.press('Enter')
    await page.waitFor('.quick-input-list .monaco-list-row')
    await page.type('O365')
    await page.waitFor('.quick-input-list .monaco-list-row[aria-label*="Microsoft 365"]')
    await page.screenshot('new-landscape')
    await page.press('ArrowDown')
    await page.press('ArrowDown')
    await page.press('Space')
    await page.press('Enter')
    await started
    const document = window.activeTextEditor?.document
    // There is a landscape.yaml in the folder already.
    assert.equal(document?.uri.path.split('/').at(-1), 'gemeente-nieuwstad.landscape.yaml')
    assert.match(document.getText(), /id: gm0268\n {2}name: Gemeente Nieuwstad\n/)
    assert.match(document.getText(), /product: microsoft-365\n/)
    await commands.executeCommand('workbench.action.closeActiveEditor')
    await workspace.fs.delete(document.uri)
  })

  it('show a finding with its chain', async () => {
    const document = await open('landscape.yaml')
    const at = document.positionAt(document.getText().indexOf('azure-weu'))
    const editor = window.activeTextEditor
    assert.ok(editor)
    editor.selection = new Selection(at, at)
    const started = commands.executeCommand('havenwijzer.showChain')
    await page.waitFor('.quick-input-list .monaco-list-row')
    await page.press('Enter')
    await started
    const shown = window.activeTextEditor?.document
    assert.equal(shown?.uri.scheme, 'havenwijzer')
    assert.match(shown.getText(), /Microsoft/)
    await page.screenshot('chain')
  })

  it('show the policy in force, and leave what it shows alone', async () => {
    await open('landscape.yaml')
    await commands.executeCommand('havenwijzer.showPolicy')
    const shown = window.activeTextEditor?.document
    assert.equal(shown?.uri.scheme, 'havenwijzer')
    assert.match(shown.getText(), /riskTable:/)
  })

  it('write a report of a problem without anything of a landscape', async () => {
    const landscape = await open('landscape.yaml')
    await commands.executeCommand('havenwijzer.reportBug')
    const report = window.activeTextEditor?.document
    assert.equal(report?.languageId, 'markdown')
    assert.match(report.getText(), /- Havenwijzer: \d/)
    for (const word of ['azure', 'Proefdam', 'zaaksysteem', landscape.uri.fsPath])
      assert.ok(!report.getText().includes(word), word)
  })

  it('lead a newcomer through, step by step', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'havenwijzer.havenwijzer#start', false)
    await page.waitFor('.getting-started-step')
    await page.screenshot('walkthrough')
    await commands.executeCommand('workbench.action.closeActiveEditor')
  })
})
