import { parse, stringify } from 'yaml'
import {
  contractsOf,
  counted,
  monthsFrom,
  stated,
  TODAY,
  told,
  under,
  unusedContractsOf,
  type Whole,
  wholesOf,
} from './contracts.ts'
import { exposedThrough } from './exposed.ts'
import { type Entry, type Landscape, readLandscape } from './landscape.ts'
import type { Purchases } from './made/procurement.ts'
import { by, functionsOf, functionsTold, marketOf, PRODUCTS, purposeOf } from './market.ts'
import { questionsOf } from './open.ts'
import { requirementsOf } from './requirements.ts'
import { hangingOn, stakeIn, stakeTold } from './stake.ts'
import { toKnowOf } from './to-know.ts'

/*
 * What is to be bought or extended, counted once more from the text of the files, the pages on method, reports and policy, and what the
 * schema of a report says: nothing of the engine is used. It understands what `made/procurement.ts` makes.
 */

export function recountedProcurement(files: Purchases): Entry {
  const policy = parse(files['havenwijzer.yaml']) as Entry
  const landscape = readPurchases(files)
  const window = Number((policy['thresholds'] as Entry | undefined)?.['decisionWindowMonths'] ?? 18)
  const contracts = contractsOf(landscape, window)
  const comingUp = contracts.filter(({ phase }) => phase === 'ended' || phase === 'due')
  const tenders = landscape.list('tenders').filter(canChange).toSorted(by('publishedOn', 'id'))
  const contractRows = comingUp.map(({ contract }) => {
    const entry = landscape.list('contracts').find(({ id }) => `contract:${id}` === contract) as Entry
    return comingUpTold(entry, landscape, policy, tenders)
  })
  const tenderRows = tenders.map((each) => tenderTold(each, landscape, policy))
  const functions = [...contractRows, ...tenderRows].flatMap((each) =>
    (each['functions'] as readonly Entry[]).map(({ id }) => id),
  )
  return {
    contracts,
    unusedContracts: unusedContractsOf(landscape, window),
    procurement: {
      contracts: contractRows,
      tenders: tenderRows,
      market: [...new Set(functions)].sort().flatMap((id) => marketOf(String(id), landscape)),
      withoutContract: counted(
        wholesOf(landscape)
          .filter(
            ({ entry }) => landscape.inUse.includes(entry) && (landscape.isService(entry) || !landscape.isOpen(entry)),
          )
          .filter(({ parts }) => parts.every((part) => !landscape.called('contracts', stated(part, 'contract'))))
          .map(({ name }) => name),
      ),
    },
  }
}

/** The landscape with the components beside it, and with the products of the catalogue that it names. */
function readPurchases(files: Purchases): Landscape {
  const document = parse(files['landscape.yaml']) as Record<string, Entry[]>
  const { components } = parse(files['common-ground.yaml']) as Record<string, Entry[]>
  const known = PRODUCTS.filter(({ id }) => id === 'open-zaak' || id === 'outlook').map((each) =>
    each['licence'] === 'proprietary' ? each : { ...each, licence: 'MIT' },
  )
  return readLandscape(stringify({ ...document, components, products: [...(document['products'] ?? []), ...known] }))
}

function canChange(tender: Entry): boolean {
  const day = stated(tender, 'publishedOn')
  return day === undefined || String(day) > monthsFrom(TODAY, -12)
}

function comingUpTold(contract: Entry, landscape: Landscape, policy: Entry, tenders: readonly Entry[]): Entry {
  const own = under(contract, landscape)
  const hanging = hangingOn(contract, landscape)
  const stake = stakeIn(hanging, landscape)
  const tender = tenders.find(
    (each) => hanging.length > 0 && hanging.every((whole) => isServing(whole, each, landscape)),
  )
  return {
    contract: `contract:${contract['id']}`,
    ...(tender ? { tender: `tender:${tender['id']}` } : {}),
    stake: stakeTold(stake, landscape, toKnowOf(stake, landscape, contract)),
    requirements: requirementsOf(stake, landscape, policy),
    functions: functionsTold([
      ...own.wholes.flatMap((each) => functionsOf(each, landscape)),
      ...[...own.platforms, ...own.devices].flatMap((each) => purposeOf(each, landscape)),
    ]),
    plans: plansFor(own, landscape),
    exposed: exposedThrough(own, hanging, landscape),
    questions: questionsOf(contract, own, landscape),
    accepted: acceptedOf(contract, own, hanging, landscape),
  }
}

type Under = ReturnType<typeof under>

/** What is under a contract, as `application:zaken`; an application with all its components. */
function namesUnder({ wholes, platforms, devices }: Under, { list }: Landscape) {
  return [
    ...wholes.flatMap(({ parts }) =>
      parts.map((entry) => [list('components').includes(entry) ? 'component' : 'application', entry] as const),
    ),
    ...platforms.map((entry) => ['platform', entry] as const),
    ...devices.map((entry) => ['device', entry] as const),
  ].map(([kind, entry]) => ({ name: `${kind}:${entry['id']}`, entry }))
}

/** But those that are carried out. */
function plansFor(own: Under, landscape: Landscape): readonly Entry[] {
  return namesUnder(own, landscape)
    .flatMap(({ name, entry: { transition } }) => {
      const plan = transition as Entry | undefined
      if (!plan || plan['status'] === 'done') return []
      return [{ of: name, to: plan['to'] ?? [], ...told(plan, ['kind', 'before', 'status']) }]
    })
    .toSorted(by('of'))
}

/** What is accepted of what is under a contract, or of that with whom it is; of others only where it covers something under it. */
function acceptedOf(contract: Entry, own: Under, hanging: readonly Whole[], landscape: Landscape): readonly Entry[] {
  const things = [{ name: `contract:${contract['id']}`, entry: contract }, ...namesUnder(own, landscape)]
  const products = things.flatMap(({ entry }) =>
    entry['product'] === undefined ? [] : [`product:${entry['product']}`],
  )
  const about = new Set([...things.map(({ name }) => name), ...products, `supplier:${stated(contract, 'supplier')}`])
  const ids = new Set([...about].map(idIn))
  const standing = new Set([...ids, ...hanging.flatMap(({ parts }) => parts.map(({ id }) => String(id)))])
  return [...landscape.list('acceptedRisks'), ...acceptedHere(landscape)]
    .filter(isInForce)
    .filter(({ element, covers = [element] }: Entry) =>
      (covers as readonly string[]).some((id) =>
        (about.has(String(element)) || ids.has(String(element)) ? standing : ids).has(idIn(id)),
      ),
    )
    .map(({ rule, element, until }: Entry) => ({ rule, element, until }))
    .toSorted(by('rule', 'element', 'until'))
}

const idIn = (name: string) => name.replace(/^.*:/, '')

/** Those that stand on an entry, which are of that entry where they do not say otherwise. */
function acceptedHere({ list }: Landscape): readonly Entry[] {
  return ['application', 'contract', 'platform'].flatMap((kind) =>
    list(`${kind}s`).flatMap(({ id, acceptedRisks }) =>
      ((acceptedRisks as readonly Entry[] | undefined) ?? []).map((each) => ({ element: `${kind}:${id}`, ...each })),
    ),
  )
}

/** With a reason, by somebody, and until a day that has not passed. */
const isInForce = ({ reason, acceptedBy, until }: Entry) =>
  reason !== undefined && acceptedBy !== undefined && until !== undefined && String(until) >= TODAY

function isServing(whole: Whole, tender: Entry, landscape: Landscape): boolean {
  const wanted = (tender['functions'] as readonly string[] | undefined) ?? []
  return landscape.inUse.includes(whole.entry) && functionsOf(whole, landscape).some((id) => wanted.includes(id))
}

function tenderTold(tender: Entry, landscape: Landscape, policy: Entry): Entry {
  const serving = wholesOf(landscape).filter((each) => isServing(each, tender, landscape))
  const stake = stakeIn(serving, landscape)
  return {
    tender: `tender:${tender['id']}`,
    name: tender['name'] ?? tender['id'],
    ...told(tender, ['publishedOn', 'owner']),
    functions: functionsTold((tender['functions'] as readonly string[] | undefined) ?? []),
    stated: ((tender['requirements'] as readonly Entry[] | undefined) ?? []).map(({ text, excludeCountries }) => ({
      text,
      excludes: excludeCountries ?? [],
    })),
    serving: counted(serving.map(({ name }) => name)),
    stake: stakeTold(stake, landscape, toKnowOf(stake, landscape, tender)),
    requirements: requirementsOf(stake, landscape, policy),
  }
}

/** The same as a report tells it, without what other counts hold: findings, the bases of requirements, and what the catalogue tells of products. */
export function reportedProcurement(organisation: object): Entry {
  const { contracts, unusedContracts, procurement } = organisation as Entry as {
    readonly contracts: readonly Entry[]
    readonly unusedContracts: readonly Entry[]
    readonly procurement: Readonly<Record<'contracts' | 'tenders' | 'market', readonly Entry[]>> & {
      readonly withoutContract: Entry
    }
  }
  const stake = (of: Entry) => {
    const said = of['stake'] as Entry
    return { ...said, toKnow: sorted(said, 'toKnow', 'what', 'who') }
  }
  const sorted = (of: Entry, key: string, ...keys: readonly string[]) =>
    (of[key] as readonly Entry[]).toSorted(by(...keys))
  return {
    contracts,
    unusedContracts,
    procurement: {
      contracts: procurement.contracts.map(({ findings, ...each }) => ({
        ...each,
        stake: stake(each),
        functions: sorted(each, 'functions', 'id'),
        plans: sorted(each, 'plans', 'of'),
        questions: sorted(each, 'questions', 'of', 'key'),
        accepted: sorted(each, 'accepted', 'rule', 'element', 'until'),
        exposed: sorted(each, 'exposed', 'country'),
      })),
      tenders: procurement.tenders.map(({ findings, ...each }) => ({
        ...each,
        stake: stake(each),
        functions: sorted(each, 'functions', 'id'),
      })),
      market: procurement.market
        .map((each) => ({
          ...each,
          products: (each['products'] as readonly Entry[])
            .map(({ isOpen, maker, ...told }) => told)
            .toSorted(by('product')),
        }))
        .toSorted(by('function')),
      withoutContract: procurement.withoutContract,
    },
  }
}
