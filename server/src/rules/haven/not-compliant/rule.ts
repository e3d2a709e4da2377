import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { message } from '../../../l10n/message.ts'
import { elementIn, isOutOfUse } from '../../../model/element.ts'
import type { Definition, Model } from '../../../model/index.ts'
import type { Name } from '../../../model/name-table.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import type { Bilingual } from '../../../schema/generated/types.ts'
import { at, type Draft, defineRule } from '../../rule.ts'
import { currentThings, isUnstated, stated, type Thing } from '../../unstated.ts'

/** A cluster that fails a check of Haven as it was declared, or of which nobody declared whether it complies. */
export const notCompliant = defineRule({
  id: 'haven/not-compliant',
  level: 'warning',
  reads: ['platform.haven', 'platform.kubernetes', 'platform.lifecycle'],
  fixes: ['declare'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, { landscape }) {
    const failing = [...model.idsOf(organisation, 'platform')].flatMap((id) => failuresOf({ organisation, id }, model))
    return [...failing, ...currentThings('platform', landscape).flatMap(undeclared)]
  },
})

/** In each state what that state itself declares. */
function failuresOf(name: Name, model: Model): readonly Draft[] {
  const platforms = model.definitions(name).filter(({ entity }) => entity.kind === 'platform')
  const states = new Set(platforms.map(({ placement }) => placement.head.state))
  return [...states].flatMap((state) => {
    const platform = elementIn(model, name, 'platform', state)
    const haven = platform?.facts.get('haven')
    const teller = platforms.find(
      ({ placement }) => haven?.origin.from === 'document' && haven.origin.placement === placement,
    )
    if (!platform || isOutOfUse(platform) || !haven || !teller) return []
    if (teller.placement.head.state !== state || teller.placement.facts.damaged) return []
    const failed = failedChecks(haven.value, model.catalogueFor(name.organisation))
    return failed.length === 0 ? [] : [draft(teller, message('haven/not-compliant.fails', { id: name.id, failed }))]
  })
}

/** The names of the checks that fail; one that Haven only suggests does not count. */
function failedChecks(haven: Value, catalogue: Catalogue): readonly Bilingual[] {
  const checks = isMap(haven) ? haven['checks'] : undefined
  if (!isMap(checks)) return []
  const failed = Object.keys(checks).filter((id) => checks[id] === 'fail')
  return failed.flatMap((id) => {
    const check = catalogue.entry('havenChecks', id)
    return check?.level === 'suggested' ? [] : [check?.title ?? { en: id, nl: id }]
  })
}

function undeclared(platform: Thing): readonly Draft[] {
  const cluster = platform.definitions.find(({ entity }) => isMap(entity.value['kubernetes']))
  const lifecycle = stated(platform, 'lifecycle')
  if (!cluster || lifecycle === 'planned' || lifecycle === 'retired' || !isUnstated(platform, 'haven')) return []
  const { id } = platform
  return [
    {
      ...draft(cluster, message('haven/not-compliant.undeclared', { id })),
      fixes: [
        {
          kind: 'declare',
          title: message('fix.state-unknown-of', { id, keys: ['haven'] }),
          change: { set: { in: cluster.placement, values: [{ key: 'haven', yaml: '{ unknown: {} }' }] } },
        },
      ],
    },
  ]
}

function draft({ entity, placement }: Definition, text: Draft['message']): Draft {
  const cause = `platform:${entity.id}`
  return { at: at(placement, entity.at), cause, element: entity.id, message: text, affected: [cause] }
}
