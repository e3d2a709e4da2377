import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Language, message, worded } from '../l10n/message.ts'
import { coverageText } from '../output/coverage.ts'
import { toGithub } from '../output/github.ts'
import { toGitlab } from '../output/gitlab.ts'
import { toJson } from '../output/json.ts'
import { toJunit } from '../output/junit.ts'
import { printable } from '../output/printable.ts'
import type { ReportOptions } from '../output/report.ts'
import type { FolderResult } from '../output/result.ts'
import { toSarif } from '../output/sarif/sarif.ts'
import { toText } from '../output/text.ts'
import { allRules } from '../rules/index.ts'
import { nameKind } from '../workspace/names.ts'
import type { Unreadable, Workspace } from '../workspace/workspace.ts'
import type { CheckCommand, Format } from './check-command.ts'
import { sourceLines } from './source-lines.ts'
import { repositoryOf } from './targets.ts'
import { pathFrom, stylerOf, type Terminal, widthOf } from './terminal.ts'
import { writeFiles } from './write-files.ts'

/** What was reviewed, and how it is to be told. */
export interface ToReport {
  readonly command: CheckCommand
  readonly results: readonly FolderResult[]
  readonly unreadable: readonly { readonly path: string; readonly reason: Unreadable }[]
  readonly language: Language
  readonly today: string
  readonly coverage: ReadonlyMap<string, number> | undefined
  readonly counts: (level: FolderResult['findings'][number]['level']) => boolean
}

/** Writes every report that was asked for, to its file or the screen; says which could not be written. */
export async function writeReports(told: ToReport, workspace: Workspace, terminal: Terminal): Promise<boolean> {
  const { command, language, results } = told
  const texts = new Map<Format, Promise<string>>()
  const base = await baseOf(results, terminal)
  const textOf = (format: Format, isScreen: boolean): Promise<string> => {
    // Only what is read on the screen has its colours.
    if (format === 'text') return textReport(told, workspace, terminal, isScreen)
    const made = texts.get(format) ?? report(format, told, base, terminal)
    texts.set(format, made)
    return made
  }
  const files: { readonly path: string; readonly file: string; readonly text: string }[] = []
  for (const { format, file } of command.reports)
    if (file !== undefined)
      files.push({ file, path: resolve(terminal.workingDirectory, file), text: await textOf(format, false) })
  const isWritten = await writeAll(files, results, language, terminal)
  for (const { format, file } of command.reports) if (file === undefined) terminal.write(await textOf(format, true))
  return isWritten
}

/** Writes files, none of them in the place of a document; says which could not be written. */
export async function writeAll(
  files: readonly { readonly path: string; readonly file: string; readonly text: string }[],
  results: readonly Pick<FolderResult, 'review'>[],
  language: Language,
  terminal: Pick<Terminal, 'error'>,
): Promise<boolean> {
  const lost = files.filter(({ path }) => isReviewed(path, results))
  const problems: readonly { readonly path: string; readonly reason: string }[] =
    lost.length > 0 ? lost.map(({ path }) => ({ path, reason: 'reviewed' })) : await writeFiles(files)
  for (const { path, reason } of problems) {
    const file = files.find((each) => each.path === path)?.file ?? path
    terminal.error(`${worded(message('output.unwritten', { file: printable(file), reason }), language)}\n`)
  }
  return problems.length === 0
}

async function report(
  format: Exclude<Format, 'text'>,
  told: ToReport,
  base: string,
  terminal: Terminal,
): Promise<string> {
  const { results, command, language, today, unreadable, coverage, counts } = told
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH)
  const options: ReportOptions = { language, hints: command.hints, base, digest, unreadable }
  switch (format) {
    case 'json':
      return toJson(results, { language, today, unreadable, coverage })
    case 'gitlab':
      return toGitlab(results, options)
    case 'github':
      return toGithub(results, options)
    case 'junit':
      return toJunit(results, { ...options, rules: allRules.map(({ id }) => id), counts })
    case 'sarif': {
      const pages = new Map<string, string>()
      for (const { id } of allRules) pages.set(id, await readFile(join(terminal.pages, `${id}.${language}.md`), 'utf8'))
      return toSarif(results, { ...options, version: terminal.version, rules: allRules, pages })
    }
  }
}

async function textReport(
  { results, command, language, unreadable, coverage }: ToReport,
  workspace: Workspace,
  terminal: Terminal,
  isScreen: boolean,
): Promise<string> {
  if (results.length === 0) return ''
  const lines = await sourceLines(workspace, results)
  const text = toText(results, {
    language,
    style: isScreen ? stylerOf(terminal) : (_, plain) => plain,
    width: widthOf(isScreen ? terminal : { ...terminal, columns: undefined }),
    hints: command.hints,
    accepted: command.showAccepted,
    lines,
    shownAs: (uri) => pathFrom(terminal.workingDirectory, uri),
    complete: unreadable.length === 0,
  })
  return coverage ? `${text}${coverageText(coverage, language)}` : text
}

/** Uri of the folder that paths in reports count from: the repository in which we were started, or of what is reviewed. */
async function baseOf(results: readonly FolderResult[], { workingDirectory }: Terminal): Promise<string> {
  const here = await realpath(workingDirectory)
  const first = results[0] && fileURLToPath(results[0].root)
  const base = (await repositoryOf(here)) ?? (first === undefined ? undefined : await repositoryOf(first)) ?? here
  return pathToFileURL(base).href.replace(/\/$/, '')
}

/** Whether a report would take the place of a document. */
export function isReviewed(path: string, results: readonly Pick<FolderResult, 'review'>[]): boolean {
  const uri = pathToFileURL(path).href
  return nameKind(basename(path)) !== undefined || results.some(({ review }) => review.has(uri))
}

/** Hexadecimal digits: enough to tell any two findings apart. */
const DIGEST_LENGTH = 32
