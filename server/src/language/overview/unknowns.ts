import { organisationName } from '../../analysis/organisation-name.ts'
import { message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Placement } from '../../model/document.ts'
import { isMap, type Value } from '../../model/walk.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import { locationOf, type Row } from './row.ts'

/** What nobody knows yet, by whom one can ask: what was asked already, and what findings say is to be asked. */
export function unknownRows(review: Review, organisation: string): readonly Row[] {
  const catalogue = review.model.catalogueFor(organisation)
  const groups = new Map<string, { readonly label: Called; readonly rows: Map<string, Row> }>()
  const add = (who: Called, row: Row) => {
    const id = idOf(who)
    const group = groups.get(id) ?? { label: who, rows: new Map<string, Row>() }
    groups.set(id, group)
    if (!group.rows.has(row.id)) group.rows.set(row.id, row)
  }
  /** One asks a supplier, or another organisation. */
  const nameOf = (party: string): Called =>
    catalogue.supplier(party) ? called(`supplier:${party}`, catalogue) : organisationName(party, review.model)
  const uris = [...review.uris()]
  /** What findings say is to be asked, as `zaaksysteem: runsOn`. */
  const toAsk = new Set<string>()
  for (const uri of uris) {
    for (const finding of review.findings(uri)) {
      if (finding.organisation !== organisation) continue
      for (const { kind, title } of finding.fixes) {
        if (kind !== 'ask' || title.key !== 'fix.record-asked') continue
        const { who, about, keys } = title.args
        const label = message('overview.to-ask', { about, keys: [...keys] })
        const id = `${finding.id} ${idOf(about)}`
        for (const key of keys) toAsk.add(`${idOf(about)}: ${key}`)
        add(who, { id, label, more: finding.message, icon: 'question', at: finding.at, rows: [] })
      }
    }
  }
  for (const { head, placements } of uris.flatMap((uri) => review.documents(uri))) {
    if (head.organisation !== organisation) continue
    for (const placement of placements)
      for (const { path, askedOn, askedTo } of askedIn(placement)) {
        // Stated as not known and asked of nobody: a finding says already whom one can ask.
        if (askedOn === '' && askedTo === '' && toAsk.has(`${placement.facts.entity?.id}: ${path}`)) continue
        add(askedTo === '' ? '' : nameOf(askedTo), askedRow(placement, path, askedOn))
      }
  }
  return [...groups]
    .map(
      ([id, { label, rows }]): Row => ({
        id,
        label: id === '' ? message('overview.nobody', {}) : label,
        detail: message('overview.questions', { count: rows.size }),
        icon: 'question',
        rows: [...rows.values()],
      }),
    )
    .sort(
      (a, b) => Number(a.id === '') - Number(b.id === '') || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1),
    )
}

function idOf(name: Called): string {
  return typeof name === 'string' ? name : name.en
}

interface Asked {
  /** `exit.plan` */
  readonly path: string
  readonly askedOn: string
  readonly askedTo: string
}

function askedIn({ facts }: Placement): readonly Asked[] {
  return facts.entity && !facts.damaged ? askedUnder(facts.entity.value, []) : []
}

function askedUnder(value: Value, path: readonly string[]): readonly Asked[] {
  if (Array.isArray(value)) return value.flatMap((each: Value) => askedUnder(each, path))
  if (!isMap(value)) return []
  const question = value['unknown']
  if (isMap(question)) {
    const text = (key: string) => (typeof question[key] === 'string' ? String(question[key]) : '')
    return [{ path: path.join('.'), askedOn: text('askedOn'), askedTo: text('askedTo') }]
  }
  return Object.entries(value).flatMap(([key, inner]) => askedUnder(inner, [...path, key]))
}

function askedRow(placement: Placement, path: string, askedOn: string): Row {
  const { entity } = placement.facts
  const id = entity?.id ?? ''
  return {
    id: `${placement.head.state} ${entity?.kind} ${id} ${path}`,
    label: message('overview.to-ask', { about: id, keys: [path] }),
    detail: message('overview.asked', { askedOn }),
    icon: 'question',
    ...locationOf(placement, entity?.at),
    rows: [],
  }
}
