import type { Entry } from '../../../catalogue/data.ts'
import { message } from '../../../l10n/message.ts'
import type { Mention, Model } from '../../../model/index.ts'
import { isClosedEngine, isEngine } from '../../closed-engines.ts'
import { changeOf } from '../../licence-change.ts'
import { entryWith } from '../../list-entry.ts'
import { alsoSaid, perStateThatAdds } from '../../mentions.ts'
import { elementsOf, usesOfProducts } from '../../product-uses.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { openWaysOut } from '../ways-out.ts'
import { isRunByUs } from './run-by-us.ts'

/** A closed database or platform engine that we run ourselves, where an open one could do the same. */
export const closedEngine = defineRule({
  id: 'lock-in/closed-engine',
  level: 'info',
  reads: [
    '*.product',
    '*.licence',
    '*.serviceModel',
    '*.operator',
    '*.runsOn.product',
    '*.runsOn.operator',
    '*.uses.product',
    '*.uses.for',
    '*.lifecycle',
    'application.from',
  ],
  fixes: [],
  hasWayOut: true,
  inOrganisation(organisation, model, { landscape, today }) {
    return engines(landscape.in('current')).flatMap(({ product, mentions }) => {
      const instead = openWaysOut(model.catalogueFor(organisation), product, today)
      const own = mentions.filter((mention) => isEngineIn(mention, product) && isRunByUs(mention, model))
      return instead.length === 0 ? [] : perStateThatAdds(own).flatMap((each) => onFirst(each, product, instead, model))
    })
  },
})

const engines = usesOfProducts(
  (product, { around }) => isClosedEngine(product) && changeOf(product, around.today)?.closes !== true,
  isNamed,
)

const ELEMENTS: ReadonlySet<string> = new Set(['application', 'component', 'platform'])

const WHERE = /^(?:(?:runsOn|uses)\.)?product$/

function isNamed({ placement: { facts }, reference }: Mention): boolean {
  return ELEMENTS.has(facts.entity?.kind ?? '') && WHERE.test(reference.path)
}

/** Whether it is an engine in this place: by what it is used for, where nothing is said by what it is made for first. */
function isEngineIn(mention: Mention, { functions = [] }: Entry<'products'>): boolean {
  const purpose = mention.reference.path === 'uses.product' ? entryWith(mention)?.['for'] : undefined
  return isEngine(typeof purpose === 'string' ? purpose : functions[0])
}

function onFirst(
  mentions: readonly Mention[],
  product: Entry<'products'>,
  instead: readonly string[],
  model: Model,
): readonly Draft[] {
  const [first, ...others] = mentions
  if (!first) return []
  const element = first.placement.facts.entity?.id
  const catalogue = model.catalogueFor(first.placement.head.organisation)
  const maker = product.supplier === undefined ? undefined : catalogue.supplier(product.supplier)
  return [
    {
      at: at(first.placement, first.reference),
      cause: `product:${product.id}`,
      ...(element === undefined ? {} : { element }),
      affected: elementsOf(mentions),
      confidence: product.confidence?.licence ?? 'unknown',
      message: message('lock-in/closed-engine', {
        product: product.name ?? product.id,
        maker: maker?.name ?? product.supplier ?? '',
        elements: [...new Set(mentions.flatMap(({ placement }) => placement.facts.entity?.id ?? []))],
        instead,
      }),
      related: alsoSaid(others),
    },
  ]
}
