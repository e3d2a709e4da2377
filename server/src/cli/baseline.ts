import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Message, message } from '../l10n/message.ts'
import { readBaseline } from '../output/baseline-file.ts'
import type { FolderResult } from '../output/result.ts'
import { compare, pruned } from '../review/baseline/compare.ts'
import { type Baseline, type BaselineEntry, type BaselineFolder, entriesFor } from '../review/baseline/entry.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { BaselineChoice } from './check-command.ts'

/** A baseline in use: the file, as a whole path and as it was named, and what it holds. */
export interface OpenBaseline {
  readonly path: string
  readonly named: string
  readonly baseline: Baseline
}

/** Reads a baseline; one that is to be written anew is not looked at. A message says why it cannot be used. */
export async function openBaseline(
  { file, task }: BaselineChoice,
  workspace: Workspace,
  workingDirectory: string,
): Promise<OpenBaseline | Message> {
  const path = await wholePath(resolve(workingDirectory, file))
  if (task === 'write') return { path, named: file, baseline: { folders: [] } }
  const read = await workspace.read(pathToFileURL(path).href)
  if (!read.ok) return message('baseline.unread', { file, reason: read.reason, detail: '' })
  const held = readBaseline(read.text.replace(/^\ufeff/, ''))
  if (!held.ok) return message('baseline.unread', { file, reason: held.reason, detail: held.detail })
  return { path, named: file, baseline: held.baseline }
}

/** The results with what their baseline covers taken out. */
export function compared(results: readonly FolderResult[], open: OpenBaseline): readonly FolderResult[] {
  return results.map((result) => {
    const comparison = compare(result.findings, entriesOf(result, results, open))
    const known = new Set(comparison.known)
    const findings = result.findings.filter((finding) => !known.has(finding))
    // Of some files of a folder it is not known what else is still found in it.
    return { ...result, findings, comparison: result.isWhole ? comparison : { ...comparison, gone: [] } }
  })
}

/** A baseline of all that is found. */
export function baselineFor(results: readonly FolderResult[], open: OpenBaseline): Baseline {
  return {
    folders: results.map((result) => ({ folder: folderOf(result, open), findings: entriesFor(result.findings) })),
  }
}

/** The baseline without what is no longer found in the folders that were reviewed; what it holds of others stays. */
export function prunedBaseline(results: readonly FolderResult[], open: OpenBaseline): Baseline {
  const byFolder = new Map(results.map((result) => [folderOf(result, open), result]))
  const folders = open.baseline.folders.map((each): BaselineFolder => {
    const result = byFolder.get(each.folder)
    return result ? { ...each, findings: pruned(each.findings, result.findings) } : each
  })
  return { folders }
}

/** What the baseline holds of a folder; of one that it does not name, what it holds of folders that are not reviewed now. */
function entriesOf(
  result: FolderResult,
  results: readonly FolderResult[],
  open: OpenBaseline,
): readonly BaselineEntry[] {
  const { folders } = open.baseline
  const own = folders.filter(({ folder }) => folder === folderOf(result, open))
  if (own.length > 0) return own.flatMap(({ findings }) => findings)
  const reviewed = new Set(results.map((each) => folderOf(each, open)))
  return folders.flatMap(({ folder, findings }) => (reviewed.has(folder) ? [] : findings))
}

/** Path of a folder from that of the baseline, written alike on every system. */
function folderOf({ root }: FolderResult, { path }: OpenBaseline): string {
  return relative(dirname(path), fileURLToPath(root)).split(sep).join('/') || '.'
}

/** A path without links in its folder, as the paths of reviewed folders are. */
async function wholePath(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  return join(folder, basename(path))
}
