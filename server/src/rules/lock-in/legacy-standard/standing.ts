import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Entry } from '../../../catalogue/data.ts'
import type { Level } from '../../../policy/level.ts'
import { followedStandard } from '../../followed-standard.ts'
import type { Interface } from '../../interfaces.ts'

/** A standard that an interface follows although it is on its way out, or the stated version of it is. */
export interface Old {
  readonly standard: Entry<'standards'>
  readonly how: 'legacy' | 'retired' | 'version'
  /** The version that is out of support, where that makes it old. */
  readonly version?: string
  readonly level: Level
}

/** The old standards among those that an interface follows, or over which its traffic goes. */
export function oldStandardsOf(each: Interface, catalogue: Catalogue): readonly Old[] {
  const { standard, version, via } = each.says
  const followed = typeof standard === 'string' ? old(standard, version, catalogue) : undefined
  const passed = typeof via === 'string' ? old(via, undefined, catalogue) : undefined
  return [followed && isOurChoice(each, followed) ? followed : [], passed ?? []].flat()
}

/** A national provision takes what it takes; only who reads from it can choose, where there is something else to read with. */
function isOurChoice({ toProvision, says }: Interface, { standard }: Old): boolean {
  return !toProvision || (says['direction'] === 'reads' && (standard.replacedBy ?? []).length > 0)
}

function old(written: string, said: unknown, catalogue: Catalogue): Old | undefined {
  const followed = followedStandard(written, said, catalogue)
  const standard = followed?.standard
  if (standard?.status !== 'legacy' && standard?.status !== 'retired') return undefined
  const { versions = [], status: how, confidence } = standard
  const level = confidence === 'sourced' ? 'warning' : 'info'
  const isAlive = how === 'legacy' || versions.some(({ status }) => status === 'in-use')
  if (!isAlive) return { standard, how, level }
  const version = followed?.version
  if (version !== undefined && followed?.ended) return { standard, how: 'version', version, level }
  // Retired as a whole, while GEMMA still has a version in use: then it depends on which.
  return how === 'retired' && version !== undefined ? undefined : { standard, how, level: 'info' }
}
