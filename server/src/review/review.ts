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
import type { Context, Rule } from '../rules/rule.ts'
import type { DocumentKind } from '../schema/validate.ts'
import type { LineIndex } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { Acceptances } from './acceptances.ts'
import { Arrivals } from './arrivals.ts'
import { changedFields } from './changed-fields.ts'
import { slipsOfFile, tooLarge } from './file-slips.ts'
import { Files, readable } from './files.ts'
import type { Finding } from './finding.ts'
import { followPolicy } from './follow-policy.ts'
import { Found, keyOf } from './found.ts'
import { Judge, type Judged } from './judged.ts'
import { Landscapes } from './landscapes.ts'
import { NAMING_FIELDS, NamedFiles } from './named-files.ts'
import { Pending } from './pending.ts'
import { Placer } from './placer.ts'
import { namesTouchedByArrival, organisationsOf, Ripple } from './ripple.ts'
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

/** What is told of a file. */
interface Told {
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
}

const NOTHING: Told = { findings: [], accepted: [] }

/** What changed, and whom that may concern. */
interface Changes {
  readonly removed: readonly Placement[]
  readonly added: readonly Placement[]
  /** Those that say otherwise by it, or are spoken of. */
  readonly organisations: Iterable<string>
  readonly cameOrWent: readonly string[]
  /** The fields that changed, where nothing else did. */
  readonly fields: ReadonlySet<string> | undefined
  /** It may concern anybody. */
  readonly isAll: boolean
}

/** The review of one folder: takes files as they come and go, and knows the findings at any moment. */
export class Review {
  private readonly options: ReviewOptions
  private readonly known: Model
  private readonly judge: Judge
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
  private readonly arrivals = new Arrivals()
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
    this.judge = new Judge(options.rules)
    this.named = from.named?.copy() ?? new NamedFiles(options.root)
    this.files = new Files(options.reader, from.files)
    this.policies = from.policies ?? new Policies()
    this.found = new Found(from.found)
    this.pending = new Pending(options.rules)
    this.missing = new Map(from.missing)
    this.placer = new Placer(options.root, this.policies, this.known, options.today)
    const isThere = (by: Placement, path: string) => this.named.isThere(by, path)
    const make = (organisation: string) => new Landscape(this.known, organisation, { ...this.context, isThere })
    this.landscapes = from.landscapes?.copyFor(this.known, make) ?? new Landscapes(make)
    this.acceptances = new Acceptances(
      {
        model: this.known,
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

  /** All that the files define and mention. */
  get model(): Model {
    this.takeArrivals()
    return this.known
  }

  /**
   * A second review that begins where this one is, to see what would be if parts said something else (`replaceParts`): what is
   * done to it does not show here. It shares what was read and found, and keeps as its own what items of these organisations
   * bring about. It takes no files.
   */
  secondState(organisations: ReadonlySet<string>): Review {
    this.judgePending()
    const { files, policies, found, landscapes, acceptances, named, missing } = this
    const model = this.known.copyFor(organisations)
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
      for (const placement of documents.flatMap(readable)) copy.known.add(placement)
    copy.known.strays = this.model.strays
    copy.named = this.named.copy()
    return copy
  }

  /** Takes a file that is larger than the policy allows: it is not read, and that is its finding. */
  setTooLarge(uri: string, nameKind: DocumentKind | undefined): void {
    const before = this.files.documents(uri)
    const source = this.files.read(uri, '', nameKind, false)
    this.replace(uri, before, source.documents)
    this.found.ofFiles.set(uri, this.judge.file('structure/unsafe-yaml', source, tooLarge))
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
    this.landscapes.clear()
    // What was accepted of a plan that is not there may have become pointless.
    this.touch(this.acceptances.filesOf(new Set(this.model.present())))
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
    return this.told(uri).findings
  }

  /** What would be findings in a file, had they not been accepted. */
  accepted(uri: string): readonly Finding[] {
    return this.told(uri).accepted
  }

  private told(uri: string): Told {
    const file = this.files.get(uri)
    if (!file) return NOTHING
    this.judgePending()
    const known = this.tells.get(uri)
    if (known) return known
    const { open, accepted } = this.acceptances.parted(this.judgedIn(uri))
    const uses = file.documents.flatMap((document) => this.acceptances.usesIn(document))
    const onAcceptances = uses.flatMap((use) => this.judge.acceptance(use, this.context))
    // What is open is asked for at every key.
    const isOpen = file.source !== undefined
    const told = {
      findings: this.placer.place([...open, ...onAcceptances], isOpen),
      accepted: this.placer.place(accepted),
    }
    if (isOpen) this.tells.set(uri, told)
    return told
  }

  private judgedIn(uri: string): readonly Judged[] {
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
    if (old.size > 0) this.takeArrivals()
    this.touch([uri, ...this.found.pointingInto(uri)])
    const accepting = this.acceptances.take(uri, after)
    this.followPolicy(uri, after)
    if (old.size === 0) {
      this.arrivals.add(added, accepting, this.known)
      for (const placement of added) this.add(placement)
      return
    }
    if (removed.length === 0 && added.length === 0) {
      // What is accepted may have moved, and findings elsewhere point at it.
      this.touchAccepted([], accepting)
      return
    }
    const changed = [...removed, ...added]
    const ripple = new Ripple(this.known, changed)
    // What spoke of a part that is gone is judged anew, or it would stand where that was.
    const orphaned = new Set(removed.flatMap((placement) => [...this.found.ofNames.keysOn(placement)]))
    for (const placement of removed) this.remove(placement)
    for (const placement of added) this.add(placement)
    for (const placement of added) this.judgePart(placement)
    this.landscapes.take(changed, this.known)
    const strayed = ripple.reachesFurther() ? this.followStrays() : []
    this.judgeNames([
      ...ripple.touched([...this.missing.values()]),
      ...strayed,
      ...[...orphaned].map(nameOf),
      ...namesToldOf(this.known, changed.filter(tellsCatalogue)),
    ])
    const { organisations, cameOrWent } = ripple
    const isAll = strayed.length > 0 || ripple.changesShared() || changed.some(concernsEveryone)
    if (strayed.length > 0 || cameOrWent.length > 0) this.landscapes.clear()
    const fields = isAll || ripple.changesDamage() ? undefined : changedFields(removed, added)
    this.noteOrganisations({ removed, added, organisations, cameOrWent, fields, isAll })
    this.touchAccepted(changed, accepting)
  }

  private add(placement: Placement): void {
    this.known.add(placement)
    this.named.add(placement)
  }

  private remove(placement: Placement): void {
    this.known.remove(placement)
    this.named.remove(placement)
    this.found.ofParts.delete(placement)
  }

  /** Judges what came since this was last done, all of it together: no file can be judged before those beside it are there. */
  private takeArrivals(): void {
    const arrived = this.arrivals.take()
    if (!arrived) return
    const { placements, accepting, presentBefore, areMost } = arrived
    for (const placement of placements) this.judgePart(placement)
    this.landscapes.take(placements, this.known)
    const strayed = this.followStrays()
    const missing = [...this.missing.values()]
    this.judgeNames(
      areMost
        ? this.known.names()
        : [
            ...namesTouchedByArrival(this.known, placements, missing, presentBefore),
            ...strayed,
            ...namesToldOf(this.known, placements.filter(tellsCatalogue)),
          ],
    )
    const organisations = organisationsOf(this.known, placements)
    const cameOrWent = [...organisations].filter((each) => !presentBefore.has(each))
    if (strayed.length > 0 || cameOrWent.length > 0) this.landscapes.clear()
    const isAll = areMost || strayed.length > 0 || placements.some(concernsEveryone)
    this.noteOrganisations({ removed: [], added: placements, organisations, cameOrWent, fields: undefined, isAll })
    this.touchAccepted(placements, accepting)
  }

  /** What is accepted concerns findings in any file of the organisation, and any finding what is said of an acceptance. */
  private touchAccepted(changed: readonly Placement[], accepting: ReadonlySet<string>): void {
    const touched = new Set(changed.flatMap(({ head }) => this.known.sameAs(head.organisation)))
    this.touch(this.acceptances.filesOf(new Set([...touched, ...dependingOn(this.known, [...touched])])))
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
  private noteOrganisations({ removed, added, organisations, cameOrWent, fields, isAll }: Changes): void {
    if (isAll) this.pending.noteEveryone()
    const changed = [...removed, ...added]
    const standing = new Set(removed.flatMap((placement) => [...this.found.ofOrganisations.keysOn(placement)]))
    const speaking = [...standing].map((key) => nameOf(key).organisation)
    const others = this.pending.isEveryone ? [] : organisationsTouchedBy(this.known, changed, organisations, cameOrWent)
    const nobody = this.known.isPresent('') || cameOrWent.includes('') ? [''] : []
    for (const each of new Set([...speaking, ...others, ...nobody]))
      this.pending.note(each, (rule, key) => this.pending.readsAny(rule, fields) || standing.has(key))
  }

  private judgePending(): void {
    this.takeArrivals()
    for (const [organisation, rules] of this.pending.take(() => this.known.present()))
      this.judgeOrganisation(organisation, rules)
  }

  /** Where an organisation turns out to be a slip for another, or no longer is, all that it names is judged anew. */
  private followStrays(): readonly Name[] {
    const before = this.known.strays
    this.known.strays = straysAmong(this.known)
    return namesOfStrays(this.known, before, this.known.strays)
  }

  private judgePart(placement: Placement): void {
    const judged = this.judge.part(placement, this.context)
    if (judged.length > 0) this.found.ofParts.set(placement, judged)
  }

  private judgeNames(names: Iterable<Name>): void {
    const done = new Set<string>()
    for (const name of names) {
      const key = nameKey(name)
      if (done.has(key)) continue
      done.add(key)
      this.judgeName(key, name)
    }
  }

  private judgeName(key: string, name: Name): void {
    const judged = this.judge.name(name, this.known, this.context)
    this.touch(this.found.ofNames.set(key, judged))
    const isMissing = this.known
      .mentions(name)
      .some((m) => ['missing', 'not-described', 'wrong-kind'].includes(this.known.resolve(m).status))
    if (isMissing) this.missing.set(key, name)
    else this.missing.delete(key)
  }

  private judgeOrganisation(organisation: string, rules: ReadonlySet<Rule>): void {
    const landscape = this.landscapeOf(organisation)
    const context = { ...landscape.around, landscape }
    for (const rule of rules) {
      if (!rule.inOrganisation) continue
      const judged = this.judge.organisation(rule, organisation, this.known, context)
      this.touch(this.found.ofOrganisations.set(keyOf(rule, organisation), judged))
    }
    // An editor shows at each entry by whom it is exposed.
    this.touch(landscape.takeChanged())
  }

  /** What an organisation uses, and the risks in that, as of now. */
  landscapeOf(organisation: string): Landscape {
    this.takeArrivals()
    return this.landscapes.of(organisation)
  }

  private judgeFile(uri: string, source: SourceFile): void {
    const nameKind = this.files.get(uri)?.nameKind
    const judged = source.documents.flatMap((document) => this.judge.document(document, { ...this.context, nameKind }))
    this.found.ofFiles.set(uri, [...judged, ...this.judge.file('structure/yaml-syntax', source, slipsOfFile)])
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
    this.landscapes.clear()
    this.pending.noteEveryone()
  }
}

/** Whether a part may mean what any organisation says: that of nobody's document. */
function concernsEveryone({ head }: Placement): boolean {
  return head.organisation === '' && head.kind !== 'policy'
}
