import { exposures, FEW, type Found, handsOn, isAsLoud, type Loud, likelihood, louder, STOP } from './exposures.ts'
import type { Entry, Landscape } from './landscape.ts'
import { idOf } from './weight.ts'

/*
 * How much hangs on one party or one law, and which critical processes stop by one, counted once more from the pages of these rules.
 */
export function shares(landscape: Landscape): readonly Found[] {
  return [...suppliers(landscape), ...laws(landscape), ...hosts(landscape), ...stopping(landscape)]
}

/** Fewer applications than these say nothing of shares. */
const ENOUGH = 10
const ENOUGH_PROCESSES = 4

const criticalIn = ({ list }: Landscape) => list('processes').filter(({ criticality }) => criticality === 'critical')
const needsOf = (process: Entry) => process['needs'] as readonly unknown[]

/** What parties make or run for us, and of the applications and the critical processes what stops with that, where it is so much. */
function inHandsOf(isTheirs: (party: Entry) => boolean, threshold: number, landscape: Landscape) {
  const { inUse, behind } = landscape
  const held = inUse.filter((each) => behind(each).some(isTheirs))
  const critical = criticalIn(landscape)
  const stopped = critical.filter((process) => held.some(({ id }) => needsOf(process).includes(id)))
  const shares = [
    { part: held, isLarge: held.length / inUse.length >= threshold },
    { part: stopped, isLarge: critical.length >= ENOUGH_PROCESSES && stopped.length / critical.length >= threshold },
  ]
  const large = inUse.length < ENOUGH ? [] : shares.flatMap(({ part, isLarge }) => (isLarge ? [part] : []))
  return { affected: held.map(idOf), large }
}

function suppliers(landscape: Landscape): readonly Found[] {
  return landscape.list('suppliers').flatMap((supplier): readonly Found[] => {
    const { affected, large } = inHandsOf((party) => party === supplier, 0.25, landscape)
    if (large.length === 0) return []
    return [{ rule: 'concentration/supplier-share', level: 'warning', cause: `supplier:${supplier['id']}`, affected }]
  })
}

/** Not where one supplier is told of that has more than 80 percent of it. */
function laws(landscape: Landscape): readonly Found[] {
  const { list, outsideOf } = landscape
  return [...new Set(list('suppliers').flatMap(outsideOf))].flatMap((country): readonly Found[] => {
    const { affected, large } = inHandsOf((party) => outsideOf(party).includes(country), 0.5, landscape)
    const isMostly = (supplier: Entry) => {
      const { large: own } = inHandsOf((party) => party === supplier, 0.25, landscape)
      const ofEach = large.map((part) => own.flat().filter((each) => part.includes(each)).length / part.length)
      return ofEach.every((share) => share > 0.8)
    }
    if (large.length === 0 || list('suppliers').some((each) => outsideOf(each).includes(country) && isMostly(each)))
      return []
    return [{ rule: 'concentration/jurisdiction-share', level: 'warning', cause: `jurisdiction:${country}`, affected }]
  })
}

/** So many services of several suppliers on one host that is neither a platform of ours nor their own; else on those of one owner. */
function hosts({ list, inUse, called, makerOf, productOf, isService }: Landscape): readonly Found[] {
  const hostOf = (each: Entry) =>
    isService(each) && each['runsOn'] === undefined
      ? called('products', (productOf(each)?.['runsOn'] as Entry | undefined)?.['product'])
      : undefined
  const hidden = inUse.filter((each) => hostOf(each) && hostOf(each)?.['supplier'] !== makerOf(each)?.['id'])
  const isMuch = (services: readonly Entry[]) => services.length >= 5 && new Set(services.map(makerOf)).size > 1
  return list('suppliers').flatMap(({ id }): readonly Found[] => {
    const ofOne = list('products').map((host) => ({
      cause: `product:${host['id']}`,
      services: hidden.filter((each) => hostOf(each) === host && host['supplier'] === id),
    }))
    const large = ofOne.filter(({ services }) => isMuch(services))
    const all = { cause: `supplier:${id}`, services: ofOne.flatMap(({ services }) => services) }
    return (large.length === 0 && isMuch(all.services) ? [all] : large).map(({ cause, services }) => ({
      rule: 'concentration/hidden-host',
      level: 'warning',
      cause,
      affected: services.map(idOf),
    }))
  })
}

/** Critical processes that stop when one law is used against what they need, unless what they need directly is told of as loudly. */
function stopping(landscape: Landscape): readonly Found[] {
  const rule = 'continuity/critical-process-exposed'
  const told = exposures(landscape).filter((each) => each.rule === STOP)
  const loudest = new Map<string, { readonly level: Loud; readonly cause: string; readonly process: string }>()
  for (const process of criticalIn(landscape)) {
    const needed = landscape.all.filter(({ id }) => needsOf(process).includes(id))
    const hands = needed.filter((each) => landscape.inUse.includes(each)).flatMap((each) => handsOn(each, landscape))
    for (const { cause, country } of hands) {
      const level = likelihood(country) === 'raised' ? 'error' : 'warning'
      const isTold = told.some(
        (each) =>
          each.cause === cause &&
          isAsLoud(each.level, level) &&
          needed.some((one) => each.affected.includes(idOf(one))),
      )
      const key = `${cause} ${process['id']}`
      const other = loudest.get(key)
      if (isTold || (other && isAsLoud(other.level, level))) continue
      loudest.set(key, { level, cause, process: `process:${process['id']}` })
    }
  }
  const stopped = new Map<string, { readonly level: Loud; readonly processes: Set<string> }>()
  for (const { level, cause, process } of loudest.values()) {
    const own = stopped.get(cause) ?? { level, processes: new Set() }
    stopped.set(cause, { level: louder(own.level, level), processes: own.processes.add(process) })
  }
  const small = [...stopped.values()].filter(({ processes }) => processes.size < FEW)
  const [first, ...more] = small.map(({ level }) => level)
  return [
    ...[...stopped]
      .filter(([, { processes }]) => processes.size >= FEW)
      .map(([cause, { level, processes }]): Found => ({ rule, level, cause, affected: [...processes] })),
    ...(first === undefined
      ? []
      : [
          {
            rule,
            level: more.reduce(louder, first),
            cause: 'organisation:gm0001',
            affected: small.flatMap(({ processes }) => [...processes]),
          },
        ]),
  ]
}
