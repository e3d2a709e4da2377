import type { Diagnostic, Hover, Position } from 'vscode-languageserver'
import type { Language } from '../l10n/message.ts'
import { hoverAt } from '../language/hover.ts'
import type { Abilities } from './abilities.ts'
import { type DiagnosticContext, diagnosticOf, filesIn } from './diagnostics.ts'
import type { Folders } from './folders.ts'
import type { OpenDocuments } from './open-documents.ts'
import { Positions } from './positions.ts'

export interface ViewOptions {
  readonly folders: Folders
  readonly documents: OpenDocuments
  readonly pageOf: (rule: string, language: Language) => string
  readonly abilities: () => Abilities
  readonly language: () => Language
}

/** The findings as this client can see them: in its language, its way of counting and its spelling of uris. */
export class View {
  private readonly options: ViewOptions

  constructor(options: ViewOptions) {
    this.options = options
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { folders } = this.options
    await this.prepare(filesIn(folders.findings(uri)))
    const context = this.context()
    return folders.findings(uri).map((finding) => diagnosticOf(finding, context))
  }

  /** What stands at a place, in the markup that the client shows. */
  async hover(uri: string, position: Position): Promise<Hover | null> {
    const { folders, abilities, language } = this.options
    await this.prepare(new Set([uri]))
    const positions = this.positions(uri)
    const review = folders.folderOf(uri)?.review
    if (!positions || !review) return null
    const placements = review.documents(uri).flatMap((document) => document.placements)
    const found = hoverAt(placements, positions.offset(position), {
      model: review.model,
      language: language(),
      context: review.context,
    })
    if (!found) return null
    const markdown = abilities().markdown
    const value = markdown ? found.text : withoutMarkup(found.text)
    return {
      contents: { kind: markdown ? 'markdown' : 'plaintext', value },
      range: positions.range(found.span.start, found.span.end),
    }
  }

  /** Fetches what is needed to count the characters in these files as the client does. */
  async prepare(uris: ReadonlySet<string>): Promise<void> {
    if (this.options.abilities().encoding === 'utf-16') return
    for (const uri of uris) await this.options.folders.fetchText(uri)
  }

  context(): DiagnosticContext {
    const { pageOf, abilities, language, documents } = this.options
    return {
      language: language(),
      abilities: abilities().diagnostics,
      pageOf,
      positionsOf: (uri) => this.positions(uri),
      spelled: (uri) => documents.spelled(uri),
    }
  }

  positions(uri: string): Positions | undefined {
    const { folders, abilities } = this.options
    const { encoding } = abilities()
    const lines = folders.lines(uri)
    return lines && new Positions(lines, encoding, encoding === 'utf-16' ? undefined : folders.text(uri))
  }
}

function withoutMarkup(text: string): string {
  return text.replace(/(?<!\\)[*`]/g, '').replace(/\\(.)/g, '$1')
}
