import type { Entry, Landscape } from './landscape.ts'

/*
 * How bad it is when something happens to an application, by section 6 of the method: the worst of data and criticality.
 */

const ROWS = ['low', 'medium', 'high', 'critical'] as const
export type Row = (typeof ROWS)[number]

const OF_DATA: Readonly<Record<string, Row>> = {
  public: 'low',
  none: 'low',
  internal: 'medium',
  ordinary: 'medium',
  confidential: 'high',
  bsn: 'high',
  criminal: 'high',
  secret: 'critical',
  special: 'critical',
}

/** What is not rated counts as medium. */
export function rowOf(entry: Entry, landscape: Landscape): Row {
  return isRated(entry, landscape) ? (worst(saidOf(entry, landscape)) ?? 'medium') : 'medium'
}

/** Where one of data and criticality is missing, the other has to be medium or worse. */
export function isRated(entry: Entry, landscape: Landscape): boolean {
  const said = saidOf(entry, landscape)
  return said.length > 1 || said.some((row) => row !== 'low')
}

function saidOf(entry: Entry, landscape: Landscape): readonly Row[] {
  const criticality = entry['criticality'] as Row | undefined
  const ofData = worst(
    heldBy(entry, landscape).flatMap((dataset) =>
      [dataset['classification'], dataset['personal']].flatMap((each) => OF_DATA[String(each)] ?? []),
    ),
  )
  return [criticality ?? [], ofData ?? []].flat()
}

const worst = (rows: readonly Row[]) => ROWS.findLast((row) => rows.includes(row))

export function heldBy(entry: Entry, { called }: Landscape): readonly Entry[] {
  return ((entry['data'] as readonly string[] | undefined) ?? []).flatMap((id): readonly Entry[] =>
    [called('datasets', id) ?? []].flat(),
  )
}

/** Critical, or with special or secret data: what weighs that much has a line of its own. */
export const isWeighty = (entry: Entry, landscape: Landscape) =>
  rowOf(entry, landscape) === 'critical' && isRated(entry, landscape)

export const idOf = (application: Entry) => `application:${application['id']}`
