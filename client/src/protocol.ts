/** The notifications and requests that Havenwijzer adds to the language server protocol, seen from VS Code. */
import { NotificationType, RequestType } from 'vscode-languageclient/node'

/** Server to client: how far the server is, for the status bar. */
export const statusNotification = new NotificationType<Status>('havenwijzer/status')

export interface Status {
  readonly state: 'starting' | 'reading' | 'ready' | 'stopped'
  readonly files?: number
  readonly applications?: number
  readonly errors?: number
  readonly warnings?: number
}

/** Server to client: every document that only a policy's `documents:` globs make ours; replaces the list sent before. */
export const documentsNotification = new NotificationType<{ readonly uris: readonly string[] }>('havenwijzer/documents')

/** Server to client: every YAML file of a folder the server cannot list itself, except in `.git` and `node_modules`. */
export const listFilesRequest = new RequestType<ListFiles, { readonly uris: readonly string[] }, void>(
  'havenwijzer/listFiles',
)

export interface ListFiles {
  readonly folder: string
}

/** Server to client: the text of a file the server cannot read itself. */
export const readFileRequest = new RequestType<{ readonly uri: string }, FileText, void>('havenwijzer/readFile')

export type FileText =
  | { readonly text: string }
  | { readonly error: 'not-found' | 'not-allowed' | 'not-text' | 'failed' }
