import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Called } from '../l10n/risk-words.ts'
import { describedIn } from '../language/navigation/described.ts'
import { causeNameIn, causeParts, type OverviewPart, type PartsOptions, partsOf } from '../language/overview/parts.ts'
import { OVERVIEWS, type OverviewOf, type Row } from '../language/overview/row.ts'
import { type NamedOrganisation, organisationsToReportOn } from '../report/organisations.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import type { Level } from '../rules/rule.ts'
import { type KeptNames, keptNames } from './kept-names.ts'

/** What overviews and lists of names tell of a group, so that its documents need not be held for that. */
export interface GroupLists {
  /** In each overview the organisations that it has something to tell of. */
  readonly parts: readonly KeptPart[]
  /** The rows of those, and what causes of findings are called: `Packed`. Findings themselves are told with their files. */
  readonly packed: Uint8Array
  readonly described: readonly KeptNames[]
  /** Those on which there can be a report. */
  readonly organisations: readonly NamedOrganisation[]
  /** The files of the group. */
  readonly uris: readonly string[]
}

interface KeptPart {
  readonly of: OverviewOf
  readonly organisation: string
  readonly name: string
  readonly count: number
  readonly level?: Level
}

interface Packed {
  /** By overview and organisation. */
  readonly rows: Readonly<Record<string, readonly Row[]>>
  /** By organisation and cause. */
  readonly causes: Readonly<Record<string, Called>>
}

/** Makes the lists of a group out of its review, for these files of it. */
export function groupLists(review: Review, uris: readonly string[]): GroupLists {
  const own = new Set(uris)
  const options: PartsOptions = {
    isTold: (uri) => own.has(uri),
    landscapeOf: (organisation) => review.glimpseOf(organisation),
  }
  const all = OVERVIEWS.flatMap((of) => partsOf(of, review, options).map((part) => ({ of, ...part })))
  const told = all.filter(({ count }) => count > 0)
  const causeName = causeNameIn(review)
  const findings = uris.flatMap((uri) => review.findings(uri))
  const packed: Packed = {
    rows: Object.fromEntries(
      told.flatMap(({ of, organisation, rows }) => (of === 'causes' ? [] : [[`${of} ${organisation}`, rows()]])),
    ),
    causes: Object.fromEntries(
      findings.map(({ organisation, cause }) => [`${organisation} ${cause}`, causeName(cause, organisation)]),
    ),
  }
  return {
    parts: told.map(({ rows: _, ...part }) => part),
    packed: new Uint8Array(deflateRawSync(JSON.stringify(packed), { level: 6 })),
    described: keptNames([...describedIn(review.model)].filter(({ at }) => own.has(at.uri))),
    organisations: organisationsToReportOn(review.model),
    uris,
  }
}

/** What an overview tells of a group that is not held; `findings`: those of its files. */
export function partsIn(
  of: OverviewOf,
  { parts, packed }: GroupLists,
  findings: () => readonly Finding[],
): readonly OverviewPart[] {
  const rowsOf = (organisation: string): readonly Row[] => {
    const { rows, causes } = JSON.parse(inflateRawSync(packed).toString()) as Packed
    if (of !== 'causes') return rows[`${of} ${organisation}`] ?? []
    const all = causeParts(
      findings(),
      (id) => id,
      (cause, by) => causes[`${by} ${cause}`] ?? cause,
    )
    return all.find((part) => part.organisation === organisation)?.rows() ?? []
  }
  return parts.flatMap((part) => (part.of === of ? [{ ...part, rows: () => rowsOf(part.organisation) }] : []))
}
