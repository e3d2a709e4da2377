import { checksOf } from '../twins.ts'

const RULE = 'haven/check-outdated'
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
  const OLD = 'haven: { checkedOn: 2025-11-23, checks: { multiaz: pass } }'
  twins('finds a check of more than a year ago', cluster(OLD), ['2025-11-23', '2025-11-24'])
  twins('leaves alone what fails: that is a finding already', cluster(OLD), ['pass', 'fail'])
  twins('leaves alone of what no outcome is declared', cluster(OLD), ['{ multiaz: pass }', '{}'])
  twins('leaves alone of what the day is not known', cluster(OLD), ['2025-11-23', '{ unknown: {} }'])
  twins('leaves alone what is planned', cluster(OLD, 'lifecycle: in-use'), ['in-use', 'planned'])
  twins(
    'asks of the policy how old it may be',
    `${cluster(OLD).trimEnd()}
  # file: havenwijzer.yaml
  kind: policy
  version: 1
  thresholds: { havenCheckMaxAgeMonths: 12 }
  `,
    ['Months: 12', 'Months: 13'],
  )
})
