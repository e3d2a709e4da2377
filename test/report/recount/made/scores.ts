import fc from 'fast-check'
import { stringify } from 'yaml'
import { CRITERIA } from '../csf.ts'

type Entry = Readonly<Record<string, unknown>>

/** What is described of one organisation, and the weights that its policy counts with. */
export interface MadeScore {
  readonly landscape: string
  readonly stack: string
  readonly weights: string | undefined
}

const READ = { source: 'https://example.com/', asOf: '2026-01-01' }
const UNKNOWN = { unknown: { askedOn: '2026-11-01' } }
const OWN = 'gm0001'
const PLATFORMS = 5

const often =
  (weight: number, otherwise: number) =>
  <T>(of: fc.Arbitrary<T>) =>
    fc.oneof({ arbitrary: of, weight }, { arbitrary: fc.constant(undefined), weight: otherwise })
const maybe = often(1, 1)
const mostly = often(5, 1)
const seldom = often(1, 3)
const some = <T>(of: readonly T[]) => fc.constantFrom(...of)
const country = some(['NL', 'DE', 'NO', 'US', 'GB', 'CH'])
const party = fc.nat(5).map((i) => `partij-${i}`)
const read = fc.oneof({ arbitrary: fc.constant(READ), weight: 4 }, fc.constant({}))

/** Nothing, that it is its own owner, another, one that is described elsewhere, or that it is not known. */
const owner = fc.oneof(
  fc.constant(undefined),
  fc.record({ isItself: fc.constant(true) }),
  fc.record({ country, read }),
  fc.record({ above: fc.nat(4), country: maybe(country), read }),
  fc.constant(UNKNOWN),
)
const supplier = fc.record({ country, owner, ownership: maybe(some(['listed', 'foundation', 'subsidiary'])), read })

const keys = some(['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only'])
const holder = fc.oneof(fc.constant(OWN), party)
const operator = fc.oneof(fc.constant(OWN), party, fc.constant(UNKNOWN))

/** Of derived answers and of others, also numbers that are no answer, and criteria that there are not. */
const fewAnswers = fc.uniqueArray(
  fc.tuple(
    some(['SOV-1.1', 'SOV-1.2', 'SOV-2.1', 'SOV-3.1', 'SOV-3.4', 'SOV-4.4', 'SOV-6.3', 'SOV-8.1', 'SOV-9.9']),
    fc.integer({ min: 1, max: 5 }),
  ),
  { selector: ([id]) => id, minLength: 1, maxLength: 4 },
)
const allAnswers = fc
  .record({ usual: fc.integer({ min: 1, max: 5 }), but: fewAnswers })
  .map(({ usual, but }) => [
    ...CRITERIA.map(({ id, answers }): [string, number] => [id, Math.min(usual, answers.length)]),
    ...but,
  ])
const answers = fc
  .oneof({ arbitrary: fewAnswers, weight: 5 }, { arbitrary: allAnswers, weight: 1 })
  .map((pairs) => Object.fromEntries(pairs))

const host = fc.record(
  {
    product: some(['wolk-0', 'wolk-1', 'aws', 'hetzner']),
    supplier: party,
    region: some(['eu-central-1', 'eu-central-2', 'ergens']),
    location: country,
    operator,
    encryptionKeys: keys,
    keyHolder: holder,
    source: fc.constant(READ.source),
    asOf: fc.constant(READ.asOf),
  },
  { requiredKeys: [] },
)

/** On platforms with a lower number, so that nothing stands on itself. */
const runsOn = (platforms: number) => {
  const platform = fc.nat(platforms - 1).map((i) => `platform-${i}`)
  const role = maybe(some(['active', 'standby']))
  return fc.oneof(
    { arbitrary: platform, weight: 5 },
    { arbitrary: host, weight: 2 },
    {
      arbitrary: fc.array(
        fc.oneof(
          fc.record({ platform, role }),
          fc.tuple(host, role).map(([each, as]) => ({ ...each, role: as })),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      weight: 3,
    },
    fc.constant(UNKNOWN),
  )
}

const facts = (platforms: number) => {
  const hosts = platforms === 0 ? host : runsOn(platforms)
  return {
    runsOn: mostly(hosts),
    operator: seldom(operator),
    licence: seldom(some(['proprietary', 'MIT', UNKNOWN])),
    support: seldom(
      fc.oneof(
        fc.record({ from: fc.uniqueArray(country, { minLength: 1, maxLength: 3 }) }),
        some([UNKNOWN, { from: UNKNOWN }]),
      ),
    ),
    backup: seldom(hosts.map((each) => ({ runsOn: each }))),
    encryptionKeys: seldom(fc.oneof({ arbitrary: keys, weight: 5 }, fc.constant(UNKNOWN))),
    keyHolder: seldom(holder),
    energy: seldom(some([1, 1.19, 1.2, 1.3, 1.49, 1.5, 2.9, 3, 4]).map((pue) => ({ pue }))),
    lifecycle: seldom(some(['planned', 'in-use', 'phasing-out', 'retired'])),
    csf: maybe(answers),
  }
}

const model = some(['saas', 'self-hosted', 'iaas'])
const product = fc.record({
  supplier: mostly(party),
  serviceModel: mostly(some(['saas', 'saas', 'self-hosted', 'self-hosted', 'paas'])),
  licence: mostly(some(['proprietary', 'MIT', 'EUPL-1.2'])),
  runsOn: seldom(runsOn(PLATFORMS)),
})
const called = fc.nat(4).map((i) => `pakket-${i}`)

const platform = (i: number) =>
  fc.record({
    ...facts(i),
    product: mostly(some(['wolk-0', 'wolk-1', 'wolk-2', 'aws', 'hetzner', 'cluster'])),
    supplier: seldom(party),
    serviceModel: seldom(model),
    region: seldom(some(['eu-central-1', 'eu-central-2', 'ergens'])),
    location: maybe(country),
  })

const application = fc.record({
  ...facts(PLATFORMS),
  product: mostly(called),
  supplier: seldom(party),
  serviceModel: seldom(model),
})

const component = fc.record({
  ...facts(PLATFORMS),
  partOf: mostly(fc.nat(3).map((i) => `app-${i}`)),
  product: mostly(called),
  supplier: seldom(party),
})

/** Landscapes in which everything may be said that the score rests on, or not. */
export const madeScores: fc.Arbitrary<MadeScore> = fc
  .record({
    suppliers: fc.array(supplier, { minLength: 6, maxLength: 6 }),
    clouds: fc.array(party, { minLength: 3, maxLength: 3 }),
    products: fc.array(product, { minLength: 5, maxLength: 5 }),
    platforms: fc.tuple(platform(0), platform(1), platform(2), platform(3), platform(4)),
    applications: fc.array(application, { minLength: 1, maxLength: 4 }),
    components: fc.array(component, { maxLength: 4 }),
    weights: maybe(some(['v1.2.1', 'calculator-2026-06-01'])),
  })
  .map(({ suppliers, clouds, products, platforms, applications, components, weights }) => ({
    landscape: written({
      kind: 'landscape',
      version: 1,
      organisation: { id: OWN, name: 'Gemeente Duinrand' },
      suppliers: suppliers.map(supplierEntry),
      products: [
        ...clouds.map((each, i) => ({ id: `wolk-${i}`, supplier: each, serviceModel: 'iaas' })),
        { id: 'cluster', supplier: 'partij-0', serviceModel: 'self-hosted', licence: 'Apache-2.0' },
        ...products.map((each, i) => ({ id: `pakket-${i}`, ...each })),
      ],
      platforms: platforms.map((each, i) => ({ id: `platform-${i}`, ...each })),
      applications: applications.map((each, i) => ({ id: `app-${i}`, ...each })),
    }),
    stack: written({
      kind: 'common-ground',
      version: 1,
      organisation: OWN,
      components: components.map((each, i) => ({ id: each.partOf === undefined ? `app-${i}` : `deel-${i}`, ...each })),
    }),
    weights,
  }))

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never

function supplierEntry(
  { country: seat, owner: said, ownership, read: sourced }: Made<typeof supplier>,
  i: number,
): Entry {
  const id = `partij-${i}`
  const name = `Partij ${i}`
  return {
    id,
    name,
    country: seat,
    ...sourced,
    ownership,
    ultimateParent: ownerEntry(said, i, { id, name, country: seat, ...READ }),
  }
}

function ownerEntry(said: Entry | undefined, i: number, itself: Entry): Entry | undefined {
  if (said === undefined || 'unknown' in said) return said
  if ('isItself' in said) return itself
  const { country: seat, above, read: sourced } = said as { country?: string; above?: number; read: Entry }
  if (above === undefined) return { name: `Eigenaar ${i}`, country: seat, ...sourced }
  return above < i ? { id: `partij-${above}`, country: seat, ...sourced } : undefined
}

function written(document: Entry): string {
  return stringify(JSON.parse(JSON.stringify(document)), { lineWidth: 0, aliasDuplicateObjects: false })
}
