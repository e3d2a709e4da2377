import { criticalProcesses, needsOf } from '../../analysis/impact.ts'
import { textIn } from '../../analysis/reader.ts'
import { outlookOf } from '../../analysis/roadmap/outlook.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import { type Count, counted } from './count.ts'
import { type Hands, handsFromOutside, type InUse, inUseWithOutlook, ORIGINS, type Origin, originOf } from './origin.ts'

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

/** What is told by domain and by process. */
export const exposureReader: FieldReader = {
  id: 'report/exposure',
  reads: ['application.domain', ...under('process', 'name criticality needs')],
}

export function exposureOf(things: StateOfThings, settings: Settings): ExposureFigures {
  const inUse = inUseWithOutlook(things)
  const hands = new Map(inUse.map((each) => [each, handsFromOutside(each.outlook)]))
  const origins = new Map(inUse.map((each) => [each, originOf(each.outlook)]))
  const processes = processesExposed(things, settings)
  const countries = new Set([...hands.values()].flatMap((each) => [...each.reach, ...each.stop, ...each.perhaps]))
  // A process may need a component of no application, which counts as none.
  for (const { countries: own } of processes) for (const country of own) countries.add(country)
  const { catalogue } = things.reader
  return {
    applications: byOrigin(inUse, origins),
    countries: [...countries]
      .map((country): CountryFigures => {
        const having = (of: keyof Hands) =>
          counted(namesOf(inUse.filter((each) => hands.get(each)?.[of].includes(country))))
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

function byOrigin(all: readonly InUse[], origins: ReadonlyMap<InUse, Origin>): Readonly<Record<Origin, Count>> {
  const count = (origin: Origin) => counted(namesOf(all.filter((each) => origins.get(each) === origin)))
  return { trusted: count('trusted'), outside: count('outside'), unknown: count('unknown') }
}

function domainsOf(all: readonly InUse[], origins: ReadonlyMap<InUse, Origin>): readonly DomainFigures[] {
  const domains = new Map<string, InUse[]>()
  for (const each of all) {
    const domain = textIn(each.subject.element, 'domain') ?? ''
    domains.set(domain, [...(domains.get(domain) ?? []), each])
  }
  return [...domains]
    .map(([domain, own]) => ({ domain, applications: byOrigin(own, origins) }))
    .sort((a, b) => Number(a.domain === '') - Number(b.domain === '') || (a.domain < b.domain ? -1 : 1))
}

function processesExposed(things: StateOfThings, settings: Settings): readonly ProcessFigures[] {
  const { reader, landscape } = things
  const byId = new Map(things.assessed.map(({ subject }) => [subject.element.id, subject]))
  const known = new Map(inUseWithOutlook(things).map(({ subject, outlook }) => [subject, outlook]))
  const outlookFor = (subject: Subject) =>
    known.get(subject) ?? outlookOf(subject.parts, landscape.today, settings.jurisdictions, reader)
  return criticalProcesses(reader).flatMap((process): readonly ProcessFigures[] => {
    const needed = needsOf(process).flatMap((id) => byId.get(id) ?? [])
    const hands = needed
      .map((subject) => [subject, handsFromOutside(outlookFor(subject))] as const)
      .filter(([, { reach, stop }]) => reach.length + stop.length > 0)
    if (hands.length === 0) return []
    const countries = [...new Set(hands.flatMap(([, { reach, stop }]) => [...reach, ...stop]))].sort()
    const from = (country: string, of: keyof Hands) =>
      counted(hands.flatMap(([{ name }, each]) => (each[of].includes(country) ? [name] : [])))
    return [
      {
        process: `process:${process.id}`,
        name: process.name,
        through: counted(hands.map(([{ name }]) => name)),
        countries,
        byCountry: countries.map((country) => ({
          country,
          name: called(`jurisdiction:${country}`, reader.catalogue),
          reach: from(country, 'reach'),
          stop: from(country, 'stop'),
          perhaps: from(country, 'perhaps'),
        })),
      },
    ]
  })
}

function namesOf(all: readonly InUse[]): readonly string[] {
  return all.map(({ subject }) => subject.name)
}

/** How many there are of all origins together. */
export function totalOf(of: Readonly<Record<Origin, Count>>): number {
  return ORIGINS.reduce((total, origin) => total + of[origin].count, 0)
}
