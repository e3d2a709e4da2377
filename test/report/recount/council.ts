import { recountedStops } from './cut-offs.ts'
import { type Entry, type Landscape, reaches, readLandscape, signInOf, stops, TRUSTED } from './landscape.ts'
import type { Recounted } from './recount.ts'

/*
 * The figures that answer what councils ask, counted once more from the text of a landscape. It understands what
 * `made/council-landscapes.ts` makes.
 */

const TODAY = '2026-11-29'

type Put = (path: string, kind: string, entries: readonly Entry[] | readonly string[]) => void

export function recountedCouncil(text: string): Recounted {
  const landscape = readLandscape(text)
  const found = new Map<string, readonly string[]>()
  const put: Put = (path, kind, entries) => {
    const ids = entries.map((each) => (typeof each === 'string' ? each : String(each['id'])))
    found.set(path, [...new Set(ids.map((id) => (kind === '' ? id : `${kind}:${id}`)))].sort())
  }
  if (landscape.inUse.length === 0) return found
  contractTerms(landscape, put)
  writtenDown(landscape, put)
  decisions(landscape, put)
  ownSoftware(landscape, put)
  assistants(landscape, put)
  energy(landscape, put)
  dataHeld(landscape, put)
  places(landscape, put)
  openness(landscape, put)
  suppliers(landscape, put)
  leanings(landscape, put)
  for (const [path, ids] of recountedStops(landscape)) found.set(path, ids)
  return found
}

function contractTerms({ list, inUse }: Landscape, put: Put): void {
  const all = list('contracts').filter(({ id }) => inUse.some(({ contract }) => contract === id))
  const having = (path: string, is: (contract: Entry) => boolean) =>
    put(`contractTerms/${path}`, 'contract', all.filter(is))
  const isGibit = ({ terms }: Entry) => String(terms).startsWith('GIBIT')
  having('contracts', () => true)
  having('gibit', isGibit)
  having('withoutTerms', ({ terms }) => terms === undefined)
  having('clause/yes', (each) => each['exitClause'] === true || (each['exitClause'] === undefined && isGibit(each)))
  having('clause/no', ({ exitClause }) => exitClause === false)
  having('clause/unknown', (each) => each['exitClause'] === undefined && !isGibit(each))
  having('joint', ({ collective }) => collective !== undefined)
  having('ended', ({ end, renewal }) => end !== undefined && String(end) < TODAY && renewal !== 'automatic')
  having('automatic', ({ renewal }) => renewal === 'automatic')
  having('costed', ({ annualCost }) => annualCost !== undefined)
  put('contractTerms/shared', 'application', [])
}

function writtenDown({ list, inUse }: Landscape, put: Put): void {
  const accepted = list('acceptedRisks')
  const named = (of: readonly Entry[]) => of.map(({ rule, element }) => `${rule}:${element}`)
  const isPast = (day: unknown) => day !== undefined && String(day) < TODAY
  put('writtenDown/accepted', 'acceptance', named(accepted.filter(({ until }) => !isPast(until))))
  put('writtenDown/lapsed', 'acceptance', named(accepted.filter(({ until }) => isPast(until))))
  const planned = inUse.filter(({ transition }) => transition !== undefined)
  const having = (path: string, is: (transition: Entry) => boolean) =>
    put(
      `writtenDown/${path}`,
      'application',
      planned.filter(({ transition }) => is(transition as Entry)),
    )
  having('decided', ({ status }) => status === 'decided')
  having('ideas', ({ status }) => status === 'idea')
  having('undecided', ({ status }) => status === undefined)
  having('late', ({ before }) => isPast(before))
}

function decisions({ list, called, inUse, isOpen }: Landscape, put: Put): void {
  const kinds = [
    ['application', inUse],
    ['platform', list('platforms')],
    ['device', list('devices')],
  ] as const
  const all = kinds.flatMap(([kind, entries]) => entries.map((entry) => ({ name: `${kind}:${entry['id']}`, entry })))
  const named = (path: string, is: (entry: Entry) => boolean) => {
    const names = all.filter(({ entry }) => is(entry)).map(({ name }) => name)
    put(`decisions/${path}`, '', names)
  }
  const isRecorded = (entry: Entry) => {
    const contract = called('contracts', entry['contract'])
    return entry['decision'] !== undefined || contract?.['decision'] !== undefined
  }
  named('all', () => true)
  named('recorded', isRecorded)
  named('unrecorded', (entry) => !isRecorded(entry))
  named('onReplacing', ({ transition }) => (transition as Entry | undefined)?.['decision'] !== undefined)
  const closed = inUse.filter((each) => !isOpen(each))
  put('decisions/closed/all', 'application', closed)
  put(
    'decisions/closed/explained',
    'application',
    closed.filter(({ whyNotOpen }) => whyNotOpen !== undefined),
  )
  put(
    'decisions/closed/unexplained',
    'application',
    closed.filter(({ whyNotOpen }) => whyNotOpen === undefined),
  )
}

function ownSoftware({ inUse, isOpen }: Landscape, put: Put): void {
  const own = inUse.filter(({ bespoke }) => bespoke === true)
  const isPublished = (each: Entry) => isOpen(each) && each['repository'] !== undefined
  put('ownSoftware/published', 'application', own.filter(isPublished))
  put(
    'ownSoftware/unpublished',
    'application',
    own.filter((each) => !isPublished(each)),
  )
  // Each product states its licence.
  put('ownSoftware/unknown', 'application', [])
}

function assistants({ inUse }: Landscape, put: Put): void {
  const all = inUse.flatMap((each) =>
    ((each['generativeAi'] as readonly Entry[] | undefined) ?? []).map((said) => ({
      ...said,
      name: `${each['id']}/${said['feature']}`,
    })),
  )
  const having = (path: string, is: (feature: Entry) => boolean) =>
    put(
      `assistants/${path}`,
      'assistant',
      all.filter(is).map(({ name }) => name),
    )
  having('on', ({ enabled }) => enabled === true)
  having('off', ({ enabled }) => enabled === false)
  having('unknown', ({ enabled }) => enabled === undefined)
  having('reaching', (each) => each['enabled'] === true && each['reaches'] === 'organisation-data')
  having('unassessed', ({ enabled, dpia }) => enabled === true && dpia === undefined)
}

function energy({ list, inUse }: Landscape, put: Put): void {
  const used = list('platforms').filter(({ id }) => inUse.some(({ runsOn }) => runsOn === id))
  put('energy/platforms/all', 'platform', used)
  put(
    'energy/platforms/stated',
    'platform',
    used.filter((each) => each['energy'] !== undefined),
  )
  put(
    'energy/platforms/unstated',
    'platform',
    used.filter((each) => each['energy'] === undefined),
  )
}

const DELICATE = ['special', 'criminal', 'bsn']

function dataHeld({ called, inUse, answer }: Landscape, put: Put): void {
  const kindOf = (each: Entry) => {
    const held = ((each['data'] as readonly string[] | undefined) ?? []).map((id) => called('datasets', id))
    const said = held.flatMap((dataset) => [dataset?.['personal'], dataset?.['classification']])
    const secret = said.includes('confidential') || said.includes('secret') ? 'confidential' : 'other'
    return held.length === 0 ? 'unstated' : (DELICATE.find((kind) => said.includes(kind)) ?? secret)
  }
  const tell = (path: string, kinds: readonly string[]) => {
    const own = inUse.filter((each) => kinds.includes(kindOf(each)))
    put(`dataHeld/${path}/applications`, 'application', own)
    put(
      `dataHeld/${path}/reached`,
      'application',
      own.filter((each) => answer(each, reaches) === 'yes'),
    )
    put(
      `dataHeld/${path}/unknown`,
      'application',
      own.filter((each) => answer(each, reaches) === 'unknown'),
    )
  }
  for (const kind of [...DELICATE, 'confidential', 'other']) tell(`kinds/${kind}`, [kind])
  tell('delicate', DELICATE)
  put(
    'dataHeld/unstated',
    'application',
    inUse.filter((each) => kindOf(each) === 'unstated'),
  )
}

const EUROPEAN: ReadonlySet<string> = new Set(['DE', 'NO'])

/** Where applications run, and whose law that host stands under. */
function places(landscape: Landscape, put: Put): void {
  const { called, inUse, hostOf, parent } = landscape
  const placeOf = (each: Entry) => {
    const country = called('platforms', each['runsOn'])?.['location']
    return country === undefined ? 'unknown' : country === 'NL' ? 'inside' : 'outside'
  }
  for (const place of ['inside', 'outside', 'unknown']) {
    const own = inUse.filter((each) => placeOf(each) === place)
    put(`locations/${place}/all`, 'application', own)
    for (const law of ['trusted', 'outside', 'unknown'])
      put(
        `locations/${place}/${law}`,
        'application',
        own.filter((each) => lawOver(each, landscape) === law),
      )
  }
  const hostLaw = (each: Entry) => {
    const host = hostOf(each)
    if (host === 'unknown') return 'unknown'
    const country = host === 'ours' ? 'NL' : String(parent(host)?.['country'] ?? host['country'])
    return country === 'NL' ? 'dutch' : EUROPEAN.has(country) ? 'european' : 'outside'
  }
  for (const law of ['dutch', 'european', 'outside', 'unknown'])
    put(
      `hostLaws/${law}`,
      'application',
      inUse.filter((each) => hostLaw(each) === law),
    )
}

/** Whose law an application stands under, with that of what people sign in with where nothing takes over from it. */
function lawOver(each: Entry, { answer, called }: Landscape): string {
  const { application, fallback } = signInOf(each)
  const other = fallback === undefined ? called('applications', application) : undefined
  const answers = [answer(each, reaches), answer(each, stops), ...(other ? [answer(other, stops)] : [])]
  return answers.includes('yes') ? 'outside' : answers.includes('unknown') ? 'unknown' : 'trusted'
}

function openness({ inUse, isOpen, commonGround }: Landscape, put: Put): void {
  put('openByDomain/both', 'application', [])
  for (const domain of new Set(inUse.map((each) => String(each['domain'] ?? '')))) {
    const own = inUse.filter((each) => String(each['domain'] ?? '') === domain)
    put(`openByDomain/domains/${domain}/applications`, 'application', own)
    put(`openByDomain/domains/${domain}/openSource/yes`, 'application', own.filter(isOpen))
    put(
      `openByDomain/domains/${domain}/openSource/no`,
      'application',
      own.filter((each) => !isOpen(each)),
    )
    put(`openByDomain/domains/${domain}/openSource/unknown`, 'application', [])
    for (const wanted of ['yes', 'no', 'unknown'])
      put(
        `openByDomain/domains/${domain}/commonGround/${wanted}`,
        'application',
        own.filter((each) => commonGround(each) === wanted),
      )
  }
}

/** From whom one has what, and under whose law they stand. */
function suppliers({ list, called, inUse, strong, behind, originOf, countriesOf }: Landscape, put: Put): void {
  const providers = inUse.flatMap((each) => [called('applications', signInOf(each)['application']) ?? []].flat())
  const supplierOf = ({ supplier }: Entry) => list('suppliers').filter(({ id }) => id === supplier)
  const makers = list('devices').flatMap(supplierOf)
  const parties = list('contracts')
    .filter(({ id }) => inUse.some(({ contract }) => contract === id))
    .flatMap(supplierOf)
  const all = [
    ...new Set([
      ...inUse.flatMap((each) => [...strong(each), ...behind(each)]),
      ...providers.flatMap(strong),
      ...makers,
      ...parties,
    ]),
  ]
  put('supplierLaw/suppliers/all', 'supplier', all)
  for (const origin of ['trusted', 'outside', 'unknown'])
    put(
      `supplierLaw/suppliers/${origin}`,
      'supplier',
      all.filter((each) => originOf(each) === origin),
    )
  put(
    'supplierLaw/foreignOwned',
    'supplier',
    all.filter((each) => originOf(each) === 'outside' && TRUSTED.has(String(each['country']))),
  )
  for (const country of new Set(all.flatMap((each) => [...countriesOf(each)])))
    if (!TRUSTED.has(country)) {
      const under = all.filter((each) => countriesOf(each).has(country))
      put(`supplierLaw/countries/${country}/suppliers`, 'supplier', under)
      put(
        `supplierLaw/countries/${country}/devices`,
        'device',
        list('devices').filter(({ supplier }) => under.some(({ id }) => id === supplier)),
      )
    }
  for (const supplier of new Set(inUse.flatMap(behind)))
    put(
      `deliveries/${supplier['id']}/applications`,
      'application',
      inUse.filter((each) => behind(each).includes(supplier)),
    )
}

const WORKPLACE = ['email', 'chat']

/** What leans on what people work and sign in with, and on who hosts; and what takes over. */
function leanings(landscape: Landscape, put: Put): void {
  const { list, all, inUse, productOf, hostOf, parent } = landscape
  const serves = (each: Entry, functions: readonly string[]) =>
    ((productOf(each)?.['functions'] as readonly string[] | undefined) ?? []).some((id) => functions.includes(id))
  const contractsOf = (each: Entry) => list('contracts').filter(({ id }) => id === each['contract'])
  for (const each of inUse.filter((entry) => serves(entry, WORKPLACE))) {
    const path = `dependencies/workplace/application:${each['id']}`
    const id = String(each['id'])
    const groupOf = (process: Entry) =>
      ((process['either'] as readonly (readonly string[])[] | undefined) ?? [[]])[0] ?? []
    const isNeeded = ({ needs }: Entry) => (needs as readonly string[]).includes(id)
    const choosing = list('processes').filter((process) => groupOf(process).includes(id))
    put(`${path}/leaning`, 'process', [...list('processes').filter(isNeeded), ...choosing])
    put(`${path}/contracts`, 'contract', contractsOf(each))
    put(`${path}/origin`, lawOver(each, landscape), [''])
    for (const other of all)
      covering(
        `${path}/fallbacks/application:${other['id']}`,
        'process',
        choosing.filter(
          (process) => other !== each && !isNeeded(process) && groupOf(process).includes(String(other['id'])),
        ),
        put,
      )
  }
  for (const each of inUse.filter((entry) => serves(entry, ['identity-provider']))) {
    const path = `dependencies/sign-in/application:${each['id']}`
    const leaning = inUse.filter((other) => signInOf(other)['application'] === each['id'])
    put(`${path}/leaning`, 'application', leaning)
    put(`${path}/contracts`, 'contract', contractsOf(each))
    put(`${path}/origin`, lawOver(each, landscape), [''])
    for (const other of all)
      covering(
        `${path}/fallbacks/application:${other['id']}`,
        'application',
        leaning.filter((one) => signInOf(one)['fallback'] === other['id']),
        put,
      )
  }
  const hosts = new Set(inUse.map(hostOf))
  for (const host of hosts) {
    if (host === 'unknown') continue
    const path = `dependencies/hosting/${host === 'ours' ? 'organisation:gm0001' : `supplier:${host['id']}`}`
    put(
      `${path}/leaning`,
      'application',
      inUse.filter((each) => hostOf(each) === host),
    )
    const country = host === 'ours' ? 'NL' : String((parent(host) ?? host)['country'])
    put(`${path}/origin`, TRUSTED.has(country) ? 'trusted' : 'outside', [''])
    // No platform here is under a contract.
    put(`${path}/contracts`, 'contract', [])
  }
}

/** Nothing is told of what takes over for nothing. */
function covering(path: string, kind: string, covered: readonly Entry[], put: Put): void {
  if (covered.length > 0) put(`${path}/covers`, kind, covered)
}
