import { generatedNotice, property } from './code.ts'
import type { Node, Schemas } from './schemas.ts'
import { resolve } from './schemas.ts'

/** Source of `policy-defaults.ts`: what holds where no policy says otherwise, and the presets to start from. */
export function emitPolicyDefaults(schemas: Schemas): string {
  const { policy } = schemas.documents
  return [
    generatedNotice,
    "import type { Policy } from './types.ts'",
    '',
    '/** What holds where a policy says nothing. */',
    `export const policyDefaults = ${code(defaultsOf(policy, schemas), '')} as const satisfies Partial<Policy>`,
    '',
    '/** Policies to start from, by the name after `preset:`. */',
    `export const policyPresets: Readonly<Record<string, Policy>> = ${code(policy['x-presets'], '')}`,
    '',
  ].join('\n')
}

function defaultsOf(node: Node, schemas: Schemas): unknown {
  const resolved = resolve(node, schemas).node
  if (resolved.default !== undefined) return resolved.default
  const inner = Object.entries(resolved.properties ?? {}).map(
    ([key, value]) => [key, defaultsOf(value, schemas)] as const,
  )
  const stated = inner.filter(([, value]) => value !== undefined)
  return stated.length > 0 ? Object.fromEntries(stated) : undefined
}

function code(value: unknown, indent: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => code(item, indent)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(
      ([key, inner]) => `${indent}  ${property(key)}: ${code(inner, `${indent}  `)},\n`,
    )
    return `{\n${lines.join('')}${indent}}`
  }
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : JSON.stringify(value)
}
