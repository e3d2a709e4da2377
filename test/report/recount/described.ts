import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { Files } from './made/folders.ts'

type Entry = Readonly<Record<string, unknown>>

/** What a report tells under `described`, each list by what a row is about. */
export interface Described {
  readonly processes: readonly Entry[]
  readonly devices: readonly Entry[]
  readonly documents: readonly Entry[]
}

interface Document {
  readonly path: string
  readonly text: Entry
}

/*
 * What is described besides applications, and in which documents, told once more from the text of the files and from what the schemas
 * and the pages on policies and names say: nothing of the engine is used. Each document is a file of its own.
 */
export function retoldDescribed(files: Files, organisation: string): Described {
  const documents = Object.entries(files).map(([path, text]) => ({ path, text: parse(text) as Entry }))
  const own = documents.filter(
    ({ text }) =>
      ['landscape', 'common-ground'].includes(String(text['kind'])) && idOf(text['organisation']) === organisation,
  )
  const now = own.filter(({ text }) => text['state'] !== 'target')
  const entries = (key: string) => now.flatMap(({ text }) => (text[key] as readonly Entry[] | undefined) ?? [])
  const products = [
    ...documents.flatMap(({ text }) => (text['products'] as readonly Entry[] | undefined) ?? []),
    ...CATALOGUE,
  ]
  return {
    processes: inOrder(entries('processes').map(process), 'process'),
    devices: inOrder(
      entries('devices')
        .filter(({ lifecycle }) => lifecycle !== 'planned' && lifecycle !== 'retired')
        .map((each) => device(each, products)),
      'device',
    ),
    documents: inOrder(
      [...own, ...policiesOver(own, documents), ...documents.filter(({ text }) => text['kind'] === 'catalogue')].map(
        document,
      ),
      'path',
    ),
  }
}

/** The same as a report tells it. */
export function reportedDescribed(organisation: object): Described {
  const { processes, devices, documents } = (organisation as { readonly described: Described }).described
  return {
    processes: inOrder(processes, 'process'),
    devices: inOrder(devices, 'device'),
    documents: inOrder(documents, 'path'),
  }
}

const CATALOGUE = (
  parse(readFileSync(join(import.meta.dirname, '../../../server/catalogue/products.yaml'), 'utf8')) as {
    readonly products: readonly Entry[]
  }
).products

function process(of: Entry): Entry {
  return {
    process: `process:${of['id']}`,
    name: of['name'] ?? of['id'],
    ...stated(of, ['owner', 'domain', 'criticality', 'maxOutage']),
    needs: of['needs'] ?? [],
    either: of['either'] ?? [],
    helpedBy: of['helpedBy'] ?? [],
  }
}

function device(of: Entry, products: readonly Entry[]): Entry {
  const said = stated(of, ['product'])['product']
  const product = products.find(({ id, name, aliases }) =>
    [id, name, ...((aliases as readonly unknown[]) ?? [])].includes(said),
  )
  return {
    device: `device:${of['id']}`,
    name: of['name'] ?? of['id'],
    ...(said === undefined ? {} : { product: product?.['name'] ?? said }),
    ...stated(of, ['owner', 'count', 'contract']),
  }
}

function document({ path, text }: Document): Entry {
  const day = text['reachedOn']
  const target = day === undefined ? 'target' : `target:${day}`
  const told = Object.entries(stated(text, ['title', 'reviewedOn', 'notes'])).map(([key, value]) => [
    key,
    String(value).trim(),
  ])
  return {
    path,
    kind: text['kind'],
    state: text['state'] === 'target' ? target : 'current',
    ...Object.fromEntries(told),
  }
}

/** What is there, and is not said to be unknown. */
function stated(of: Entry, keys: readonly string[]): Entry {
  return Object.fromEntries(
    keys.filter((key) => of[key] !== undefined && typeof of[key] !== 'object').map((key) => [key, of[key]]),
  )
}

/** The nearest policy above each file, with the files that it starts from. */
function policiesOver(own: readonly Document[], all: readonly Document[]): readonly Document[] {
  const policyAt = (path: string) => all.find((each) => each.path === path && each.text['kind'] === 'policy')
  const nearest = (folder: string): Document | undefined =>
    policyAt(join(folder, 'havenwijzer.yaml')) ?? (folder === '.' ? undefined : nearest(dirname(folder)))
  const found = new Set<Document>()
  const add = (policy: Document | undefined): void => {
    if (!policy || found.has(policy)) return
    found.add(policy)
    const from = policy.text['extends']
    if (typeof from === 'string') add(policyAt(join(dirname(policy.path), from)))
  }
  for (const { path } of own) add(nearest(dirname(path)))
  return [...found]
}

function idOf(organisation: unknown): unknown {
  return typeof organisation === 'string' ? organisation : (organisation as Entry | undefined)?.['id']
}

function inOrder(rows: readonly Entry[], by: string): readonly Entry[] {
  return rows.toSorted((a, b) => (String(a[by]) < String(b[by]) ? -1 : 1))
}
