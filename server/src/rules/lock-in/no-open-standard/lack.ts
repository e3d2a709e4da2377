import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { isClosedStandard } from '../../closed-standard.ts'
import type { Interface } from '../../interfaces.ts'

/** What is wrong with what an interface says of its standard: that it is not open, or that there is nothing. */
export type Lack = 'closed' | 'unstated'

/** Undefined where it follows an open standard, or one of which nobody can say that it is not. */
export function lackOf({ says, toProvision, joinsComponents }: Interface, catalogue: Catalogue): Lack | undefined {
  const { standard, kind } = says
  if (typeof standard === 'string')
    return isClosedStandard(standard.split('@')[0] ?? '', catalogue) ? 'closed' : undefined
  // A national provision prescribes its interface; how components are joined is a matter of Common Ground.
  if (standard !== undefined || toProvision || (joinsComponents && WITHOUT_API.has(kind))) return undefined
  return kind === 'database' || kind === 'screen' ? 'closed' : 'unstated'
}

const WITHOUT_API: ReadonlySet<unknown> = new Set(['database', 'file', 'job'])
