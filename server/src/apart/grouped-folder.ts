import { type Described, describedIn, describedLike } from '../language/navigation/described.ts'
import { joinedParts } from '../language/overview/joined-parts.ts'
import { causeNameIn, causeParts, type OverviewPart, partsOf } from '../language/overview/parts.ts'
import type { OverviewOf } from '../language/overview/row.ts'
import { type NamedOrganisation, organisationsToReportOn } from '../report/organisations.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import { groupsOf, type Ties, tiesOf } from '../review/ties.ts'
import { loadFile } from '../workspace/load.ts'
import type { Unreadable, WorkspaceFile } from '../workspace/workspace.ts'
import { LineIndex } from '../yaml/lines.ts'
import { type FileResult, fileResult, type GroupResult, inPoliciesOf, type Sources } from './bundle.ts'
import { type GroupLists, groupLists, partsIn } from './group-lists.ts'
import { type GroupReview, groupReview, VisitedGroup } from './group-review.ts'
import { describedAmong } from './kept-names.ts'
import { type Told, unpacked } from './packed.ts'
import { bundleNameOf, type Prepared, type Runner, scanned } from './scan.ts'

export interface GroupedOptions {
  readonly sources: Sources
  readonly runner: Runner
  /** The text of a file that is open in an editor. */
  readonly textOf: (uri: string) => string | undefined
  /** Told whether a file can be read; undefined: it can. */
  readonly report: (uri: string, reason: Unreadable | undefined) => void
  /** Told when findings may be others without a word typed. */
  readonly changed: () => void
}

/** A group with a file in it that somebody has open: reviewed here, key by key. */
interface Live {
  readonly review: Review
  readonly uris: ReadonlySet<string>
  /** Settles when all its files have been read. */
  isRead: Promise<void>
  /** Until then what was found before is told. */
  isDone: boolean
}

/**
 * A folder of many organisations in an editor. What nobody has open is reviewed elsewhere and told from there; of what somebody
 * has open the whole group is reviewed here.
 */
export class GroupedFolder {
  private readonly folder: Prepared
  private readonly options: GroupedOptions
  private readonly files = new Map<string, WorkspaceFile>()
  private readonly results = new Map<string, FileResult>()
  /** Of each file those of the group that it was reviewed with. */
  private readonly lists = new Map<string, GroupLists>()
  private readonly ties = new Map<string, Ties>()
  /** The files of the group of each file. */
  private groups = new Map<string, readonly string[]>()
  private readonly live = new Map<string, Live>()
  private readonly visited = new VisitedGroup()
  private inPolicies: ReadonlyMap<string, readonly Finding[]> = new Map()
  private readonly known = new WeakMap<FileResult, LineIndex>()
  private readonly touched = new Set<string>()
  private isScanned = false
  private isEnded = false

  constructor(folder: Prepared, options: GroupedOptions) {
    this.folder = folder
    this.options = options
    for (const files of folder.bundles.values()) {
      for (const file of files) this.files.set(file.uri, file)
      const uris = files.map(({ uri }) => uri)
      for (const uri of uris) this.groups.set(uri, uris)
    }
  }

  /** Reviews all that nobody has open; tells whether it can be done so. */
  async scan(): Promise<boolean> {
    const done = await scanned(this.folder, this.options.runner, {
      between: async () => !this.isEnded,
      arrived: (groups) => {
        for (const group of groups) this.take(group)
        this.options.changed()
      },
    })
    if (this.isEnded) return true
    if (!done) return false
    for (const group of done.groups) this.take(group)
    for (const { uri, reason } of done.unreadable) this.options.report(uri, reason)
    this.inPolicies = inPoliciesOf(done.groups)
    this.isScanned = true
    this.regroup()
    return true
  }

  end(): void {
    this.isEnded = true
  }

  /** A review of the policies alone. */
  get policies(): Review {
    return this.folder.policies
  }

  /** A policy as it is typed: it counts at once for what is open, and for the rest when it is read from disk. */
  setPolicy(uri: string, text: string): void {
    const reviews = new Set([...this.live.values()].map(({ review }) => review))
    for (const review of [this.policies, ...reviews]) review.setFile(uri, text, 'policy', true)
    this.visited.setPolicy(uri, text)
  }

  /** The organisations on which there can be a report: first those of which something is open, then the others as they were found. */
  organisations(): readonly NamedOrganisation[] {
    const live = [...this.reviews()].flatMap(({ model }) => organisationsToReportOn(model))
    const resting = this.restingLists().flatMap(({ organisations }) => organisations)
    return [...live, ...resting.toSorted((a, b) => a.name.localeCompare(b.name))]
  }

  /** The review of the group of an organisation; where nothing of it is open it is read for this. */
  async reviewFor(organisation: string): Promise<Review | undefined> {
    const isIn = (all: readonly NamedOrganisation[]) => all.some((each) => each.organisation === organisation)
    const live = [...this.reviews()].find(({ model }) => isIn(organisationsToReportOn(model)))
    if (live) return live
    const lists = this.restingLists().find(({ organisations }) => isIn(organisations))
    return lists && this.visited.reviewOf(lists, () => this.begun(lists.uris))
  }

  uris(): readonly string[] {
    return [...this.files.keys(), ...this.folder.policies.uris()].sort()
  }

  has(uri: string): boolean {
    return this.files.has(uri) || this.folder.policies.has(uri)
  }

  /** The review of the group of a file, where somebody has something of it open. */
  reviewOf(uri: string): Review | undefined {
    return this.live.get(uri)?.review ?? (this.folder.policies.has(uri) ? this.folder.policies : undefined)
  }

  /** Settles when all that somebody has open has been read, with all that goes with it. */
  async allReady(): Promise<void> {
    for (let uris = this.unread(); uris.length > 0; uris = this.unread())
      await Promise.all(uris.map((uri) => this.ready(uri)))
  }

  private unread(): readonly string[] {
    return [...this.live].flatMap(([uri, { isDone }]) => (isDone ? [] : [uri]))
  }

  private readReviewOf(uri: string): Review | undefined {
    const live = this.live.get(uri)
    return live?.isDone === true ? live.review : undefined
  }

  /** Settles when all has been read on which the findings of a file rest. */
  async ready(uri: string): Promise<void> {
    for (let live = this.live.get(uri); live; ) {
      await live.isRead
      const now = this.live.get(uri)
      if (now === live) return
      live = now
    }
  }

  findings(uri: string): readonly Finding[] {
    const isTyped = this.policies.has(uri) && this.options.textOf(uri) !== undefined
    const review = isTyped ? this.policies : this.readReviewOf(uri)
    return review?.findings(uri) ?? this.inPolicies.get(uri) ?? this.toldOf(uri).findings
  }

  lines(uri: string): LineIndex | undefined {
    const live = (this.readReviewOf(uri) ?? (this.results.has(uri) ? undefined : this.reviewOf(uri)))?.lines(uri)
    const known = this.results.get(uri)
    return live ?? (known && this.linesIn(known))
  }

  /** Of the same result always the same. */
  private linesIn(result: FileResult): LineIndex {
    const lines = this.known.get(result) ?? LineIndex.from(result.lines)
    this.known.set(result, lines)
    return lines
  }

  /** How many errors and warnings there are in a file. */
  countsOf(uri: string): Pick<FileResult, 'errors' | 'warnings'> {
    const known = this.readReviewOf(uri) ? undefined : this.results.get(uri)
    if (known) return known
    const levels = this.findings(uri).map(({ level }) => level)
    const count = (of: string) => levels.filter((level) => level === of).length
    return { errors: count('error'), warnings: count('warning') }
  }

  applications(): number {
    const reviews = new Set([...this.live.values()].map(({ review }) => review))
    const here = [...reviews].reduce((sum, review) => sum + review.model.countOf('application'), 0)
    const resting = [...this.results].filter(([uri]) => !this.live.has(uri))
    return resting.reduce((sum, [, { applications }]) => sum + applications, here)
  }

  /** What an overview tells of it: of what is open as it is now, of the rest as it was found. */
  parts(of: OverviewOf): readonly OverviewPart[] {
    const isTold = (uri: string) => !this.policies.has(uri)
    const live = [...this.reviews()].flatMap((review) => partsOf(of, review, { isTold }))
    const resting = this.restingLists().flatMap((lists) =>
      partsIn(of, lists, () => lists.uris.flatMap((uri) => this.toldOf(uri).findings)),
    )
    return joinedParts([...(of === 'causes' ? this.partsInPolicies() : []), ...live, ...resting])
  }

  private partsInPolicies(): readonly OverviewPart[] {
    const findings = this.policies.uris().flatMap((uri) => this.findings(uri))
    return causeParts(findings, (id) => id, causeNameIn(this.policies))
  }

  /** What documents describe that holds what is sought. */
  *described(query: string): Iterable<Described> {
    for (const { model } of this.reviews()) yield* describedLike(query, describedIn(model))
    for (const lists of this.restingLists()) yield* describedAmong(query, lists.described)
  }

  /** Of the groups of which nothing is open, or was read yet. */
  private restingLists(): readonly GroupLists[] {
    return [...new Set([...this.lists].flatMap(([uri, lists]) => (this.readReviewOf(uri) ? [] : lists)))]
  }

  /** Files whose findings may have changed since this was last asked. */
  takeTouched(): readonly string[] {
    const touched = new Set(this.touched)
    this.touched.clear()
    for (const review of [this.policies, ...this.reviews()]) for (const uri of review.takeTouched()) touched.add(uri)
    return [...touched]
  }

  /** The text of a file that is open, as it was typed. */
  setOpen(file: WorkspaceFile, text: string): void {
    const live = this.live.get(file.uri)
    if (!live) {
      this.files.set(file.uri, file)
      this.wake(this.groups.get(file.uri) ?? this.seemingGroupOf(file.uri, text))
      return
    }
    live.review.setFile(file.uri, text, file.nameKind, true)
    this.follow(file.uri, tiesOf(live.review.documents(file.uri)))
  }

  /** Reads a file again that is not open: it changed, came or went. */
  async refresh(file: WorkspaceFile): Promise<void> {
    const { uri } = file
    // What is typed counts, whatever is on disk.
    if (this.options.textOf(uri) !== undefined) return
    const live = this.live.get(uri)
    if (live && [...live.uris].some((each) => this.options.textOf(each) !== undefined)) {
      await live.isRead
      await loadFile(this.options.sources.workspace, file, live.review, () => this.options.textOf(uri) === undefined)
      if (live.review.has(uri)) this.follow(uri, tiesOf(live.review.documents(uri)))
      else this.forget(uri)
    } else {
      if (live) this.rest(live)
      await this.reviewAgain(file)
    }
    this.touched.add(uri)
  }

  /** Of a file that is new, before it has been read. */
  private seemingGroupOf(uri: string, text: string): readonly string[] {
    const others = this.folder.bundles.get(bundleNameOf(uri, text))?.filter((file) => this.files.has(file.uri)) ?? []
    return [...others.map((file) => file.uri), uri]
  }

  /** The reviews of the groups of which somebody has something open. */
  reviews(): ReadonlySet<Review> {
    return new Set([...this.live.values()].flatMap(({ review, isDone }) => (isDone ? review : [])))
  }

  private toldOf(uri: string): Told {
    const result = this.results.get(uri)
    return result ? unpacked(result.told) : NOTHING
  }

  private take(group: GroupResult): void {
    for (const file of group.files) {
      this.results.set(file.uri, file)
      this.lists.set(file.uri, group.lists)
      if (!this.live.has(file.uri)) this.ties.set(file.uri, file.ties)
      this.touched.add(file.uri)
    }
  }

  /** Reviews the group of a file elsewhere, once it is known which that is. */
  private async reviewAgain(file: WorkspaceFile): Promise<void> {
    const before = this.groups.get(file.uri) ?? []
    this.files.set(file.uri, file)
    await this.reviewTogether([...new Set([...before, file.uri])])
  }

  private async reviewTogether(uris: readonly string[]): Promise<void> {
    const files = uris.flatMap((uri) => this.files.get(uri) ?? [])
    const { groups, unreadable } = await this.options.runner.run({ files, isOne: true }, this.folder.around)
    const reasons = new Map(unreadable.map(({ uri, reason }) => [uri, reason]))
    for (const { uri } of files) this.options.report(uri, reasons.get(uri))
    const found = new Set(groups.flatMap((group) => group.files.map(({ uri }) => uri)))
    for (const group of groups) this.take(group)
    for (const { uri } of files) if (!found.has(uri)) this.forget(uri)
    this.regroup()
    // What turns out to go with others, or apart, is reviewed as it does; of what is open that is done already.
    const left = uris.filter((uri) => this.files.has(uri))
    for (const now of new Set(left.flatMap((uri) => [this.groups.get(uri) ?? [uri]]))) {
      const isSame = now.length === left.length && now.every((uri) => left.includes(uri))
      if (!isSame && !now.some((uri) => this.live.has(uri))) await this.reviewTogether(now)
    }
  }

  private forget(uri: string): void {
    for (const known of [this.files, this.results, this.lists, this.ties, this.live]) known.delete(uri)
    this.touched.add(uri)
    this.regroup()
  }

  /** Where what a file says ties it to others than before, the groups are found anew. */
  private follow(uri: string, ties: Ties): void {
    const before = this.ties.get(uri)
    this.ties.set(uri, ties)
    if (JSON.stringify(before) !== JSON.stringify(ties)) this.regroup()
  }

  /** Finds the groups; those of which something is open and that are others now are read anew. */
  private regroup(): void {
    // Before all have been read nobody knows who has to do with whom; what seems so will do.
    if (!this.isScanned) return
    // What speaks for nobody while it is typed may mean something for all: until it does speak, it stays where it was.
    const groups = groupsOf(new Map([...this.ties].filter(([, { isShared }]) => !isShared)))
    const before = this.groups
    this.groups = new Map()
    for (const uris of groups ?? []) for (const uri of uris) this.groups.set(uri, uris)
    for (const [uri, uris] of before) if (!this.groups.has(uri) && this.files.has(uri)) this.groups.set(uri, uris)
    const done = new Set<readonly string[]>()
    for (const [uri, live] of [...this.live]) {
      const now = this.groups.get(uri)
      if (!now || done.has(now)) continue
      done.add(now)
      if (now.length !== live.uris.size || now.some((each) => !live.uris.has(each))) this.split(live, now)
    }
  }

  /** A group with something open is another than it was. */
  private split(live: Live, now: readonly string[]): void {
    const isOpen = (uri: string) => this.options.textOf(uri) !== undefined
    for (const uri of live.uris) if (this.live.get(uri) === live) this.live.delete(uri)
    if (now.some(isOpen)) this.wake(now)
    for (const uri of live.uris) {
      if (this.live.has(uri)) continue
      const own = this.groups.get(uri)
      if (own?.some(isOpen)) this.wake(own)
      else {
        const file = this.files.get(uri)
        if (file) void this.reviewAgain(file).then(this.options.changed, () => undefined)
      }
    }
  }

  /** Reads a group here. */
  private wake(uris: readonly string[]): void {
    const { review, isRead } = this.begun(uris)
    const live: Live = { review, uris: new Set(uris), isRead, isDone: false }
    for (const uri of uris) this.live.set(uri, live)
    const readTies = () => {
      for (const uri of uris)
        if (review.has(uri) && !this.policies.has(uri)) this.ties.set(uri, tiesOf(review.documents(uri)))
    }
    live.isRead = isRead.then(readTies).finally(() => {
      live.isDone = true
      this.regroup()
      this.options.changed()
    })
  }

  private begun(uris: readonly string[]): GroupReview {
    const files = uris.flatMap((uri) => this.files.get(uri) ?? [])
    const { sources, textOf } = this.options
    return groupReview(files, { around: this.folder.around, sources, textOf })
  }

  /** Nobody has anything of it open any more. */
  private rest(live: Live): void {
    const uris = [...live.uris].filter((uri) => this.live.get(uri) === live)
    for (const uri of uris) this.live.delete(uri)
    const read = uris.filter((uri) => live.review.has(uri))
    const lists = groupLists(live.review, read)
    for (const uri of read) {
      this.results.set(uri, fileResult(live.review, uri))
      this.lists.set(uri, lists)
    }
  }
}

const NOTHING: Told = { findings: [], accepted: [] }
