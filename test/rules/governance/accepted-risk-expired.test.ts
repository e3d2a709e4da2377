import { gives, twins } from '../twins.ts'

const RULE = 'governance/accepted-risk-expired'
const RISK = 'jurisdiction/can-be-switched-off'

describe(RULE, () => {
  twins(
    'tells of one that is past its day',
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
      element: wolk
      covers: [zaken]
      reason: plan
      acceptedBy: CISO
      acceptedOn: 2026-06-30
      until: 2026-11-23
`,
    ['until: 2026-11-23', 'until: 2026-11-24'],
    { rules: [RISK, RULE] },
  )

  gives(
    'stands on the one that is meant, of several on an entry',
    `
  kind: landscape
  version: 1
  organisation: gm0268
  platforms:
    - id: wolk
  #       ^^^^ warning ${RISK}
      product: azure
      acceptedRisks:
        - { reason: plan, acceptedBy: CISO, until: 2027-06-30 }
  #         ^^^^^^ error structure/schema
        - { rule: ${RISK}, covers: [zaken], reason: plan, acceptedBy: CISO, until: 2026-06-30 }
  #               ${'^'.repeat(RISK.length)} warning ${RULE}
  applications:
    - { id: zaken, product: open-zaak, criticality: high, owner: Team, runsOn: wolk }
`,
    { rules: [RISK, RULE] },
  )
})
