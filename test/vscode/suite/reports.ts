import assert from 'node:assert/strict'
import { commands, Range, WorkspaceEdit, workspace } from 'vscode'
import { at, open, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'
import { inside, untilActive } from './webview.ts'

describeWindow('a report', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything has been reviewed
    await startAfresh()
  })
  afterEach(startAfresh)

  it('is made from the keyboard, follows what is typed, and leads to the line of what it tells of', async () => {
    const document = await open('zorg.landscape.yaml')
    await makeReport()
    await page.waitFor(inside('h2:has-text("Findings by cause")'))
    await page.screenshot('report')
    // Beside the report, which would be behind the document if that came to the front.
    const edit = new WorkspaceEdit()
    const from = document.getText().indexOf('azure-weu')
    edit.replace(document.uri, new Range(document.positionAt(from), document.positionAt(from + 9)), '{ product: aws }')
    await workspace.applyEdit(edit)
    await page.waitFor(inside('h4:has-text("wijkteam")'))
    await page.click(inside('section#causes a >> nth=0'))
    await untilActive('landscape.yaml')
    await page.screenshot('report-line')
  })

  it('can be had in the other language, and saved', async () => {
    await open('zorg.landscape.yaml')
    await makeReport()
    await page.waitFor(inside('h2:has-text("Findings by cause")'))
    await commands.executeCommand('havenwijzer.report.switchLanguage')
    await page.waitFor(inside('h2:has-text("Bevindingen per oorzaak")'))
    const target = at('rapport.md')
    const saved = commands.executeCommand('havenwijzer.report.save')
    await page.waitFor('.quick-input-widget input')
    await page.press('Control+A')
    await page.type(target.fsPath)
    for (let chance = 0; chance < 10 && !(await exists()); chance++) {
      await page.press('Enter')
      await new Promise((settle) => setTimeout(settle, 700))
    }
    await saved
    assert.match(Buffer.from(await workspace.fs.readFile(target)).toString(), /^# Architectuurreview van /)
    await workspace.fs.delete(target)

    function exists(): Thenable<boolean> {
      return workspace.fs.stat(target).then(
        () => true,
        () => false,
      )
    }
  })
})

async function makeReport(): Promise<void> {
  const made = commands.executeCommand('havenwijzer.report')
  await page.waitFor('.quick-input-list .monaco-list-row')
  await page.type('gm9997')
  await page.press('Enter')
  await page.waitFor('.quick-input-list .monaco-list-row:has-text("architects")')
  await page.type('architects')
  await page.press('Enter')
  await made
}
