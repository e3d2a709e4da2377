import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { styleText } from 'node:util'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import { toJson } from '../output/json.ts'
import { countLevels, type FolderResult } from '../output/result.ts'
import { toText } from '../output/text.ts'
import { Review } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { loadFile, loadFolder } from '../workspace/load.ts'
import { fileNameOf, nameKind } from '../workspace/names.ts'
import type { CheckCommand } from './arguments.ts'
import type { ExitCode } from './main.ts'
import type { Terminal } from './terminal.ts'

/** Reviews the given folders and files; each folder is one analysis, a file is judged within its repository. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const disk = new DiskWorkspace()
  const results: FolderResult[] = []
  const today = command.asOf ?? terminal.today
  let unreadable = false
  for (const path of command.paths) {
    const target = await targetOf(resolve(terminal.workingDirectory, path))
    if (!target.ok) {
      terminal.error(`${worded(message('file.unreadable', { file: path, reason: target.reason }), command.language)}\n`)
      unreadable = true
      continue
    }
    const result = await reviewFolder(disk, target, path, command, today)
    unreadable ||= result.unreadable.length > 0
    results.push(result)
  }
  const language = command.languageChosen ? command.language : (policyLanguage(results) ?? command.language)
  const colour = wantsColour(terminal)
  if (command.format === 'json') terminal.write(toJson(results, language, today))
  else if (results.length > 0)
    terminal.write(
      toText(results, {
        language,
        style: (style, text) => (colour ? styleText([...style], text, { validateStream: false }) : text),
        width: Math.min(terminal.columns ?? 100, 120),
        hints: command.hints,
        linesOf: await linesOf(disk, results),
      }),
    )
  if (unreadable) return 2
  return fails(command.failOn, results) ? 1 : 0
}

type Target =
  | { readonly ok: true; readonly root: string; readonly file: string | undefined }
  | { readonly ok: false; readonly reason: string }

/** A folder is reviewed as it is; a file within its git repository, or else within its own folder. */
async function targetOf(path: string): Promise<Target> {
  try {
    if ((await stat(path)).isDirectory()) return { ok: true, root: await realpath(path), file: undefined }
    const file = join(await realpath(dirname(path)), path.slice(dirname(path).length).replace(/^[\\/]/, ''))
    return { ok: true, root: await repositoryOf(dirname(file)), file }
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
    return { ok: false, reason: code === 'EACCES' ? 'no-permission' : code === 'ELOOP' ? 'dangling-link' : 'not-found' }
  }
}

async function repositoryOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (
      await stat(join(at, '.git')).then(
        () => true,
        () => false,
      )
    )
      return at
    if (dirname(at) === at) return folder
  }
}

async function reviewFolder(
  disk: DiskWorkspace,
  target: Target & { ok: true },
  name: string,
  command: CheckCommand,
  today: string,
): Promise<FolderResult> {
  const root = pathToFileURL(target.root).href.replace(/\/$/, '')
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today, root, reader: command.reader })
  const loaded = await loadFolder(disk, root, review)
  const unreadable = [...loaded.unreadable]
  const only = target.file === undefined ? undefined : pathToFileURL(target.file).href
  // A file that is named is read whatever it is called.
  if (only !== undefined && !review.has(only) && !unreadable.some((u) => u.uri === only)) {
    const reason = await loadFile(disk, { uri: only, nameKind: nameKind(fileNameOf(only)) }, review)
    if (reason !== undefined) unreadable.push({ uri: only, reason })
  }
  const uris = only === undefined ? review.uris() : review.has(only) ? [only] : []
  const placements = uris.flatMap((uri) =>
    review.documents(uri).flatMap((d) => (d.head.state === 'current' ? d.placements : [])),
  )
  return {
    root,
    name,
    review,
    findings: uris.flatMap((uri) => review.findings(uri)),
    files: uris.length,
    applications: placements.filter((p) => p.facts.entity?.kind === 'application').length,
    unreadable: only === undefined ? unreadable : unreadable.filter((u) => u.uri === only),
  }
}

function policyLanguage(results: readonly FolderResult[]): Language | undefined {
  for (const { review, root } of results) {
    const language = review.policyFor(`${root}/x`)?.language
    if (language) return language
  }
  return undefined
}

function fails(failOn: CheckCommand['failOn'], results: readonly FolderResult[]): boolean {
  const counts = countLevels(results.flatMap((r) => r.findings))
  switch (failOn) {
    case 'none':
      return false
    case 'error':
      return counts.error > 0
    case 'warning':
      return counts.error + counts.warning > 0
    case 'info':
      return counts.error + counts.warning + counts.info > 0
  }
}

function wantsColour({ environment, isTerminal }: Terminal): boolean {
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR'] && environment['FORCE_COLOR'] !== '0') return true
  return isTerminal
}

/** The lines of the files that have findings, for the frames. */
async function linesOf(
  disk: DiskWorkspace,
  results: readonly FolderResult[],
): Promise<(uri: string) => readonly string[] | undefined> {
  const lines = new Map<string, readonly string[]>()
  for (const uri of new Set(results.flatMap((r) => r.findings.map((f) => f.at.uri)))) {
    const read = await disk.read(uri)
    if (read.ok) lines.set(uri, read.text.split('\n'))
  }
  return (uri) => lines.get(uri)
}
