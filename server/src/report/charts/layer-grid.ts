import { largestOf } from './gathering.ts'
import type { Layer, LayerComponent, LayerLink } from './layers.ts'

/** A box of the picture: a component, or all of a layer that have no box of their own. */
export interface Box {
  readonly layer: number
  readonly components: readonly LayerComponent[]
  /** Rows are counted over all layers. */
  readonly row: number
  readonly column: number
}

/** Boxes by row and column, and the box of each component. */
export interface Grid {
  readonly boxes: readonly Box[]
  readonly boxOf: ReadonlyMap<string, Box>
  /** For each layer its first row, and after the last the number of rows. */
  readonly firstRows: readonly number[]
}

/** Gives those a box of their own that depart from the model or are linked most, in the order in which they come. */
export function gridOf(layers: readonly Layer[], links: readonly LayerLink[]): Grid {
  const weights = weightsOf(links)
  const boxes: Box[] = []
  const firstRows = [0]
  for (const [layer, { components }] of layers.entries()) {
    const row = firstRows.at(-1) ?? 0
    const weightOf = ({ id, departs }: LayerComponent) => (weights.get(id) ?? 0) + (departs === undefined ? 0 : MUCH)
    const { shown, others } = largestOf(components, weightOf, MOST)
    const alone = components.filter((each) => shown.includes(each)).map((each) => [each])
    const all = others.length > 0 ? [...alone, others] : alone
    boxes.push(
      ...all.map((members, i) => ({
        layer,
        components: members,
        row: row + Math.floor(i / COLUMNS),
        column: i % COLUMNS,
      })),
    )
    firstRows.push(row + Math.max(1, Math.ceil(all.length / COLUMNS)))
  }
  const boxOf = new Map(boxes.toReversed().flatMap((box) => box.components.map(({ id }): [string, Box] => [id, box])))
  return { boxes, boxOf, firstRows }
}

/** How much there is to see of each component. */
function weightsOf(links: readonly LayerLink[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { from, to, departs } of links)
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + (departs === undefined ? 1 : MUCH))
  return weights
}

const MUCH = 1000
export const COLUMNS = 5
/** Two rows. */
const MOST = 10
