import { pathToFileURL } from 'node:url'
import { affectedFiles } from '../apart/affected.ts'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import { type Language, type Message, message, worded } from '../l10n/message.ts'
import { changesJson } from '../output/changes/json.ts'
import { changesText } from '../output/changes/text.ts'
import { printable } from '../output/printable.ts'
import type { WholeResult } from '../output/result.ts'
import { changesBetween } from '../review/changes/changes.ts'
import { Review } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import type { Level } from '../rules/rule.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { type Commit, Git, type GitAnswer } from '../workspace/git.ts'
import { type Loaded, loadFolder } from '../workspace/load.ts'
import { OnlyThese } from '../workspace/only-these.ts'
import { revisionAt } from '../workspace/revision-at.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { isCounted } from './check.ts'
import type { ExitCode } from './main.ts'
import { policyLanguage } from './policy-language.ts'
import { progressOn } from './progress.ts'
import { scanInThreads } from './review-apart.ts'
import { reviewTarget } from './review-target.ts'
import { type Target, targetsOf } from './targets.ts'
import { pathFrom, stylerOf, type Terminal, widthOf } from './terminal.ts'

/** What changed in a folder since a revision of git. */
export interface DiffCommand {
  readonly name: 'diff'
  readonly revision: string
  readonly path: string
  /** Compare with where what is checked out left the revision, as a merge request does. */
  readonly mergeBase: boolean
  readonly json: boolean
  readonly failOn: Exclude<Level, 'hint'> | 'none'
  readonly asOf: string | undefined
  readonly language: Language
  readonly languageChosen: boolean
}

/** Tells what is better and what is worse in a folder than in a revision of git. 1: something is worse at or above `--fail-on`. */
export async function diff(command: DiffCommand, terminal: Terminal): Promise<ExitCode> {
  const { revision, path, mergeBase, failOn } = command
  const { targets, unreadable } = await targetsOf([path], terminal.workingDirectory)
  const refuse = (...texts: readonly Message[]): ExitCode => {
    for (const text of texts) terminal.error(`${printable(worded(text, command.language))}\n`)
    return 2
  }
  const [target] = targets
  if (!target)
    return refuse(...unreadable.map(({ path: file, reason }) => message('file.unreadable', { file, reason })))
  if (target.files) return refuse(message('usage.diff-folder', { path }))
  const git = new Git(target.root)
  const commit = mergeBase ? await git.commonWith(revision) : await git.commit(revision)
  if (!commit.ok) return refuse(message('changes.unread', { revision, problem: commit.problem }))
  const read = await readBoth(target, git, commit.value, command, terminal)
  if (!read.ok) return refuse(message('changes.unread', { revision, problem: read.problem }))
  const { now, before, unread } = read.value
  const { root, review: after } = now
  const language = command.languageChosen ? command.language : (policyLanguage([now]) ?? command.language)
  for (const { uri, reason } of unread)
    terminal.error(
      `${printable(worded(message('file.unreadable', { file: pathFrom(terminal.workingDirectory, uri), reason }), language))}\n`,
    )
  const changes = changesBetween(before, after)
  const { id, day, subject } = commit.value
  const since = { revision, commit: id, day, subject, isCommon: mergeBase }
  const compared = { changes, before, after, since }
  terminal.write(
    command.json
      ? changesJson(compared, { language, today: after.context.today, root })
      : changesText(compared, {
          language,
          style: stylerOf(terminal),
          width: widthOf(terminal),
          shownAs: (uri) => pathFrom(terminal.workingDirectory, uri),
        }),
  )
  if (unread.length > 0) return 2
  return changes.worse.some(({ finding }) => !finding.accepted && isCounted(finding.level, failOn)) ? 1 : 0
}

interface Both {
  readonly now: WholeResult
  readonly before: Review
  readonly unread: Loaded['unreadable']
}

/** Reviews the folder as it is and as it was; of a country only what the change may mean something for. */
async function readBoth(
  target: Target,
  git: Git,
  commit: Commit,
  command: DiffCommand,
  terminal: Terminal,
): Promise<GitAnswer<Both>> {
  const workspace = new DiskWorkspace()
  const root = pathToFileURL(target.root).href.replace(/\/$/, '')
  const then = await revisionAt({ root, git, commit, policies: workspace })
  if (!then.ok) return then
  const { thread, cache } = terminal
  const options = { catalogue: packagedCatalogue(), today: command.asOf ?? terminal.today, reader: 'auto' as const }
  const progress = progressOn(terminal, command.language)
  const scanned = await scanInThreads(root, { ...options, ...progress, thread, cache })
  const affected = scanned && (await affectedFiles({ root, before: then.value, after: workspace }, scanned, options))
  const concerned = (files: Workspace) => (affected ? new OnlyThese(files, affected) : files)
  const now = await reviewTarget(concerned(workspace), target, { ...options, ...progress })
  const before = new Review({ ...options, rules: allRules, root })
  const loaded = await loadFolder(concerned(then.value), root, before)
  terminal.progress?.(undefined)
  return { ok: true, value: { now, before, unread: [...now.unreadable, ...loaded.unreadable] } }
}
