import fc from 'fast-check'
import { stringify } from 'yaml'

/** The files of a folder, by their path in it. */
export type Files = Readonly<Record<string, string>>

type Entry = Readonly<Record<string, unknown>>

const some = <T>(of: readonly T[]) => fc.constantFrom(...of)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
/** A fact, that it is not known, or nothing. */
const fact = <T>(of: fc.Arbitrary<T>) => maybe(fc.oneof({ arbitrary: of, weight: 4 }, fc.constant({ unknown: {} })))
const ids = fc.subarray(['app-0', 'app-1', 'sdc/loon'])
const sentence = some(['Uit het register.', '  Twee woorden \n', 'Nog te lezen'])

const process = fc.record({
  name: maybe(some(['Uitkeren', 'Bouwen'])),
  owner: fact(some(['Team Werk', 'Team Zorg'])),
  domain: maybe(some(['sociaal', 'fysiek'])),
  criticality: fact(some(['low', 'critical'])),
  maxOutage: fact(some(['30min', '24h', '5d'])),
  needs: maybe(ids),
  either: maybe(fc.constant([['app-0', 'app-1']])),
  helpedBy: maybe(ids),
})
const device = fc.record({
  name: maybe(some(['Camera’s', 'Laptops'])),
  product: fact(some(['eigen-camera', 'fairphone', 'TUXEDO laptops', 'nergens-bekend'])),
  owner: fact(some(['Team Werk', 'Team Zorg'])),
  count: fact(fc.nat(300)),
  contract: fact(fc.constant('contract-0')),
  lifecycle: maybe(some(['planned', 'in-use', 'retired'])),
})
const head = fc.record({
  title: maybe(sentence),
  notes: maybe(sentence),
  reviewedOn: maybe(some(['2026-01-31', '2025-06-30'])),
})
const part = fc.record({
  head,
  organisation: some(['gm0001', 'gm0001', 'sdc']),
  processes: fc.array(process, { maxLength: 2 }),
  devices: fc.array(device, { maxLength: 2 }),
})

/** Folders of one organisation, with what is described besides applications, and beside it documents that are no part of it. */
export const madeFolders: fc.Arbitrary<Files> = fc
  .record({
    main: part,
    district: maybe(part),
    goal: maybe(fc.record({ part, reachedOn: maybe(fc.constant('2030-12-31')) })),
    stack: maybe(fc.record({ head, organisation: some(['gm0001', 'sdc']) })),
    policy: maybe(maybe(sentence)),
    districtPolicy: maybe(
      fc.record({ notes: maybe(sentence), extends: maybe(some(['../havenwijzer.yaml', 'preset:gemeente'])) }),
    ),
    policyOfNobody: fc.boolean(),
    catalogue: maybe(maybe(sentence)),
  })
  .map(({ main, district, goal, stack, policy, districtPolicy, policyOfNobody, catalogue }) =>
    filesOf({
      'landscape.yaml': { ...landscape({ ...main, organisation: 'gm0001' }, 'hier'), ...STATED },
      'wijk/wijk.landscape.yaml': district && landscape(district, 'wijk'),
      'doel.landscape.yaml': goal && {
        ...landscape(goal.part, 'later'),
        state: 'target',
        reachedOn: goal.reachedOn,
      },
      'common-ground.yaml': stack && {
        kind: 'common-ground',
        version: 1,
        organisation: stack.organisation,
        ...stack.head,
      },
      'havenwijzer.yaml': policy === undefined ? undefined : { kind: 'policy', version: 1, notes: policy },
      'wijk/havenwijzer.yaml': districtPolicy && { kind: 'policy', version: 1, ...districtPolicy },
      'leeg/havenwijzer.yaml': policyOfNobody ? { kind: 'policy', version: 1 } : undefined,
      'eigen.catalogue.yaml': catalogue === undefined ? undefined : { kind: 'catalogue', version: 1, notes: catalogue },
    }),
  )

/** What makes it an organisation of which there is something to tell. */
const STATED: Entry = {
  applications: ['app-0', 'app-1'].map((id) => ({ id, product: 'eigen-pakket' })),
  products: [
    { id: 'eigen-pakket', name: 'Eigen pakket', serviceModel: 'self-hosted', licence: 'MIT' },
    { id: 'eigen-camera', name: 'Oogje', serviceModel: 'hardware' },
  ],
  contracts: [{ id: 'contract-0' }],
}

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never

function landscape({ head: own, organisation, processes, devices }: Made<typeof part>, place: string): Entry {
  const named = (of: readonly object[], kind: string) => of.map((each, i) => ({ id: `${kind}-${place}-${i}`, ...each }))
  return {
    kind: 'landscape',
    version: 1,
    organisation,
    ...own,
    processes: named(processes, 'proces'),
    devices: named(devices, 'apparaat'),
  }
}

function filesOf(documents: Readonly<Record<string, Entry | undefined>>): Files {
  return Object.fromEntries(
    Object.entries(documents).flatMap(([path, document]) =>
      document ? [[path, stringify(document, { lineWidth: 0, keepUndefined: false })]] : [],
    ),
  )
}
