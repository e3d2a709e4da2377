import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { Entry } from '../landscape.ts'
import { madeLandscapes } from './landscapes.ts'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const some = <T>(of: readonly T[]) => fc.constantFrom(...of)

/** Some have passed on the day of the reports. */
const day = some(['2026-06-30', '2026-12-31', '2027-06-30', '2028-01-01', '2029-12-31'])
const timing = { before: maybe(day), status: maybe(some(['idea', 'decided', 'started', 'done'])) }

const ofApplication = fc.record({
  ...timing,
  kind: some(['retire', 'take-over', 'become', 'become-elsewhere', 'move'] as const),
  product: fc.nat(5),
  platform: fc.nat(3),
  takesOver: fc.nat(11),
})
const ofPlatform = fc.record({ ...timing, isReplaced: fc.boolean(), by: some([1, 2, 3]) })
const goal = fc.record({ year: some([2025, 2026, 2028, 2031]), share: some([0, 0.2, 0.34, 0.5, 1]) })
const goals = fc.uniqueArray(goal, { selector: ({ year }) => year, maxLength: 2 })

/** What is planned, and what one aims at. */
export interface MadeRoadmap {
  readonly landscape: string
  readonly policy: string
}

/** The same landscapes, with plans for applications and platforms, contracts that end, and a policy that aims at something. */
export const madeRoadmaps: fc.Arbitrary<MadeRoadmap> = fc
  .record({
    text: madeLandscapes,
    applications: fc.array(maybe(ofApplication), { minLength: 12, maxLength: 12 }),
    platforms: fc.array(maybe(ofPlatform), { minLength: 3, maxLength: 3 }),
    ends: fc.array(maybe(day), { minLength: 3, maxLength: 3 }),
    isCertain: fc.boolean(),
    ambition: fc.record({ european: goals, openSource: goals, commonGround: goals }),
  })
  .map(({ text, applications, platforms, ends, isCertain, ambition }) => {
    const certain = <T extends Timing>(plan: T | undefined) =>
      plan && isCertain ? { ...plan, ...settled(plan) } : plan
    const document = parse(text) as Record<string, Entry[]>
    const list = (key: string) => document[key] ?? []
    const landscape = {
      ...document,
      platforms: list('platforms').map((each, i) => ({ ...each, ...planOfPlatform(certain(platforms[i]), i) })),
      applications: list('applications').map((each, i) => ({
        ...each,
        ...planOfApplication(each, certain(applications[i]), list('applications').slice(i + 1)),
      })),
      contracts: list('contracts').map((each, i) => ({ ...each, ...(ends[i] === undefined ? {} : { end: ends[i] }) })),
    }
    return {
      landscape: stringify(landscape, { lineWidth: 0 }),
      policy: stringify({ kind: 'policy', version: 1, ambition }),
    }
  })

type Made<A> = A extends fc.Arbitrary<infer T> ? T | undefined : never

interface Timing {
  readonly before: string | undefined
  readonly status: string | undefined
}

/** With a day to come, and said to be decided or an idea: then it is certain whether an aim is reached. */
function settled({ before = '', status = 'decided' }: Timing): Timing {
  return { before: before < '2026-11-29' ? '2027-06-30' : before, status }
}

function timed({ before, status }: Timing): Entry {
  return { ...(before === undefined ? {} : { before }), ...(status === undefined ? {} : { status }) }
}

/** What is out of use has no plan, nor what is still planned; only later ones take over, so that no two wait for each other. */
function planOfApplication({ lifecycle }: Entry, plan: Made<typeof ofApplication>, later: readonly Entry[]): Entry {
  if (!plan || lifecycle === 'retired' || lifecycle === 'planned') return {}
  const platform = plan.platform === 3 ? 'eigen-dc' : `platform-${plan.platform}`
  const successor = later.filter((each) => each['lifecycle'] !== 'retired')[plan.takesOver]?.['id']
  const plans: Readonly<Record<typeof plan.kind, Entry>> = {
    retire: { kind: 'retire' },
    'take-over': successor === undefined ? { kind: 'retire' } : { kind: 'replace', to: [successor] },
    become: { kind: 'replace', to: [`pakket-${plan.product}`] },
    'become-elsewhere': { kind: 'replace', to: [`pakket-${plan.product}`, platform] },
    move: { kind: 'move', to: [platform] },
  }
  return { transition: { ...plans[plan.kind], ...timed(plan) } }
}

/** Only later ones take over here as well. */
function planOfPlatform(plan: Made<typeof ofPlatform>, i: number): Entry {
  if (!plan) return {}
  const by = Math.max(plan.by, i + 1)
  const what = plan.isReplaced ? { kind: 'replace', to: [by >= 3 ? 'eigen-dc' : `platform-${by}`] } : { kind: 'retire' }
  return { transition: { ...what, ...timed(plan) } }
}
