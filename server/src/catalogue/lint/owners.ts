import type { ControlEvent, EventParty, UltimateParent } from '../../schema/generated/types.ts'
import { lastDay } from '../calendar.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Entry } from '../data.ts'
import { isSameParty } from '../profile/party.ts'
import { type Judged, ofSection, type Problem } from './problem.ts'

type Supplier = Entry<'suppliers'>

/** Owners that cannot be: in a circle, two at a time, with somebody above who should be on top, or seated elsewhere. */
export function impossibleOwners(judged: readonly Judged[], catalogue: Catalogue): readonly Problem[] {
  return ofSection<Supplier>(judged, 'suppliers').flatMap((at) => {
    // What a document does not state is the packaged catalogue's.
    const whole = catalogue.supplier(at.key) ?? at.value
    return [...cycle(at, catalogue), ...owner(at, whole, catalogue), ...changes(at, whole, catalogue)]
  })
}

/** Told once, on the first of the circle by its id. */
function cycle(at: Judged, catalogue: Catalogue): readonly Problem[] {
  const chain = [at.key]
  for (let id = aboveOf(catalogue, at.key); id !== undefined; id = aboveOf(catalogue, id)) {
    if (id === at.key) {
      if (chain.some((other) => other < at.key)) return []
      return [{ at, path: ['ultimateParent'], code: 'owner-cycle', args: { chain: [...chain, at.key].join(' → ') } }]
    }
    if (chain.includes(id)) return []
    chain.push(id)
  }
  return []
}

function aboveOf(catalogue: Catalogue, id: string): string | undefined {
  const above = catalogue.supplier(id)?.ultimateParent?.id
  return above === id ? undefined : above
}

/** The owner as the entry states it, beside what the catalogue knows of that owner. */
function owner(at: Judged, { id, ultimateParent }: Supplier, catalogue: Catalogue): readonly Problem[] {
  const known = ultimateParent?.id === undefined ? undefined : catalogue.supplier(ultimateParent.id)
  if (!ultimateParent || !known) return []
  const above = known.ultimateParent
  const isBelow = known.id !== id && above !== undefined && above.id !== known.id && above.id !== id
  return [
    ...(isBelow && above ? [problem(at, 'owner-not-on-top', { owner: ultimateParent.name, above: above.name })] : []),
    ...(known.country !== undefined && known.country !== ultimateParent.country
      ? [
          problem(at, 'owner-country', {
            owner: ultimateParent.name,
            country: ultimateParent.country,
            other: known.country,
          }),
        ]
      : []),
  ]
}

function problem<C extends 'owner-not-on-top' | 'owner-country'>(
  at: Judged,
  code: C,
  args: Extract<Problem, { code: C }>['args'],
): Problem {
  return { at, path: ['ultimateParent'], code, args } as Problem
}

/** The owner and the changes of control that led to it, each beside the one before. */
function changes(
  at: Judged,
  { ultimateParent, controlEvents = [] }: Supplier,
  catalogue: Catalogue,
): readonly Problem[] {
  const all = controlEvents.map((event, i) => ({ event, i })).filter(({ event }) => event.type === 'control')
  const completed = all
    .filter(({ event }) => event.status === 'completed' && event.date)
    .sort((a, b) => (lastDay(a.event.date) < lastDay(b.event.date) ? -1 : 1))
  const problems = completed.flatMap(({ event, i }, n) => fromAnother(at, event, i, completed[n - 1]?.event))
  const last = completed.at(-1)
  const to = last?.event.to
  if (last && to && ultimateParent && !isUnder(to, ultimateParent, catalogue))
    problems.push({
      at,
      path: ['controlEvents', last.i],
      code: 'two-owners',
      args: { event: to.name, owner: ultimateParent.name, date: last.event.date },
    })
  const announced = all.findLast(({ event: { status } }) => status !== 'unverified')
  const intended = announced?.event.status === 'announced' ? announced.event.to : undefined
  if (announced && intended && ultimateParent && isSameParty(intended, ultimateParent))
    problems.push({
      at,
      path: ['controlEvents', announced.i],
      code: 'announced-owner',
      args: { owner: ultimateParent.name, date: announced.event.date },
    })
  return problems
}

/** Two changes that overlap: the later one starts from somebody else than the earlier one led to. */
function fromAnother(at: Judged, event: ControlEvent, i: number, before: ControlEvent | undefined): Problem[] {
  const { from } = event
  if (!from || !before?.to || isSameParty(from, before.to)) return []
  return [
    { at, path: ['controlEvents', i, 'from'], code: 'event-from', args: { from: from.name, owner: before.to.name } },
  ]
}

/** Whether a party is the owner, or has that owner above it. */
function isUnder(party: EventParty, owner: UltimateParent, catalogue: Catalogue): boolean {
  if (isSameParty(party, owner)) return true
  const above = party.id === undefined ? undefined : catalogue.supplier(party.id)?.ultimateParent
  return above !== undefined && isSameParty(above, owner)
}
