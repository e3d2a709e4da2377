import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Mention, Model } from '../../../model/index.ts'
import type { Name } from '../../../model/name-table.ts'
import { alsoSaid, inOrder, renameAll } from '../../mentions.ts'
import { at, type Draft, defineRule } from '../../rule.ts'

/** A name that people use for a product or supplier, where its id belongs. */
export const aliasName = defineRule({
  id: 'structure/alias-name',
  level: 'info',
  reads: ['*.product', '*.supplier', '*.runsOn.product', '*.operator', 'application.interfaces.to'],
  fixes: ['rename'],
  forName(name, model) {
    const known = model
      .mentions(name)
      .flatMap((mention) => {
        const id = mention.placement.facts.damaged ? undefined : idBehind(mention, model)
        return id === undefined ? [] : [{ mention, id }]
      })
      .sort((a, b) => inOrder(a.mention, b.mention))
    // One finding a file for one name; what it stands for may follow from the organisation, and from the kind asked for.
    const groups = groupedBy(known, ({ mention, id }) => `${mention.placement.head.uri} ${id}`)
    return [...groups.values()].flatMap((group) =>
      onFirst(
        name,
        group[0]?.id ?? '',
        group.map((each) => each.mention),
        model,
      ),
    )
  },
})

/** The id that a mention stands for, where that is not what is written. */
function idBehind(mention: Mention, model: Model): string | undefined {
  const { reference, placement } = mention
  if (!reference.kinds.some((kind) => NAMED.has(kind))) return undefined
  // What has not the form of an id where only an id may stand has that as its finding.
  if (placement.facts.problems.some(({ start, end }) => start === reference.start && end === reference.end))
    return undefined
  const resolution = model.resolve(mention)
  return resolution.status === 'catalogue' && resolution.id !== mention.reference.id ? resolution.id : undefined
}

/** Reference components are called by their names. */
const NAMED: ReadonlySet<string> = new Set(['product', 'supplier', 'party', 'provision'])

function onFirst({ id }: Name, to: string, mentions: readonly Mention[], model: Model): readonly Draft[] {
  const [first, ...others] = mentions
  if (!first) return []
  const catalogue = model.catalogueFor(first.placement.head.organisation)
  const called = (catalogue.product(to) ?? catalogue.supplier(to) ?? catalogue.provision(to))?.name ?? to
  const element = first.placement.facts.entity?.id
  return [
    {
      at: at(first.placement, first.reference),
      cause: id,
      perFile: true,
      ...(element === undefined ? {} : { element }),
      message: message('structure/alias-name', { written: id, id: to, called, count: mentions.length }),
      related: alsoSaid(others),
      fixes: [renameAll(mentions, to, { preferred: true, mechanical: true })],
    },
  ]
}
