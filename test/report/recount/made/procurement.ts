import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { acceptedElsewhere, acceptedHere, contract, device, policy, tender, transition } from './bought.ts'
import { madeCouncilLandscapes } from './council-landscapes.ts'
import { each, orUnknown, seldom, some, team, unknown } from './stated.ts'

type Entry = Readonly<Record<string, unknown>>

/** What is bought: a landscape, the components of its applications, and a policy. */
export interface Purchases {
  readonly 'landscape.yaml': string
  readonly 'common-ground.yaml': string
  readonly 'havenwijzer.yaml': string
}

const platformIds = ['platform-0', 'platform-1', 'platform-2', 'eigen-dc']
const choice = fc.uniqueArray(fc.record({ platform: some(platformIds), role: some(['active', 'standby']) }), {
  minLength: 2,
  maxLength: 2,
  selector: ({ platform }) => platform,
})

const application = fc.record(
  {
    owner: team,
    functions: fc.subarray(['email', 'chat', 'forms'], { minLength: 1 }),
    product: seldom(some(['open-zaak', 'outlook']), 4),
    data: seldom(unknown, 6),
    criticality: seldom(unknown, 6),
    contract: seldom(unknown, 8),
    runsOn: seldom(fc.oneof(choice, unknown), 5),
    backup: seldom(
      some(platformIds).map((runsOn) => ({ runsOn })),
      4,
    ),
    exit: fc.record(
      {
        plan: orUnknown(fc.constant('https://example.com/exit')),
        exportFormats: orUnknown(some([['csv'], []])),
      },
      { requiredKeys: [] },
    ),
    interfaces: fc.record({ to: some(['app-0', 'app-1', 'deel-0']), needed: fc.boolean() }).map((of) => [of]),
    transition,
  },
  { requiredKeys: [] },
)

const supplier = fc.record(
  {
    ultimateParent: unknown,
    exit: fc.record(
      { plan: fc.constant('https://example.com/exit'), exportFormats: fc.constant(['csv']) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)

const platform = fc.record(
  {
    contract: some(['contract-0', 'contract-1', 'contract-2']),
    lifecycle: seldom(some(['planned', 'retired', 'phasing-out']), 3),
    owner: team,
    transition: seldom(fc.constant({ kind: 'retire', before: '2027-06-30', status: 'decided' }), 3),
    runsOn: fc.nat(3),
    backup: seldom(fc.nat(3), 4),
  },
  { requiredKeys: [] },
)

const dataset = fc.record(
  {
    name: some(['Dossiers', 'Kaarten']),
    personal: orUnknown(some(['none', 'ordinary', 'bsn', 'criminal', 'special'])),
    classification: orUnknown(some(['public', 'internal', 'confidential', 'secret'])),
    owner: team,
  },
  { requiredKeys: [] },
)

const thing = some(['app-0', 'app-1', 'app-2', 'app-3', 'platform-0', 'deel-0', 'deel-1', 'proces-0'])
const process = fc.record(
  {
    name: some(['Uitkeren', 'Melden']),
    criticality: orUnknown(some(['low', 'medium', 'high', 'critical'])),
    maxOutage: orUnknown(some(['1h', '24h', '36h', '2d', '5d'])),
    owner: team,
    needs: fc.uniqueArray(thing, { maxLength: 2 }),
    either: fc.array(fc.uniqueArray(thing, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    helpedBy: fc.uniqueArray(thing, { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: [] },
)

const component = fc.record(
  {
    partOf: fc.nat(3).map((i) => `app-${i}`),
    product: some(['pakket-0', 'pakket-1', 'open-zaak']),
    runsOn: some(platformIds),
    contract: some(['contract-0', 'contract-1', 'contract-2']),
    stores: fc.subarray(['gegevens-0', 'gegevens-1'], { minLength: 1 }),
    data: fc.subarray(['gegevens-1', 'gegevens-2'], { minLength: 1 }),
    lifecycle: seldom(some(['planned', 'retired']), 3),
    transition: seldom(transition, 2),
  },
  { requiredKeys: [] },
)

/** The landscapes of `made/council-landscapes.ts`, with all that somebody wants to know who buys. */
export const madePurchases: fc.Arbitrary<Purchases> = fc
  .record({
    text: madeCouncilLandscapes,
    suppliers: each(seldom(supplier, 3), 5),
    applications: each(application, 12),
    contracts: each(contract, 3),
    platforms: each(platform, 4),
    processes: each(process, 3),
    datasets: each(dataset, 3),
    components: fc.array(component, { maxLength: 3 }),
    devices: each(device, 2),
    tenders: fc.array(tender, { maxLength: 2 }),
    elsewhere: fc.array(acceptedElsewhere, { maxLength: 3 }),
    here: each(seldom(acceptedHere, 4), 3),
    policy,
  })
  .map(({ text, components, tenders, elsewhere, here, policy: policyKeys, ...more }) => {
    const document = parse(text) as Record<string, Entry[]>
    const list = (key: string) => document[key] ?? []
    const known = new Set([
      ...list('applications').map(({ id }) => id),
      ...components.map((_, i) => `deel-${i}`),
      ...['platform-0', 'proces-0', 'pakket-0', 'platform-1', 'open-zaak'],
      ...['contract-0', 'contract-1', 'supplier:partij-0'],
    ])
    const isKnown = (id: unknown) => known.has(id)
    const landscape = {
      ...document,
      suppliers: list('suppliers').map((entry, i) => said({ ...more.suppliers[i], ...entry })),
      applications: list('applications').map((entry, i) =>
        applicationOf(entry, more.applications[i] ?? {}, isKnown, here[i]),
      ),
      contracts: list('contracts').map(({ id, supplier, decision }, i) =>
        said({ id, supplier, decision, ...said(more.contracts[i] ?? {}), acceptedRisks: here[i + 1] && [here[i + 1]] }),
      ),
      platforms: list('platforms').map((entry, i) => platformOf(entry, more.platforms[i] ?? {}, i)),
      processes: more.processes.map((entry, i) =>
        said({
          id: `proces-${i}`,
          ...entry,
          needs: entry.needs?.filter((id) => isKnown(id) && id !== `proces-${i}`),
          either: entry.either
            ?.map((group) => group.filter((id) => isKnown(id) && id !== `proces-${i}`))
            .filter((group) => group.length > 0),
          helpedBy: entry.helpedBy?.filter((id) => isKnown(id) && id !== `proces-${i}`),
        }),
      ),
      datasets: more.datasets.map((entry, i) => said({ id: `gegevens-${i}`, ...entry })),
      devices: list('devices').map((entry, i) =>
        said({ ...entry, ...more.devices[i], transition: planIn(more.devices[i], isKnown) }),
      ),
      tenders: tenders.map((entry, i) => said({ id: `inkoop-${i}`, ...entry })),
      acceptedRisks: elsewhere
        .filter(({ element }) => isKnown(element))
        .map((entry) => said({ ...entry, covers: entry.covers?.filter(isKnown) })),
    }
    const parts = {
      kind: 'common-ground',
      version: 1,
      organisation: 'gm0001',
      components: components.map((entry, i) =>
        said({
          id: `deel-${i}`,
          ...entry,
          partOf: isKnown(entry.partOf) ? entry.partOf : undefined,
          transition: planIn(entry, isKnown),
        }),
      ),
    }
    return {
      'landscape.yaml': written(landscape),
      'common-ground.yaml': written(parts),
      'havenwijzer.yaml': written({ kind: 'policy', version: 1, ...said(policyKeys) }),
    }
  })

function applicationOf(
  entry: Entry,
  more: Entry,
  isKnown: (id: unknown) => boolean,
  accepted: Entry | undefined,
): Entry {
  const interfaces = more['interfaces'] as readonly Entry[] | undefined
  return said({
    ...entry,
    ...said(more),
    interfaces: interfaces?.filter(({ to }) => isKnown(to) && to !== entry['id']),
    exit: { ...(entry['exit'] as Entry | undefined), ...(more['exit'] as Entry | undefined) },
    transition: planIn(more, (id) => isKnown(id) && id !== entry['id']) ?? entry['transition'],
    acceptedRisks: accepted && [accepted],
  })
}

/** Only to what there is. */
function planIn(of: Entry | undefined, isKnown: (id: unknown) => boolean): Entry | undefined {
  const plan = of?.['transition'] as Entry | undefined
  return plan && said({ ...plan, to: (plan['to'] as readonly unknown[] | undefined)?.filter(isKnown) })
}

/** On one that comes after it, so that none stands on itself. */
function platformOf(entry: Entry, more: Entry, at: number): Entry {
  const later = (of: unknown) => (Number(of) > at ? platformIds[Number(of)] : undefined)
  const keeps = later(more['backup'])
  return said({ ...entry, ...more, runsOn: later(more['runsOn']), backup: keeps && { runsOn: keeps } })
}

/** Without what is not said, and without what is empty but may not be. */
function said(of: Entry): Entry {
  return Object.fromEntries(
    Object.entries(of).filter(
      ([key, value]) =>
        value !== undefined &&
        !(['to', 'covers', 'exit', 'dataReturn'].includes(key) && Object.keys(value as object).length === 0),
    ),
  )
}

function written(document: Entry): string {
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })
}
