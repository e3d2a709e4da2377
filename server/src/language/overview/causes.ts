import { message } from '../../l10n/message.ts'
import { groupedBy } from '../../model/grouped.ts'
import { isLouder } from '../../policy/level.ts'
import type { Finding } from '../../review/finding.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import type { Row } from './row.ts'

/** Findings by what causes them, the loudest first; hints are left to the editor. */
export function causeRows(reviews: readonly Review[]): readonly Row[] {
  return reviews.flatMap(rowsIn).sort((a, b) => loudness(a, b) || b.rows.length - a.rows.length || compare(a.id, b.id))
}

function rowsIn(review: Review): readonly Row[] {
  const findings = review
    .uris()
    .flatMap((uri) => review.findings(uri))
    .filter(({ level }) => level !== 'hint')
  const causes = groupedBy(findings, ({ organisation, cause }) => `${organisation} ${cause}`)
  return [...causes].map(([id, same]): Row => {
    const sorted = same.toSorted((a, b) => order(a, b))
    const [first] = sorted
    const { cause = '', organisation = '', level = 'info', at } = first ?? {}
    return {
      id,
      label: cause.startsWith('document:')
        ? cause.slice('document:'.length)
        : called(cause, review.model.catalogueFor(organisation)),
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
  })
}

function order(a: Finding, b: Finding): number {
  return loudness({ icon: a.level }, { icon: b.level }) || compare(a.id, b.id)
}

function loudness(a: Pick<Row, 'icon'>, b: Pick<Row, 'icon'>): number {
  const [one, other] = [a.icon as Finding['level'], b.icon as Finding['level']]
  return Number(isLouder(other, one)) - Number(isLouder(one, other))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
