import assert from 'node:assert/strict'
import fc from 'fast-check'
import { narrowSchemas } from '../../scripts/generate/narrow.ts'
import type { Node } from '../../scripts/generate/schemas.ts'
import { documentKinds, resolve } from '../../scripts/generate/schemas.ts'
import { checkValue, sectionsOf } from '../../server/src/schema/validate.ts'
import { schemas, sectionCheck } from './published.ts'
import { valueFor } from './random-value.ts'

describe('schema/narrow', () => {
  for (const kind of documentKinds) {
    it(`accepts exactly what the published schema of ${kind} accepts`, () => {
      let accepted = 0
      let refused = 0
      for (const section of Object.keys(sectionsOf(kind))) {
        const published = sectionCheck(kind, section)
        const whole = resolve(schemas.documents[kind].properties?.[section] ?? {}, schemas).node
        const values = valueFor(whole.items ?? schemas.documents[kind].properties?.[section] ?? {})
        const property = fc.property(values, (value) => {
          const isRight = published(value)
          if (isRight) accepted++
          else refused++
          // That there is such a rule is more than a schema can say.
          const problems = checkValue(kind, section, value).filter(({ path }) => path.at(-1) !== 'rule' || !isRight)
          assert.equal(problems.length === 0, isRight, JSON.stringify(problems))
        })
        fc.assert(property, { seed: 268, numRuns: 150 })
      }
      assert.ok(accepted > 300 && refused > 300, `${accepted} accepted, ${refused} refused`)
    }).timeout(60_000)
  }

  it('refuses forms of which oneOf could accept none where the chain accepts one', () => {
    const map = (properties: Readonly<Record<string, Node>>, more: Node = {}): Node => ({
      type: 'object',
      properties,
      ...more,
    })
    const withForms = (...oneOf: readonly Node[]) =>
      narrowSchemas({ ...schemas, parts: { ...schemas.parts, odd: { oneOf } } })
    assert.doesNotThrow(() => withForms({ type: 'string' }, map({ a: {} })))
    assert.throws(() => withForms({ type: 'string' }, { type: 'string' }), /two forms of one type/)
    assert.throws(() => withForms(map({ a: {} }), map({ b: {} })), /two forms of map without x-when/)
    assert.throws(() => withForms(map({ a: {} }), map({ b: {} }, { 'x-when': 'b' })), /not required/)
    assert.throws(
      () => withForms(map({ b: {} }), map({ b: {} }, { 'x-when': 'b', required: ['b'] })),
      /another form has it/,
    )
  })
})
