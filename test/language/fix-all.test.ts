import assert from 'node:assert/strict'
import { message } from '../../server/src/l10n/message.ts'
import { fixAll } from '../../server/src/language/fix-all.ts'
import { Review } from '../../server/src/review/review.ts'
import { at, defineRule, type Fix, type Place, type Rule } from '../../server/src/rules/rule.ts'
import { applyEdits } from '../../server/src/yaml/edit.ts'
import { testCatalogue } from '../catalogue.ts'

const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'
const A = 'memory:/x/a.landscape.yaml'
const B = 'memory:/x/b.landscape.yaml'

/** A rule that has, wherever an application says one word, the edits of a fix. */
function rule(id: string, word: string, edits: (place: Place) => readonly { at: Place; text: string }[]): Rule {
  return defineRule({
    id,
    level: 'warning',
    reads: ['*'],
    fixes: ['rename'],
    inPart(placement) {
      const name = String(placement.facts.entity?.value['name'] ?? '')
      const found = name.indexOf(word)
      if (found < 0) return []
      const { end } = placement.facts.heading
      // The name stands behind the id: `- { id: a, name: … }`.
      const start = end + ', name: '.length + found
      const place = at(placement, { start, end: start + word.length })
      const fix: Fix = {
        kind: 'rename',
        title: message('fix.change-to', { to: word }),
        mechanical: true,
        change: { edits: edits(place) },
      }
      return [{ at: place, cause: id, message: message('rule.failed', { rule: id }), fixes: [fix] }]
    },
  })
}

const renames = (id: string, word: string, by: string) => rule(id, word, (place) => [{ at: place, text: by }])

function reviewed(rules: readonly Rule[], texts: Readonly<Record<string, string>>): Review {
  const review = new Review({ catalogue: testCatalogue, rules, today: '2026-11-24', root: 'memory:/x' })
  for (const [uri, text] of Object.entries(texts)) review.setFile(uri, text, 'landscape')
  return review
}

const named = (...names: readonly string[]) =>
  `${HEAD}applications:\n${names.map((name, i) => `  - { id: a${i}, name: ${name} }\n`).join('')}`

function fixed(rules: readonly Rule[], text: string) {
  const result = fixAll(reviewed(rules, { [A]: text }), new Map([[A, text]]))
  const [file] = result.files
  if (file) assert.equal(applyEdits(text, file.edits), file.text)
  return { text: file?.text ?? text, rules: file?.rules ?? [], endless: result.endless.length }
}

describe('fixing all', () => {
  it('goes on until nothing is left: a fix may bring the next to light', () => {
    const rules = [renames('x/a', 'one', 'two'), renames('x/b', 'two', 'three')]
    assert.deepEqual(fixed(rules, named('one', 'zero')), {
      text: named('three', 'zero'),
      rules: ['x/a', 'x/b'],
      endless: 0,
    })
  })

  it('takes the first of two that touch, and the other when it still holds', () => {
    const rules = [renames('x/a', 'ab', 'q'), renames('x/b', 'bc', 'r')]
    assert.deepEqual(fixed(rules, named('abc')), { text: named('qc'), rules: ['x/a'], endless: 0 })
    const beside = [renames('x/a', 'ab', 'q'), renames('x/b', 'cd', 'r')]
    assert.deepEqual(fixed(beside, named('abcd')).text, named('qr'))
  })

  it('ends with one that brings itself back, and says so', () => {
    assert.equal(fixed([renames('x/a', 'one', 'one one')], named('one')).endless, 1)
  })

  it('leaves a fix that reaches into a file that may not change', () => {
    const texts = { [A]: named('one'), [B]: named('zero') }
    const other: { place?: Place } = {}
    const both = [
      rule('x/b', 'zero', (place) => {
        other.place = place
        return [{ at: place, text: 'zero' }]
      }),
      rule('x/a', 'one', (place) =>
        [place, ...(other.place ? [other.place] : [])].map((each) => ({ at: each, text: 'two' })),
      ),
    ]
    const review = () => reviewed(both, { [B]: texts[B] ?? '', [A]: texts[A] ?? '' })
    const alone = fixAll(review(), new Map([[A, texts[A] ?? '']]))
    assert.deepEqual([alone.files, alone.beyond.map(({ rule: id }) => id)], [[], ['x/a']])
    const together = fixAll(review(), new Map(Object.entries(texts)))
    assert.deepEqual(
      together.files.map(({ uri, text }) => [uri, text]),
      [
        [A, named('two')],
        [B, named('two')],
      ],
    )
  })

  it('in a copy of a review leaves the review as it is', () => {
    const rules = [renames('x/a', 'one', 'two')]
    const review = reviewed(rules, { [A]: named('zero', 'one', 'zero'), [B]: named('one') })
    const before = [A, B].map((uri) => JSON.stringify(review.findings(uri)))
    const copy = review.copy(rules)
    copy.setText(A, named('zero', 'one', 'zero'))
    const { files } = fixAll(copy, new Map([[A, named('zero', 'one', 'zero')]]))
    assert.deepEqual([files.length, copy.findings(A)], [1, []])
    assert.deepEqual(
      [A, B].map((uri) => JSON.stringify(review.findings(uri))),
      before,
    )
    review.setText(A, named('zero'))
    assert.deepEqual(review.findings(A), [])
  })
})
