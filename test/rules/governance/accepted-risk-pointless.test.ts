import { twins } from '../twins.ts'

const RULE = 'governance/accepted-risk-pointless'
const RISK = 'jurisdiction/can-be-switched-off'

describe(RULE, () => {
  twins(
    'tells of one that covers nothing',
    `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - { id: wolk, product: azure, region: westeurope }
  #         ^^^^ warning ${RISK}
    - { id: eigen, location: NL, operator: gm0268 }
  applications:
    - { id: zaken, product: open-zaak, criticality: high, owner: Team, runsOn: wolk }
    - { id: intern, product: open-zaak, criticality: high, owner: Team, runsOn: eigen }
  acceptedRisks:
    - rule: ${RISK}
  #         ${'^'.repeat(RISK.length)} warning ${RULE}
      element: eigen
      covers: [zaken]
      reason: plan
      acceptedBy: CISO
      acceptedOn: 2026-06-30
      until: 2027-06-30
`,
    ['element: eigen', 'element: wolk'],
    { rules: [RISK, RULE] },
  )
})
