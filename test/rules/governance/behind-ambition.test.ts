import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'governance/behind-ambition'
const { check, gives, twins } = checksOf(RULE)
const FOUND = `#~~~~~~~~~~~ info ${RULE}`

/** Ten applications, of which chat and monitoring are open source; rapportages says more. `lines`: others. */
const landscape = (more = '', lines = '') => `# file: landscape.yaml
kind: landscape
version: 1
organisation: gm0268
applications:
${FOUND}
  - { id: chat, product: element }
  - { id: monitoring, product: zabbix }
  - { id: werkplek, product: microsoft-365 }
  - { id: vergaderen, product: microsoft-teams }
  - { id: telefonie, product: anywhere365 }
  - { id: gebouwen, product: ultimo }
  - { id: servicedesk, product: topdesk }
  - { id: belastingen, product: key2belastingen }
  - { id: burgerzaken, product: key2burgerzaken }
  - { id: rapportages, product: power-bi${more} }
${lines}`

const policy = (ambition = 'openSource: [{ year: 2030, share: 0.3 }]') => `# file: havenwijzer.yaml
kind: policy
version: 1
ambition: { ${ambition} }
`

const plan = (says: string) => `, transition: { ${says} }`

const TARGET = `# file: doel.landscape.yaml
kind: landscape
version: 1
organisation: gm0268
state: target
reachedOn: 2030-12-31
applications:
  - { id: rapportages, product: grafana, owner: Team }
`

describe(RULE, () => {
  describe('finds an open source share', () => {
    twins('that what is planned does not reach', landscape() + policy(), ['share: 0.3', 'share: 0.2'])
    twins('where there is an ambition, and not without one', landscape() + policy(), ['ambition:', 'x-ambition:'])
    twins(
      'until a plan is made',
      landscape(plan('kind: replace, to: [power-bi], before: 2030-12-31, status: decided')) + policy(),
      ['to: [power-bi]', 'to: [grafana]'],
    )
    twins(
      'until the plan is for that year',
      landscape(plan('kind: replace, to: [grafana], before: 2031-01-01, status: decided')) + policy(),
      ['2031-01-01', '2030-12-31'],
    )
    twins(
      'until the plan is decided on',
      landscape(plan('kind: replace, to: [grafana], before: 2030-12-31, status: idea')) + policy(),
      ['status: idea', 'status: decided'],
    )
    for (const [otherwise, from, to] of [
      ['that has no day may make it', ', before: 2030-12-31, status: idea', ', status: decided'],
      ['of which nobody says whether it was decided may make it', ', status: idea', ''],
      ['whose day has passed may make it', '2030-12-31, status: idea', '2026-06-30, status: decided'],
    ] as const)
      twins(
        `but not where a plan ${otherwise}`,
        landscape(plan('kind: replace, to: [grafana], before: 2030-12-31, status: idea')) + policy(),
        [from, to],
      )
    twins('but not where something of which nobody says the licence may make it', landscape() + policy(), [
      'product: power-bi',
      'product: fixi',
    ])
    twins('until a target says so', landscape() + TARGET.replace('grafana', 'power-bi') + policy(), [
      '{ id: rapportages, product: power-bi, owner: Team }',
      '{ id: rapportages, product: grafana, owner: Team }',
    ])
    twins('until the target is reached in time', landscape() + TARGET.replace('2030-12-31', '2031-06-30') + policy(), [
      '2031-06-30',
      '2030-12-31',
    ])
    twins('from ten applications on', landscape() + policy(), [
      'product: power-bi }',
      'product: power-bi, lifecycle: planned }',
    ])
    twins(
      'whatever is done away with',
      landscape('', '  - { id: oud, product: viva, lifecycle: phasing-out }\n') +
        policy('openSource: [{ year: 2030, share: 0.2 }]'),
      [
        'lifecycle: phasing-out',
        'lifecycle: phasing-out, transition: { kind: retire, before: 2029-12-31, status: started }',
      ],
    )
    twins(
      'of a year that has passed as it is today',
      landscape() + policy('openSource: [{ year: 2020, share: 0.3 }]'),
      ['share: 0.3', 'share: 0.2'],
    )
  })

  describe('finds a European share', () => {
    twins('that what is planned does not reach', landscape() + policy('european: [{ year: 2030, share: 0.9 }]'), [
      'share: 0.9',
      'share: 0.1',
    ])
    // Of five it is certain that they are not: Microsoft makes three and runs them; the others stand where it is not known, or here.
    twins(
      'whatever countries the policy trusts',
      `${landscape()}${policy('european: [{ year: 2030, share: 0.9 }]')}jurisdictions: { trusted: [EU, EEA, US] }\n`,
      ['share: 0.9', 'share: 0.1'],
    )
  })

  describe('tells', () => {
    it('how many are missing, and which later year is missed as well', () => {
      const both = 'openSource: [{ year: 2035, share: 0.8 }, { year: 2030, share: 0.3 }]'
      const idea = plan('kind: replace, to: [grafana], before: 2030-12-31, status: idea')
      const checked = check(landscape(idea) + policy(both))
      assert.deepEqual(checked.texts(), [
        'By the end of 2030 30% of the applications is to be open source; by what has been decided it is 2 of 10. So what your policy aims at is missed by 1 application, and so is what it aims at for 2035. Decide which applications will be replaced or moved by then, and record it under “transition” (“before”, “status: decided”); or set another year or share in the policy. If what is still an idea were decided on, it would be reached.',
      ])
      assert.deepEqual(
        checked.findings.map(({ id, affected }) => [id, affected]),
        [
          [
            'governance/behind-ambition:gm0268:current:document:landscape.yaml#openSource',
            [
              'application:belastingen',
              'application:burgerzaken',
              'application:gebouwen',
              'application:rapportages',
              'application:servicedesk',
              'application:telefonie',
              'application:vergaderen',
              'application:werkplek',
            ],
          ],
        ],
      )
    })

    it('at least how many are missing where not all is known', () => {
      const unknown = landscape().replace('power-bi', 'fixi').replace('microsoft-teams', 'fixi')
      const [text = ''] = check(unknown + policy('openSource: [{ year: 2030, share: 0.6 }]')).texts()
      assert.match(text, /it is 2 of 10, and of 2 it is not known\. .* is missed by at least 2 applications\./)
    })

    gives(
      'each of the two by itself',
      landscape().replace(FOUND, `${FOUND}\n${FOUND}`) +
        policy('european: [{ year: 2030, share: 0.9 }], openSource: [{ year: 2030, share: 0.3 }]'),
    )
  })

  describe('says nothing', () => {
    const quiet = (text: string) => text.replace(`${FOUND}\n`, '')
    gives(
      'where nobody says whose landscape it is',
      (quiet(landscape()) + policy()).replace(
        'kind: landscape\nversion: 1\norganisation: gm0268',
        'kind: landscape\n#~~~ error structure/schema\nversion: 1',
      ),
    )
    gives(
      'where what a slip hides may make it',
      (
        quiet(landscape('', '  - { id: sociaal, product: viva }\n')) +
        policy('openSource: [{ year: 2030, share: 0.27 }]')
      ).replace(
        '  - { id: gebouwen, product: ultimo }',
        '  - { id: gebouwen, product: "ultimo }\n#                            ^^^^^^^^^ error structure/yaml-syntax',
      ),
    )
    gives('of the share of Common Ground', quiet(landscape()) + policy('commonGround: [{ year: 2030, share: 1 }]'))
    gives(
      'of a share of nothing',
      `# file: landscape.yaml\nkind: landscape\nversion: 1\norganisation: gm0268\n${policy()}`,
    )
    gives(
      'once it was accepted',
      `${quiet(landscape())}acceptedRisks:
  - rule: ${RULE}
    element: werkplek
    covers: [belastingen, burgerzaken, gebouwen, rapportages, servicedesk, telefonie, vergaderen, werkplek]
    reason: eerst de zaakketen
    acceptedBy: CIO
    until: 2028-01-01
${policy()}`,
    )
  })
})
