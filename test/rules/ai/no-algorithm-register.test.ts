import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'ai/no-algorithm-register'
const { check, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const landscape = (says: string) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  #~~~~~~~~~~~ ${INFO}
    - id: toekenning
      product: open-zaak
      ${says}
  `

describe(RULE, () => {
  describe('finds an application', () => {
    twins('that helps decide', landscape('affectsResidents: true'), ['true', 'false'])
    twins('that is in no register', landscape('affectsResidents: true\n      notes: geen'), [
      'notes: geen',
      'algorithmRegister: https://algoritmes.overheid.nl/1',
    ])
    twins('of which nobody said that it is not known', landscape('affectsResidents: true\n      notes: geen'), [
      'notes: geen',
      'algorithmRegister: { unknown: {} }',
    ])
    twins('on its way out, not what is gone', landscape('affectsResidents: true\n      lifecycle: phasing-out'), [
      'phasing-out',
      'retired',
    ])
    twins('in use, not what is planned', landscape('affectsResidents: true\n      lifecycle: in-use'), [
      'in-use',
      'planned',
    ])
  })

  it('tells those of a document together', () => {
    const { findings } = check(`
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
  #~~~~~~~~~~~ ${INFO}
    - { id: een, product: open-zaak, affectsResidents: true }
    - { id: twee, product: open-zaak, affectsResidents: true }
    - { id: drie, product: open-zaak, affectsResidents: true, algorithmRegister: https://algoritmes.overheid.nl/1 }
  `)
    assert.deepEqual(findings[0]?.message.args, { count: 2, total: 3 })
  })
})
