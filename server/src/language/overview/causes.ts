import { message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { Finding } from '../../review/finding.ts'
import type { Level } from '../../rules/rule.ts'
import type { Row } from './row.ts'

/** What a cause is called, in the eyes of an organisation. */
export type CauseName = (cause: string, organisation: string) => Called

/** Findings by what causes them, the loudest first. */
export function causeRows(findings: readonly Finding[], nameOf: CauseName): readonly Row[] {
  const causes = groupedBy(findings, ({ organisation, cause }) => `${organisation} ${cause}`)
  return [...causes].map(([id, same]): Row => rowOf(id, same, nameOf)).sort(inLoudness)
}

function rowOf(id: string, same: readonly Finding[], nameOf: CauseName): Row {
  const sorted = same.toSorted((a, b) => order(a, b))
  const [first] = sorted
  const { cause = '', organisation = '', level = 'info', at } = first ?? {}
  return {
    id,
    label: cause.startsWith('document:') ? cause.slice('document:'.length) : nameOf(cause, organisation),
    detail: message('overview.findings', { count: same.length }),
    icon: level,
    ...(at ? { at } : {}),
    rows: sorted.map(
      (finding): Row => ({
        id: finding.id,
        label: finding.message,
        detail: finding.rule,
        icon: finding.level,
        at: finding.at,
        rows: [],
      }),
    ),
  }
}

/** Rows of causes: the loudest first, of those the ones with most findings. */
export function inLoudness(a: Row, b: Row): number {
  return louder(a.icon, b.icon) || b.rows.length - a.rows.length || compare(a.id, b.id)
}

/** Levels as icons: below nought where the first is louder. */
export function louder(a: Row['icon'], b: Row['icon']): number {
  const [one, other] = [a as Level, b as Level]
  return Number(isLouder(other, one)) - Number(isLouder(one, other))
}

/** The loudest of some findings. */
export function loudestOf(findings: readonly Finding[]): Level {
  return findings.reduce<Level>((loudest, { level }) => (isLouder(level, loudest) ? level : loudest), 'info')
}

function order(a: Finding, b: Finding): number {
  return louder(a.level, b.level) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
