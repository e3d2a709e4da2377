import type { Range } from 'vscode-languageserver'
import { bundleNameOf } from '../apart/scan.ts'
import { type Language, message, said, worded } from '../l10n/message.ts'
import { changesText } from '../output/changes/text.ts'
import { type Changes, changesBetween } from '../review/changes/changes.ts'
import type { JudgedItem } from '../review/changes/judged-items.ts'
import type { Compared, Since } from '../review/changes/summary.ts'
import { Review, type ReviewOptions } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import type { Git, GitProblem } from '../workspace/git.ts'
import { globsOf, loadFolder } from '../workspace/load.ts'
import { OnlyThese } from '../workspace/only-these.ts'
import type { revisionAt } from '../workspace/revision-at.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Folder } from './folder.ts'
import type { Folders } from './folders.ts'
import type { View } from './view.ts'

/** How one gets at what is committed in a folder. */
export interface Revisions {
  /** `root`: uri of the folder. */
  readonly git: (root: string) => Git
  readonly at: typeof revisionAt
}

export interface ChangeReviewOptions {
  readonly folders: Folders
  readonly view: View
  /** Absent where there is no disk. */
  readonly revisions: Revisions | undefined
  readonly today: string
  readonly language: () => Language
}

/** A revision to compare with, for who chooses one. */
export interface RevisionChoice {
  readonly revision: string
  /** Whether what counts is where this branch left it, as in a merge request. */
  readonly mergeBase: boolean
  readonly label: string
  readonly description: string
}

/** An item of a file that is the better or worse for what changed. */
export interface ChangeMark {
  readonly range: Range
  readonly verdict: Exclude<JudgedItem['verdict'], 'same'>
  /** Why, in lines. */
  readonly text: string
}

/** Compares the folders with a revision of git, as long as somebody wants to see that. */
export class ChangeReview {
  private readonly options: ChangeReviewOptions
  private asked: Asked | undefined
  private readonly compared = new Map<Folder, ComparedFolder>()
  private turn: Promise<unknown> = Promise.resolve()

  constructor(options: ChangeReviewOptions) {
    this.options = options
  }

  get isOn(): boolean {
    return this.asked !== undefined
  }

  /** What one may want to compare with: where this branch left the main one, what is not committed, other branches and tags. */
  async choices(): Promise<readonly RevisionChoice[]> {
    const language = this.options.language()
    const [git] = this.folders().flatMap((folder) => this.gitOf(folder) ?? [])
    const named = await git?.revisions(MOST_CHOICES)
    if (!git || !named?.ok) return []
    const main = await git.mainBranch()
    const word = (key: 'changes.left' | 'changes.not-committed') => worded(message(key, {}), language)
    return [
      ...(main === undefined
        ? []
        : [{ revision: main, mergeBase: true, label: main, description: word('changes.left') }]),
      { revision: 'HEAD', mergeBase: false, label: 'HEAD', description: word('changes.not-committed') },
      ...named.value.map(({ name, day }) => ({ revision: name, mergeBase: false, label: name, description: day })),
    ]
  }

  /**
   * Compares with a revision from here on; a text says why that cannot be. `keeps`: where it is compared already, it goes on as it was,
   * also when the revision has moved meanwhile.
   */
  begin(asked: Asked, keeps = false): Promise<{ readonly isBegun: boolean; readonly text: string }> {
    return this.inTurn(async () => {
      if (keeps && this.asked) return { isBegun: true, text: '' }
      this.forget()
      const { language } = this.options
      const problems: GitProblem[] = []
      for (const folder of this.folders()) {
        const compared = await this.comparedWith(folder, asked)
        if (typeof compared === 'string') problems.push(compared)
        else this.compared.set(folder, compared)
      }
      // Of several folders some may be in no repository, or know no such revision.
      if (this.compared.size > 0) this.asked = asked
      const [problem = 'no-repository'] = problems
      const { revision } = asked
      const text = this.asked ? '' : worded(message('changes.unread', { revision, problem }), language())
      return { isBegun: this.asked !== undefined, text }
    })
  }

  end(): Promise<void> {
    return this.inTurn(async () => this.forget())
  }

  /** What changed in each folder, as of now; of one that is reviewed in groups in each group of which something is open. */
  all(): Promise<readonly Compared[]> {
    return this.inTurn(async () => {
      const found: Compared[] = []
      for (const folder of this.folders()) {
        this.compared.get(folder)?.keepOnly(folder.reviews())
        for (const review of folder.reviews()) {
          const compared = await this.upToDate(folder, review)
          if (compared) found.push(compared)
        }
      }
      return found
    })
  }

  /** The items of a file that are better or worse. */
  async marks(uri: string): Promise<readonly ChangeMark[]> {
    const folder = this.options.folders.folderOf(uri)
    const compared = folder && (await this.inTurn(() => this.upToDate(folder, folder.reviewOf(uri))))
    if (!compared) return []
    await this.options.view.prepare(new Set([uri]))
    const positions = this.options.view.positions(uri)
    return compared.changes.items.flatMap(({ verdict, at, worse, better }): readonly ChangeMark[] => {
      if (verdict === 'same' || at?.uri !== uri || !positions) return []
      return [{ range: positions.range(at.start, at.end), verdict, text: this.why(worse, better) }]
    })
  }

  /** The text that `havenwijzer diff` writes. */
  async text(shownAs: (uri: string) => string): Promise<string> {
    const language = this.options.language()
    const options = { language, width: WIDTH, style: (_: unknown, plain: string) => plain, shownAs }
    return (await this.all()).map((each) => changesText(each, options)).join('\n')
  }

  private why(worse: JudgedItem['worse'], better: JudgedItem['better']): string {
    const language = this.options.language()
    const lines = (key: 'changes.worse' | 'changes.better', findings: JudgedItem['worse']) => {
      if (findings.length === 0) return []
      const told = findings.slice(0, MOST_TOLD).map(({ message: text }) => `- ${said(text, language).what}`)
      const more = findings.length - MOST_TOLD
      const rest = more > 0 ? [`- ${worded(message('output.more', { count: more }), language)}`] : []
      return [worded(message(key, {}), language), ...told, ...rest]
    }
    return [...lines('changes.worse', worse), ...lines('changes.better', better)].join('\n')
  }

  private async upToDate(folder: Folder, review: Review): Promise<Compared | undefined> {
    const compared = this.compared.get(folder)
    return compared && folder.reviews().includes(review) ? compared.now(review) : undefined
  }

  private async comparedWith(folder: Folder, { revision, mergeBase }: Asked): Promise<ComparedFolder | GitProblem> {
    const { revisions } = this.options
    const git = this.gitOf(folder)
    if (!git || !revisions) return 'no-repository'
    const commit = mergeBase ? await git.commonWith(revision) : await git.commit(revision)
    if (!commit.ok) return commit.problem
    const { root } = folder
    const files = await revisions.at({ root, git, commit: commit.value, policies: folder.asShown() })
    if (!files.ok) return files.problem
    const { id, day, subject } = commit.value
    const since = { revision, commit: id, day, subject, isCommon: mergeBase }
    const { catalogue } = this.options.folders
    return new ComparedFolder(folder, files.value, since, { catalogue, today: this.options.today })
  }

  private gitOf({ root }: Folder): Git | undefined {
    return root.startsWith('file:') ? this.options.revisions?.git(root) : undefined
  }

  private folders(): readonly Folder[] {
    return this.options.folders.all().filter(({ isAlone }) => !isAlone)
  }

  private forget(): void {
    this.asked = undefined
    this.compared.clear()
  }

  /** One after the other, so that nothing is told of a revision that was chosen before. */
  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const next = this.turn.then(step, step)
    this.turn = next.catch(() => undefined)
    return next
  }
}

type Asked = Pick<RevisionChoice, 'revision' | 'mergeBase'>

/** What a folder was, to be compared with what it is. */
class ComparedFolder {
  private readonly folder: Folder
  private readonly files: Workspace
  private readonly since: Since
  private readonly options: Pick<ReviewOptions, 'catalogue' | 'today'>
  private readonly befores = new Map<Review, Before>()

  /** `files`: as they were, with the policies of now. */
  constructor(folder: Folder, files: Workspace, since: Since, options: Pick<ReviewOptions, 'catalogue' | 'today'>) {
    this.folder = folder
    this.files = files
    this.since = since
    this.options = options
  }

  async now(after: Review): Promise<Compared> {
    const { since } = this
    const known = this.befores.get(after)
    const judgedBy = this.judgedBy(after)
    const before = known?.judgedBy === judgedBy ? known : await this.read(after, judgedBy)
    this.befores.set(after, before)
    const { revision } = after
    if (before.latest?.revision !== revision)
      before.latest = { revision, changes: changesBetween(before.review, after) }
    return { changes: before.latest.changes, before: before.review, after, since }
  }

  /** Forgets what groups were that nobody has open any more. */
  keepOnly(reviews: readonly Review[]): void {
    for (const review of this.befores.keys()) if (!reviews.includes(review)) this.befores.delete(review)
  }

  /** What its policies say; of a group also which files it has. */
  private judgedBy(after: Review): string {
    return JSON.stringify([[...after.allPolicies()], this.folder.isInGroups ? after.uris() : []])
  }

  private async read(after: Review, judgedBy: string): Promise<Before> {
    const { root, isInGroups } = this.folder
    const files = isInGroups ? new OnlyThese(this.files, await this.groupOf(after)) : this.files
    const review = new Review({ ...this.options, rules: allRules, root, reader: 'auto' })
    await loadFolder(files, root, review)
    return { review, judgedBy, latest: undefined }
  }

  /** The files of a group, and those that are gone and spoke for one of its organisations. */
  private async groupOf(after: Review): Promise<ReadonlySet<string>> {
    const [own, there] = [new Set(after.uris()), new Set(this.folder.uris())]
    const organisations = new Set(after.model.present())
    const { files } = await this.files.list(this.folder.root, globsOf(after))
    for (const { uri } of files) {
      if (there.has(uri)) continue
      const read = await this.files.read(uri)
      if (read.ok && organisations.has(bundleNameOf(uri, read.text))) own.add(uri)
    }
    return own
  }
}

interface Before {
  readonly review: Review
  readonly judgedBy: string
  /** What came of the comparison, and with which state of now. */
  latest: { readonly revision: number; readonly changes: Changes } | undefined
}

/** As many as one looks through. */
const MOST_CHOICES = 200

/** As many reasons as fit where the pointer is. */
const MOST_TOLD = 8

const WIDTH = 88
