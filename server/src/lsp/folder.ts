import type { GroupedFolder, GroupedOptions } from '../apart/grouped-folder.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Finding } from '../review/finding.ts'
import { Review } from '../review/review.ts'
import type { Rule } from '../rules/rule.ts'
import { matchesGlob } from '../workspace/glob.ts'
import { globsOf, loadFile, loadFolder, lookUpNamed } from '../workspace/load.ts'
import { ours, type Unreadable, type Workspace, type WorkspaceFile } from '../workspace/workspace.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { LookedUp } from './looked-up.ts'
import { nextTurn } from './turn.ts'

export interface FolderOptions {
  /** Uri without closing slash. */
  readonly root: string
  readonly workspace: Workspace
  readonly catalogue: Catalogue
  readonly rules: readonly Rule[]
  readonly today: string
  readonly reader: ReaderChoice
  /** For a document that is judged alone: it is ours whatever it is called. */
  readonly alone?: true
  /** Prepares a folder of many organisations to be reviewed in groups, where it can be; absent where there is nobody to do that. */
  readonly grouped?: PrepareGroups
  /** Whether what is found in that way is kept. */
  readonly cache?: () => boolean
  /** Told of files that could not be read. */
  readonly unreadable: (uri: string, reason: Unreadable) => void
  /** Told when findings may be others without a word typed: policies made other documents ours, a file that is named came or went. */
  readonly regrouped: () => void
}

/** Undefined where the folder has to be reviewed as a whole. */
export type PrepareGroups = (
  options: Omit<GroupedOptions, 'runner' | 'sources'> & {
    readonly root: string
    readonly today: string
    readonly reader: ReaderChoice
    readonly cache: boolean
  },
) => Promise<GroupedFolder | undefined>

/** One workspace folder under review: its files on disk, and over them the documents open in the editor. */
export class Folder {
  readonly root: string
  isLoaded = false
  /** Of the folder as a whole; of one that is reviewed in groups nothing is in it. */
  private readonly review: Review
  private groups: GroupedFolder | undefined
  private scan: Promise<void> = Promise.resolve()
  private isScanning = false
  private readonly options: FolderOptions
  /** Texts of the documents that are open in the editor, ours or not. */
  private readonly open = new Map<string, string>()
  private readonly unread = new Map<string, Unreadable>()
  private readonly closedTexts = new WeakMap<LineIndex, string>()
  /** What the policies said when documents were last chosen and read by it. */
  private chosenBy = NO_GLOBS
  private limitedBy = ''
  private turn: Promise<void>
  private disposed = false
  private readonly lookedUp = new LookedUp()

  constructor(options: FolderOptions) {
    this.options = options
    this.root = options.root
    const { catalogue, rules, today, root, reader } = options
    this.review = new Review({ catalogue, rules, today, root, reader })
    this.turn = this.guarded(() => this.load())
  }

  holds(uri: string): boolean {
    return uri.startsWith(`${this.root}/`)
  }

  /** Whether a document is ours, by its name or by a policy's glob. */
  takes(uri: string): boolean {
    return this.ours(uri) !== undefined
  }

  /** Whether all of it has been reviewed. */
  get isReviewed(): boolean {
    return this.isLoaded && !this.isScanning
  }

  /** The review that says what is found in a file. */
  reviewOf(uri: string): Review {
    return this.groups?.reviewOf(uri) ?? this.review
  }

  /** A review that knows all policies. */
  private get policies(): Review {
    return this.groups?.policies ?? this.review
  }

  uris(): readonly string[] {
    return (this.groups ?? this.review).uris()
  }

  /** Files whose findings may have changed since this was last asked. */
  takeTouched(): readonly string[] {
    return (this.groups ?? this.review).takeTouched()
  }

  /** Judges a part of what is to be judged; tells whether there was any. */
  judgeNext(): boolean {
    return this.groups ? false : this.review.judgeNext()
  }

  /** How many errors and warnings there are in a file. */
  countsOf(uri: string): { readonly errors: number; readonly warnings: number } {
    if (this.groups) return this.groups.countsOf(uri)
    const levels = this.review.findings(uri).map(({ level }) => level)
    const count = (of: string) => levels.filter((level) => level === of).length
    return { errors: count('error'), warnings: count('warning') }
  }

  /** How many applications there are. */
  applications(): number {
    return this.groups?.applications() ?? this.review.model.countOf('application')
  }

  /** Settles when all has been read on which the findings of a file rest. */
  async settledFor(uri: string): Promise<void> {
    await this.settled()
    await this.groups?.ready(uri)
  }

  /** Settles when all of it has been reviewed. */
  async complete(): Promise<void> {
    await this.settled()
    await this.scan
    await this.settled()
  }

  /** Settles when every file that is known to have changed has been read. */
  async settled(): Promise<void> {
    let waited: Promise<void> | undefined
    while (waited !== this.turn) {
      waited = this.turn
      await waited
    }
  }

  /** The text of an open document; it counts instead of what is on disk. */
  setOpen(uri: string, text: string): void {
    this.open.set(uri, text)
    this.takeOpen(uri, text)
    this.followPolicies()
    this.lookUp(false)
  }

  /** A document was closed: from here on the disk counts again. */
  setClosed(uri: string): Promise<void> {
    this.open.delete(uri)
    return this.refresh(uri)
  }

  /** A file or folder changed on disk, appeared or went. */
  refresh(uri: string): Promise<void> {
    return this.inTurn(async () => {
      const file = this.ours(uri)
      if (this.groups) {
        await this.refreshInGroups(this.groups, uri, file)
        return
      }
      if (file) await this.read(file)
      else
        for (const inner of this.review.uris())
          if (inner === uri || inner.startsWith(`${uri}/`)) await this.readAgain(inner)
      this.followPolicies()
      this.lookUp(true)
    })
  }

  findings(uri: string): readonly Finding[] {
    return (this.groups ?? this.review).findings(uri)
  }

  lines(uri: string): LineIndex | undefined {
    return (this.groups ?? this.review).lines(uri)
  }

  /** Documents that only a policy's glob makes ours. */
  documentsByGlob(): readonly string[] {
    return this.options.alone ? [] : this.uris().filter((uri) => this.ours(uri)?.nameKind === undefined)
  }

  hasGlobs(): boolean {
    return globsOf(this.policies).length > 0
  }

  /** The text that the findings of a file are about; of a closed file once it has been fetched. */
  text(uri: string): string | undefined {
    const lines = this.lines(uri)
    return this.reviewOf(uri).source(uri)?.text.text ?? (lines && this.closedTexts.get(lines))
  }

  /** Reads the text of a closed file once more, since the review does not keep it. */
  async fetchText(uri: string): Promise<void> {
    const lines = this.lines(uri)
    if (!lines || this.text(uri) !== undefined) return
    const read = await this.options.workspace.read(uri)
    // When it has changed since, it is about to be read again.
    if (read.ok && read.text.length === lines.length) this.closedTexts.set(lines, read.text)
  }

  dispose(): void {
    this.disposed = true
    this.groups?.end()
  }

  private ours(uri: string): WorkspaceFile | undefined {
    const file = ours(uri, globsOf(this.policies), matchesGlob)
    return file ?? (this.options.alone ? { uri, nameKind: undefined } : undefined)
  }

  /** Does one thing after the other, so that what is read last is what counts. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(() => (this.disposed ? undefined : this.guarded(step)))
    return this.turn
  }

  /** A file system that fails costs what was asked of it, and says so. */
  private async guarded(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch {
      this.report(this.root, 'failed')
    }
    this.isLoaded = true
  }

  private async load(): Promise<void> {
    const { root, today, reader, regrouped, grouped, cache } = this.options
    const textOf = (uri: string) => this.open.get(uri)
    const groups = await grouped?.({ root, today, reader, textOf, changed: regrouped, cache: cache?.() === true })
    if (groups && !this.disposed) this.reviewInGroups(groups)
    else await this.loadWhole()
  }

  private reviewInGroups(groups: GroupedFolder): void {
    this.groups = groups
    this.isLoaded = true
    for (const [uri, text] of this.open) this.takeOpen(uri, text)
    // Whoever waits for what is open does not wait for all the others.
    this.isScanning = true
    this.scan = groups.scan().then((isDone) => {
      this.isScanning = false
      if (isDone && !this.disposed) this.options.regrouped()
      if (isDone || this.disposed) return
      groups.end()
      this.groups = undefined
      this.isLoaded = false
      void this.inTurn(() => this.loadWhole())
    })
  }

  /** A policy says something for all; anything else for its group. */
  private async refreshInGroups(groups: GroupedFolder, uri: string, file: WorkspaceFile | undefined): Promise<void> {
    if (file?.nameKind === 'policy') {
      groups.end()
      this.groups = undefined
      await this.load()
      return
    }
    if (file) await groups.refresh(file)
    else
      for (const inner of groups.uris()) {
        const within = inner.startsWith(`${uri}/`) ? this.ours(inner) : undefined
        if (within) await groups.refresh(within)
      }
  }

  private async loadWhole(): Promise<void> {
    for (const [uri, text] of this.open) this.takeOpen(uri, text)
    let slice = performance.now()
    const between = async () => {
      if (performance.now() - slice > SLICE_MS) {
        await nextTurn()
        slice = performance.now()
      }
      return !this.disposed
    }
    const skip = (uri: string) => this.open.has(uri)
    const loaded = await loadFolder(this.options.workspace, this.root, this.review, { skip, between })
    for (const { uri, reason } of loaded.unreadable) this.report(uri, reason)
    this.isLoaded = true
    this.limitedBy = limitsOf(this.review)
    // A policy that is open may have been typed in while we read by it.
    const certain = ![...this.review.allPolicies()].some((policy) => this.open.has(policy.uri))
    if (certain) this.chosenBy = choiceOf(this.review)
    this.followPolicies()
    if (this.open.size > 0) this.options.regrouped()
  }

  /** Looks again which of the files are there that documents name. `isElsewhere`: something happened on disk. */
  private lookUp(isElsewhere: boolean): void {
    const named = this.review.namedFiles()
    if (this.groups || !this.lookedUp.isToLook(named, isElsewhere)) return
    void this.inTurn(async () => {
      this.lookedUp.looks()
      if (await lookUpNamed(this.options.workspace, this.root, this.review)) this.options.regrouped()
    })
  }

  private takeOpen(uri: string, text: string): void {
    const file = this.ours(uri)
    if (this.groups) {
      if (file?.nameKind === 'policy') this.groups.setPolicy(uri, text)
      else if (file) this.groups.setOpen(file, text)
    } else if (file) this.review.setFile(uri, text, file.nameKind, true)
    else this.review.removeFile(uri)
  }

  private async readAgain(uri: string): Promise<void> {
    const file = this.ours(uri)
    if (file) await this.read(file)
    else this.review.removeFile(uri)
  }

  private async read(file: WorkspaceFile): Promise<void> {
    if (this.open.has(file.uri)) return
    const reason = await loadFile(
      this.options.workspace,
      file,
      this.review,
      () => !this.disposed && !this.open.has(file.uri),
    )
    this.report(file.uri, reason === 'not-found' ? undefined : reason)
  }

  /** Says once that a file cannot be read, and again when the reason changes. */
  private report(uri: string, reason: Unreadable | undefined): void {
    if (this.unread.get(uri) === reason) return
    if (reason === undefined) this.unread.delete(uri)
    else {
      this.unread.set(uri, reason)
      this.options.unreadable(uri, reason)
    }
  }

  /** When a policy changed: documents that its globs name come in, documents that none names any more go. */
  private followPolicies(): void {
    const chosenBy = choiceOf(this.review)
    const limitedBy = limitsOf(this.review)
    if (this.groups || !this.isLoaded || (chosenBy === this.chosenBy && limitedBy === this.limitedBy)) return
    const all = limitedBy !== this.limitedBy
    this.chosenBy = chosenBy
    this.limitedBy = limitedBy
    void this.inTurn(async () => {
      const { files } = await this.options.workspace.list(this.root, globsOf(this.review))
      const wanted = new Set(files.map((file) => file.uri))
      for (const file of files) if (all || !this.review.has(file.uri)) await this.read(file)
      for (const uri of this.review.uris()) if (!wanted.has(uri) && !this.open.has(uri)) this.review.removeFile(uri)
      this.options.regrouped()
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
