import { type Entry, reaches, readLandscape, stops } from './landscape.ts'

/*
 * Counts the figures of a report once more, from the text of a landscape and from what the schema of the report says that is counted:
 * nothing of the engine is used. It understands what `made/landscapes.ts` makes, in which everything is said in the document itself.
 */

/** What is counted, by the path of the figure in the JSON of an organisation: `exposure/applications/outside`. */
export type Recounted = ReadonlyMap<string, readonly string[]>

export function recounted(text: string): Recounted {
  const { list, called, all, inUse, productOf, isService, isOpen, parent, originOf, hostOf, operatorOf, ...said } =
    readLandscape(text)
  const { makerOf, strong, handsFrom, answer, sureFrom, lawOf, behind, european, commonGround } = said
  const found = new Map<string, readonly string[]>()
  const put = (path: string, kind: string, entries: readonly Entry[] | readonly string[]) =>
    found.set(
      path,
      [...new Set(entries.map((each) => `${kind}:${typeof each === 'string' ? each : each['id']}`))].sort(),
    )

  const powers = { reach: reaches, stop: stops } as const
  const origins = ['trusted', 'outside', 'unknown'] as const

  put('scope/applications/inUse', 'application', inUse)
  put(
    'scope/applications/planned',
    'application',
    all.filter((each) => each['lifecycle'] === 'planned'),
  )
  // Nothing is said of data: then criticality decides from medium on.
  put(
    'scope/applications/rated',
    'application',
    inUse.filter((each) => ['medium', 'high', 'critical'].includes(String(each['criticality']))),
  )
  put('scope/platforms', 'platform', list('platforms'))
  put('scope/processes', 'process', list('processes'))
  const critical = list('processes').filter((each) => each['criticality'] === 'critical')
  put('scope/criticalProcesses', 'process', critical)
  const contractsInUse = list('contracts').filter((contract) =>
    inUse.some((each) => each['contract'] === contract['id']),
  )
  put('scope/contracts', 'contract', contractsInUse)

  for (const origin of origins)
    put(
      `exposure/applications/${origin}`,
      'application',
      inUse.filter((each) => lawOf(each) === origin),
    )
  for (const domain of new Set(inUse.map((each) => String(each['domain'] ?? ''))))
    for (const origin of origins)
      put(
        `exposure/domains/${domain}/${origin}`,
        'application',
        inUse.filter((each) => String(each['domain'] ?? '') === domain && lawOf(each) === origin),
      )
  const exposedBy = (process: Entry) =>
    all.filter(
      (each) => (process['needs'] as readonly string[]).includes(String(each['id'])) && sureFrom(each).length > 0,
    )
  put(
    'exposure/criticalProcesses',
    'process',
    critical.filter((each) => exposedBy(each).length > 0),
  )
  const tell = (path: string, entries: readonly Entry[], country: string) => {
    const touched = entries.filter((each) => handsFrom(each).has(country))
    const isSure = reaches(country) || stops(country)
    put(`${path}/reach`, 'application', reaches(country) ? touched : [])
    put(`${path}/stop`, 'application', stops(country) ? touched : [])
    put(`${path}/perhaps`, 'application', isSure ? [] : touched)
  }
  for (const country of new Set([...inUse, ...critical.flatMap(exposedBy)].flatMap((each) => [...handsFrom(each)]))) {
    const path = `exposure/countries/${country}`
    const isTold = inUse.some((each) => handsFrom(each).has(country)) || reaches(country) || stops(country)
    if (!isTold) continue
    tell(path, inUse, country)
    put(
      `${path}/criticalProcesses`,
      'process',
      critical.filter((process) => exposedBy(process).some((each) => sureFrom(each).includes(country))),
    )
  }
  for (const process of critical) {
    const path = `exposure/processes/process:${process['id']}`
    const through = exposedBy(process)
    if (through.length === 0) continue
    put(`${path}/through`, 'application', through)
    for (const country of new Set(through.flatMap(sureFrom))) tell(`${path}/byCountry/${country}`, through, country)
  }

  for (const supplier of list('suppliers')) {
    const id = String(supplier['id'])
    const has = inUse.filter((each) => [...strong(each), ...behind(each)].some((party) => party['id'] === id))
    const contracts = contractsInUse.filter((contract) => contract['supplier'] === id)
    if (has.length + contracts.length === 0) continue
    put(`suppliers/${id}/applications`, 'application', has)
    put(`suppliers/${id}/contracts`, 'contract', contracts)
    put(`suppliers/${id}/origin`, originOf(supplier), [''])
    // Each owner has one supplier here.
    const held = inUse.filter((each) => behind(each).some((party) => party['id'] === id))
    if (held.length > 0) {
      put(`concentration/parties/supplier:${id}/applications`, 'application', held)
      put(`concentration/parties/supplier:${id}/contracts`, 'contract', [])
    }
    const hosted = inUse.filter((each) => {
      const host = hostOf(each)
      const isElsewhere = isService(each) && each['runsOn'] === undefined && typeof host === 'object'
      return isElsewhere && host['id'] === id && makerOf(each)?.['id'] !== id
    })
    if (hosted.length > 0) put(`concentration/hosts/supplier:${id}/applications`, 'application', hosted)
  }

  const layers: Readonly<Record<string, (entry: Entry) => readonly (Entry | 'unknown')[]>> = {
    software: behind,
    operation: (entry) => [operatorOf(entry) ?? []].flat(),
    hosting: (entry) => {
      const host = hostOf(entry)
      return host === 'ours' ? [] : [host]
    },
  }
  for (const [layer, partiesOf] of Object.entries(layers)) {
    const at = (entry: Entry) => {
      const all = partiesOf(entry).map((party) => (party === 'unknown' ? party : originOf(party)))
      return all.includes('outside')
        ? 'outside'
        : all.includes('unknown')
          ? 'unknown'
          : all.includes('trusted')
            ? 'trusted'
            : 'none'
    }
    for (const origin of [...origins, 'none'])
      put(
        `stack/${layer}/${origin}`,
        'application',
        inUse.filter((each) => at(each) === origin),
      )
  }

  put('openness/open', 'application', inUse.filter(isOpen))
  put(
    'openness/closed',
    'application',
    inUse.filter((each) => !isOpen(each)),
  )

  for (const id of new Set(inUse.flatMap((each) => (productOf(each)?.['functions'] as readonly string[]) ?? [])))
    for (const origin of origins)
      put(
        `functions/${id}/${origin}`,
        'application',
        inUse.filter(
          (each) =>
            ((productOf(each)?.['functions'] as readonly string[]) ?? []).includes(id) && lawOf(each) === origin,
        ),
      )

  // From others: a service, what is under a contract, closed software; open source of our own is not.
  const fromOthers = inUse.filter((each) => isService(each) || !isOpen(each))
  put('exit/applications', 'application', fromOthers)
  const exit = (entry: Entry) => (entry['exit'] as Entry | undefined) ?? {}
  const tests = (entry: Entry) => (exit(entry)['testedOn'] as Entry | undefined) ?? {}
  const stated: Readonly<Record<string, (entry: Entry) => boolean>> = {
    planned: (entry) => exit(entry)['plan'] !== undefined,
    tried: (entry) => tests(entry)['plannedExit'] !== undefined,
    triedLoss: (entry) => tests(entry)['suddenLoss'] !== undefined,
    openExport: () => false,
  }
  for (const [question, isStated] of Object.entries(stated)) {
    put(`exit/${question}/yes`, 'application', fromOthers.filter(isStated))
    put(
      `exit/${question}/unknown`,
      'application',
      fromOthers.filter((each) => !isStated(each)),
    )
    put(`exit/${question}/no`, 'application', [])
  }
  const clause = (entry: Entry) => called('contracts', entry['contract'])?.['exitClause']
  put(
    'exit/clause/yes',
    'application',
    fromOthers.filter((each) => clause(each) === true),
  )
  put(
    'exit/clause/no',
    'application',
    fromOthers.filter((each) => clause(each) === false),
  )
  put(
    'exit/clause/unknown',
    'application',
    fromOthers.filter((each) => clause(each) === undefined),
  )

  // Nothing is planned: each year is as it is now.
  for (const when of ['now', 'years//planned', 'years//withIdeas']) {
    put(`roadmap/${when}/inUse`, 'application', inUse)
    for (const [power, can] of Object.entries(powers))
      for (const wanted of ['yes', 'no', 'unknown'])
        put(
          `roadmap/${when}/${power}/${wanted}`,
          'application',
          inUse.filter((each) => answer(each, can) === wanted),
        )
    for (const [measure, of] of Object.entries({ european, commonGround }))
      for (const wanted of ['yes', 'no', 'unknown'])
        put(
          `roadmap/${when}/${measure}/${wanted}`,
          'application',
          inUse.filter((each) => of(each) === wanted),
        )
    put(`roadmap/${when}/openSource/yes`, 'application', inUse.filter(isOpen))
    put(
      `roadmap/${when}/openSource/no`,
      'application',
      inUse.filter((each) => !isOpen(each)),
    )
    put(`roadmap/${when}/openSource/unknown`, 'application', [])
  }
  put('roadmap/years//contractsEnding', 'contract', [])
  // What these landscapes have nothing of.
  for (const path of ['scope/components', 'scope/devices', 'openness/unknown', 'openness/commonGround'])
    put(path, '', [])
  return found
}

interface Counted {
  readonly count: number
  readonly ids: readonly string[]
}

/** The same figures as a report gives them: lists of things by what they are about, the rest by their keys. */
export function reportedFigures(organisation: object): Recounted {
  const found = new Map<string, readonly string[]>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('ids' in value && 'count' in value) {
      const { ids, count } = value as Counted
      if (ids.length !== count) throw new Error(`${path}: ${count} is not ${ids.length}`)
      found.set(path, ids)
    } else if (Array.isArray(value)) for (const each of value) walk(each, `${path}/${nameOf(each, path)}`)
    else
      for (const [key, each] of Object.entries(value)) {
        if (key === 'origin' && typeof each === 'string') found.set(`${path}/origin`, [`${each}:`])
        walk(each, isPassedOver(key, path) ? path : `${path}${path === '' ? '' : '/'}${key}`)
      }
  }
  walk(organisation, '')
  return found
}

function isPassedOver(key: string, path: string): boolean {
  return (key === 'applications' && LISTED.test(path)) || (key === 'things' && path.startsWith('dependencies/'))
}

/** Lists in which each row has its applications by law alone. */
const LISTED = /^(?:exposure\/domains|stack|functions)\/[^/]*$/

function nameOf(row: unknown, path: string): string {
  if (typeof row !== 'object' || row === null) return ''
  const keys = BY_WHAT_THEY_ARE_OF.test(path) ? ['of', 'dependency', ...ROW_NAMES] : ROW_NAMES
  for (const key of keys) if (key in row && typeof (row as Entry)[key] === 'string') return String((row as Entry)[key])
  return ''
}

const ROW_NAMES = [
  'scenario',
  'contract',
  'country',
  'domain',
  'process',
  'supplier',
  'layer',
  'function',
  'party',
  'host',
  'kind',
]

/** Lists whose rows are about any thing. */
const BY_WHAT_THEY_ARE_OF = /^(?:dependencies|cutOffs)/
