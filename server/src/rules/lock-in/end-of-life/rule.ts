import { lastDay } from '../../../catalogue/calendar.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { endOfSupport } from '../../../catalogue/profile/end-of-support.ts'
import { message } from '../../../l10n/message.ts'
import type { Mention } from '../../../model/index.ts'
import type { Confidence } from '../../../schema/generated/types.ts'
import { alsoSaid, perStateThatAdds } from '../../mentions.ts'
import { elementsOf, usesOfProducts } from '../../product-uses.ts'
import { at, type Draft, defineRule, type Level } from '../../rule.ts'
import { waysOut } from '../ways-out.ts'

/** A product that is withdrawn, or gets no more updates. */
export const endOfLife = defineRule({
  id: 'lock-in/end-of-life',
  level: 'warning',
  reads: ['*.product', '*.runsOn.product', '*.uses.product', '*.backup.runsOn.product', '*.lifecycle'],
  fixes: [],
  hasWayOut: true,
  inOrganisation(organisation, model, { landscape, today }) {
    return ending(landscape.in('current')).flatMap(({ product, mentions }) => {
      const ended = product.lifecycle && endOf(product.lifecycle, today)
      if (ended === undefined) return []
      const instead = waysOut(model.catalogueFor(organisation), product, today)
      return perStateThatAdds(mentions).flatMap((each) => onFirst(each, product, ended, instead))
    })
  },
})

const ending = usesOfProducts(hasEnd, isUse)

function hasEnd({ lifecycle }: Entry<'products'>): boolean {
  return lifecycle !== undefined
}

const ELEMENTS: ReadonlySet<string> = new Set(['application', 'component', 'platform', 'device'])

const WHERE = /^(?:(?:runsOn|uses|backup\.runsOn)\.)?product$/

function isUse({ placement: { facts }, reference }: Mention): boolean {
  return ELEMENTS.has(facts.entity?.kind ?? '') && WHERE.test(reference.path)
}

/** The day on which it ended; undefined as long as that is to come, or nobody dates it. */
function endOf(lifecycle: NonNullable<Entry<'products'>['lifecycle']>, today: string): string | undefined {
  const date = endOfSupport(lifecycle)
  return date !== undefined && lastDay(date) <= today ? date : undefined
}

/** General knowledge is one level less, what nobody verified information at most. */
function levelFor(confidence: Confidence | undefined): Level {
  return confidence === 'sourced' || confidence === 'inherent' ? 'warning' : 'info'
}

function onFirst(
  mentions: readonly Mention[],
  product: Entry<'products'>,
  date: string,
  instead: readonly string[],
): readonly Draft[] {
  const [first, ...others] = mentions
  if (!first) return []
  const { placement, reference } = first
  const element = placement.facts.entity?.id
  return [
    {
      at: at(placement, reference),
      level: levelFor(product.lifecycle?.confidence),
      cause: `product:${product.id}`,
      ...(element === undefined ? {} : { element }),
      affected: elementsOf(mentions),
      confidence: product.lifecycle?.confidence ?? 'unknown',
      message: message('lock-in/end-of-life', {
        product: product.name ?? product.id,
        date,
        isWithdrawn: product.lifecycle?.status === 'withdrawn',
        source: product.lifecycle?.source ?? '',
        instead,
      }),
      related: alsoSaid(others),
    },
  ]
}
