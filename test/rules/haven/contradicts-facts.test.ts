import { checksOf } from '../twins.ts'

const RULE = 'haven/contradicts-facts'
const { twins } = checksOf(RULE)

/** A cluster, and what runs on it. */
const cluster = (...says: readonly string[]) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  platforms:
    - id: haven-prod
  #       ^^^^^^^^^^ warning ${RULE}
      location: NL
      ${says.join('\n      ')}
  components:
    - { id: zaken, layer: services, runsOn: haven-prod }
  `

describe(RULE, () => {
  for (const [check, key, least] of [
    ['multiaz', 'zones', 2],
    ['three-masters', 'controlPlaneNodes', 3],
    ['three-workers', 'workers', 3],
  ] as const) {
    const declared = (checks: string) =>
      cluster(`kubernetes: { ${key}: ${least - 1} }`, `haven: { checkedOn: 2026-06-01, checks: { ${checks} } }`)
    twins(`finds ${check} with too few ${key}`, declared(`${check}: pass`), [
      `${key}: ${least - 1}`,
      `${key}: ${least}`,
    ])
    twins(`finds ${check} only where it passes`, declared(`${check}: pass`), ['pass', 'skipped'])
    twins('leaves alone what fails: that is a finding already', declared(`${check}: pass`), ['pass', 'fail'])
  }
  twins(
    'finds it in two documents',
    `${cluster('kubernetes: { zones: 1 }', 'haven: { checks: { multiaz: pass } }').replace('kubernetes: { zones: 1 }', 'operator: gm0268').trimEnd()}
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: haven-prod, kubernetes: { zones: 1 } }
  `,
    ['zones: 1', 'zones: 2'],
  )
  twins(
    'leaves alone what is planned',
    cluster('kubernetes: { zones: 1 }', 'haven: { checks: { multiaz: pass } }', 'lifecycle: in-use'),
    ['in-use', 'planned'],
  )
})
