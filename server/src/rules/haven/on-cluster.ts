import { at, type Draft } from '../rule.ts'
import type { DeclaredChecks } from './declared-checks.ts'

/** What a finding on the declared checks of a cluster says besides its message. */
export function onCluster({ id, teller }: DeclaredChecks): Pick<Draft, 'at' | 'cause' | 'element' | 'affected'> {
  const cause = `platform:${id}`
  return { at: at(teller.placement, teller.entity.at), cause, element: id, affected: [cause] }
}
