import {
  type Acceptance,
  type AcceptanceUse,
  acceptancesIn,
  acceptancesOf,
  isCalled,
  isCovered,
  isInForce,
} from '../analysis/acceptance.ts'
import { readerFor } from '../analysis/reader.ts'
import { message } from '../l10n/message.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import { idOf } from '../model/node.ts'
import { at, type Draft, isAcceptable, type Rule } from '../rules/rule.ts'
import type { Judged } from './judged.ts'

export interface AcceptancesOptions {
  readonly model: Model
  readonly today: string
  readonly rules: readonly Rule[]
  /** All that a rule found in what an organisation answers for. */
  readonly foundBy: (rule: Rule, organisation: string) => readonly Judged[]
  /** Whether a finding is listed, and not only hinted at. */
  readonly isListed: (judged: Judged) => boolean
}

/** The risks that organisations accepted, held against what the rules found. */
export class Acceptances {
  private readonly options: AcceptancesOptions
  private readonly kept = new Map<string, readonly Acceptance[]>()
  /** The files that hold acceptances, with the organisations whose they are. */
  private readonly holding = new Map<string, ReadonlySet<string>>()

  /** `from`: those of the review that this one begins as. */
  constructor(options: AcceptancesOptions, from?: Acceptances) {
    this.options = options
    for (const [uri, organisations] of from?.holding ?? []) this.holding.set(uri, organisations)
  }

  /** Takes note of what a file says by now; gives the organisations whose acceptances may be otherwise than they were. */
  take(uri: string, documents: readonly SourceDocument[]): ReadonlySet<string> {
    const before = this.holding.get(uri) ?? NONE
    const now = new Set(
      documents.flatMap(({ head, placements }) =>
        placements.some((placement) => acceptancesIn(placement).length > 0) ? [head.organisation] : [],
      ),
    )
    if (now.size > 0) this.holding.set(uri, now)
    else this.holding.delete(uri)
    this.kept.clear()
    return new Set([...before, ...now])
  }

  /** The files that hold acceptances of these organisations. */
  filesOf(organisations: ReadonlySet<string>): readonly string[] {
    return [...this.holding].flatMap(([uri, own]) => ([...own].some((each) => organisations.has(each)) ? [uri] : []))
  }

  /** What is left to say, and what was accepted; of what was accepted in part it says so. */
  parted(judged: readonly Judged[]): { readonly open: readonly Judged[]; readonly accepted: readonly Judged[] } {
    const held = judged.map((each) => this.held(each))
    const isAccepted = ({ draft }: Judged) => draft.acceptance !== undefined
    return { open: held.filter((each) => !isAccepted(each)), accepted: held.filter(isAccepted) }
  }

  /** What became of each of the acceptances of a document. */
  usesIn({ placements }: SourceDocument): readonly AcceptanceUse[] {
    const whole = placements.filter(({ facts }) => !facts.damaged)
    return whole.flatMap(acceptancesIn).flatMap((each) => this.useOf(each) ?? [])
  }

  private held({ rule, draft }: Judged): Judged {
    if (rule.holdsAcceptances || !isAcceptable(rule.id) || this.holding.size === 0) return { rule, draft }
    const ofCause = this.inForce(organisationOf(draft)).filter((each) => each.rule === rule.id && concerns(each, draft))
    if (ofCause.length === 0) return { rule, draft }
    const around = { model: this.options.model, organisation: organisationOf(draft) }
    const open = touchedBy(draft).filter((name) => !ofCause.some((each) => isCovered(idOf(name), each, around)))
    const [first] = ofCause
    if (open.length === 0 && first) return { rule, draft: { ...draft, acceptance: first } }
    // What is gathered is told as long as something of it is open: then it says what is not.
    const noted = ofCause.flatMap((each) => notedIn(each, draft))
    return { rule, draft: { ...draft, beside: ofCause, related: [...noted, ...(draft.related ?? [])] } }
  }

  private inForce(organisation: string): readonly Acceptance[] {
    const { model, today } = this.options
    const known = this.kept.get(organisation)
    if (known) return known
    const all = acceptancesOf(readerFor(model, organisation)).filter((each) => isInForce(each, today))
    this.kept.set(organisation, all)
    return all
  }

  /** Undefined where that cannot be told: a slip hides what there is, or the name of the rule or of the element is one. */
  private useOf(acceptance: Acceptance): AcceptanceUse | undefined {
    const { model, rules, today, foundBy } = this.options
    const { organisation } = acceptance.placement.head
    const rule = rules.find(({ id }) => id === acceptance.rule)
    const use = { acceptance, covered: [], beyond: [], instead: [] }
    if (!isAcceptable(acceptance.rule)) return { ...use, state: 'impossible' }
    if (!rule || model.hasDamage(organisation) || model.hasLostId(organisation)) return undefined
    if (model.definitions({ organisation, id: idOf(acceptance.element) }).length === 0 && isOwn(acceptance))
      return undefined
    const found = foundBy(rule, organisation).map((each) => this.held(each))
    const covered = new Set(found.flatMap(({ draft }) => coveredBy(acceptance, draft)))
    if (covered.size === 0) {
      if (!this.namesAll(acceptance) || this.namesSlips(acceptance)) return undefined
      return { ...use, state: 'pointless', instead: this.instead(acceptance) }
    }
    const state = acceptance.lacks.length > 0 ? 'incomplete' : isInForce(acceptance, today) ? 'in-force' : 'expired'
    const beyond = state === 'in-force' ? this.beyond(acceptance, found) : []
    return {
      acceptance,
      covered: [...covered].sort(),
      beyond,
      instead: [],
      state: state === 'in-force' && beyond.length > 0 ? 'outgrown' : state,
    }
  }

  /** A stronger finding on the same cause may speak for what was accepted, unless that was accepted already. */
  private instead(acceptance: Acceptance): readonly string[] {
    const { rule, covers, placement } = acceptance
    const category = rule.slice(0, rule.indexOf('/') + 1)
    const others = this.options.rules.filter(({ id }) => id !== rule && id.startsWith(category) && isAcceptable(id))
    const finds = (other: Rule) =>
      this.options
        .foundBy(other, placement.head.organisation)
        .map((each) => this.held(each))
        .filter(({ draft }) => draft.acceptance === undefined)
        .filter((each) => this.options.isListed(each) && concerns(acceptance, each.draft))
        .some(({ draft }) => touchedBy(draft).some((name) => covers.has(idOf(name))))
    return others.filter(finds).map(({ id }) => id)
  }

  /** Whether all that it names is there: what is not may be there under another name. */
  private namesAll({ covers, except, placement: { head } }: Acceptance): boolean {
    const isThere = (id: string) => this.options.model.definitions({ organisation: head.organisation, id }).length > 0
    return [...covers, ...except].every(isThere)
  }

  /** Whether something that it names has a mistake in it, which may hide what would be found. */
  private namesSlips({ element, covers, placement: { head } }: Acceptance): boolean {
    return [idOf(element), ...covers].some((id) =>
      this.options.model
        .definitions({ organisation: head.organisation, id })
        .some(({ placement }) => placement.facts.problems.length > 0),
    )
  }

  /** What the same cause touches now, that no acceptance covers and nobody looked at. */
  private beyond(acceptance: Acceptance, found: readonly Judged[]): readonly string[] {
    if (isOfOne(acceptance) || !this.namesAll(acceptance)) return []
    const open = found.filter(
      (each) => each.draft.beside?.includes(acceptance) && isCurrent(each.draft) && this.options.isListed(each),
    )
    const causes = causesOf(acceptance, found)
    const names = open
      .filter(({ draft }) => causes.has(draft.cause))
      .flatMap(({ draft }) =>
        touchedBy(draft).filter((name) => !draft.beside?.some(({ covers }) => covers.has(idOf(name)))),
      )
    return [...new Set(names)].filter((name) => !acceptance.except.has(idOf(name))).sort()
  }
}

const NONE: ReadonlySet<string> = new Set()

function organisationOf({ at, bearer }: Draft): string {
  return bearer?.organisation ?? at.placement.head.organisation
}

function isCurrent({ at, bearer }: Draft): boolean {
  return (bearer?.state ?? at.placement.head.state) === 'current'
}

/** An element that is named without `kind:`, or with that of something that documents alone describe. */
function isOwn({ element }: Acceptance): boolean {
  return !/^(?:supplier|product):/.test(element)
}

/** Whether it is about one element, and not about what has the cause in common with it. */
function isOfOne({ covers, element }: Acceptance): boolean {
  return covers.size === 1 && covers.has(idOf(element))
}

/** Of what a finding touches, which was accepted, where that is written down. */
function notedIn(
  { covers, acceptedBy, until, placement, span }: Acceptance,
  draft: Draft,
): NonNullable<Draft['related']> {
  const names = touchedBy(draft).map(idOf)
  const accepted = names.filter((id) => covers.has(id))
  if (accepted.length === 0) return []
  return [{ at: at(placement, span), message: message('related.accepted', { names: accepted, acceptedBy, until }) }]
}

/** What a finding touches, as `application:zaaksysteem`. */
function touchedBy({ affected, cause }: Draft): readonly string[] {
  return affected && affected.length > 0 ? affected : typeof cause === 'string' ? [cause] : []
}

/** Of many things, of which the causes do not show. */
function isGathered({ cause }: Draft): boolean {
  return typeof cause !== 'string' || cause.startsWith('organisation:')
}

/** Whether an acceptance is of this cause, or of an element that it touches. */
function concerns(acceptance: Acceptance, draft: Draft): boolean {
  return isCause(acceptance, draft) || touchedBy(draft).some((name) => isCalled(name, acceptance.element))
}

/** The cause that is named; of an element that is none itself, its causes. What is gathered has no cause in common. */
function causesOf({ element }: Acceptance, found: readonly Judged[]): ReadonlySet<Draft['cause']> {
  const drafts = found.map(({ draft }) => draft).filter((draft) => !isGathered(draft))
  const named = drafts.filter(({ cause }) => typeof cause === 'string' && isCalled(cause, element))
  const touching = drafts.filter((draft) => touchedBy(draft).some((name) => isCalled(name, element)))
  return new Set((named.length > 0 ? named : touching).map(({ cause }) => cause))
}

function isCause({ element }: Acceptance, { cause, element: stoodOn, chain = [], at }: Draft): boolean {
  const kind = at.placement.facts.entity?.kind
  const names = [
    ...(typeof cause === 'string' ? [cause] : []),
    ...(stoodOn === undefined || kind === undefined ? [] : [`${kind}:${stoodOn}`]),
    ...chain.flatMap(({ from, to }) => [from, to]),
  ]
  return names.some((name) => isCalled(name, element))
}

/** What of a finding an acceptance covers, or would if it were in force. */
function coveredBy(acceptance: Acceptance, draft: Draft): readonly string[] {
  if (draft.acceptance !== acceptance && !concerns(acceptance, draft) && !isGathered(draft)) return []
  return touchedBy(draft).filter((name) => acceptance.covers.has(idOf(name)))
}
