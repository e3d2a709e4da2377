import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { counted, stated, told, type Whole, wholesOf } from './contracts.ts'
import type { Entry, Landscape } from './landscape.ts'

/*
 * What something is for, and what the catalogue names for that, read once more from its files.
 */

const catalogue = (file: string, section = file) => {
  const text = readFileSync(join(import.meta.dirname, `../../../server/catalogue/${file}.yaml`), 'utf8')
  return (parse(text) as Readonly<Record<string, readonly Entry[]>>)[section] ?? []
}
export const PRODUCTS = catalogue('products')
const FUNCTIONS = catalogue('functions')
const ALTERNATIVES = {
  serving: catalogue('alternatives', 'functionAlternatives'),
  replacing: catalogue('alternatives', 'productAlternatives'),
}

/** What something is for: as it says, or else as its product. */
export function purposeOf(thing: Entry, { productOf }: Landscape): readonly string[] {
  return ((thing['functions'] ?? productOf(thing)?.['functions']) as readonly string[] | undefined) ?? []
}

/** Of an application of which nobody says that, what its components are for. */
export function functionsOf({ entry, parts }: Whole, landscape: Landscape): readonly string[] {
  const own = purposeOf(entry, landscape)
  return own.length > 0 ? own : parts.flatMap((part) => purposeOf(part, landscape))
}

export function functionsTold(ids: readonly string[]): readonly Entry[] {
  return [...new Set(ids)].sort().map((id) => {
    const name = FUNCTIONS.find((each) => each['id'] === id)?.['name'] as Entry | undefined
    return { id, name: name?.['en'] ?? id }
  })
}

/** In order of the texts under these keys. */
export function by(...keys: readonly string[]) {
  const textOf = (row: Entry) => keys.map((key) => String(stated(row, key))).join(' ')
  return (a: Entry, b: Entry) => (textOf(a) < textOf(b) ? -1 : 1)
}

/** What the catalogue names for a function, and in place of what is in use for it; with which applications are that, or have it in them. */
export function marketOf(id: string, landscape: Landscape): readonly Entry[] {
  const serves = (product: unknown) =>
    ((productCalled(product)?.['functions'] as readonly string[] | undefined) ?? []).includes(id)
  const parts = wholesOf(landscape)
    .filter(({ entry }) => landscape.inUse.includes(entry))
    .flatMap((whole) => whole.parts.map(({ product }) => ({ name: whole.name, product })))
  const replacing = ALTERNATIVES.replacing
    .filter(({ product }) => serves(product) && parts.some((part) => part.product === product))
    .flatMap(({ product, replacedBy }) => (replacedBy as readonly Entry[]).map((coming) => ({ product, coming })))
    .filter(({ coming }) => serves(coming['product']))
  const serving = ALTERNATIVES.serving
    .filter((each) => each['function'] === id)
    .flatMap(({ alternatives }) => alternatives as readonly Entry[])
  const offered = [
    ...new Set([...serving, ...replacing.map(({ coming }) => coming)].map(({ product }) => product)),
  ].filter(isWayOut)
  if (offered.length === 0) return []
  const products = offered.map((product) => ({
    product: `product:${product}`,
    name: nameOf(product),
    ...told(productCalled(product) ?? {}, ['licence', 'maturity']),
    replaces: replacing
      .filter((each) => each.coming['product'] === product)
      .map(({ coming: { maturity, caveat, part }, product: replaced }) => ({
        product: `product:${replaced}`,
        name: nameOf(replaced),
        ...inEnglish({ maturity, caveat, part }),
      })),
    ...inEnglish({ why: serving.find((each) => each['product'] === product)?.['why'] }),
    inUse: counted(parts.filter((part) => part.product === product).map(({ name }) => name)),
  }))
  return [{ function: id, name: functionsTold([id])[0]?.['name'], products: products.toSorted(by('product')) }]
}

const nameOf = (id: unknown) => productCalled(id)?.['name'] ?? id

/** What is said of these, in English where that is said in two languages. */
function inEnglish(of: Entry): Entry {
  return Object.fromEntries(
    Object.entries(of)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'object' ? (value as Entry)['en'] : value]),
  )
}

const productCalled = (id: unknown) => PRODUCTS.find((each) => each['id'] === id)

/** Not what its maker is ending, nor what ties to one provider again. */
function isWayOut(id: unknown): boolean {
  const product = productCalled(id)
  return (
    product !== undefined &&
    product['lifecycle'] === undefined &&
    (product['providerSpecific'] !== true || product['selfHostable'] === true)
  )
}
