import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/*
 * What there is to answer of by the framework, for `answers.ts`: what documents say of it, and on what it runs. Nothing of the
 * engine is used.
 */

export type Entry = Readonly<Record<string, unknown>>

export const OWN = 'gm0001'

/** Entries of all documents, by their list. */
export type Documents = ReturnType<typeof readDocuments>

export function readDocuments(texts: readonly string[]) {
  const documents = texts.map((text) => parse(text) as Entry)
  const list = (key: string) => documents.flatMap((each) => (each[key] as readonly Entry[] | undefined) ?? [])
  const called = (key: string, id: unknown) =>
    [...list(key), ...(CATALOGUE[key] ?? [])].find((entry) => entry['id'] === id)
  const productOf = (entry: Entry) => called('products', entry['product'])
  const inUse = (entry: Entry) => !['planned', 'retired'].includes(String(entry['lifecycle']))
  const partsOf = ({ id }: Entry) =>
    list('components').filter((each) => inUse(each) && (each['partOf'] ?? each['id']) === id)
  return { list, called, productOf, inUse, partsOf }
}

export const fromCatalogue = (file: string, key: string) =>
  (
    parse(readFileSync(join(import.meta.dirname, `../../../server/catalogue/${file}`), 'utf8')) as Readonly<
      Record<string, readonly Entry[]>
    >
  )[key] ?? []

const CATALOGUE: Readonly<Record<string, readonly Entry[]>> = {
  products: fromCatalogue('products.yaml', 'products'),
  suppliers: fromCatalogue('suppliers.yaml', 'suppliers'),
}

export type Kind = 'application' | 'component' | 'platform' | 'host'

/** Something that is answered of. */
export interface Thing {
  readonly kind: Kind
  readonly entry: Entry
}

/** Where it runs, a standby included. Where its supplier runs it says nothing of where we run it ourselves. */
export function hostsOf(thing: Thing, documents: Documents): readonly Thing[] {
  if (thing.kind === 'host') return []
  const product = isService(thing, documents) ? documents.productOf(thing.entry) : undefined
  return placesToRun(thing.entry['runsOn'] ?? product?.['runsOn'], documents)
}

export function placesToRun(said: unknown, { called }: Documents): readonly Thing[] {
  if (said === undefined || isUnknown(said)) return []
  return [said].flat().flatMap((each): readonly Thing[] => {
    const platform = typeof each === 'string' ? each : (each as Entry)['platform']
    if (platform === undefined) return [{ kind: 'host', entry: each as Entry }]
    const entry = called('platforms', platform)
    return entry ? [{ kind: 'platform', entry }] : []
  })
}

export const isUnknown = (said: unknown) => typeof said === 'object' && said !== null && 'unknown' in said

/** How it is delivered, whoever runs it; a host that is described on the spot is a service. */
export function isServiceByModel({ entry, kind }: Thing, { productOf }: Documents): boolean {
  const ofProduct = productOf(entry)?.['serviceModel']
  return kind === 'host' || isAmong(entry['serviceModel'] ?? ofProduct, ['saas', 'paas', 'iaas'])
}

export function isService(thing: Thing, documents: Documents): boolean {
  return isServiceByModel(thing, documents) && thing.entry['operator'] !== OWN
}

/** A service, and what somebody else runs, or nobody knows who. */
export function isFromOthers(thing: Thing, documents: Documents): boolean {
  const { operator } = thing.entry
  return isService(thing, documents) || (operator !== undefined && operator !== OWN)
}

export const isAmong = (said: unknown, words: readonly string[]) => typeof said === 'string' && words.includes(said)

const isSilentOnHost = (thing: Thing, documents: Documents) =>
  thing.entry['runsOn'] === undefined && !isService(thing, documents)

/** Of an application whether it, or software that is part of it, says on what it runs. */
function isHostedWith(thing: Thing, documents: Documents): boolean {
  if (hostsOf(thing, documents).length > 0) return true
  const parts = documents.partsOf(thing.entry).map((entry): Thing => ({ kind: 'component', entry }))
  return (
    isSilentOnHost(thing, documents) &&
    parts.some((each) => !isService(each, documents) && hostsOf(each, documents).length > 0)
  )
}

/** What says nothing of where it runs, runs where the rest of its application does. */
export function runsWithRest(thing: Thing, documents: Documents): boolean {
  if (!isSilentOnHost(thing, documents)) return false
  return thing.kind === 'component' || (thing.kind === 'application' && isHostedWith(thing, documents))
}
