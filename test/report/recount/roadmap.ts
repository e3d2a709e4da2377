import { parse, stringify } from 'yaml'
import { type Entry, reaches, readLandscape, stops } from './landscape.ts'
import type { MadeRoadmap } from './made/roadmaps.ts'

/*
 * A roadmap, counted once more: the document is written as it would be on the last day of a year, as section 15 of `docs/method.md`
 * says, and counted as any other. It understands what `made/roadmaps.ts` makes.
 */

const TODAY = '2026-11-29'

/** The same figures of one moment: ids of applications by question and answer. */
export type Course = Readonly<Record<string, readonly string[] | Split>>
type Split = Readonly<Record<'yes' | 'no' | 'unknown', readonly string[]>>

export interface Roadmap {
  readonly now: Course
  readonly years: Readonly<Record<number, Year>>
  readonly goals: readonly Goal[]
  readonly moments: readonly string[]
}

interface Year {
  readonly planned: Course
  readonly withIdeas: Course
  readonly contractsEnding: readonly string[]
}

/** What comes of an aim; without `reached` where plans may be carried out on any day. */
interface Goal {
  readonly measure: string
  readonly year: number
  readonly planned: Split
  readonly needed: number
  readonly missing: number
  readonly reached?: string
  readonly withIdeas?: string
}

export function recountedRoadmap({ landscape, policy }: MadeRoadmap, years: readonly number[]): Roadmap {
  const document = parse(landscape) as Document
  // A year that is over is held against today.
  const at = (year: number, isIdea: boolean) =>
    courseOf(stringify(carriedOut(document, year < 2026 ? TODAY : `${year}-12-31`, isIdea)))
  return {
    now: courseOf(landscape),
    years: Object.fromEntries(
      years.map((year) => [
        year,
        { planned: at(year, false), withIdeas: at(year, true), contractsEnding: endingIn(document, year) },
      ]),
    ),
    goals: goalsIn(document, policy, at),
    moments: momentsIn(document),
  }
}

type Document = Readonly<Record<string, readonly Entry[]>>

interface Plan {
  readonly kind: string
  readonly to: readonly string[]
  readonly before?: string
  readonly status?: string
}

function planOf(entry: Entry): Plan | undefined {
  const plan = entry['transition'] as (Omit<Plan, 'to'> & { readonly to?: readonly string[] }) | undefined
  return plan && { ...plan, to: plan.to ?? [] }
}

/** The plan of an entry, if it is carried out by a day. */
function doneBy(entry: Entry, day: string, isIdea: boolean): Plan | undefined {
  const plan = planOf(entry)
  if (!plan) return undefined
  if (plan.status === 'done') return plan
  const isFirm = plan.status === 'decided' || plan.status === 'started'
  const isDated = plan.before !== undefined && plan.before >= TODAY && plan.before <= day
  return isDated && (isFirm || isIdea) ? plan : undefined
}

/** The document as it would be on a day. */
function carriedOut(document: Document, day: string, isIdea: boolean): Document {
  const { platforms = [], applications = [], products = [] } = document
  const isOneOf = (all: readonly Entry[]) => (id: string) => all.some((each) => each['id'] === id)
  const started = new Set(applications.flatMap((each) => doneBy(each, day, isIdea)?.to ?? []))
  /** Where what runs on a platform runs by then. */
  const movedTo = (place: unknown): unknown => {
    const platform = platforms.find((each) => each['id'] === place)
    const plan = platform && doneBy(platform, day, isIdea)
    if (!plan) return place
    return plan.to.length === 0 ? { unknown: {} } : movedTo(plan.to[0])
  }
  const changed = (entry: Entry): Entry => {
    if (entry['lifecycle'] === 'planned')
      return started.has(String(entry['id'])) ? { ...entry, lifecycle: 'in-use' } : entry
    const plan = doneBy(entry, day, isIdea)
    if (!plan) return entry
    const product = plan.to.find(isOneOf(products))
    const platform = plan.to.find(isOneOf(platforms))
    if (plan.kind === 'retire' || (product === undefined && platform === undefined))
      return { ...entry, lifecycle: 'retired' }
    const { runsOn, ...rest } = entry
    // Who has the product already goes on where it runs.
    const stays = product === undefined || product === entry['product']
    const place = platform ?? (stays ? runsOn : undefined)
    return { ...rest, ...(product === undefined ? {} : { product }), ...(place === undefined ? {} : { runsOn: place }) }
  }
  return {
    ...document,
    applications: applications.map(changed).map((each) => {
      const { runsOn } = each
      return runsOn === undefined ? each : { ...each, runsOn: movedTo(runsOn) }
    }),
  }
}

function courseOf(text: string): Course {
  const { inUse, answer, european, commonGround, isOpen } = readLandscape(text)
  const split = (of: (entry: Entry) => string): Split => ({
    yes: names(inUse.filter((each) => of(each) === 'yes')),
    no: names(inUse.filter((each) => of(each) === 'no')),
    unknown: names(inUse.filter((each) => of(each) === 'unknown')),
  })
  return {
    inUse: names(inUse),
    reach: split((each) => answer(each, reaches)),
    stop: split((each) => answer(each, stops)),
    european: split(european),
    openSource: split((each) => (isOpen(each) ? 'yes' : 'no')),
    commonGround: split(commonGround),
  }
}

const names = (entries: readonly Entry[]) => entries.map(({ id }) => `application:${id}`).sort()

function endingIn(document: Document, year: number): readonly string[] {
  return contractsOf(document)
    .filter(({ end }) => String(end).startsWith(String(year)))
    .map(({ id }) => `contract:${id}`)
    .sort()
}

const isInUse = ({ lifecycle }: Entry) => lifecycle !== 'planned' && lifecycle !== 'retired'

/** But for those that are over, with nothing under them any more. */
function contractsOf({ contracts = [], applications = [] }: Document): readonly Entry[] {
  return contracts.filter(
    ({ id, end }) =>
      String(end ?? '9') >= TODAY || applications.some((each) => isInUse(each) && each['contract'] === id),
  )
}

function goalsIn(
  { applications = [], platforms = [] }: Document,
  policy: string,
  at: (year: number, isIdea: boolean) => Course,
): readonly Goal[] {
  const { ambition } = parse(policy) as {
    readonly ambition: Readonly<Record<string, readonly { readonly year: number; readonly share: number }[]>>
  }
  // What has no day, or is late, may come on any; and of what has no status nobody says that it was decided.
  const isLoose = [...applications, ...platforms].some((each) => {
    const plan = planOf(each)
    return plan && plan.status !== 'done' && (plan.status === undefined || (plan.before ?? '') < TODAY)
  })
  return ['european', 'openSource', 'commonGround'].flatMap((measure) =>
    (ambition[measure] ?? [])
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, share }): Goal => {
        const split = (isIdea: boolean) => at(year, isIdea)[measure] as Split
        const planned = split(false)
        const needed = Math.max(0, Math.ceil(share * sizeOf(planned) - 1e-9))
        return {
          measure,
          year,
          planned,
          needed,
          missing: Math.max(0, needed - planned.yes.length),
          ...(isLoose ? {} : { reached: reachedBy(planned, share), withIdeas: reachedBy(split(true), share) }),
        }
      }),
  )
}

const sizeOf = ({ yes, no, unknown }: Split) => yes.length + no.length + unknown.length

function reachedBy(split: Split, share: number): string {
  const size = sizeOf(split)
  if (size === 0) return 'unknown'
  const needed = share * size - 1e-9
  if (split.yes.length >= needed) return 'yes'
  return split.yes.length + split.unknown.length < needed ? 'no' : 'unknown'
}

/** Contracts that end, and plans that have a day: what each is about. */
function momentsIn(document: Document): readonly string[] {
  const { applications = [], platforms = [] } = document
  const inUse = applications.filter(isInUse)
  const told = (date: unknown, kind: string, of: string, affects: readonly string[]) =>
    [String(date) < TODAY ? '!' : ' ', date, kind, of, ...affects].join(' ').trim()
  return [
    ...contractsOf(document).flatMap(({ id, end }) =>
      end === undefined
        ? []
        : [told(String(end), 'contract-end', `contract:${id}`, names(inUse.filter((each) => each['contract'] === id)))],
    ),
    ...[
      ...applications.map((each) => ['application', each] as const),
      ...platforms.map((each) => ['platform', each] as const),
    ].flatMap(([kind, each]) => {
      const plan = planOf(each)
      const name = `${kind}:${each['id']}`
      return plan?.before === undefined || plan.status === 'done' ? [] : [told(plan.before, 'transition', name, [name])]
    }),
  ].sort()
}

interface Counted {
  readonly ids: readonly string[]
}
type ToldCourse = Readonly<Record<string, Counted | Readonly<Record<'yes' | 'no' | 'unknown', Counted>>>>
interface Told {
  readonly roadmap: {
    readonly now: ToldCourse
    readonly years: readonly {
      readonly year: number
      readonly planned: ToldCourse
      readonly withIdeas: ToldCourse
      readonly contractsEnding: Counted
    }[]
    readonly goals: readonly {
      readonly measure: string
      readonly year: number
      readonly planned: Readonly<Record<'yes' | 'no' | 'unknown', Counted>>
      readonly needed: number
      readonly missing: number
      readonly reached: string
      readonly withIdeas: string
    }[]
    readonly moments: readonly {
      readonly date: string
      readonly kind: string
      readonly of: string
      readonly isPast: boolean
      readonly affects: Counted
    }[]
  }
}

/** The same as a report gives it; of an aim whether it is reached only where the other count says so. */
export function reportedRoadmap(organisation: object, isReachedKnown: boolean): Roadmap {
  const { now, years, goals, moments } = (organisation as Told).roadmap
  return {
    now: toldCourse(now),
    years: Object.fromEntries(
      years.map(({ year, planned, withIdeas, contractsEnding }) => [
        year,
        { planned: toldCourse(planned), withIdeas: toldCourse(withIdeas), contractsEnding: contractsEnding.ids },
      ]),
    ),
    goals: goals.map(({ measure, year, planned, needed, missing, reached, withIdeas }) => ({
      measure,
      year,
      planned: toldSplit(planned),
      needed,
      missing,
      ...(isReachedKnown ? { reached, withIdeas } : {}),
    })),
    moments: moments
      .map(({ date, kind, of, isPast, affects }) =>
        [isPast ? '!' : ' ', date, kind, of, ...affects.ids].join(' ').trim(),
      )
      .sort(),
  }
}

function toldCourse(course: ToldCourse): Course {
  return Object.fromEntries(
    Object.entries(course).map(([question, told]) => [question, isSplit(told) ? toldSplit(told) : told.ids]),
  )
}

const isSplit = (told: ToldCourse[string]): told is Readonly<Record<'yes' | 'no' | 'unknown', Counted>> => 'yes' in told
const toldSplit = ({ yes, no, unknown }: Readonly<Record<'yes' | 'no' | 'unknown', Counted>>): Split => ({
  yes: yes.ids,
  no: no.ids,
  unknown: unknown.ids,
})
