import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { checkValue, documentKinds, sectionsOf } from '../../server/src/schema/validate.ts'
import { documentCheck, root } from './published.ts'

describe('schema/examples', () => {
  const files = globSync(['samples/**/*.yaml', 'server/catalogue/*.yaml'], { cwd: root }).sort()

  it('has an example of every kind', () => {
    for (const name of ['landscape.yaml', 'common-ground.yaml', 'havenwijzer.yaml'])
      assert.ok(files.includes(join('samples/ontwerp', name)))
  })

  for (const file of files) {
    it(`holds for ${file}`, () => {
      const document: Readonly<Record<string, unknown>> = parse(readFileSync(join(root, file), 'utf8'))
      const kind = documentKinds.find((known) => known === document['kind'])
      assert.ok(kind, `kind ${document['kind']}`)
      const published = documentCheck(kind)
      assert.ok(published(document), JSON.stringify(published.errors?.slice(0, 3)))
      for (const [section, value] of Object.entries(document)) {
        const items: readonly unknown[] = sectionsOf(kind)[section]?.list && Array.isArray(value) ? value : [value]
        for (const item of items) assert.deepEqual(checkValue(kind, section, item), [], section)
      }
    })
  }
})
