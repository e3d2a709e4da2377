import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface SpotCheck {
  readonly name: string
  readonly in: string
  readonly id: string
  readonly has?: object
  readonly hasNot?: object
  readonly source: string
  readonly date: string
}

type Entry = Readonly<Record<string, unknown>>

const folder = join(import.meta.dirname, '../../server/catalogue')
const { checks } = readYaml(join(import.meta.dirname, 'spot-checks.yaml')) as { readonly checks: readonly SpotCheck[] }
const sections = readSections()

describe('catalogue/spot-checks', () => {
  for (const check of checks) {
    it(`${check.in}: ${check.name}`, () => {
      const entry = findEntry(check.in, check.id)
      assert.ok(entry, `${check.in} has no ${check.id}`)
      if (check.has) assert.deepEqual(missing(entry, check.has), [], `read in ${check.source}`)
      if (check.hasNot) assert.ok(!matches(entry, check.hasNot), `${check.id} has ${JSON.stringify(check.hasNot)}`)
    })
  }

  it('each have a name of their own, something to check, and a dated source', () => {
    assert.equal(new Set(checks.map((check) => check.name)).size, checks.length)
    for (const { name, has, hasNot, source, date } of checks) {
      assert.ok((has ?? hasNot) && source && /^(undated|\d{4}(-\d\d){0,2})$/.test(date), name)
    }
  })

  it('only rule out fields that some entry of that section has, or that the schema knows', () => {
    const known = fieldNames(readYaml(join(import.meta.dirname, '../../schemas/catalogue.schema.json')))
    for (const { name, in: section, hasNot } of checks) {
      for (const field of Object.keys(hasNot ?? {})) {
        const used = nested(sections.get(section) ?? []).some((entry) => field in entry)
        assert.ok(used || known.has(field), `${name}: nobody has ${field}`)
      }
    }
  })
})

describe('catalogue/spot-checks/matches', () => {
  const value = {
    a: 1,
    t: { en: 'Owner', nl: 'Eigenaar' },
    b: { c: 'Def', d: true },
    e: [{ f: 1, g: 2 }, { f: 3 }],
    h: '2026-05',
  }

  for (const expected of [
    {},
    { a: 1 },
    { b: { c: 'Def' } },
    { b: { c: '/^d.f$/' } },
    { e: [] },
    { e: [{ f: 3 }, { g: 2 }] },
    { h: '/^2026/' },
    { t: '/owner/' },
  ]) {
    it(`finds ${JSON.stringify(expected)}`, () => assert.ok(matches(value, expected)))
  }

  for (const expected of [
    { a: '1' },
    { a: '/1/' },
    { b: { c: 'def' } },
    { b: { x: 1 } },
    { b: 1 },
    { e: [{ f: 3, g: 2 }] },
    { e: { f: 3 } },
    { x: [] },
    { t: '/eigenaar/' },
  ]) {
    it(`does not find ${JSON.stringify(expected)}`, () => assert.ok(!matches(value, expected)))
  }

  it('tells what is missing, and where', () => {
    assert.deepEqual(missing(value, { a: 2, b: { c: 'Def', d: false }, e: [{ f: 1 }, { f: 9 }] }), [
      'a: 2, found 1',
      'b.d: false, found true',
      'e: none is {"f":9}',
    ])
  })
})

/**
 * Whether all that is expected is in the value: each key of a mapping, each item of a list, text as a pattern between slashes,
 * of a text in two languages the English.
 */
function matches(value: unknown, expected: unknown): boolean {
  return missing(value, expected).length === 0
}

/** What is expected and not in the value. */
function missing(value: unknown, expected: unknown, path = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(value)) return [`${path}: a list, found ${JSON.stringify(value)}`]
    return expected
      .filter((item) => !value.some((other) => matches(other, item)))
      .map((item) => `${path}: none is ${JSON.stringify(item)}`)
  }
  if (isEntry(expected)) {
    if (!isEntry(value)) return [`${path}: a mapping, found ${JSON.stringify(value)}`]
    return Object.entries(expected).flatMap(([key, inner]) => missing(value[key], inner, path ? `${path}.${key}` : key))
  }
  const pattern = typeof expected === 'string' && /^\/(.+)\/$/.exec(expected)?.[1]
  const text = isEntry(value) && typeof value['nl'] === 'string' ? value['en'] : value
  const same = pattern ? typeof text === 'string' && new RegExp(pattern, 'i').test(text) : value === expected
  return same ? [] : [`${path}: ${JSON.stringify(expected)}, found ${JSON.stringify(value)}`]
}

/** The entry of a section, by what its kind of entry is known by; a part of an entry by its id. */
function findEntry(section: string, id: string): Entry | undefined {
  const entries = sections.get(section) ?? []
  for (const key of ['id', 'code', 'provider', 'function', 'product', 'gemmaId', 'name']) {
    const found = entries.find((entry) => entry[key] === id)
    if (found) return found
  }
  return nested(entries).find((entry) => entry['id'] === id)
}

/** Mappings and all mappings inside them. */
function nested(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.flatMap(nested)
  return isEntry(value) ? [value, ...Object.values(value).flatMap(nested)] : []
}

/** The entries of each section of the packaged catalogue, in whichever file they are; a section that is no list is one entry. */
function readSections(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    for (const [section, value] of Object.entries(readYaml(join(folder, name)) as Entry)) {
      const entries = [value].flat().filter(isEntry)
      if (entries.length > 0) found.set(section, [...(found.get(section) ?? []), ...entries])
    }
  }
  return found
}

/** The names of all properties in a schema. */
function fieldNames(schema: unknown): ReadonlySet<string> {
  return new Set(nested(schema).flatMap(({ properties }) => (isEntry(properties) ? Object.keys(properties) : [])))
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'))
}
