import { organisationName } from '../../analysis/organisation-name.ts'
import { message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Placement } from '../../model/document.ts'
import { isMap, type Value } from '../../model/walk.ts'
import type { Finding } from '../../review/finding.ts'
import type { Review } from '../../review/review.ts'
import { answerPlace } from '../../rules/asked.ts'
import { called } from '../../rules/chain-text.ts'
import type { Ask } from '../../rules/rule.ts'
import { locationOf, type Row } from './row.ts'

/** Something that nobody knows yet. */
export interface Question extends Row {
  /** The day on which it was asked; '' where nobody was. */
  readonly askedOn: string
}

/** Whom one can ask, and what. */
export interface Asking extends Row {
  readonly rows: readonly Question[]
}

/** What nobody knows yet, by whom one can ask: what findings say is to be asked, and what is stated as not known besides. */
export function unknownRows(review: Review, organisation: string): readonly Asking[] {
  const catalogue = review.model.catalogueFor(organisation)
  const uris = [...review.uris()]
  const findings = uris.flatMap((uri) => review.findings(uri)).filter((each) => each.organisation === organisation)
  const stated = uris
    .flatMap((uri) => review.documents(uri))
    .filter(({ head }) => head.organisation === organisation)
    .flatMap(({ placements }) => placements.flatMap(statedUnknown))
  const byPlace = new Map(stated.map((each) => [each.place, each]))
  const asks = findings.flatMap((finding) =>
    finding.asks.map((ask) => ({ finding, ask, stated: statedOf(ask, byPlace) })),
  )
  const told = new Set(asks.flatMap((each) => each.stated))
  const groups = new Map<string, { readonly label: Called; readonly rows: Map<string, Question> }>()
  const add = (who: Called, row: Question) => {
    const id = idOf(who)
    const group = groups.get(id) ?? { label: who, rows: new Map<string, Question>() }
    groups.set(id, group)
    if (!group.rows.has(row.id)) group.rows.set(row.id, row)
  }
  /** One asks a supplier, or another organisation. */
  const nameOf = (party: string): Called =>
    catalogue.supplier(party) ? called(`supplier:${party}`, catalogue) : organisationName(party, review.model)
  for (const each of asks) add(each.ask.who, askedRow(each))
  for (const each of stated) if (!told.has(each)) add(each.askedTo === '' ? '' : nameOf(each.askedTo), statedRow(each))
  return [...groups]
    .map(([id, { label, rows }]) => ({
      id,
      label: id === '' ? message('overview.nobody', {}) : label,
      detail: message('overview.questions', { count: rows.size }),
      icon: 'question' as const,
      rows: [...rows.values()],
    }))
    .sort(
      (a, b) => Number(a.id === '') - Number(b.id === '') || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1),
    )
}

/** What is stated as not known of what is asked: asked so long ago that it is asked again, it is one question still. */
function statedOf({ places }: Ask, stated: ReadonlyMap<string, StatedUnknown>): readonly StatedUnknown[] {
  return places.flatMap(around).flatMap((place) => stated.get(place) ?? [])
}

function askedRow({ finding, ask: { about, keys }, stated }: Asked): Question {
  const days = stated.map(({ askedOn }) => askedOn).sort()
  const askedOn = days.at(-1) ?? ''
  return {
    id: `${finding.id} ${idOf(about)}`,
    label: message('overview.to-ask', { about, keys: [...keys] }),
    ...(askedOn === '' ? {} : { detail: message('overview.asked', { askedOn }) }),
    askedOn,
    more: finding.message,
    icon: 'question',
    at: finding.at,
    rows: [],
  }
}

/** A question of a finding, with what is stated as not known of it. */
interface Asked {
  readonly finding: Finding
  readonly ask: Ask
  readonly stated: readonly StatedUnknown[]
}

/** A place, and those that it is part of: with `exit.plan` also `exit`. */
function around(place: string): readonly string[] {
  const dot = place.lastIndexOf('.')
  return dot > place.lastIndexOf(' ') ? [place, ...around(place.slice(0, dot))] : [place]
}

function idOf(name: Called): string {
  return typeof name === 'string' ? name : name.en
}

/** A fact that is stated as not known. */
interface StatedUnknown {
  readonly placement: Placement
  /** `exit.plan` */
  readonly path: string
  /** Where the answer goes. */
  readonly place: string
  readonly askedOn: string
  readonly askedTo: string
}

function statedUnknown(placement: Placement): readonly StatedUnknown[] {
  const { facts } = placement
  return facts.entity && !facts.damaged ? unknownUnder(facts.entity.value, [], placement) : []
}

function unknownUnder(
  value: Value,
  path: readonly (string | number)[],
  placement: Placement,
): readonly StatedUnknown[] {
  if (Array.isArray(value)) return value.flatMap((each: Value, i) => unknownUnder(each, [...path, i], placement))
  if (!isMap(value)) return []
  const question = value['unknown']
  if (isMap(question)) {
    const text = (key: string) => (typeof question[key] === 'string' ? String(question[key]) : '')
    return [
      {
        placement,
        path: path.filter((key) => typeof key === 'string').join('.'),
        place: answerPlace(placement, path.join('.')),
        askedOn: text('askedOn'),
        askedTo: text('askedTo'),
      },
    ]
  }
  return Object.entries(value).flatMap(([key, inner]) => unknownUnder(inner, [...path, key], placement))
}

function statedRow({ placement, path, place, askedOn }: StatedUnknown): Question {
  const { entity } = placement.facts
  return {
    id: `${placement.head.state} ${place.slice(place.indexOf(' ') + 1)}`,
    label: message('overview.to-ask', { about: entity?.id ?? '', keys: [path] }),
    detail: message('overview.asked', { askedOn }),
    askedOn,
    icon: 'question',
    ...locationOf(placement, entity?.at),
    rows: [],
  }
}
