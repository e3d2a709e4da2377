import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol'
import type { Editor } from './editor.ts'

/** What a client shows of findings: what was pushed to it last, or what it pulled, anew when it is told to. */
export class ShownFindings {
  private readonly editor: Editor
  private readonly pulled = new Map<
    string,
    { readonly diagnostics: readonly Diagnostic[]; readonly refreshes: number }
  >()

  constructor(editor: Editor) {
    this.editor = editor
  }

  /** Settles when these mistakes are shown of an open document, and no others. */
  async until(path: string, expected: readonly string[]): Promise<void> {
    while ((await this.mistakes(path)).join() !== expected.join()) {
      // Until the server has answered something that it was asked, it may still be at it.
      const textDocument = { uri: this.editor.uri(path) }
      await this.editor.server.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } })
    }
  }

  /** The client asks again about a document that is typed in. */
  typed(path: string): void {
    this.pulled.delete(path)
  }

  private async mistakes(path: string): Promise<readonly string[]> {
    const { editor } = this
    const shown = editor.server.initialized.capabilities.diagnosticProvider ? await this.pull(path) : this.pushed(path)
    return editor.described(
      path,
      shown.filter(({ code }) => String(code).startsWith('structure/')),
    )
  }

  private async pull(path: string): Promise<readonly Diagnostic[]> {
    const refreshes = this.editor.sent('workspace/diagnostic/refresh')
    const known = this.pulled.get(path)
    if (known?.refreshes === refreshes) return known.diagnostics
    const diagnostics = await this.editor.diagnostics(path)
    this.pulled.set(path, { diagnostics, refreshes })
    return diagnostics
  }

  private pushed(path: string): readonly Diagnostic[] {
    const sent = this.editor.server.messages
      .map(({ message }) => message as { method?: string; params?: PublishDiagnosticsParams })
      .filter(({ method, params }) => method === PUBLISH && params?.uri === this.editor.uri(path))
    return sent.at(-1)?.params?.diagnostics ?? []
  }
}

const PUBLISH = 'textDocument/publishDiagnostics'
