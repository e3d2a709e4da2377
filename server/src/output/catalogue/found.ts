import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Hit } from '../../catalogue/find/find.ts'
import { entryKinds, type Listed } from '../../catalogue/find/listing.ts'
import { partyOn } from '../../catalogue/profile/party.ts'
import type { Language } from '../../l10n/message.ts'
import { columnsOf, firstColumns, printable } from '../printable.ts'
import type { ShowOptions } from './show.ts'
import { joined, type Words, wordsIn } from './words.ts'

/** What was found, by kind, one a line; the others are counted. */
export function foundText(hits: readonly Hit[], most: number, catalogue: Catalogue, options: ShowOptions): string {
  const words = wordsIn(options.language)
  const shown = hits.slice(0, most)
  const lines = entryKinds.flatMap((kind) => {
    const ofKind = shown.filter((hit) => hit.kind === kind)
    if (ofKind.length === 0) return []
    const title = options.style(['bold'], words.say('show.kinds', { kind }))
    return [title, ...listedLines(ofKind, catalogue, options), '']
  })
  const more = hits.length - shown.length
  const foot = more > 0 ? [options.style(['gray'], words.say('find.more', { count: more }))] : []
  return `${[...lines, ...foot].join('\n').trimEnd()}\n`
}

/** Entries one a line: id, name, maker, country of maker and owner; `withKind`: they are of several kinds. */
export function listedLines(
  entries: readonly Listed[],
  catalogue: Catalogue,
  { language, width, style, day }: ShowOptions,
  withKind = false,
): readonly string[] {
  const words = wordsIn(language)
  const ids = entries.map((entry) => printable(shownKey(entry)))
  const column = Math.min(MOST_ID, Math.max(...ids.map(columnsOf)))
  return entries.map((entry, i) => {
    const id = ids[i] ?? ''
    const room = width - 2 - Math.max(column, columnsOf(id)) - 2
    const kind = withKind ? words.say('show.kind', { kind: entry.kind }) : ''
    const text = printable(joined([kind, description(entry, catalogue, day, words)], ': '))
    const cut = columnsOf(text) > room ? `${firstColumns(text, Math.max(10, room - 1))}…` : text
    return `  ${style(['cyan'], id)}${' '.repeat(Math.max(0, column - columnsOf(id)))}  ${cut}`
  })
}

/** The same, for programs. */
export function foundJson(hits: readonly Hit[], catalogue: Catalogue, day: string): string {
  const entries = hits.map((hit) => {
    const makerId = supplierOf(hit, catalogue)
    const maker = partyOn(catalogue, makerId, day)
    const owner = maker?.owners.at(-1)
    return {
      kind: hit.kind,
      id: hit.key,
      name: hit.name,
      rank: hit.rank,
      ...(hit.kind === 'product' && makerId !== undefined && { supplier: makerId }),
      ...(maker?.supplier.country !== undefined && { country: maker.supplier.country }),
      ...(owner && { owner: { name: owner.name, country: owner.country } }),
    }
  })
  return `${JSON.stringify({ formatVersion: 1, asOf: day, catalogueAsOf: catalogue.asOf, count: hits.length, entries }, null, 2)}\n`
}

/** Widest column of ids; a longer id pushes its own line aside. */
const MOST_ID = 32

/** A GUID says nothing to a person: a reference component goes by the name it is found by. */
function shownKey({ kind, key }: Listed): string {
  return kind === 'reference-component' ? key.slice(0, 8) : key
}

function description(entry: Listed, catalogue: Catalogue, day: string, words: Words): string {
  const name = nameIn(entry, words.language)
  const party = partyOn(catalogue, supplierOf(entry, catalogue), day)
  if (!party) return name
  const { supplier, owners } = party
  const top = owners.at(-1)
  const countries = [supplier.country, top?.country].filter((code) => code !== undefined)
  const from = [...new Set(countries)].join(' ← ')
  const maker = entry.kind === 'supplier' ? (top?.name ?? '') : (supplier.name ?? supplier.id)
  if (entry.kind === 'supplier') return joined([joined([name, maker], ' ← '), from])
  return joined([name, maker === name ? '' : maker, from])
}

function nameIn({ name }: Listed, language: Language): string {
  return typeof name === 'string' ? name : name[language]
}

function supplierOf({ kind, key }: Listed, catalogue: Catalogue): string | undefined {
  return kind === 'supplier' ? key : kind === 'product' ? catalogue.product(key)?.supplier : undefined
}
