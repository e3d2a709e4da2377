import assert from 'node:assert/strict'
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Location,
  Range,
  SelectionRange,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol'
import { plain, vscode } from '../protocol/capabilities.ts'
import { type Editor, editors, landscape } from './editor.ts'

const PLATFORMS = landscape('platforms:\n  - id: wolk # één\n    product: azure\n    region: westeurope\n')
const APPLICATIONS = landscape(
  "applications:\n  - id: zaken\n    name: Zaaksysteem\n    product: open-zaak\n    runsOn: wolk\n  - { id: gis, runsOn: 'wolk', interfaces: [{ to: zaken }] }\nacceptedRisks:\n  - rule: jurisdiction/can-be-switched-off\n    element: wolk\n",
)
const FILES = { 'platforms.landscape.yaml': PLATFORMS, 'landscape.yaml': APPLICATIONS }

describe('navigation', () => {
  const start = editors()

  async function opened(options: Parameters<typeof start>[1] = {}): Promise<Editor> {
    const editor = await start(FILES, options)
    await editor.open('landscape.yaml')
    return editor
  }

  /** Asks about the place of a text in a file. */
  async function ask<T>(editor: Editor, method: string, path: string, of: string, more: object = {}): Promise<T> {
    const position = editor.range(path, of).start
    return editor.server.request<T>(`textDocument/${method}`, {
      textDocument: { uri: editor.uri(path) },
      position,
      ...more,
    })
  }

  /** Places as `path: text`, with the text that stands there. */
  const read = (editor: Editor, places: readonly Location[]): readonly string[] =>
    places.map(({ uri, range }) => {
      const path = editor.path(uri)
      return `${path}:${range.start.line + 1}: ${textIn(FILES[path as keyof typeof FILES], range)}`
    })

  it('goes to what an id stands for, in another file too', async () => {
    const editor = await opened()
    const places = await ask<Location[]>(editor, 'definition', 'landscape.yaml', 'wolk')
    assert.deepEqual(read(editor, places), ['platforms.landscape.yaml:5: wolk'])
    const own = await ask<Location[]>(editor, 'definition', 'landscape.yaml', 'zaken }')
    assert.deepEqual(read(editor, own), ['landscape.yaml:5: zaken'])
  })

  it('goes into the catalogue, as a document that the server tells, in the language of the user', async () => {
    const editor = await opened({ configuration: { havenwijzer: { language: 'en' } } })
    const [place] = await ask<Location[]>(editor, 'definition', 'landscape.yaml', 'open-zaak')
    assert.equal(place?.uri, 'havenwijzer:/catalogue/product/open-zaak.txt')
    const content = await editor.server.request<{ text: string }>('workspace/textDocumentContent', {
      uri: place.uri,
    })
    assert.match(content.text, /Open Zaak/)
    assert.match(content.text, /EUPL-1\.2/)
    const none = await editor.server.request<object>('workspace/textDocumentContent', {
      uri: 'havenwijzer:/catalogue/product/%E0%A4%A.txt',
    })
    assert.deepEqual(none, { text: '' })
  })

  it('goes nowhere where the editor shows no such documents', async () => {
    const editor = await opened({ capabilities: plain })
    assert.deepEqual(await ask(editor, 'definition', 'landscape.yaml', 'open-zaak'), [])
  })

  it('goes to the page of a rule', async () => {
    const editor = await opened()
    const [place] = await ask<Location[]>(editor, 'definition', 'landscape.yaml', 'jurisdiction/can-be-switched-off')
    assert.match(place?.uri ?? '', /\/jurisdiction\/can-be-switched-off\.nl\.md$/)
  })

  it('finds whoever uses a thing, in every file, with and without what describes it', async () => {
    const editor = await opened()
    const places = await ask<Location[]>(editor, 'references', 'landscape.yaml', 'wolk', {
      context: { includeDeclaration: true },
    })
    const uses = ['landscape.yaml:8: wolk', "landscape.yaml:9: 'wolk'", 'landscape.yaml:12: wolk']
    assert.deepEqual(read(editor, places), [...uses, 'platforms.landscape.yaml:5: wolk'])
    const without = await ask<Location[]>(editor, 'references', 'landscape.yaml', 'wolk', {
      context: { includeDeclaration: false },
    })
    assert.deepEqual(read(editor, without), uses)
  })

  it('marks all places of one thing in a file', async () => {
    const editor = await opened()
    const places = await ask<DocumentHighlight[]>(editor, 'documentHighlight', 'landscape.yaml', 'zaken')
    assert.deepEqual(
      places.map(({ range, kind }) => [range.start.line + 1, kind]),
      [
        [5, 3],
        [9, 2],
      ],
    )
  })

  it('renames a thing in every file, and changes nothing else', async () => {
    const editor = await opened()
    const prepared = await ask<{ range: Range; placeholder: string }>(editor, 'prepareRename', 'landscape.yaml', 'wolk')
    assert.equal(prepared.placeholder, 'wolk')
    assert.equal(textIn(APPLICATIONS, prepared.range), 'wolk')
    const edit = await ask<WorkspaceEdit>(editor, 'rename', 'landscape.yaml', 'wolk', { newName: 'azure-weu' })
    assert.deepEqual(edited(editor, edit), {
      'landscape.yaml': APPLICATIONS.replaceAll('wolk', 'azure-weu'),
      'platforms.landscape.yaml': PLATFORMS.replaceAll('wolk', 'azure-weu'),
    })
  })

  it('counts characters as the editor does', async () => {
    const capabilities = { ...vscode, general: { ...vscode.general, positionEncodings: ['utf-8' as const] } }
    const text = landscape(
      'applications:\n  - { name: Één, id: zaken }\n  - { name: Één, id: gis, interfaces: [{ to: zaken }] }\n',
    )
    const editor = await start({ 'landscape.yaml': text }, { capabilities })
    await editor.open('landscape.yaml')
    const edit = await ask<WorkspaceEdit>(editor, 'rename', 'landscape.yaml', 'zaken', { newName: 'zaaksysteem' })
    const starts = changesIn(edit).flatMap(({ edits }) => edits.map(({ range }) => range.start.character))
    assert.deepEqual(starts, [
      Buffer.byteLength('  - { name: Één, id: '),
      Buffer.byteLength('  - { name: Één, id: gis, interfaces: [{ to: '),
    ])
  })

  it('refuses a name that is none, one that is taken, and what is not described here, with the reason', async () => {
    const editor = await opened({ configuration: { havenwijzer: { language: 'en' } } })
    const rename = (of: string, newName: string) => ask(editor, 'rename', 'landscape.yaml', of, { newName })
    await assert.rejects(rename('wolk', 'De Wolk'), /“De Wolk” is no id/)
    await assert.rejects(rename('wolk', 'zaken'), /another application with the id “zaken”/)
    await assert.rejects(rename('open-zaak', 'zaak'), /entry of the catalogue/)
    await assert.rejects(ask(editor, 'prepareRename', 'landscape.yaml', 'open-zaak'), /entry of the catalogue/)
  })

  it('outlines a file by what it describes', async () => {
    const editor = await opened()
    const symbols = await editor.server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: editor.uri('landscape.yaml') },
    })
    const applications = symbols.find(({ name }) => name === 'applications')
    assert.deepEqual(
      applications?.children?.map(({ name, detail }) => `${name} | ${detail}`),
      ['Zaaksysteem | zaken · open-zaak → wolk', 'gis | → wolk'],
    )
    assert.equal(applications?.detail, '2')
    for (const { range, selectionRange } of symbols.flatMap((each) => [each, ...(each.children ?? [])]))
      assert.ok(isWithin(selectionRange, range))
  })

  it('finds things in the whole folder by id or name', async () => {
    const editor = await opened()
    const found = async (query: string) =>
      (await editor.server.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name)
    assert.deepEqual(await found('WOLK'), ['wolk'])
    assert.deepEqual(await found('zaaksys'), ['Zaaksysteem (zaken)'])
    assert.deepEqual(await found('quux'), [])
  })

  it('folds sections, entries and comments', async () => {
    const text = landscape('# een\n# twee\napplications:\n- id: zaken\n  exit:\n    plan: x\n\n- id: gis\n')
    const editor = await start({ 'landscape.yaml': text })
    await editor.open('landscape.yaml')
    const folds = await editor.server.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: editor.uri('landscape.yaml') },
    })
    assert.deepEqual(
      folds.map(({ startLine, endLine, kind }) => [startLine + 1, endLine + 1, kind]),
      [
        [6, 11, undefined],
        [7, 9, undefined],
        [8, 9, undefined],
        [4, 5, 'comment'],
      ],
    )
  })

  it('leads from the path of an exit plan to that file, and from an address nowhere of its own', async () => {
    const text = landscape(
      'applications:\n  - id: zaken\n    exit: { plan: docs/één plan.md }\n  - id: gis\n    exit:\n      plan: https://gemeente.example/plan.md\n  - id: archief\n    exit:\n      plan: ../buiten.md\n',
    )
    const editor = await start({ 'landscape.yaml': text })
    await editor.open('landscape.yaml')
    const links = await editor.server.request<readonly { range: Range; target: string }[]>(
      'textDocument/documentLink',
      {
        textDocument: { uri: editor.uri('landscape.yaml') },
      },
    )
    assert.deepEqual(
      links.map(({ range, target }) => [textIn(text, range), editor.path(target)]),
      [['docs/één plan.md', 'docs/één plan.md']],
    )
  })

  it('widens a selection from a value to its pair, its entry, its section and all of it', async () => {
    const editor = await opened()
    const [selection] = await editor.server.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: editor.uri('landscape.yaml') },
      positions: [editor.range('landscape.yaml', 'open-zaak').start],
    })
    const texts: string[] = []
    for (let at: SelectionRange | undefined = selection; at; at = at.parent) texts.push(textIn(APPLICATIONS, at.range))
    assert.equal(texts[0], 'open-zaak')
    assert.equal(texts[1], 'product: open-zaak')
    assert.ok(texts.at(-2)?.trimStart().startsWith('applications:'), texts.at(-2))
    assert.equal(texts.at(-1), APPLICATIONS)
    for (let i = 1; i < texts.length; i++) assert.ok(texts[i]?.includes(texts[i - 1] ?? ''))
  })

  function edited(editor: Editor, edit: WorkspaceEdit): Readonly<Record<string, string>> {
    return Object.fromEntries(
      changesIn(edit).map(({ uri, edits }) => {
        const path = editor.path(uri) as keyof typeof FILES
        const changed = edits.toReversed().reduce((text, { range, newText }) => {
          const [from, to] = [offsetIn(text, range.start), offsetIn(text, range.end)]
          return text.slice(0, from) + newText + text.slice(to)
        }, FILES[path] as string)
        return [path, changed]
      }),
    )
  }
})

interface Changed {
  readonly uri: string
  readonly edits: readonly { readonly range: Range; readonly newText: string }[]
}

function changesIn({ documentChanges = [] }: WorkspaceEdit): readonly Changed[] {
  return documentChanges.map((change) => {
    assert.ok('edits' in change)
    return { uri: change.textDocument.uri, edits: change.edits as Changed['edits'] }
  })
}

function textIn(text: string, range: Range): string {
  return text.slice(offsetIn(text, range.start), offsetIn(text, range.end))
}

function offsetIn(text: string, { line, character }: Range['start']): number {
  const before = text.split('\n').slice(0, line)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + character
}

function isWithin(inner: Range, outer: Range): boolean {
  const before = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character)
  return before(outer.start, inner.start) && before(inner.end, outer.end)
}
