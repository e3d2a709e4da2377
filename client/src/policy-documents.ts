import { type Disposable, languages, type TextDocument, Uri, workspace } from 'vscode'

/** Gives open documents that only a policy names our language, and takes it back when the policy no longer names them. */
export interface PolicyDocuments extends Disposable {
  /** Replaces the list of documents, as URIs. */
  replace(uris: readonly string[]): void
}

export function createPolicyDocuments(): PolicyDocuments {
  let named: ReadonlySet<string> = new Set()
  // A document is converted once as long as it stays open: who chooses YAML again by hand keeps YAML.
  const converted = new WeakSet<TextDocument>()

  const adopt = (document: TextDocument): void => {
    if (document.languageId !== 'yaml' || converted.has(document) || !named.has(document.uri.toString())) return
    converted.add(document)
    void languages.setTextDocumentLanguage(document, 'havenwijzer')
  }
  const release = (document: TextDocument): void => {
    if (!converted.has(document) || named.has(document.uri.toString())) return
    converted.delete(document)
    if (document.languageId === 'havenwijzer') void languages.setTextDocumentLanguage(document, 'yaml')
  }

  const opened = workspace.onDidOpenTextDocument(adopt)
  return {
    replace(uris) {
      named = new Set(uris.map((uri) => Uri.parse(uri).toString())) // written as VS Code writes them
      for (const document of workspace.textDocuments) {
        release(document)
        adopt(document)
      }
    },
    dispose: () => opened.dispose(),
  }
}
