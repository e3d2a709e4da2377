import type { Judged, Path, Problem } from './problem.ts'

type Map = Readonly<Record<string, unknown>>

/** Claims that are said to rest on a source, where no source with an address stands with them or with their entry. */
export function claimsWithoutSource(judged: readonly Judged[], sourcesOf: (at: Judged) => unknown): readonly Problem[] {
  return judged.flatMap((at) => {
    return isAddressed(sourcesOf(at)) ? [] : unsourced(at, at.value, [])
  })
}

function unsourced(at: Judged, value: unknown, path: Path): readonly Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => unsourced(at, item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const map = value as Map
  const inner = Object.entries(map).flatMap(([key, each]) =>
    key === 'confidence' ? [] : unsourced(at, each, [...path, key]),
  )
  return [...claimsOf(map, path).flatMap((claim) => judge(at, map, claim)), ...inner]
}

interface Claim {
  readonly path: Path
  /** `identity`, `ownership`; empty for an entry that has one confidence for all. */
  readonly name: string
}

/** The claims of a map that are said to be sourced. */
function claimsOf({ confidence }: Map, path: Path): readonly Claim[] {
  const at = [...path, 'confidence']
  if (confidence === 'sourced') return [{ path: at, name: '' }]
  if (typeof confidence !== 'object' || confidence === null) return []
  return Object.entries(confidence).flatMap(([name, how]) => (how === 'sourced' ? [{ path: [...at, name], name }] : []))
}

function judge(at: Judged, map: Map, { path, name }: Claim): readonly Problem[] {
  const carriers = name === '' ? [] : (CARRIERS[name] ?? []).map((key) => map[key])
  if (hasAddress(map) || carriers.some(isAddressed)) return []
  return [{ at, path, code: 'no-source', args: { claim: name } }]
}

/** Keys that hold what carries a claim besides the sources of the entry. */
const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  ownership: ['controlEvents'],
  hosting: ['hostedOn'],
  licence: ['licenceChange'],
  repository: ['repository'],
}

function hasAddress({ source, sources }: Map): boolean {
  return isAddressed(source) || isAddressed(sources)
}

/** Whether an address stands in it: a text that is one, a source with one, or any of a list. */
function isAddressed(value: unknown): boolean {
  if (typeof value === 'string') return /^https?:\/\//.test(value)
  if (Array.isArray(value)) return value.some(isAddressed)
  if (typeof value !== 'object' || value === null) return false
  const { url, source } = value as Map
  return isAddressed(url) || isAddressed(source)
}
