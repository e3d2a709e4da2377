import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import type { CodeLens, InlayHint, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver-protocol'
import type { Language } from '../../server/src/l10n/message.ts'
import { root } from '../cli/run-cli.ts'
import type { Editor, EditorOptions, Files } from '../lsp/editor.ts'
import { offered, resolved } from '../lsp/fixing.ts'
import { ON_THE_DAY } from './shell.ts'

/** Starts an editor on files. */
export type Start = (files: Files, options: EditorOptions) => Promise<Editor>

/** What somebody with an editor sees of a folder. */
export class EditorView {
  private readonly files: Files
  private readonly language: Language
  private readonly start: Start
  private started: Promise<Editor> | undefined

  constructor(files: Files, language: Language, start: Start) {
    this.files = files
    this.language = language
    this.start = start
  }

  /** The text of a file with what stands between its lines and behind its words. */
  async shown(path: string): Promise<string> {
    const editor = await this.open(path)
    const textDocument = { uri: editor.uri(path) }
    const lines = editor.text(path).trimEnd().split('\n')
    const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } }
    const hints = await editor.server.request<readonly InlayHint[]>('textDocument/inlayHint', {
      textDocument,
      range: all,
    })
    const lenses = await editor.server.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument })
    const shown = lines.flatMap((line, number) => {
      const behind = hints.filter(({ position }) => position.line === number).map(({ label }) => ` ${label}`)
      const above = lenses.filter(({ range }) => range.start.line === number).map(({ command }) => command?.title)
      const indent = /^ */.exec(line)?.[0] ?? ''
      return [...(above.length > 0 ? [`${indent}${above.join(' | ')}`] : []), line + behind.join('')]
    })
    return `${shown.join('\n')}\n`
  }

  /** The titles in the menu of the lamp where a text stands first. */
  async lamp(path: string, place: string): Promise<readonly string[]> {
    const editor = await this.open(path)
    // What cannot be done now, VS Code leaves out of this menu.
    return (await offered(editor, path, place)).filter(({ disabled }) => !disabled).map(({ title }) => title)
  }

  /** What the file says once a line of that menu was chosen, whatever is filled in at its tab stops. */
  async chosen(path: string, place: string, title: string): Promise<RegExp | undefined> {
    const editor = await this.open(path)
    const action = (await offered(editor, path, place)).find((each) => each.title === title)
    if (!action) return undefined
    const { edit } = await resolved(editor, action)
    const edits = (edit?.documentChanges ?? [])
      .filter((each): each is TextDocumentEdit => 'edits' in each)
      .filter(({ textDocument }) => textDocument.uri === editor.uri(path))
      .flatMap(
        ({ edits: of }) => of as readonly (SnippetTextEdit | { range: SnippetTextEdit['range']; newText: string })[],
      )
    const before = editor.text(path)
    const offset = ({ line, character }: { line: number; character: number }) =>
      before.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
    const pieces: string[] = []
    let at = 0
    for (const each of edits.toSorted((a, b) => offset(a.range.start) - offset(b.range.start))) {
      pieces.push(literally(before.slice(at, offset(each.range.start))))
      pieces.push('snippet' in each ? filledIn(each.snippet.value) : literally(each.newText))
      at = offset(each.range.end)
    }
    pieces.push(literally(before.slice(at)))
    return new RegExp(`^${pieces.join('')}$`)
  }

  /** The rows of a view, each below what it belongs to. */
  async rows(of: string): Promise<string> {
    const editor = await this.open(Object.keys(this.files)[0] ?? '')
    interface Row {
      readonly label: string
      readonly detail?: string
      readonly rows: readonly Row[]
    }
    const rows = await editor.server.request<readonly Row[]>('havenwijzer/overview', { of })
    const lines = (some: readonly Row[], indent: string): readonly string[] =>
      some.flatMap(({ label, detail, rows: inner }) => [
        `${indent}${label}${detail === undefined ? '' : `  ${detail}`}`,
        ...lines(inner, `${indent}  `),
      ])
    return `${lines(rows, '').join('\n')}\n`
  }

  /** What the command for a new landscape writes for an organisation and products. */
  async newLandscape(name: string, code: string, products: readonly { id: string; name: string }[]): Promise<string> {
    const editor = await this.open()
    const asked = { name, code, products }
    return (await editor.server.request<{ readonly text: string }>('havenwijzer/newLandscape', asked)).text
  }

  private async open(path?: string): Promise<Editor> {
    const isNew = this.started === undefined
    this.started ??= this.start(this.files, {
      initializationOptions: asVscode(this.language),
      command: [process.execPath, ...ON_THE_DAY, join(root, 'dist/server.cjs'), '--stdio'],
    })
    const editor = await this.started
    if (isNew) for (const each of Object.keys(this.files)) if (/\.ya?ml$/.test(each)) await editor.open(each)
    assert.ok(path === undefined || path in this.files, `there is no ${path}`)
    return editor
  }
}

/** What our extension for VS Code says when it greets the server, with every setting as it is without being set. */
function asVscode(language: Language): object {
  return { language, reader: 'auto', inlayHints: true, codeLens: { exposure: true, uses: true }, trusted: true }
}

/** A snippet as an expression: whatever is typed at a tab stop, or picked there. */
function filledIn(snippet: string): string {
  return snippet
    .split(/(\$\{\d+(?:[:|](?:\\.|[^}\\])*)?\}|\$\d+)/)
    .map((piece, i) => (i % 2 === 1 ? '.*' : literally(piece.replaceAll(/\\([$}\\])/g, '$1'))))
    .join('')
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
