import type { PlantedMistake } from './document-text.ts'
import { DocumentText, scalar } from './document-text.ts'
import type { PlannedApplication } from './plan.ts'
import { pad, planApplications, slug } from './plan.ts'
import { seededRandom } from './random.ts'
import { themes, townBeginnings, townEndings } from './vocabulary.ts'
import type { Surroundings } from './write-application.ts'
import { writeApplication } from './write-application.ts'
import { writeContracts, writeDatasets, writeDefinitions, writeProcesses } from './write-sections.ts'

export type { PlantedMistake } from './document-text.ts'
export type { MistakeKind } from './plan.ts'

export interface GenerateOptions {
  readonly applications?: number
  readonly seed?: number
  /** Which municipality: 0, 1, 2 …; each has its own id and its own landscape. */
  readonly municipality?: number
  /** Share of applications that carry one known mistake. */
  readonly errors?: number
  /** Share of applications that use a YAML anchor. */
  readonly anchors?: number
  /** Share of applications with comments. */
  readonly comments?: number
  /** Dates as quoted text, for readers of YAML 1.1. */
  readonly quoteDates?: boolean
  readonly crlf?: boolean
  /** Number of documents that the landscape is spread over, in folders. */
  readonly split?: number
}

export interface GeneratedLandscape {
  readonly organisation: string
  readonly documents: readonly { readonly path: string; readonly text: string }[]
  readonly mistakes: readonly PlantedMistake[]
}

/** Writes the landscape of one made-up municipality: the same options give the same bytes. */
export function generate(options: GenerateOptions = {}): GeneratedLandscape {
  const { applications: count = 400, seed = 1, municipality = 0, errors = 0, anchors = 0.03, split = 1 } = options
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(municipality + 1, 0x85ebca6b))
  const parts = Math.min(Math.max(1, split - 1), count)
  const partOf = (index: number) => Math.floor((index * parts) / count)
  const applications = planApplications({ applications: count, errors, anchors, documentOf: partOf }, random)
  const around = surroundings(applications, options)
  const organisation = `gm${FIRST_CODE + municipality}`
  const main = new DocumentText('landscape.yaml')
  const documents =
    split > 1 ? [main, ...Array.from({ length: parts }, (_, part) => startPart(organisation, part))] : [main]

  main.write(...head(organisation, municipality, seed, around))
  writeDefinitions(main, applications, around)
  const written = new Set<string>()
  for (let part = 0; part < parts; part++) {
    const document = documents[part + 1] ?? main
    const here = applications.filter((_, index) => partOf(index) === part)
    document.write('', 'applications:')
    for (const application of here) writeApplication(document, application, around, random)
    const contracts = here.flatMap(({ contract }) => (contract && isFirst(contract.id, written) ? [contract] : []))
    writeContracts(document, contracts, around, random)
  }
  writeDatasets(main, applications)
  writeProcesses(main, count, around, random)
  return {
    organisation,
    documents: documents.map((document) => ({
      path: document.path,
      text: document.text(options.crlf ? '\r\n' : '\n'),
    })),
    mistakes: documents.flatMap(({ mistakes }) => mistakes),
  }
}

/** Above every code that a municipality has or had. */
const FIRST_CODE = 3000

function surroundings(applications: readonly PlannedApplication[], options: GenerateOptions): Surroundings {
  const named = applications.filter(({ mistake }) => mistake !== 'duplicate-id')
  const signIns = named.filter(({ theme }) => theme.component === 'Gebruikersbeheercomponent')
  return {
    ids: named.map(({ id }) => id),
    signIns: signIns.map(({ id }) => id),
    comments: options.comments ?? 0.35,
    date: options.quoteDates ? (...day) => `'${isoDate(...day)}'` : isoDate,
  }
}

function head(organisation: string, municipality: number, seed: number, { date }: Surroundings): readonly string[] {
  const beginning = townBeginnings[municipality % townBeginnings.length]
  const town = `${beginning}${townEndings[Math.floor(municipality / townBeginnings.length) % townEndings.length]}`
  return [
    `# Applicatielandschap gemeente ${town} — verzonnen (seed ${seed}, gemeente ${municipality})`,
    'kind: landscape',
    'version: 1',
    `organisation: { id: ${organisation}, name: ${scalar(`Gemeente ${town}`)}, type: municipality }`,
    `reviewedOn: ${date(2026, 10, 1)}`,
    '',
    'organisations:',
    '  - { id: regiodienst, name: Regionale ICT-dienst, type: shared-service-centre }',
  ]
}

function startPart(organisation: string, part: number): DocumentText {
  const domain = slug(themes[part % themes.length]?.name ?? 'overig')
  const document = new DocumentText(`${domain}/deel-${pad(part + 1, 3)}.landscape.yaml`)
  document.write('kind: landscape', 'version: 1', `organisation: ${organisation}`)
  return document
}

function isFirst(id: string, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  return true
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${pad(month, 2)}-${pad(day, 2)}`
}
