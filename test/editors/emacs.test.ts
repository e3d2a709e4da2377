import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { recordedClients } from '../lsp/clients/recorded.ts'
import { blockOf } from './page-block.ts'
import { LANDSCAPE, MENDED, realEditors } from './real-editor.ts'

describe('Emacs', function () {
  this.slow(10_000)
  const prepare = realEditors('emacs')

  it('finds, completes, tells and mends, with what its page says to put into init.el', async () => {
    const editor = prepare({ 'landscape.yaml': LANDSCAPE })
    const init = editor.write('home/.emacs.d/init.el', blockOf('emacs', 'elisp'))
    const script = fileURLToPath(new URL('emacs.el', import.meta.url))
    const output = await editor.run(['-Q', '--batch', '-l', init, '-l', script])
    const said = output.split('\n').flatMap((line) => (line.startsWith('[') ? [JSON.parse(line)] : []))
    assert.deepEqual(Object.fromEntries(said), {
      mode: 'havenwijzer-mode',
      finding: 'zaaksystem',
      completion: ['zaaksysteem'],
      hover: 'criticality',
    })
    assert.equal(editor.read('landscape.yaml'), MENDED)
    assert.deepEqual(editor.greeting().capabilities, recordedClients.get('eglot-1.17.30')?.capabilities)
    await editor.serversGone()
  })
})
