import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/data.ts'
import { alternativesFor } from '../../catalogue/profile/alternatives.ts'
import { partyOn } from '../../catalogue/profile/party.ts'
import { rankedLines } from './alternatives-row.ts'
import { moreRow } from './fact-lines.ts'
import { controlLines } from './party-rows.ts'
import { noteRow, sourcesRow, sureRow } from './prose-rows.ts'
import type { Line, Sheet } from './sheet.ts'
import { capital, joined, small, type Words } from './words.ts'

/** A national provision. */
export function provisionSheet(entry: Entry<'provisions'>, catalogue: Catalogue, day: string, words: Words): Sheet {
  const operator = partyOn(catalogue, entry.operator, day)
  const prose = catalogue.prose('provisions', entry.id)
  const source = entry.source === undefined ? [] : [{ url: entry.source, ...(entry.asOf && { date: entry.asOf }) }]
  return {
    title: entry.name ?? entry.id,
    kind: titled('provision', entry.id, words),
    under: aliasesOf(entry.aliases, words),
    rows: [
      words.row('status', [joined([words.label('gemmaStatus', entry.status), entry.gemmaId])]),
      words.row(
        'operator',
        operator
          ? [
              words.party({ name: operator.supplier.name ?? operator.supplier.id, country: operator.supplier.country }),
              ...controlLines(operator, words),
            ]
          : [],
      ),
      words.row('what', [entry.website ?? '']),
      noteRow(prose, words),
      sureRow([[words.claim('entry'), entry.confidence, entry.asOf]], words),
      sourcesRow([...source, ...(prose.sources ?? [])], words),
    ],
  }
}

/** A standard: its standing, versions and what replaces it. */
export function standardSheet(entry: Entry<'standards'>, catalogue: Catalogue, words: Words): Sheet {
  const { judged = [], replacedBy = [], versions = [] } = entry
  const ours = (key: 'status' | 'replacedBy') => (judged.includes(key) ? ` (${words.say('show.judged', {})})` : '')
  const name = (id: string) => catalogue.entry('standards', id)?.name ?? id
  const used = [...catalogue.entries('products')].filter(({ standards = [] }) =>
    standards.some((s) => s.split('@')[0] === entry.id),
  )
  return {
    title: entry.name ?? entry.id,
    kind: titled('standard', entry.id, words),
    under: aliasesOf(entry.aliases, words),
    rows: [
      words.row('what', [
        [words.label('standardKind', entry.kind), entry.family ?? ''].filter((part) => part !== '').join(', '),
        entry.website ?? '',
      ]),
      words.row('status', [
        entry.status === undefined
          ? ''
          : `${capital(words.label('standardStatus', entry.status))}${ours('status')}${words.weak(entry.confidence)}`,
        replacedBy.length === 0
          ? ''
          : `${words.say('show.replaced-by', { names: replacedBy.map(name).join(', ') })}${ours('replacedBy')}`,
      ]),
      words.row('owner', [entry.owner ?? '']),
      words.row('version', [
        entry.currentVersion === undefined ? '' : words.say('show.version', { version: entry.currentVersion }),
        ...versions.map(
          ({ version, status, since }): Line => ({
            text: [version, words.label('gemmaStatus', status), words.date(since)]
              .filter((part) => part !== '')
              .join(', '),
            level: 1,
          }),
        ),
      ]),
      words.row('products', [used.map(({ id, name: called }) => called ?? id).join(', ')]),
      moreRow('standards', entry, ['since', 'partOf', 'gemmaName', 'gemmaStatus', 'gemmaId'], words),
      noteRow(catalogue.prose('standards', entry.id), words),
      sureRow([[words.claim('entry'), entry.confidence, entry.checked]], words),
      sourcesRow(
        entry.source === undefined ? [] : [{ url: entry.source, ...(entry.checked && { date: entry.checked }) }],
        words,
      ),
    ],
  }
}

/** A GEMMA reference component with the standards that GEMMA names for it. */
export function componentSheet(entry: Entry<'referenceComponents'>, catalogue: Catalogue, words: Words): Sheet {
  const standard = (id: string): Line => ({ text: catalogue.entry('standards', id)?.name ?? id, level: 1 })
  const { standardsMandatory: must = [], standardsRecommended: may = [], suggestedLayers: layers = [] } = entry
  return {
    title: entry.name ?? entry.gemmaId,
    kind: titled('reference-component', entry.gemmaId, words),
    under: [],
    rows: [
      words.row('what', [capital(words.both(entry.gist)), words.label('gemmaStatus', entry.status)]),
      words.row(
        'layers',
        layers.length === 0
          ? []
          : [
              `${layers.map((layer) => words.label('suggestedLayer', layer)).join(', ')} (${words.say('show.judged', {})})`,
            ],
      ),
      words.row('standards', [
        ...(must.length > 0 ? [words.say('show.gemma-mandatory', {}), ...must.map(standard)] : []),
        ...(may.length > 0 ? [words.say('show.gemma-recommended', {}), ...may.map(standard)] : []),
      ]),
      moreRow('referenceComponents', entry, ['biv', 'bbn'], words),
      noteRow(catalogue.prose('referenceComponents', entry.gemmaId), words),
    ],
  }
}

/** A function of products: what serves it. */
export function functionSheet(entry: Entry<'functions'>, catalogue: Catalogue, day: string, words: Words): Sheet {
  const products = catalogue.productsFor(entry.id)
  return {
    title: words.both(entry.name) || entry.id,
    kind: titled('function', entry.id, words),
    under: [],
    rows: [
      words.row('what', [words.both(entry.description), small(words.label('stackLayer', entry.stackLayer))]),
      words.row('instead', [
        ...rankedLines(alternativesFor(catalogue, entry.id, day), words, 12),
        ...reasons(entry, catalogue, words),
      ]),
      words.row('products', [products.map(({ id, name }) => name ?? id).join(', ')]),
      words.row(
        'components',
        (entry.gemmaReferenceComponents ?? []).map(({ name }): Line => ({ text: name, level: 1 })),
      ),
    ],
  }
}

/** Why those that serve a function are named for it. */
function reasons({ id }: Entry<'functions'>, catalogue: Catalogue, words: Words): readonly Line[] {
  const named = catalogue.entry('functionAlternatives', id)?.alternatives ?? []
  return named.flatMap(({ product, why }): readonly Line[] =>
    why === undefined
      ? []
      : [{ text: joined([catalogue.product(product)?.name ?? product, words.both(why)], ': '), quiet: true }],
  )
}

export function titled(kind: string, key: string, words: Words): string {
  return `${words.say('show.kind', { kind })} · ${key}`
}

function aliasesOf(aliases: readonly string[] = [], words: Words): readonly string[] {
  return aliases.length > 0 ? [words.say('show.also', { names: aliases.join(', ') })] : []
}
