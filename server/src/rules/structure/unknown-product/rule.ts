import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { isOpenLicence } from '../../../catalogue/open-licence.ts'
import { message } from '../../../l10n/message.ts'
import { groupedBy } from '../../../model/grouped.ts'
import type { Definition, Mention, Model } from '../../../model/index.ts'
import { definedHere } from '../../defined-here.ts'
import { type Gap, gathered, isWeighty, MOST_FIXES, WEIGHT_FIELDS } from '../../gather.ts'
import { alsoSaid, mentionedNames } from '../../mentions.ts'
import { at, type Draft, defineRule, type Fix, inReadingOrder } from '../../rule.ts'
import { isMissing } from '../unknown-reference/rule.ts'
import { describeFix, idFrom } from './describe.ts'
import { slipsOf } from './slips.ts'

/** A product that no catalogue knows and nothing here describes well enough to judge. */
export const unknownProduct = defineRule({
  id: 'structure/unknown-product',
  level: 'info',
  reads: [
    '*.product',
    '*.supplier',
    '*.generativeAi.model',
    '*.ultimateParent.id',
    '*.cutOff.suppliers',
    '*.technologyFrom',
    '*.hostedOn.*',
    'product.id',
    'product.licence',
    ...WEIGHT_FIELDS,
  ],
  fixes: ['rename', 'declare'],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const unknown: Unknown[] = []
    const slips: Draft[] = []
    const now = context.landscape.in('current')
    for (const missed of now.once(unknownNames)) {
      for (const here of groupedBy(missed, ({ placement }) => placement.head.state).values()) {
        const ordered = here.toSorted((a, b) => inReadingOrder(a.placement, b.placement))
        const slip = slipsOf(ordered, model)
        if (slip) slips.push(slip)
        else if (isProduct(ordered[0])) unknown.push(unknownOf(ordered, model))
      }
    }
    const thin = now.once(thinProducts)
    return [
      ...slips,
      ...gathered(unknown, model, context, { alone, together }),
      ...thin.map((definition) => onDefinition(definition)),
    ]
  },
})

interface Unknown extends Gap {
  readonly id: string
  readonly mentions: readonly Mention[]
  /** An element that makes it weigh. */
  readonly element: string | undefined
}

function unknownNames(now: StateOfThings): readonly (readonly Mention[])[] {
  return now.askAll(now.once(mentionedNames), unknownOfName)
}

/** The mentions of a name that stand for nothing known. */
function unknownOfName({ reference: { id } }: Mention, { reader }: StateOfThings): readonly (readonly Mention[])[] {
  const { model, organisation } = reader
  const missed = model
    .mentions({ organisation, id })
    .filter((mention) => !mention.placement.facts.damaged && isUnknown(mention, model))
  return missed.length === 0 ? [] : [missed]
}

function isUnknown(mention: Mention, model: Model): boolean {
  const { reference } = mention
  if (!reference.kinds.every((kind) => kind === 'product' || kind === 'supplier')) return false
  return model.resolve(mention).status === 'not-described' && !isMissing(mention, model)
}

function isProduct(mention: Mention | undefined): boolean {
  return mention?.reference.kinds.includes('product') === true
}

function unknownOf(mentions: readonly Mention[], model: Model): Unknown {
  const heavy = mentions.find(({ placement }) => isWeighty(placement, model))
  const first = heavy ?? mentions[0]
  if (!first) throw new Error('a group of mentions is never empty')
  return {
    id: first.reference.id,
    mentions,
    at: at(first.placement, first.reference),
    weighty: heavy !== undefined,
    element: first.placement.facts.entity?.id,
  }
}

function alone({ id, mentions, at: place, weighty, element }: Unknown): Draft {
  const others = mentions.filter(
    ({ placement, reference }) => placement !== place.placement || reference.start !== place.span.start,
  )
  return {
    at: place,
    cause: `product:${id}`,
    ...(element === undefined ? {} : { element }),
    message: message('structure/unknown-product.unknown', { id, heavy: weighty ? (element ?? '') : '' }),
    related: alsoSaid(others),
    fixes: idFrom(id) === id ? [describeFix(id, place.placement)] : [],
  }
}

function together(unknown: readonly Unknown[], heading: Unknown['at']): Draft {
  const names = unknown.map(({ id }) => id)
  const fixes: readonly Fix[] = unknown
    .filter(({ id }) => idFrom(id) === id)
    .slice(0, MOST_FIXES)
    .map(({ id, at: place }) => describeFix(id, place.placement))
  return {
    at: heading,
    cause: 'unknown-products',
    perFile: true,
    message: message('structure/unknown-product.many', { names, count: names.length }),
    related: unknown.map(({ id, at: place }) => ({ at: place, message: message('related.says', { id }) })),
    fixes,
  }
}

function thinProducts(now: StateOfThings): readonly Definition[] {
  return now.askAll(now.once(definedHere), ifThin)
}

function ifThin(definition: Definition, { reader }: StateOfThings): readonly Definition[] {
  return isThin(definition, reader.model) ? [definition] : []
}

/** Described here, and still nothing to judge by: nobody knows who makes it, nor is it open source. */
function isThin({ entity, placement }: Definition, model: Model): boolean {
  // A catalogue may list what it does not know the maker of.
  if (placement.head.kind === 'catalogue') return false
  if (entity.kind !== 'product' || placement.facts.damaged || placement.head.state !== 'current') return false
  const known = model.catalogueFor(placement.head.organisation).product(entity.id)
  if (known?.supplier !== undefined || entity.value['supplier'] !== undefined) return false
  const licence = entity.value['licence'] ?? known?.licence
  return typeof licence !== 'string' || !isOpenLicence(licence)
}

function onDefinition({ entity, placement }: Definition): Draft {
  return {
    at: at(placement, entity.at),
    cause: `product:${entity.id}`,
    element: entity.id,
    message: message('structure/unknown-product.thin', { id: entity.id }),
    fixes: [
      {
        kind: 'declare',
        title: message('fix.state-unknown', { key: 'supplier' }),
        change: { set: { in: placement, values: [{ key: 'supplier', yaml: '{ unknown: {} }' }] } },
      },
    ],
  }
}
