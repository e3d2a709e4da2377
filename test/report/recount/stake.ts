import { counted, isInUse, isUnknown, stated, told, under, type Whole, wholesOf } from './contracts.ts'
import type { Entry, Landscape } from './landscape.ts'

/*
 * What hangs on something that is bought, counted once more from the schema of a report and from what section 17 of the method says that
 * stops with what.
 */

export const PERSONAL = ['none', 'ordinary', 'bsn', 'criminal', 'special']
export const CLASSIFICATION = ['public', 'internal', 'confidential', 'secret']
export const CRITICALITY = ['low', 'medium', 'high', 'critical']

/** Where something runs, and where the copy is; with the part that each plays. */
export function placesOf(thing: Entry, { productOf }: Landscape): readonly Place[] {
  const said = thing['runsOn'] ?? productOf(thing)?.['runsOn']
  const backup = (stated(thing, 'backup') as Entry | undefined)?.['runsOn']
  return [
    ...hosts(said).map((host) => ({ host, role: roleOf(host) })),
    ...hosts(backup).map((host) => ({ host, role: 'backup' as const })),
  ]
}

export interface Place {
  readonly host: string | Entry
  readonly role: 'active' | 'standby' | 'backup'
}

function hosts(said: unknown): readonly (string | Entry)[] {
  if (said === undefined || isUnknown(said)) return []
  if (Array.isArray(said)) return said.map((each: Entry) => ({ ...each }))
  return [said as string | Entry]
}

const roleOf = (host: string | Entry) =>
  typeof host === 'object' && host['role'] === 'standby' ? ('standby' as const) : ('active' as const)

export const platformAt = ({ host }: Place) => (typeof host === 'string' ? host : host['platform'])

/** Applications in use under a contract, or on a platform that is under it, by way of others too. */
export function hangingOn(contract: Entry, landscape: Landscape): readonly Whole[] {
  const { wholes, platforms } = under(contract, landscape)
  const names = new Set(wholes.map(({ name }) => name))
  const stands = (thing: Entry): boolean =>
    placesOf(thing, landscape).some((place) => {
      const platform = landscape.called('platforms', platformAt(place))
      return platform !== undefined && (platforms.includes(platform) || stands(platform))
    })
  return wholesOf(landscape).filter(({ name, parts }) => names.has(name) || parts.some(stands))
}

/** Datasets that it works on or keeps, its components with it. */
export function dataOf({ parts }: Whole, landscape: Landscape): readonly Entry[] {
  const ids = parts.flatMap((part) => [
    ...((stated(part, 'data') as readonly unknown[] | undefined) ?? []),
    ...((part['stores'] as readonly unknown[] | undefined) ?? []),
  ])
  return landscape.list('datasets').filter(({ id }) => ids.includes(id))
}

export function rank(order: readonly string[], of: Entry, key: string): number {
  return order.indexOf(String(stated(of, key)))
}

/** The row of section 6 that its data are in. */
const delicacy = (dataset: Entry) =>
  Math.max(rank(CLASSIFICATION, dataset, 'classification'), [0, 1, 2, 2, 3][rank(PERSONAL, dataset, 'personal')] ?? -1)

export interface Stake {
  readonly wholes: readonly Whole[]
  readonly datasets: readonly Entry[]
  readonly critical: readonly Whole[]
  readonly processes: readonly Entry[]
}

export function stakeIn(wholes: readonly Whole[], landscape: Landscape): Stake {
  const held = new Set(wholes.flatMap((each) => dataOf(each, landscape)))
  return {
    wholes,
    datasets: inOrder([...held], (each) => -delicacy(each)),
    critical: wholes
      .filter(({ entry }) => stated(entry, 'criticality') !== undefined)
      .toSorted((a, b) => rate(b.entry) - rate(a.entry) || (a.name < b.name ? -1 : 1)),
    processes: inOrder(
      stopping(wholes, landscape).filter((each) => rate(each) >= HIGH),
      (each) => hours(each),
    ),
  }
}

export const rate = (of: Entry) => rank(CRITICALITY, of, 'criticality')
export const HIGH = CRITICALITY.indexOf('high')

export const hours = (process: Entry) => {
  const [, number, unit] = /^(\d+)(h|d)$/.exec(String(stated(process, 'maxOutage'))) ?? []
  return number === undefined ? Number.POSITIVE_INFINITY : Number(number) * (unit === 'd' ? 24 : 1)
}

function inOrder(entries: readonly Entry[], by: (entry: Entry) => number): readonly Entry[] {
  return entries.toSorted((a, b) => {
    const [first, second] = [by(a), by(b)]
    return first === second ? (String(a['id']) < String(b['id']) ? -1 : 1) : first - second
  })
}

/** Processes that stop with these: what needs one of them, or all of a group of which it needs one, and what needs that in turn. */
export function stopping(wholes: readonly Whole[], landscape: Landscape): readonly Entry[] {
  const { list, inUse } = landscape
  const gone = new Set(wholes.flatMap(({ parts }) => parts))
  /** What is planned or retired does no work. */
  const working = [...inUse, ...[...list('components'), ...list('platforms')].filter(isInUse), ...list('processes')]
  const called = (ids: readonly unknown[]) => working.filter(({ id }) => ids.includes(id))
  const ids = (said: unknown) => (said as readonly unknown[] | undefined) ?? []
  const needsOf = (each: Entry): readonly (readonly Entry[])[] => {
    const said = each['identityProvider']
    const { application, fallback } = (typeof said === 'string' ? { application: said } : (said ?? {})) as Entry
    const own =
      wholesOf(landscape)
        .find(({ entry }) => entry === each)
        ?.parts.slice(1) ?? []
    return [
      ...ids(each['needs']).map((id) => called([id])),
      ...ids(each['either']).map((group) => called(ids(group))),
      called([application, fallback]),
      ...((each['interfaces'] as readonly Entry[] | undefined) ?? []).flatMap(({ to, needed }) =>
        needed === true ? [called([to])] : [],
      ),
      ...own.map((part) => [part]),
    ]
  }
  for (let before = -1; before < gone.size; ) {
    before = gone.size
    for (const each of working)
      if (needsOf(each).some((need) => need.length > 0 && need.every((other) => gone.has(other)))) gone.add(each)
  }
  return list('processes').filter((each) => gone.has(each))
}

export function stakeTold(stake: Stake, landscape: Landscape, toKnow: readonly Entry[]): Entry {
  const { wholes, datasets, critical, processes } = stake
  const holding = (dataset: Entry) => wholes.filter((each) => dataOf(each, landscape).includes(dataset))
  return {
    applications: counted(wholes.map(({ name }) => name)),
    datasets: datasets.map((each) => ({
      dataset: `dataset:${each['id']}`,
      name: each['name'] ?? each['id'],
      ...told(each, ['classification', 'personal']),
      applications: counted(holding(each).map(({ name }) => name)),
    })),
    critical: critical.map(({ name, entry }) => ({ application: name, criticality: entry['criticality'] })),
    processes: processes.map((each) => ({
      process: `process:${each['id']}`,
      name: each['name'] ?? each['id'],
      ...told(each, ['criticality', 'maxOutage', 'owner']),
    })),
    toKnow,
  }
}
