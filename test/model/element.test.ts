import assert from 'node:assert/strict'
import type { State } from '../../server/src/model/document.ts'
import { elementIn } from '../../server/src/model/element.ts'
import { Review } from '../../server/src/review/review.ts'
import { testCatalogue } from '../catalogue.ts'

const current = `kind: landscape
version: 1
organisation: gm0001
products:
  - { id: eigen-portaal, supplier: lokaal, serviceModel: saas }
platforms:
  - { id: haven, product: kubernetes, operator: irvn }
applications:
  - { id: werkplek, product: nextcloud, runsOn: haven, owner: Team ICT }
  - { id: portaal, product: eigen-portaal, licence: proprietary }
  - { id: belastingen, from: irvn/belastingen, owner: Team Belastingen }
`
const cluster = `kind: common-ground
version: 1
organisation: gm0001
platforms:
  - { id: haven, kubernetes: { version: "1.33" } }
`
const target = (year: number, items: string) => `kind: landscape
version: 1
organisation: gm0001
state: target
reachedOn: ${year}-12-31
applications:
${items}`
const centre = `kind: landscape
version: 1
organisation: irvn
applications:
  - { id: belastingen, product: azure, owner: Centrum, criticality: high }
`

function facts(
  id: string,
  kind: 'application' | 'platform',
  state: State = 'current',
  files: Record<string, string> = {},
): Record<string, unknown> | undefined {
  const review = new Review({ catalogue: testCatalogue, rules: [], today: '2026-11-24', root: 'file:///x' })
  for (const [name, text] of Object.entries({ 'landscape.yaml': current, ...files }))
    review.setFile(`file:///x/${name}`, text, undefined)
  const element = elementIn(review.model, { organisation: 'gm0001', id }, kind, state)
  if (!element) return undefined
  const shown = element.facts.keys().map((key) => {
    const { value, origin } = element.facts.get(key)!
    return [key, origin.from === 'document' ? value : [value, origin.from]]
  })
  return JSON.parse(JSON.stringify(Object.fromEntries(shown)))
}

describe('model/element', () => {
  it('inherits from the catalogue what it does not say itself', () => {
    assert.deepEqual(facts('werkplek', 'application'), {
      id: 'werkplek',
      product: 'nextcloud',
      runsOn: 'haven',
      owner: 'Team ICT',
      supplier: ['nextcloud', 'catalogue'],
    })
  })

  it('inherits from an own product, and what it says itself counts', () => {
    assert.deepEqual(facts('portaal', 'application'), {
      id: 'portaal',
      product: 'eigen-portaal',
      licence: 'proprietary',
      supplier: ['lokaal', 'product'],
      serviceModel: ['saas', 'product'],
    })
  })

  it('adds up what documents of both kinds say of one element', () => {
    const both = facts('haven', 'platform', 'current', { 'c.common-ground.yaml': cluster })
    assert.deepEqual(both, {
      id: 'haven',
      product: 'kubernetes',
      operator: 'irvn',
      kubernetes: { version: '1.33' },
      functions: [['kubernetes'], 'catalogue'],
    })
    assert.equal(facts('haven', 'platform')?.['kubernetes'], undefined)
  })

  it('lays target documents over the current state, key by key and plateau by plateau', () => {
    const files = {
      '2028.landscape.yaml': target(2028, '  - { id: werkplek, owner: Team Werkplek, criticality: high }\n'),
      '2030.landscape.yaml': target(
        2030,
        '  - { id: werkplek, owner: Team 2030 }\n  - { id: portaal, retired: true }\n',
      ),
    }
    assert.equal(facts('werkplek', 'application', 'current', files)?.['owner'], 'Team ICT')
    assert.equal(facts('werkplek', 'application', 'target:2028-12-31', files)?.['owner'], 'Team Werkplek')
    const last = facts('werkplek', 'application', 'target:2030-12-31', files)
    assert.deepEqual([last?.['owner'], last?.['criticality'], last?.['runsOn']], ['Team 2030', 'high', 'haven'])
    assert.equal(facts('portaal', 'application', 'target:2030-12-31', files), undefined)
    assert.notEqual(facts('portaal', 'application', 'target:2028-12-31', files), undefined)
  })

  it('takes the facts of a shared service from its provider, when that is here', () => {
    assert.deepEqual(facts('belastingen', 'application'), {
      id: 'belastingen',
      from: 'irvn/belastingen',
      owner: 'Team Belastingen',
    })
    const shared = facts('belastingen', 'application', 'current', { 'irvn/landscape.yaml': centre })
    assert.deepEqual(
      [shared?.['product'], shared?.['criticality'], shared?.['owner'], shared?.['supplier']],
      ['azure', 'high', 'Team Belastingen', ['microsoft', 'catalogue']],
    )
  })

  it('does not loop when two services are each from the other', () => {
    const loop = 'kind: landscape\nversion: 1\norganisation: gm0001\napplications:\n  - { id: a, from: irvn/b }\n'
    const back = 'kind: landscape\nversion: 1\norganisation: irvn\napplications:\n  - { id: b, from: gm0001/a }\n'
    assert.deepEqual(
      facts('a', 'application', 'current', { 'loop.landscape.yaml': loop, 'irvn/landscape.yaml': back })?.['id'],
      'a',
    )
  })
})
