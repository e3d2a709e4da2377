import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictures, picturesFolder } from '../vscode/pictures.ts'

describe('the pictures in the READMEs', () => {
  it('are there, each used, each taken by a test, and as large as a window', () => {
    const suite = join(import.meta.dirname, '../vscode/suite')
    const tests = readdirSync(suite).map((file) => readFileSync(join(suite, file), 'utf8'))
    assert.deepEqual(readdirSync(picturesFolder).sort(), [...new Set(pictures())].map((name) => `${name}.png`).sort())
    for (const name of pictures()) {
      const bytes = readFileSync(join(picturesFolder, `${name}.png`))
      assert.equal(bytes.toString('latin1', 1, 4), 'PNG', name)
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1280, 800], name)
      const isTaken = tests.some(
        (text) => text.includes(`'${name}'`) || text.includes(`name('${name.replace(/^story-/, '')}')`),
      )
      assert.ok(isTaken, `no test takes ${name}`)
    }
  })
})
