/** Compiles `server/catalogue/*.yaml` to the one module that the catalogue is opened from. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type {
  CatalogueData,
  CatalogueProduct,
  CatalogueProvision,
  CatalogueSupplier,
} from '../server/src/catalogue/catalogue.ts'

const root = join(import.meta.dirname, '..')
const source = join(root, 'server/catalogue')
const target = join(root, 'server/src/catalogue/generated')

const suppliers = list<CatalogueSupplier>('suppliers')
const products = list<CatalogueProduct>('products')
const provisions = list<CatalogueProvision>('provisions')

const data: CatalogueData = {
  asOf: String(read('products')['asOf']),
  suppliers: suppliers.map(({ id, name, country, ultimateParent, confidence }) => ({
    id,
    name,
    ...present({ country, ultimateParent, confidence }),
  })),
  products: products.map(({ id, name, supplier, functions, serviceModel, licence }) => ({
    id,
    name,
    ...present({ supplier, functions, serviceModel, licence }),
  })),
  provisions: provisions.map(({ id, name, aliases }) => ({ id, name, ...present({ aliases }) })),
}

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'catalogue.json'), `${JSON.stringify(data)}\n`)

function read(name: string): Record<string, unknown> {
  return parse(readFileSync(join(source, `${name}.yaml`), 'utf8')) as Record<string, unknown>
}

function list<T>(name: string): readonly T[] {
  return read(name)[name] as T[]
}

function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
