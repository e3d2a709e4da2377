import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { currentThings } from '../../unstated.ts'
import { unstatedKeys } from '../../unstated-keys.ts'

/** Datasets of which nobody said how confidential they are, nor which personal data are in them. */
export const unclassifiedData = defineRule({
  id: 'governance/unclassified-data',
  level: 'info',
  reads: ['dataset.classification', 'dataset.personal'],
  fixes: ['declare'],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    return told(landscape.in('current'))
  },
})

const told = unstatedKeys(
  {
    keys: ['classification', 'personal'],
    // What would make a dataset weigh is what is missing: none is told apart.
    many: ({ count, total }) => message('governance/unclassified-data', { count, total }),
  },
  ({ landscape }) => currentThings('dataset', landscape),
)
