import assert from 'node:assert/strict'
import { recordedClients } from '../lsp/clients/recorded.ts'
import { blockOf } from './page-block.ts'
import { LANDSCAPE, MENDED, type RealEditor, realEditors } from './real-editor.ts'
import { Terminal } from './terminal.ts'

const ESCAPE = '\u001b'
const ENTER = '\r'
const TAB = '\t'

describe('Helix', function () {
  this.slow(10_000)
  const prepare = realEditors('helix')

  it('finds, mends, tells and completes, with what its page says to put into languages.toml', async () => {
    const editor = prepare({ 'landscape.yaml': LANDSCAPE })
    editor.write('home/.config/helix/languages.toml', blockOf('helix', 'toml'))
    const terminal = new Terminal(editor.start([`landscape.yaml:${place('stem]')}`], { inTerminal: true }))
    await editor.until(() => mistakes(editor).length > 0)
    assert.deepEqual(mistakes(editor), ['structure/unknown-reference'])

    terminal.press(' a')
    await editor.until(() => terminal.shows('Change to zaaksysteem'))
    terminal.press(ENTER)
    await editor.until(() => mistakes(editor).length === 0)
    terminal.press(`:write${ENTER}`)
    await editor.until(() => editor.read('landscape.yaml') === MENDED)

    terminal.press(`:goto 8${ENTER}`)
    terminal.press('gs k')
    await editor.until(() => terminal.shows('How bad it is when this stops'))

    terminal.press('odom')
    await editor.until(() => terminal.shows('domain'))
    terminal.press(TAB)
    await editor.until(() => editor.said('editor').some(({ method }) => method === 'completionItem/resolve'))
    terminal.press(ENTER)
    await leave(editor, terminal)
    terminal.press(`:write-quit${ENTER}`)
    await editor.until(() => editor.read('landscape.yaml').includes('    domain: '))

    assert.deepEqual(editor.greeting().capabilities, recordedClients.get('helix-25.01.1')?.capabilities)
    await editor.serversGone()
  })
})

/** Line and column of a text, as Helix takes them behind the name of a file. */
function place(text: string): string {
  const before = LANDSCAPE.slice(0, LANDSCAPE.indexOf(text)).split('\n')
  return `${before.length}:${Array.from(before.at(-1) ?? '').length + 1}`
}

/** Back to where keys are commands; a first escape may do no more than close what is shown. */
async function leave(editor: RealEditor, terminal: Terminal): Promise<void> {
  terminal.press(ESCAPE)
  await editor.until(() => terminal.shows('NOR'))
}

/** Those that were pushed last. */
function mistakes(editor: RealEditor): readonly string[] {
  const pushed = editor.said('server').filter(({ method }) => method === 'textDocument/publishDiagnostics')
  const { diagnostics = [] } = (pushed.at(-1)?.params ?? {}) as { diagnostics?: readonly { code?: string }[] }
  return diagnostics.flatMap(({ code }) => (code?.startsWith('structure/') ? [code] : []))
}
