import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { madeLandscapes } from './landscapes.ts'

type Entry = Record<string, unknown>

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const some = <T>(of: readonly T[]) => fc.constantFrom(...of)
const day = some(['2025-06-30', '2026-11-28', '2028-06-30'])
const application = fc.nat(11)

const feature = fc.record({
  enabled: maybe(fc.boolean()),
  reaches: maybe(some(['none', 'entered-text', 'organisation-data'])),
  isAssessed: fc.boolean(),
})

const ofApplication = fc.record({
  signsIn: maybe(fc.record({ with: application, fallback: maybe(application) })),
  data: fc.subarray(['gegevens-0', 'gegevens-1', 'gegevens-2']),
  decision: fc.boolean(),
  whyNotOpen: fc.boolean(),
  isOwn: fc.boolean(),
  repository: fc.boolean(),
  features: fc.array(feature, { maxLength: 2 }),
  transition: maybe(
    fc.record({ before: maybe(day), status: maybe(some(['decided', 'idea'])), decision: fc.boolean() }),
  ),
})

const ofContract = fc.record({
  terms: maybe(some(['GIBIT 2020', 'Voorwaarden van Partij'])),
  collective: maybe(fc.constant('vng')),
  end: maybe(day),
  renewal: maybe(some(['automatic', 'option', 'none'])),
  annualCost: maybe(fc.nat(9000)),
  decision: fc.boolean(),
})

const ofPlatform = fc.record({ location: some(['NL', 'US']), energy: fc.boolean(), decision: fc.boolean() })

const ofProcess = fc.record({ either: fc.uniqueArray(application, { maxLength: 3 }), fallback: fc.boolean() })

const dataset = fc.record({
  personal: some(['none', 'ordinary', 'bsn', 'special', 'criminal']),
  classification: some(['public', 'internal', 'confidential', 'secret']),
})

/** The same landscapes, with all that councils ask about. */
export const madeCouncilLandscapes: fc.Arbitrary<string> = fc
  .record({
    text: madeLandscapes,
    applications: fc.array(ofApplication, { minLength: 12, maxLength: 12 }),
    contracts: fc.array(ofContract, { minLength: 3, maxLength: 3 }),
    platforms: fc.array(ofPlatform, { minLength: 4, maxLength: 4 }),
    processes: fc.array(ofProcess, { minLength: 4, maxLength: 4 }),
    signIns: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    datasets: fc.array(dataset, { minLength: 3, maxLength: 3 }),
    devices: fc.array(fc.record({ maker: fc.nat(4), decision: fc.boolean() }), { maxLength: 2 }),
    accepted: fc.array(day, { maxLength: 3 }),
  })
  .map(({ text, signIns, datasets, devices, accepted, ...more }) => {
    const document = parse(text) as Record<string, Entry[]>
    const list = (key: string) => document[key] ?? []
    const count = list('applications').length
    const called = (i: number) => (i < count ? { id: `app-${i}` } : undefined)
    return stringify(
      {
        ...document,
        products: list('products').map((each, i) => ({
          ...each,
          ...(signIns[i] && i > 2 ? { functions: [...functionsIn(each), 'identity-provider'] } : {}),
        })),
        applications: list('applications').map((each, i) => ({
          ...each,
          ...applicationKeys(more.applications[i], called),
        })),
        contracts: list('contracts').map((each, i) => ({ ...each, ...contractKeys(more.contracts[i]) })),
        platforms: list('platforms').map((each, i) => ({ ...each, ...platformKeys(each, more.platforms[i]) })),
        processes: list('processes').map((each, i) => {
          const { either = [], fallback } = more.processes[i] ?? {}
          const ids = either.flatMap((at) => called(at)?.id ?? [])
          return {
            ...each,
            ...(ids.length > 0 ? { either: [ids] } : {}),
            ...(fallback ? { continuity: { fallback: [{ what: 'Papier' }] } } : {}),
          }
        }),
        datasets: datasets.map((each, i) => ({ id: `gegevens-${i}`, ...each })),
        devices: devices.map(({ maker, decision }, i) => ({
          id: `apparaat-${i}`,
          supplier: `partij-${maker}`,
          ...decisionKey(decision),
        })),
        acceptedRisks: accepted.map((until, i) => ({
          rule: 'lock-in/contract-without-exit-clause',
          element: `contract-${i}`,
          reason: 'Loopt af.',
          acceptedBy: 'CISO',
          acceptedOn: '2025-01-01',
          until,
        })),
      },
      { lineWidth: 0 },
    )
  })

type Made<A> = A extends fc.Arbitrary<infer T> ? T | undefined : never

function functionsIn({ functions }: Entry): readonly unknown[] {
  return Array.isArray(functions) ? functions : []
}

function decisionKey(isStated: boolean): Entry {
  return isStated ? { decision: 'https://example.com/besluit' } : {}
}

function applicationKeys(
  of: Made<typeof ofApplication>,
  called: (i: number) => { readonly id: string } | undefined,
): Entry {
  if (!of) return {}
  const provider = of.signsIn && called(of.signsIn.with)?.id
  const fallback = of.signsIn?.fallback === undefined ? undefined : called(of.signsIn.fallback)?.id
  const { before, status, decision = false } = of.transition ?? {}
  return {
    ...(provider === undefined
      ? {}
      : { identityProvider: { application: provider, ...(fallback === undefined ? {} : { fallback }) } }),
    ...(of.data.length > 0 ? { data: of.data } : {}),
    ...decisionKey(of.decision),
    ...(of.whyNotOpen ? { whyNotOpen: 'Er was niets open.' } : {}),
    ...(of.isOwn ? { bespoke: true } : {}),
    ...(of.repository ? { repository: 'https://git.example/bron' } : {}),
    ...(of.features.length > 0 ? { generativeAi: of.features.map(featureKeys) } : {}),
    ...(of.transition
      ? {
          transition: {
            kind: 'retire',
            ...(before === undefined ? {} : { before }),
            ...(status === undefined ? {} : { status }),
            ...decisionKey(decision),
          },
        }
      : {}),
  }
}

function featureKeys(of: Exclude<Made<typeof feature>, undefined>, i: number): Entry {
  return {
    feature: `Hulp ${i}`,
    ...(of.enabled === undefined ? {} : { enabled: of.enabled }),
    ...(of.reaches === undefined ? {} : { reaches: of.reaches }),
    ...(of.isAssessed ? { dpia: 'https://example.com/dpia' } : {}),
  }
}

function contractKeys(of: Made<typeof ofContract>): Entry {
  const { decision = false, ...stated } = of ?? {}
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    ...decisionKey(decision),
  }
}

function platformKeys({ id }: Entry, of: Made<typeof ofPlatform>): Entry {
  if (!of) return {}
  return {
    ...(id === 'eigen-dc' ? {} : { location: of.location }),
    ...(of.energy ? { energy: { renewableShare: 0.5 } } : {}),
    ...decisionKey(of.decision),
  }
}
