import type { Random } from './random.ts'
import type { ProductName, Theme } from './vocabulary.ts'
import { datasets, platforms, themes } from './vocabulary.ts'

/** A mistake that the generator can plant, named for what is wrong. */
export type MistakeKind = 'unknown-platform' | 'duplicate-id' | 'not-in-list' | 'end-before-start' | 'unknown-key'

export interface PlannedApplication {
  readonly id: string
  /** The id it should have: another than `id` only when that is its mistake. */
  readonly ownId: string
  readonly name: string
  readonly theme: Theme
  readonly product: ProductName
  readonly mistake: MistakeKind | undefined
  /** The platform it runs on, if it is known, and one on standby, if there is. */
  readonly runsOn: readonly string[]
  readonly backup: string | undefined
  readonly data: DataList
  readonly contract: PlannedContract | undefined
}

export interface DataList {
  readonly ids: readonly string[]
  /** Written as an anchor, as a reference to it, or plainly. */
  readonly written: 'anchor' | 'alias' | 'list'
}

export interface PlannedContract {
  readonly id: string
  readonly supplier: string
  readonly year: number
  /** The application whose mistake it is that this contract ends before it starts. */
  readonly mistakeOf: string | undefined
}

export interface PlanOptions {
  readonly applications: number
  readonly errors: number
  readonly anchors: number
  /** The number of the document that an application stands in. */
  readonly documentOf: (application: number) => number
}

/** Decides for every application what others may refer to, before a line is written. */
export function planApplications(options: PlanOptions, random: Random): readonly PlannedApplication[] {
  const anchored = new Map<number, readonly string[]>()
  const planned: PlannedApplication[] = []
  for (let index = 0; index < options.applications; index++) {
    const theme = themes[index % themes.length] ?? random.pick(themes)
    const number = pad(Math.floor(index / themes.length) + 1, String(options.applications).length)
    const name = `${theme.name} ${number}`
    const mistake = random.chance(options.errors) ? planMistake(planned.at(-1), random) : undefined
    const ownId = `${slug(theme.name)}-${number}`
    const id = mistake === 'duplicate-id' ? (planned.at(-1)?.id ?? ownId) : ownId
    const product = OWN_PRODUCTS[index] ?? random.pick(theme.products)
    const runsOn = mistake === 'unknown-platform' ? [`onbekend-${ownId}`] : planHosts(product, random)
    const backup = random.chance(0.15) ? random.pick(BACKUP_PLATFORMS) : undefined
    const data = planData(options, index, anchored, random)
    const contract = planContract(ownId, product, mistake, random)
    planned.push({ id, ownId, name, theme, product, mistake, runsOn, backup, data, contract })
  }
  return planned
}

/** What is made here and in no catalogue; the application at that position uses it. */
export const OWN_PRODUCTS: Readonly<Record<number, ProductName>> = {
  3: { id: 'lokaal-belastingportaal', supplier: 'lokale-softwaremaker-noord', selfHosted: true },
  7: { id: 'lokale-schuldhulpwijzer', supplier: 'lokale-softwaremaker-zuid', selfHosted: false },
}

const BACKUP_PLATFORMS = ['eigen-dc', 'uitwijk-dc']

export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

/** Two duplicates in a row would be one mistake, not two. */
function planMistake(previous: PlannedApplication | undefined, random: Random): MistakeKind {
  const kinds: readonly MistakeKind[] = ['unknown-platform', 'not-in-list', 'end-before-start', 'unknown-key']
  return previous && previous.mistake !== 'duplicate-id' && random.chance(0.2) ? 'duplicate-id' : random.pick(kinds)
}

function planHosts(product: ProductName, random: Random): readonly string[] {
  if (!product.selfHosted && !random.chance(0.1)) return []
  const main = random.pick(Object.keys(platforms))
  const standby = random.pick(Object.keys(platforms))
  return random.chance(0.15) && standby !== main ? [main, standby] : [main]
}

/** One anchor a document: it is known only from its definition to the end of that document. */
function planData(
  { anchors, documentOf }: PlanOptions,
  index: number,
  anchored: Map<number, readonly string[]>,
  random: Random,
): DataList {
  const document = documentOf(index)
  const known = anchored.get(document)
  const wanted = random.chance(anchors)
  if (wanted && known) return { ids: known, written: 'alias' }
  const names = Object.keys(datasets)
  const first = random.int(names.length)
  const ids = [first, first + 3].slice(0, 1 + random.int(2)).flatMap((at) => names[at % names.length] ?? [])
  const defines = anchors > 0 && !known
  if (defines) anchored.set(document, ids)
  return { ids, written: defines ? 'anchor' : 'list' }
}

function planContract(
  application: string,
  { supplier, selfHosted }: ProductName,
  mistake: MistakeKind | undefined,
  random: Random,
): PlannedContract | undefined {
  const year = 2019 + 2 * random.int(4)
  if (mistake === 'end-before-start') return { id: `contract-${application}`, supplier, year, mistakeOf: application }
  return !selfHosted && random.chance(0.8)
    ? { id: `${supplier}-${year}`, supplier, year, mistakeOf: undefined }
    : undefined
}
