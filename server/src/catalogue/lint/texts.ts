import { sectionsOf } from '../../schema/sections.ts'
import type { Shape, TextShape } from '../../schema/shape.ts'
import { mapMeant } from '../../schema/shape-at.ts'
import type { Judged, Path } from './problem.ts'

/** A text in an entry, with what the format says that it is. */
export interface PlacedText {
  readonly path: Path
  readonly text: string
  readonly shape: TextShape
  /** The map that it is a value of. */
  readonly within: Readonly<Record<string, unknown>>
}

/** Every text of an entry that stands at a place that the format knows. */
export function textsOf({ section, value }: Judged): readonly PlacedText[] {
  const texts: PlacedText[] = []
  collect(value, sectionsOf('catalogue')[section]?.shape.list, [], value, texts)
  return texts
}

function collect(
  value: unknown,
  shape: Shape | undefined,
  path: Path,
  within: PlacedText['within'],
  into: PlacedText[],
): void {
  if (!shape) return
  if (typeof value === 'string') {
    if (shape.text) into.push({ path, text: value, shape: shape.text, within })
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => {
      collect(item, shape.list, [...path, i], within, into)
    })
  } else if (typeof value === 'object' && value !== null) {
    const map = mapMeant(shape, value)
    const entries = value as Readonly<Record<string, unknown>>
    for (const [key, inner] of Object.entries(entries)) {
      const known = map && (Object.hasOwn(map.keys, key) ? map.keys[key] : map.others)
      collect(inner, known, [...path, key], entries, into)
    }
  }
}
