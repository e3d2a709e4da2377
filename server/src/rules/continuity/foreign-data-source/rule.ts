import { type Hop, weakest } from '../../../analysis/hop.ts'
import { isAmong } from '../../../analysis/jurisdictions.ts'
import { type Reader, supplierCalled, textUnder } from '../../../analysis/reader.ts'
import { standingsOf } from '../../../analysis/standing.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { isStoredHere } from '../../../analysis/stored-here.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isMap } from '../../../model/walk.ts'
import { called } from '../../chain-text.ts'
import { at, type Draft, defineRule, inPlaceOrder, type Place } from '../../rule.ts'
import { currentThings, isWell, stated, type Thing } from '../../unstated.ts'

/** Data that come from one party outside the trusted countries, and of which nobody here keeps a copy. */
export const foreignDataSource = defineRule({
  id: 'continuity/foreign-data-source',
  level: 'info',
  reads: [
    'dataset.sourceSystem',
    'dataset.copy',
    'component.stores',
    'supplier.country',
    'supplier.ultimateParent',
    'policy.jurisdictions.trusted',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const now = landscape.in('current')
    return [...groupedBy(now.once(foreignSources), ({ supplier }) => supplier).values()].flatMap((same) =>
      told(same, now.reader),
    )
  },
})

interface Found {
  readonly id: string
  readonly at: Place
  readonly supplier: string
  readonly country: string
  /** From the dataset to that country. */
  readonly hops: readonly Hop[]
}

function foreignSources(now: StateOfThings): readonly Found[] {
  return now.askAll(currentThings('dataset', now.landscape), foreignSourceOf)
}

function foreignSourceOf(dataset: Thing, { reader, around }: StateOfThings): readonly Found[] {
  const { id, first } = dataset
  const source = stated(dataset, 'sourceSystem')
  const said = isMap(source) ? textUnder(source, 'supplier') : undefined
  if (said === undefined || !isWell(dataset)) return []
  if (stated(dataset, 'copy') !== undefined || isStoredHere(id, reader)) return []
  const supplier = supplierCalled(reader, said) ?? said
  const { trusted } = around.settings(first.placement.head.uri).jurisdictions
  const [standing] = standingsOf(supplier, around.today, reader.catalogue)
    .filter(({ country }) => !isAmong(country, trusted, reader.catalogue))
    .filter(({ hops }) => !hops.some(({ confidence }) => UNSURE.has(confidence)))
  if (!standing) return []
  const own: Hop = { from: `dataset:${id}`, relation: 'supplied-by', to: `supplier:${supplier}`, confidence: 'own' }
  return [
    {
      id,
      at: at(first.placement, first.entity.at),
      supplier,
      country: standing.country,
      hops: [own, ...standing.hops],
    },
  ]
}

const UNSURE: ReadonlySet<string> = new Set(['unverified', 'unknown'])

function told(found: readonly Found[], { catalogue }: Reader): readonly Draft[] {
  const [first, ...rest] = found.toSorted((a, b) => inPlaceOrder(a.at, b.at))
  if (!first) return []
  return [
    {
      at: first.at,
      cause: `supplier:${first.supplier}`,
      element: first.id,
      affected: found.map(({ id }) => `dataset:${id}`).toSorted(),
      confidence: weakest(first.hops),
      chain: first.hops,
      message: message('continuity/foreign-data-source', {
        names: [first, ...rest].map(({ id }) => id),
        supplier: called(`supplier:${first.supplier}`, catalogue),
        country: called(`jurisdiction:${first.country}`, catalogue),
      }),
      related: rest.map(({ at: place, id }) => ({ at: place, message: message('related.touched', { id }) })),
    },
  ]
}
