import { message } from '../l10n/message.ts'
import type { Placement } from '../model/document.ts'
import type { Draft, Rule } from '../rules/rule.ts'

/** What a rule found. */
export interface Judged {
  readonly rule: Rule
  readonly draft: Draft
}

/** What a rule finds where it is asked; undefined where it has nothing to look at. */
export type Asking = (rule: Rule) => readonly Draft[] | undefined

/** Asks every rule; one that fails costs its own findings and says so, in the fallback. */
export function judgedByAll(
  rules: readonly Rule[],
  asking: Asking,
  fallback: Placement | undefined,
): readonly Judged[] {
  return rules.flatMap((rule) => judgedBy(rule, asking, fallback))
}

/** Asks one rule; when it fails it says so. */
export function judgedBy(rule: Rule, asking: Asking, fallback: Placement | undefined): readonly Judged[] {
  try {
    return (asking(rule) ?? []).map((draft) => ({ rule, draft }))
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
