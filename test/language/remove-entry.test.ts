import assert from 'node:assert/strict'
import { filesIn } from '../../server/src/language/files-in.ts'
import { editsOf } from '../../server/src/language/fix-edits.ts'
import { Review } from '../../server/src/review/review.ts'
import { applyEdits } from '../../server/src/yaml/edit.ts'
import { testCatalogue } from '../catalogue.ts'

const URI = 'memory:/x/landscape.yaml'
const HEAD = 'kind: landscape\nversion: 1\norganisation: gm0001\n'

/** The text without the last entry called `a`; undefined where that cannot be done. */
function without(body: string): string | undefined {
  const text = `${HEAD}${body}`
  const review = new Review({ catalogue: testCatalogue, rules: [], today: '2026-11-24', root: 'memory:/x' })
  review.setFile(URI, text, 'landscape')
  const placement = review
    .documents(URI)
    .flatMap((d) => d.placements)
    .findLast((p) => p.facts.entity?.id === 'a')
  assert.ok(placement)
  const edit = { at: { placement, span: { start: 0, end: placement.facts.length } }, text: '' }
  const edits = editsOf(
    { edits: [edit] },
    filesIn(review, () => text),
  )
  return edits && applyEdits(text, edits).slice(HEAD.length)
}

describe('removing an entry', () => {
  it('is not done while an alias elsewhere stands for something in it', () => {
    assert.equal(without('applications:\n  - id: a\n    data: &all [x]\n  - id: b\n    data: *all\n'), undefined)
    assert.equal(without('applications: [{ id: a, data: &all [x] }, { id: b, data: *all }]\n'), undefined)
  })

  it('is done where only the entry itself uses what it names, or nothing does', () => {
    const rest = 'applications:\n  - id: b\n'
    assert.equal(without(`applications:\n  - id: a\n    data: &all [x]\n    tags: *all\n  - id: b\n`), rest)
    assert.equal(without(`applications:\n  - id: a\n    data: &all [x]\n  - id: b\n`), rest)
  })
})
