import { firstDay, lastDay } from '../../../catalogue/calendar.ts'
import type { Control } from '../../../catalogue/control.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { controlIn } from '../../../catalogue/profile/party.ts'
import { message } from '../../../l10n/message.ts'
import type { Definition, Model } from '../../../model/index.ts'
import { at, type Draft, defineRule, type Fix, type KeyValue } from '../../rule.ts'

/** What is said here of a supplier's seat or owner differs from what a catalogue knows from a later source. */
export const contradictsCatalogue = defineRule({
  id: 'structure/contradicts-catalogue',
  level: 'warning',
  reads: [
    'supplier.country',
    'supplier.ultimateParent.id',
    'supplier.ultimateParent.name',
    'supplier.ultimateParent.country',
    'supplier.asOf',
    'supplier.source',
  ],
  fixes: ['adopt', 'declare'],
  forName(name, model, { today }) {
    return model.definitions(name).flatMap((definition) => {
      const difference = differenceOf(definition, model, today)
      return difference ? [draft(definition, difference, today)] : []
    })
  },
})

/** Where an own statement on a supplier differs from a later one of a catalogue: on its owner, else on its seat. */
export function differenceOf(definition: Definition, model: Model, today: string): Difference | undefined {
  const { entity, placement } = definition
  if (entity.kind !== 'supplier' || placement.head.state !== 'current' || placement.facts.damaged) return undefined
  if (placement.head.kind === 'catalogue') return undefined
  const catalogue = model.catalogueFor('')
  const known = catalogue.supplier(entity.id)
  if (!known) return undefined
  const sources = (catalogue.prose('suppliers', entity.id).sources ?? []).toSorted(byDate)
  const read = { date: sources.at(-1)?.date, source: sources.findLast(({ url }) => url !== undefined)?.url }
  return ownerDiffers(definition, known, read, today, model) ?? seatDiffers(definition, known, read)
}

export interface Difference {
  readonly what: 'country' | 'owner'
  readonly ours: string
  readonly theirs: string
  /** Of what the catalogue knows. */
  readonly date: string
  readonly adopt: KeyValue
  /** Where the catalogue read it last. */
  readonly source: string | undefined
}

/** The latest source on a supplier: catalogues date their sources, not each claim. */
interface Read {
  readonly date: string | undefined
  readonly source: string | undefined
}

function byDate({ date: a = '' }: { readonly date?: string }, { date: b = '' }: { readonly date?: string }): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function seatDiffers({ entity }: Definition, known: Entry<'suppliers'>, read: Read): Difference | undefined {
  const ours = entity.value['country']
  const { country } = known
  const { date, source } = read
  if (typeof ours !== 'string' || country === undefined || ours === country) return undefined
  if (known.confidence?.identity !== 'sourced' || date === undefined || !isLater(date, entity.value['asOf']))
    return undefined
  return { what: 'country', ours, theirs: country, date, adopt: { key: 'country', yaml: quoted(country) }, source }
}

function ownerDiffers(
  { entity }: Definition,
  known: Entry<'suppliers'>,
  read: Read,
  today: string,
  model: Model,
): Difference | undefined {
  const ours = entity.value['ultimateParent']
  const control = controlIn(model.catalogueFor(''), known, today)
  const { owner } = control
  if (typeof ours !== 'object' || ours === null || !owner || known.confidence?.ownership !== 'sourced') return undefined
  const { id, name, country, asOf } = ours as Readonly<Record<string, unknown>>
  const date = knownOn(known, control, read.date)
  if (date === undefined || !isLater(date, entity.value['asOf']) || !isLater(date, asOf)) return undefined
  const isElsewhere = typeof country === 'string' && country !== owner.country
  if (!isElsewhere && !isOther({ id, name }, owner, model)) return undefined
  const stated = [
    ...(owner.id === undefined ? [] : [`id: ${owner.id}`]),
    `name: ${quoted(owner.name)}`,
    `country: ${quoted(owner.country)}`,
  ]
  return {
    what: 'owner',
    ours: shown([name, id], country),
    theirs: shown([owner.name], owner.country),
    date,
    adopt: { key: 'ultimateParent', yaml: `{ ${stated.join(', ')} }` },
    source: read.source,
  }
}

/** As of when the catalogue knows an owner: since its last change, or for as long as its sources carry it. */
function knownOn(
  { controlEvents = [], ownershipAsOf, ultimateParent }: Entry<'suppliers'>,
  { owner, since }: Control,
  read: string | undefined,
): string | undefined {
  const change = controlEvents.find(
    ({ type, status, date }) => type === 'control' && status === 'completed' && lastDay(date) === since,
  )
  // Of an earlier owner the sources of today say nothing more.
  const dates = [change?.date, owner === ultimateParent ? ownershipAsOf : undefined]
  const latest = dates
    .flatMap((date) => date ?? [])
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .at(-1)
  return latest ?? (owner === ultimateParent ? read : undefined)
}

function shown(names: readonly unknown[], country: unknown): string {
  const name = names.find((each) => typeof each === 'string')
  return typeof country === 'string' ? `${name ?? '?'} (${country})` : `${name}`
}

/** In one country, only owners that are both known may be told apart: a name may be written in many ways. */
function isOther(
  ours: { readonly id: unknown; readonly name: unknown },
  theirs: { readonly id?: string },
  model: Model,
): boolean {
  if (theirs.id === undefined) return false
  const catalogue = model.catalogueFor('')
  const match = typeof ours.name === 'string' ? catalogue.named('suppliers', ours.name) : undefined
  const named = match?.certainty === 'exact' ? match.id : undefined
  const known = [ours.id, named]
    .map((id) => (typeof id === 'string' ? catalogue.supplier(id) : undefined))
    .find(Boolean)
  return known !== undefined && known.id !== theirs.id && known.ultimateParent?.id !== theirs.id
}

/** A month or year is later only when its first day is; what is said without a date is older than what has one. */
function isLater(known: string, stated: unknown): boolean {
  return typeof stated !== 'string' || firstDay(known) > lastDay(stated)
}

/** As YAML 1.1 readers take it too: `NO` is false to them. */
function quoted(text: string): string {
  return /^[A-Z]{2}$/.test(text) && text !== 'NO' ? text : JSON.stringify(text)
}

function draft({ entity, placement }: Definition, difference: Difference, today: string): Draft {
  const { what, ours, theirs, date, adopt, source } = difference
  const read = source === undefined ? [] : [{ key: 'source', yaml: source }]
  const fixes: readonly Fix[] = [
    {
      kind: 'adopt',
      title: message('fix.adopt', { value: theirs }),
      change: { set: { in: placement, values: [adopt, { key: 'asOf', yaml: date }, ...read] } },
    },
    {
      kind: 'declare',
      title: message('fix.state-as-of', { id: entity.id, date: today }),
      change: { set: { in: placement, values: [{ key: 'asOf', yaml: today }] } },
    },
  ]
  return {
    at: at(placement, entity.at),
    cause: `supplier:${entity.id}`,
    discriminator: what,
    element: entity.id,
    message: message('structure/contradicts-catalogue', { id: entity.id, what, ours, theirs, date }),
    fixes,
  }
}
