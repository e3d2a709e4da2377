import { type Entry, type Landscape, signInOf } from './landscape.ts'
import type { Recounted } from './recount.ts'

/** What falls away with a scenario: `surely`, `perhaps` where that depends on what nobody knows, `never`; or the name of a thing. */
type Support = 'surely' | 'perhaps' | 'never' | { readonly thing: string }

/** What stops without the United States, and without each supplier that is depended on, counted once more. */
export function recountedStops(landscape: Landscape): Recounted {
  const { list, inUse, countriesOf } = landscape
  const found = new Map<string, readonly string[]>()
  const scenarios: readonly (readonly [of: string, isHit: (supplier: Entry) => boolean])[] = [
    ['jurisdiction:US', (supplier) => countriesOf(supplier).has('US')],
    ...dependedOn(landscape).map((id) => [`supplier:${id}`, (supplier: Entry) => supplier['id'] === id] as const),
  ]
  const critical = list('processes').filter(({ criticality }) => criticality === 'critical')
  for (const [of, isHit] of scenarios) {
    const needs = needsIn(landscape, isHit)
    const [best, worst] = [stopped(needs, ['surely']), stopped(needs, ['surely', 'perhaps'])]
    const among = (path: string, kind: string, entries: readonly Entry[], names: { has(name: string): boolean }) =>
      found.set(
        `cutOffs/${of}/${path}`,
        entries
          .map(({ id }) => `${kind}:${id}`)
          .filter((name) => names.has(name))
          .sort(),
      )
    for (const [path, names] of [
      ['best', best],
      ['worst', worst],
    ] as const) {
      among(`${path}/applications`, 'application', inUse, names)
      among(`${path}/platforms`, 'platform', list('platforms'), names)
      among(`${path}/criticalProcesses`, 'process', critical, names)
    }
    among('differing', 'application', inUse, new Set([...worst.keys()].filter((name) => !best.has(name))))
    const bridged = critical.filter(({ continuity }) => continuity !== undefined)
    among('withFallback', 'process', bridged, worst)
  }
  return found
}

/** Whom one has the workplace and the sign-in from, and who hosts. */
function dependedOn({ inUse, productOf, behind, hostOf }: Landscape): readonly string[] {
  const serving = inUse.filter((each) =>
    ((productOf(each)?.['functions'] as readonly string[] | undefined) ?? []).some((id) =>
      ['email', 'chat', 'identity-provider'].includes(id),
    ),
  )
  const hosts = inUse.map(hostOf).filter((host): host is Entry => typeof host === 'object')
  return [...new Set([...serving.flatMap(behind), ...hosts].map(({ id }) => String(id)))]
}

/** Each thing at work with what it cannot do without: of each list one has to be left. */
export function needsIn(
  { list, inUse, makerOf, operatorOf, productOf }: Landscape,
  isHit: (supplier: Entry) => boolean,
): ReadonlyMap<string, readonly (readonly Support[])[]> {
  const fallsWith = (supplier: Entry | undefined): Support => (supplier && isHit(supplier) ? 'surely' : 'never')
  const isAtWork = (id: unknown) => inUse.some((each) => each['id'] === id)
  /** What is planned or retired does no work. */
  const working = (ids: readonly unknown[]) => ids.filter(isAtWork).map((id) => ({ thing: `application:${id}` }))
  const hostNeed = (each: Entry): Support => {
    const said = each['runsOn'] ?? productOf(each)?.['runsOn']
    if (said === undefined) return 'perhaps'
    return typeof said === 'string' ? { thing: `platform:${said}` } : fallsWith(makerOf(said as Entry))
  }
  const signIn = (each: Entry) => working([signInOf(each)['application'], signInOf(each)['fallback']])
  return new Map<string, readonly (readonly Support[])[]>([
    ...list('platforms').map((each) => [`platform:${each['id']}`, [[fallsWith(makerOf(each))]]] as const),
    ...inUse.map(
      (each) => [`application:${each['id']}`, [[fallsWith(operatorOf(each))], [hostNeed(each)], signIn(each)]] as const,
    ),
    ...list('processes').map((each) => {
      const groups = (each['either'] as readonly (readonly string[])[] | undefined) ?? []
      const single = (each['needs'] as readonly string[]).map((id) => [id])
      return [`process:${each['id']}`, [...single, ...groups].map(working)] as const
    }),
  ])
}

/** All that stops, until nothing more does, each with the round in which it does: 0 is at once. */
export function stopped(
  needs: ReadonlyMap<string, readonly (readonly Support[])[]>,
  falling: readonly Support[],
): ReadonlyMap<string, number> {
  const gone = new Map<string, number>()
  const isGone = (support: Support) =>
    typeof support === 'string' ? falling.includes(support) : gone.has(support.thing)
  for (let round = 0; ; round++) {
    const found = [...needs].filter(
      ([name, own]) => !gone.has(name) && own.some((need) => need.length > 0 && need.every(isGone)),
    )
    if (found.length === 0) return gone
    for (const [name] of found) gone.set(name, round)
  }
}
