import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Message, message } from '../../l10n/message.ts'
import { kindIn } from '../../model/document.ts'
import { DiskWorkspace } from '../../workspace/disk.ts'
import { SKIPPED_FOLDERS } from '../../workspace/workspace.ts'

/** A catalogue document on disk. */
export interface CatalogueFile {
  readonly uri: string
  /** As it may be typed from here. */
  readonly shown: string
  readonly text: string
}

export interface CatalogueFiles {
  readonly files: readonly CatalogueFile[]
  /** What was asked for and could not be taken, with why. */
  readonly refused: readonly Message[]
}

/** The catalogue documents that paths name: a file itself, of a folder all that say `kind: catalogue`. */
export async function catalogueFiles(paths: readonly string[], workingDirectory: string): Promise<CatalogueFiles> {
  const files = new Map<string, CatalogueFile>()
  const refused: Message[] = []
  for (const path of paths) {
    const whole = resolve(workingDirectory, path)
    const isFolder = await stat(whole).then(
      (found) => found.isDirectory(),
      () => false,
    )
    const found: CatalogueFile[] = []
    for (const at of isFolder ? await yamlIn(whole) : [whole]) {
      const read = await readFile(at, workingDirectory)
      if (isMessage(read)) refused.push(read)
      else if (kindIn(read.text) === 'catalogue') found.push(read)
      else if (!isFolder) refused.push(message('lint.not-catalogue', { file: read.shown }))
    }
    if (isFolder && found.length === 0) refused.push(message('lint.none-in', { folder: path }))
    for (const file of found) files.set(file.uri, file)
  }
  return { files: [...files.values()], refused }
}

async function readFile(path: string, workingDirectory: string): Promise<CatalogueFile | Message> {
  const uri = pathToFileURL(path).href
  const near = relative(workingDirectory, path)
  const shown = near.startsWith('..') ? path : near
  const read = await new DiskWorkspace().read(uri)
  return read.ok ? { uri, shown, text: read.text } : message('file.unreadable', { file: shown, reason: read.reason })
}

function isMessage(read: CatalogueFile | Message): read is Message {
  return 'key' in read
}

/** The YAML files in a folder and the folders in it, in the order of their names. */
async function yamlIn(folder: string): Promise<readonly string[]> {
  const entries: readonly Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const paths: string[] = []
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) paths.push(...(await yamlIn(path)))
    else if (entry.isFile() && /\.ya?ml$/.test(entry.name)) paths.push(path)
  }
  return paths
}
