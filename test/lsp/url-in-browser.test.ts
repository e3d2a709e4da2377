import assert from 'node:assert/strict'
import * as node from 'node:url'
import { fileURLToPath, pathToFileURL } from '../../server/src/lsp/url-in-browser.ts'

describe('paths and uris in a browser', () => {
  for (const path of [
    '/a/b.yaml',
    '/a b/ü.yaml',
    '/a/c#d?e.yaml',
    '/a/100%.yaml',
    "/a/(b)'&+,;=@[x].yaml",
    '/a/b\\c.yaml',
    '/a/é😀.yaml',
  ])
    it(`come back as they were: ${path}`, () => {
      const escaped = `file://${path.split('/').map(encodeURIComponent).join('/')}`
      for (const uri of [pathToFileURL(path).href, node.pathToFileURL(path).href, escaped]) {
        assert.equal(fileURLToPath(uri), path)
        assert.equal(node.fileURLToPath(uri), path)
      }
    })

  it('have one spelling for a drive, and for another machine', () => {
    for (const uri of ['file:///c%3A/stad/a.yaml', 'file:///c:/stad/a.yaml'])
      assert.equal(pathToFileURL(fileURLToPath(uri)).href, 'file:///c:/stad/a.yaml')
    assert.equal(pathToFileURL(fileURLToPath('file://nas/stad/a%20b.yaml')).href, 'file://nas/stad/a%20b.yaml')
  })

  for (const uri of ['file:///a%2Fb.yaml', 'file:///a%E9.yaml', 'file://%/x'])
    it(`are none: ${uri}`, () => {
      assert.throws(() => fileURLToPath(uri))
    })
})
