import type { Acceptance } from '../analysis/acceptance.ts'
import type { Hop } from '../analysis/hop.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import { idOf } from '../model/node.ts'
import { isLouder } from '../policy/level.ts'
import type { Policies } from '../policy/policies.ts'
import { levelUnder } from '../policy/settings.ts'
import { acceptFixes } from '../rules/accept.ts'
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

  constructor(root: string, policies: Policies, model: Model, today: string) {
    this.today = today
    this.root = root
    this.policies = policies
    this.model = model
  }

  place(judged: readonly { readonly rule: Rule; readonly draft: Draft }[]): readonly Finding[] {
    const findings = judged.flatMap(({ rule, draft }) => this.finding(rule, draft))
    findings.sort(inOrder)
    const seen = new Map<string, number>()
    return findings.flatMap((finding) => {
      const count = (seen.get(finding.id) ?? 0) + 1
      seen.set(finding.id, count)
      if (count === 1) return [finding]
      // Where a rule fails at every part of a file, saying so once will do.
      return hasFailed(finding) ? [] : [{ ...finding, id: `${finding.id}~${count}` }]
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

  private finding(rule: Rule, draft: Draft): readonly Finding[] {
    const { head, facts } = draft.at.placement
    const { organisation, state, uri } = draft.bearer ?? head
    const level = levelUnder(
      this.policies.settingsFor(uri),
      rule.id,
      hasFailed(draft) ? 'warning' : (draft.level ?? rule.level),
    )
    if (level === undefined) return []
    const path = shownPath(head.uri, this.root)
    const cause = draft.cause === THE_DOCUMENT ? `document:${path}` : draft.cause
    const isOfFile = draft.perFile || facts.entity === undefined
    const isOfDocument = draft.cause === THE_DOCUMENT
    const file = isOfFile && !isOfDocument ? `@${path}` : ''
    const discriminator = draft.discriminator === undefined ? '' : `#${draft.discriminator}`
    return [
      {
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
        chain: (draft.chain ?? []).map((hop) => step(hop, this.model.catalogueFor(organisation))),
        powers: draft.powers ?? [],
        reasons: draft.reasons ?? [],
        fixes: [...(draft.fixes ?? []), ...this.acceptFixes(rule, draft, cause)],
        hasWayOut: rule.hasWayOut === true && !hasFailed(draft),
        ...(draft.acceptance ? { accepted: acceptedAs(draft.acceptance) } : {}),
        beside: (draft.beside ?? []).map(acceptedAs),
      },
    ]
  }
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
