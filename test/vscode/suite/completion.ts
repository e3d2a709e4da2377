import type { TextDocument } from 'vscode'
import { commands, Position, Selection, window } from 'vscode'
import { newDocument, open, startAfresh, untilText } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

describeWindow('completion, from the keyboard', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything about the language has been loaded
    await startAfresh()
  })
  afterEach(startAfresh)

  it('finds a product by a name that people use, and says whose it is', async () => {
    const document = await typedBehind(ENTRY, 'product: O365')
    await offered()
    await page.screenshot('completion-product')
    await page.press('Enter')
    await untilText(document, [...ENTRY, '    product: microsoft-365'])
  })

  it('says beside an id whose law reaches what it stands for', async () => {
    await typedBehind(['platforms:', '  - { id: azure-weu, product: azure }', ...ENTRY], 'runsOn: az')
    await page.waitFor('.suggest-widget.visible .monaco-list-row[aria-label*="azure-weu"]:has-text("← US")')
    await page.screenshot('completion-id')
  })

  it('goes from stop to stop through what it puts there, and offers what may stand there', async () => {
    const document = await typedBehind(ENTRY, 'crit')
    await offered()
    await page.press('Enter')
    await untilText(document, [...ENTRY, '    criticality: low'])
    // The values of the stop are offered at once.
    await page.waitFor('.suggest-widget.visible .monaco-list-row[aria-label*="critical"]')
    await page.screenshot('completion-stop')
    await page.type('critical')
    await page.press('Enter')
    await untilText(document, [...ENTRY, '    criticality: critical'])
  })

  it('offers the answer where a key begins as not known', async () => {
    const document = await typedBehind(ENTRY, 'prod')
    await offered()
    await page.press('Enter')
    await untilText(document, [...ENTRY, '    product: { unknown: {} }'])
    await page.waitFor('.suggest-widget.visible .monaco-list-row')
    await page.type('O365')
    await page.waitFor('.suggest-widget.visible .monaco-list-row[aria-label*="Microsoft 365"]')
    await page.press('Enter')
    await untilText(document, [...ENTRY, '    product: microsoft-365'])
  })

  it('begins a whole entry where the list has its entries', async () => {
    const document = await typedBehind([...ENTRY, '    owner: Team'], '- app', 2)
    await offered()
    await page.screenshot('completion-entry')
    await page.press('Enter')
    await untilText(document, [
      ...ENTRY,
      '    owner: Team',
      '  - id: new-application',
      '    name: name',
      '    product: { unknown: {} }',
      '    owner: { unknown: {} }',
      '    criticality: low',
      '    runsOn: { unknown: {} }',
    ])
  })
})

/** Settles when something is offered, also to who asks for it behind what is typed already. */
async function offered(): Promise<void> {
  await commands.executeCommand('editor.action.triggerSuggest')
  await page.waitFor('.suggest-widget.visible .monaco-list-row.focused')
}

const ENTRY = ['applications:', '  - id: post']

/** A document with these lines, behind which a person types on a new one. */
async function typedBehind(lines: readonly string[], keys: string, column = 4): Promise<TextDocument> {
  const document = await newDocument([...lines, ' '.repeat(column)].join('\n'))
  const editor = window.activeTextEditor
  const end = new Position(lines.length, column)
  if (editor) editor.selection = new Selection(end, end)
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
  await page.type(keys)
  // Keys that are still on their way would close what is asked for now.
  await untilText(document, [...lines, ' '.repeat(column) + keys])
  return document
}
