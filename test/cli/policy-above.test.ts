import assert from 'node:assert/strict'
import { check } from './run-cli.ts'
import { CLEAN, folderOf } from './temporary-folder.ts'

describe('cli/policy above the folder', function () {
  this.slow(2000)

  const POLICY = 'kind: policy\nversion: 1\n'
  const files = { '.git/': '', 'havenwijzer.yaml': POLICY, 'stad/zorg/landscape.yaml': CLEAN }
  const said = async (more: Readonly<Record<string, string>>, path: string, cwd = ''): Promise<string> => {
    const folder = folderOf({ ...files, ...more })
    const { code, stderr } = await check(path, [], { cwd: `${folder}/${cwd}` })
    assert.equal(code, 0)
    return stderr
  }

  it('is named, as it does not hold', async () => {
    assert.equal(
      await said({}, 'stad/zorg'),
      'The policy havenwijzer.yaml does not hold for stad/zorg, as it stands above that. Check its folder to be judged by it.\n',
    )
    assert.match(await said({}, '.', 'stad'), /^The policy \.\.\/havenwijzer\.yaml does not hold for \., /)
  })

  it('is not spoken of where the folder has one itself', async () => {
    assert.equal(await said({ 'stad/zorg/havenwijzer.yaml': POLICY }, 'stad/zorg'), '')
  })

  it('is not spoken of where the folder with it is checked, or a file', async () => {
    assert.equal(await said({}, '.'), '')
    assert.equal(await said({}, 'stad/zorg/landscape.yaml'), '')
  })

  it('is not looked for beyond the repository', async () => {
    assert.equal(await said({ 'stad/.git/x': '' }, 'stad/zorg'), '')
  })
})
