import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/bundled-suite'
const { check, gives, twins } = checksOf(RULE)
const WARNING = `warning ${RULE}`
const INFO = `info ${RULE}`

const suite = (first: string, ...others: readonly string[]) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: een
  #       ^^^ ${WARNING}
      criticality: medium
      product: ${first}
${others.map((says, i) => `    - { id: nog-${i}, ${says} }`).join('\n')}
  `

const unmarked = (text: string) => text.replace(/\n.*\^.*/, '')

describe(RULE, () => {
  describe('finds', () => {
    twins('a workplace with its sign-in', suite('microsoft-365', 'product: entra-id'), ['entra-id', 'keycloak'])
    twins('a workplace with more than its sign-in', suite('google-workspace', 'product: chrome-os'), [
      'chrome-os',
      'debian',
    ])
    twins(
      'as information, modules of a Dutch supplier on one data model',
      suite('key2burgerzaken', 'product: key2belastingen', 'product: key2bag').replace(WARNING, INFO),
      ['key2bag', 'nedbag'],
    )
    twins('it until a part is out of use', suite('microsoft-365', 'product: entra-id, lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
  })

  it('is a hint where nobody rated any of it: that comes first', () => {
    check(
      suite('microsoft-365', 'product: entra-id')
        .replace(WARNING, `hint ${RULE}`)
        .replace('      criticality: medium\n', ''),
    )
  })

  describe('leaves alone', () => {
    gives(
      'the workplace alone',
      unmarked(suite('microsoft-365', 'product: microsoft-teams', 'product: exchange-online')),
    )
    gives('one product, whatever it can do', unmarked(suite('mozard-suite')))
    gives('two modules', unmarked(suite('key2burgerzaken', 'product: suite-sociaal-domein')))
    gives('a sign-in with one function', unmarked(suite('entra-id', 'product: defender-endpoint, functions: [mfa]')))
    gives('products of two suppliers', unmarked(suite('key2burgerzaken', 'product: civision-belastingen')))
    gives('open source', unmarked(suite('podiumd', 'product: opendesk', 'product: nextcloud')))
    gives(
      'what a product can be sold with, no more',
      unmarked(suite('sql-server', 'product: power-bi', 'product: visio')),
    )
    gives('products that neither sign in nor are the workplace', unmarked(suite('dynamics-365', 'product: intune')))
    gives('what is planned', unmarked(suite('microsoft-365', 'product: entra-id, lifecycle: planned')))
    gives('what another organisation provides', unmarked(suite('microsoft-365', 'from: irvn/entra')))
    twins(
      'functions that we say we do not use',
      suite('microsoft-365', 'product: entra-id', 'functions: [drone]').replace(
        'product: microsoft-365',
        'product: microsoft-365\n      functions: [email]',
      ),
      ['product: entra-id', 'product: entra-id, functions: [identity-provider]'],
    )
  })

  it('is one finding a supplier, with what it holds', () => {
    const { findings } = check(suite('microsoft-365', 'product: entra-id', 'product: intune'))
    assert.deepEqual(
      findings.map(({ cause, affected, related }) => [cause, affected, related.length]),
      [['suite:microsoft', ['application:een', 'application:nog-0', 'application:nog-1'], 2]],
    )
    assert.deepEqual(
      findings.map(({ message }) => 'loose' in message.args && [message.args.loose, message.args.functions.length]),
      [['Microsoft Entra ID', 9]],
    )
  })

  it('begins with what devices run on last', () => {
    const loosest = (functions: string) => {
      const { findings } = check(suite('google-workspace', `product: chrome-os, functions: [${functions}]`))
      return findings.map(({ message }) => 'loose' in message.args && message.args.loose)
    }
    assert.deepEqual(loosest('operating-system'), ['Google Workspace'])
    assert.deepEqual(loosest('device-management'), ['ChromeOS'])
  })

  describe('between now and later', () => {
    const both = (later: string) => `
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: werkplek, product: microsoft-365, criticality: medium }
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - { id: inloggen, product: ${later} }
      #         ^^^^^^^^ ${WARNING}
      `
    twins('finds in a target what it adds', both('entra-id'), ['entra-id', 'keycloak'])
  })
})
