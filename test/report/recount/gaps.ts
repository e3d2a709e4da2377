import { FEW, type Found } from './exposures.ts'
import { type Entry, type Landscape, signInOf } from './landscape.ts'
import { idOf, isWeighty } from './weight.ts'

/*
 * What nothing is said of, counted once more from the pages of the rules that find that.
 */
export function gaps(landscape: Landscape): readonly Found[] {
  return [
    ...continuityPlans(landscape),
    ...unstated('governance/no-owner', 'owner', landscape),
    ...unstated('governance/unrated-criticality', 'criticality', landscape),
    ...destinations(landscape),
    ...hosts(landscape),
    ...owners(landscape),
    ...clauses(landscape),
    ...exitPlans(landscape),
    ...exitTests(landscape),
    ...quotes(landscape),
  ]
}

const TODAY = '2026-11-29'
export const isPast = (day: unknown) => day !== undefined && String(day) < TODAY

/** Its day has passed, and it does not go on by itself. */
export const hasEnded = ({ end, renewal }: Entry) => isPast(end) && renewal !== 'automatic'

export const DOCUMENT = 'document:landscape.yaml'
export const ORGANISATION = 'organisation:gm0001'

/** Something of which nothing is said, by what it is told with, and what that touches. */
export interface Gap {
  readonly cause: string
  readonly affected: readonly string[]
}

/** Each by itself, as a warning; from three on they are one, of what weighs alone. */
export function loud(rule: string, gaps: readonly Gap[], heavy = gaps): readonly Found[] {
  if (gaps.length < FEW) return gaps.map((gap) => ({ rule, level: 'warning', ...gap }))
  return [{ rule, level: 'warning', ...together(heavy, ORGANISATION) }]
}

/** From three on they are one, as information; fewer are hints, which no report tells. */
export function quiet(rule: string, gaps: readonly Gap[]): readonly Found[] {
  return gaps.length < FEW ? [] : [{ rule, level: 'info', ...together(gaps, DOCUMENT) }]
}

export const together = (gaps: readonly Gap[], cause: string): Gap => ({
  cause,
  affected: gaps.flatMap(({ affected }) => affected),
})

export const byItself = (application: Entry): Gap => ({ cause: idOf(application), affected: [idOf(application)] })

/** Of low criticality nothing is asked. */
function continuityPlans({ list }: Landscape): readonly Found[] {
  const without = list('processes')
    .filter(({ criticality }) => criticality === 'critical')
    .map(({ id }) => `process:${id}`)
  return loud(
    'continuity/no-continuity-plan',
    without.map((id) => ({ cause: id, affected: [id] })),
  )
}

/** A document has one for all; what weighs has a line of its own. */
function unstated(rule: string, key: string, landscape: Landscape): readonly Found[] {
  const without = landscape.inUse.filter((each) => each[key] === undefined)
  const weighty = without.filter((each) => isWeighty(each, landscape))
  const others = without.filter((each) => !weighty.includes(each))
  return [
    ...weighty.map((each): Found => ({ rule, level: 'warning', ...byItself(each) })),
    ...(others.length > 0 ? [{ rule, level: 'info' as const, ...together(others.map(byItself), DOCUMENT) }] : []),
  ]
}

/** What is phased out, and nothing says what comes in its place. */
function destinations({ inUse }: Landscape): readonly Found[] {
  const rule = 'governance/transition-without-target'
  const level = 'info'
  const without = inUse.filter(({ lifecycle, transition }) => lifecycle === 'phasing-out' && transition === undefined)
  const found = without.map(byItself)
  return found.length < FEW
    ? found.map((gap) => ({ rule, level, ...gap }))
    : [{ rule, level, ...together(found, DOCUMENT) }]
}

/** By who can answer: a supplier of three services or more, all others together; what weighs by itself. */
function hosts(landscape: Landscape): readonly Found[] {
  const rule = 'jurisdiction/undeclared-hosting'
  const without = landscape.inUse.filter((each) => isHostless(each, landscape))
  const others = without.filter((each) => !isWeighty(each, landscape))
  const bySupplier = landscape.list('suppliers').map((supplier) => ({
    cause: `supplier:${supplier['id']}`,
    affected: others.filter((each) => landscape.makerOf(each) === supplier).map(idOf),
  }))
  const few = bySupplier.filter(({ affected }) => affected.length > 0 && affected.length < FEW)
  const told = [
    ...bySupplier.filter(({ affected }) => affected.length >= FEW),
    ...(few.length > 0 ? [together(few, ORGANISATION)] : []),
  ]
  return [
    ...loud(rule, without.filter((each) => isWeighty(each, landscape)).map(byItself)),
    ...told.map((gap): Found => ({ rule, level: 'info', ...gap })),
  ]
}

/** A service of which nothing says where it runs. */
function isHostless(each: Entry, { isService, productOf }: Landscape): boolean {
  return isService(each) && each['runsOn'] === undefined && productOf(each)?.['runsOn'] === undefined
}

/** Of whoever makes, runs or hosts what is in use, or runs or hosts what people sign in to it with: one for all. */
function owners({ inUse, called, strong, behind, parent }: Landscape): readonly Found[] {
  const touched = inUse.filter((each) => {
    const provider = called('applications', signInOf(each)['application'])
    const hands = [...strong(each), ...behind(each), ...(provider ? strong(provider) : [])]
    return hands.some((party) => parent(party) === undefined)
  })
  if (touched.length === 0) return []
  return [{ rule: 'jurisdiction/undeclared-owner', level: 'info', cause: ORGANISATION, affected: touched.map(idOf) }]
}

export const isFromOthers = (each: Entry, { isService, isOpen }: Landscape) => isService(each) || !isOpen(each)

/** Of contracts under which something is in use that one may have to leave; all that is in use under them is touched. */
function clauses(landscape: Landscape): readonly Found[] {
  const rule = 'lock-in/contract-without-exit-clause'
  const under = ({ id }: Entry) => landscape.inUse.filter(({ contract }) => contract === id)
  const without = (exitClause: unknown) =>
    landscape
      .list('contracts')
      .filter((each) => !hasEnded(each) && !(exitClause === undefined && String(each['terms']).startsWith('GIBIT')))
      .filter((each) => each['exitClause'] === exitClause && under(each).some((one) => isFromOthers(one, landscape)))
      .map((each) => ({ cause: `contract:${each['id']}`, affected: under(each).map(idOf) }))
  return [...loud(rule, without(false)), ...quiet(rule, without(undefined))]
}

export const exitOf = (entry: Entry) => (entry['exit'] as Entry | undefined) ?? {}

/** What one may have to leave; what weighs and runs nobody knows where is told with that. */
const toLeave = (landscape: Landscape) =>
  landscape.inUse.filter(
    (each) => isFromOthers(each, landscape) && !(isWeighty(each, landscape) && isHostless(each, landscape)),
  )

/** What is under one contract takes one plan. Each cloud takes one; contracts are written down here, so that it is no hint. */
function exitPlans(landscape: Landscape): readonly Found[] {
  const rule = 'lock-in/no-exit-plan'
  const without = toLeave(landscape)
    .filter((each) => exitOf(each)['plan'] === undefined)
    .filter(({ transition }) => (transition as Entry | undefined)?.['status'] !== 'decided')
  const units = new Map<string, Entry[]>()
  for (const each of without) {
    const cause = each['contract'] === undefined ? idOf(each) : `contract:${each['contract']}`
    units.set(cause, [...(units.get(cause) ?? []), each])
  }
  const isHeavy = (each: Entry) => isWeighty(each, landscape)
  const weighs = ([, things]: readonly [string, readonly Entry[]]) => things.some(isHeavy)
  const heavy = [...units].filter(weighs)
  const gap = ([cause, things]: readonly [string, readonly Entry[]]): Gap => ({ cause, affected: things.map(idOf) })
  const clouds = cloudsIn(landscape).filter((each) => exitOf(each)['plan'] === undefined)
  return [
    ...loud(
      rule,
      heavy.map(gap),
      heavy.map(([cause, things]) => gap([cause, things.filter(isHeavy)])),
    ),
    ...quiet(rule, [...clouds.map(ofCloud), ...[...units].filter((unit) => !weighs(unit)).map(gap)]),
  ]
}

/** Clouds weigh nothing by themselves. */
const cloudsIn = ({ list }: Landscape) => list('platforms').filter(({ product }) => product !== undefined)
const ofCloud = ({ id }: Entry): Gap => ({ cause: `platform:${id}`, affected: [`platform:${id}`] })

/** That one is ready for sudden loss is asked only where much hangs on it. */
function exitTests(landscape: Landscape): readonly Found[] {
  const rule = 'lock-in/exit-plan-untested'
  const isHeavy = (each: Entry) => isWeighty(each, landscape)
  const isUntested = (each: Entry) => {
    const { plan, testedOn } = exitOf(each)
    const tested = (testedOn as Entry | undefined) ?? {}
    return plan !== undefined && !(tested['plannedExit'] && (tested['suddenLoss'] || !isHeavy(each)))
  }
  const untested = toLeave(landscape).filter(isUntested)
  const clouds = cloudsIn(landscape).filter(isUntested)
  return [
    ...loud(rule, untested.filter(isHeavy).map(byItself)),
    ...quiet(rule, [...clouds.map(ofCloud), ...untested.filter((each) => !isHeavy(each)).map(byItself)]),
  ]
}

/** Each `NO` without quotation marks, which others take for false. */
function quotes({ list, parent }: Landscape): readonly Found[] {
  return list('suppliers').flatMap((supplier) =>
    [supplier['country'], parent(supplier)?.['country']]
      .filter((country) => country === 'NO')
      .map(
        (): Found => ({
          rule: 'structure/yaml-norway',
          level: 'warning',
          cause: `supplier:${supplier['id']}`,
          affected: [],
        }),
      ),
  )
}
