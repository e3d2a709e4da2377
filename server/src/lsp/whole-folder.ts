import type { Catalogue } from '../catalogue/catalogue.ts'
import { Review } from '../review/review.ts'
import type { Rule } from '../rules/rule.ts'
import { globsOf, loadFile, loadFolder, lookUpNamed } from '../workspace/load.ts'
import type { Unreadable, Workspace, WorkspaceFile } from '../workspace/workspace.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { LookedUp } from './looked-up.ts'
import { nextTurn } from './turn.ts'

/** What is reviewed, and by what. */
export interface FolderReviewed {
  /** Uri without closing slash. */
  readonly root: string
  readonly workspace: Workspace
  readonly catalogue: Catalogue
  readonly rules: readonly Rule[]
  readonly today: string
  readonly reader: ReaderChoice
}

export interface WholeFolderOptions extends FolderReviewed {
  /** What a file is to us; undefined: nothing. */
  readonly ours: (uri: string) => WorkspaceFile | undefined
  /** Texts of the documents that are open in the editor, ours or not. */
  readonly open: ReadonlyMap<string, string>
  /** Whether what is read is still wanted. */
  readonly isWanted: () => boolean
  /** Does one thing after the other. */
  readonly inTurn: (step: () => Promise<void>) => Promise<void>
  /** Told whether a file can be read; undefined: it can. */
  readonly report: (uri: string, reason: Unreadable | undefined) => void
  /** Told when all files have been read, before anybody is told what is found. */
  readonly loaded: () => void
  /** Told when findings may be others without a word typed. */
  readonly regrouped: () => void
}

/** A folder that is reviewed as a whole: its files on disk, and over them the documents open in the editor. */
export class WholeFolder {
  readonly review: Review
  private readonly options: WholeFolderOptions
  private isLoaded = false
  /** What the policies said when documents were last chosen and read by it. */
  private chosenBy = NO_GLOBS
  private limitedBy = ''
  private readonly lookedUp = new LookedUp()

  constructor(options: WholeFolderOptions) {
    this.options = options
    const { catalogue, rules, today, root, reader } = options
    this.review = new Review({ catalogue, rules, today, root, reader })
  }

  async load(): Promise<void> {
    const { workspace, root, open, isWanted, report, loaded, regrouped } = this.options
    let slice = performance.now()
    const between = async () => {
      if (performance.now() - slice > SLICE_MS) {
        await nextTurn()
        slice = performance.now()
      }
      return isWanted()
    }
    try {
      const { unreadable } = await loadFolder(workspace, root, this.review, { skip: (uri) => open.has(uri), between })
      for (const { uri, reason } of unreadable) report(uri, reason)
    } finally {
      this.isLoaded = true
      loaded()
    }
    this.limitedBy = limitsOf(this.review)
    // A policy that is open may have been typed in while we read by it.
    const certain = ![...this.review.allPolicies()].some((policy) => open.has(policy.uri))
    if (certain) this.chosenBy = choiceOf(this.review)
    this.followPolicies()
    if (open.size > 0) regrouped()
  }

  /** The text of an open document; it counts instead of what is on disk. */
  setOpen(uri: string, text: string): void {
    const file = this.options.ours(uri)
    if (file) this.review.setFile(uri, text, file.nameKind, true)
    else this.review.removeFile(uri)
    this.followPolicies()
    this.lookUp(false)
  }

  /** A file or folder changed on disk, appeared or went. */
  async refresh(uri: string): Promise<void> {
    const file = this.options.ours(uri)
    if (file) await this.read(file)
    else
      for (const inner of this.review.uris())
        if (inner === uri || inner.startsWith(`${uri}/`)) await this.readAgain(inner)
    this.followPolicies()
    this.lookUp(true)
  }

  private async readAgain(uri: string): Promise<void> {
    const file = this.options.ours(uri)
    if (file) await this.read(file)
    else this.review.removeFile(uri)
  }

  private async read(file: WorkspaceFile): Promise<void> {
    const { workspace, open, isWanted, report } = this.options
    if (open.has(file.uri)) return
    const reason = await loadFile(workspace, file, this.review, () => isWanted() && !open.has(file.uri))
    report(file.uri, reason === 'not-found' ? undefined : reason)
  }

  /** When a policy changed: documents that its globs name come in, documents that none names any more go. */
  private followPolicies(): void {
    const { workspace, root, open, inTurn, regrouped } = this.options
    const chosenBy = choiceOf(this.review)
    const limitedBy = limitsOf(this.review)
    if (!this.isLoaded || (chosenBy === this.chosenBy && limitedBy === this.limitedBy)) return
    const all = limitedBy !== this.limitedBy
    this.chosenBy = chosenBy
    this.limitedBy = limitedBy
    void inTurn(async () => {
      const { files } = await workspace.list(root, globsOf(this.review))
      const wanted = new Set(files.map((file) => file.uri))
      for (const file of files) if (all || !this.review.has(file.uri)) await this.read(file)
      for (const uri of this.review.uris()) if (!wanted.has(uri) && !open.has(uri)) this.review.removeFile(uri)
      regrouped()
    })
  }

  /** Looks again which of the files are there that documents name. `isElsewhere`: something happened on disk. */
  private lookUp(isElsewhere: boolean): void {
    const { workspace, root, inTurn, regrouped } = this.options
    if (!this.lookedUp.isToLook(this.review.namedFiles(), isElsewhere)) return
    void inTurn(async () => {
      this.lookedUp.looks()
      if (await lookUpNamed(workspace, root, this.review)) regrouped()
    })
  }
}

/** What its policies say that documents are chosen by. */
function choiceOf(review: Review): string {
  return JSON.stringify(globsOf(review))
}

/** What they say that documents are read by. */
function limitsOf(review: Review): string {
  const policies = [...review.allPolicies()]
  return JSON.stringify(policies.map(({ uri }) => [uri, review.settingsFor(uri).thresholds.fileMegabytes]))
}

const NO_GLOBS = '[]'

/** How long reading may keep the editor's requests waiting. */
const SLICE_MS = 10
