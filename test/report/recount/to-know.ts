import { counted, stated, type Whole } from './contracts.ts'
import type { Entry, Landscape } from './landscape.ts'
import { CLASSIFICATION, dataOf, HIGH, PERSONAL, rank, rate, type Stake, stopping } from './stake.ts'

/** What is not said. */
interface Open {
  readonly what: string
  readonly of: string
  readonly who: readonly unknown[]
}

/** What must be known before one can tell what to ask for, by who can tell. */
export function toKnowOf(stake: Stake, landscape: Landscape, buyer: Entry): readonly Entry[] {
  const open = [
    ...stake.wholes.flatMap((each) => openOn(each, landscape, buyer)),
    ...stake.datasets.flatMap((each) => openOfData(each, stake, landscape, buyer)),
    ...stake.processes
      .filter((each) => stated(each, 'maxOutage') === undefined)
      .map((each) => ({
        what: 'max-outage',
        of: `process:${each['id']}`,
        who: tellers([askedTo(each, 'maxOutage')], [stated(each, 'owner')], [stated(buyer, 'owner')]),
      })),
  ]
  const rows = new Map<string, readonly string[]>()
  for (const { what, of, who } of open)
    for (const each of who) rows.set(`${what} ${each}`, [...(rows.get(`${what} ${each}`) ?? []), of])
  return [...rows].sort().map(([row, of]) => {
    const [what = '', ...who] = row.split(' ')
    return { what, of: counted(of), who: who.join(' ') }
  })
}

/** The first who are named, or else nobody. */
function tellers(...all: readonly (readonly unknown[])[]): readonly unknown[] {
  const named = all.map((each) => each.filter((who) => who !== undefined)).find((each) => each.length > 0)
  return [...new Set(named ?? [''])]
}

function askedTo(of: Entry, key: string): unknown {
  const question = (of[key] as Entry | undefined)?.['unknown'] as Entry | undefined
  return question?.['askedTo']
}

function openOn(whole: Whole, landscape: Landscape, buyer: Entry): readonly Open[] {
  const { name, entry, parts } = whole
  const open = (what: string, key = ''): Open => ({
    what,
    of: name,
    who: tellers(
      parts.map((part) => askedTo(part, key)).slice(0, 1),
      [stated(entry, 'owner')],
      [stated(buyer, 'owner')],
    ),
  })
  const processes = stopping([whole], landscape)
  const isRated = rate(entry) >= 0 || processes.some((each) => rate(each) >= 0)
  const isTimed = rate(entry) < HIGH || processes.some((each) => rate(each) >= HIGH)
  return [
    ...(dataOf(whole, landscape).length > 0 ? [] : [open('data', 'data')]),
    ...(isRated ? [] : [open('criticality', 'criticality')]),
    ...(isTimed ? [] : [open('max-outage')]),
  ]
}

/** Of public data nobody is asked whether they are personal, nor of delicate data how confidential they are. */
function openOfData(dataset: Entry, stake: Stake, landscape: Landscape, buyer: Entry): readonly Open[] {
  const holders = stake.wholes.filter((each) => dataOf(each, landscape).includes(dataset))
  const open = (what: string): Open => ({
    what,
    of: `dataset:${dataset['id']}`,
    who: tellers(
      [askedTo(dataset, what)],
      [stated(dataset, 'owner')],
      holders.map(({ entry }) => stated(entry, 'owner')),
      [stated(buyer, 'owner')],
    ),
  })
  const personal = rank(PERSONAL, dataset, 'personal')
  const classification = rank(CLASSIFICATION, dataset, 'classification')
  return [
    ...(personal < 0 && classification !== 0 ? [open('personal')] : []),
    ...(classification < 0 && personal < PERSONAL.indexOf('bsn') ? [open('classification')] : []),
  ]
}
