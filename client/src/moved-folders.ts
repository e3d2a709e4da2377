import { Disposable, type Uri, workspace } from 'vscode'
import { FileChangeType, type FileEvent } from 'vscode-languageclient'
import { yamlFilesIn } from './workspace-files.ts'

/**
 * Reports folders that were moved, copied or deleted as a whole, as a change of branch does: VS Code then tells of the
 * folder alone, not of the files in it. A folder that is gone is reported itself, of a new one the YAML files in it.
 */
export function watchFolders(report: (changes: FileEvent[]) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**', false, true, false)
  return Disposable.from(
    watcher,
    watcher.onDidDelete((uri) => {
      if (mayBeFolder(uri)) report([{ uri: uri.toString(), type: FileChangeType.Deleted }])
    }),
    watcher.onDidCreate(async (uri) => {
      if (!mayBeFolder(uri)) return
      const files = await yamlFilesIn(uri).catch(() => []) // it is a file, or already gone
      if (files.length > 0) report(files.map((file) => ({ uri: file.toString(), type: FileChangeType.Created })))
    }),
  )
}

/** YAML files have a watcher of their own; what git and package managers do all day is none of our business. */
function mayBeFolder({ path }: Uri): boolean {
  return !/\.ya?ml$/i.test(path) && !/\/(\.git|node_modules)(\/|$)/.test(path)
}
