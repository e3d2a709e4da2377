import fc from 'fast-check'
import type { Node } from '../../scripts/generate/schemas.ts'
import { otherKeysOf, resolve } from '../../scripts/generate/schemas.ts'
import { schemas } from './published.ts'

/** Values that are often right for a schema and sometimes wrong somewhere inside. */
export function valueFor(node: Node, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: rightValue(node, depth) },
    { weight: 1, arbitrary: fc.constantFrom(...oddValues) },
  )
}

const oddValues = [
  ...[
    null,
    '',
    'x',
    'X Y',
    'a-b/c',
    '2026-13-01',
    'NL',
    0,
    3,
    -1,
    1.5,
    10_000,
    true,
    [],
    {},
    ['a', 'a'],
    [['a']],
    [{}],
  ],
  ...[
    { unknown: {} },
    { unknown: null },
    { unknown: { askedOn: 'gisteren' } },
    { unknown: {}, product: 'a' },
    { unknwon: {} },
  ],
  ...[
    { platform: 'a' },
    { platform: 'a', product: 'b' },
    { supplier: 'a' },
    { id: 'a', cutOff: {}, outage: { platform: 'a' } },
  ],
]

const texts = [
  ...['a', 'a-b', 'a/b', 'supplier:a', '2026-05-01', '2026-05', '2026', '1.30', '24h', '5d', 'https://example.org/x'],
  ...['EUPL-1.2', 'proprietary', 'MIT OR (Apache-2.0 AND GPL-3.0)', 'zgw-zaken@1.6.0', 'lock-in/no-exit-plan'],
  ...['00000001234567890000', '1c2ce840-6683-4f51-844f-04d3c8a6f2cc', 'Gemeente Nijmegen', 'SOV-3', 'SOV-3.1', '132'],
]

const looseKeys = [
  'x-own',
  'unknown',
  'foo',
  'SOV-3',
  'SOV-3.1',
  'SOV-9.1',
  'US',
  'multiaz',
  'haven/*',
  '*',
  'constructor',
]

function rightValue(node: Node, depth: number): fc.Arbitrary<unknown> {
  if (node.oneOf) return fc.oneof(...node.oneOf.map((form) => rightValue(form, depth)))
  const { node: resolved } = resolve(node, schemas)
  switch (resolved.type) {
    case 'string':
      return textFor(resolved)
    case 'integer':
      return fc.constantFrom(resolved.const ?? resolved.minimum ?? 0, resolved.const ?? resolved.maximum ?? 2026)
    case 'number':
      return fc.constantFrom(resolved.minimum ?? 0, resolved.maximum ?? 7.5, 0.5)
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(valueFor(resolved.items ?? {}, depth + 1), { maxLength: 2 })
    default:
      return mapFor(resolved, depth)
  }
}

function textFor(node: Node): fc.Arbitrary<unknown> {
  if (node.enum) return fc.constantFrom(...node.enum)
  if (node.const !== undefined) return fc.constant(node.const)
  const right = texts.filter((text) => new RegExp(node.pattern ?? '', 'u').test(text))
  return fc.constantFrom(...right)
}

function mapFor(node: Node, depth: number): fc.Arbitrary<unknown> {
  const known = Object.entries(node.properties ?? {})
  const required = new Set(node.required)
  const others = otherKeysOf(node)
  // Deep down only the keys that must be there, so that values stay small.
  const few = fc.subarray(known, { maxLength: depth > 3 ? 0 : Math.min(known.length, 4) })
  const own = few.chain((chosen) => {
    const all = new Map([...chosen, ...known.filter(([key]) => required.has(key))])
    return fc.record(Object.fromEntries([...all].map(([key, value]) => [key, valueFor(value, depth + 1)])))
  })
  const loose = fc.dictionary(
    fc.constantFrom(...looseKeys),
    others ? valueFor(others[1], depth + 1) : fc.constant('x'),
    { maxKeys: 1 },
  )
  return fc
    .tuple(own, others ? loose : fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: loose }))
    .map(([a, b]) => ({ ...a, ...b }))
}
