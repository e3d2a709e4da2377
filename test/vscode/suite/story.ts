import assert from 'node:assert/strict'
import {
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  type Selection,
  type TextDocument,
  window,
  workspace,
} from 'vscode'
import { choose } from './choosing.ts'
import { at, untilDiagnostics, untilText } from './editing.ts'
import { chooseInLamp, openLamp } from './lamp.ts'
import { describeWindow, page } from './launcher.ts'

const isBroken = process.env.HAVENWIJZER_SUITE === 'story-broken'
const name = (picture: string) => `${isBroken ? 'story-broken' : 'story'}-${picture}`

/** What somebody does on a first morning, with the keyboard alone and in Dutch; once on nothing, once on a file with three broken lines. */
describeWindow(isBroken ? 'a morning on a broken landscape' : 'a first morning', () => {
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await page.screenshot(name('failed'))
  })

  it('leads to a landscape of which nothing is left to say', async function () {
    this.timeout(120_000)
    const landscape = isBroken ? await openFile('landscape.yaml') : await begin()
    if (isBroken) await untilFindings(landscape, (found) => found.length === 3)

    // An application, of which people know the product by another name.
    await page.press('Control+End')
    await typeLine('  - id: kantoor', 4)
    await page.type('product: O365')
    await page.waitFor('.suggest-widget.visible .monaco-list-row[aria-label*="Microsoft 365"]')
    await page.screenshot(name('alias'))
    await page.press('Enter')
    await untilEnd(landscape, '    product: microsoft-365')
    await typeLine('', 4)
    await typeLine('owner: Team Werkplek', 4)
    await page.type('criticality: low')
    await page.press('Escape')
    await untilFindings(landscape, (found) => {
      const risks = found.filter(({ message }) => message.includes('Verenigde Staten'))
      return risks.length === 2 && found.length === (isBroken ? 5 : 2)
    })

    // What it says of it, and what one does about it.
    let isRead = false
    for (let left = loudIn(landscape); left.length > 0; left = loudIn(landscape)) {
      const isOnRisk = (await goToNext(landscape)).includes('Verenigde Staten')
      if (isOnRisk && !isRead) {
        await page.press('Control+K')
        await page.press('Control+I')
        await page.waitFor('.monaco-hover:has-text("Verenigde Staten")')
        await page.screenshot(name('hover'))
        await page.press('Escape')
        isRead = true
      }
      await openLamp()
      await chooseInLamp(/^(?:Zet een spatie|Zet het haakje|Laat inspringen|Aanvaard )/, name('fixes'))
      if (isOnRisk) {
        await untilCursorOn(/reason: ""/)
        await page.type('Tot 2028 is er geen ander')
        await page.press('Tab')
        await page.type('CISO')
        await page.press('Tab')
        await page.press('Escape')
      }
      await untilFindings(landscape, (found) => found.length < left.length)
    }
    assert.ok(isRead)
    await page.press('Control+S')

    // A second file that names it, after which it is called otherwise in both.
    await command('New Untitled Text File')
    const lines = ['kind: landscape', 'version: 1', 'organisation: gm9998', 'processes:']
    for (const line of lines) await typeLine(line)
    await page.type('  - { id: werken, name: Werken, criticality: high, needs: [kantoor] }')
    await page.press('Control+S')
    const processes = await saveAs('processen.landscape.yaml')
    await openFile('landscape.yaml')
    await page.press('Control+Home')
    await page.press('Control+F')
    await page.type('kantoor')
    await page.press('Escape')
    await page.press('F2')
    await page.waitFor('.rename-box input:focus')
    await page.type('werkplek')
    await page.screenshot(name('rename'))
    await page.press('Enter')
    await untilChanged(processes, /needs: \[werkplek\]/)
    await untilChanged(landscape, /id: werkplek\n[\s\S]*element: werkplek\n/)
    await command('File: Save All')

    assert.doesNotMatch(landscape.getText(), /kantoor/)
    await untilDiagnostics(
      () => languages.getDiagnostics().every(([, found]) => found.filter(isLoud).length === 0),
      () => JSON.stringify(languages.getDiagnostics()),
    )
    await page.screenshot(name('done'))
  })
})

/** To the next finding, and gives what it says; what was found while somebody typed may be on screen for a moment. */
async function goToNext(document: TextDocument): Promise<string> {
  for (let chance = 0; chance < 20; chance++) {
    await page.press('F8')
    await page.waitFor('.marker-widget')
    const [shown = ''] = await page.texts('.marker-widget')
    await page.press('Escape')
    const found = loudIn(document).find(({ message }) => shown.includes(message.slice(0, SHOWN)))
    if (found) return found.message
    await new Promise((settle) => setTimeout(settle, 300))
  }
  throw new Error('F8 leads to no finding')
}

/** Letters of a message that fit where VS Code shows it. */
const SHOWN = 40

/** A new landscape, from the palette. */
async function begin(): Promise<TextDocument> {
  await command('Havenwijzer: New Landscape')
  await page.waitFor('.quick-input-widget .quick-input-title')
  await page.type('Gemeente Proefstad')
  await page.press('Enter')
  await page.waitFor('.quick-input-widget input[placeholder="gm0268"]')
  await page.type('gm9998')
  await page.press('Enter')
  await page.waitFor('.quick-input-list .monaco-list-row')
  await page.screenshot(name('begin'))
  await page.press('Enter')
  return shown('landscape.yaml')
}

async function command(title: string): Promise<void> {
  await page.press('F1')
  await page.waitFor('.quick-input-widget input')
  await page.type(title)
  // “Compare New Untitled Text Files” is another.
  await choose('.quick-input-list .monaco-list-row', new RegExp(`(?:^|: )${title}(?:…| |$)`))
}

async function openFile(file: string): Promise<TextDocument> {
  await page.press('Control+P')
  await page.waitFor('.quick-input-widget input')
  await page.type(file)
  await choose('.quick-input-list .monaco-list-row', new RegExp(`^${file}`))
  return shown(file)
}

/** The dialog follows what is typed a moment later; until then it takes the name for that of its folder, and one asks again. */
async function saveAs(file: string): Promise<TextDocument> {
  await page.waitFor('.quick-input-widget input')
  await page.press('Control+A')
  await page.type(at(file).fsPath)
  for (let chance = 0; chance < 10; chance++) {
    await page.press('Enter')
    const document = await Promise.race([
      shown(file),
      new Promise<undefined>((settle) => setTimeout(() => settle(undefined), 1500)),
    ])
    if (document) return document
  }
  throw new Error(`${file} was not saved`)
}

/** A line, and the next. The editor indents that by itself, once it has read how; until then one does it by hand. */
async function typeLine(text: string, next = 0): Promise<void> {
  await page.type(text)
  await page.press('Escape')
  const before = window.activeTextEditor?.selection.active.line ?? 0
  await page.press('Enter')
  await untilCursor(({ active }) => active.line > before)
  const missing = next - (window.activeTextEditor?.selection.active.character ?? 0)
  if (missing > 0) await page.type(' '.repeat(missing))
}

async function shown(file: string): Promise<TextDocument> {
  const document = () => {
    const active = window.activeTextEditor?.document
    return active?.uri.path.endsWith(`/${file}`) ? active : undefined
  }
  const known = document()
  if (known) return known
  return new Promise<TextDocument>((resolve) => {
    const listening = window.onDidChangeActiveTextEditor(() => {
      const found = document()
      if (!found) return
      listening.dispose()
      resolve(found)
    })
  })
}

function isLoud({ severity, source }: Diagnostic): boolean {
  return source === 'Havenwijzer' && severity < DiagnosticSeverity.Hint
}

function loudIn({ uri }: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(isLoud)
}

/** Settles when the cursor stands on such a line. */
function untilCursorOn(line: RegExp): Promise<void> {
  return untilCursor(({ active }) => line.test(window.activeTextEditor?.document.lineAt(active.line).text ?? ''))
}

async function untilCursor(reached: (selection: Selection) => boolean): Promise<void> {
  const isThere = () => window.activeTextEditor !== undefined && reached(window.activeTextEditor.selection)
  if (isThere()) return
  await new Promise<void>((resolve) => {
    const listening = window.onDidChangeTextEditorSelection(() => {
      if (!isThere()) return
      listening.dispose()
      resolve()
    })
  })
}

async function untilFindings(
  document: TextDocument,
  reached: (found: readonly Diagnostic[]) => boolean,
): Promise<void> {
  await untilDiagnostics(
    () => reached(loudIn(document)),
    () => `There are: ${JSON.stringify(loudIn(document))}\n${document.getText()}`,
  )
}

/** Settles when the text of a document ends so. */
function untilEnd(document: TextDocument, line: string): Promise<void> {
  return untilText(document, [...document.getText().split('\n').slice(0, -1), line])
}

async function untilChanged(document: TextDocument, what: RegExp): Promise<void> {
  if (what.test(document.getText())) return
  await new Promise<void>((resolve, reject) => {
    const changed = workspace.onDidChangeTextDocument(() => {
      if (what.test(document.getText())) end(resolve)
    })
    const limit = setTimeout(() => end(() => reject(new Error(`Stands there:\n${document.getText()}`))), 20_000)
    const end = (settle: () => void): void => {
      changed.dispose()
      clearTimeout(limit)
      settle()
    }
  })
}
