import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/no-fsc'
const { check, gives, twins } = checksOf(RULE)

interface Options {
  readonly level?: string
  readonly to?: string
  readonly says?: string
  readonly beside?: string
  readonly habit?: string
}

/** An interface with another organisation, in a document where two others say what they pass. */
const link = ({
  level = 'warning',
  to = 'irvn/belastingen',
  says = 'kind: api',
  beside = 'users: 1',
  habit = 'via: fsc',
}: Options = {}) => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaken
      interfaces:
        - { to: ${to}, ${says} }
  #             ${'^'.repeat(to.length)} ${level} ${RULE}
    - { id: portaal, interfaces: [ { to: brp, kind: api, ${habit} }, { to: irvn/gis, kind: api, ${habit} } ] }
    - { id: burgerzaken, ${beside} }
  `

describe(RULE, () => {
  describe('finds, where the others say what they pass', () => {
    twins('an API of another organisation', link(), ['to: irvn/belastingen', 'to: burgerzaken'])
    twins('without an intermediary', link(), ['irvn/belastingen, kind: api', 'irvn/belastingen, kind: api, via: fsc'])
    twins('whatever the intermediary', link(), [
      'irvn/belastingen, kind: api',
      'irvn/belastingen, kind: api, via: servicebus',
    ])
    twins('an API, not a message', link(), ['irvn/belastingen, kind: api', 'irvn/belastingen, kind: message'])
    twins('what follows the standard of an API', link({ says: 'standard: zgw-zaken' }), [
      'standard: zgw-zaken',
      'standard: saml',
    ])
    twins('what has no transport for its standard', link({ says: 'standard: zgw-zaken, kind: api' }), [
      'standard: zgw-zaken',
      'standard: digikoppeling-wus',
    ])
    twins(
      'what is not on its way out: that is to be replaced first',
      link({ says: 'standard: zgw-zaken, kind: api' }),
      ['standard: zgw-zaken', 'standard: stuf-bg'],
    )
    twins('no national provision, which says how it is reached', link(), ['to: irvn/belastingen', 'to: bag'])
    twins('what is in use', link().replace('id: zaken\n', 'id: zaken\n      lifecycle: in-use\n'), [
      'in-use',
      'retired',
    ])
    twins(
      'what no other interface between the two says to pass something',
      link().replace('  - { id: portaal', '      - { to: irvn/belastingen, kind: message }\n    - { id: portaal'),
      ['kind: message', 'kind: api, via: fsc'],
    )
  })

  describe('where they do not', () => {
    gives('gives a hint of few', link({ level: 'hint', habit: 'needed: true' }).replace('irvn/gis', 'burgerzaken'))
    it('tells many together, at information', () => {
      const { findings } = check(`
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
        #~~~~~~~~~~~ info ${RULE}
          - { id: een, interfaces: [ { to: irvn/gis, kind: api }, { to: irvn/zaken, kind: api } ] }
          - { id: twee, interfaces: [ { to: irvn/gis, kind: api } ] }
        `)
      assert.deepEqual(
        findings.map(({ affected, related }) => [affected, related.length]),
        [[['application:een', 'application:twee'], 3]],
      )
    })
  })

  it('offers to state that it goes via FSC', () => {
    const after = check(link()).afterFix('State that zaken → irvn/belastingen goes via FSC')
    assert.match(after[0]?.text ?? '', /\{ to: irvn\/belastingen, kind: api, via: fsc \}/)
  })

  it('says so where most of the others do', () => {
    const [text = ''] = check(link()).texts()
    assert.match(
      text,
      /^The interface zaken → irvn\/belastingen goes to another organisation .*; most of the others here do\./,
    )
  })
})
