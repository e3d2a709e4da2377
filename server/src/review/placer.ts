import type { Policies } from '../policy/policies.ts'
import { levelUnder } from '../policy/settings.ts'
import type { Draft, Place, Rule } from '../rules/rule.ts'
import type { Finding, Location } from './finding.ts'
import { shownPath } from './path.ts'

/** Turns drafts into findings: with level, identity and absolute places. */
export class Placer {
  private readonly root: string
  private readonly policies: Policies

  constructor(root: string, policies: Policies) {
    this.root = root
    this.policies = policies
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

  private finding(rule: Rule, draft: Draft): readonly Finding[] {
    const { head, facts } = draft.at.placement
    const level = levelUnder(
      this.policies.settingsFor(head.uri),
      rule.id,
      hasFailed(draft) ? 'warning' : (draft.level ?? rule.level),
    )
    if (level === undefined) return []
    const file = draft.perFile || facts.entity === undefined ? `@${shownPath(head.uri, this.root)}` : ''
    const discriminator = draft.discriminator === undefined ? '' : `#${draft.discriminator}`
    return [
      {
        id: `${rule.id}:${head.organisation}:${head.state}:${draft.cause}${discriminator}${file}`,
        rule: rule.id,
        level,
        organisation: head.organisation,
        state: head.state,
        cause: draft.cause,
        at: location(draft.at),
        element: draft.element,
        message: draft.message,
        related: (draft.related ?? []).map((r) => ({ ...location(r.at), message: r.message })),
        affected: draft.affected ?? [],
        ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
        fixes: draft.fixes ?? [],
      },
    ]
  }
}

export function location({ placement, span }: Place): Location {
  return { uri: placement.head.uri, start: placement.start + span.start, end: placement.start + span.end }
}

function hasFailed({ message }: { readonly message: Draft['message'] }): boolean {
  return message.key === 'rule.failed'
}

/** By place; of two at one place and of one identity, by what they say, so that the order depends on nothing else. */
function inOrder(a: Finding, b: Finding): number {
  return a.at.start - b.at.start || a.at.end - b.at.end || compare(a.id, b.id) || compare(sayings(a), sayings(b))
}

function sayings({ message, related }: Finding): string {
  return JSON.stringify([message, related.map(({ uri, start }) => [uri, start])])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
