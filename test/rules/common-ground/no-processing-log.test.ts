import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/no-processing-log'
const { check, gives, twins } = checksOf(RULE)

interface Options {
  readonly says?: string
  readonly personal?: string
  readonly level?: string
  readonly portaal?: string
  readonly beside?: string
}

const LOG = 'processingLog: { to: logboek, purpose: zaken behandelen }'

/** A component with data among two that log. */
const component = ({
  says = 'owner: Team',
  personal = 'ordinary',
  level = 'warning',
  portaal = '',
  beside = '',
}: Options = {}) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: portaal, product: open-zaak, ${portaal} }
    - { id: zaken, product: open-zaak, data: [dossiers] }
  datasets:
    - { id: contacten, personal: ${personal} }
    - { id: dossiers, personal: bsn }
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: klantcontact
  #       ^^^^^^^^^^^^ ${level} ${RULE}
      partOf: portaal
      stores: [contacten]
      ${says}
    - { id: zaakregister, partOf: zaken, stores: [dossiers], ${LOG} }
    - { id: zaakafhandeling, partOf: zaken, data: [dossiers], ${LOG} }
    - { id: logboek, partOf: zaken }
    ${beside}
  `

describe(RULE, () => {
  describe('finds, where the others state a log', () => {
    twins('a component that states none', component(), ['owner: Team', LOG])
    twins('a component that states none, not one of which it is unknown', component(), [
      'owner: Team',
      'processingLog: { unknown: {} }',
    ])
    twins('one that says no more than nothing', component({ says: 'processingLog: { purpose: "" }' }), [
      '""',
      'klanten helpen',
    ])
    twins('personal data', component(), ['personal: ordinary', 'personal: none'])
    twins('data that are known to be personal', component(), ['personal: ordinary', 'personal: { unknown: {} }'])
    twins('what is in use', component({ says: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins('unless the application as a whole logs', component({ portaal: 'owner: Team Portaal' }), [
      'owner: Team Portaal',
      LOG,
    ])
    twins(
      'unless another part of the same application logs for it',
      component({
        beside: `- { id: achterkant, partOf: zaken, stores: [contacten], ${LOG} }`,
      }),
      ['achterkant, partOf: zaken', 'achterkant, partOf: portaal'],
    )
    twins(
      'unless another part logs for just that',
      component({
        beside: `- { id: achterkant, partOf: portaal, stores: [dossiers], ${LOG} }`,
      }),
      ['achterkant, partOf: portaal, stores: [dossiers]', 'achterkant, partOf: portaal, stores: [contacten]'],
    )
    gives(
      'one of a service and its data source',
      component({
        beside: '- { id: bron, partOf: portaal, layer: data, stores: [contacten] }',
      }),
    )
    gives(
      'nothing where the key may be misspelt',
      component({ says: 'procesingLog: {}\n  #   ^^^^^^^^^^^^ error structure/schema' }).replace(/\n.*warning.*/, ''),
    )
  })

  describe('where nobody states a log', () => {
    const silent = (options: Options) => component(options).replaceAll(`, ${LOG}`, '')
    const alone = (options: Options) => silent(options).replace(/\n.*id: zaakregister.*\n.*id: zaakafhandeling.*/, '')
    twins('finds special data', alone({ personal: 'special' }), ['personal: special', 'personal: none'])
    gives('finds little', alone({ level: 'hint' }))
    it('tells many together, and that they are no habit', () => {
      const { findings } = check(
        silent({})
          .replace(/\n.*warning.*/, '')
          .replace('components:', `components:\n  #~~~~~~~~~ info ${RULE}`),
      )
      assert.deepEqual(
        findings.map(({ affected }) => affected),
        [['component:klantcontact', 'component:zaakafhandeling', 'component:zaakregister']],
      )
    })
  })

  gives(
    'no habit in a document that states as many as it leaves out, be it as not known',
    component({ level: 'hint', beside: '- { id: achterkant, stores: [contacten], processingLog: { unknown: {} } }' }),
  )

  gives(
    'nothing while a slip may hide what logs',
    component({ beside: '- id: achterkant\n      owner Team\n  #   ^^^^^ error structure/yaml-syntax' }).replace(
      /\n.*warning.*/,
      '',
    ),
  )

  gives(
    'nothing where a mistake may hide whether it is a habit',
    component({ beside: '- { id: achterkant, stores: [dossiers], procesingLog: {} }' })
      .replace(/\n.*warning.*/, '')
      .replace(/(\n.*id: zaakafhandeling.*)/, '')
      .replace(
        /(id: achterkant.*)/,
        `$1\n  #                                         ^^^^^^^^^^^^ error structure/schema`,
      ),
  )

  it('says so where most of the others do', () => {
    const [text = ''] = check(component()).texts()
    assert.match(
      text,
      /^The component klantcontact works on personal data \(contacten\).*; most of the others here do\./,
    )
  })
})
