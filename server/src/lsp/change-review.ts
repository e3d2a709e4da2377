import type { Range } from 'vscode-languageserver'
import { type Language, message, said, worded } from '../l10n/message.ts'
import { changesText } from '../output/changes/text.ts'
import { type Changes, changesBetween } from '../review/changes/changes.ts'
import type { JudgedItem } from '../review/changes/judged-items.ts'
import type { Compared, Since } from '../review/changes/summary.ts'
import { Review } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import type { Git, GitProblem } from '../workspace/git.ts'
import type { loadRevision } from '../workspace/load-revision.ts'
import type { Folder } from './folder.ts'
import type { Folders } from './folders.ts'
import type { View } from './view.ts'

/** How one gets at what is committed in a folder. */
export interface Revisions {
  /** `root`: uri of the folder. */
  readonly git: (root: string) => Git
  readonly load: typeof loadRevision
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
  private asked: Pick<RevisionChoice, 'revision' | 'mergeBase'> | undefined
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

  /** Compares with a revision from here on; a text says what that gives, or why it cannot. */
  begin(revision: string, mergeBase: boolean): Promise<{ readonly isBegun: boolean; readonly text: string }> {
    return this.inTurn(async () => {
      this.forget()
      const { language } = this.options
      const problems: Problem[] = []
      for (const folder of this.folders()) {
        const compared = await this.comparedWith(folder, revision, mergeBase)
        if (typeof compared === 'string') problems.push(compared)
        else this.compared.set(folder, compared)
      }
      // Of several folders some may be in no repository, or know no such revision.
      if (this.compared.size > 0) this.asked = { revision, mergeBase }
      const [problem = 'no-repository'] = problems
      const text = this.asked ? '' : worded(message('changes.unread', { revision, problem }), language())
      return { isBegun: this.asked !== undefined, text }
    })
  }

  end(): Promise<void> {
    return this.inTurn(async () => this.forget())
  }

  /** What changed in each folder, as of now. */
  all(): Promise<readonly Compared[]> {
    return this.inTurn(async () => {
      const found: Compared[] = []
      for (const folder of this.folders()) {
        const compared = await this.upToDate(folder)
        if (compared) found.push(compared)
      }
      return found
    })
  }

  /** The items of a file that are better or worse. */
  async marks(uri: string): Promise<readonly ChangeMark[]> {
    const folder = this.options.folders.folderOf(uri)
    const compared = folder && (await this.inTurn(() => this.upToDate(folder)))
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

  private async upToDate(folder: Folder): Promise<Compared | undefined> {
    const known = this.compared.get(folder)
    const review = folder.wholeReview()
    if (!known || !review || !this.asked) return undefined
    if (known.policies === policiesOf(review)) return known.now(review)
    const { revision, mergeBase } = this.asked
    const again = await this.comparedWith(folder, revision, mergeBase)
    if (typeof again === 'string') return undefined
    this.compared.set(folder, again)
    return again.now(review)
  }

  private async comparedWith(folder: Folder, revision: string, mergeBase: boolean): Promise<ComparedFolder | Problem> {
    const { revisions, folders, today } = this.options
    const git = this.gitOf(folder)
    const after = folder.wholeReview()
    if (!git || !revisions) return 'no-repository'
    if (!after) return 'in-groups'
    const commit = mergeBase ? await git.commonWith(revision) : await git.commit(revision)
    if (!commit.ok) return commit.problem
    const { root } = folder
    const before = new Review({ catalogue: folders.catalogue, rules: allRules, today, root, reader: 'auto' })
    const loaded = await revisions.load({ root, git, commit: commit.value, policies: folder.asShown() }, before)
    if (!loaded.ok) return loaded.problem
    const { id, day, subject } = commit.value
    const since = { revision, commit: id, day, subject, isCommon: mergeBase }
    return new ComparedFolder(before, since, policiesOf(after))
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

/** Why there is nothing to compare with. */
type Problem = GitProblem | 'in-groups'

/** What a folder was, to be compared with what it is. */
class ComparedFolder {
  /** What the policies said by which it was judged. */
  readonly policies: string
  private readonly before: Review
  private readonly since: Since
  private latest: { readonly revision: number; readonly changes: Changes } | undefined

  constructor(before: Review, since: Since, policies: string) {
    this.before = before
    this.since = since
    this.policies = policies
  }

  now(after: Review): Compared {
    const { before, since } = this
    const { revision } = after
    if (this.latest?.revision !== revision) this.latest = { revision, changes: changesBetween(before, after) }
    return { changes: this.latest.changes, before, after, since }
  }
}

function policiesOf(review: Review): string {
  return JSON.stringify([...review.allPolicies()])
}

/** As many as one looks through. */
const MOST_CHOICES = 200

/** As many reasons as fit where the pointer is. */
const MOST_TOLD = 8

const WIDTH = 88
