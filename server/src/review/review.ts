import { Landscape } from '../analysis/landscape.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { message } from '../l10n/message.ts'
import {
  FactsCache,
  type Placement,
  readFile,
  type SourceDocument,
  type SourceFile,
  sectionValue,
} from '../model/document.ts'
import { Model, type Name, tellsCatalogue } from '../model/index.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import { straysAmong } from '../model/strays.ts'
import { Strings } from '../model/strings.ts'
import { Policies } from '../policy/policies.ts'
import { type Policy, policyOf } from '../policy/policy.ts'
import { fileLimit, levelUnder, type Settings } from '../policy/settings.ts'
import { type Context, type Draft, fieldPattern, type Rule } from '../rules/rule.ts'
import type { DocumentKind } from '../schema/validate.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { Acceptances } from './acceptances.ts'
import { changedFields } from './changed-fields.ts'
import { slipsOfFile, tooLarge } from './file-slips.ts'
import type { Finding } from './finding.ts'
import { type Judged, Kept } from './kept.ts'
import { Landscapes } from './landscapes.ts'
import { NamedFiles } from './named-files.ts'
import { Placer } from './placer.ts'
import { Ripple } from './ripple.ts'
import { dependingOn, hostingFor, namesOfStrays, namesToldOf } from './touched-names.ts'

export interface ReviewOptions {
  readonly catalogue: Catalogue
  readonly rules: readonly Rule[]
  /** The day of the review, `YYYY-MM-DD`. */
  readonly today: string
  /** Start of the uris of the folder that is reviewed, without a closing slash. */
  readonly root: string
  readonly reader?: ReaderChoice
}

interface KeptFile {
  readonly documents: readonly SourceDocument[]
  readonly lines: LineIndex
  /** Text and trees, while the file is open in an editor. */
  readonly source: SourceFile | undefined
  readonly nameKind: DocumentKind | undefined
}

/** What a review begins with when it does not begin with nothing. */
interface Begun {
  readonly model: Model
  readonly policies: Policies
  readonly ofNames: Kept
  readonly ofOrganisations: Kept
  readonly landscapes: Landscapes
  readonly acceptances: Acceptances
  readonly named: NamedFiles
}

/** The review of one folder: takes files as they come and go, and knows the findings at any moment. */
export class Review {
  readonly model: Model
  private readonly options: ReviewOptions
  /** The day, and how the policies want to have it judged. */
  readonly context: Context
  private readonly strings = new Strings()
  private readonly facts = new FactsCache()
  private readonly files = new Map<string, KeptFile>()
  private readonly policies: Policies
  private readonly patterns = new Map<Rule, readonly RegExp[]>()
  private readonly placer: Placer
  private readonly landscapes: Landscapes
  private readonly acceptances: Acceptances
  private named: NamedFiles
  private readonly ofParts = new Map<Placement, readonly Judged[]>()
  private readonly ofFiles = new Map<string, readonly Judged[]>()
  private readonly ofNames: Kept
  private readonly ofOrganisations: Kept
  /** Rules whose findings on an organisation may be otherwise than they were, until somebody asks. */
  private readonly pending = new Map<string, Set<Rule>>()
  private isAllPending = false
  private readonly missing = new Map<string, Name>()
  private readonly touchedFiles = new Set<string>()
  private changes = 0

  constructor(options: ReviewOptions, from?: Begun) {
    this.options = options
    this.context = {
      today: options.today,
      settings: (uri) => this.policies.settingsFor(uri),
    }
    this.model = from?.model ?? new Model(options.catalogue)
    this.named = from?.named.copy() ?? new NamedFiles(options.root)
    this.policies = from?.policies ?? new Policies()
    this.ofNames = from?.ofNames ?? new Kept()
    this.ofOrganisations = from?.ofOrganisations ?? new Kept()
    this.placer = new Placer(options.root, this.policies, this.model, options.today)
    const make = (organisation: string) => new Landscape(this.model, organisation, options.today, this.context.settings)
    this.landscapes = from?.landscapes.copyFor(this.model, make) ?? new Landscapes(make)
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
      from?.acceptances,
    )
  }

  /**
   * A second review that begins where this one is, to see what would be if parts said something else (`replaceParts`): what is
   * done to it does not show here. It shares what was read and found, and keeps as its own what items of these organisations
   * bring about. It takes no files.
   */
  secondState(organisations: ReadonlySet<string>): Review {
    this.judgePending()
    const second = new Review(this.options, {
      model: this.model.copyFor(organisations),
      policies: this.policies,
      ofNames: this.ofNames.copy(),
      ofOrganisations: this.ofOrganisations.copy(),
      landscapes: this.landscapes,
      acceptances: this.acceptances,
      named: this.named,
    })
    for (const [uri, file] of this.files) second.files.set(uri, file)
    for (const [placement, judged] of this.ofParts) second.ofParts.set(placement, judged)
    for (const [uri, judged] of this.ofFiles) second.ofFiles.set(uri, judged)
    for (const [key, name] of this.missing) second.missing.set(key, name)
    return second
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
      this.files.set(uri, { ...file, documents, source: undefined })
      this.replace(uri, file.documents, documents)
    }
  }

  /** Takes the text of a file, new or changed. `open`: keep its text, for quick answers to the next change. */
  setFile(uri: string, text: string, nameKind: DocumentKind | undefined, open = false): void {
    if (text.length > fileLimit(this.settingsFor(uri))) {
      this.setTooLarge(uri, nameKind)
      return
    }
    const before = this.files.get(uri)
    const source = readFile(uri, text, nameKind, this.strings, this.facts, before?.source, this.options.reader)
    this.files.set(uri, {
      documents: source.documents,
      lines: source.text.lines,
      source: open ? source : undefined,
      nameKind,
    })
    this.replace(uri, before?.documents ?? [], source.documents)
    this.judgeFile(uri, source)
  }

  /** Takes a new text of a file that is there, and stays what it is. */
  setText(uri: string, text: string): void {
    const file = this.files.get(uri)
    if (file) this.setFile(uri, text, file.nameKind, file.source !== undefined)
  }

  /** Another review of the same files, judged by these rules as far as files change in it; what changes there does not show here. */
  copy(rules: readonly Rule[]): Review {
    const copy = new Review({ ...this.options, rules })
    for (const policy of this.policies.values()) copy.policies.set(policy.uri, policy)
    for (const [uri, file] of this.files) {
      // Parts that are kept when a text changes move with it: they stay with this review.
      copy.files.set(uri, { ...file, source: undefined })
      for (const placement of file.documents.flatMap(readable)) copy.model.add(placement)
    }
    copy.model.strays = this.model.strays
    copy.named = this.named.copy()
    return copy
  }

  /** Takes a file that is larger than the policy allows: it is not read, and that is its finding. */
  setTooLarge(uri: string, nameKind: DocumentKind | undefined): void {
    const before = this.files.get(uri)
    const source = readFile(uri, '', nameKind, this.strings, this.facts)
    this.files.set(uri, { documents: source.documents, lines: source.text.lines, source: undefined, nameKind })
    this.replace(uri, before?.documents ?? [], source.documents)
    this.ofFiles.set(uri, this.judgeOnly('structure/unsafe-yaml', source, tooLarge))
  }

  removeFile(uri: string): void {
    const before = this.files.get(uri)
    if (!before) return
    this.files.delete(uri)
    this.ofFiles.delete(uri)
    this.replace(uri, before.documents, [])
  }

  has(uri: string): boolean {
    return this.files.has(uri)
  }

  /** Another number whenever a file came, went or changed: what was found out before may no longer hold. */
  get revision(): number {
    return this.changes
  }

  uris(): readonly string[] {
    return [...this.files.keys()].sort()
  }

  documents(uri: string): readonly SourceDocument[] {
    return this.files.get(uri)?.documents ?? []
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
    for (const each of this.model.present()) this.note(each, (rule) => this.readsAny(rule, NAMING_FIELDS))
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
    return [
      ...(this.ofFiles.get(uri) ?? []),
      ...placements.flatMap((placement) => this.ofParts.get(placement) ?? []),
      ...this.ofNames.in(uri),
      ...this.ofOrganisations.in(uri),
    ]
  }

  /** All that a rule found in what an organisation answers for. */
  private foundBy(rule: Rule, organisation: string): readonly Judged[] {
    this.judgePending()
    const own = this.ofOrganisations.get(nameKey({ organisation, id: rule.id }))
    if (rule.inOrganisation) return own
    const all = [...this.ofFiles.values(), ...this.ofParts.values(), this.ofNames.all()].flat()
    return all.filter(({ rule: by, draft }) => by === rule && draft.at.placement.head.organisation === organisation)
  }

  private replace(uri: string, before: readonly SourceDocument[], after: readonly SourceDocument[]): void {
    this.changes++
    const old = new Set(before.flatMap(readable))
    const now = new Set(after.flatMap(readable))
    const removed = [...old].filter((p) => !now.has(p))
    const added = [...now].filter((p) => !old.has(p))
    this.touch([uri, ...this.ofNames.pointingInto(uri), ...this.ofOrganisations.pointingInto(uri)])
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
    const orphaned = new Set(removed.flatMap((placement) => [...this.ofNames.keysOn(placement)]))
    for (const placement of removed) {
      this.model.remove(placement)
      this.named.remove(placement)
      this.ofParts.delete(placement)
    }
    for (const placement of added) {
      this.model.add(placement)
      this.named.add(placement)
      this.ofParts.set(
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
    const standing = new Set(removed.flatMap((placement) => [...this.ofOrganisations.keysOn(placement)]))
    const fields = all || ripple.changesDamage() ? undefined : changedFields(removed, added)
    const speaking = [...standing].map((key) => nameOf(key).organisation)
    if (all) this.isAllPending = true
    const others = this.isAllPending ? [] : this.touchedBy(changed, ripple.organisations)
    for (const each of new Set([...speaking, ...others, '']))
      this.note(each, (rule, key) => this.readsAny(rule, fields) || standing.has(key))
  }

  /** The organisations of which something follows from these parts. */
  private touchedBy(changed: readonly Placement[], organisations: ReadonlySet<string>): readonly string[] {
    const hosting = changed.some((p) => p.facts.section === 'platforms') ? hostingFor(this.model, organisations) : []
    const own = changed.flatMap(({ head }) => this.model.sameAs(head.organisation))
    return [...hosting, ...own, ...dependingOn(this.model, own)]
  }

  /** `isConcerned`: whether what a rule finds may be otherwise than it was, with the key that it is kept under. */
  private note(organisation: string, isConcerned: (rule: Rule, key: string) => boolean): void {
    const rules = this.pending.get(organisation) ?? new Set()
    this.pending.set(organisation, rules)
    for (const rule of this.options.rules)
      if (rule.inOrganisation && isConcerned(rule, nameKey({ organisation, id: rule.id }))) rules.add(rule)
  }

  private judgePending(): void {
    if (this.pending.size === 0 && !this.isAllPending) return
    const everyone = this.isAllPending ? this.model.present() : []
    const pending = new Map(this.pending)
    this.pending.clear()
    this.isAllPending = false
    for (const organisation of everyone) pending.set(organisation, new Set(this.options.rules))
    for (const [organisation, rules] of pending) this.judgeOrganisation(organisation, rules)
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
    this.touch(this.ofNames.set(key, judged))
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
      const judged = this.judgeBy(rule, () => rule.inOrganisation?.(organisation, this.model, context), fallback)
      this.touch(this.ofOrganisations.set(nameKey({ organisation, id: rule.id }), judged))
    }
    // An editor shows at each entry by whom it is exposed.
    this.touch(landscape.takeChanged())
  }

  /** Whether a rule looks at one of these fields; at any, where anything may have changed. */
  private readsAny(rule: Rule, fields: ReadonlySet<string> | undefined): boolean {
    if (fields === undefined) return true
    const patterns = this.patterns.get(rule) ?? rule.reads.map(fieldPattern)
    this.patterns.set(rule, patterns)
    return [...fields].some((field) => patterns.some((pattern) => pattern.test(field)))
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
    this.ofFiles.set(uri, [...judged, ...this.judgeOnly('structure/yaml-syntax', source, slipsOfFile)])
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

  /** Applies every rule; one that fails costs its own findings and says so. */
  private judge(
    apply: (rule: Rule) => readonly Draft[] | undefined,
    fallback: Placement | undefined,
  ): readonly Judged[] {
    return this.options.rules.flatMap((rule) => this.judgeBy(rule, apply, fallback))
  }

  /** Applies one rule; when it fails it says so. */
  private judgeBy(
    rule: Rule,
    apply: (rule: Rule) => readonly Draft[] | undefined,
    fallback: Placement | undefined,
  ): readonly Judged[] {
    try {
      return (apply(rule) ?? []).map((draft) => ({ rule, draft }))
    } catch {
      if (!fallback) return []
      const draft: Draft = {
        at: { placement: fallback, span: fallback.facts.heading },
        cause: 'failed',
        perFile: true,
        message: message('rule.failed', { rule: rule.id }),
      }
      return [{ rule, draft }]
    }
  }

  private touch(uris: Iterable<string>): void {
    for (const uri of uris) this.touchedFiles.add(uri)
  }

  private followPolicy(uri: string, documents: readonly SourceDocument[]): void {
    // Its name makes it one, so that what it names is known before anything else is read.
    const isPolicy = this.files.get(uri)?.nameKind === 'policy'
    const policy = isPolicy ? documents.find((d) => d.head.kind === 'policy') : undefined
    const before = this.policies.get(uri)
    if (!policy && !before) return
    this.policies.set(uri, policy && policyOf(uri, (section) => sectionValue(policy, section)))
    const now = this.policies.get(uri)
    if (JSON.stringify(before) === JSON.stringify(now)) return
    this.touch(this.files.keys())
    // How loud a finding is shows when it is placed; what else a policy says may change what is found.
    const judging = (each: Policy | undefined) => JSON.stringify({ ...each, said: { ...each?.said, levels: null } })
    if (judging(before) === judging(now)) return
    this.landscapes.clear()
    this.isAllPending = true
  }
}

/** The fields that name files. */
const NAMING_FIELDS: ReadonlySet<string> = new Set(
  ['application', 'contract', 'platform', 'supplier'].map((kind) => `${kind}.exit.plan`),
)

/** Whether a part may mean what any organisation says: that of nobody's document, or a description of an organisation. */
function concernsEveryone({ head, facts }: Placement): boolean {
  return (head.organisation === '' && head.kind !== 'policy') || facts.entity?.kind === 'organisation'
}

/** The parts of a document that count: none of a format newer than ours. */
function readable(document: SourceDocument): readonly Placement[] {
  return document.head.newerVersion === undefined ? document.placements : []
}
