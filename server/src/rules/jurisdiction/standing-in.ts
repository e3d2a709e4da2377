import type { Acceptance } from '../../analysis/acceptance.ts'
import type { Draft } from '../rule.ts'

/** As a draft says that it was accepted, or that others of its cause were. */
export function standingIn(standing: Acceptance | readonly Acceptance[]): Pick<Draft, 'acceptance' | 'beside'> {
  if ('rule' in standing) return { acceptance: standing }
  return standing.length === 0 ? {} : { beside: standing }
}
