import { contractOf, elementsOf } from '../../analysis/contracts.ts'
import { makerOf } from '../../analysis/product-parties.ts'
import { nodeOf, textIn } from '../../analysis/reader.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { type Element, SERVICE_MODELS } from '../../model/element.ts'
import { groupedBy } from '../../model/grouped.ts'
import { idOf } from '../../model/node.ts'
import { counted } from './count.ts'
import type { DependedFigures } from './dependencies.ts'
import { standbysOf } from './fallbacks.ts'
import type { FlowFigures } from './flows.ts'
import { insteadOf } from './instead.ts'

/** Who hosts what is in use, be it on platforms of ours or under the services of others; who hosts most first. */
export function hostsDependedOn(
  flows: readonly FlowFigures[],
  elements: readonly Element[],
  things: StateOfThings,
): readonly DependedFigures[] {
  const { reader } = things
  const byHost = groupedBy(
    flows.filter(({ supplier }) => supplier !== undefined),
    ({ supplier }) => supplier?.id ?? '',
  )
  return [...byHost]
    .map(([of, own]): DependedFigures => {
      const leaning = counted(own.map((flow) => flow.of))
      const platforms = of.startsWith('supplier:') ? platformsOf(idOf(of), things) : []
      const contracts = platforms.flatMap((platform) => contractOf(platform, reader) ?? [])
      return {
        of,
        name: own[0]?.supplier?.name ?? of,
        product: '',
        functions: [],
        suppliers: of.startsWith('supplier:') ? [idOf(of)] : [],
        origin: own[0]?.law?.origin ?? 'unknown',
        leaning,
        fallbacks: standbysOf(
          elements.filter(({ id }) => leaning.ids.includes(`application:${id}`)),
          reader,
        ),
        contracts: counted(contracts.map((contract) => nodeOf(contract, reader))),
        instead: platforms.map((platform) => insteadOf(platform, things)).find((found) => found.length > 0) ?? [],
      }
    })
    .sort((a, b) => b.leaning.count - a.leaning.count || (a.of < b.of ? -1 : 1))
}

/** The clouds of a supplier that the organisation hires itself. */
function platformsOf(supplier: string, { reader }: StateOfThings): readonly Element[] {
  return elementsOf('platform', reader).filter(
    (platform) => makerOf(platform, reader) === supplier && SERVICE_MODELS.has(textIn(platform, 'serviceModel') ?? ''),
  )
}
