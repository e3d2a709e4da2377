import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { defineRule } from '../../rule.ts'
import { currentThings, stated, type Thing } from '../../unstated.ts'
import { unstatedKeys } from '../../unstated-keys.ts'

/** What helps decide about residents, and of which no entry in the algorithm register is stated. */
export const noAlgorithmRegister = defineRule({
  id: 'ai/no-algorithm-register',
  level: 'info',
  reads: ['application.affectsResidents', 'application.algorithmRegister', 'application.lifecycle'],
  fixes: ['declare'],
  inOrganisation(_organisation, _model, { landscape }) {
    return told(landscape.in('current'))
  },
})

const told = unstatedKeys(
  {
    keys: ['algorithmRegister'],
    many: ({ count, total }) => message('ai/no-algorithm-register', { count, total }),
  },
  decidingOnResidents,
)

function decidingOnResidents(now: StateOfThings): readonly Thing[] {
  return currentThings('application', now.landscape).filter(isDeciding)
}

function isDeciding(application: Thing): boolean {
  const lifecycle = stated(application, 'lifecycle')
  return lifecycle !== 'planned' && lifecycle !== 'retired' && stated(application, 'affectsResidents') === true
}
