import assert from 'node:assert/strict'
import { main } from '../../server/src/cli/main.ts'
import { generate } from '../generator/generate.ts'
import { folderOf, WITH_ERROR } from './temporary-folder.ts'

describe('cli/progress', function () {
  this.slow(10_000)

  it('says how far reading is when that takes long, and clears it before anything is written', async () => {
    const files = Array.from({ length: 20 }, (_, municipality) => {
      const [document] = generate({ municipality }).documents
      return [`${municipality}.landscape.yaml`, document!.text] as const
    })
    const shown = await shownFor(Object.fromEntries(files))
    assert.match(shown[0] ?? '', /^Lezen: \d+ van 20 bestanden$/)
    assert.ok(shown.indexOf('<cleared>') < shown.indexOf('<written>'), String(shown))
    assert.equal(shown.filter((each) => each.startsWith('Lezen')).length, shown.indexOf('<cleared>'))
  })

  it('shows nothing for what is read at once', async () => {
    assert.deepEqual(await shownFor({ 'landscape.yaml': WITH_ERROR }), ['<cleared>', '<written>'])
  })

  async function shownFor(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const shown: string[] = []
    const folder = folderOf(files)
    await main(['check', folder], {
      write: () => void shown.push('<written>'),
      error: (text) => void shown.push(text),
      progress: (text) => void shown.push(text ?? '<cleared>'),
      environment: {},
      serve: () => undefined,
      isTerminal: false,
      columns: 80,
      workingDirectory: folder,
      pages: '',
      version: '',
      today: '2026-11-24',
    })
    return shown
  }
})
