import { checksOf } from '../twins.ts'

const RULE = 'haven/declared-only'
const { twins } = checksOf(RULE)

/** A cluster, and what runs on it. */
const cluster = (...says: readonly string[]) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  platforms:
    - id: haven-prod
  #       ^^^^^^^^^^ info ${RULE}
      location: NL
      ${says.join('\n      ')}
  components:
    - { id: zaken, layer: services, runsOn: haven-prod }
  `

describe(RULE, () => {
  const DECLARED = 'haven: { checkedOn: 2026-06-01, checks: { multiaz: pass } }'
  twins('finds what nobody can read', cluster(DECLARED), ['checks:', 'evidence: https://example.org/haven, checks:'])
  twins(
    'finds what was asked too long ago',
    cluster(DECLARED.replace('checks', 'evidence: { unknown: { askedOn: 2026-03-01 } }, checks')),
    ['2026-03-01', '2026-11-01'],
  )
  twins('leaves alone what is said not to be known', cluster(DECLARED), [
    'checks:',
    'evidence: { unknown: {} }, checks:',
  ])
  twins('leaves alone what fails: that is a finding already', cluster(DECLARED), ['pass', 'fail'])
  twins('leaves alone what is planned', cluster(DECLARED, 'lifecycle: in-use'), ['in-use', 'planned'])
})
