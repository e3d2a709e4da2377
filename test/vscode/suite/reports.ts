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
    // A page that is just drawn anew may take the keyboard back, and with it what was typed.
    for (let chance = 0; chance < 4 && !(await exists()); chance++) {
      const saved = commands.executeCommand('havenwijzer.report.save')
      await page.waitFor('.quick-input-widget input:focus')
      await page.press('Control+A')
      await page.type(target.fsPath)
      for (let press = 0; press < 4 && !(await exists()); press++) {
        await page.press('Enter')
        await new Promise((settle) => setTimeout(settle, 700))
      }
      if (!(await exists())) await page.press('Escape')
      await saved
    }
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

const ROWS = '.quick-input-list .monaco-list-row'

async function makeReport(): Promise<void> {
  const { made } = await askForReport()
  await page.type('gm9997')
  await page.press('Enter')
  await page.waitFor(`${ROWS}:has-text("architects")`)
  await page.type('architects')
  await page.press('Enter')
  await made
}

/** A page that is just closing may take the keyboard back, and with it the list away: then it is asked for again. */
async function askForReport(): Promise<{ readonly made: Thenable<unknown> }> {
  for (let chance = 0; chance < 4; chance++) {
    const made = commands.executeCommand('havenwijzer.report')
    for (let look = 0; look < 40; look++) {
      if ((await page.texts(ROWS)).length > 0) return { made }
      await new Promise((settle) => setTimeout(settle, 100))
    }
  }
  throw new Error('Nothing offers whose report to make')
}
