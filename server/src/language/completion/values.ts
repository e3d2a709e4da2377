import type { Catalogue } from '../../catalogue/catalogue.ts'
import { message } from '../../l10n/message.ts'
import type { Model } from '../../model/index.ts'
import { labelOf } from '../../schema/describe.ts'
import { ruleIds } from '../../schema/generated/rule-ids.ts'
import type { EntityKind, RefKind, TextShape } from '../../schema/shape.ts'
import { ownerOf } from '../owner-text.ts'
import type { Offered } from './offered.ts'

/** What may stand at a place, before it is known where that is. */
export type Candidate = Omit<Offered, 'start' | 'end' | 'text'> & { readonly value: string }

export interface CompletionQuestion {
  readonly model: Model
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What the values that may stand at a place follow from. */
export interface ValuesFrom {
  readonly model: Model
  readonly catalogue: Catalogue
  readonly organisation: string
  readonly today: string
  /** What stands under other keys of the same map. */
  readonly said: (key: string) => string | undefined
  /** The id of the thing in which it stands. */
  readonly self: string | undefined
}

/** The texts that may stand at a place; from a large catalogue those that `typed` may begin. */
export function candidatesFor(text: TextShape, typed: string, from: ValuesFrom): readonly Candidate[] {
  const { closed, refersTo, names, format } = text
  if (closed) return closed.map((value) => closedValue(text, value, from))
  if (refersTo) return refersTo.flatMap((kind) => referred(kind, typed, from))
  if (names) return (NAMED[names] ?? NOTHING)(from, typed)
  if (format === 'licence') return licences(from)
  if (format === 'rule' || format === 'rule-pattern')
    return ruleIds.map((value) => ({ kind: 'value', label: value, value }))
  if (format === 'date' || format === 'partial-date') return [{ kind: 'value', label: from.today, value: from.today }]
  return []
}

const NOTHING = (): readonly Candidate[] => []

function closedValue(text: TextShape, value: string, { catalogue }: ValuesFrom): Candidate {
  const about = labelOf(text, value)
  const country =
    text.names === 'country' || /^[A-Z]{2}$/.test(value) ? catalogue.entry('jurisdictions', value)?.name : undefined
  return { kind: 'value', label: value, value, ...(about ? { about } : {}), ...(country ? { detail: country } : {}) }
}

function referred(kind: RefKind, typed: string, from: ValuesFrom): readonly Candidate[] {
  switch (kind) {
    case 'product':
      return [...defined(['product'], from), ...products(typed, from)]
    case 'supplier':
      return [...defined(['supplier'], from), ...suppliers(typed, from)]
    case 'party':
      return [...organisations(from), ...defined(['supplier'], from), ...suppliers(typed, from)]
    case 'organisation':
      return organisations(from)
    case 'provision':
      return inCatalogue(from.catalogue.entries('provisions'), 'provision', from)
    case 'function':
      return functions(from)
    case 'referenceComponent':
      return [...from.catalogue.entries('referenceComponents')].flatMap(
        ({ name, gist, gemmaId }): readonly Candidate[] =>
          name === undefined
            ? []
            : [{ kind: 'catalogue', label: name, value: name, foundBy: [gemmaId], ...(gist ? { about: gist } : {}) }],
      )
    case 'element':
      return defined(MAIN, from)
    default:
      return defined([kind], from)
  }
}

const MAIN: readonly EntityKind[] = ['application', 'platform', 'dataset', 'device', 'contract', 'process', 'tender']

/** What the organisation describes itself. */
function defined(kinds: readonly EntityKind[], { model, organisation, self }: ValuesFrom): readonly Candidate[] {
  return kinds.flatMap((kind) =>
    [...model.idsOf(organisation, kind)].flatMap((id): readonly Candidate[] => {
      if (id === self) return []
      const definition = model.definitions({ organisation, id }).find(({ entity }) => entity.kind === kind)
      const name = definition?.entity.value['name']
      return [
        {
          kind: 'reference',
          label: id,
          value: id,
          tells: { kind, id, organisation },
          ...(typeof name === 'string' ? { detail: name, foundBy: [name] } : {}),
        },
      ]
    }),
  )
}

function organisations({ model, organisation }: ValuesFrom): readonly Candidate[] {
  const described = [...model.idsOf('', 'organisation')]
  const all = new Set([...described, ...model.present()].filter((id) => id !== ''))
  return [...all].map((id): Candidate => {
    const name = model.definitions({ organisation: '', id }).find(({ entity }) => entity.kind === 'organisation')
      ?.entity.value['name']
    return {
      kind: 'reference',
      label: id,
      value: id,
      tells: { kind: 'organisation', id, organisation },
      ...(typeof name === 'string' ? { detail: name, foundBy: [name] } : {}),
    }
  })
}

/** More than these nobody reads; who types on gets others. */
const MOST = 60

function products(typed: string, from: ValuesFrom): readonly Candidate[] {
  const { catalogue, organisation, today } = from
  const said = from.said('supplier')
  const found = [...catalogue.entries('products')].flatMap((product) => {
    const { id, name = id, aliases = [], functions: serves = [], supplier, lifecycle } = product
    const rank = rankOf(typed, [id, name, ...aliases], serves)
    if (rank === undefined) return []
    return [
      {
        product,
        rank: rank - (said !== undefined && supplier === said ? 0.5 : 0) + (lifecycle ? 2 : 0),
        id,
        name,
        aliases,
      },
    ]
  })
  found.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
  return found.slice(0, MOST).map(({ product, id, name, aliases }): Candidate => {
    const detail = ownerOf(product.supplier, catalogue, today)
    return {
      kind: 'catalogue',
      label: name,
      value: id,
      foundBy: [id, ...aliases, ...(product.functions ?? [])],
      tells: { kind: 'product', id, organisation },
      ...(detail === undefined ? {} : { detail }),
    }
  })
}

function suppliers(typed: string, { catalogue, organisation, today }: ValuesFrom): readonly Candidate[] {
  const found = [...catalogue.entries('suppliers')].flatMap((supplier) => {
    const { id, name = id, aliases = [] } = supplier
    const rank = rankOf(typed, [id, name, ...aliases], [])
    return rank === undefined ? [] : [{ id, name, aliases, rank }]
  })
  found.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
  return found.slice(0, MOST).map(({ id, name, aliases }): Candidate => {
    const detail = ownerOf(id, catalogue, today)
    return {
      kind: 'catalogue',
      label: name,
      value: id,
      foundBy: [id, ...aliases],
      tells: { kind: 'supplier', id, organisation },
      ...(detail === undefined ? {} : { detail }),
    }
  })
}

/** How well a name begins with what was typed, or has a word that does; undefined where it does not. */
function rankOf(typed: string, names: readonly string[], functions: readonly string[]): number | undefined {
  const wanted = compact(typed)
  if (wanted === '') return 3
  const all = names.map(compact)
  if (all.includes(wanted)) return 0
  if (all.some((name) => name.startsWith(wanted))) return 1
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).map(compact)
  if (words.some((word) => word.startsWith(wanted))) return 2
  if (wanted.length > 2 && all.some((name) => name.includes(wanted))) return 3
  return wanted.length > 2 && functions.some((each) => compact(each).includes(wanted)) ? 4 : undefined
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function functions({ catalogue }: ValuesFrom): readonly Candidate[] {
  return [...catalogue.entries('functions')].map(
    ({ id, name, description }): Candidate => ({
      kind: 'catalogue',
      label: id,
      value: id,
      ...(name ? { detail: name, foundBy: [name.nl, name.en] } : {}),
      ...(description ? { about: description } : {}),
    }),
  )
}

function inCatalogue(
  entries: Iterable<{ readonly id: string; readonly name?: string; readonly aliases?: readonly string[] }>,
  kind: string,
  { organisation }: ValuesFrom,
): readonly Candidate[] {
  return [...entries].map(
    ({ id, name, aliases = [] }): Candidate => ({
      kind: 'catalogue',
      label: id,
      value: id,
      foundBy: [...(name === undefined ? [] : [name]), ...aliases],
      tells: { kind, id, organisation },
      ...(name === undefined ? {} : { detail: name }),
    }),
  )
}

/** Standards without a version, and with each that is in use. */
function standards(from: ValuesFrom, typed: string): readonly Candidate[] {
  const at = typed.indexOf('@')
  const all = [...from.catalogue.entries('standards')]
  if (at < 0) return all.map(({ id, name, status }): Candidate => standard(id, name, status))
  const chosen = from.catalogue.standard(typed.slice(0, at))
  return (chosen?.versions ?? []).flatMap(({ version, status }): readonly Candidate[] =>
    chosen && /^\S+$/.test(version) ? [standard(`${chosen.id}@${version}`, chosen.name, status)] : [],
  )
}

function standard(value: string, name: string | undefined, status: string | undefined): Candidate {
  const about = labelOf(STANDING, status ?? '')
  return {
    kind: 'catalogue',
    label: value,
    value,
    ...(name === undefined ? {} : { detail: name, foundBy: [name] }),
    ...(about ? { about } : {}),
  }
}

/** The regions of the provider that is named beside it; without one those of all. */
function regions({ catalogue, said }: ValuesFrom): readonly Candidate[] {
  const product = catalogue.product(said('product') ?? '')
  const parties = [said('product'), said('supplier'), product?.supplier]
  const all = [...catalogue.entries('cloudRegions')]
  const chosen = all.filter(({ provider }) => provider === said('product'))
  const near = chosen.length > 0 ? chosen : all.filter(({ supplier }) => parties.includes(supplier))
  return (near.length > 0 ? near : all).flatMap(({ provider, regions: each }) =>
    each.map(
      ({ code, country, name, location }): Candidate => ({
        kind: 'catalogue',
        label: code,
        value: code,
        detail: [country, location ?? name, near.length === 1 ? undefined : provider]
          .filter((word) => word !== undefined)
          .join(' · '),
        foundBy: [name ?? '', location ?? '', country ?? ''],
      }),
    ),
  )
}

/** Where a standard stands, as the format calls that. */
const STANDING: TextShape = { doc: 'standardStatus' }

function formats({ catalogue }: ValuesFrom): readonly Candidate[] {
  return [...catalogue.entries('formats')].map(
    ({ id, openFormat }): Candidate => ({
      kind: 'catalogue',
      label: id,
      value: id,
      detail: message('completion.format', { open: openFormat === true }),
    }),
  )
}

/** The licences of what the catalogue knows, the most used first. */
function licences({ catalogue }: ValuesFrom): readonly Candidate[] {
  const counts = new Map<string, number>()
  for (const { licence } of catalogue.entries('products'))
    if (licence !== undefined && /^[\w.+-]+$/.test(licence)) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([value]): Candidate => ({ kind: 'value', label: value, value }))
}

const NAMED: Readonly<Record<string, (from: ValuesFrom, typed: string) => readonly Candidate[]>> = {
  function: functions,
  standard: standards,
  region: regions,
  format: formats,
  rule: () => ruleIds.map((value): Candidate => ({ kind: 'value', label: value, value })),
  havenCheck: ({ catalogue }) =>
    [...catalogue.entries('havenChecks')].map(
      ({ id, title }): Candidate => ({ kind: 'catalogue', label: id, value: id, ...(title ? { detail: title } : {}) }),
    ),
  law: ({ catalogue }) =>
    [...catalogue.entries('laws')].map(
      ({ id, name }): Candidate => ({ kind: 'catalogue', label: id, value: id, ...(name ? { detail: name } : {}) }),
    ),
}
