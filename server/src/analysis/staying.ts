import { isMap, type Value } from '../model/walk.ts'

/**
 * What stays of a key when its entry becomes another product. What the organisation says of itself, and what it has the thing
 * for, stays. Whatever describes the old product, its supplier, the agreement with that, where and how it is run, or a
 * judgement on that goes: of the new one it is not known yet.
 */
export function stayingOf(key: string, value: Value): Value | undefined {
  if (STAYING_KEYS.has(key) || key.startsWith('x-')) return value
  // What is being phased out is the old one; what is planned is planned still.
  if (key === 'lifecycle') return value === 'planned' ? value : undefined
  return key === 'uses' ? stayingUses(value) : undefined
}

/** The keys that stay as they are. */
export const STAYING_KEYS: ReadonlySet<string> = new Set([
  // What it is called, and whose it is.
  'id',
  'name',
  'owner',
  'domain',
  'tags',
  'notes',
  'retired',
  // What it is for, and what depends on that.
  'functions',
  'referenceComponents',
  'criticality',
  'users',
  'affectsResidents',
  'data',
  'stores',
  'processingLog',
  // Its place in the architecture: links stay needed, and people keep signing in as they do.
  'partOf',
  'layer',
  'interfaces',
  'identityProvider',
])

/** What stands before it, whatever it is, stays; what the old product stood on goes with it. */
function stayingUses(value: Value): Value | undefined {
  if (!Array.isArray(value)) return undefined
  const kept = value.filter((use) => isMap(use) && BEFORE_IT.has(String(use['for'])))
  return kept.length === value.length ? value : kept.length > 0 ? kept : undefined
}

const BEFORE_IT: ReadonlySet<string> = new Set(['cdn', 'dns', 'certificates', 'device-management'])
