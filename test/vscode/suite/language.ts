import assert from 'node:assert/strict'
import { extensions, languages, type TextDocument, workspace } from 'vscode'
import { at, open, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

const extension = () => extensions.getExtension('havenwijzer.havenwijzer')

describe('the language', () => {
  afterEach(startAfresh)

  it('is given to our documents by name, and to no other YAML', async () => {
    const languageOf = async (file: string) => (await open(file)).languageId
    assert.equal(await languageOf('landscape.yaml'), 'havenwijzer')
    assert.equal(await languageOf('domeinen/belastingen.landscape.yaml'), 'havenwijzer')
    assert.equal(await languageOf('havenwijzer.yaml'), 'havenwijzer')
    assert.equal(await languageOf('values.yaml'), 'yaml')
  })

  it('activates the extension', async () => {
    await open('landscape.yaml')
    assert.equal(extension()?.isActive, true)
  })

  it('is given to a document that only the policy names', async () => {
    const document = await workspace.openTextDocument(at('archi/applicaties.yaml'))
    await until(document, 'havenwijzer')
  })

  it('is taken for a new document too', async () => {
    const document = await workspace.openTextDocument({ language: 'havenwijzer', content: 'kind: landscape\n' })
    assert.ok(languages.match({ language: 'havenwijzer', scheme: 'untitled' }, document) > 0)
  })
})

describeWindow('the language status', () => {
  afterEach(startAfresh)

  it('says what has been read', async () => {
    await open('landscape.yaml')
    await page.hover('[id="status.languageStatus"]')
    await page.waitFor('.hover-language-status >> text=/\\d+ files?, \\d+ applications?/')
    await page.screenshot('language-status')
  })
})

async function until(document: TextDocument, languageId: string): Promise<void> {
  if (document.languageId === languageId) return
  await new Promise<void>((resolve) => {
    const opened = workspace.onDidOpenTextDocument((changed) => {
      if (changed !== document || changed.languageId !== languageId) return
      opened.dispose()
      resolve()
    })
  })
}
