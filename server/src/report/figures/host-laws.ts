import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { isEuropean } from '../../catalogue/profile/reach.ts'
import { type Count, counted } from './count.ts'
import type { FlowFigures } from './flows.ts'

/** Under whose law those stand who host what is in use: an application with several hosts counts for the farthest. */
export type HostLawFigures = Readonly<Record<HostLaw, Count>>

/** `dutch`: of the Netherlands alone; `european`: of another country in the European Economic Area; `outside`: of one beyond it. */
export type HostLaw = 'dutch' | 'european' | 'outside' | 'unknown'

export const HOST_LAWS: readonly HostLaw[] = ['dutch', 'european', 'outside', 'unknown']

export function hostLawsOf(flows: readonly FlowFigures[], { reader: { catalogue } }: StateOfThings): HostLawFigures {
  const lawOf = ({ law }: FlowFigures): HostLaw => {
    if (!law) return 'unknown'
    if (law.country === 'NL') return 'dutch'
    return isEuropean(catalogue, law.country) ? 'european' : 'outside'
  }
  const laws = new Map<string, ReadonlySet<HostLaw>>()
  for (const flow of flows) laws.set(flow.of, new Set([...(laws.get(flow.of) ?? []), lawOf(flow)]))
  const count = (law: HostLaw) =>
    counted([...laws].filter(([, own]) => FARTHEST_FIRST.find((each) => own.has(each)) === law).map(([of]) => of))
  return { dutch: count('dutch'), european: count('european'), outside: count('outside'), unknown: count('unknown') }
}

const FARTHEST_FIRST: readonly HostLaw[] = ['outside', 'unknown', 'european', 'dutch']
