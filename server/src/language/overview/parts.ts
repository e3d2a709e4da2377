import { organisationName } from '../../analysis/organisation-name.ts'
import { groupedBy } from '../../model/grouped.ts'
import type { Finding } from '../../review/finding.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import type { Level } from '../../rules/rule.ts'
import type { LandscapeOf } from '../exposed-lines.ts'
import { calendarRows } from './calendar.ts'
import { type CauseName, causeRows, loudestOf } from './causes.ts'
import { processRows } from './processes.ts'
import type { OverviewOf, Row } from './row.ts'
import { supplierRows } from './suppliers.ts'
import { unknownRows } from './unknowns.ts'

/** What an overview has to tell of one organisation. */
export interface OverviewPart {
  /** '' of what concerns none in particular, such as a policy. */
  readonly organisation: string
  readonly name: string
  /** How many rows there are. */
  readonly count: number
  /** Of findings the loudest. */
  readonly level?: Level
  /** Made when somebody wants to see them. */
  readonly rows: () => readonly Row[]
}

export interface PartsOptions {
  /** In which files findings count. */
  readonly isTold?: (uri: string) => boolean
  readonly landscapeOf?: LandscapeOf
}

/** What an overview has to tell of each organisation of a review. */
export function partsOf(
  of: OverviewOf,
  review: Review,
  { isTold = () => true, landscapeOf = (organisation) => review.landscapeOf(organisation) }: PartsOptions = {},
): readonly OverviewPart[] {
  const nameOf = (organisation: string) => organisationName(organisation, review.model)
  if (of === 'causes') {
    const findings = review.uris().flatMap((uri) => (isTold(uri) ? review.findings(uri) : []))
    return causeParts(findings, nameOf, causeNameIn(review))
  }
  return review.model
    .present()
    .filter((organisation) => organisation !== '')
    .map((organisation) =>
      partOf(organisation, nameOf(organisation), () => rowsOf(of, review, organisation, landscapeOf)),
    )
}

/** Its rows are made once, and not before somebody wants to know of them. */
function partOf(organisation: string, name: string, make: () => readonly Row[]): OverviewPart {
  let made: readonly Row[] | undefined
  const rows = () => {
    made ??= make()
    return made
  }
  return {
    organisation,
    name,
    get count() {
      return rows().length
    },
    rows,
  }
}

/** Findings by the organisation that they are of; hints are left to the editor. */
export function causeParts(
  findings: readonly Finding[],
  nameOf: (organisation: string) => string,
  causeName: CauseName,
): readonly OverviewPart[] {
  const told = findings.filter(({ level }) => level !== 'hint')
  return [...groupedBy(told, ({ organisation }) => organisation)].map(
    ([organisation, own]): OverviewPart => ({
      organisation,
      name: nameOf(organisation),
      count: new Set(own.map(({ cause }) => cause)).size,
      level: loudestOf(own),
      rows: () => causeRows(own, causeName),
    }),
  )
}

/** What causes are called in a review. */
export function causeNameIn({ model }: Review): CauseName {
  return (cause, organisation) => called(cause, model.catalogueFor(organisation))
}

function rowsOf(
  of: Exclude<OverviewOf, 'causes'>,
  review: Review,
  organisation: string,
  landscapeOf: LandscapeOf,
): readonly Row[] {
  switch (of) {
    case 'suppliers':
      return supplierRows(landscapeOf(organisation))
    case 'processes':
      return processRows(landscapeOf(organisation))
    case 'unknowns':
      return unknownRows(review, organisation)
    case 'calendar':
      return calendarRows(landscapeOf(organisation))
  }
}
