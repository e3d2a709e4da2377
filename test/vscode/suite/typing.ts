import assert from 'node:assert/strict'
import { commands, Position, type TextDocument } from 'vscode'
import { newDocument, open, startAfresh, untilText } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

describeWindow('typing', () => {
  before(async () => {
    await open('landscape.yaml')
    await page.waitFor('.squiggly-error') // by then everything about the language has been loaded
    await startAfresh()
  })
  afterEach(startAfresh)

  it('puts what belongs to a key under it, and the keys of an entry under each other', async () => {
    await typed('applications:\n- id: zaaksysteem\nowner: Team\nexit:\nplan: docs/exit.md', [
      'applications:',
      '  - id: zaaksysteem',
      '    owner: Team',
      '    exit:',
      '      plan: docs/exit.md',
    ])
  })

  it('indents under the first key of an entry when that holds more', async () => {
    await typed('list:\n- support:\nby: xxllnc', ['list:', '  - support:', '      by: xxllnc'])
  })

  it('goes on with a list of plain values', async () => {
    await typed('data:\n- zaakdossiers\nadressen\nb', ['data:', '  - zaakdossiers', '  - adressen', '  - b'])
  })

  it('goes on with a list of entries on one line', async () => {
    await typed('list:\n- { id: a }\n{ id: b }', ['list:', '  - { id: a }', '  - { id: b }'])
  })

  it('leaves a line alone that is broken in the middle', async () => {
    const document = await typed('  - id: zaaksysteem', ['  - id: zaaksysteem'])
    for (const _ of 'systeem') await page.press('ArrowLeft')
    await page.press('Enter')
    await untilText(document, ['  - id: zaak', '  systeem'])
  })
})

describe('our language', () => {
  afterEach(startAfresh)

  it('takes ids of any form as one word', async () => {
    const document = await newDocument('runsOn: irvn/haven-prod, standard: zgw-zaken@1.6.0')
    const word = (column: number) => {
      const range = document.getWordRangeAtPosition(new Position(0, column))
      return range && document.getText(range)
    }
    assert.equal(word(12), 'irvn/haven-prod')
    assert.equal(word(36), 'zgw-zaken@1.6.0')
    assert.equal(word(2), 'runsOn')
  })

  it('has the comments of YAML', async () => {
    const document = await newDocument('  - id: a')
    await commands.executeCommand('editor.action.commentLine')
    await untilText(document, ['  # - id: a'])
  })
})

/**
 * Types in a new document as a person does, until these lines stand there. VS Code only copies the indentation when it has
 * not coloured the lines above yet, which on a busy machine a person is too slow to notice; so that gets another chance.
 */
async function typed(keys: string, lines: readonly string[]): Promise<TextDocument> {
  for (let chances = 5; ; chances--) {
    const document = await newDocument('')
    await page.click('.editor-instance .view-lines')
    await page.type(keys)
    if (chances === 1) await untilText(document, lines)
    if (await untilText(document, lines, 1000).then(yes, no)) return document
    await startAfresh()
  }
}

const yes = () => true
const no = () => false
