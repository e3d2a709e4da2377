import { relative } from 'node:path'
import { type Message, message, worded } from '../l10n/message.ts'
import { baselineText } from '../output/baseline-file.ts'
import { printable } from '../output/printable.ts'
import type { FolderResult } from '../output/result.ts'
import { LEVELS } from '../policy/level.ts'
import { allRules } from '../rules/index.ts'
import type { Level } from '../rules/rule.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { baselineFor, compared, type OpenBaseline, openBaseline, prunedBaseline } from './baseline.ts'
import type { BaselineChoice, CheckCommand } from './check-command.ts'
import type { ExitCode } from './main.ts'
import { policyAbove } from './policy-above.ts'
import { policyLanguage } from './policy-language.ts'
import { progressOn } from './progress.ts'
import { isReviewed, writeReports } from './reports.ts'
import { reviewApart } from './review-apart.ts'
import { reviewTarget } from './review-target.ts'
import { targetsOf } from './targets.ts'
import type { Terminal } from './terminal.ts'
import { writeFiles } from './write-files.ts'

/** Reviews the given folders and files; each folder is one analysis, files are judged within their repository. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const workspace = new DiskWorkspace()
  const today = command.asOf ?? terminal.today
  const refuse = (why: Message, language = command.language): ExitCode => {
    terminal.error(`${printable(worded(why, language))}\n`)
    return 2
  }
  // Before anything is read: a large landscape takes its time.
  const open = command.baseline && (await openBaseline(command.baseline, workspace, terminal.workingDirectory))
  if (open && 'key' in open) return refuse(open)
  const { targets, unreadable } = await targetsOf(command.paths, terminal.workingDirectory)
  const isChanging = command.baseline !== undefined && command.baseline.task !== 'compare'
  if (isChanging && targets.some(({ files }) => files !== undefined)) return refuse(message('baseline.named-files', {}))
  const found: FolderResult[] = []
  const progress = progressOn(terminal, command.language)
  for (const target of targets) {
    const options = { today, reader: command.reader, ...progress }
    const apart = await reviewApart(target, {
      ...options,
      covers: command.coverage,
      thread: terminal.thread,
      cache: command.cache ? terminal.cache : undefined,
    })
    found.push(apart ?? (await reviewTarget(workspace, target, options)))
  }
  terminal.progress?.(undefined)
  const language = command.languageChosen ? command.language : (policyLanguage(found) ?? command.language)
  for (const { path, reason } of unreadable) refuse(message('file.unreadable', { file: path, reason }), language)
  for (const target of targets) {
    const policy = await policyAbove(target)
    if (policy === undefined) continue
    const file = relative(terminal.workingDirectory, policy)
    terminal.error(`${printable(worded(message('policy.above', { file, folder: target.name }), language))}\n`)
  }
  const isComplete = unreadable.length === 0 && found.every((result) => result.unreadable.length === 0)
  const changed = open && command.baseline ? await changeBaseline(command.baseline, open, found, isComplete) : undefined
  const results = changed ? compared(found, changed.open) : found
  const counts = (level: Level) => isCounted(level, command.failOn)
  const coverage = command.coverage ? coverageIn(results) : undefined
  const told = { command, results, unreadable, language, today, coverage, counts }
  const isWritten = await writeReports(told, workspace, terminal)
  if (changed?.said) terminal.error(`${printable(worded(changed.said, language))}\n`)
  if (!isComplete || !isWritten || changed?.hasFailed) return 2
  return results.some(({ findings }) => findings.some(({ level }) => counts(level))) ? 1 : 0
}

interface Changed {
  readonly open: OpenBaseline
  readonly said?: Message
  readonly hasFailed?: boolean
}

/** Writes or prunes the baseline where that was asked for. What is compared with is how it is then. */
async function changeBaseline(
  { task, file }: BaselineChoice,
  open: OpenBaseline,
  found: readonly FolderResult[],
  isComplete: boolean,
): Promise<Changed> {
  if (task === 'compare') return { open }
  if (!isComplete) return { open, said: message('baseline.incomplete', { file }), hasFailed: true }
  if (isReviewed(open.path, found))
    return { open, said: message('output.unwritten', { file, reason: 'reviewed' }), hasFailed: true }
  const baseline = task === 'write' ? baselineFor(found, open) : prunedBaseline(found, open)
  const [problem] = await writeFiles([{ path: open.path, text: baselineText(baseline) }])
  if (problem) return { open, said: message('output.unwritten', { file, reason: problem.reason }), hasFailed: true }
  const count = baseline.folders.reduce((sum, { findings }) => sum + findings.length, 0)
  const now = { ...open, baseline }
  if (task === 'write') return { open: now, said: message('baseline.written', { file, count }) }
  const kept = new Set(baseline.folders.flatMap(({ findings }) => findings.map((entry) => JSON.stringify(entry))))
  const before = open.baseline.folders.flatMap(({ findings }) => findings)
  const gone = before.filter((entry) => !kept.has(JSON.stringify(entry))).length
  return { open: now, said: message('baseline.pruned', { file, gone, count }) }
}

/** How many entries each rule looked at, over all folders. */
function coverageIn(results: readonly FolderResult[]): ReadonlyMap<string, number> {
  const each = results.map(({ coverage }) => coverage())
  return new Map(allRules.map(({ id }) => [id, each.reduce((total, of) => total + (of.get(id) ?? 0), 0)]))
}

/** Whether a level is among those that make the check fail. */
export function isCounted(level: Level, failOn: CheckCommand['failOn']): boolean {
  return failOn !== 'none' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn)
}
