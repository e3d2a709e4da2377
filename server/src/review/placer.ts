import type { Acceptance } from '../analysis/acceptance.ts'
import type { Hop } from '../analysis/hop.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import { idOf } from '../model/node.ts'
import { isLouder, type Level } from '../policy/level.ts'
import type { Policies } from '../policy/policies.ts'
import { levelUnder } from '../policy/settings.ts'
import { acceptFixes } from '../rules/accept.ts'
import { asksIn } from '../rules/asked.ts'
import { called, hopMessage } from '../rules/chain-text.ts'
import { type Draft, type Fix, isAcceptable, type Place, type Rule, THE_DOCUMENT } from '../rules/rule.ts'
import type { Accepted, Finding, Location, Step } from './finding.ts'
import { shownPath } from './path.ts'

/** Turns drafts into findings: with level, identity and absolute places. */
export class Placer {
  private readonly root: string
  private readonly policies: Policies
  private readonly model: Model
  private readonly today: string
  /** What was made of drafts, as long as they are the same. */
  private readonly placed = new WeakMap<Draft, { readonly level: Level; readonly finding: Finding }>()

  constructor(root: string, policies: Policies, model: Model, today: string) {
    this.today = today
    this.root = root
    this.policies = policies
    this.model = model
  }

  /** `isKept`: the same may be asked again soon. */
  place(judged: readonly { readonly rule: Rule; readonly draft: Draft }[], isKept = false): readonly Finding[] {
    const findings = judged.flatMap(({ rule, draft }) => this.finding(rule, draft, isKept))
    findings.sort(inOrder)
    const seen = new Map<string, number>()
    return findings.flatMap((finding) => {
      const count = (seen.get(finding.id) ?? 0) + 1
      seen.set(finding.id, count)
      if (count === 1) return [finding]
      // Where a rule fails at every part of a file, saying so once will do.
      return hasFailed(finding) ? [] : [withId(finding, `${finding.id}~${count}`)]
    })
  }

  /** Who bears the effect accepts it, in a document of its own. */
  private acceptFixes(rule: Rule, draft: Draft, cause: string): readonly Fix[] {
    const {
      affected = [],
      element,
      at: { placement },
      bearer,
      beside = [],
      acceptance,
    } = draft
    const organisation = bearer?.organisation ?? placement.head.organisation
    if (!isAcceptable(rule.id) || hasFailed(draft) || acceptance || organisation === '') return []
    const isHere = placement.head.organisation === organisation && placement.head.kind !== 'catalogue'
    const from = isHere ? placement : this.partOf(organisation, affected)
    return from ? acceptFixes({ rule: rule.id, cause, affected, element, from, beside }, this.today) : []
  }

  private partOf(organisation: string, affected: readonly string[]): Placement | undefined {
    const definitions = affected.flatMap((name) => this.model.definitions({ organisation, id: idOf(name) }))
    return definitions.find(({ placement: { head } }) => head.kind !== 'catalogue')?.placement
  }

  private finding(rule: Rule, draft: Draft, isKept: boolean): readonly Finding[] {
    const { head } = draft.at.placement
    const level = levelUnder(
      this.policies.settingsFor((draft.bearer ?? head).uri),
      rule.id,
      hasFailed(draft) ? 'warning' : (draft.level ?? rule.level),
    )
    if (level === undefined) return []
    const known = this.placed.get(draft)
    if (known?.level === level && isInPlace(known.finding, draft)) return [known.finding]
    const finding = this.made(rule, draft, level)
    if (isKept) this.placed.set(draft, { level, finding })
    return [finding]
  }

  private made(rule: Rule, draft: Draft, level: Level): Finding {
    const { head, facts } = draft.at.placement
    const { organisation, state } = draft.bearer ?? head
    const path = shownPath(head.uri, this.root)
    const cause = draft.cause === THE_DOCUMENT ? `document:${path}` : draft.cause
    const isOfFile = draft.perFile || facts.entity === undefined
    const isOfDocument = draft.cause === THE_DOCUMENT
    const file = isOfFile && !isOfDocument ? `@${path}` : ''
    const discriminator = draft.discriminator === undefined ? '' : `#${draft.discriminator}`
    const chain = () => (draft.chain ?? []).map((hop) => step(hop, this.model.catalogueFor(organisation)))
    const fixes = () => [...(draft.fixes ?? []), ...this.acceptFixes(rule, draft, cause)]
    return {
      id: `${rule.id}:${organisation}:${state}:${cause}${discriminator}${file}`,
      rule: rule.id,
      level,
      organisation,
      state,
      cause,
      ...(isOfFile || isOfDocument ? { fileInId: path } : {}),
      at: location(draft.at),
      element: draft.element,
      message: draft.message,
      related: (draft.related ?? []).map((r) => ({ ...location(r.at), message: r.message })),
      affected: draft.affected ?? [],
      ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
      // Of most findings nobody asks for these, and what they say of other places may move.
      get chain() {
        return chain()
      },
      powers: draft.powers ?? [],
      reasons: draft.reasons ?? [],
      get fixes() {
        return fixes()
      },
      get asks() {
        return draft.asks ?? asksIn(draft.fixes ?? [])
      },
      hasWayOut: rule.hasWayOut === true && !hasFailed(draft),
      ...(draft.acceptance ? { accepted: acceptedAs(draft.acceptance) } : {}),
      beside: (draft.beside ?? []).map(acceptedAs),
    }
  }
}

/** The same under another id, without asking for what nobody asked for yet. */
function withId(finding: Finding, id: string): Finding {
  const parts = Object.getOwnPropertyDescriptors(finding)
  return Object.create(Object.prototype, { ...parts, id: { ...parts.id, value: id } })
}

/** Whether all places of a finding are still where they were. */
function isInPlace({ at, related, accepted, beside }: Finding, draft: Draft): boolean {
  return (
    isAt(at, draft.at) &&
    related.every((each, i) => isAt(each, draft.related?.[i]?.at)) &&
    (accepted === undefined || isAt(accepted.at, draft.acceptance)) &&
    beside.every((each, i) => isAt(each.at, draft.beside?.[i]))
  )
}

function isAt({ start }: Location, place: Place | undefined): boolean {
  return place !== undefined && start === place.placement.start + place.span.start
}

function step({ said, ...hop }: Hop, catalogue: Catalogue): Step {
  return {
    ...hop,
    fromName: called(hop.from, catalogue),
    toName: called(hop.to, catalogue),
    message: hopMessage(hop, catalogue),
    ...(said === undefined ? {} : { at: location(said) }),
  }
}

function acceptedAs(acceptance: Acceptance): Accepted {
  const { element, reason, acceptedBy, acceptedOn, until, covers } = acceptance
  return { element, reason, acceptedBy, acceptedOn, until, covers: [...covers], at: location(acceptance) }
}

export function location({ placement, span }: Place): Location {
  return { uri: placement.head.uri, start: placement.start + span.start, end: placement.start + span.end }
}

function hasFailed({ message }: { readonly message: Draft['message'] }): boolean {
  return message.key === 'rule.failed'
}

/** By place; of two at one place and of one identity the louder first, then by what they say: nothing else counts. */
function inOrder(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    compare(a.id, b.id) ||
    Number(isLouder(b.level, a.level)) - Number(isLouder(a.level, b.level)) ||
    compare(sayings(a), sayings(b))
  )
}

function sayings({ message, related }: Finding): string {
  return JSON.stringify([message, related.map(({ uri, start }) => [uri, start])])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
