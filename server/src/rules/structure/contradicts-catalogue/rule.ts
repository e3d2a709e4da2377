import { controlOn, firstDay, lastDay } from '../../../catalogue/control.ts'
import type { Entry } from '../../../catalogue/data.ts'
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
  const sources = catalogue.prose('suppliers', entity.id).sources ?? []
  const read = sources
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1)
  return ownerDiffers(definition, known, read, today, model) ?? seatDiffers(definition, known, read)
}

export interface Difference {
  readonly what: 'country' | 'owner'
  readonly ours: string
  readonly theirs: string
  /** Of what the catalogue knows. */
  readonly date: string
  readonly adopt: KeyValue
}

function seatDiffers(
  { entity }: Definition,
  known: Entry<'suppliers'>,
  read: string | undefined,
): Difference | undefined {
  const ours = entity.value['country']
  const { country } = known
  if (typeof ours !== 'string' || country === undefined || ours === country) return undefined
  if (known.confidence?.identity !== 'sourced' || read === undefined || !isLater(read, entity.value['asOf']))
    return undefined
  return { what: 'country', ours, theirs: country, date: read, adopt: { key: 'country', yaml: quoted(country) } }
}

function ownerDiffers(
  { entity }: Definition,
  known: Entry<'suppliers'>,
  read: string | undefined,
  today: string,
  model: Model,
): Difference | undefined {
  const ours = entity.value['ultimateParent']
  const { owner, since } = controlOn(known, today)
  if (typeof ours !== 'object' || ours === null || !('country' in ours) || !owner) return undefined
  const { id, name, country, asOf } = ours as Readonly<Record<string, unknown>>
  if (typeof country !== 'string' || known.confidence?.ownership !== 'sourced') return undefined
  const date = [since, known.ownershipAsOf, read].find((each) => each !== undefined)
  if (date === undefined || !isLater(date, asOf ?? entity.value['asOf'])) return undefined
  if (country === owner.country && !isOther({ id, name }, owner, model)) return undefined
  const shown = (who: unknown, where: string) => `${typeof who === 'string' ? who : '?'} (${where})`
  const stated = [
    ...(owner.id === undefined ? [] : [`id: ${owner.id}`]),
    `name: ${quoted(owner.name)}`,
    `country: ${quoted(owner.country)}`,
  ]
  return {
    what: 'owner',
    ours: shown(name ?? id, country),
    theirs: shown(owner.name, owner.country),
    date,
    adopt: { key: 'ultimateParent', yaml: `{ ${stated.join(', ')} }` },
  }
}

/** In one country, only owners that are both known may be told apart: a name may be written in many ways. */
function isOther(
  ours: { readonly id: unknown; readonly name: unknown },
  theirs: { readonly id?: string },
  model: Model,
): boolean {
  if (theirs.id === undefined) return false
  if (typeof ours.id === 'string') return ours.id !== theirs.id
  const match = typeof ours.name === 'string' ? model.catalogueFor('').named('suppliers', ours.name) : undefined
  return match?.certainty === 'exact' && match.id !== theirs.id
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
  const { what, ours, theirs, date, adopt } = difference
  const fixes: readonly Fix[] = [
    {
      kind: 'adopt',
      title: message('fix.adopt', { value: theirs }),
      change: { set: { in: placement, values: [adopt, { key: 'asOf', yaml: date }] } },
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
