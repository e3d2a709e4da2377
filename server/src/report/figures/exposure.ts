import type { Assessed } from '../../analysis/assessed.ts'
import { criticalProcesses, needsOf } from '../../analysis/impact.ts'
import { textIn } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import { type Hands, handsFromOutside, ORIGINS, type Origin, originOfApplication } from './origin.ts'

/** Who from outside can do what with what is in use. */
export interface ExposureFigures {
  /** Every application in use once. */
  readonly applications: Readonly<Record<Origin, Count>>
  readonly countries: readonly CountryFigures[]
  readonly domains: readonly DomainFigures[]
  /** Critical processes that need something which somebody outside can get at or stop. */
  readonly criticalProcesses: Count
  readonly processes: readonly ProcessFigures[]
}

/** What can be done from one country. */
export interface CountryFigures {
  /** `US` */
  readonly country: string
  readonly name: Called
  /** Applications of which the data can be reached. */
  readonly reach: Count
  /** Applications that can be stopped at once. */
  readonly stop: Count
  /** Applications of which one or the other may be so. */
  readonly perhaps: Count
  readonly criticalProcesses: Count
}

export interface DomainFigures {
  /** As the documents call it; '' of what names none. */
  readonly domain: string
  readonly applications: Readonly<Record<Origin, Count>>
}

export interface ProcessFigures {
  readonly process: string
  readonly name: string
  /** What it needs that somebody outside can reach or stop. */
  readonly through: Count
  readonly countries: readonly string[]
  /** From each country what of that can be reached, stopped, and perhaps one or the other. */
  readonly byCountry: readonly {
    readonly country: string
    readonly name: Called
    readonly reach: Count
    readonly stop: Count
    readonly perhaps: Count
  }[]
}

export function exposureOf(things: StateOfThings): ExposureFigures {
  const inUse = things.assessed.filter(({ subject }) => isInUse(subject))
  const hands = new Map(inUse.map((each) => [each, handsFromOutside(each)]))
  const origins = new Map(inUse.map((each) => [each, originOfApplication(each, things)]))
  const processes = processesExposed(things)
  const countries = new Set([...hands.values()].flatMap((each) => [...each.reach, ...each.stop, ...each.perhaps]))
  // A process may need a component of no application, which counts as none.
  for (const { countries: own } of processes) for (const country of own) countries.add(country)
  const { catalogue } = things.reader
  return {
    applications: byOrigin(inUse, origins),
    countries: [...countries]
      .map((country): CountryFigures => {
        const having = (of: keyof Hands) => counted(namesOf(inUse.filter((each) => hands.get(each)?.[of].has(country))))
        return {
          country,
          name: called(`jurisdiction:${country}`, catalogue),
          reach: having('reach'),
          stop: having('stop'),
          perhaps: having('perhaps'),
          criticalProcesses: counted(
            processes.filter((process) => process.countries.includes(country)).map(({ process }) => process),
          ),
        }
      })
      .sort((a, b) => weightOf(b) - weightOf(a) || (a.country < b.country ? -1 : 1)),
    domains: domainsOf(inUse, origins),
    criticalProcesses: counted(processes.map(({ process }) => process)),
    processes,
  }
}

function weightOf({ reach, stop }: CountryFigures): number {
  return new Set([...reach.ids, ...stop.ids]).size
}

function byOrigin(all: readonly Assessed[], origins: ReadonlyMap<Assessed, Origin>): Readonly<Record<Origin, Count>> {
  const count = (origin: Origin) => counted(namesOf(all.filter((each) => origins.get(each) === origin)))
  return { trusted: count('trusted'), outside: count('outside'), unknown: count('unknown') }
}

function domainsOf(all: readonly Assessed[], origins: ReadonlyMap<Assessed, Origin>): readonly DomainFigures[] {
  const domains = new Map<string, Assessed[]>()
  for (const each of all) {
    const domain = textIn(each.subject.element, 'domain') ?? ''
    domains.set(domain, [...(domains.get(domain) ?? []), each])
  }
  return [...domains]
    .map(([domain, own]) => ({ domain, applications: byOrigin(own, origins) }))
    .sort((a, b) => Number(a.domain === '') - Number(b.domain === '') || (a.domain < b.domain ? -1 : 1))
}

function processesExposed(things: StateOfThings): readonly ProcessFigures[] {
  const byId = new Map(things.assessed.map((each) => [each.subject.element.id, each]))
  return criticalProcesses(things.reader).flatMap((process): readonly ProcessFigures[] => {
    const needed = needsOf(process).flatMap((id) => byId.get(id) ?? [])
    const through = needed.filter((each) => {
      const { reach, stop } = handsFromOutside(each)
      return reach.size + stop.size > 0
    })
    if (through.length === 0) return []
    const hands = through.map((each) => [each, handsFromOutside(each)] as const)
    const countries = [...new Set(hands.flatMap(([, { reach, stop }]) => [...reach, ...stop]))].sort()
    const from = (country: string, of: keyof Hands) =>
      counted(namesOf(hands.filter(([, each]) => each[of].has(country)).map(([each]) => each)))
    return [
      {
        process: `process:${process.id}`,
        name: process.name,
        through: counted(namesOf(through)),
        countries,
        byCountry: countries.map((country) => ({
          country,
          name: called(`jurisdiction:${country}`, things.reader.catalogue),
          reach: from(country, 'reach'),
          stop: from(country, 'stop'),
          perhaps: from(country, 'perhaps'),
        })),
      },
    ]
  })
}

function namesOf(all: readonly Assessed[]): readonly string[] {
  return all.map(({ subject }) => subject.name)
}

/** How many there are of all origins together. */
export function totalOf(of: Readonly<Record<Origin, Count>>): number {
  return ORIGINS.reduce((total, origin) => total + of[origin].count, 0)
}
