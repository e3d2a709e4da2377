import { FactsCache, type Placement, readFile, type SourceDocument, type SourceFile } from '../model/document.ts'
import { Strings } from '../model/strings.ts'
import type { DocumentKind } from '../schema/validate.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'

/** A file as it was last read. */
export interface KeptFile {
  readonly documents: readonly SourceDocument[]
  readonly lines: LineIndex
  /** Text and trees, while the file is open in an editor. */
  readonly source: SourceFile | undefined
  /** What its name makes it. */
  readonly nameKind: DocumentKind | undefined
}

/** The files of a folder, as they were last read. */
export class Files {
  private readonly reader: ReaderChoice | undefined
  private readonly strings = new Strings()
  private readonly facts = new FactsCache()
  private readonly byUri = new Map<string, KeptFile>()

  constructor(reader: ReaderChoice | undefined, from?: Files) {
    this.reader = reader
    for (const [uri, file] of from?.byUri ?? []) this.byUri.set(uri, file)
  }

  /** The same files as closed ones: parts that are kept when a text changes move with it, and stay with these. */
  withoutTexts(): Files {
    const copy = new Files(this.reader)
    for (const [uri, file] of this.byUri) copy.byUri.set(uri, { ...file, source: undefined })
    return copy
  }

  /** Reads a text in the place of what the file said; `open`: keeps it, for quick answers to the next change. */
  read(uri: string, text: string, nameKind: DocumentKind | undefined, open: boolean): SourceFile {
    const source = readFile(uri, text, nameKind, this.strings, this.facts, this.byUri.get(uri)?.source, this.reader)
    const { documents } = source
    this.byUri.set(uri, { documents, lines: source.text.lines, source: open ? source : undefined, nameKind })
    return source
  }

  /** Takes other documents for those of a file, which no text says. */
  replaceDocuments(uri: string, documents: readonly SourceDocument[]): void {
    const file = this.byUri.get(uri)
    if (file) this.byUri.set(uri, { ...file, documents, source: undefined })
  }

  delete(uri: string): void {
    this.byUri.delete(uri)
  }

  get(uri: string): KeptFile | undefined {
    return this.byUri.get(uri)
  }

  documents(uri: string): readonly SourceDocument[] {
    return this.byUri.get(uri)?.documents ?? []
  }

  uris(): Iterable<string> {
    return this.byUri.keys()
  }

  [Symbol.iterator](): Iterator<readonly [string, KeptFile]> {
    return this.byUri.entries()
  }
}

/** The parts of a document that count: none of a format newer than ours. */
export function readable(document: SourceDocument): readonly Placement[] {
  return document.head.newerVersion === undefined ? document.placements : []
}
