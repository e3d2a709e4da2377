import type { ContractInUse } from '../../analysis/contracts.ts'
import { mapsIn, statedIn, textUnder } from '../../analysis/reader.ts'

/** What one plans to do with something, as it is stated. */
export interface PlanFigures {
  /** `application:zaaksysteem` */
  readonly of: string
  /** `replace`, `move`, `retire`, `split` */
  readonly kind: string
  /** What comes in its place. */
  readonly to: readonly string[]
  readonly before?: string
  readonly status?: string
}

/** The plans for what is under a contract, but those that are carried out. */
export function plansOf({ subjects, platforms, devices }: ContractInUse): readonly PlanFigures[] {
  const elements = [...subjects.flatMap(({ parts }) => parts), ...platforms, ...devices]
  return elements.flatMap((element) =>
    mapsIn(statedIn(element, 'transition')).flatMap((plan): readonly PlanFigures[] => {
      const [kind, before, status] = ['kind', 'before', 'status'].map((key) => textUnder(plan, key))
      if (kind === undefined || status === 'done') return []
      return [
        {
          of: `${element.kind}:${element.id}`,
          kind,
          to: [plan['to'] ?? []].flat().filter((each): each is string => typeof each === 'string'),
          ...(before === undefined ? {} : { before }),
          ...(status === undefined ? {} : { status }),
        },
      ]
    }),
  )
}
