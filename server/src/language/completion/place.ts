import { meantSection } from '../../model/sections.ts'
import type { DocumentKind, MapShape, Shape } from '../../schema/shape.ts'
import { sectionsOf } from '../../schema/validate.ts'
import type { Part } from '../../yaml/split.ts'
import type { Spot, Step } from './spot.ts'

/** A spot with what the format allows there. */
export interface Place extends Spot {
  /** The top-level key that it stands under; undefined for a top-level key itself. */
  readonly section: string | undefined
  /** Of the value; of a key that of its map. */
  readonly shape: Shape
  /** Of a key: the forms that its map may have, that which its keys speak for first. */
  readonly maps: readonly MapShape[]
  /** The keys, without positions, from the item to this place. */
  readonly keys: readonly string[]
}

/** What the format allows at a spot in a part of a document; undefined where it knows nothing of the place. */
export function placeOf(spot: Spot, part: Pick<Part, 'kind' | 'section'>, kind: DocumentKind): Place | undefined {
  const isTopLevel = spot.role === 'key' && spot.path.length === 0
  if (isTopLevel) {
    const keys = Object.fromEntries(Object.entries(sectionsOf(kind)).map(([key, { shape }]) => [key, shape]))
    const map: MapShape = { required: [], keys, doc: kind }
    return { ...spot, section: undefined, shape: { maps: [map] }, maps: [map], keys: [] }
  }
  const [first] = spot.path
  const isItem = part.kind === 'item' && typeof first === 'number'
  const section = isItem ? part.section : typeof first === 'string' ? first : undefined
  if (section === undefined) return undefined
  const meant = meantSection(kind, section)
  const start = isItem ? meant.shape?.list : meant.shape
  const rest = spot.path.slice(1)
  const shape = start && shapeAlong(start, rest)
  if (!shape || !meant.exact) return undefined
  const keys = rest.filter((step) => typeof step === 'string')
  const maps = spot.role === 'key' ? mapsMeant(shape, spot.renames ? [...spot.beside, spot.renames] : spot.beside) : []
  if (spot.role === 'key' && maps.length === 0) return undefined
  return { ...spot, section, shape, maps, keys }
}

/** The shape of what stands at the end of a path: of a map that may have several forms, any that knows the next key. */
function shapeAlong(shape: Shape, path: readonly Step[]): Shape | undefined {
  const [step, ...rest] = path
  if (step === undefined) return shape
  if (typeof step === 'number') return shape.list && shapeAlong(shape.list, rest)
  const maps = shape.maps ?? []
  const map = maps.find(({ keys }) => Object.hasOwn(keys, step)) ?? maps.find(({ others }) => others !== undefined)
  const inner = map && (Object.hasOwn(map.keys, step) ? map.keys[step] : map.others)
  return inner && shapeAlong(inner, rest)
}

/** The forms that a map with these keys may have; without any key all of them. */
function mapsMeant({ maps = [] }: Shape, keys: readonly string[]): readonly MapShape[] {
  const chosen = maps.find(({ when }) => when !== undefined && keys.includes(when))
  if (chosen) return [chosen]
  const plain = maps.filter(({ when }) => when === undefined)
  return keys.length === 0 ? [...plain, ...maps.filter(({ when }) => when !== undefined)] : plain
}
