import { type Language, message, worded } from '../l10n/message.ts'
import { coverageText } from '../output/coverage.ts'
import { toJson } from '../output/json.ts'
import { countLevels, type FolderResult } from '../output/result.ts'
import { toText } from '../output/text.ts'
import { coverageOf } from '../review/coverage.ts'
import { allRules } from '../rules/index.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import type { LoadOptions } from '../workspace/load.ts'
import type { CheckCommand } from './arguments.ts'
import type { ExitCode } from './main.ts'
import { reviewTarget } from './review-target.ts'
import { sourceLines } from './source-lines.ts'
import { targetsOf } from './targets.ts'
import { pathFrom, stylerOf, type Terminal, widthOf } from './terminal.ts'

/** Reviews the given folders and files; each folder is one analysis, files are judged within their repository. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const workspace = new DiskWorkspace()
  const { format, hints, reader, coverage } = command
  const today = command.asOf ?? terminal.today
  const { targets, unreadable } = await targetsOf(command.paths, terminal.workingDirectory)
  const results: FolderResult[] = []
  const progress = progressOn(terminal, command.language)
  for (const target of targets) results.push(await reviewTarget(workspace, target, { today, reader, ...progress }))
  terminal.progress?.(undefined)
  const language = command.languageChosen ? command.language : (policyLanguage(results) ?? command.language)
  for (const { path, reason } of unreadable)
    terminal.error(`${worded(message('file.unreadable', { file: path, reason }), language)}\n`)
  if (format === 'json')
    terminal.write(
      toJson(results, { language, today, unreadable, coverage: coverage ? coverageIn(results) : undefined }),
    )
  else if (results.length > 0) {
    const lines = await sourceLines(workspace, results)
    const shownAs = (uri: string) => pathFrom(terminal.workingDirectory, uri)
    const complete = unreadable.length === 0
    const style = stylerOf(terminal)
    terminal.write(
      toText(results, {
        language,
        style,
        width: widthOf(terminal),
        hints,
        accepted: command.showAccepted,
        lines,
        shownAs,
        complete,
      }),
    )
    if (coverage) terminal.write(coverageText(coverageIn(results), language))
  }
  if (unreadable.length > 0 || results.some((result) => result.unreadable.length > 0)) return 2
  return fails(command.failOn, results) ? 1 : 0
}

/** Shows how far reading is, once it takes long enough to wonder. */
function progressOn({ progress }: Terminal, language: Language): Pick<LoadOptions, 'between'> {
  if (!progress) return {}
  let next = performance.now() + PROGRESS_MS
  const between = async (done: number, total: number): Promise<boolean> => {
    if (performance.now() < next) return true
    progress(worded(message('output.progress', { done, total }), language))
    next = performance.now() + PROGRESS_MS
    return true
  }
  return { between }
}

/** How many entries each rule looked at, over all folders. */
function coverageIn(results: readonly FolderResult[]): ReadonlyMap<string, number> {
  const each = results.map(({ review }) => coverageOf(review, allRules))
  return new Map(allRules.map(({ id }) => [id, each.reduce((total, of) => total + (of.get(id) ?? 0), 0)]))
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

/** How long nothing is shown, and between two that are. */
const PROGRESS_MS = 300
