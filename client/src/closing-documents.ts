import { type DiagnosticCollection, languages, Uri } from 'vscode'
import { DiagnosticCollectionSource, type LanguageClientOptions, type Middleware } from 'vscode-languageclient'

/**
 * Keeps the findings on a document right while its tab is being closed.
 *
 * The client library asks for its findings one last time, and until the answer is there it ignores what the server tells
 * about that document in the workspace report; the answer itself it then throws away, because the tab is gone. A finding
 * that changed in between would stay wrong until the next change, so the answer is put in place here.
 */
export function findingsOfClosingDocuments(): Required<Pick<Middleware, 'provideDiagnostics'>> &
  Required<Pick<LanguageClientOptions, 'diagnosticCollectionProvider'>> {
  let pulled: DiagnosticCollection | undefined
  return {
    diagnosticCollectionProvider: {
      create: (name, source) => {
        const collection = languages.createDiagnosticCollection(name)
        if (source === DiagnosticCollectionSource.pull) pulled = collection
        return collection
      },
      dispose: (collection) => {
        if (collection === pulled) pulled = undefined
        collection.dispose()
      },
    },
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token)
      if (report && 'items' in report) pulled?.set(document instanceof Uri ? document : document.uri, report.items)
      return report
    },
  }
}
