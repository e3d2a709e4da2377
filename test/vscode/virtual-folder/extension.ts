import {
  EventEmitter,
  type ExtensionContext,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  workspace,
} from 'vscode'
import { virtualFiles } from '../workspace-files.ts'

/** Serves the virtual files under `virtual:/`; nothing can be changed, and there is nothing to search with. */
export function activate(context: ExtensionContext): void {
  const registered = workspace.registerFileSystemProvider('virtual', provider, { isReadonly: true })
  context.subscriptions.push(registered)
}

const provider: FileSystemProvider = {
  onDidChangeFile: new EventEmitter<never[]>().event,
  watch: () => ({ dispose: () => {} }),
  stat: ({ path }) => {
    const text = virtualFiles[path]
    if (text === undefined && entriesIn(path).length === 0) throw FileSystemError.FileNotFound(path)
    const type = text === undefined ? FileType.Directory : FileType.File
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 }
  },
  readDirectory: ({ path }) => entriesIn(path),
  readFile: ({ path }) => {
    const text = virtualFiles[path]
    if (text === undefined) throw FileSystemError.FileNotFound(path)
    return new TextEncoder().encode(text)
  },
  createDirectory: readOnly,
  writeFile: readOnly,
  delete: readOnly,
  rename: readOnly,
}

function entriesIn(folder: string): [string, FileType][] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  const entries = Object.keys(virtualFiles)
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split('/'))
    .map(([name = '', ...rest]): [string, FileType] => [name, rest.length > 0 ? FileType.Directory : FileType.File])
  return [...new Map(entries)]
}

function readOnly(): never {
  throw FileSystemError.NoPermissions()
}
