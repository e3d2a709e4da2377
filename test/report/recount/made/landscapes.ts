import fc from 'fast-check'
import { stringify } from 'yaml'

const READ = { source: 'https://example.com/', asOf: '2026-01-01' }
const COUNTRIES = ['NL', 'DE', 'NO', 'US', 'GB', 'CH'] as const

const country = fc.constantFrom(...COUNTRIES)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const some = <T>(of: readonly T[]) => fc.constantFrom(...of)

const supplier = fc.record({ country, parent: maybe(country) })
const product = fc.record({
  supplier: fc.nat(4),
  serviceModel: some(['saas', 'self-hosted']),
  licence: some(['proprietary', 'MIT']),
  functions: fc.subarray(['email', 'chat', 'case-management']),
  host: maybe(fc.nat(2)),
})
const application = fc.record({
  product: fc.nat(5),
  runsOn: maybe(fc.nat(3)),
  lifecycle: maybe(some(['planned', 'in-use', 'phasing-out', 'retired'])),
  domain: maybe(some(['sociaal', 'fysiek'])),
  criticality: maybe(some(['low', 'medium', 'high', 'critical'])),
  contract: maybe(fc.nat(2)),
  plan: fc.boolean(),
  tested: maybe(some(['plannedExit', 'suddenLoss'])),
})

/** Landscapes in which all is said that their figures rest on: suppliers with seat and owner, products with host. */
export const madeLandscapes: fc.Arbitrary<string> = landscapesOf(1, 12, 4)

/** The same with so many applications and processes that shares are told of. */
export const madeLargeLandscapes: fc.Arbitrary<string> = landscapesOf(10, 24, 10)

function landscapesOf(fewest: number, most: number, processes: number): fc.Arbitrary<string> {
  return fc
    .record({
      suppliers: fc.array(supplier, { minLength: 5, maxLength: 5 }),
      clouds: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
      products: fc.array(product, { minLength: 6, maxLength: 6 }),
      applications: fc.array(application, { minLength: fewest, maxLength: most }),
      clauses: fc.array(maybe(fc.boolean()), { minLength: 3, maxLength: 3 }),
      processes: fc.array(
        fc.record({ isCritical: fc.boolean(), needs: fc.uniqueArray(fc.nat(11), { maxLength: 3 }) }),
        {
          maxLength: processes,
        },
      ),
    })
    .map(({ suppliers, clouds, products, applications, clauses, processes }) =>
      stringify(
        {
          kind: 'landscape',
          version: 1,
          organisation: { id: 'gm0001', name: 'Gemeente Duinrand' },
          suppliers: suppliers.map((each, i) => ({
            id: `partij-${i}`,
            name: `Partij ${i}`,
            country: each.country,
            ...(each.parent === undefined
              ? {}
              : { ultimateParent: { name: `Eigenaar ${i}`, country: each.parent, ...READ } }),
            ...READ,
          })),
          products: [
            ...clouds.map((maker, i) => ({
              id: `wolk-${i}`,
              name: `Wolk ${i}`,
              supplier: `partij-${maker}`,
              serviceModel: 'iaas',
            })),
            ...products.map((each, i) => ({
              id: `pakket-${i}`,
              name: `Pakket ${i}`,
              supplier: `partij-${each.supplier}`,
              serviceModel: each.serviceModel,
              licence: each.licence,
              ...(each.functions.length > 0 ? { functions: each.functions } : {}),
              ...(each.serviceModel === 'saas' && each.host !== undefined
                ? { runsOn: { product: `wolk-${each.host}`, ...READ } }
                : {}),
            })),
          ],
          platforms: [
            ...clouds.map((_, i) => ({ id: `platform-${i}`, product: `wolk-${i}`, location: 'NL' })),
            { id: 'eigen-dc', location: 'NL', operator: 'gm0001' },
          ],
          applications: applications.map((each, i) => ({
            id: `app-${i}`,
            product: `pakket-${each.product}`,
            ...(each.runsOn === undefined
              ? {}
              : { runsOn: each.runsOn === 3 ? 'eigen-dc' : `platform-${each.runsOn}` }),
            ...(each.lifecycle === undefined ? {} : { lifecycle: each.lifecycle }),
            ...(each.domain === undefined ? {} : { domain: each.domain }),
            ...(each.criticality === undefined ? {} : { criticality: each.criticality }),
            ...(each.contract === undefined ? {} : { contract: `contract-${each.contract}` }),
            ...(each.plan || each.tested
              ? {
                  exit: {
                    ...(each.plan ? { plan: 'https://example.com/exit' } : {}),
                    ...(each.tested ? { testedOn: { [each.tested]: '2026-02-01' } } : {}),
                  },
                }
              : {}),
          })),
          contracts: clauses.map((exitClause, i) => ({
            id: `contract-${i}`,
            supplier: `partij-${i}`,
            ...(exitClause === undefined ? {} : { exitClause }),
          })),
          processes: processes.map(({ isCritical, needs }, i) => ({
            id: `proces-${i}`,
            name: `Proces ${i}`,
            criticality: isCritical ? 'critical' : 'low',
            needs: needs.filter((each) => each < applications.length).map((each) => `app-${each}`),
          })),
        },
        { lineWidth: 0 },
      ),
    )
}
