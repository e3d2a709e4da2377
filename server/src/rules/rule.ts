import type { Acceptance, AcceptanceUse } from '../analysis/acceptance.ts'
import type { Hop, Sureness } from '../analysis/hop.ts'
import type { Landscape, Surroundings } from '../analysis/landscape.ts'
import type { Message } from '../l10n/message.ts'
import type { Called } from '../l10n/risk-words.ts'
import type { Placement, SourceDocument, State } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import type { Name } from '../model/name-table.ts'
import type { Level } from '../policy/level.ts'
import type { Settings } from '../policy/settings.ts'
import type { DocumentKind } from '../schema/validate.ts'
import type { Span } from '../yaml/tree.ts'

export type { Level } from '../policy/level.ts'

/** A span in a part of a document; it moves with the part. */
export interface Place {
  readonly placement: Placement
  readonly span: Span
}

export type FixKind =
  | 'mend'
  | 'rename'
  | 'create'
  | 'remove'
  | 'quote'
  | 'declare'
  | 'adopt'
  | 'ask'
  | 'plan'
  | 'replace'
  | 'accept'

export interface Fix {
  readonly kind: FixKind
  readonly title: Message
  /** The one to take when there is no time to choose. */
  readonly preferred?: boolean
  /** Nobody needs to think about it: it has one outcome, and what the document means stays the same. Applied unasked by `fix`. */
  readonly mechanical?: boolean
  /** It leaves something to type: of no use where an editor has no tab stops. */
  readonly typed?: true
  readonly change: Change
}

/**
 * What a fix does to the files: text in place of spans, a new entry in a section, values of keys in an entry, an entry of a
 * list within an entry taken out, or what an entry will be in a target document.
 */
export type Change =
  | { readonly edits: readonly { readonly at: Place; readonly text: string }[] }
  | { readonly create: NewEntry }
  | { readonly set: NewValues }
  | { readonly target: TargetEntry }
  | { readonly take: { readonly in: Placement; readonly at: number } }

/** Values for keys of an entry, or of a map in it: that with a value in this place, or one of a list under a key. */
export interface NewValues {
  readonly in: Placement
  readonly at?: number
  readonly of?: { readonly list: string; readonly index: number }
  readonly values: readonly KeyValue[]
}

/** What an entry will be, said in a target document of its organisation. */
export interface TargetEntry {
  readonly section: string
  readonly id: string
  /** A part of the document that says how it is now. */
  readonly from: Placement
  readonly values: readonly KeyValue[]
  /** The day for a document that is not there yet. */
  readonly reachedOn: string
}

export interface NewEntry {
  readonly section: string
  /** Of what has one. */
  readonly id?: string
  /** The part that asks for it. */
  readonly from: Placement
  /** What it says, besides its id. */
  readonly values?: readonly KeyValue[]
}

/** A key of an entry, or of a map in it (`transition.status`), and its value as YAML, on one line; it may hold tab stops. */
export interface KeyValue {
  readonly key: string
  readonly yaml: string
  /** It comes at the end of the list that is there. */
  readonly adds?: true
}

/** As a cause: the document that it stands in, which is called by its path once it is placed. */
export const THE_DOCUMENT: unique symbol = Symbol('the document')

/** What a rule found, before it is given a level, an id and a place in a file. */
export interface Draft {
  readonly at: Place
  /** Another level than the rule's own; a policy that names the rule overrides both. */
  readonly level?: Level
  /** What it comes down to: with rule, organisation and state this is the finding's identity. No line numbers. */
  readonly cause: string | typeof THE_DOCUMENT
  /** Tells findings of one rule on one cause apart. */
  readonly discriminator?: string
  /** One finding a file: the file is part of its identity. */
  readonly perFile?: true
  readonly message: Message
  /** The elements that the cause touches, as `application:zaaksysteem`. */
  readonly affected?: readonly string[]
  /** The weakest claim that it rests on; absent where it rests on the files alone. */
  readonly confidence?: Sureness
  /** From an affected element to the country, the law or the party that it comes down to. */
  readonly chain?: readonly Hop[]
  /** What the party at the end of the chain can do. */
  readonly powers?: readonly Power[]
  /** Weaker findings on the same cause, for which this one speaks. */
  readonly reasons?: readonly Reason[]
  /** The acceptance that covers all of it: then it is no finding any more, and shown as accepted. */
  readonly acceptance?: Acceptance
  /** Acceptances of the same cause that do not cover this. */
  readonly beside?: readonly Acceptance[]
  /** Who bears the effect, where that is not the document it stands in. */
  readonly bearer?: Bearer
  readonly related?: readonly { readonly at: Place; readonly message: Message }[]
  /** The id of the entry it stands on. */
  readonly element?: string
  readonly fixes?: readonly Fix[]
  /** What is to be asked, where that is more than its fixes write down. */
  readonly asks?: readonly Ask[]
}

/** A question of which somebody can write down that it was put. */
export interface Ask {
  readonly about: Called
  /** The keys under which the answer goes. */
  readonly keys: readonly string[]
  /** Who can answer; '' where nobody in particular can. */
  readonly who: Called
  /** Where it goes, one for each key: the same for the same question, whoever asks it. */
  readonly places: readonly string[]
}

/** What a party can do with an element. */
export type Power = 'reach-data' | 'stop-service'

export interface Reason {
  readonly rule: string
  readonly message: Message
}

/** An organisation in a state, and a file of it: by the policy of that the finding is judged. */
export interface Bearer {
  readonly organisation: string
  readonly state: State
  readonly uri: string
}

export interface Context {
  /** The day the review is made, `YYYY-MM-DD`. */
  readonly today: string
  /** How the policy of a file wants to have it judged. */
  readonly settings: (uri: string) => Settings
}

/** What a rule on an organisation as a whole knows besides. */
export interface OrganisationContext extends Surroundings {
  readonly landscape: Landscape
}

/**
 * One rule. It says where it looks: at one part at a time, at a document as a whole, at a policy under others, at all that one id stands
 * for or is mentioned as, at an organisation as a whole; what it finds there is recomputed only when that changed.
 */
export interface Rule {
  /** `category/name`. */
  readonly id: string
  readonly level: Level
  /** The fields it looks at, as `kind.path`; `*` for all. */
  readonly reads: readonly string[]
  /** The kinds of fix it offers; none: its page says why. */
  readonly fixes: readonly FixKind[]
  /** Another product, or another place, would help: its findings come with alternatives. Not where a fact is missing. */
  readonly hasWayOut?: true
  /** Its findings stand on what other documents say: a document that is judged alone has none of them. */
  readonly needsAllDocuments?: true
  /** It holds against its findings itself what was accepted; of the others that is done for them. */
  readonly holdsAcceptances?: true
  readonly inPart?: (placement: Placement, context: Context) => readonly Draft[]
  readonly inDocument?: (
    document: SourceDocument,
    context: Context & { readonly nameKind: DocumentKind | undefined },
  ) => readonly Draft[]
  /** In a policy: what stands in one may be otherwise because of another. */
  readonly inPolicy?: (policy: SourceDocument, context: Context) => readonly Draft[]
  readonly forName?: (name: Name, model: Model, context: Context) => readonly Draft[]
  readonly inOrganisation?: (organisation: string, model: Model, context: OrganisationContext) => readonly Draft[]
  /** What there is to say of a risk that was accepted, held against what all rules found. */
  readonly onAcceptance?: (use: AcceptanceUse, context: Context) => readonly Draft[]
}

/** Whether what a rule finds is something that one can accept: a mistake in a document is not. */
export function isAcceptable(rule: string): boolean {
  return !rule.startsWith('structure/') && !rule.startsWith('governance/accepted-risk-')
}

/** Matches the fields that a rule means by one of its `reads`: who reads a field reads what is under it. */
export function fieldPattern(read: string): RegExp {
  const escaped = read.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}(\\.|$)`)
}

/** States a rule. */
export function defineRule(rule: Rule): Rule {
  return rule
}

export function at(placement: Placement, span: Span): Place {
  return { placement, span: { start: span.start, end: span.end } }
}

/** How an entry is called in a cause: its kind and id, or what it holds where it has none. */
export function nameOfPart({ facts }: Placement): string {
  if (facts.entity) return `${facts.entity.kind}:${facts.entity.id}`
  return facts.section ?? 'document'
}

/** Order in which people read: by file, then by place. */
export function inReadingOrder(a: Placement, b: Placement): number {
  return a.head.uri < b.head.uri ? -1 : a.head.uri > b.head.uri ? 1 : a.start - b.start
}

/** The same of places in parts. */
export function inPlaceOrder(a: Place, b: Place): number {
  return inReadingOrder(a.placement, b.placement) || a.span.start - b.span.start
}
