import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { splitLandscape } from './make-gesplitst.ts'

const folder = join(import.meta.dirname, 'gesplitst')

describe('corpus gesplitst', () => {
  it('is what the script makes', () => {
    const committed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yaml'),
    )
    const made = splitLandscape()
    assert.deepEqual(committed.toSorted(), [...made.keys()].toSorted())
    for (const [path, text] of made) assert.equal(readFileSync(join(folder, path), 'utf8'), text, path)
  })

  it('holds 400 applications over 20 folders', () => {
    const counts = [...splitLandscape().values()].map((text) => parse(text).applications?.length ?? 0)
    assert.equal(counts.filter((count) => count > 0).length, 20)
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      400,
    )
  })
})
