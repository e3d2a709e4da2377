import { firstOf } from './gathering.ts'
import type { Grid } from './layer-grid.ts'
import type { Arrow } from './layer-routes.ts'
import type { Layer, LayerLink } from './layers.ts'
import { brokenInto } from './lines.ts'
import { SIZE } from './svg.ts'

/** Something that departs from the model, by its number in the picture. */
export interface Departure {
  readonly number: number
  readonly text: string
  /** Ids of the component that departs, or of those at both ends. */
  readonly at: readonly [string] | readonly [from: string, to: string]
}

/** The first that depart, links before components, and how many more do. */
export function departuresOf(
  layers: readonly Layer[],
  links: readonly LayerLink[],
): { readonly shown: readonly Departure[]; readonly others: number } {
  const components = layers.flatMap((layer) => layer.components)
  const labels = new Map(components.map(({ id, label }) => [id, label]))
  // Of a name that is too long enough is said here: what departs matters more.
  const named = (id: string) => brokenInto(labels.get(id) ?? id, NAME).lines.join('')
  const all = [
    ...links.flatMap(({ from, to, departs }) =>
      departs === undefined ? [] : [{ text: `${named(from)} → ${named(to)}: ${departs}`, at: [from, to] as const }],
    ),
    ...components.flatMap(({ id, departs }) =>
      departs === undefined ? [] : [{ text: `${named(id)}: ${departs}`, at: [id] as const }],
    ),
  ]
  const { shown, others } = firstOf(all, MOST)
  return { shown: shown.map((each, i) => ({ ...each, number: i + 1 })), others: others.length }
}

/** The arrows of what departs between two boxes. */
export function arrowsOf(departures: readonly Departure[], { boxOf }: Grid): readonly Arrow[] {
  return departures.flatMap(({ number, at: [from, to] }) => {
    const [start, end] = [boxOf.get(from), to === undefined ? undefined : boxOf.get(to)]
    return start && end && start !== end ? [{ number, from: start, to: end }] : []
  })
}

const MOST = 10
const NAME = { width: 260, most: 1, size: SIZE }
