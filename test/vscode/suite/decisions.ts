import assert from 'node:assert/strict'
import { languages, Selection, type TextDocument, type Uri, window, workspace } from 'vscode'
import { at, open, replace, ruleOf, startAfresh, untilDiagnostics } from './editing.ts'
import { chooseInLamp, openLamp } from './lamp.ts'
import { describeWindow, page } from './launcher.ts'

const STOP = 'jurisdiction/can-be-switched-off'

describeWindow('from a finding to a decision', () => {
  afterEach(async () => {
    await startAfresh()
    await workspace.fs.delete(at('target.landscape.yaml')).then(undefined, () => {})
  })

  it('compares what could come instead before one chooses, and plans what one chose', async () => {
    const document = await openVideo()
    await openLamp()
    await page.waitFor('.action-widget .monaco-list-row >> text=Plan ')
    await page.screenshot('decision-menu')
    await chooseInLamp(/^Compare what could come in place of video/)
    await page.waitFor('.quick-input-list .monaco-list-row >> text=exposure')
    await page.screenshot('decision-alternatives')
    const [first] = await page.texts('.quick-input-list .monaco-list-row')
    assert.match(first ?? '', /exposure .* → none/)
    await page.press('Enter')
    await untilText(document, /transition: \{ kind: replace, to: \[[a-z-]+\], before: 2027-12-31, status: idea \}\r\n/)
    await page.screenshot('decision-planned')
    keepsItsStyle(document)
  })

  it('goes where its place in a target document is taken by an alternative', async () => {
    const document = await open('doel.landscape.yaml')
    await untilFinding(document.uri, true)
    select(document, 'zoom')
    await openLamp()
    await page.screenshot('decision-replace-menu')
    await chooseInLamp(/^Replace overleg by/)
    await untilFinding(document.uri, false)
    await page.screenshot('decision-replaced')
    assert.doesNotMatch(document.getText(), /zoom/)
    assert.match(document.getText(), / {6}# nieuw in 2028\n/)
  })

  it('goes when the risk is accepted, which one completes from stop to stop', async () => {
    const document = await openVideo()
    await openLamp()
    await chooseInLamp(/^Accept can-be-switched-off of/)
    await untilText(document, /reason: ""/)
    await page.screenshot('decision-accepting')
    await page.type('Tot 2028 is er geen ander')
    await page.press('Tab')
    await page.type('CISO')
    await page.press('Tab')
    await page.press('Escape')
    await untilFinding(document.uri, false)
    await page.screenshot('decision-accepted')
    keepsItsStyle(document)
    assert.match(
      document.getText(),
      /\r\nacceptedRisks:\r\n {4}- rule: jurisdiction\/can-be-switched-off\r\n {6}element: supplier:zoom\r\n {6}covers: \[video\]\r\n {6}reason: "Tot 2028 is er geen ander"\r\n {6}acceptedBy: "CISO"\r\n {6}acceptedOn: [\d-]+\r\n {6}until: [\d-]+\r\n/,
    )
    await replace(document, 'acceptedBy: "CISO"', 'acceptedBy: ""')
    await untilFinding(document.uri, true)
  })
})

/** A file with Windows line ends, four spaces and remarks. */
async function openVideo(): Promise<TextDocument> {
  const document = await open('video.landscape.yaml')
  await untilFinding(document.uri, true)
  select(document, 'zoom')
  return document
}

function keepsItsStyle(document: TextDocument): void {
  const text = document.getText()
  assert.doesNotMatch(text, /(?<!\r)\n/)
  assert.match(
    text,
    / {4}# de vergaderdienst\r\n {4}- id: video # vier spaties\r\n {6}product: zoom {3}# voor iedereen\r\n/,
  )
}

function select(document: TextDocument, text: string): void {
  const editor = window.activeTextEditor
  if (editor?.document !== document) throw new Error(`${document.uri} is not in front`)
  const place = document.positionAt(document.getText().indexOf(text) + 1)
  editor.selection = new Selection(place, place)
}

async function untilFinding(uri: Uri, isThere: boolean): Promise<void> {
  const found = () => languages.getDiagnostics(uri).some((each) => ruleOf(each) === STOP && each.severity < 3)
  await untilDiagnostics(
    () => found() === isThere,
    () => `${STOP} is ${isThere ? 'not ' : ''}on ${uri}`,
  )
}

async function untilText(document: TextDocument, wanted: RegExp): Promise<void> {
  if (wanted.test(document.getText())) return
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => {
      changed.dispose()
      reject(new Error(`${document.uri} says\n${document.getText()}`))
    }, 20_000)
    const changed = workspace.onDidChangeTextDocument(() => {
      if (!wanted.test(document.getText())) return
      changed.dispose()
      clearTimeout(limit)
      resolve()
    })
  })
}
