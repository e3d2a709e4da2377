import assert from 'node:assert/strict'
import { globTest, matchesGlob } from '../../server/src/workspace/glob.ts'

describe('workspace/glob', () => {
  const base = 'file:///w'
  const matches: readonly (readonly [string, string])[] = [
    ['archi/**/*.yaml', 'archi/a.yaml'],
    ['archi/**/*.yaml', 'archi/diep/er/a.yaml'],
    ['./archi/*.yaml', 'archi/a.yaml'],
    ['*.{yaml,yml}', 'a.yml'],
    ['**/*', 'x/y.yaml'],
    ['map met spatie/*.yaml', 'map%20met%20spatie/a.yaml'],
    ['één/*.yaml', '%C3%A9%C3%A9n/a.yaml'],
    ['100%/*.yaml', '100%25/a.yaml'],
    ['a#b/*.yaml', 'a%23b/x.yaml'],
    ['[[]oud]/*.yaml', '[oud]/a.yaml'],
  ]
  for (const [pattern, path] of matches)
    it(`${pattern} names ${path}`, () => assert.ok(matchesGlob({ base, pattern }, `${base}/${path}`)))

  const others: readonly (readonly [string, string])[] = [
    ['archi/*.yaml', 'archi/diep/a.yaml'],
    ['archi/**/*.yaml', 'bedrijf/archi/a.yaml'],
    ['**/*', 'a.json'],
    ['**/*', 'a.yaml.bak'],
    ['**/*', '.verborgen/a.yaml'],
    ['../**/*.yaml', 'a.yaml'],
    ['/w/*.yaml', 'a.yaml'],
    ['', 'a.yaml'],
    ['x'.repeat(100_000), 'a.yaml'],
  ]
  for (const [pattern, path] of others)
    it(`${pattern.slice(0, 20)} does not name ${path}`, () =>
      assert.ok(!matchesGlob({ base, pattern }, `${base}/${path}`)))

  it('counts from its folder, and names nothing outside', () => {
    const test = globTest({ base: 'file:///w/a', pattern: '**/*.yaml' })
    assert.ok(test('file:///w/a/b/c.yaml'))
    assert.ok(!test('file:///w/c.yaml'))
    assert.ok(!test('file:///w/ab/c.yaml'))
  })

  it('is not fooled by a uri that is not well written', () => {
    assert.ok(matchesGlob({ base, pattern: '*.yaml' }, `${base}/100%.yaml`))
  })
})
