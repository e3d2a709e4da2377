import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'governance/transition-overdue'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`

/** An application with a plan, and what else it says. */
const planned = (plan: string, more = 'name: Zaken', kind = 'replace') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
      product: open-zaak
      ${more}
      transition:
        kind: ${kind}
        to: [zaaksysteem]
        ${plan}
  `
const LATE = `before: 2026-11-23\n  #             ^^^^^^^^^^ ${WARNING}`

describe(RULE, () => {
  describe('finds a plan', () => {
    twins('whose day has passed', planned(LATE), ['2026-11-23', '2026-11-24'])
    twins('that is not done', planned(`${LATE}\n        status: started`), ['started', 'done'])
    twins('that is only an idea', planned(`${LATE}\n        status: idea`), ['idea', 'done'])
    twins('for what is on its way out, until it is gone', planned(LATE, 'lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins('for what is in use, not for what is planned', planned(LATE, 'lifecycle: in-use'), ['in-use', 'planned'])
    twins('now, not in a target', planned(LATE).replace('version: 1', 'version: 1\n  state: current'), [
      'state: current',
      'state: target',
    ])
    gives(
      'for a platform, a device and a component',
      `
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, product: open-zaak, runsOn: serverruimte }
      platforms:
        - { id: serverruimte, location: NL, transition: { kind: retire, before: 2025-12-31 } }
      #                                                                         ^^^^^^^^^^ ${WARNING}
      devices:
        - { id: cameras, supplier: zivver, transition: { kind: replace, before: 2024-12-31 } }
      #                                                                         ^^^^^^^^^^ ${WARNING}
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - { id: zaken, layer: services, transition: { kind: move, before: 2026-01-01 } }
      #                                                                   ^^^^^^^^^^ ${WARNING}
      `,
    )
    twins(
      'that another document says it is done with',
      `
      # file: een.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaken, product: open-zaak, runsOn: serverruimte }
      platforms:
        - { id: serverruimte, location: NL, transition: { kind: retire, before: 2026-01-01 } }
      #                                                                         ^^^^^^^^^^ ${WARNING}
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: serverruimte, lifecycle: in-use }
      `,
      ['in-use', 'retired'],
    )
  })

  describe('leaves to others', () => {
    gives(
      'a day that is not in the calendar',
      planned('before: 2026-02-30\n  #             ^^^^^^^^^^ error structure/impossible-date'),
    )
    gives('a year where a day belongs', planned('before: 2025\n  #             ^^^^ error structure/schema'))
    gives(
      'a slip in the key that tells that it is gone',
      planned('before: 2026-01-01', 'lifecycel: retired\n  #   ^^^^^^^^^ error structure/schema'),
    )
    gives('a plan without a day', planned('status: idea'))
    gives(
      'what the provider of a shared service plans',
      `
      # file: centrum.landscape.yaml
      kind: landscape
      version: 1
      organisation: sdc
      applications:
        - { id: zaken, product: open-zaak, transition: { kind: retire, before: 2026-01-01 } }
      #                                                                        ^^^^^^^^^^ ${WARNING}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, from: sdc/zaken }
      `,
    )
  })

  describe('tells many together', () => {
    const many = (last: string) => `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ ${WARNING}
        - { id: een, product: open-zaak, transition: { kind: retire, before: 2026-01-01 } }
        - { id: twee, product: open-zaak, transition: { kind: retire, before: 2026-01-02 } }
        - { id: drie, product: open-zaak, transition: { kind: move, before: 2026-01-03 } }
        - { id: vier, product: open-zaak, criticality: critical, transition: { kind: retire, before: ${last} } }
      `
    gives(
      'but what is critical by itself',
      `${many('2026-01-04')}#                                                                                              ^^^^^^^^^^ ${WARNING}\n`,
    )
    it('names them, and offers what has happened', () => {
      const { findings, titles } = shown(many('2027-01-01'))
      assert.deepEqual(
        findings.map(({ affected }) => affected),
        [['application:drie', 'application:een', 'application:twee']],
      )
      assert.deepEqual(titles, [
        'State that een is no longer in use',
        'State that twee is no longer in use',
        'State that the change of drie is done',
      ])
    })
  })

  describe('mends', () => {
    it('in the plan itself what moved, with its comments', () => {
      const moved = planned(`${LATE} # na de verbouwing`, 'name: Zaken', 'move').replace(
        `  #             ^^^^^^^^^^ ${WARNING} # na de verbouwing`,
        `  #             ^^^^^^^^^^ ${WARNING}\n        status: started # na de verbouwing`,
      )
      const [file] = check(moved).afterFix('State that the change of zaaksysteem is done')
      assert.match(file?.text ?? '', /status: done # na de verbouwing/)
      check(file?.text ?? '')
    })
    it('and where it does not say how far it is', () => {
      const [file] = check(planned(LATE, 'name: Zaken', 'split')).afterFix(
        'State that the change of zaaksysteem is done',
      )
      assert.match(file?.text ?? '', /\n {6}before: 2026-11-23\n {6}status: done\n/)
    })
  })

  function shown(text: string) {
    const checked = check(text)
    return { findings: checked.findings, titles: checked.findings.flatMap((each) => checked.titles(each)) }
  }
})
