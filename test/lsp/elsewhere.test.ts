import assert from 'node:assert/strict'
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol'
import { recordedClients } from './clients/recorded.ts'
import { type Editor, editors, landscape } from './editor.ts'
import { applied, under } from './encoding.ts'
import { ShownFindings } from './shown-findings.ts'

// Before everything that is asked about stands a letter of two bytes, one of four that takes two units in UTF-16, and an
// accent that stands by itself.
const L = 'é🏛e\u0301'
const PROCESSES = landscape(`processes:\n  - { x-note: "${L}", id: vergunningen, needs: [zaaksystem] }\n`)
const APPLICATIONS = landscape(
  `platforms:\n  - { x-note: "${L}", id: wolk, product: azure, region: westeurope }\n` +
    `applications:\n  - { x-note: "${L}", id: zaaksysteem, owner: Team, runsOn: wolk, criticality: high }\n` +
    '  - { id: gis, owner: Team, criticality: low }\n',
)
const P = 'processen.landscape.yaml'
const A = 'landscape.yaml'
const WRONG = ['zaaksystem unknown-reference']

describe('elsewhere', function () {
  this.slow(3000)
  const start = editors()

  for (const [name, { capabilities }] of recordedClients) {
    const offered = capabilities.general?.positionEncodings ?? ['utf-16']
    // As it greets, and as if it knew but one of the ways of counting that it offers.
    for (const encodings of [offered, ...(offered.length > 1 ? offered.map((each) => [each]) : [])]) {
      it(`serves ${name}, counting in ${encodings.join(' or ')}`, async () => {
        const general = { ...capabilities.general, positionEncodings: [...encodings] }
        const editor = await start(
          { [P]: PROCESSES, [A]: APPLICATIONS },
          {
            capabilities: { ...capabilities, general },
            asRecorded: true,
            initializationOptions: { language: 'en' },
            configuration: { havenwijzer: { language: 'en' } },
          },
        )
        assert.ok(encodings.includes(editor.encoding), editor.encoding)
        await editor.open(P)
        await editor.open(A)
        const shown = new ShownFindings(editor)
        await seesFindings(editor, shown)
        await completes(editor)
        await hovers(editor)
        await finds(editor)
        await renames(editor)
        await outlines(editor)
        await showsBetweenLines(editor)
        await mends(editor, shown)
        // Ending it throws what the client did not announce, in any message.
        await editor.stop()
      })
    }
  }
})

/** Where it stands, and anew when another open document makes it change. */
async function seesFindings(editor: Editor, shown: ShownFindings): Promise<void> {
  await shown.until(P, WRONG)
  await editor.type(A, 'id: zaaksysteem', 'id: zaaksystem')
  await shown.until(P, [])
  await editor.type(A, 'id: zaaksystem', 'id: zaaksysteem')
  await shown.until(P, WRONG)
  if (editor.server.initialized.capabilities.diagnosticProvider)
    assert.equal(editor.sent('textDocument/publishDiagnostics'), 0)
}

async function completes(editor: Editor): Promise<void> {
  const list = await ask<CompletionList>(editor, 'completion', P, 'stem]')
  const item = named(list.items, 'zaaksysteem')
  assert.equal(after(editor, P, [item.textEdit as TextEdit]), PROCESSES.replace('zaaksystem]', 'zaaksysteem]'))
  const told = await editor.server.request<CompletionItem>('completionItem/resolve', item)
  const { documentation = '' } = told
  assert.match(typeof documentation === 'string' ? documentation : documentation.value, /zaaksysteem/)
  // Keys come with what they begin with, tab stops or not.
  const keys = await ask<CompletionList>(editor, 'completion', A, 'owner: Team, runsOn')
  const key = named(keys.items, 'product').textEdit as TextEdit
  assert.deepEqual(key.range.start, editor.range(A, 'owner: Team, runsOn').start)
}

async function hovers(editor: Editor): Promise<void> {
  const hover = await ask<Hover>(editor, 'hover', A, 'wolk, criticality')
  assert.equal(under(editor.text(A), hover.range as Range, editor.encoding), 'wolk')
}

async function finds(editor: Editor): Promise<void> {
  const definition = await ask<Location[]>(editor, 'definition', A, 'wolk, criticality')
  assert.deepEqual(read(editor, definition), [`${A} wolk`])
  const context = { includeDeclaration: true }
  const references = await ask<Location[]>(editor, 'references', A, 'wolk, criticality', { context })
  assert.deepEqual(read(editor, references), [`${A} wolk`, `${A} wolk`])
  const highlights = await ask<DocumentHighlight[]>(editor, 'documentHighlight', A, 'wolk, criticality')
  assert.deepEqual(
    highlights.map(({ range }) => under(editor.text(A), range, editor.encoding)),
    ['wolk', 'wolk'],
  )
}

async function renames(editor: Editor): Promise<void> {
  const edit = await ask<WorkspaceEdit>(editor, 'rename', A, 'wolk, criticality', { newName: 'lucht' })
  assert.deepEqual(filesAfter(editor, edit), { [A]: editor.text(A).replaceAll('wolk', 'lucht') })
}

async function outlines(editor: Editor): Promise<void> {
  const textDocument = { uri: editor.uri(A) }
  const symbols = await editor.server.request<(DocumentSymbol | SymbolInformation)[]>('textDocument/documentSymbol', {
    textDocument,
  })
  const ranges = symbols.flatMap((symbol) =>
    'location' in symbol
      ? [symbol.location.range]
      : (symbol.children ?? []).map(({ selectionRange }) => selectionRange),
  )
  assert.ok(
    ranges.some((range) => under(editor.text(A), range, editor.encoding).includes('zaaksysteem')),
    JSON.stringify(symbols),
  )
  const [found] = await editor.server.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'wolk' })
  assert.deepEqual(read(editor, [found?.location as Location]), [`${A} wolk`])
}

async function showsBetweenLines(editor: Editor): Promise<void> {
  const text = editor.text(A)
  const all = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } }
  const textDocument = { uri: editor.uri(A) }
  const hints = await editor.server.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: all })
  assert.ok(hints.length > 0)
  for (const { position } of hints) {
    const before = under(text, { start: { ...position, character: 0 }, end: position }, editor.encoding)
    assert.match(before, /id: \S+$/)
  }
}

/** The mistake, with the lamp, and then it is gone. */
async function mends(editor: Editor, shown: ShownFindings): Promise<void> {
  const params = { textDocument: { uri: editor.uri(P) }, range: editor.range(P, 'stem]'), context: { diagnostics: [] } }
  const actions = await editor.server.request<CodeAction[]>('textDocument/codeAction', params)
  const action = actions.find(({ title }) => title === 'Change to zaaksysteem')
  assert.ok(action, actions.map(({ title }) => title).join())
  const { edit } = action.edit ? action : await editor.server.request<CodeAction>('codeAction/resolve', action)
  const mended = PROCESSES.replace('zaaksystem]', 'zaaksysteem]')
  assert.deepEqual(filesAfter(editor, edit as WorkspaceEdit), { [P]: mended })
  await editor.type(P, 'zaaksystem]', 'zaaksysteem]')
  shown.typed(P)
  await shown.until(P, [])
}

function ask<T>(editor: Editor, method: string, path: string, at: string, more: object = {}): Promise<T> {
  const position = editor.range(path, at).start
  return editor.server.request(`textDocument/${method}`, { textDocument: { uri: editor.uri(path) }, position, ...more })
}

function named(items: readonly CompletionItem[], label: string): CompletionItem {
  const item = items.find((each) => each.label === label)
  assert.ok(item, `${label} is not among ${items.map((each) => each.label).join()}`)
  return item
}

/** Places as their file and what stands there. */
function read(editor: Editor, places: readonly Location[]): readonly string[] {
  return places.map(({ uri, range }) => {
    const path = editor.path(uri)
    return `${path} ${under(editor.text(path), range, editor.encoding)}`
  })
}

function after(editor: Editor, path: string, edits: readonly TextEdit[]): string {
  return applied(editor.text(path), edits, editor.encoding)
}

function filesAfter(
  editor: Editor,
  { changes = {}, documentChanges }: WorkspaceEdit,
): Readonly<Record<string, string>> {
  const byUri = documentChanges
    ? (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [textDocument.uri, edits] as const)
    : Object.entries(changes)
  return Object.fromEntries(
    byUri.map(([uri, edits]) => [editor.path(uri), after(editor, editor.path(uri), edits as TextEdit[])]),
  )
}
