import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { recordedClients } from '../lsp/clients/recorded.ts'
import { blockOf } from './page-block.ts'
import { LANDSCAPE, MENDED, realEditors } from './real-editor.ts'

describe('Neovim', function () {
  this.slow(10_000)
  const prepare = realEditors('neovim')

  it('finds, completes, tells and mends, with what its page says to put into init.lua', async () => {
    const editor = prepare({ 'landscape.yaml': LANDSCAPE })
    editor.write('home/.config/nvim/init.lua', blockOf('neovim', 'lua'))
    const script = fileURLToPath(new URL('neovim.lua', import.meta.url))
    const output = await editor.run(['--headless', '-n', '-i', 'NONE', 'landscape.yaml', '-c', `luafile ${script}`])
    const said = output.split('\n').flatMap((line) => (line.startsWith('[') ? [JSON.parse(line)] : []))
    const { completion, ...rest } = Object.fromEntries(said)
    assert.deepEqual(rest, {
      finding: ['zaaksystem', 'structure/unknown-reference'],
      hover: '**criticality**',
      filetype: 'yaml.havenwijzer',
    })
    assert.deepEqual(completion, ['zaaksysteem'])
    assert.equal(editor.read('landscape.yaml'), MENDED)
    assert.deepEqual(editor.greeting().capabilities, recordedClients.get('neovim-0.10.4')?.capabilities)
    await editor.serversGone()
  })
})
