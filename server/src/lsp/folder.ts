import type { GroupedFolder, GroupedOptions } from '../apart/grouped-folder.ts'
import { type Described, describedIn, describedLike } from '../language/navigation/described.ts'
import { type OverviewPart, partsOf } from '../language/overview/parts.ts'
import type { OverviewOf } from '../language/overview/row.ts'
import { type NamedOrganisation, organisationsToReportOn } from '../report/organisations.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import { matchesGlob } from '../workspace/glob.ts'
import { globsOf } from '../workspace/load.ts'
import { ours, type Unreadable, type Workspace, type WorkspaceFile } from '../workspace/workspace.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { type FolderReviewed, WholeFolder } from './whole-folder.ts'

export interface FolderOptions extends FolderReviewed {
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
  private readonly options: FolderOptions
  /** As a whole; of a folder that is reviewed in groups nothing is in it. */
  private readonly whole: WholeFolder
  private groups: GroupedFolder | undefined
  /** Settles when all groups have been reviewed. */
  private scan: Promise<void> = Promise.resolve()
  private isScanning = false
  /** Texts of the documents that are open in the editor, ours or not. */
  private readonly open = new Map<string, string>()
  private readonly unread = new Map<string, Unreadable>()
  private readonly closedTexts = new WeakMap<LineIndex, string>()
  private turn: Promise<void>
  private disposed = false

  constructor(options: FolderOptions) {
    this.options = options
    this.root = options.root
    this.whole = new WholeFolder({
      ...options,
      open: this.open,
      ours: (uri) => this.ours(uri),
      isWanted: () => !this.disposed && !this.groups,
      inTurn: (step) => this.inTurn(step),
      loaded: () => {
        this.isLoaded = true
      },
      report: (uri, reason) => this.report(uri, reason),
    })
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
    return this.groups?.reviewOf(uri) ?? this.whole.review
  }

  /** What an overview tells of it. */
  parts(of: OverviewOf): readonly OverviewPart[] {
    return this.groups?.parts(of) ?? partsOf(of, this.whole.review)
  }

  /** What its documents describe that holds what is sought. */
  described(query: string): Iterable<Described> {
    return this.groups?.described(query) ?? describedLike(query, describedIn(this.whole.review.model))
  }

  get isInGroups(): boolean {
    return this.groups !== undefined
  }

  /** The review of all of it, or of each group of which something is open. */
  reviews(): readonly Review[] {
    return this.groups ? [...this.groups.reviews()] : [this.whole.review]
  }

  /** The organisations in it on which there can be a report. */
  organisations(): readonly NamedOrganisation[] {
    return this.groups?.organisations() ?? organisationsToReportOn(this.whole.review.model)
  }

  /** The review that says what there is of one of those; undefined where it is none. */
  async reviewFor(organisation: string): Promise<Review | undefined> {
    if (this.groups) return this.groups.reviewFor(organisation)
    return this.organisations().some((each) => each.organisation === organisation) ? this.whole.review : undefined
  }

  /** Whether it stands for a document that no folder takes. */
  get isAlone(): boolean {
    return this.options.alone === true
  }

  /** Its files as the editor has them: what is open counts instead of what is on disk. */
  asShown(): Pick<Workspace, 'list' | 'read'> {
    const { workspace } = this.options
    return {
      list: async (folder, globs) => {
        const { files, unreadable } = await workspace.list(folder, globs)
        const listed = new Set(files.map(({ uri }) => uri))
        const unsaved = [...this.open.keys()].filter((uri) => !listed.has(uri)).flatMap((uri) => this.ours(uri) ?? [])
        return { files: [...files, ...unsaved], unreadable }
      },
      read: async (uri, maxBytes) => {
        const text = this.open.get(uri)
        return text === undefined ? workspace.read(uri, maxBytes) : { ok: true, text }
      },
    }
  }

  /** A review that knows all policies. */
  private get policies(): Review {
    return this.groups?.policies ?? this.whole.review
  }

  uris(): readonly string[] {
    return (this.groups ?? this.whole.review).uris()
  }

  /** Files whose findings may have changed since this was last asked. */
  takeTouched(): readonly string[] {
    return (this.groups ?? this.whole.review).takeTouched()
  }

  /** Judges a part of what is to be judged; tells whether there was any. */
  judgeNext(): boolean {
    return this.groups ? false : this.whole.review.judgeNext()
  }

  /** How many errors and warnings there are in a file. */
  countsOf(uri: string): { readonly errors: number; readonly warnings: number } {
    if (this.groups) return this.groups.countsOf(uri)
    const levels = this.findings(uri).map(({ level }) => level)
    const count = (of: string) => levels.filter((level) => level === of).length
    return { errors: count('error'), warnings: count('warning') }
  }

  /** How many applications there are. */
  applications(): number {
    return this.groups?.applications() ?? this.whole.review.model.countOf('application')
  }

  /** Settles when all has been read on which the findings of a file rest. */
  async settledFor(uri: string): Promise<void> {
    await this.settled()
    await this.groups?.ready(uri)
  }

  /** Settles when all has been read that goes with what is open. */
  async settledForOpen(): Promise<void> {
    await this.settled()
    await this.groups?.allReady()
  }

  /** Settles when all of it has been reviewed. */
  async complete(): Promise<void> {
    await this.settled()
    await this.scan
    await this.settled()
    await this.groups?.allReady()
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
  }

  /** A document was closed: from here on the disk counts again. */
  setClosed(uri: string): Promise<void> {
    this.open.delete(uri)
    return this.refresh(uri)
  }

  /** A file or folder changed on disk, appeared or went. */
  refresh(uri: string): Promise<void> {
    return this.inTurn(() =>
      this.groups ? this.refreshInGroups(this.groups, uri, this.ours(uri)) : this.whole.refresh(uri),
    )
  }

  findings(uri: string): readonly Finding[] {
    return (this.groups ?? this.whole.review).findings(uri)
  }

  lines(uri: string): LineIndex | undefined {
    return (this.groups ?? this.whole.review).lines(uri)
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
    const groups = await grouped?.({
      root,
      today,
      reader,
      cache: cache?.() === true,
      textOf: (uri) => this.open.get(uri),
      changed: regrouped,
      report: (uri, reason) => this.report(uri, reason),
    })
    if (groups && !this.disposed) this.reviewInGroups(groups)
    else await this.loadWhole()
  }

  private async loadWhole(): Promise<void> {
    for (const [uri, text] of this.open) this.takeOpen(uri, text)
    await this.whole.load()
  }

  private reviewInGroups(groups: GroupedFolder): void {
    this.groups = groups
    this.isLoaded = true
    for (const [uri, text] of this.open) this.takeOpen(uri, text)
    this.isScanning = true
    // Whoever waits for what is open does not wait for all the others.
    this.scan = groups.scan().then(
      (isDone) => this.scanned(groups, isDone),
      () => this.scanned(groups, false),
    )
  }

  /** `isDone`: else it has to be reviewed as a whole after all. */
  private scanned(groups: GroupedFolder, isDone: boolean): void {
    if (this.disposed || this.groups !== groups) return
    this.isScanning = false
    if (isDone) {
      this.options.regrouped()
      return
    }
    groups.end()
    this.groups = undefined
    this.isLoaded = false
    void this.inTurn(() => this.loadWhole())
  }

  /** A policy says something for all; anything else for its group. */
  private async refreshInGroups(groups: GroupedFolder, uri: string, file: WorkspaceFile | undefined): Promise<void> {
    if (file?.nameKind === 'policy') {
      groups.end()
      this.groups = undefined
      await this.load()
    } else if (file) await groups.refresh(file)
    else
      for (const inner of groups.uris()) {
        const within = inner.startsWith(`${uri}/`) ? this.ours(inner) : undefined
        if (within) await groups.refresh(within)
      }
  }

  private takeOpen(uri: string, text: string): void {
    if (!this.groups) {
      this.whole.setOpen(uri, text)
      return
    }
    const file = this.ours(uri)
    if (file?.nameKind === 'policy') this.groups.setPolicy(uri, text)
    else if (file) this.groups.setOpen(file, text)
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
}
