import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/no-open-standard'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`
const HINT = `hint ${RULE}`

const own = (says: string, level = INFO, lifecycle = 'in-use') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
      interfaces:
        - { to: magazijn${says} }
  #             ^^^^^^^^ ${level}
    - id: magazijn
      lifecycle: ${lifecycle}
  `

const unmarked = (text: string) => text.replace(/\n.*\^.*/, '')

const components = (says: string) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - id: kiss
      interfaces:
        - { to: register${says} }
  #             ^^^^^^^^ ${HINT}
    - { id: register }
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('what is made for two', own(', standard: maatwerk'), ['maatwerk', 'zgw-zaken'])
    twins('the interface of a product', own(', standard: topdesk-api'), ['topdesk-api', 'zgw-zaken'])
    twins('a product by another name', own(', standard: m365'), ['standard: m365', 'standard: saml'])
    twins('a way straight into the database', own(', kind: database'), [
      'kind: database',
      'kind: api, standard: zgw-zaken',
    ])
    twins('a way through the screen', own(', kind: screen'), ['kind: screen', 'kind: api, standard: zgw-zaken'])
    twins('as a hint what nobody says', own(', kind: api', HINT), ['kind: api', 'kind: api, standard: zgw-zaken'])
    twins('as a hint a file of which nobody says what it is', own(', kind: file', HINT), [
      'kind: file',
      'kind: file, standard: xbrl',
    ])
    twins('as a hint an API between components', components(''), [
      'to: register }',
      'to: register, standard: zgw-zaken }',
    ])
  })

  describe('leaves alone', () => {
    gives('a standard that no list has', unmarked(own(', standard: wfs')))
    gives('the interface of open software', unmarked(own(', standard: zabbix')))
    gives('that it is not known', unmarked(own(', standard: onbekend')))
    gives('a standard that is old', unmarked(own(', standard: stuf-bg')))
    gives('a standard by another name', unmarked(own(', standard: zaken')))
    twins('an end that is out of use', own(', kind: api', HINT, 'phasing-out'), ['phasing-out', 'retired'])
    gives('what Common Ground has a rule for', unmarked(components(', kind: file')))
    gives(
      'a national provision, which prescribes it',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, interfaces: [ { to: brp, kind: message }, { to: digid } ] }
      `,
    )
    twins(
      'what the other end says',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          interfaces:
            - { to: magazijn }
      #             ^^^^^^^^ ${HINT}
        - { id: magazijn, interfaces: [ { to: zaaksysteem, kind: api } ] }
      `,
      ['kind: api', 'standard: zgw-zaken'],
    )
  })

  it('is one finding a document, however many there are', () => {
    const { findings } = check(
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ ${INFO}
        - { id: magazijn }
        ${Array.from({ length: 312 }, (_, i) => `- { id: a${i}, interfaces: [ { to: magazijn } ] }`).join('\n        ')}
      `,
    )
    assert.deepEqual(
      findings.map(({ affected, related, level }) => [affected.length, related.length, level]),
      [[312, 312, 'info']],
    )
  })
})
