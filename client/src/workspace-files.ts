import { FileSystemError, FileType, Uri, workspace } from 'vscode'
import type { FileText, ListFiles } from './protocol.ts'

/**
 * The YAML files of a folder that is not on disk; the server picks its own from them by name.
 * Walked, not searched: VS Code's search waits for ever on a file system that brings no search of its own.
 */
export async function listFiles({ folder }: ListFiles): Promise<{ readonly uris: readonly string[] }> {
  const files = await yamlFilesIn(Uri.parse(folder))
  return { uris: files.map(String).sort() }
}

/** The text of a file; outside the workspace only when the workspace is trusted. */
export async function readFile({ uri }: { readonly uri: string }): Promise<FileText> {
  const file = Uri.parse(uri)
  if (!workspace.isTrusted && !workspace.getWorkspaceFolder(file)) return { error: 'not-allowed' }
  let bytes: Uint8Array
  try {
    bytes = await workspace.fs.readFile(file)
  } catch (problem) {
    return { error: reasonOf(problem) }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { error: 'not-text' }
  }
}

/** The YAML files in a folder and the folders below it. */
export async function yamlFilesIn(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder)
  const found = entries.map(async ([name, type]) => {
    const uri = Uri.joinPath(folder, name)
    // A symbolic link to a folder has both bits set; it is not followed, it could lead back up.
    if (type === FileType.Directory) return name === '.git' || name === 'node_modules' ? [] : await yamlFilesIn(uri)
    return type & FileType.File && /\.ya?ml$/i.test(name) ? [uri] : []
  })
  return (await Promise.all(found)).flat()
}

function reasonOf(problem: unknown): 'not-found' | 'not-allowed' | 'failed' {
  if (!(problem instanceof FileSystemError)) return 'failed'
  if (problem.code === 'FileNotFound') return 'not-found'
  return problem.code === 'NoPermissions' ? 'not-allowed' : 'failed'
}
