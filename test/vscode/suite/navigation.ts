import assert from 'node:assert/strict'
import { commands, type Location, type Position, type TextDocument, Uri, type WorkspaceEdit, workspace } from 'vscode'
import { open, startAfresh } from './editing.ts'

describe('navigation', () => {
  afterEach(startAfresh)

  it('goes into the catalogue, in a document that nobody can write in', async () => {
    const document = await open('landscape.yaml')
    const [place] = await asked<Location[]>('vscode.executeDefinitionProvider', document, productIn(document))
    assert.equal(place?.uri.scheme, 'havenwijzer')
    const shown = await workspace.openTextDocument(place.uri)
    assert.ok(shown.getText().length > 100, shown.getText())
    assert.equal(workspace.fs.isWritableFileSystem('havenwijzer'), undefined)
  })

  it('renames a thing in every file', async () => {
    const document = await open('landscape.yaml')
    const at = document.positionAt(document.getText().indexOf('- id: azure-weu') + '- id: '.length)
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'hernoemd',
    )
    const files = edit.entries().map(([uri]) => Uri.parse(uri.toString()).path.split('/').at(-1))
    assert.ok(files.includes('landscape.yaml') && files.includes('zorg.landscape.yaml'), files.join())
    for (const [uri, edits] of edit.entries()) {
      const text = await workspace.openTextDocument(uri)
      for (const { range } of edits) assert.equal(text.getText(range), 'azure-weu')
    }
  })

  function productIn(document: TextDocument): Position {
    const at = document.getText().indexOf('product: ')
    assert.ok(at >= 0)
    return document.positionAt(at + 'product: '.length + 1)
  }

  async function asked<T>(command: string, document: TextDocument, position: Position): Promise<T> {
    return commands.executeCommand<T>(command, document.uri, position)
  }
})
