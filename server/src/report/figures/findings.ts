import type { Message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { groupedBy } from '../../model/grouped.ts'
import { inLoudness } from '../../policy/level.ts'
import type { Finding, Location, Step } from '../../review/finding.ts'
import { shownPath } from '../../review/path.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import type { Level, Reason } from '../../rules/rule.ts'
import { type Aim, aimsOf } from '../aims.ts'
import { type Count, counted } from './count.ts'

/** What one cause brings about, as one thing to do something about. */
export interface CauseFigures {
  /** `platform:azure-weu` */
  readonly cause: string
  readonly name: Called
  /** The loudest of its findings. */
  readonly level: Level
  readonly findings: readonly FindingFigures[]
}

export interface FindingFigures {
  readonly id: string
  readonly rule: string
  readonly level: Level
  readonly state: string
  readonly message: Message
  readonly reasons: readonly Reason[]
  readonly affected: Count
  readonly chain: readonly ChainStep[]
  /** What doing something about it serves. */
  readonly aims: readonly Aim[]
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** A step of a chain; where a document says so, with its place. */
export interface ChainStep extends Omit<Step, 'at'> {
  readonly file?: string
  readonly line?: number
}

/** What is found of an organisation, hints left to the editor; the loudest cause first. */
export function causesIn(review: Review, organisation: string, root: string): readonly CauseFigures[] {
  const found = review
    .uris()
    .flatMap((uri) => review.findings(uri))
    .filter((finding) => finding.level !== 'hint' && finding.organisation === organisation)
  const catalogue = review.model.catalogueFor(organisation)
  return [...groupedBy(found, ({ cause }) => cause)]
    .map(([cause, own]): CauseFigures => {
      const findings = own
        .map((finding) => findingFigures(finding, review, root))
        .sort((a, b) => inLoudness(a.level, b.level) || (a.id < b.id ? -1 : 1))
      return {
        cause,
        name: cause.startsWith('document:') ? cause.slice('document:'.length) : called(cause, catalogue),
        level: findings[0]?.level ?? 'info',
        findings,
      }
    })
    .sort((a, b) => inLoudness(a.level, b.level) || touchedBy(b) - touchedBy(a) || (a.cause < b.cause ? -1 : 1))
}

function touchedBy({ findings }: CauseFigures): number {
  return new Set(findings.flatMap(({ affected }) => affected.ids)).size
}

function findingFigures(finding: Finding, review: Review, root: string): FindingFigures {
  const { id, rule, level, state, message, reasons, chain, affected, at } = finding
  return {
    id,
    rule,
    level,
    state,
    message,
    reasons,
    affected: counted(affected),
    chain: chain.map(({ at: said, ...step }) => (said ? { ...step, ...placeOf(said, review, root) } : step)),
    aims: aimsOf(rule),
    ...placeOf(at, review, root),
  }
}

function placeOf(
  { uri, start }: Location,
  review: Review,
  root: string,
): { readonly file: string; readonly line: number } {
  return { file: shownPath(uri, root), line: (review.lines(uri)?.position(start).line ?? 0) + 1 }
}
