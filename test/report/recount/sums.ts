import { needsIn, stopped } from './cut-offs.ts'
import { type Entry, type Landscape, readLandscape } from './landscape.ts'

/*
 * Numbers of a report that count no ids: money, shares of a whole, rounds and minutes. They are worked out once more from what the page of
 * `concentration/supplier-share`, section 17 of the method and the schema of the report say of them, for what `made/sums.ts` makes.
 */

const TODAY = '2026-11-29'

export interface Sums {
  /** Euro a year of the contracts in use. */
  readonly annualCost: number
  /** `owner:Eigenaar 2 cost 900/1200` */
  readonly shares: readonly string[]
  /** `process:proces-1 2`: what surely stops, in which round; in minutes how long until it stands still too long. */
  readonly rounds: readonly string[]
  readonly tooLongAfter: readonly string[]
  readonly prices: Prices
  /** As they are written: `platform:eigen-dc pue 1.4`. */
  readonly written: readonly string[]
}

interface Prices {
  readonly withSupplier: Costs
  readonly all: Costs
  readonly rise: number
}

interface Costs {
  readonly contracts: number
  readonly stated: number
  readonly unstated: number
}

/** `dearer` asks so much more, as a share; nobody under the law of `country` delivers any more. */
export interface Events {
  readonly country: string
  readonly dearer: string
  readonly share: number
}

export function recountedSums(text: string, { country, dearer, share }: Events): Sums {
  const landscape = readLandscape(text)
  const { list, inUse, countriesOf } = landscape
  const costs = list('contracts').filter(isUnder(inUse)).map(costOf)
  const needs = needsIn(landscape, (supplier) => countriesOf(supplier).has(country))
  const [best, worst] = [stopped(needs, ['surely']), stopped(needs, ['surely', 'perhaps'])]
  const prices = pricesOf(landscape, dearer)
  return {
    annualCost: sum(costs),
    shares: sharesIn(landscape),
    rounds: [...best].map(([name, round]) => `${name} ${round}`).sort(),
    tooLongAfter: list('processes')
      .filter(({ id }) => worst.has(`process:${id}`))
      .flatMap((each) => {
        const minutes = minutesLeft(each)
        return minutes === undefined ? [] : [`process:${each['id']} ${minutes}`]
      })
      .sort(),
    prices: { ...prices, rise: prices.withSupplier.stated * share },
    written: writtenIn(landscape),
  }
}

const isUnder =
  (inUse: readonly Entry[]) =>
  ({ id }: Entry) =>
    inUse.some(({ contract }) => contract === id)
const isRunning = ({ end, renewal }: Entry) => end === undefined || String(end) >= TODAY || renewal === 'automatic'
const costOf = ({ annualCost }: Entry) => Number(annualCost ?? 0)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** What each supplier makes or runs, of wholes that are large enough; each owner has one supplier here. */
function sharesIn({ list, inUse, behind, operatorOf }: Landscape): readonly string[] {
  if (inUse.length < 10) return []
  const critical = list('processes').filter(({ criticality }) => criticality === 'critical')
  const costed = list('contracts').filter(
    (each) => each['annualCost'] !== undefined && (isRunning(each) || isUnder(inUse)(each)),
  )
  return list('suppliers')
    .flatMap((each) => {
      const theirs = inUse.filter((one) => behind(one).includes(each) || operatorOf(one) === each)
      const isTheirs = (id: unknown) => theirs.some((one) => one['id'] === id)
      const processes = critical.filter(
        ({ needs, either }) =>
          (needs as readonly string[]).some(isTheirs) ||
          ((either as readonly (readonly string[])[] | undefined) ?? []).some((group) => group.every(isTheirs)),
      )
      const money = costed.filter(({ supplier }) => supplier === each['id'])
      if (theirs.length + money.length === 0) return []
      const told = (of: string, part: number, whole: number) => `supplier:${each['id']} ${of} ${part}/${whole}`
      return [
        told('applications', theirs.length, inUse.length),
        ...(critical.length < 4 ? [] : [told('critical-processes', processes.length, critical.length)]),
        ...(costed.length < 10 ? [] : [told('cost', sum(money.map(costOf)), sum(costed.map(costOf)))]),
      ]
    })
    .sort()
}

/** What people do meanwhile counts by what lasts longest; how long it may stand still comes after that. */
function minutesLeft({ maxOutage, continuity }: Entry): number | undefined {
  const fallback = ((continuity as Entry | undefined)?.['fallback'] as readonly Entry[] | undefined) ?? []
  const lasting = fallback.map(({ lasts }) => minutesIn(lasts))
  const may = minutesIn(maxOutage)
  if (may === undefined || lasting.includes(undefined)) return undefined
  return may + Math.max(0, ...lasting.filter((each) => each !== undefined))
}

function minutesIn(said: unknown): number | undefined {
  const [, number, unit = ''] = /^(\d+)(min|h|d)$/.exec(String(said)) ?? []
  return number === undefined ? undefined : Number(number) * ({ min: 1, h: 60, d: 24 * 60 }[unit] ?? 0)
}

function pricesOf({ list }: Landscape, dearer: string): Omit<Prices, 'rise'> {
  const running = list('contracts').filter(isRunning)
  const costs = (contracts: readonly Entry[]): Costs => ({
    contracts: contracts.length,
    stated: sum(contracts.map(costOf)),
    unstated: contracts.filter(({ annualCost }) => annualCost === undefined).length,
  })
  return { withSupplier: costs(running.filter(({ supplier }) => supplier === dearer)), all: costs(running) }
}

/** What is said of energy of what something runs on, and of how many use what has an assistant. */
function writtenIn({ list, inUse }: Landscape): readonly string[] {
  const numbers = (name: string, said: unknown) =>
    Object.entries((said as Entry | undefined) ?? {}).map(([key, number]) => `${name} ${key} ${number}`)
  return [
    ...list('platforms')
      .filter(({ id }) => inUse.some(({ runsOn }) => runsOn === id))
      .flatMap(({ id, energy }) => numbers(`platform:${id}`, energy)),
    ...inUse.flatMap((each) =>
      ((each['generativeAi'] as readonly Entry[] | undefined) ?? []).flatMap(() =>
        each['users'] === undefined ? [] : [`application:${each['id']} users ${each['users']}`],
      ),
    ),
  ].sort()
}

interface Told {
  readonly energy: { readonly statements: readonly Entry[] }
  readonly assistants: { readonly features: readonly { readonly of: string; readonly users?: number }[] }
  readonly contractTerms: { readonly annualCost: number }
  readonly concentration: {
    readonly parties: readonly {
      readonly party: string
      readonly shares: readonly { readonly of: string; readonly part: number; readonly whole: number }[]
    }[]
  }
  readonly scenarios: {
    readonly all: readonly {
      readonly scenario: string
      readonly standstill?: {
        readonly stopped: readonly {
          readonly node: string
          readonly isSure: boolean
          readonly round: number
          readonly bearing?: { readonly tooLongAfter?: number }
        }[]
      }
      readonly priceRise?: {
        readonly contracts: readonly Entry[]
        readonly costs: {
          readonly withSupplier: Costs
          readonly all: Costs
          readonly rise?: { readonly annualCost: number }
        }
      }
    }[]
  }
}

/** What a report tells of a contract that a price rise is about, and what is written of it. */
export function toldOfContracts(
  text: string,
  organisation: object,
): readonly (readonly [told: unknown, written: unknown])[] {
  const { list } = readLandscape(text)
  const told = (organisation as Told).scenarios.all.flatMap(({ priceRise }) => priceRise?.contracts ?? [])
  return told.map((each) => {
    const { noticeMonths, annualCost } = list('contracts').find(({ id }) => `contract:${id}` === each['contract']) ?? {}
    return [
      [each['noticeMonths'], each['annualCost']],
      [noticeMonths, annualCost],
    ]
  })
}

/** The same as a report gives it, of a policy with the scenarios `weg` and `duurder`. */
export function reportedSums(organisation: object): Sums {
  const { contractTerms, concentration, scenarios, energy, assistants } = organisation as Told
  const scenario = (id: string) => scenarios.all.find((each) => each.scenario === id)
  const things = scenario('weg')?.standstill?.stopped ?? []
  const costs = scenario('duurder')?.priceRise?.costs
  const nothing: Costs = { contracts: -1, stated: -1, unstated: -1 }
  return {
    annualCost: contractTerms.annualCost,
    shares: concentration.parties
      .flatMap(({ party, shares }) => shares.map(({ of, part, whole }) => `${party} ${of} ${part}/${whole}`))
      .sort(),
    rounds: things.flatMap(({ node, isSure, round }) => (isSure ? [`${node} ${round}`] : [])).sort(),
    tooLongAfter: things
      .flatMap(({ node, bearing }) => (bearing?.tooLongAfter === undefined ? [] : [`${node} ${bearing.tooLongAfter}`]))
      .sort(),
    prices: {
      withSupplier: costs?.withSupplier ?? nothing,
      all: costs?.all ?? nothing,
      rise: costs?.rise?.annualCost ?? -1,
    },
    written: [
      ...energy.statements.flatMap(({ of, ...said }) =>
        Object.entries(said).map(([key, number]) => `${of} ${key} ${number}`),
      ),
      ...assistants.features.flatMap(({ of, users }) => (users === undefined ? [] : [`${of} users ${users}`])),
    ].sort(),
  }
}
