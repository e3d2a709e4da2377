import { packagedCatalogue } from '../catalogue/packaged.ts'
import { type Language, type Message, message, worded } from '../l10n/message.ts'
import { changesJson } from '../output/changes/json.ts'
import { changesText } from '../output/changes/text.ts'
import { printable } from '../output/printable.ts'
import { changesBetween } from '../review/changes/changes.ts'
import { Review } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import type { Level } from '../rules/rule.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { Git } from '../workspace/git.ts'
import { loadRevision } from '../workspace/load-revision.ts'
import { isCounted } from './check.ts'
import type { ExitCode } from './main.ts'
import { policyLanguage, reviewTarget } from './review-target.ts'
import { targetsOf } from './targets.ts'
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
  const workspace = new DiskWorkspace()
  const today = command.asOf ?? terminal.today
  const now = await reviewTarget(workspace, target, { today, reader: 'auto' })
  const { root, review: after } = now
  const before = new Review({ catalogue: packagedCatalogue(), rules: allRules, today, root, reader: 'auto' })
  const loaded = await loadRevision({ root, git, commit: commit.value, policies: workspace }, before)
  if (!loaded.ok) return refuse(message('changes.unread', { revision, problem: loaded.problem }))
  const language = command.languageChosen ? command.language : (policyLanguage([now]) ?? command.language)
  const unread = [...now.unreadable, ...loaded.value.unreadable]
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
      ? changesJson(compared, { language, today, root })
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
