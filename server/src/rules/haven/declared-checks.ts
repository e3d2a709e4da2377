import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Definition } from '../../model/index.ts'
import { isMap, type ValueMap } from '../../model/walk.ts'
import { currentThings, isWell, stated, type Thing } from '../unstated.ts'

/** A cluster in use, and the outcome of the checks of Haven that it declares; none of them fails. */
export interface DeclaredChecks {
  readonly id: string
  readonly platform: Thing
  readonly haven: ValueMap
  readonly checks: ValueMap
  /** Who says so. */
  readonly teller: Definition
}

/** Of a cluster that fails a check that is the finding: until it is put right the rest does not matter. */
export function declaredChecks(now: StateOfThings): readonly DeclaredChecks[] {
  return now.askAll(currentThings('platform', now.landscape), checksOf)
}

function checksOf(platform: Thing): readonly DeclaredChecks[] {
  const haven = stated(platform, 'haven')
  const lifecycle = stated(platform, 'lifecycle')
  const teller = platform.definitions.find(({ entity }) => entity.value['haven'] === haven)
  if (!isMap(haven) || !teller || !isWell(platform) || lifecycle === 'planned' || lifecycle === 'retired') return []
  const { checks } = haven
  if (!isMap(checks)) return []
  const answers = Object.values(checks)
  if (answers.length === 0 || answers.includes('fail')) return []
  return [{ id: platform.id, platform, haven, checks, teller }]
}
