import { generate } from '../generator/generate.ts'
import type { Random } from '../generator/random.ts'

/** Texts by path. */
export type Files = Map<string, string>

/** A folder of municipalities, each with a small landscape of its own. */
export function country(municipalities: number, applications = 6): Files {
  const files: Files = new Map([
    ['havenwijzer.yaml', 'kind: policy\nversion: 1\nlevels: { lock-in/no-exit-plan: error }\n'],
  ])
  for (let municipality = 0; municipality < municipalities; municipality++) {
    const { organisation, documents } = generate({ municipality, applications, errors: 0.2, split: 2 })
    for (const { path, text } of documents) files.set(`${organisation}/${path}`, text)
  }
  return files
}

/** What makes one municipality of a country mean something for another, or seem to. */
export const TIES: Readonly<Record<string, (files: Files, random: Random) => void>> = {
  'uses what another provides': (files) =>
    append(
      files,
      'gm3001',
      `applications:\n  - { id: gedeeld, name: Gedeeld, from: gm3002/${firstApplicationOf(files, 'gm3002')} }\n`,
    ),
  'uses what another does not have': (files) =>
    append(files, 'gm3001', 'applications:\n  - { id: gedeeld, name: Gedeeld, from: gm3002/nergens }\n'),
  'uses what one that is not here provides': (files) =>
    append(files, 'gm3001', 'applications:\n  - { id: gedeeld, name: Gedeeld, from: gm9999/zaaksysteem }\n'),
  'is run by another': (files) =>
    append(files, 'gm3003', 'applications:\n  - { id: elders, name: Elders, product: open-zaak, operator: gm3004 }\n'),
  'says something else of a joint service': (files) =>
    change(files, 'gm3002', 'type: shared-service-centre', 'type: municipality'),
  'describes another': (files) =>
    change(
      files,
      'gm3002',
      'organisations:\n',
      'organisations:\n  - { id: gm3004, name: Een andere naam, type: municipality }\n',
    ),
  'is a slip for another': (files) =>
    files.set(
      'los/landscape.yaml',
      `kind: landscape\nversion: 1\norganisation: gm300\nprocesses:\n  - { id: p, name: P, criticality: critical, needs: [${firstApplicationOf(files, 'gm3000')}] }\n`,
    ),
  'has a file of its own elsewhere': (files) =>
    files.set(
      'los/extra.landscape.yaml',
      `kind: landscape\nversion: 1\norganisation: gm3005\nprocesses:\n  - { id: p, name: P, criticality: critical, needs: [${firstApplicationOf(files, 'gm3005')}] }\n`,
    ),
  'has two municipalities in one file': (files) =>
    append(
      files,
      'gm3006',
      '---\nkind: landscape\nversion: 1\norganisation: gm3007\napplications:\n  - { id: tweede, name: Tweede }\n',
    ),
}

function mainOf(organisation: string): string {
  return `${organisation}/landscape.yaml`
}

function append(files: Files, organisation: string, text: string): void {
  files.set(
    `${organisation}/meer.landscape.yaml`,
    `kind: landscape\nversion: 1\norganisation: ${organisation}\n${text}`,
  )
}

function change(files: Files, organisation: string, from: string, to: string): void {
  const text = files.get(mainOf(organisation)) ?? ''
  if (!text.includes(from)) throw new Error(`${organisation} does not say ${from}`)
  files.set(mainOf(organisation), text.replace(from, to))
}

export function firstApplicationOf(files: Files, organisation: string): string {
  const texts = [...files].filter(([path]) => path.startsWith(`${organisation}/`)).map(([, text]) => text)
  const id = texts.flatMap((text) => /^applications:\n[\s\S]*?- id: ([\w-]+)/m.exec(text)?.[1] ?? [])[0]
  if (id === undefined) throw new Error(`${organisation} has no application`)
  return id
}
