import type { Entry, Landscape } from './landscape.ts'

/*
 * Contracts, told once more from the text: from what the schema of a report says of them, and the pages of the rules on the moment to
 * decide and on contracts that ended.
 */

export const TODAY = '2026-11-29'

/** A value, unless it is missing or stated as not known. */
export function stated(of: Entry | undefined, key: string): unknown {
  const value = of?.[key]
  return isUnknown(value) ? undefined : value
}

export function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value
}

/** These keys, of those that are stated. */
export function told(of: Entry, keys: readonly string[]): Entry {
  return Object.fromEntries(keys.flatMap((key) => (stated(of, key) === undefined ? [] : [[key, stated(of, key)]])))
}

export function counted(names: readonly string[]): Entry {
  const ids = [...new Set(names)].sort()
  return { count: ids.length, ids }
}

export const named = (kind: string, entries: readonly Entry[]) => entries.map(({ id }) => `${kind}:${id}`)

export const isInUse = ({ lifecycle }: Entry) => lifecycle !== 'planned' && lifecycle !== 'retired'

/** An application in use with the components that are part of it, or a component in use of none. */
export interface Whole {
  readonly name: string
  readonly entry: Entry
  readonly parts: readonly Entry[]
}

export function wholesOf({ list, inUse, called }: Landscape): readonly Whole[] {
  const components = list('components').filter(isInUse)
  const wholeOf = (component: Entry) => called('applications', component['partOf'] ?? component['id'])
  return [
    ...inUse.map((entry) => ({
      name: `application:${entry['id']}`,
      entry,
      parts: [entry, ...components.filter((each) => wholeOf(each) === entry)],
    })),
    ...components
      .filter((each) => wholeOf(each) === undefined)
      .map((entry) => ({ name: `component:${entry['id']}`, entry, parts: [entry] })),
  ]
}

/** What is in use under a contract; applications also by a component. */
export function under(contract: Entry, landscape: Landscape) {
  const isUnder = (each: Entry) => each['contract'] === contract['id']
  const { list } = landscape
  return {
    wholes: wholesOf(landscape).filter(({ parts }) => parts.some(isUnder)),
    platforms: list('platforms').filter((each) => isUnder(each) && isInUse(each)),
    devices: list('devices').filter((each) => isUnder(each) && isInUse(each)),
  }
}

/** Under which something is in use: those that ended first, then by the day to decide. */
export function contractsOf(landscape: Landscape, windowMonths: number): readonly Entry[] {
  return landscape
    .list('contracts')
    .filter((each) => Object.values(under(each, landscape)).some((entries) => entries.length > 0))
    .map((each) => contractOf(each, landscape, windowMonths))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

export function unusedContractsOf(landscape: Landscape, windowMonths: number): readonly Entry[] {
  return landscape
    .list('contracts')
    .filter((each) => Object.values(under(each, landscape)).every((entries) => entries.length === 0))
    .map((each) => contractOf(each, landscape, windowMonths))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const PHASES = ['ended', 'due', 'later', 'goes-on', 'undated']

/** What goes on by itself is in the order of its end. */
const orderOf = ({ phase, decideBy, end = '', contract }: Entry) =>
  `${PHASES.indexOf(String(phase))} ${decideBy ?? end} ${contract}`

function contractOf(contract: Entry, landscape: Landscape, windowMonths: number): Entry {
  const { wholes, platforms, devices } = under(contract, landscape)
  const supplier = landscape.called('suppliers', stated(contract, 'supplier'))
  const clause = stated(contract, 'exitClause')
  const isGibit = /^gibit/i.test(String(stated(contract, 'terms') ?? ''))
  return {
    contract: `contract:${contract['id']}`,
    name: contract['name'] ?? contract['id'],
    ...(supplier ? { supplier: supplier['id'], supplierName: supplier['name'] } : {}),
    ...momentOf(contract, windowMonths),
    ...told(contract, [
      'start',
      'end',
      'renewal',
      'annualCost',
      'terms',
      'collective',
      'dataOwnership',
      'switchingCharges',
      'owner',
    ]),
    options: ((contract['extensions'] as readonly string[] | undefined) ?? []).toSorted(),
    exitClause: clause === true ? 'yes' : clause === false ? 'no' : isGibit ? 'yes' : 'unknown',
    ...dataReturnOf(contract),
    applications: counted(wholes.map(({ name }) => name)),
    platforms: counted(named('platform', platforms)),
    devices: counted(named('device', devices)),
  }
}

function dataReturnOf(contract: Entry): Entry {
  const said = stated(contract, 'dataReturn') as Entry | undefined
  if (!said) return {}
  return { dataReturn: { formats: said['formats'] ?? [], ...told(said, ['withinDays']) } }
}

/** What there is to decide, and by when. */
function momentOf(contract: Entry, windowMonths: number): Entry {
  const end = stated(contract, 'end') as string | undefined
  if (end === undefined) return { phase: 'undated' }
  const renewal = stated(contract, 'renewal')
  const months = stated(contract, 'noticeMonths')
  const notice = months === undefined || renewal === 'none' ? undefined : monthsFrom(end, -Number(months))
  const told = notice === undefined ? {} : { notice }
  if (end < TODAY && renewal !== 'automatic')
    return isUnknown(contract['renewal']) ? { ...told, phase: 'undated' } : { ...told, phase: 'ended', decideBy: end }
  const isPast = (notice ?? end) < TODAY
  if (isPast && renewal === 'automatic') return { ...told, phase: 'goes-on' }
  const decideBy = isPast ? end : (notice ?? end)
  return { ...told, phase: decideBy <= monthsFrom(TODAY, windowMonths) ? 'due' : 'later', decideBy }
}

/** The same day so many months later, or the last of a month that is too short. */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
