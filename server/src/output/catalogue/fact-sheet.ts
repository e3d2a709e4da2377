import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type EntryKind, isOfMany, SECTION_OF, SINGLE_OF } from '../../catalogue/find/listing.ts'
import type { Bilingual, Confidence, Source } from '../../schema/generated/types.ts'
import { factLines, mapOfSection } from './fact-lines.ts'
import { titled } from './other-sheets.ts'
import { noteRow, sourcesRow, sureRow } from './prose-rows.ts'
import type { Sheet } from './sheet.ts'
import type { Words } from './words.ts'

/** An entry of which there is nothing to work out: what it says, in the words of the format. */
export function factSheet(kind: FactKind, key: string, catalogue: Catalogue, words: Words): Sheet | undefined {
  const section = isOfMany(kind) ? SECTION_OF[kind] : SINGLE_OF[kind]
  const entry: Loose | undefined = isOfMany(kind)
    ? catalogue.entry(SECTION_OF[kind], key)
    : catalogue.single(SINGLE_OF[kind])
  const map = mapOfSection(section)
  if (!entry || !map) return undefined
  const prose = isOfMany(kind) ? catalogue.prose(SECTION_OF[kind], key) : entry
  const { source, checked } = entry
  const title = words.both(entry.name ?? entry.title ?? entry.meaning) || key
  const keys = Object.keys(map.keys).filter((each) => !TOLD_APART.has(each))
  return {
    title,
    kind: titled(kind, key, words),
    under: [],
    rows: [
      words.row('what', factLines(map, entry, keys, words)),
      noteRow(prose, words),
      sureRow([[words.claim('entry'), entry.confidence, checked]], words),
      sourcesRow(
        [
          ...(source === undefined ? [] : [{ url: source, ...(checked === undefined ? {} : { date: checked }) }]),
          ...(prose.sources ?? []),
        ],
        words,
      ),
    ],
  }
}

type FactKind = Exclude<
  EntryKind,
  'product' | 'supplier' | 'function' | 'provision' | 'standard' | 'reference-component' | 'jurisdiction' | 'law'
>

/** What such entries say, each as far as it has it. */
interface Loose {
  readonly name?: string | Bilingual
  readonly title?: Bilingual
  readonly meaning?: Bilingual
  readonly note?: string | Bilingual
  readonly sources?: readonly Source[]
  readonly source?: string
  readonly checked?: string
  readonly confidence?: Confidence
}

/** Keys that have a row of their own, or are the title. */
const TOLD_APART: ReadonlySet<string> = new Set([
  ...['id', 'gemmaId', 'name', 'title', 'meaning', 'note', 'source', 'sources', 'confidence', 'checked'],
])
