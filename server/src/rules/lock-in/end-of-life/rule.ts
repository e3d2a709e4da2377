import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { lastDay } from '../../../catalogue/control.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { alternativesTo } from '../../../catalogue/profile/alternatives.ts'
import { message } from '../../../l10n/message.ts'
import { productCalled } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Mention } from '../../../model/index.ts'
import type { Confidence } from '../../../schema/generated/types.ts'
import { alsoSaid, inOrder } from '../../mentions.ts'
import { at, type Draft, defineRule, type Level } from '../../rule.ts'

/** A product that is withdrawn, or gets no more updates. */
export const endOfLife = defineRule({
  id: 'lock-in/end-of-life',
  level: 'warning',
  reads: ['*.product', '*.runsOn.product', '*.uses.product', '*.backup.runsOn.product', '*.lifecycle'],
  fixes: [],
  inOrganisation(organisation, model, { today }) {
    const uses = new Map<Entry<'products'>, Mention[]>()
    for (const [id, mentions] of model.mentionedIn(organisation)) {
      const here = mentions.filter(isUse)
      const product = here.length === 0 ? undefined : productCalled(model, organisation, id)
      // Under each of its spellings.
      if (product?.lifecycle) uses.set(product, [...(uses.get(product) ?? []), ...here])
    }
    return [...uses].flatMap(([product, mentions]) => {
      const ended = product.lifecycle && endOf(product.lifecycle, today)
      if (ended === undefined) return []
      const instead = waysOut(model.catalogueFor(organisation), product, today)
      const states = groupedBy(mentions.toSorted(inOrder), ({ placement }) => placement.head.state)
      // A target says what it adds.
      const told = states.has('current') ? [states.get('current') ?? []] : [...states.values()]
      return told.flatMap((each) => onFirst(each, product, ended, instead))
    })
  },
})

/** Alternatives that are named. */
const MOST = 3

/** What may come in its place, the first few; what has ended itself is no way out. */
function waysOut(catalogue: Catalogue, product: Entry<'products'>, today: string): readonly string[] {
  const { replacements, byFunction } = alternativesTo(catalogue, product, today)
  const names = [...replacements, ...byFunction.flatMap(({ ranked }) => ranked)]
    .filter((each) => each.product.lifecycle === undefined)
    .map((each) => each.product.name ?? each.product.id)
  return [...new Set(names)].slice(0, MOST)
}

/** What may stand on a product; what only describes one does not. */
const ELEMENTS: ReadonlySet<string> = new Set(['application', 'component', 'platform', 'device'])

const WHERE = /^(?:(?:runsOn|uses|backup\.runsOn)\.)?product$/

/** Something stands on it now; not what is to come in its place, nor what is no longer in use. */
function isUse({ placement, reference }: Mention): boolean {
  const { damaged, entity } = placement.facts
  if (damaged || !entity || !ELEMENTS.has(entity.kind) || entity.value['lifecycle'] === 'retired') return false
  return WHERE.test(reference.path) && reference.kinds.every((kind) => kind === 'product')
}

/** The day on which it ended; undefined as long as that is to come, or nobody dates it. */
function endOf({ status, since, end }: NonNullable<Entry<'products'>['lifecycle']>, today: string): string | undefined {
  if (status === 'declining') return undefined
  const date = end ?? (status === 'end-announced' ? undefined : since)
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
  const affected = mentions.flatMap(({ placement: { facts } }) =>
    facts.entity ? [`${facts.entity.kind}:${facts.entity.id}`] : [],
  )
  return [
    {
      at: at(placement, reference),
      level: levelFor(product.lifecycle?.confidence),
      cause: `product:${product.id}`,
      ...(element === undefined ? {} : { element }),
      affected: [...new Set(affected)].sort(),
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
