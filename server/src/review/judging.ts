import type { Landscape } from '../analysis/landscape.ts'
import { tellsCatalogue } from '../model/catalogues.ts'
import type { Placement, SourceDocument, SourceFile } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import { straysAmong } from '../model/strays.ts'
import type { Context, Rule } from '../rules/rule.ts'
import type { DocumentKind } from '../schema/validate.ts'
import { Arrivals } from './arrivals.ts'
import { changedFields } from './changed-fields.ts'
import { slipsOfFile, tooLarge } from './file-slips.ts'
import { Found, keyOf } from './found.ts'
import { Judge, type Judged } from './judged.ts'
import type { Landscapes } from './landscapes.ts'
import { NAMING_FIELDS, type NamedFiles } from './named-files.ts'
import { Pending } from './pending.ts'
import { namesTouchedByArrival, organisationsOf, Ripple } from './ripple.ts'
import { dependingOn, namesOfStrays, namesToldOf, organisationsTouchedBy } from './touched-names.ts'

export interface JudgingOptions {
  readonly model: Model
  readonly rules: readonly Rule[]
  readonly context: Context
  readonly named: NamedFiles
  readonly landscapes: Landscapes
  /** Whether somebody may be typing in a file. */
  readonly isOpen: (uri: string) => boolean
  /** Told of files whose findings may be others than they were. */
  readonly touch: (uris: Iterable<string>) => void
  /** Told of parts that were looked at for the first time, and of the organisations whose acceptances came with them. */
  readonly arrived: (placements: readonly Placement[], accepting: ReadonlySet<string>) => void
}

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

/** What the rules find in the parts of documents, kept up to date as parts come and go. What many parts bring is judged once, when somebody asks. */
export class Judging {
  private readonly options: JudgingOptions
  private readonly known: Model
  private readonly judge: Judge
  private readonly found: Found
  private readonly pending: Pending
  private readonly landscapes: Landscapes
  /** Names that are mentioned and stand for nothing that is there. */
  private readonly missing: Map<string, Name>
  private readonly arrivals = new Arrivals()

  /** `from`: what this begins with. */
  constructor(options: JudgingOptions, from?: Judging) {
    this.options = options
    this.known = options.model
    this.landscapes = options.landscapes
    this.judge = new Judge(options.rules)
    this.pending = new Pending(options.rules)
    this.found = new Found(from?.found)
    this.missing = new Map(from?.missing)
  }

  /** All that the files define and mention. */
  get model(): Model {
    this.takeArrivals()
    return this.known
  }

  /** What an organisation uses, and the risks in that, as of now. */
  landscapeOf(organisation: string): Landscape {
    this.takeArrivals()
    return this.landscapes.of(organisation)
  }

  /** The same to look at before anything changes, by whom nobody types in. */
  glimpseOf(organisation: string): Landscape {
    this.takeArrivals()
    return this.landscapes.has(organisation) ? this.landscapes.of(organisation) : this.landscapes.once(organisation)
  }

  /** What was found in a file that holds these documents; judges whoever can say something of them. */
  foundIn(uri: string, documents: readonly SourceDocument[]): readonly Judged[] {
    this.judgeFor(uri, documents)
    return this.found.in(
      uri,
      documents.flatMap(({ placements }) => placements),
    )
  }

  /** All that a rule found in what an organisation answers for. */
  foundBy(rule: Rule, organisation: string): readonly Judged[] {
    this.takeArrivals()
    if (this.waiting().includes(organisation)) this.judgeOrganisation(organisation)
    return this.found.by(rule, organisation)
  }

  /** The files with findings that point into this one. */
  pointingInto(uri: string): readonly string[] {
    return this.found.pointingInto(uri)
  }

  onAcceptance(use: Parameters<Judge['acceptance']>[0]): readonly Judged[] {
    return this.judge.acceptance(use, this.options.context)
  }

  /** What there is to say of a policy under the others that there are. */
  inPolicy(document: SourceDocument): readonly Judged[] {
    return document.head.kind === 'policy' ? this.judge.policy(document, this.options.context) : []
  }

  /** What concerns a file as a whole. */
  judgeFile(uri: string, source: SourceFile, nameKind: DocumentKind | undefined): void {
    const context = { ...this.options.context, nameKind }
    const judged = source.documents.flatMap((document) => this.judge.document(document, context))
    this.found.ofFiles.set(uri, [...judged, ...this.judge.file('structure/yaml-syntax', source, slipsOfFile)])
  }

  /** That a file is larger than is read, is its finding. */
  judgeTooLarge(uri: string, source: SourceFile): void {
    this.found.ofFiles.set(uri, this.judge.file('structure/unsafe-yaml', source, tooLarge))
  }

  forgetFile(uri: string): void {
    this.found.ofFiles.delete(uri)
  }

  /** Takes parts of a file that was not there, to be judged when somebody asks. */
  arrive(added: readonly Placement[], accepting: Iterable<string>): void {
    this.arrivals.add(added, accepting, this.known)
    for (const placement of added) this.add(placement)
  }

  /** Which of the files that documents name are there has changed. */
  noteNamed(): void {
    this.landscapes.clear()
    for (const each of this.model.present())
      this.pending.note(each, (rule) => this.pending.readsAny(rule, NAMING_FIELDS))
  }

  /** What a policy wants to have judged has changed. */
  noteEveryone(): void {
    this.landscapes.clear()
    this.pending.noteEveryone()
  }

  /** Takes parts in the place of others of the same file. */
  replace(removed: readonly Placement[], added: readonly Placement[]): void {
    const changed = [...removed, ...added]
    const ripple = new Ripple(this.known, changed)
    // What spoke of a part that is gone is judged anew, or it would stand where that was.
    const orphaned = new Set(removed.flatMap((placement) => [...this.found.ofNames.keysOn(placement)]))
    // What stays under its name keeps its place among the others.
    for (const placement of added) this.add(placement)
    for (const placement of removed) this.remove(placement)
    for (const placement of added) this.judgePart(placement)
    this.landscapes.take(removed, added, this.known)
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
  }

  private add(placement: Placement): void {
    this.known.add(placement)
    this.options.named.add(placement)
  }

  private remove(placement: Placement): void {
    this.known.remove(placement)
    this.options.named.remove(placement)
    this.found.ofParts.delete(placement)
  }

  /** Judges what came since this was last done, all of it together: no file can be judged before those beside it are there. */
  takeArrivals(): void {
    const arrived = this.arrivals.take()
    if (!arrived) return
    const { placements, accepting, presentBefore, areMost } = arrived
    for (const placement of placements) this.judgePart(placement)
    this.landscapes.take([], placements, this.known)
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
    this.options.arrived(placements, accepting)
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
    for (const key of standing) this.landscapes.outdate(nameOf(key))
    const others = this.pending.isEveryone ? [] : organisationsTouchedBy(this.known, changed, organisations, cameOrWent)
    const nobody = this.known.isPresent('') || cameOrWent.includes('') ? [''] : []
    for (const each of new Set([...speaking, ...others, ...nobody]))
      this.pending.note(each, (rule, key) => this.pending.readsAny(rule, fields) || standing.has(key))
  }

  /** Judges all that is to be judged. */
  judgePending(): void {
    while (this.judgeNext());
  }

  /** Judges one organisation of which something is to be judged; tells whether there was one. */
  judgeNext(): boolean {
    this.takeArrivals()
    const [organisation] = this.waiting()
    if (organisation === undefined) return false
    this.judgeOrganisation(organisation)
    return true
  }

  /** Judges the organisations of which something may stand in a file: its own, who depends on those, and of whom something does. */
  judgeFor(uri: string, documents: readonly SourceDocument[]): void {
    this.takeArrivals()
    const waiting = this.waiting()
    if (waiting.length === 0) return
    const own = new Set(documents.flatMap(({ head }) => this.known.sameAs(head.organisation)))
    const speaking = [...this.found.ofOrganisations.keysIn(uri)].map((key) => nameOf(key).organisation)
    const concerned = new Set([...own, ...speaking])
    // What stands in a document of nobody, or on it, may be anybody's.
    const isAnybodys = own.has('') || this.known.hasShared()
    const isOwn = waiting.every((each) => concerned.has(each))
    const others = isAnybodys || isOwn ? new Set<string>() : dependingOn(this.known, own)
    for (const each of waiting) if (isAnybodys || concerned.has(each) || others.has(each)) this.judgeOrganisation(each)
  }

  private waiting(): readonly string[] {
    return this.pending.organisations(() => this.known.present())
  }

  /** Where an organisation turns out to be a slip for another, or no longer is, all that it names is judged anew. */
  private followStrays(): readonly Name[] {
    const before = this.known.strays
    this.known.strays = straysAmong(this.known)
    return namesOfStrays(this.known, before, this.known.strays)
  }

  private judgePart(placement: Placement): void {
    const judged = this.judge.part(placement, this.options.context)
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
    const judged = this.judge.name(name, this.known, this.options.context)
    this.options.touch(this.found.ofNames.set(key, judged))
    const isMissing = this.known
      .mentions(name)
      .some((m) => ['missing', 'not-described', 'wrong-kind'].includes(this.known.resolve(m).status))
    if (isMissing) this.missing.set(key, name)
    else this.missing.delete(key)
  }

  private judgeOrganisation(organisation: string): void {
    const rules = this.pending.take(organisation)
    const landscape = this.isAtHand(organisation)
      ? this.landscapes.of(organisation)
      : this.landscapes.once(organisation)
    const context = { ...landscape.around, landscape }
    for (const rule of rules) {
      if (!rule.inOrganisation) continue
      const judged = landscape.keep(rule.id, () => this.judge.organisation(rule, organisation, this.known, context))
      const before = this.found.ofOrganisations.get(keyOf(rule, organisation))
      if (judged === before || judged.length + before.length === 0) continue
      this.options.touch(this.found.ofOrganisations.set(keyOf(rule, organisation), judged))
    }
    // An editor shows at each entry by whom it is exposed.
    if (landscape.isLasting) this.options.touch(landscape.takeChanged())
  }

  /** Whether it will most likely be asked for again soon. */
  private isAtHand(organisation: string): boolean {
    return this.landscapes.has(organisation) || this.known.filesOf(organisation).some(this.options.isOpen)
  }
}

/** Whether a part may mean what any organisation says: that of nobody's document. */
function concernsEveryone({ head }: Placement): boolean {
  return head.organisation === '' && head.kind !== 'policy'
}
