import type { Assessed } from '../assessed.ts'
import type { Involvement, Role } from '../involvement.ts'
import { textIn } from '../reader.ts'
import type { StateOfThings } from '../state-of-things.ts'
import type { Subject } from '../subjects.ts'
import { isSure } from './strike.ts'
import { toSupplier } from './to-supplier.ts'

/** An application, or a component of none, that hangs on a supplier. */
export interface Dependant {
  readonly subject: Subject
  /** As it is stated. */
  readonly isCritical: boolean
  /** What the supplier, or who belongs to it, does for it: the surest first, of equals the nearest. */
  readonly through: readonly Involvement[]
}

/** All that is in use and hangs on a supplier: who makes, runs or hosts it, or what it stands on, through whatever lies between. */
export function dependantsOn(supplier: string, things: StateOfThings): readonly Dependant[] {
  return things.assessed.flatMap((each): readonly Dependant[] => {
    const { subject } = each
    const through = subject.lifecycle === 'planned' ? [] : throughOf(each, supplier, things)
    const isCritical = textIn(subject.element, 'criticality') === 'critical'
    return through.length === 0 ? [] : [{ subject, isCritical, through }]
  })
}

function throughOf(
  { involvements }: Assessed,
  supplier: string,
  { reader: { catalogue }, around: { today } }: StateOfThings,
): readonly Involvement[] {
  return involvements
    .filter(({ role }) => PAID.has(role))
    .flatMap((involvement): readonly Involvement[] => {
      const above = toSupplier(involvement.party, supplier, today, catalogue)
      return above ? [{ ...involvement, hops: [...involvement.hops, ...above] }] : []
    })
    .toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)) || a.hops.length - b.hops.length)
}

/** Not one of several possible hosts, and by a way that somebody verified. */
export function isCertain({ candidateOf, isUncertain, hops }: Involvement): boolean {
  return candidateOf === undefined && isUncertain !== true && isSure(hops)
}

/** For what one pays a party, or whom one has it from. Who passes data on to others pays those, and what one signs in with is an application itself. */
const PAID: ReadonlySet<Role> = new Set([
  'maker',
  'operator',
  'host',
  'service',
  'support',
  'key-holder',
  'backup-host',
])
