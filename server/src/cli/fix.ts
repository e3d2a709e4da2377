import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { message, worded } from '../l10n/message.ts'
import { fixAll, isShown, type Wanted } from '../language/fix-all.ts'
import { type Fixes, fixesText, unwrittenText } from '../output/fixes.ts'
import { printable } from '../output/printable.ts'
import type { WholeResult } from '../output/result.ts'
import { unifiedDiff } from '../output/unified-diff.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { RememberingWorkspace } from '../workspace/remembering.ts'
import { replaceText, type Unwritten } from '../workspace/replace.ts'
import type { FixCommand } from './arguments.ts'
import type { ExitCode } from './main.ts'
import { policyLanguage } from './policy-language.ts'
import { progressOn } from './progress.ts'
import { reviewTarget } from './review-target.ts'
import { ruleCalled } from './rule-called.ts'
import { endBetweenFiles } from './signals.ts'
import { type Target, targetsOf } from './targets.ts'
import { pathFrom, type Terminal } from './terminal.ts'

/** Fixes, in the given folders and files, what nobody needs to think about; in a dry run it shows what that would be. */
export async function fix(command: FixCommand, terminal: Terminal): Promise<ExitCode> {
  const rules = command.rules.map((rule) => ruleCalled(rule))
  for (const rule of rules)
    if (!rule.ok) {
      terminal.error(`${worded(rule.problem, command.language)}\n`)
      return 2
    }
  const named = new Set(rules.flatMap((rule) => (rule.ok ? [rule.id] : [])))
  // Who names a rule wants it fixed however softly it speaks.
  const wanted: Wanted = named.size > 0 ? ({ rule }) => named.has(rule) : isShown
  const { targets, unreadable } = await targetsOf(command.paths, terminal.workingDirectory)
  const done = new Set<string>()
  const outcomes: Outcome[] = []
  const letGo = endBetweenFiles()
  try {
    for (const target of targets) outcomes.push(await fixTarget(target, { command, terminal, wanted, done }))
  } finally {
    letGo()
  }
  terminal.progress?.(undefined)
  const language = command.languageChosen ? command.language : (policyLanguage(outcomes) ?? command.language)
  const shownAs = (uri: string) => pathFrom(terminal.workingDirectory, uri)
  const unread = [
    ...unreadable.map(({ path, reason }) => ({ file: path, reason })),
    ...outcomes.flatMap((each) => each.unreadable.map(({ uri, reason }) => ({ file: shownAs(uri), reason }))),
  ]
  for (const each of unread) terminal.error(`${worded(message('file.unreadable', each), language)}\n`)
  const fixes = together(outcomes)
  const options = { language, dry: command.dryRun, shownAs }
  terminal.error(unwrittenText(fixes, options))
  const safely = (diff: string) => (terminal.isTerminal ? diff.split('\n').map(printable).join('\n') : diff)
  for (const { uri, diff } of outcomes.flatMap((each) => each.diffs)) terminal.write(safely(diff(shownAs(uri))))
  // The diff alone is what a dry run writes, so that it can be handed on.
  const said = outcomes.length > 0 ? fixesText(fixes, options) : ''
  if (command.dryRun) terminal.error(said)
  else terminal.write(said)
  return exitCode(fixes, { dry: command.dryRun, allRead: unread.length === 0 })
}

interface Outcome extends Fixes, Pick<WholeResult, 'review' | 'root' | 'unreadable'> {
  readonly diffs: readonly { readonly uri: string; readonly diff: (file: string) => string }[]
}

interface Task {
  readonly command: FixCommand
  readonly terminal: Terminal
  readonly wanted: Wanted
  /** Files that another of the given paths took along. */
  readonly done: Set<string>
}

async function fixTarget(target: Target, { command, terminal, wanted, done }: Task): Promise<Outcome> {
  const workspace = new RememberingWorkspace(new DiskWorkspace())
  const today = command.asOf ?? terminal.today
  const progress = progressOn(terminal, command.language)
  const options = { today, reader: command.reader, ...progress }
  const { review, root, unreadable } = await reviewTarget(workspace, target, options)
  const asked = target.files?.map((file) => pathToFileURL(file).href) ?? review.uris()
  const texts = new Map<string, string>()
  for (const uri of asked) {
    const text = workspace.texts.get(uri)
    if (review.has(uri) && text !== undefined && !done.has(uri)) texts.set(uri, text)
    done.add(uri)
  }
  const { files, beyond, endless } = fixAll(review, texts, wanted)
  const unwritten: { uri: string; reason: Unwritten }[] = []
  for (const { uri, text: after } of command.dryRun ? [] : files) {
    await nextTurn()
    const before = texts.get(uri) ?? ''
    const reason = replaceText({ path: fileURLToPath(uri), folder: target.root, before, after })
    if (reason === undefined) continue
    unwritten.push({ uri, reason })
    review.setText(uri, before)
  }
  const findings = [...texts.keys()].flatMap((uri) => review.findings(uri))
  const left = findings.filter((finding) => isShown(finding) && !finding.fixes.some((each) => each.mechanical))
  const diffs = files.map(({ uri, edits }) => ({
    uri,
    diff: (file: string) => unifiedDiff(file, texts.get(uri) ?? '', edits),
  }))
  const shown = command.dryRun ? diffs : []
  return { files, unwritten, beyond, endless, left, read: texts.size, review, root, unreadable, diffs: shown }
}

function together(outcomes: readonly Fixes[]): Fixes {
  const all = <T>(part: (each: Fixes) => readonly T[]): readonly T[] => outcomes.flatMap(part)
  return {
    files: all((each) => each.files),
    unwritten: all((each) => each.unwritten),
    beyond: all((each) => each.beyond),
    endless: all((each) => each.endless),
    left: all((each) => each.left),
    read: outcomes.reduce((sum, { read }) => sum + read, 0),
  }
}

function exitCode(fixes: Fixes, { dry, allRead }: { dry: boolean; allRead: boolean }): ExitCode {
  const { files, unwritten, beyond, endless } = fixes
  // A file that somebody else is writing is left to the next time.
  if (!allRead || unwritten.some(({ reason }) => reason !== 'changed')) return 2
  const isLeft = unwritten.length + beyond.length + endless.length > 0
  return isLeft || (dry && files.length > 0) ? 1 : 0
}
