import assert from 'node:assert/strict'
import { pathOf } from '../../server/src/review/path.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'

describe('workspace/names', () => {
  const ours: Readonly<Record<string, string>> = {
    'landscape.yaml': 'landscape',
    'landscape.yml': 'landscape',
    'sociaal.landscape.yaml': 'landscape',
    'a.b.landscape.yml': 'landscape',
    '.landscape.yaml': 'landscape',
    'common-ground.yaml': 'common-ground',
    'stack.common-ground.yml': 'common-ground',
    'landscape.common-ground.yaml': 'common-ground',
    'havenwijzer.yaml': 'policy',
    'havenwijzer.yml': 'policy',
    'eigen.catalogue.yaml': 'catalogue',
    'eigen.catalogue.yml': 'catalogue',
  }
  for (const [name, kind] of Object.entries(ours))
    it(`takes ${name} for ${kind}`, () => assert.equal(nameKind(name), kind))

  const foreign = [
    'catalogue.yaml',
    'eigen.havenwijzer.yaml',
    'mylandscape.yaml',
    'landscape.yaml.bak',
    'landscape.json',
    'Landscape.yaml',
    'landscape.YAML',
    'landscape',
    'landscape-2.yaml',
    'values.yaml',
    '',
  ]
  for (const name of foreign) it(`leaves ${name || 'no name'} alone`, () => assert.equal(nameKind(name), undefined))

  it('finds the name at the end of a uri', () => {
    assert.equal(fileNameOf('file:///a%20b/sociaal%20domein.landscape.yaml'), 'sociaal domein.landscape.yaml')
    assert.equal(fileNameOf('untitled:landscape.yaml'), 'untitled:landscape.yaml')
    assert.equal(fileNameOf('landscape.yaml'), 'landscape.yaml')
  })

  it('reads escapes step by step, and leaves what is none', () => {
    assert.equal(pathOf('a%20b/100%25/%23%C3%A9.yaml'), 'a b/100%/#é.yaml')
    assert.equal(pathOf('100%/a%20b'), '100%/a b')
  })
})
