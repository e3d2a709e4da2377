import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { unstatedKeys } from '../../unstated-keys.ts'
import { applicationsInUse, READS_USE, weighs } from '../applications-in-use.ts'

/** Applications in use of which nobody said how bad it is when they stop. */
export const unratedCriticality = defineRule({
  id: 'governance/unrated-criticality',
  level: 'info',
  reads: [...READS_USE],
  fixes: ['declare'],
  inOrganisation(_organisation, _model, { landscape }) {
    return told(landscape.in('current'))
  },
})

const told = unstatedKeys(
  {
    keys: ['criticality'],
    apart: { isApart: weighs, one: (id) => message('governance/unrated-criticality.one', { id }) },
    many: (counts) => message('governance/unrated-criticality.many', { ...counts }),
  },
  applicationsInUse,
)
