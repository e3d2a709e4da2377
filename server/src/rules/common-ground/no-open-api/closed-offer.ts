import { productOf } from '../../../analysis/product-parties.ts'
import { mapsIn, statedIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { isClosedStandard } from '../../closed-standard.ts'
import { layersOf } from '../../components.ts'
import { type DescribedComponent, mayBeHidden } from '../described-components.ts'
import type { OfElement } from '../telling.ts'

/** A component that offers nothing on an open standard. */
export interface Closed extends OfElement {
  /** What it follows is closed; it is a service with screens alone; or it does not say what it follows. */
  readonly how: 'closed' | 'screen' | 'unstated'
  /** What it says that it follows. */
  readonly standards: readonly string[]
}

/** What `provides` comes down to, where that is stated and nothing of it, or of what is known of the product, is open. */
export function closedOffer(component: DescribedComponent, { reader }: StateOfThings): readonly Closed[] {
  const { id, element, at } = component
  const { catalogue } = reader
  const provides = mapsIn(statedIn(element, 'provides'))
  const layers = layersOf(element)
  const isSource = layers.length > 0 && layers.every((layer) => layer === 'data')
  // A data source is reached through the service before it.
  if (provides.length === 0 || isSource || mayBeHidden(component, ['provides', 'standards'])) return []
  const offers = provides.filter(({ kind }) => kind !== 'screen')
  const followed = offers.flatMap(({ standard }) => nameIn(standard))
  const others = [statedIn(element, 'standards') ?? []].flat().flatMap(nameIn)
  const known = productOf(element, reader)?.standards ?? []
  if ([...followed, ...others, ...known].some((name) => !isClosedStandard(name, catalogue))) return []
  const how = howClosed(
    offers.length,
    followed.length,
    offers.some(({ kind }) => kind === 'database'),
  )
  if (how === 'screen' && !layers.includes('services')) return []
  return [{ name: `component:${id}`, at, weighty: false, how, standards: followed }]
}

function howClosed(offers: number, followed: number, isDatabase: boolean): Closed['how'] {
  if (offers === 0) return 'screen'
  return followed > 0 || isDatabase ? 'closed' : 'unstated'
}

function nameIn(standard: unknown): readonly string[] {
  return typeof standard === 'string' ? [standard.split('@')[0] ?? ''] : []
}
