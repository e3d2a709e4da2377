import type { Base, Enumeration, MetaModel, Properties, Type } from './model.ts'

/** One place where a value departs from its type. */
export interface Problem {
  readonly path: string
  readonly text: string
}

/** Says where `value` departs from `type`; a property that the type does not know is a departure. */
export function checkValue(model: MetaModel, type: Type, value: unknown, path: string): readonly Problem[] {
  switch (type.kind) {
    case 'base':
      return isBase(type, value) ? [] : [mismatch(path, type.name, value)]
    case 'stringLiteral':
      return value === type.value ? [] : [mismatch(path, JSON.stringify(type.value), value)]
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((element, index) => checkValue(model, type.element, element, `${path}[${index}]`))
        : [mismatch(path, 'an array', value)]
    case 'tuple':
      return Array.isArray(value) && value.length === type.items.length
        ? type.items.flatMap((item, index) => checkValue(model, item, value[index], `${path}[${index}]`))
        : [mismatch(path, `an array of ${type.items.length}`, value)]
    case 'map':
      return isObject(value)
        ? present(value).flatMap(([key, entry]) => [
            ...checkValue(model, type.key, keyOf(type.key, key), `${path} key "${key}"`),
            ...checkValue(model, type.value, entry, `${path}.${key}`),
          ])
        : [mismatch(path, 'an object', value)]
    case 'or':
      return checkAlternatives(model, type.items, value, path)
    case 'and':
      return checkProperties(model, new Map(type.items.flatMap((item) => [...propertiesOf(model, item)])), value, path)
    case 'literal':
      return checkProperties(model, propertiesOf(model, type), value, path)
    case 'reference':
      return checkReference(model, type.name, value, path)
  }
}

function checkReference(model: MetaModel, name: string, value: unknown, path: string): readonly Problem[] {
  const properties = model.structures.get(name)
  if (properties) return checkProperties(model, properties, value, path)
  const alias = model.aliases.get(name)
  if (alias) return checkValue(model, alias, value, path)
  const enumeration = model.enumerations.get(name)
  if (enumeration) return isMember(enumeration, value) ? [] : [mismatch(path, name, value)]
  throw new Error(`the meta model has no ${name}`)
}

function checkProperties(model: MetaModel, properties: Properties, value: unknown, path: string): readonly Problem[] {
  if (!isObject(value)) return [mismatch(path, 'an object', value)]
  const given = new Map(present(value))
  const unknown = [...given.keys()].filter((key) => !properties.has(key))
  return [
    ...unknown.map((key) => ({ path: `${path}.${key}`, text: 'no such property' })),
    ...[...properties.values()].flatMap(({ name, type, optional }) => {
      if (given.has(name)) return checkValue(model, type, given.get(name), `${path}.${name}`)
      return optional ? [] : [{ path: `${path}.${name}`, text: 'missing' }]
    }),
  ]
}

/** Reports the alternative that comes nearest, so that one typo gives one problem. */
function checkAlternatives(model: MetaModel, items: readonly Type[], value: unknown, path: string): readonly Problem[] {
  let nearest: readonly Problem[] | undefined
  for (const item of items) {
    const problems = checkValue(model, item, value, path)
    if (problems.length === 0) return []
    const otherForm = problems.some((problem) => problem.path === path)
    if (!otherForm && (!nearest || problems.length < nearest.length)) nearest = problems
  }
  return nearest ?? [mismatch(path, items.map(nameOf).join(' or '), value)]
}

function propertiesOf(model: MetaModel, type: Type): Properties {
  if (type.kind === 'literal') return new Map(type.value.properties.map((property) => [property.name, property]))
  const properties = type.kind === 'reference' ? model.structures.get(type.name) : undefined
  if (!properties) throw new Error(`only structures can be joined, not ${nameOf(type)}`)
  return properties
}

function isBase(type: Base, value: unknown): boolean {
  switch (type.name) {
    case 'string':
      return typeof value === 'string'
    case 'DocumentUri':
    case 'URI':
      return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S*$/i.test(value)
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31 - 1
    case 'uinteger':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 2 ** 31 - 1
    case 'decimal':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'null':
      return value === null
  }
}

function isMember(enumeration: Enumeration, value: unknown): boolean {
  if (!isBase(enumeration.type, value)) return false
  return enumeration.supportsCustomValues === true || enumeration.values.some((member) => member.value === value)
}

/** JSON has no number keys; a map with integer keys carries them as text. */
function keyOf(type: Type, key: string): string | number {
  return type.kind === 'base' && (type.name === 'integer' || type.name === 'uinteger') ? Number(key) : key
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is left after serialisation: `undefined` is not sent. */
function present(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, entry]) => entry !== undefined)
}

function nameOf(type: Type): string {
  if (type.kind === 'reference' || type.kind === 'base') return type.name
  if (type.kind === 'stringLiteral') return JSON.stringify(type.value)
  return type.kind === 'array' ? `${nameOf(type.element)}[]` : type.kind
}

function mismatch(path: string, expected: string, value: unknown): Problem {
  const shown = JSON.stringify(value) ?? String(value)
  return { path, text: `expected ${expected}, got ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}` }
}
