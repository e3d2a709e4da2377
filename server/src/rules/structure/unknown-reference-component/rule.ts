import { message } from '../../../l10n/message.ts'
import { productCalled } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Mention, Model } from '../../../model/index.ts'
import { nearest } from '../../../schema/near.ts'
import { alsoSaid, inOrder, renameAll } from '../../mentions.ts'
import { at, type Draft, defineRule } from '../../rule.ts'

/** A name that GEMMA has no reference component of, or has ended the support of. */
export const unknownReferenceComponent = defineRule({
  id: 'structure/unknown-reference-component',
  level: 'warning',
  reads: ['application.referenceComponents', 'component.referenceComponents', 'product.referenceComponents'],
  fixes: ['rename'],
  forName(name, model) {
    const mentions = model
      .mentions(name)
      .filter(({ reference, placement }) => isComponent(reference) && !placement.facts.damaged)
      .sort(inOrder)
    const byFile = groupedBy(mentions, ({ placement }) => placement.head.uri)
    return [...byFile.values()].flatMap((here) => onFirst(here, model) ?? [])
  },
})

function isComponent({ kinds }: Mention['reference']): boolean {
  return kinds.includes('referenceComponent')
}

function onFirst(here: readonly Mention[], model: Model): Draft | undefined {
  const id = here[0]?.reference.id ?? ''
  const catalogue = model.catalogueFor(here[0]?.placement.head.organisation ?? '')
  const known = catalogue.referenceComponent(id)
  const harbour = known?.gemmaId === HARBOURS
  const isCurrent = known && known.status !== 'end-of-support'
  const mentions = isCurrent ? here.filter((mention) => harbour && isMistakenForHaven(mention, model)) : here
  const [first, ...others] = mentions
  if (!first) return undefined
  const { placement, reference } = first
  const names = [...catalogue.entries('referenceComponents')]
    .filter(({ status }) => status !== 'end-of-support')
    .flatMap(({ name }) => name ?? [])
  const near = known ? undefined : nearest(id, names)
  const element = placement.facts.entity?.id
  return {
    at: at(placement, reference),
    cause: id,
    perFile: true,
    ...(element === undefined ? {} : { element }),
    message: known
      ? message('structure/unknown-reference-component.known', { name: known.name ?? id, harbour })
      : message('structure/unknown-reference-component.unknown', { name: id, near: near ?? '' }),
    related: alsoSaid(others),
    fixes: near === undefined ? [] : [renameAll(mentions, near)],
  }
}

/** The component of harbours, named by what runs on Haven. */
function isMistakenForHaven({ placement }: Mention, model: Model): boolean {
  const { entity } = placement.facts
  if (entity?.kind === 'component') return true
  const product = entity?.value['product']
  if (typeof product !== 'string') return false
  const functions = productCalled(model, placement.head.organisation, product)?.functions ?? []
  return functions.some((each) => each === 'container-platform' || each === 'kubernetes')
}

const HARBOURS = 'd7a401fe-619e-4955-b8cf-95c097e7dee6'
