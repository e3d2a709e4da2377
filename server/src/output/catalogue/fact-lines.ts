import { describeKey, labelOf } from '../../schema/describe.ts'
import { shapes } from '../../schema/generated/shapes.ts'
import type { MapShape, Shape } from '../../schema/shape.ts'
import { isMap, mapMeant } from '../../schema/shape-at.ts'
import type { Line, Row } from './sheet.ts'
import { joined, unstopped, type Words } from './words.ts'

/** What else an entry says, of which nothing is worked out. */
export function moreRow(
  section: keyof typeof shapes.catalogue.keys,
  entry: object,
  keys: readonly string[],
  words: Words,
): Row {
  const map = mapOfSection(section)
  return words.row('more', map ? factLines(map, entry, keys, words) : [])
}

/** What the format says of the entries of a section, or of the one thing that it is. */
export function mapOfSection(section: keyof typeof shapes.catalogue.keys): MapShape | undefined {
  const shape: Shape | undefined = shapes.catalogue.keys[section]
  return (shape?.list ?? shape)?.maps?.[0]
}

/** What an entry says under these keys, a line a fact, each after what the format says that it is. */
export function factLines(map: MapShape, entry: object, keys: readonly string[], words: Words): readonly Line[] {
  const said = new Map<string, unknown>(Object.entries(entry))
  return keys.flatMap((key): readonly Line[] => {
    const shape = map.keys[key]
    const value = said.get(key)
    if (!shape || value === undefined) return []
    const name = unstopped(describeKey(map, key)?.[words.language] ?? key)
    if (Array.isArray(value) && shape.list?.maps && !isBilingual(value[0]))
      return [
        { text: `${name}:` },
        ...value.map((each): Line => ({ text: factText(shape.list ?? {}, each, words), level: 1 })),
      ]
    return [{ text: `${name}: ${factText(shape, value, words)}` }]
  })
}

/** A value in the words of the format. */
export function factText(shape: Shape, value: unknown, words: Words): string {
  if (typeof value === 'boolean') return words.say('show.truth', { isTrue: value ? 'yes' : '' })
  if (typeof value === 'string') return textOf(shape, value, words)
  if (Array.isArray(value)) return value.map((each) => factText(shape.list ?? {}, each, words)).join('; ')
  if (!isMap(value)) return String(value)
  if (isBilingual(value)) return words.both(value)
  const map = mapMeant(shape, value)
  return joined(
    Object.entries(value).map(([key, inner]) => {
      const known = map?.keys[key]
      const text = known ? factText(known, inner, words) : ''
      return typeof inner === 'boolean' && map
        ? `${unstopped(describeKey(map, key)?.[words.language] ?? key)}: ${text}`
        : text
    }),
  )
}

function textOf({ text }: Shape, value: string, words: Words): string {
  const label = text && labelOf(text, value)?.[words.language]
  if (label !== undefined) return label
  return text?.format === 'date' || text?.format === 'partial-date' ? words.date(value) : value
}

function isBilingual(value: unknown): value is { readonly en: string; readonly nl: string } {
  return isMap(value) && typeof value['en'] === 'string' && typeof value['nl'] === 'string'
}
