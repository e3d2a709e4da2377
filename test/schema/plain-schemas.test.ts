import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSchemas } from '../../scripts/generate/schemas.ts'
import { root } from './published.ts'

describe('schema/plain-schemas', () => {
  it('reads the schemas of the project', () => {
    assert.ok(Object.keys(readSchemas(join(root, 'schemas')).parts).length > 80)
  })

  for (const [name, from, to, message] of [
    ['a keyword that nothing handles', '"pattern"', '"minLength": 1, "pattern"', /keyword minLength is not used here/],
    ['a map that takes any key', '"additionalProperties": false', '"title": "x"', /must refuse unknown keys/],
    ['a map without free keys', '"^x-": {}', '"^y-": {}', /must allow x- keys/],
  ] as const) {
    it(`refuses ${name}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-schemas-'))
      cpSync(join(root, 'schemas'), folder, { recursive: true })
      const path = join(folder, 'common.schema.json')
      const text = readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ')
      writeFileSync(path, text.replace(from, to))
      assert.throws(() => readSchemas(folder), message)
      rmSync(folder, { recursive: true })
    })
  }
})
