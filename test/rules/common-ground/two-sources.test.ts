import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'common-ground/two-sources'
const { check, gives, twins } = checksOf(RULE)

/** A dataset, and what it may come from. */
const dataset = (
  says: string,
  { level = 'error', zaken = '', vth = '', more = '' }: Readonly<Record<string, string>> = {},
) => `
  # file: a.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - { id: zaken, product: open-zaak, owner: Team, ${zaken} }
    - { id: vth, product: open-zaak, owner: Team, ${vth} }
  datasets:
    - id: dossiers
  #       ^^^^^^^^ ${level} ${RULE}
      ${says}
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: zaakregister, partOf: zaken }
    - { id: vergunningregister, partOf: vth }
    - { id: los-register, data: [dossiers] }
  ${more}
  `

describe(RULE, () => {
  describe('finds two sources', () => {
    const TWO = 'sourceSystem: [zaken, vth]'
    twins('of two applications, not one', dataset(TWO), ['[zaken, vth]', '[zaken]'])
    twins('of two applications, not of a list that is one id', dataset(TWO), ['[zaken, vth]', 'zaken'])
    twins('of an application and a part of another', dataset('sourceSystem: [zaken, vergunningregister]'), [
      'sourceSystem: [zaken, vergunningregister]',
      'sourceSystem: [zaken, zaakregister]',
    ])
    twins('of a component of no application', dataset('sourceSystem: [zaken, los-register]'), [
      'sourceSystem: [zaken, los-register]',
      'sourceSystem: [los-register]',
    ])
    twins('of another organisation', dataset('sourceSystem: [zaken, irvn/zaken]'), ['[zaken, irvn/zaken]', '[zaken]'])
    twins(
      'of another organisation, not what that provides to us',
      dataset('sourceSystem: [zaken, irvn/zaken]', { zaken: 'users: 1' }),
      ['users: 1', 'from: irvn/zaken'],
    )
    twins('unless one is a national register, which is kept for all', dataset(TWO), ['[zaken, vth]', '[zaken, brp]'])
    twins('unless one is out of use', dataset(TWO, { vth: 'lifecycle: in-use' }), ['in-use', 'retired'])
    twins('unless one is not there yet', dataset(TWO, { vth: 'lifecycle: in-use' }), ['in-use', 'planned'])
    twins('unless one goes', dataset(TWO, { vth: 'lifecycle: in-use' }), ['in-use', 'phasing-out'])
    twins('unless one is to be replaced', dataset(TWO, { vth: 'transition: { kind: move, to: [zaken] }' }), [
      'kind: move',
      'kind: replace',
    ])
    twins(
      'in lists that add up',
      dataset('sourceSystem: [zaken]', { more: 'datasets: [ { id: dossiers, sourceSystem: [vth] } ]' }),
      ['sourceSystem: [vth]', 'sourceSystem: [zaken]'],
    )
    gives(
      'nothing where one cannot be found: that is the finding',
      dataset('sourceSystem: [zaken, vht]\n  #                         ^^^ error structure/unknown-reference').replace(
        /\n.*error common.*/,
        '',
      ),
    )
    gives(
      'nothing of a dataset in which a slip keeps something from being read',
      dataset(`${TWO}\n      name Dossiers\n  #   ^^^^ error structure/yaml-syntax`).replace(/\n.*error common.*/, ''),
    )
    gives(
      'nothing of what a target says',
      dataset('sourceSystem: zaken', {
        more: '# file: later.landscape.yaml\n  kind: landscape\n  version: 1\n  organisation: gm0268\n  state: target\n  datasets: [ { id: dossiers, sourceSystem: [zaken, vth] } ]',
      }).replace(/\n.*error common.*/, ''),
    )
  })

  describe('finds no source', () => {
    twins('of special data that says nothing', dataset('personal: special', { level: 'warning' }), [
      'personal: special',
      'personal: special\n    sourceSystem: zaken',
    ])
    twins('of secret data', dataset('classification: secret', { level: 'warning' }), [
      'classification: secret',
      'classification: secret\n    sourceSystem: { unknown: {} }',
    ])
    twins('a list of nothing', dataset('sourceSystem: []', { level: 'warning' }), ['[]', '{ supplier: centric }'])
    twins('as a hint where little is said of it', dataset('personal: ordinary', { level: 'hint' }), [
      'personal: ordinary',
      'sourceSystem: zaken',
    ])
    gives(
      'nothing where the key may be misspelt',
      dataset('sourceSystm: zaken\n  #   ^^^^^^^^^^^ error structure/schema').replace(/\n.*error common.*/, ''),
    )
  })

  it('offers each of the two as the one that answers for the data', () => {
    const checked = check(dataset('sourceSystem: [zaken, vth]'))
    assert.deepEqual(checked.findings.flatMap((finding) => checked.titles(finding)).filter(isDeclared), [
      'State that zaken is the source of dossiers',
      'State that vth is the source of dossiers',
    ])
    assert.match(checked.afterFix('State that vth is the source of dossiers')[0]?.text ?? '', /sourceSystem: vth$/)
  })

  it('offers none where two documents say it', () => {
    const checked = check(
      dataset('sourceSystem: [zaken]', { more: 'datasets: [ { id: dossiers, sourceSystem: [vth] } ]' }),
    )
    assert.deepEqual(checked.findings.flatMap((finding) => checked.titles(finding)).filter(isDeclared), [])
  })

  it('tells many of a document together', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      datasets:
      #~~~~~~~ info ${RULE}
        - { id: een }
        - { id: twee }
        - { id: drie }
      applications: [ { id: zaken, product: open-zaak, data: [een, twee, drie] } ]
      `)
    assert.deepEqual(findings[0]?.affected, ['dataset:drie', 'dataset:een', 'dataset:twee'])
  })

  it('says which they are', () => {
    assert.match(
      check(dataset('sourceSystem: [zaken, vth]')).texts()[0] ?? '',
      /^The dataset dossiers has 2 sources: zaken, vth\./,
    )
  })
})

function isDeclared(title: string): boolean {
  return title.startsWith('State that')
}
