import { parse } from 'yaml'
import type { Recounted } from './recount.ts'

type Entry = Readonly<Record<string, unknown>>

/** What happens to whom, of which the figures are counted once more. */
export interface Happening {
  /** Its id in the report. */
  readonly id: string
  readonly country?: string
  readonly supplier?: string
  readonly platform?: string
  /** A supplier that asks more. */
  readonly dearer?: string
}

/*
 * What stops and what hangs on whom, counted once more from the text of what `made/landscapes.ts` makes, with nothing of the engine: all
 * is stated there, but for where some things run.
 */
export function recountedScenarios(text: string, happenings: readonly Happening[]): Recounted {
  const found = new Map<string, readonly string[]>()
  for (const happening of happenings) {
    const { id, dearer } = happening
    const counted = dearer === undefined ? standstill(text, happening) : priceRise(text, dearer)
    for (const [path, ids] of Object.entries(counted))
      found.set(`scenarios/all/${id}/${path}`, [...new Set(ids)].sort())
  }
  return found
}

/** The countries under whose law, when nobody there delivers any more, something surely stops. */
export function stoppingCountries(text: string, countries: readonly string[]): readonly string[] {
  return countries.filter((country) =>
    Object.entries(standstill(text, { id: '', country })).some(
      ([path, ids]) => /\/best\//.test(path) && ids.length > 0,
    ),
  )
}

function standstill(
  text: string,
  { country, supplier, platform }: Happening,
): Readonly<Record<string, readonly string[]>> {
  const { list, called, makerOf, hostsOf, isService, productOf } = reading(text)
  /** Whether a supplier delivers no more. */
  const isGone = (party: Entry | undefined) => {
    if (!party) return false
    const owner = party['ultimateParent'] as Entry | undefined
    if (supplier !== undefined && party['id'] === supplier) return true
    return country !== undefined && [party['country'], owner?.['country']].includes(country)
  }
  const out = (entry: Entry) => entry['id'] === platform || isGone(makerOf(entry))
  const stops = (application: Entry, isWorst: boolean) => {
    if (isService(application) && isGone(makerOf(application))) return true
    const hosts = hostsOf(application)
    if (hosts === undefined) return isWorst && mayBeThere(application)
    return hosts.some((host) =>
      host.platform ? out(host.platform) : isGone(host.maker) || (isWorst && isSameCloud(host.product)),
    )
  }
  /** Where nobody knows where a thing runs, it may be with whoever falls away, but nobody's service runs with us. */
  const cloud = platform === undefined ? undefined : productOf(called('platforms', platform) ?? {})
  const mayBeThere = (application: Entry) => platform === undefined || cloud !== undefined || !isService(application)
  /** Who runs on the same cloud may run in the very part of it that is out. */
  const isSameCloud = (product: Entry | undefined) => cloud !== undefined && product === cloud

  const working = list('applications').filter(({ lifecycle }) => lifecycle !== 'planned' && lifecycle !== 'retired')
  const begins = platform === undefined || called('platforms', platform) !== undefined
  const counts = (isWorst: boolean) => {
    const applications = begins ? working.filter((each) => stops(each, isWorst)).map(({ id }) => String(id)) : []
    const processes = list('processes').filter((each) =>
      (each['needs'] as readonly string[]).some((id) => applications.includes(id)),
    )
    return {
      applications: applications.map((id) => `application:${id}`),
      platforms: list('platforms')
        .filter((each) => out(each) || (isWorst && isSameCloud(productOf(each))))
        .map(({ id }) => `platform:${id}`),
      processes: processes.map(({ id }) => `process:${id}`),
      criticalProcesses: processes
        .filter(({ criticality }) => criticality === 'critical')
        .map(({ id }) => `process:${id}`),
    }
  }
  return Object.fromEntries(
    (['best', 'worst'] as const).flatMap((which) =>
      Object.entries(counts(which === 'worst')).map(([kind, ids]) => [`standstill/${which}/${kind}`, ids]),
    ),
  )
}

/** What one pays a supplier for: what it runs, hosts, or makes and keeps closed. */
function priceRise(text: string, supplier: string): Readonly<Record<string, readonly string[]>> {
  const { list, makerOf, hostsOf, isService, productOf } = reading(text)
  const isTheirs = (party: Entry | undefined) => party?.['id'] === supplier
  const inUse = list('applications').filter(({ lifecycle }) => lifecycle !== 'planned' && lifecycle !== 'retired')
  const exposed = inUse.filter((each) => {
    const isPaid = isService(each) || productOf(each)?.['licence'] !== 'MIT'
    const hosts = (hostsOf(each) ?? []).map((host) => host.maker ?? (host.platform && makerOf(host.platform)))
    return (isPaid && isTheirs(makerOf(each))) || hosts.some(isTheirs)
  })
  const names = (of: readonly Entry[]) => of.map(({ id }) => `application:${id}`)
  const found: Record<string, readonly string[]> = {
    'priceRise/exposed': names(exposed),
    'priceRise/perhaps': [],
    'priceRise/withoutContract': names(exposed.filter(({ contract }) => contract === undefined)),
  }
  for (const contract of list('contracts')) {
    const under = exposed.filter((each) => each['contract'] === contract['id'])
    if (contract['supplier'] !== supplier && under.length === 0) continue
    found[`priceRise/contracts/contract:${contract['id']}/covers`] = names(under)
  }
  const ours = exposed.filter(
    (each) => isTheirs(makerOf(each)) && (isService(each) || productOf(each)?.['licence'] !== 'MIT'),
  )
  const functionsOf = (entry: Entry) => (productOf(entry)?.['functions'] as readonly string[] | undefined) ?? []
  for (const id of new Set(ours.flatMap(functionsOf)))
    found[`priceRise/instead/${id}/now`] = names(ours.filter((each) => functionsOf(each).includes(id)))
  return found
}

/** A host of an application: a platform of ours, or the cloud of a service. */
interface Host {
  readonly platform?: Entry
  readonly product?: Entry
  readonly maker?: Entry
}

function reading(text: string) {
  const document = parse(text) as Readonly<Record<string, readonly Entry[] | undefined>>
  const list = (key: string) => document[key] ?? []
  const called = (key: string, id: unknown) => list(key).find((entry) => entry['id'] === id)
  const productOf = (entry: Entry) => called('products', entry['product'])
  const makerOf = (entry: Entry) => called('suppliers', productOf(entry)?.['supplier'])
  const isService = (entry: Entry) => productOf(entry)?.['serviceModel'] === 'saas'
  /** Undefined where nobody knows. */
  const hostsOf = (entry: Entry): readonly Host[] | undefined => {
    const said = entry['runsOn'] ?? productOf(entry)?.['runsOn']
    if (said === undefined) return undefined
    const platform = typeof said === 'string' ? called('platforms', said) : undefined
    if (platform) return [{ platform }]
    const product = called('products', (said as Entry)['product'])
    const maker = product && makerOf({ product: product['id'] })
    return [{ ...(product ? { product } : {}), ...(maker ? { maker } : {}) }]
  }
  return { list, called, productOf, makerOf, isService, hostsOf }
}
