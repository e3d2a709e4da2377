import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'
import { files, landscape, policy } from './situations.ts'

const RULE = 'jurisdiction/can-be-switched-off'
const { check, gives } = checksOf(RULE)
const INFO = `info ${RULE}`

/** A few at each cause are one finding, on the list: which ones that names, and with which one does best to begin. */
describe(`${RULE} of what nobody rated`, () => {
  const CLOUDS = '  - { id: azuur, product: azure }\n  - { id: amazone, product: aws }\n'
  const on = (cloud: string, ...applications: readonly string[]) =>
    applications.map((each) => `  - { ${each}, product: open-zaak, runsOn: ${cloud} }`)
  const described = (applications: readonly string[], { platforms = CLOUDS, more = '' } = {}) =>
    landscape(`
platforms:
${platforms}${more}applications:
#~~~~~~~~~~~ ${INFO}
${applications.join('\n')}
`)
  /** What the findings say, each with a name in the place of its words. */
  const argsOf = (text: string, name: string) =>
    check(text).findings.map(({ message: { args } }) => (args as Readonly<Record<string, unknown>>)[name])

  describe('begins with', () => {
    const four = [...on('azuur', 'id: een', 'id: twee'), ...on('amazone', 'id: drie', 'id: vier')]
    const saying = (all: readonly string[], id: string, says: string) =>
      all.map((line) => line.replace(`id: ${id},`, `id: ${id}, ${says},`))
    const begins = (applications: readonly string[], more = '') =>
      argsOf(described(applications, { more }), 'names').flat()

    it('the first that is described, where nothing tells them apart', () => {
      assert.deepEqual(begins(four), ['een', 'twee', 'drie', 'vier'])
      assert.deepEqual(begins(four.toReversed()), ['vier', 'drie', 'twee', 'een'])
    })

    it('what most people use', () => {
      const some = saying(four, 'drie', 'users: 40')
      assert.deepEqual(begins(some), ['drie', 'een', 'twee', 'vier'])
      assert.deepEqual(begins(saying(some, 'vier', 'users: 400')), ['vier', 'drie', 'een', 'twee'])
    })

    it('of as many users, what most is linked to', () => {
      const one = saying(four, 'twee', 'interfaces: [{ to: een }]')
      assert.deepEqual(begins(one), ['twee', 'een', 'drie', 'vier'])
      const two = saying(one, 'vier', 'interfaces: [{ to: een }, { to: drie }]')
      assert.deepEqual(begins(two), ['vier', 'twee', 'een', 'drie'])
      assert.deepEqual(begins(saying(two, 'een', 'users: 1')), ['een', 'vier', 'twee', 'drie'])
    })

    it('else that of which the contract ends first', () => {
      const contracts =
        'contracts:\n  - { id: lang, supplier: topdesk, end: 2030-12-31 }\n  - { id: kort, supplier: topdesk, end: 2027-12-31 }\n'
      const under = saying(saying(four, 'drie', 'contract: lang'), 'vier', 'contract: kort')
      assert.deepEqual(begins(under, contracts), ['vier', 'drie', 'een', 'twee'])
      const linked = saying(under, 'een', 'interfaces: [{ to: drie }]')
      assert.deepEqual(begins(linked, contracts), ['een', 'vier', 'drie', 'twee'])
    })

    it('ten, however many they are', () => {
      const letters = 'abcdefghijkl'.split('')
      const platforms = letters.map((id) => `  - { id: wolk-${id}, product: azure }\n`).join('')
      const text = described(
        letters.flatMap((id) => on(`wolk-${id}`, `id: app-${id}`)),
        { platforms },
      )
      assert.deepEqual(argsOf(text, 'count'), [12])
      assert.deepEqual(
        argsOf(text, 'names').flat(),
        letters.slice(0, 10).map((id) => `app-${id}`),
      )
    })
  })

  it('names the countries once, in the order in which they are met', () => {
    const platforms = `${CLOUDS}  - { id: beheerd, location: NL, operator: eigenaar }\n`
    const more =
      'suppliers:\n  - { id: eigenaar, name: Eigenaar, country: GB, asOf: 2026-10-05, source: https://example.org }\n'
    const english = (applications: readonly string[]) =>
      argsOf(described(applications, { platforms, more }), 'countries').map((all) =>
        (all as readonly { readonly en: string }[]).map(({ en }) => en),
      )
    const us = [...on('azuur', 'id: een'), ...on('amazone', 'id: twee')]
    assert.deepEqual(english([...us, ...on('beheerd', 'id: drie')]), [['United States', 'United Kingdom']])
    assert.deepEqual(english([...on('beheerd', 'id: drie'), ...us]), [['United Kingdom', 'United States']])
  })

  it('counts each once, by however many causes it can be stopped, and calls them what they are', () => {
    const twice = described([
      ...on('[{ platform: azuur }, { platform: amazone }]', 'id: een'),
      ...on('azuur', 'id: twee'),
    ])
    assert.deepEqual([argsOf(twice, 'count'), argsOf(twice, 'kind')], [[2], ['application']])
    assert.deepEqual(
      check(twice).findings.map(({ affected, related }) => [affected, related.length]),
      [[['application:een', 'application:twee'], 2]],
    )
  })

  it('is as sure as what is least sure', () => {
    const confidences = (operator: string) => {
      const platforms = `${CLOUDS}  - { id: beheerd, location: NL, operator: ${operator} }\n`
      const all = [...on('azuur', 'id: een'), ...on('amazone', 'id: twee'), ...on('beheerd', 'id: drie')]
      return check(described(all, { platforms })).findings.map(({ confidence }) => confidence)
    }
    assert.deepEqual(confidences('kiteworks'), ['general-knowledge'])
    assert.deepEqual(confidences('aws'), ['sourced'])
  })

  const unweighed = (level: string, marker: string) =>
    files({
      'landscape.yaml': landscape(`
platforms:
  - { id: azuur, product: azure }
applications:
${marker}${on('azuur', 'id: een', 'id: twee', 'id: drie').join('\n')}
`),
      'havenwijzer.yaml': policy(`riskTable: { medium: { raised: ${level} } }`),
    })
  gives('tells many together too where they only inform', unweighed('info', `#~~~~~~~~~~~ ${INFO}\n`))
  gives('leaves what is only a hint', unweighed('hint', ''))
})
