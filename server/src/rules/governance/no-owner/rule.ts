import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { unstatedKeys } from '../../unstated-keys.ts'
import { applicationsInUse, READS_USE, weighs } from '../applications-in-use.ts'

/** Applications in use that nobody answers for. */
export const noOwner = defineRule({
  id: 'governance/no-owner',
  level: 'info',
  reads: ['application.owner', ...READS_USE],
  fixes: ['declare'],
  inOrganisation(_organisation, _model, { landscape }) {
    return told(landscape.in('current'))
  },
})

const told = unstatedKeys(
  {
    keys: ['owner'],
    apart: { isApart: weighs, one: (id) => message('governance/no-owner.one', { id }) },
    many: (counts) => message('governance/no-owner.many', { ...counts }),
  },
  applicationsInUse,
)
