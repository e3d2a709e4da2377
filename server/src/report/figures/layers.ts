import { describedIn, elementAt, mapsIn, statedIn, textIn, textUnder } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { isOutOfUse } from '../../model/element.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'

/** The five layers of Common Ground, from what people see down to the data. */
export const LAYERS = ['interaction', 'process', 'integration', 'services', 'data'] as const

export type LayerId = (typeof LAYERS)[number]

/** The components that state their layer, and what they call. */
export interface LayersFigures {
  readonly components: readonly LayerComponentFigures[]
  readonly links: readonly { readonly from: string; readonly to: string }[]
}

export interface LayerComponentFigures {
  /** `component:open-zaak` */
  readonly component: string
  readonly name: string
  readonly layers: readonly LayerId[]
}

/** What the picture of the layers shows. */
export const layerReader: FieldReader = { id: 'report/layers', reads: under('component', 'name layer') }

export function layersOf({ reader }: StateOfThings): LayersFigures {
  const elements = describedIn(reader, 'component').flatMap(([id]) => {
    const component = elementAt(reader, id, 'component')
    return component && !isOutOfUse(component) ? [component] : []
  })
  const components = elements.flatMap((component): readonly LayerComponentFigures[] => {
    const stated = [statedIn(component, 'layer') ?? []].flat()
    const layers = LAYERS.filter((layer) => stated.includes(layer))
    const name = textIn(component, 'name') ?? component.id
    return layers.length === 0 ? [] : [{ component: `component:${component.id}`, name, layers }]
  })
  const known = new Set(components.map(({ component }) => component))
  const links = elements.flatMap((component) =>
    mapsIn(statedIn(component, 'interfaces')).flatMap((each) => {
      const [from, target] = [`component:${component.id}`, `component:${textUnder(each, 'to')}`]
      return known.has(from) && known.has(target) ? [{ from, to: target }] : []
    }),
  )
  return { components, links }
}
