/**
 * Compiles `server/catalogue/*.yaml` to the one module that the catalogue is opened from: a text of JSON for each section,
 * and one for all prose (notes and sources), in plain ASCII, which takes half the memory. The same files give the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { keyOfEntry } from '../server/src/catalogue/data.ts'

const root = join(import.meta.dirname, '..')

/** Source of the module. */
export function compiledCatalogue(files: readonly { readonly name: string; readonly text: string }[]): string {
  const facts: Record<string, unknown> = {}
  const prose: Record<string, object> = {}
  for (const { name, text } of files) {
    const { kind, version, notes, ...sections } = parse(text) as Readonly<Record<string, unknown>>
    if (kind !== 'catalogue' || version !== 1) throw new Error(`${name} is no catalogue`)
    for (const [section, value] of Object.entries(sections)) {
      if (section === 'asOf') facts['asOf'] = later(facts['asOf'], String(value))
      else if (Array.isArray(value)) facts[section] = [...((facts[section] ?? []) as object[]), ...value]
      else facts[section] = value
    }
  }
  const confidences: string[] = []
  for (const [section, entries] of Object.entries(inOrder(facts))) {
    if (!Array.isArray(entries)) continue
    const sorted = (entries as object[]).toSorted((a, b) => (keyOfEntry(a) < keyOfEntry(b) ? -1 : 1))
    facts[section] = sorted.map((entry) => {
      const { note, sources, ...rest } = entry as { readonly note?: string; readonly sources?: readonly object[] }
      const told = { ...(note === undefined ? {} : { note }), ...(sources === undefined ? {} : { sources }) }
      if (Object.keys(told).length > 0) prose[`${section} ${keyOfEntry(entry)}`] = told
      return shared(rest, confidences)
    })
  }
  const { asOf, ...sections } = inOrder(facts)
  const texts = Object.entries(sections).map(([section, value]) => `  ${section}: ${quoted(value)},`)
  return [
    `export const asOf = ${quoted(asOf)}`,
    `export const confidences = ${quoted(confidences.map((text) => JSON.parse(text) as object))}`,
    `export const facts = {\n${texts.join('\n')}\n}`,
    `export const prose = ${quoted(inOrder(prose))}\n`,
  ].join('\n')
}

/** Hundreds of entries are sure of the same things: what they say of that is kept once, and its number in each. */
function shared(entry: object, confidences: string[]): object {
  const { confidence, ...rest } = entry as { readonly confidence?: unknown }
  if (typeof confidence !== 'object' || confidence === null) return entry
  const text = JSON.stringify(inOrder({ ...confidence }))
  const known = confidences.indexOf(text)
  return { ...rest, confidence: known < 0 ? confidences.push(text) - 1 : known }
}

function inOrder(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function later(a: unknown, b: string): string {
  return typeof a === 'string' && a > b ? a : b
}

/** JSON in ASCII as the text of a string. */
function quoted(value: unknown): string {
  const ascii = JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `'${ascii.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

if (import.meta.main) {
  const source = join(root, 'server/catalogue')
  const target = join(root, 'server/src/catalogue/generated')
  const names = readdirSync(source).filter((name) => name.endsWith('.yaml'))
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }))
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'catalogue.js'), compiledCatalogue(files))
}
