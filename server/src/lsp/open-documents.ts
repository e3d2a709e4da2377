import {
  type TextDocumentContentChangeEvent as Change,
  type Connection,
  type Range,
  TextDocumentContentChangeEvent,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Encoding, lengthOfUnits } from './positions.ts'
import { canonical } from './uris.ts'

/** The documents that are open in the editor, by the one spelling of their uri that we use. */
export class OpenDocuments {
  /** How the client counts the characters of a line. */
  encoding: Encoding = 'utf-16'
  private readonly spellings = new Map<string, string>()
  private readonly documents = new TextDocuments({
    create: TextDocument.create,
    update: (document: TextDocument, changes: Change[], version: number) =>
      updated(document, changes, version, this.encoding),
  })

  /** Follows what the client says of its documents. `changed` is called for a document that was just opened as well. */
  listen(connection: Connection, changed: (uri: string) => void, closed: (uri: string) => void): void {
    this.documents.onDidOpen(({ document: { uri } }) => this.spellings.set(canonical(uri), uri))
    this.documents.onDidChangeContent(({ document: { uri } }) => changed(canonical(uri)))
    this.documents.onDidClose(({ document: { uri } }) => {
      this.spellings.delete(canonical(uri))
      closed(canonical(uri))
    })
    this.documents.listen(connection)
  }

  get(uri: string): TextDocument | undefined {
    const spelling = this.spellings.get(uri)
    return spelling === undefined ? undefined : this.documents.get(spelling)
  }

  /** The uri as the client writes it. */
  spelled(uri: string): string {
    return this.spellings.get(uri) ?? uri
  }

  uris(): readonly string[] {
    return [...this.spellings.keys()]
  }
}

/** The library takes every position for UTF-16. */
function updated(document: TextDocument, changes: Change[], version: number, encoding: Encoding): TextDocument {
  if (encoding === 'utf-16') return TextDocument.update(document, changes, version)
  for (const change of changes) {
    const own = TextDocumentContentChangeEvent.isIncremental(change)
      ? { text: change.text, range: inUtf16(document, change.range, encoding) }
      : change
    TextDocument.update(document, [own], version)
  }
  return document
}

function inUtf16(document: TextDocument, { start, end }: Range, encoding: 'utf-8' | 'utf-32'): Range {
  const position = ({ line, character }: Range['start']) => {
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    return { line, character: lengthOfUnits(text, character, encoding) }
  }
  return { start: position(start), end: position(end) }
}
