import { Landscape } from '../analysis/landscape.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Placement, SourceDocument, SourceFile } from '../model/document.ts'
import { Model } from '../model/index.ts'
import { Policies } from '../policy/policies.ts'
import type { Policy } from '../policy/policy.ts'
import type { PolicyScenario } from '../policy/scenario.ts'
import { fileLimit, levelUnder, type Settings } from '../policy/settings.ts'
import type { Context, Rule } from '../rules/rule.ts'
import type { DocumentKind } from '../schema/validate.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { Acceptances } from './acceptances.ts'
import { Files, readable } from './files.ts'
import type { Finding } from './finding.ts'
import { followPolicy } from './follow-policy.ts'
import { Judging } from './judging.ts'
import { Landscapes } from './landscapes.ts'
import { NamedFiles } from './named-files.ts'
import { Placer } from './placer.ts'
import { dependingOn } from './touched-names.ts'

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
  readonly judging: Judging
  readonly landscapes: Landscapes
  readonly acceptances: Acceptances
  readonly named: NamedFiles
}

/** What is told of a file. */
interface Told {
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
}

const NOTHING: Told = { findings: [], accepted: [] }

/** The review of one folder: takes files as they come and go, and knows the findings at any moment. */
export class Review {
  private readonly options: ReviewOptions
  private readonly known: Model
  /** The day, and how the policies want to have it judged. */
  readonly context: Context
  private readonly files: Files
  private readonly policies: Policies
  private readonly placer: Placer
  private readonly landscapes: Landscapes
  private readonly acceptances: Acceptances
  private readonly named: NamedFiles
  private readonly judging: Judging
  private readonly touchedFiles = new Set<string>()
  /** What was told of open files, until that may be otherwise. */
  private readonly tells = new Map<string, Told>()
  private changes = 0

  constructor(options: ReviewOptions, from: Partial<Begun> = {}) {
    this.options = options
    this.context = {
      today: options.today,
      settings: (uri) => this.policies.settingsFor(uri),
    }
    this.known = from.model ?? new Model(options.catalogue)
    this.named = from.named?.copy() ?? new NamedFiles(options.root)
    this.files = new Files(options.reader, from.files)
    this.policies = from.policies ?? new Policies()
    this.placer = new Placer(options.root, this.policies, this.known, options.today)
    const isThere = (by: Placement, path: string) => this.named.isThere(by, path)
    const make = (organisation: string, isLasting: boolean) =>
      new Landscape(this.known, organisation, { ...this.context, isThere }, isLasting)
    this.landscapes = from.landscapes?.copyFor(this.known, make) ?? new Landscapes(make)
    this.judging = new Judging(
      {
        model: this.known,
        rules: options.rules,
        context: this.context,
        named: this.named,
        landscapes: this.landscapes,
        isOpen: (uri) => this.files.get(uri)?.source !== undefined,
        touch: (uris) => this.touch(uris),
        arrived: (placements, accepting) => this.touchAccepted(placements, accepting),
      },
      from.judging,
    )
    this.acceptances = new Acceptances(
      {
        model: this.known,
        today: options.today,
        rules: options.rules,
        foundBy: (rule, organisation) => this.judging.foundBy(rule, organisation),
        isListed: ({ rule, draft }) => {
          const level = levelUnder(this.settingsFor(draft.at.placement.head.uri), rule.id, draft.level ?? rule.level)
          return level !== undefined && level !== 'hint'
        },
      },
      from.acceptances,
    )
  }

  /** All that the files define and mention. */
  get model(): Model {
    return this.judging.model
  }

  /**
   * A second review that begins where this one is, to see what would be if parts said something else (`replaceParts`): what is
   * done to it does not show here. It shares what was read and found, and keeps as its own what items of these organisations
   * bring about. It takes no files.
   */
  secondState(organisations: ReadonlySet<string>): Review {
    this.judging.judgePending()
    const { files, policies, judging, landscapes, acceptances, named } = this
    const model = this.known.copyFor(organisations)
    return new Review(this.options, { model, files, policies, judging, landscapes, acceptances, named })
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
    this.judging.judgeFile(uri, source, nameKind)
  }

  /** Takes a new text of a file that is there, and stays what it is. */
  setText(uri: string, text: string): void {
    const file = this.files.get(uri)
    if (file) this.setFile(uri, text, file.nameKind, file.source !== undefined)
  }

  /** Another review of the same files, judged by these rules as far as files change in it; what changes there does not show here. */
  copy(rules: readonly Rule[]): Review {
    const copy = new Review({ ...this.options, rules }, { files: this.files.withoutTexts(), named: this.named })
    for (const policy of this.policies.values()) copy.policies.set(policy.uri, policy)
    for (const [, { documents }] of copy.files)
      for (const placement of documents.flatMap(readable)) copy.known.add(placement)
    copy.known.strays = this.model.strays
    return copy
  }

  /** Takes a file that is larger than the policy allows: it is not read, and that is its finding. */
  setTooLarge(uri: string, nameKind: DocumentKind | undefined): void {
    const before = this.files.documents(uri)
    const source = this.files.read(uri, '', nameKind, false)
    this.replace(uri, before, source.documents)
    this.judging.judgeTooLarge(uri, source)
  }

  removeFile(uri: string): void {
    const before = this.files.get(uri)
    if (!before) return
    this.files.delete(uri)
    this.judging.forgetFile(uri)
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
    this.changes++
    this.judging.noteNamed()
    // What was accepted of a plan that is not there may have become pointless.
    this.touch(this.acceptances.filesOf(new Set(this.model.present())))
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

  /** What the policy that applies to a file asks about. */
  scenariosFor(uri: string): readonly PolicyScenario[] {
    return this.policies.scenariosFor(uri)
  }

  /** Judges a part of what is to be judged, so that who has much can do other things in between; tells whether there was any. */
  judgeNext(): boolean {
    return this.judging.judgeNext()
  }

  /** Files whose findings may have changed since this was last asked. */
  takeTouched(): readonly string[] {
    this.judging.judgePending()
    const touched = [...this.touchedFiles]
    this.touchedFiles.clear()
    return touched
  }

  /** The findings that stand in a file, in reading order; not those that were accepted. */
  findings(uri: string): readonly Finding[] {
    return this.told(uri).findings
  }

  /** What would be findings in a file, had they not been accepted. */
  accepted(uri: string): readonly Finding[] {
    return this.told(uri).accepted
  }

  private told(uri: string): Told {
    const file = this.files.get(uri)
    if (!file) return NOTHING
    this.judging.judgeFor(uri, file.documents)
    const known = this.tells.get(uri)
    if (known) return known
    const { open, accepted } = this.acceptances.parted(this.judging.foundIn(uri, file.documents))
    const uses = file.documents.flatMap((document) => this.acceptances.usesIn(document))
    const onAcceptances = uses.flatMap((use) => this.judging.onAcceptance(use))
    const inPolicies = file.documents.flatMap((document) => this.judging.inPolicy(document))
    // What is open is asked for at every key.
    const isOpen = file.source !== undefined
    const told = {
      findings: this.placer.place([...open, ...onAcceptances, ...inPolicies], isOpen),
      accepted: this.placer.place(accepted),
    }
    if (isOpen) this.tells.set(uri, told)
    return told
  }

  private replace(uri: string, before: readonly SourceDocument[], after: readonly SourceDocument[]): void {
    this.changes++
    const old = new Set(before.flatMap(readable))
    const now = new Set(after.flatMap(readable))
    const removed = [...old].filter((p) => !now.has(p))
    const added = [...now].filter((p) => !old.has(p))
    if (old.size > 0) this.judging.takeArrivals()
    this.touch([uri, ...this.judging.pointingInto(uri)])
    const accepting = this.acceptances.take(uri, after)
    this.followPolicy(uri, after)
    if (old.size === 0) {
      this.judging.arrive(added, accepting)
      return
    }
    if (removed.length === 0 && added.length === 0) {
      // What is accepted may have moved, and findings elsewhere point at it.
      this.touchAccepted([], accepting)
      return
    }
    this.judging.replace(removed, added)
    this.touchAccepted([...removed, ...added], accepting)
  }

  /** What is accepted concerns findings in any file of the organisation, and any finding what is said of an acceptance. */
  private touchAccepted(changed: readonly Placement[], accepting: ReadonlySet<string>): void {
    const touched = new Set(changed.flatMap(({ head }) => this.known.sameAs(head.organisation)))
    this.touch(this.acceptances.filesOf(new Set([...touched, ...dependingOn(this.known, [...touched])])))
    if (accepting.size === 0) return
    for (const [uri, { documents }] of this.files)
      if (documents.some(({ head }) => accepting.has(head.organisation))) this.touch([uri])
  }

  /** What an organisation uses, and the risks in that, as of now. */
  landscapeOf(organisation: string): Landscape {
    return this.judging.landscapeOf(organisation)
  }

  /** The same to look at before anything changes: as it was judged, where that was the last that was judged. */
  glimpseOf(organisation: string): Landscape {
    return this.judging.glimpseOf(organisation)
  }

  private touch(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.touchedFiles.add(uri)
      this.tells.delete(uri)
    }
  }

  private followPolicy(uri: string, documents: readonly SourceDocument[]): void {
    const change = followPolicy(this.policies, uri, this.files.get(uri)?.nameKind, documents)
    if (change === 'nothing') return
    this.touch(this.files.uris())
    // How loud a finding is shows when it is placed.
    if (change === 'levels') return
    this.judging.noteEveryone()
  }
}
