import { gives, twins } from '../twins.ts'

describe('structure/impossible-date', () => {
  describe('finds a day that does not exist', () => {
    for (const [wrong, right] of [
      ['2026-02-29', '2028-02-29'],
      ['2026-04-31', '2026-04-30'],
      ['2026-13-01', '2026-12-01'],
      ['2026-00-10', '2026-01-10'],
      ['2026-11-00', '2026-11-01'],
      ['1900-02-29', '2000-02-29'],
    ] as const) {
      twins(
        wrong,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        contracts:
          - id: zaken-2026
            end: ${wrong}
        #        ^^^^^^^^^^ error structure/impossible-date
        applications:
          - { id: zaaksysteem, contract: zaken-2026 }
        `,
        [wrong, right],
      )
    }

    twins(
      'in a month that a source gives',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          support: { by: microsoft, asOf: 2026-13 }
      #                                   ^^^^^^^ error structure/impossible-date
      `,
      ['2026-13', '2026-10'],
    )
  })

  describe('finds an end before its start', () => {
    twins(
      'of a contract',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: zaken-2026, start: 2026-01-01, end: 2025-12-31 }
      #                                             ^^^^^^^^^^ error structure/impossible-date
      applications:
        - { id: zaaksysteem, contract: zaken-2026 }
      `,
      ['2025-12-31', '2026-12-31'],
    )

    twins(
      'of an option to extend',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: zaken-2026, end: 2026-12-31, extensions: [2028-12-31, 2024-12-31] }
      #                                                               ^^^^^^^^^^ error structure/impossible-date
      applications:
        - { id: zaaksysteem, contract: zaken-2026 }
      `,
      ['2024-12-31', '2030-12-31'],
    )

    twins(
      'of an accepted risk',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          acceptedRisks:
            - { rule: lock-in/end-of-life, acceptedOn: 2026-06-30, until: 2026-06-01 }
      #                                                                   ^^^^^^^^^^ error structure/impossible-date
      `,
      ['2026-06-01', '2027-06-01'],
    )

    twins(
      'not across entries: each has dates of its own',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: zaken-2026, start: 2026-01-01 }
        - { id: gis-2020, start: 2020-01-01, end: 2019-12-31 }
      #                                           ^^^^^^^^^^ error structure/impossible-date
      applications:
        - { id: zaaksysteem, contract: zaken-2026 }
        - { id: gis, contract: gis-2020 }
      `,
      ['2019-12-31', '2025-12-31'],
    )
  })

  describe('finds in the future what has been done', () => {
    twins(
      'a review of an entry',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, reviewedOn: 2026-11-25 }
      #                                  ^^^^^^^^^^ error structure/impossible-date
      `,
      ['2026-11-25', '2026-11-24'],
    )

    twins(
      'an exit test',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          exit:
            testedOn: { plannedExit: 2025-02-01, suddenLoss: 2062-02-01 }
      #                                                      ^^^^^^^^^^ error structure/impossible-date
      `,
      ['2062', '2026'],
    )

    twins(
      'an exercise of a continuity plan',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      processes:
        - { id: vergunningen, needs: [zaaksysteem], continuity: { exercisedOn: 2027-03-01 } }
      #                                                                        ^^^^^^^^^^ error structure/impossible-date
      `,
      ['2027', '2025'],
    )

    twins(
      'a Haven check, in a common-ground document',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, haven: { checkedOn: 2027-01-01 } }
      #                                         ^^^^^^^^^^ error structure/impossible-date
      components:
        - { id: open-zaak, runsOn: haven-prod }
      `,
      ['2027', '2026'],
    )

    twins(
      'an accepted risk in a list of the document',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
      acceptedRisks:
        - { rule: lock-in/end-of-life, element: zaaksysteem, acceptedOn: 2027-01-01 }
      #                                                                  ^^^^^^^^^^ error structure/impossible-date
      `,
      ['2027', '2026'],
    )

    for (const line of [
      'transferBasis: { kind: scc, assessedOn: 2027-01-01 }',
      'runsOn: { unknown: { askedTo: microsoft, askedOn: 2027-01-01 } }',
      'support: { by: microsoft, asOf: 2027-01-01 }',
    ]) {
      twins(
        line,
        `
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - id: zaaksysteem
            ${line}
        #   ${' '.repeat(line.indexOf('2027'))}^^^^^^^^^^ error structure/impossible-date
        `,
        ['2027', '2026'],
      )
    }

    twins(
      'a month that has not begun',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, support: { by: microsoft, asOf: 2026-12 } }
      #                                                      ^^^^^^^ error structure/impossible-date
      `,
      ['2026-12', '2026-11'],
    )

    twins(
      'behind an alias, at the alias',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      x-test: &test { plannedExit: 2027-02-01 }
      applications:
        - { id: zaaksysteem, exit: { testedOn: *test } }
      #                                        ^^^^^ error structure/impossible-date
      `,
      ['2027', '2026'],
    )

    gives(
      'as seen from the day of the review',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, reviewedOn: 2026-10-01 }
      #                                  ^^^^^^^^^^ error structure/impossible-date
      `,
      { today: '2026-09-30' },
    )
  })

  describe('leaves alone', () => {
    gives(
      'plans',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: zaken-2026, start: 2027-01-01, end: 2030-12-31, extensions: [2032-12-31] }
      applications:
        - { id: zaaksysteem, contract: zaken-2026, transition: { kind: retire, before: 2028-12-31 } }
      acceptedRisks:
        - { rule: lock-in/end-of-life, element: zaaksysteem, acceptedOn: 2026-06-30, until: 2027-06-30 }
      # file: doel.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      reachedOn: 2030-12-31
      applications:
        - { id: zaaksysteem, retired: true }
      `,
    )

    gives(
      'dates that are long past, and the same day as start and end',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      contracts:
        - { id: zaken-2020, start: 2020-01-01, end: 2020-01-01 }
      applications:
        - { id: zaaksysteem, contract: zaken-2020, reviewedOn: 2019-01-01 }
      `,
    )
  })
})
