import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../generator/random.ts'

export interface File {
  readonly path: string
  readonly text: string
}

/**
 * Made-up files of a few organisations, small and full of trouble: ids that are a letter apart, twice defined or missing,
 * references between organisations, both kinds and states, cycles, catalogues, policies, and slips.
 */
export function madeUpFiles(random: Random, count: number): readonly File[] {
  return Array.from({ length: count }, (_, i) => ({ path: pathOf(i, random), text: madeUpDocument(random) }))
}

export function madeUpDocument(random: Random): string {
  const kind = random.pick(['landscape', 'landscape', 'landscape', 'common-ground', 'policy', 'catalogue'] as const)
  switch (kind) {
    case 'policy':
      return policy(random)
    case 'catalogue':
      return `kind: catalogue\nversion: 1\nasOf: 2026-01-01\n${section('suppliers', random)}${section('products', random)}`
    case 'common-ground':
      return [head(kind, random), section('components', random), section('platforms', random)].join('')
    case 'landscape': {
      const sections = [
        'applications',
        'platforms',
        'datasets',
        'contracts',
        'processes',
        'suppliers',
        'products',
        'organisations',
        'acceptedRisks',
      ]
      const chosen = sections.filter(() => random.chance(0.45))
      return [head(kind, random), ...chosen.map((name) => section(name, random))].join('')
    }
  }
}

const ORGANISATIONS = ['gm0268', 'gm0268', 'gm0268', 'irvn', 'irvm', 'regiodienst']
const IDS = [
  'zaaksysteem',
  'zaaksystem',
  'zaaksystemen',
  'gis',
  'gits',
  'haven-prod',
  'haven-prd',
  'azure-weu',
  'azur-weu',
  'eigen-dc',
  'brp',
  'kubernetes',
]
const SUPPLIERS = [
  'centric',
  'centrik',
  'microsoft',
  'Microsoft B.V.',
  'zivver',
  'lokale-maker',
  'locale-maker',
  'irvn',
]
const STATES = [
  '',
  '',
  '',
  '',
  'state: target\n',
  'state: target\nreachedOn: 2030-12-31\n',
  'state: target\nreachedOn: 2028-12-31\n',
]

function pathOf(index: number, random: Random): string {
  const folder = random.pick(['', '', 'a/', 'b/', 'a/c/'])
  const name = random.pick([
    'x.landscape.yaml',
    'x.landscape.yaml',
    'x.common-ground.yaml',
    'x.catalogue.yaml',
    'x.yaml',
    'havenwijzer.yaml',
  ])
  return name === 'havenwijzer.yaml'
    ? `${folder}${index}/havenwijzer.yaml`
    : `${folder}${name.replace('x', `x${index}`)}`
}

function head(kind: string, random: Random): string {
  const organisation = random.pick(ORGANISATIONS)
  const said = random.pick([
    `organisation: ${organisation}\n`,
    `organisation: ${organisation}\n`,
    `organisation: { id: ${organisation}, name: Naam }\n`,
    '',
  ])
  const version = random.chance(0.03) ? 2 : 1
  return `kind: ${kind}\nversion: ${version}\n${said}${random.pick(STATES)}`
}

function policy(random: Random): string {
  const levels = random.pick([
    '',
    'levels: { structure/unknown-reference: warning }\n',
    'levels: { structure/*: info, structure/schema: off }\n',
    'levels:\n  structure/unused-definition: off\n',
    'jurisdictions: { trusted: [EU, EEA, US] }\n',
    'thresholds: { gatherBelow: 1 }\n',
    'jurisdictions: { highRisk: { countries: [US] } }\nacceptedKeys: [shared]\n',
  ])
  const scenario = `scenarios:\n  - { id: weg, cutOff: { suppliers: [${supplier(random)}] } }\n  - { id: uit, outage: { platform: ${id(random)} } }\n`
  return `kind: policy\nversion: 1\n${levels}${random.chance(0.6) ? scenario : ''}`
}

function section(name: string, random: Random): string {
  const items = Array.from({ length: 1 + random.int(4) }, () => item(name, random))
  if (random.chance(0.06)) return `${name}: [${items.map((lines) => `{ ${lines.join(', ')} }`).join(', ')}]\n`
  const indent = random.pick(['  ', '  ', '  ', ''])
  const body = items.map((lines) => lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}\n`).join(''))
  return `${name}:\n${body.join('')}`
}

/** The lines of an item, as pairs. */
export function item(section: string, random: Random): readonly string[] {
  const own = `id: ${section === 'suppliers' ? supplier(random) : section === 'organisations' ? random.pick(ORGANISATIONS) : id(random)}`
  const pairs = PAIRS[section]?.(random) ?? []
  return section === 'acceptedRisks' ? pairs : [own, ...pairs.filter(() => random.chance(0.6))]
}

const PAIRS: Readonly<Record<string, (random: Random) => readonly string[]>> = {
  applications: (random) => [
    `runsOn: ${random.pick([reference(random), '{ product: azure, region: westeurope }'])}`,
    `data: [${reference(random)}]`,
    `product: ${product(random)}`,
    `contract: ${reference(random)}`,
    `criticality: ${random.pick(['high', 'low', 'critical', 'hihg', 'no'])}`,
    `operator: ${party(random)}`,
    `from: ${reference(random)}`,
    `subProcessors: [{ supplier: ${supplier(random)} }]`,
    `identityProvider: ${random.pick([reference(random), `{ application: ${reference(random)} }`])}`,
    `support: { by: ${supplier(random)}, accessToData: ${random.pick(['true', 'false', '{ unknown: {} }'])} }`,
    `backup: { runsOn: ${reference(random)} }`,
    `encryptionKeys: ${random.pick(['customer-only', 'shared'])}`,
    `uses: [{ product: ${product(random)}, for: ${random.pick(['object-storage', 'cdn'])} }]`,
    `lifecycle: ${random.pick(['planned', 'in-use', 'retired'])}`,
    `referenceComponents: [${random.pick(['Havencomponent', 'Zaakregistratiecomponent', 'Zaakregistratiecomponnt'])}]`,
  ],
  platforms: (random) => [
    `runsOn: ${reference(random)}`,
    `product: ${product(random)}`,
    `location: ${random.pick(['NL', 'US', 'NO'])}`,
    `operator: ${party(random)}`,
    `keyHolder: ${party(random)}`,
  ],
  datasets: (random) => [
    `sourceSystem: ${reference(random)}`,
    `classification: ${random.pick(['public', 'secret'])}`,
    'personal: special',
  ],
  contracts: (random) => [`supplier: ${supplier(random)}`, 'start: 2025-01-01', `end: 202${random.int(9)}-12-31`],
  processes: (random) => [
    `needs: [${reference(random)}, ${reference(random)}]`,
    'criticality: critical',
    `helpedBy: [${reference(random)}]`,
  ],
  suppliers: (random) => [
    `name: ${random.pick(['Een', 'Twee', 'no'])}`,
    `country: ${random.pick(['NL', 'US'])}`,
    `ultimateParent: ${random.pick(['{ id: kiteworks, name: K }', '{ name: Twee, country: NL }'])}`,
    `asOf: ${random.pick(['2024-01-01', '2026-11-01'])}`,
    `source: https://example.org`,
  ],
  products: (random) => [
    `supplier: ${supplier(random)}`,
    'name: Product',
    `serviceModel: ${random.pick(['saas', 'self-hosted'])}`,
    `functions: [${random.pick(['kubernetes', 'gis'])}]`,
    `licence: ${random.pick(['proprietary', 'EUPL-1.2'])}`,
  ],
  organisations: (random) => [`name: ${random.pick(['Een', 'Twee'])}`],
  components: (random) => [
    `partOf: ${reference(random)}`,
    `runsOn: ${reference(random)}`,
    `stores: [${reference(random)}]`,
  ],
  acceptedRisks: (random) => [
    'rule: structure/schema',
    `element: ${random.pick([reference(random), `supplier:${supplier(random)}`, `component:${id(random)}`])}`,
    `covers: [${reference(random)}]`,
  ],
}

export function id(random: Random): string {
  return random.pick(IDS)
}

function supplier(random: Random): string {
  return random.pick(SUPPLIERS)
}

function product(random: Random): string {
  return random.pick(['kubernetes', 'azure', 'O365', 'topdesk', 'eigen-portaal', 'eigen-portal', id(random)])
}

function party(random: Random): string {
  return random.chance(0.5) ? supplier(random) : random.pick(ORGANISATIONS)
}

function reference(random: Random): string {
  return random.chance(0.2) ? `${random.pick(ORGANISATIONS)}/${id(random)}` : id(random)
}

/** The texts of the documents in a folder, by path. */
export function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'))
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
