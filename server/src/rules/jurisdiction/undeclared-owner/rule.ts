import { RISK_FIELDS } from '../../../analysis/fields.ts'
import { eachOnce } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { isNamed } from '../../../model/strays.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { recordAsked } from '../../asked.ts'
import { called } from '../../chain-text.ts'
import { headingOf, MOST_FIXES } from '../../gather.ts'
import { type Context, defineRule, type Fix, inReadingOrder } from '../../rule.ts'
import { placeOf, touched } from '../../subject-places.ts'
import { type UnknownOwner, unknownOwners } from './unknown-owners.ts'

/** Suppliers of which neither the documents nor the catalogue know who owns them, or where they are at home. */
export const undeclaredOwner = defineRule({
  id: 'jurisdiction/undeclared-owner',
  level: 'info',
  reads: [...RISK_FIELDS, 'policy.thresholds.askQuietMonths'],
  fixes: ['ask'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    if (!isNamed(organisation, model)) return []
    const now = context.landscape.in('current')
    const owners = unknownOwners(now)
    const subjects = eachOnce(owners.flatMap((owner) => owner.subjects))
    const ordered = subjects.toSorted((a, b) => inReadingOrder(a.placement, b.placement))
    const [first] = ordered
    if (!first) return []
    return [
      {
        at: headingOf(placeOf(first), model),
        cause: `organisation:${organisation}`,
        affected: ordered.map(({ name }) => name).sort(),
        confidence: 'unknown',
        message: message('jurisdiction/undeclared-owner', {
          suppliers: owners.map(({ id }) => called(`supplier:${id}`, now.reader.catalogue)),
          count: ordered.length,
        }),
        bearer: { organisation, state: 'current', uri: first.placement.head.uri },
        related: touched(ordered),
        fixes: owners.slice(0, MOST_FIXES).flatMap((owner) => recordFix(owner, context, now.reader.catalogue)),
      },
    ]
  },
})

/** Nothing where a part is stated already: that is not to be written over. */
function recordFix(
  { id, keys, described, subjects }: UnknownOwner,
  { today }: Context,
  catalogue: Parameters<typeof called>[1],
): readonly Fix[] {
  const open = keys.filter((key) => statesNothing(described?.entity.value[key]))
  if (open.length === 0) return []
  const name = called(`supplier:${id}`, catalogue)
  const from = described?.placement ?? subjects[0]?.placement
  if (!from) throw new Error('a supplier has a hand in something')
  return [
    recordAsked(open, name, { id, name }, today, (values) =>
      described ? { set: { in: from, values } } : { create: { section: 'suppliers', id, from, values } },
    ),
  ]
}

function statesNothing(value: Value | undefined): boolean {
  return value === undefined || (isMap(value) && 'unknown' in value)
}
