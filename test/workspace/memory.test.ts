import assert from 'node:assert/strict'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'

describe('workspace/memory', () => {
  const files = {
    'memory:/w/landscape.yaml': 'a',
    'memory:/w/b/stack.common-ground.yaml': 'b',
    'memory:/w/archi/c.yaml': 'c',
    'memory:/w/values.yaml': 'd',
    'memory:/wx/landscape.yaml': 'e',
  }

  it('lists what is ours in a folder, in order of name', async () => {
    const workspace = new MemoryWorkspace(files)
    assert.deepEqual((await workspace.list('memory:/w')).files, [
      { uri: 'memory:/w/b/stack.common-ground.yaml', nameKind: 'common-ground' },
      { uri: 'memory:/w/landscape.yaml', nameKind: 'landscape' },
    ])
    const { files: more } = await workspace.list('memory:/w', [{ base: 'memory:/w', pattern: 'archi/*' }])
    assert.deepEqual(more[0], { uri: 'memory:/w/archi/c.yaml', nameKind: undefined })
    assert.equal(more.length, 3)
    assert.deepEqual(workspace.reads, [])
  })

  it('reads a file, and says why it does not', async () => {
    const workspace = new MemoryWorkspace(files)
    assert.deepEqual(await workspace.read('memory:/w/values.yaml'), { ok: true, text: 'd' })
    assert.deepEqual(await workspace.read('memory:/w/niets.yaml'), { ok: false, reason: 'not-found' })
    assert.deepEqual(await workspace.read('memory:/w/values.yaml', 0), { ok: false, reason: 'too-large' })
    assert.deepEqual(workspace.reads, ['memory:/w/values.yaml', 'memory:/w/niets.yaml', 'memory:/w/values.yaml'])
  })

  it('tells who watches of what is written and taken away, until that ends', async () => {
    const workspace = new MemoryWorkspace()
    const seen: string[] = []
    const end = workspace.watch('memory:/w', (uri) => seen.push(uri))
    workspace.write('memory:/w/a.yaml', 'x')
    workspace.write('memory:/wx/a.yaml', 'x')
    workspace.write('memory:/w/a.yaml', undefined)
    end()
    workspace.write('memory:/w/b.yaml', 'x')
    assert.deepEqual(seen, ['memory:/w/a.yaml', 'memory:/w/a.yaml'])
    assert.equal((await workspace.read('memory:/w/a.yaml')).ok, false)
  })
})
