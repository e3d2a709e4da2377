import { commands, Range, WorkspaceEdit, workspace } from 'vscode'
import { chooseByName } from './choosing.ts'
import { open, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'
import { inside, untilActive } from './webview.ts'

describeWindow('what if', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything has been reviewed
    await startAfresh()
  })
  afterEach(startAfresh)

  it('is asked from the keyboard, follows what is typed, and leads to the line of what stops', async () => {
    const document = await open('zorg.landscape.yaml')
    await ask('cuts off access', 'United States')
    await page.waitFor(inside('tr:has-text("Spoedopvang"):has-text("wijkteam → azure-weu")'))
    await page.screenshot('what-if')
    // Beside the page, which would be behind the document if that came to the front.
    const edit = new WorkspaceEdit()
    const from = document.getText().indexOf('needs: [wijkteam]')
    edit.replace(document.uri, new Range(document.positionAt(from), document.positionAt(from + 17)), 'needs: []')
    await workspace.applyEdit(edit)
    await page.waitFor(inside('main:not(:has-text("Spoedopvang"))'))
    await page.click(inside('tr:has-text("wijkteam") a >> nth=0'))
    await untilActive('zorg.landscape.yaml')
  })

  it('asks of a takeover where the buyer is', async () => {
    const asked = commands.executeCommand('havenwijzer.whatIf')
    await chooseByName('another owner')
    await chooseByName('Microsoft Corporation')
    await chooseByName('Japan', 'United States')
    await asked
    await page.waitFor(inside('h1:has-text("gets an owner in Japan")'))
  })
})

async function ask(kind: string, what: string): Promise<void> {
  const asked = commands.executeCommand('havenwijzer.whatIf')
  await chooseByName(kind)
  await chooseByName(what)
  await asked
}
