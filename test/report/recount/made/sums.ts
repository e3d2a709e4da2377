import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { Entry } from '../landscape.ts'
import { madeCouncilLandscapes } from './council-landscapes.ts'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const some = <T>(of: readonly T[]) => fc.constantFrom(...of)
const time = some(['90min', '4h', '2d'])

const contract = fc.record({
  supplier: fc.nat(4),
  annualCost: fc.option(fc.nat(9000), { freq: 9, nil: undefined }),
  end: maybe(some(['2026-06-30', '2027-06-30'])),
  renewal: maybe(some(['automatic', 'option', 'none'])),
  noticeMonths: maybe(fc.nat(12)),
})
const energy = fc.record(
  { annualKwh: fc.nat(90_000), pue: some([1.15, 1.4]), renewableShare: some([0, 0.8]) },
  { requiredKeys: [] },
)
const more = fc.record({ product: fc.nat(5), runsOn: maybe(fc.nat(2)) })
const process = fc.record({
  isCritical: fc.boolean(),
  needs: fc.uniqueArray(fc.nat(19), { maxLength: 3 }),
  maxOutage: maybe(time),
  fallback: fc.array(fc.record({ lasts: maybe(time) }), { maxLength: 2 }),
})

/** The same landscapes with so many contracts and processes that shares of them are told, and with how long each may stand still. */
export const madeSums: fc.Arbitrary<string> = fc
  .record({
    text: madeCouncilLandscapes,
    more: fc.array(more, { maxLength: 12, size: 'max' }),
    contracts: fc.array(contract, { maxLength: 16, size: 'max' }),
    isUnder: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    isAllUnder: fc.boolean(),
    processes: fc.array(process, { maxLength: 9, size: 'max' }),
    users: fc.array(maybe(fc.nat(900)), { minLength: 12, maxLength: 12 }),
    energy: fc.array(maybe(energy), { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, more: added, contracts, isUnder, isAllUnder, processes, users, energy: stated }) => {
    const document = parse(text) as Record<string, Entry[]>
    const applications: readonly Entry[] = [
      ...(document['applications'] ?? []),
      ...added.map(({ product, runsOn }, i) => ({
        id: `nog-${i}`,
        product: `pakket-${product}`,
        ...(runsOn === undefined ? {} : { runsOn: `platform-${runsOn}` }),
      })),
    ]
    const hasContract = (i: number) => i < contracts.length && (isAllUnder || isUnder[i] === true)
    return stringify(
      {
        ...document,
        contracts: contracts.map(({ supplier, ...stated }, i) => ({
          id: `overeenkomst-${i}`,
          supplier: `partij-${supplier}`,
          ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
        })),
        platforms: (document['platforms'] ?? []).map((each, i) => ({
          ...each,
          ...(stated[i] === undefined ? {} : { energy: stated[i] }),
        })),
        applications: applications.map(({ contract: _, ...each }, i) => ({
          ...each,
          ...(users[i] === undefined ? {} : { users: users[i] }),
          ...(hasContract(i) ? { contract: `overeenkomst-${i}` } : {}),
        })),
        processes: processes.map(({ isCritical, needs, maxOutage, fallback }, i) => ({
          id: `proces-${i}`,
          name: `Proces ${i}`,
          criticality: isCritical ? 'critical' : 'low',
          needs: needs.flatMap((each) => applications[each]?.['id'] ?? []),
          ...(maxOutage === undefined ? {} : { maxOutage }),
          ...(fallback.length === 0
            ? {}
            : {
                continuity: {
                  fallback: fallback.map(({ lasts }, at) => ({
                    what: `Papier ${at}`,
                    ...(lasts === undefined ? {} : { lasts }),
                  })),
                },
              }),
        })),
        // What was accepted is of contracts that are gone.
        acceptedRisks: [],
      },
      { lineWidth: 0 },
    )
  })
