import { Landscape } from '../analysis/landscape.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { tellsCatalogue } from '../model/catalogues.ts'
import type { Placement, SourceDocument, SourceFile } from '../model/document.ts'
import { Model } from '../model/index.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import { straysAmong } from '../model/strays.ts'
import { Policies } from '../policy/policies.ts'
import type { Policy } from '../policy/policy.ts'
import { fileLimit, levelUnder, type Settings } from '../policy/settings.ts'
import type { Context, Draft, Rule } from '../rules/rule.ts'
import type { DocumentKind } from '../schema/validate.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { Acceptances } from './acceptances.ts'
import { changedFields } from './changed-fields.ts'
import { slipsOfFile, tooLarge } from './file-slips.ts'
import { Files, readable } from './files.ts'
import type { Finding } from './finding.ts'
import { followPolicy } from './follow-policy.ts'
import { Found, keyOf } from './found.ts'
import { type Asking, type Judged, judgedBy, judgedByAll } from './judged.ts'
import { Landscapes } from './landscapes.ts'
import { NAMING_FIELDS, NamedFiles } from './named-files.ts'
import { Pending } from './pending.ts'
import { Placer } from './placer.ts'
import { Ripple } from './ripple.ts'
import { dependingOn, namesOfStrays, namesToldOf, organisationsTouchedBy } from './touched-names.ts'

export interface ReviewOptions {
  readonly catalogue: Catalogue
  readonly rules: readonly Rule[]
  /** The day of the review, `YYYY-MM-DD`. */
  readonly today: string
  /** Start of the uris of the folder that is reviewed, without a closing slash. */
  readonly root: string
  readonly reader?: ReaderChoice
}

/** What a review begins with when it does not begin with nothing. */
interface Begun {
  readonly model: Model
  readonly files: Files
  readonly policies: Policies
  readonly found: Found
  readonly landscapes: Landscapes
  readonly acceptances: Acceptances
  readonly named: NamedFiles
  readonly missing: ReadonlyMap<string, Name>
}

/** The review of one folder: takes files as they come and go, and knows the findings at any moment. */
export class Review {
  readonly model: Model
  private readonly options: ReviewOptions
  /** The day, and how the policies want to have it judged. */
  readonly context: Context
  private readonly files: Files
  private readonly policies: Policies
  private readonly placer: Placer
  private readonly landscapes: Landscapes
  private readonly acceptances: Acceptances
  private named: NamedFiles
  private readonly found: Found
  private readonly pending: Pending
  /** Names that are mentioned and stand for nothing that is there. */
  private readonly missing: Map<string, Name>
  private readonly touchedFiles = new Set<string>()
  private changes = 0

  constructor(options: ReviewOptions, from: Partial<Begun> = {}) {
    this.options = options
    this.context = {
      today: options.today,
      settings: (uri) => this.policies.settingsFor(uri),
    }
    this.model = from.model ?? new Model(options.catalogue)
    this.named = from.named?.copy() ?? new NamedFiles(options.root)
    this.files = new Files(options.reader, from.files)
    this.policies = from.policies ?? new Policies()
    this.found = new Found(from.found)
    this.pending = new Pending(options.rules)
    this.missing = new Map(from.missing)
    this.placer = new Placer(options.root, this.policies, this.model, options.today)
    const make = (organisation: string) => new Landscape(this.model, organisation, options.today, this.context.settings)
    this.landscapes = from.landscapes?.copyFor(this.model, make) ?? new Landscapes(make)
    this.acceptances = new Acceptances(
      {
        model: this.model,
        today: options.today,
        rules: options.rules,
        foundBy: (rule, organisation) => this.foundBy(rule, organisation),
        isListed: ({ rule, draft }) => {
          const level = levelUnder(this.settingsFor(draft.at.placement.head.uri), rule.id, draft.level ?? rule.level)
          return level !== undefined && level !== 'hint'
        },
      },
      from.acceptances,
    )
  }

  /**
   * A second review that begins where this one is, to see what would be if parts said something else (`replaceParts`): what is
   * done to it does not show here. It shares what was read and found, and keeps as its own what items of these organisations
   * bring about. It takes no files.
   */
  secondState(organisations: ReadonlySet<string>): Review {
    this.judgePending()
    const { files, policies, found, landscapes, acceptances, named, missing } = this
    const model = this.model.copyFor(organisations)
    return new Review(this.options, { model, files, policies, found, landscapes, acceptances, named, missing })
  }

  /** Puts items in the place of others that describe the same things, as if they stood in the files so. */
  replaceParts(replaced: ReadonlyMap<Placement, Placement>): void {
    for (const uri of new Set([...replaced.keys()].map(({ head }) => head.uri))) {
      const file = this.files.get(uri)
      if (!file) continue
      const documents = file.documents.map((document) => ({
        ...document,
        placements: document.placements.map((placement) => replaced.get(placement) ?? placement),
      }))
      this.files.replaceDocuments(uri, documents)
      this.replace(uri, file.documents, documents)
    }
  }

  /** Takes the text of a file, new or changed. `open`: keep its text, for quick answers to the next change. */
  setFile(uri: string, text: string, nameKind: DocumentKind | undefined, open = false): void {
    if (text.length > fileLimit(this.settingsFor(uri))) {
      this.setTooLarge(uri, nameKind)
      return
    }
    const before = this.files.documents(uri)
    const source = this.files.read(uri, text, nameKind, open)
    this.replace(uri, before, source.documents)
    this.judgeFile(uri, source)
  }

  /** Takes a new text of a file that is there, and stays what it is. */
  setText(uri: string, text: string): void {
    const file = this.files.get(uri)
    if (file) this.setFile(uri, text, file.nameKind, file.source !== undefined)
  }

  /** Another review of the same files, judged by these rules as far as files change in it; what changes there does not show here. */
  copy(rules: readonly Rule[]): Review {
    const copy = new Review({ ...this.options, rules }, { files: this.files.withoutTexts() })
    for (const policy of this.policies.values()) copy.policies.set(policy.uri, policy)
    for (const [, { documents }] of copy.files)
      for (const placement of documents.flatMap(readable)) copy.model.add(placement)
    copy.model.strays = this.model.strays
    copy.named = this.named.copy()
    return copy
  }

  /** Takes a file that is larger than the policy allows: it is not read, and that is its finding. */
  setTooLarge(uri: string, nameKind: DocumentKind | undefined): void {
    const before = this.files.documents(uri)
    const source = this.files.read(uri, '', nameKind, false)
    this.replace(uri, before, source.documents)
    this.found.ofFiles.set(uri, this.judgeOnly('structure/unsafe-yaml', source, tooLarge))
  }

  removeFile(uri: string): void {
    const before = this.files.get(uri)
    if (!before) return
    this.files.delete(uri)
    this.found.ofFiles.delete(uri)
    this.replace(uri, before.documents, [])
  }

  has(uri: string): boolean {
    return this.files.get(uri) !== undefined
  }

  /** Another number whenever a file came, went or changed: what was found out before may no longer hold. */
  get revision(): number {
    return this.changes
  }

  uris(): readonly string[] {
    return [...this.files.uris()].sort()
  }

  documents(uri: string): readonly SourceDocument[] {
    return this.files.documents(uri)
  }

  lines(uri: string): LineIndex | undefined {
    return this.files.get(uri)?.lines
  }

  /** Text and trees of an open file. */
  source(uri: string): SourceFile | undefined {
    return this.files.get(uri)?.source
  }

  /** The files within the folder that documents name by a path, of which it matters that they are there. */
  namedFiles(): readonly string[] {
    return this.named.uris()
  }

  /** Takes which of the named files are there, and which are not, of the others that is not known; tells whether that changed. */
  setThere(there: ReadonlyMap<string, boolean>): boolean {
    if (!this.named.take(there)) return false
    for (const each of this.model.present())
      this.pending.note(each, (rule) => this.pending.readsAny(rule, NAMING_FIELDS))
    return true
  }

  allPolicies(): Iterable<Policy> {
    return this.policies.values()
  }

  policyFor(uri: string): Policy | undefined {
    return this.policies.for(uri)
  }

  settingsFor(uri: string): Settings {
    return this.policies.settingsFor(uri)
  }

  /** Files whose findings may have changed since this was last asked. */
  takeTouched(): readonly string[] {
    this.judgePending()
    const touched = [...this.touchedFiles]
    this.touchedFiles.clear()
    return touched
  }

  /** The findings that stand in a file, in reading order; not those that were accepted. */
  findings(uri: string): readonly Finding[] {
    const file = this.files.get(uri)
    if (!file) return []
    const { open } = this.acceptances.parted(this.judgedIn(uri))
    const uses = file.documents.flatMap((document) => this.acceptances.usesIn(document))
    const onAcceptances = uses.flatMap((use) =>
      this.judge((rule) => rule.onAcceptance?.(use, this.context), use.acceptance.placement),
    )
    return this.placer.place([...open, ...onAcceptances])
  }

  /** What would be findings in a file, had they not been accepted. */
  accepted(uri: string): readonly Finding[] {
    return this.placer.place(this.acceptances.parted(this.judgedIn(uri)).accepted)
  }

  private judgedIn(uri: string): readonly Judged[] {
    this.judgePending()
    const placements = this.documents(uri).flatMap((document) => document.placements)
    return this.found.in(uri, placements)
  }

  private foundBy(rule: Rule, organisation: string): readonly Judged[] {
    this.judgePending()
    return this.found.by(rule, organisation)
  }

  private replace(uri: string, before: readonly SourceDocument[], after: readonly SourceDocument[]): void {
    this.changes++
    const old = new Set(before.flatMap(readable))
    const now = new Set(after.flatMap(readable))
    const removed = [...old].filter((p) => !now.has(p))
    const added = [...now].filter((p) => !old.has(p))
    this.touch([uri, ...this.found.pointingInto(uri)])
    const accepting = this.acceptances.take(uri, after)
    this.followPolicy(uri, after)
    if (removed.length === 0 && added.length === 0) {
      // What is accepted may have moved, and findings elsewhere point at it.
      this.touchAccepted([], accepting)
      return
    }
    const changed = [...removed, ...added]
    const ripple = new Ripple(this.model, changed)
    // What spoke of a part that is gone is judged anew, or it would stand where that was.
    const orphaned = new Set(removed.flatMap((placement) => [...this.found.ofNames.keysOn(placement)]))
    for (const placement of removed) {
      this.model.remove(placement)
      this.named.remove(placement)
      this.found.ofParts.delete(placement)
    }
    for (const placement of added) {
      this.model.add(placement)
      this.named.add(placement)
      this.found.ofParts.set(
        placement,
        this.judge((rule) => rule.inPart?.(placement, this.context), placement),
      )
    }
    this.landscapes.take(changed, this.model)
    const strayed = ripple.reachesFurther() ? this.followStrays() : []
    const names = new Map<string, Name>()
    for (const name of [...ripple.touched([...this.missing.values()]), ...strayed]) names.set(nameKey(name), name)
    for (const key of orphaned) names.set(key, nameOf(key))
    const told = changed.filter(tellsCatalogue)
    for (const name of namesToldOf(this.model, told)) names.set(nameKey(name), name)
    for (const name of names.values()) this.judgeName(name)
    if (strayed.length > 0 || ripple.changesPresence()) this.landscapes.clear()
    const all =
      strayed.length > 0 || ripple.changesPresence() || ripple.changesShared() || changed.some(concernsEveryone)
    this.noteOrganisations(removed, added, ripple, all)
    this.touchAccepted(changed, accepting)
  }

  /** What is accepted concerns findings in any file of the organisation, and any finding what is said of an acceptance. */
  private touchAccepted(changed: readonly Placement[], accepting: ReadonlySet<string>): void {
    const touched = new Set(changed.flatMap(({ head }) => this.model.sameAs(head.organisation)))
    this.touch(this.acceptances.filesOf(new Set([...touched, ...dependingOn(this.model, [...touched])])))
    if (accepting.size === 0) return
    for (const [uri, { documents }] of this.files)
      if (documents.some(({ head }) => accepting.has(head.organisation))) this.touch([uri])
  }

  /**
   * Notes what is to be judged anew: when many files come in at once each organisation is judged once.
   *
   * What concerns organisations as a whole follows from what they say, from where their platforms run, and from what they
   * refer to elsewhere; documents without an organisation may mean what any says.
   */
  private noteOrganisations(
    removed: readonly Placement[],
    added: readonly Placement[],
    ripple: Ripple,
    all: boolean,
  ): void {
    const changed = [...removed, ...added]
    const standing = new Set(removed.flatMap((placement) => [...this.found.ofOrganisations.keysOn(placement)]))
    const fields = all || ripple.changesDamage() ? undefined : changedFields(removed, added)
    const speaking = [...standing].map((key) => nameOf(key).organisation)
    if (all) this.pending.noteEveryone()
    const others = this.pending.isEveryone ? [] : organisationsTouchedBy(this.model, changed, ripple.organisations)
    for (const each of new Set([...speaking, ...others, '']))
      this.pending.note(each, (rule, key) => this.pending.readsAny(rule, fields) || standing.has(key))
  }

  private judgePending(): void {
    for (const [organisation, rules] of this.pending.take(() => this.model.present()))
      this.judgeOrganisation(organisation, rules)
  }

  /** Where an organisation turns out to be a slip for another, or no longer is, all that it names is judged anew. */
  private followStrays(): readonly Name[] {
    const before = this.model.strays
    this.model.strays = straysAmong(this.model)
    return namesOfStrays(this.model, before, this.model.strays)
  }

  private judgeName(name: Name): void {
    const key = nameKey(name)
    const fallback = this.model.mentions(name)[0]?.placement ?? this.model.definitions(name)[0]?.placement
    const judged = this.judge((rule) => rule.forName?.(name, this.model, this.context), fallback)
    this.touch(this.found.ofNames.set(key, judged))
    const missing = this.model
      .mentions(name)
      .some((m) => ['missing', 'not-described', 'wrong-kind'].includes(this.model.resolve(m).status))
    if (missing) this.missing.set(key, name)
    else this.missing.delete(key)
  }

  private judgeOrganisation(organisation: string, rules: ReadonlySet<Rule>): void {
    const fallback = [...this.model.definedBy(organisation).values()][0]?.[0]?.placement
    const landscape = this.landscapeOf(organisation)
    const isThere = (by: Placement, path: string) => this.named.isThere(by, path)
    const context = { ...this.context, landscape, isThere }
    for (const rule of rules) {
      if (!rule.inOrganisation) continue
      const judged = judgedBy(rule, () => rule.inOrganisation?.(organisation, this.model, context), fallback)
      this.touch(this.found.ofOrganisations.set(keyOf(rule, organisation), judged))
    }
    // An editor shows at each entry by whom it is exposed.
    this.touch(landscape.takeChanged())
  }

  /** What an organisation uses, and the risks in that, as of now. */
  landscapeOf(organisation: string): Landscape {
    return this.landscapes.of(organisation)
  }

  private judgeFile(uri: string, source: SourceFile): void {
    const nameKind = this.files.get(uri)?.nameKind
    const judged = source.documents.flatMap((document) =>
      this.judge((rule) => rule.inDocument?.(document, { ...this.context, nameKind }), document.placements[0]),
    )
    this.found.ofFiles.set(uri, [...judged, ...this.judgeOnly('structure/yaml-syntax', source, slipsOfFile)])
  }

  /** What concerns a file as a whole, under the one rule that speaks of it. */
  private judgeOnly(
    rule: string,
    source: SourceFile,
    find: (source: SourceFile, first: Placement) => readonly Draft[],
  ): readonly Judged[] {
    const first = source.documents[0]?.placements[0]
    return first ? this.judge((r) => (r.id === rule ? find(source, first) : undefined), first) : []
  }

  private judge(asking: Asking, fallback: Placement | undefined): readonly Judged[] {
    return judgedByAll(this.options.rules, asking, fallback)
  }

  private touch(uris: Iterable<string>): void {
    for (const uri of uris) this.touchedFiles.add(uri)
  }

  private followPolicy(uri: string, documents: readonly SourceDocument[]): void {
    const change = followPolicy(this.policies, uri, this.files.get(uri)?.nameKind, documents)
    if (change === 'nothing') return
    this.touch(this.files.uris())
    // How loud a finding is shows when it is placed.
    if (change === 'levels') return
    this.landscapes.clear()
    this.pending.noteEveryone()
  }
}

/** Whether a part may mean what any organisation says: that of nobody's document, or a description of an organisation. */
function concernsEveryone({ head, facts }: Placement): boolean {
  return (head.organisation === '' && head.kind !== 'policy') || facts.entity?.kind === 'organisation'
}
