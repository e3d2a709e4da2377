import type { ControlEvent, EventParty } from '../../schema/generated/types.ts'
import { lastDay } from '../calendar.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Control, controlOn } from '../control.ts'
import type { Entry } from '../data.ts'

/** A maker, host or owner, with who is behind it on a day. */
export interface Party {
  readonly supplier: Entry<'suppliers'>
  /** Who stands above it, the nearest first; empty where nobody does, or nobody is known. */
  readonly owners: readonly EventParty[]
  /** `itself`: nobody stands above it; `nobody`: a community without legal owner. */
  readonly control: 'owner' | 'itself' | 'nobody' | 'unknown'
  /** It, as it is told to be its own owner. */
  readonly itself?: EventParty
  /** Year, month or day from which the nearest owner is in control, where an event tells. */
  readonly since?: string
  /** A change of control that is on its way. */
  readonly announced?: ControlEvent
  /** Changes of control that were stopped by that day. */
  readonly stopped: readonly ControlEvent[]
}

/** A supplier and who controls it on a day; undefined where the catalogue does not have it. */
export function partyOn(catalogue: Catalogue, id: string | undefined, day: string): Party | undefined {
  if (id === undefined) return undefined
  return catalogue.keep('party', `${id} ${day}`, () => findParty(catalogue, id, day))
}

function findParty(catalogue: Catalogue, id: string, day: string): Party | undefined {
  const supplier = catalogue.supplier(id)
  if (!supplier) return undefined
  const { owner, since, announced } = controlIn(catalogue, supplier, day)
  const stopped = (supplier.controlEvents ?? []).filter(
    ({ type, status, date }) =>
      type === 'control' && (status === 'prohibited' || status === 'withdrawn') && lastDay(date) <= day,
  )
  const control = controlOf(supplier, owner)
  const change = since === undefined ? undefined : supplier.controlEvents?.find((e) => isChangeTo(e, owner, since))
  return {
    supplier,
    owners: control === 'owner' && owner ? chain(catalogue, supplier.id, owner, day) : [],
    control,
    ...(control === 'itself' && owner && { itself: owner }),
    ...(change && { since: change.date }),
    ...(announced && { announced }),
    stopped,
  }
}

/** The same as `controlOn`, with an owner of whom it is known who and where that is. */
export function controlIn(catalogue: Catalogue, supplier: Entry<'suppliers'>, day: string): Control {
  const { owner, ...rest } = controlOn(supplier, day)
  return { owner: owner && wholeOwner(owner, catalogue), ...rest }
}

/** What a document leaves out of an owner is had from the supplier that it is; undefined where nobody knows who, or where, that is. */
export function wholeOwner(owner: EventParty, catalogue: Catalogue): EventParty | undefined {
  const { id, name, country }: Readonly<Record<string, unknown>> = { ...owner }
  if (typeof name === 'string' && typeof country === 'string') return owner
  const known = typeof id === 'string' ? catalogue.supplier(id) : supplierNamed(name, catalogue)
  const whole = {
    ...owner,
    ...(known ? { id: known.id } : {}),
    name: typeof name === 'string' ? name : (known?.name ?? id),
    country: typeof country === 'string' ? country : known?.country,
  }
  return typeof whole.name === 'string' && whole.country !== undefined ? (whole as EventParty) : undefined
}

function supplierNamed(name: unknown, catalogue: Catalogue): Entry<'suppliers'> | undefined {
  const match = typeof name === 'string' ? catalogue.named('suppliers', name) : undefined
  return match?.certainty === 'exact' ? catalogue.supplier(match.id) : undefined
}

/** Countries whose law reaches a party: of its seat, then of whoever is above it. */
export function countriesOf({ supplier, owners }: Party): readonly string[] {
  const all = [supplier.country, ...owners.map(({ country }) => country)]
  return [...new Set(all.filter((country) => country !== undefined))]
}

function controlOf(supplier: Entry<'suppliers'>, owner: EventParty | undefined): Party['control'] {
  if (owner) return owner.id === supplier.id ? 'itself' : 'owner'
  return supplier.kind === 'community' ? 'nobody' : 'unknown'
}

/** Whether two mentions are of one party; the longer name may say more of it. */
export function isSameParty(one: EventParty, other: EventParty): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id
  return one.name.startsWith(other.name) || other.name.startsWith(one.name)
}

/** The change that made this owner the owner; an event that led to somebody else says nothing of since when. */
function isChangeTo(event: ControlEvent, owner: EventParty | undefined, since: string): boolean {
  const { type, status, date, to } = event
  if (type !== 'control' || status !== 'completed' || lastDay(date) !== since || !owner) return false
  return to !== undefined && isSameParty(to, owner)
}

/** The owner, and who stands above that one in turn. */
function chain(catalogue: Catalogue, below: string, owner: EventParty, day: string): readonly EventParty[] {
  const owners = [owner]
  const seen = new Set([below])
  for (let at = owner; at.id !== undefined && !seen.has(at.id); ) {
    seen.add(at.id)
    const supplier = catalogue.supplier(at.id)
    const above = supplier && controlIn(catalogue, supplier, day).owner
    if (!above || above.id === at.id || (above.id !== undefined && seen.has(above.id))) break
    owners.push(above)
    at = above
  }
  return owners
}
