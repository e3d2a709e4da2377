import type { DocumentText } from './document-text.ts'
import { scalar } from './document-text.ts'
import type { PlannedApplication, PlannedContract } from './plan.ts'
import { OWN_PRODUCTS, pad } from './plan.ts'
import type { Random } from './random.ts'
import { datasets, platforms, themes } from './vocabulary.ts'
import type { Surroundings } from './write-application.ts'

/** Writes who and what is described, as far as an application uses it. */
export function writeDefinitions(
  out: DocumentText,
  applications: readonly PlannedApplication[],
  { date }: Surroundings,
): void {
  const own = Object.values(OWN_PRODUCTS).filter((product) => applications.some((user) => user.product === product))
  if (own.length > 0) {
    out.write('', 'suppliers:')
    for (const { supplier } of own) {
      out.write(`  - id: ${supplier}`, `    name: ${capitals(supplier)} B.V.`, '    country: NL')
      out.write('    source: https://example.org/uittreksel', `    asOf: ${date(2026, 5, 1)}`)
    }
    out.write('', 'products:')
    for (const { id, supplier, selfHosted } of own) {
      out.write(`  - id: ${id}`, `    name: ${capitals(id)}`, `    supplier: ${supplier}`)
      out.write(`    serviceModel: ${selfHosted ? 'self-hosted' : 'saas'}`, '    licence: proprietary')
    }
  }
  const used = new Set(applications.flatMap(({ runsOn, backup = [] }) => [...runsOn, backup].flat()))
  const described = Object.entries(platforms).filter(([id]) => used.has(id))
  if (described.length > 0) out.write('', 'platforms:')
  for (const [id, lines] of described) out.write(`  - id: ${id}`, ...lines.map((line) => `    ${line}`))
}

export function writeDatasets(out: DocumentText, applications: readonly PlannedApplication[]): void {
  out.write('', 'datasets:')
  for (const [id, [classification, personal]] of Object.entries(datasets)) {
    const users = applications.filter(({ data }) => data.ids.includes(id))
    if (users.length === 0) continue
    const source = users.find(({ mistake }) => mistake !== 'duplicate-id')
    out.write(`  - id: ${id}`, `    name: ${capitals(id)}`, `    classification: ${classification}`)
    out.write(`    personal: ${personal}`, ...(source ? [`    sourceSystem: ${source.id}`] : []))
  }
}

/** Writes one process for every ten applications, five at least. */
export function writeProcesses(out: DocumentText, count: number, { ids, date }: Surroundings, random: Random): void {
  out.write('', 'processes:')
  for (let index = 0; index < Math.max(5, Math.floor(count / 10)); index++) {
    const name = `${themes[index % themes.length]?.name} ${index % 2 === 0 ? 'aanvragen' : 'behandelen'}`
    const needs = new Set(Array.from({ length: 1 + random.int(5) }, () => random.pick(ids)))
    out.write(`  - id: proces-${pad(index + 1, 4)}`, `    name: ${name}`)
    out.write(`    criticality: ${random.pick(['medium', 'high', 'critical'])}`)
    out.write(`    maxOutage: ${random.pick(['4h', '24h', '5d'])}`, `    needs: [${[...needs].join(', ')}]`)
    if (random.chance(0.3)) out.write(`    helpedBy: [${random.pick(ids)}]`)
    if (random.chance(0.5)) {
      out.write('    continuity:', `      plan: documenten/continuiteit/${pad(index + 1, 4)}.md`)
      out.write(`      exercisedOn: ${date(2024 + random.int(2), 1 + random.int(12), 1)}`)
    }
  }
}

/** Writes these contracts, each once. */
export function writeContracts(
  out: DocumentText,
  contracts: readonly PlannedContract[],
  around: Surroundings,
  random: Random,
): void {
  if (contracts.length > 0) out.write('', 'contracts:')
  for (const contract of contracts) writeContract(out, contract, around, random)
}

function writeContract(
  out: DocumentText,
  { id, supplier, year, mistakeOf }: PlannedContract,
  { date }: Surroundings,
  random: Random,
): void {
  const end = year + 3 + random.int(6)
  out.write(`  - id: ${id}`, `    supplier: ${supplier}`, `    start: ${date(year, 1 + random.int(12), 1)}`)
  if (mistakeOf !== undefined) out.plant('end-before-start', mistakeOf, `    end: ${date(year - 1, 12, 31)}`)
  else out.write(`    end: ${date(end, 12, 31)}`)
  if (random.chance(0.4)) out.write(`    extensions: [${date(end + 1, 12, 31)}, ${date(end + 2, 12, 31)}]`)
  out.write(
    `    renewal: ${random.pick(['option', 'automatic', 'none'])}`,
    `    noticeMonths: ${3 * (1 + random.int(4))}`,
  )
  out.write(`    terms: ${random.pick(['gibit-2023', 'gibit-2020', 'arbit-2022', 'leverancier'])}`)
  if (random.chance(0.5)) out.write(`    exitClause: ${random.chance(0.7)}`)
  out.write(`    annualCost: ${1000 * (1 + random.int(400))}`)
}

/** `lokale-softwaremaker-noord` → `Lokale softwaremaker noord`. */
function capitals(id: string): string {
  const words = id.replaceAll('-', ' ')
  return scalar(words.charAt(0).toUpperCase() + words.slice(1))
}
