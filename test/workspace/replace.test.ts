import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Replacement, replaceText } from '../../server/src/workspace/replace.ts'
import { folderOf } from '../cli/temporary-folder.ts'

describe('replacing the text of a file', () => {
  const replacement = (text: string): Replacement => {
    const folder = folderOf({ 'a.yaml': text })
    return { path: join(folder, 'a.yaml'), folder, before: 'a: 1\n', after: 'a: 2\n' }
  }

  it('does it, and leaves nothing else', () => {
    const task = replacement('a: 1\n')
    assert.equal(replaceText(task), undefined)
    assert.deepEqual([readFileSync(task.path, 'utf8'), readdirSync(task.folder)], ['a: 2\n', ['a.yaml']])
  })

  it('leaves a file that changed since it was read', () => {
    const task = replacement('a: 3\n')
    assert.equal(replaceText(task), 'changed')
    assert.deepEqual([readFileSync(task.path, 'utf8'), readdirSync(task.folder)], ['a: 3\n', ['a.yaml']])
  })

  it('takes it as done when the file says so already', () => {
    const task = replacement('a: 2\n')
    assert.equal(replaceText(task), undefined)
  })

  it('says that a file is gone, or no text', () => {
    const task = replacement('a: 1\n')
    writeFileSync(task.path, new Uint8Array([0xff, 0xfe, 0x61, 0]))
    assert.equal(replaceText(task), 'changed')
    rmSync(task.path)
    assert.equal(replaceText(task), 'gone')
  })
})
