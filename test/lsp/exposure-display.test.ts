import assert from 'node:assert/strict'
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol'
import { vscode } from '../protocol/capabilities.ts'
import { editors } from './editor.ts'

const cloud = (product: string) =>
  `kind: landscape\nversion: 1\norganisation: gm0268\nplatforms:\n  - id: wolk\n    product: ${product}\n    location: NL\n`
const application = (id: string) =>
  `  - id: ${id}\n    product: open-zaak\n    owner: Team\n    criticality: high\n    runsOn: wolk\n`
const own = `kind: landscape\nversion: 1\norganisation: gm0268\napplications:\n${application('zaaksysteem')}${application('archief')}processes:\n  - { id: spoed, criticality: critical, needs: [archief], continuity: { plan: https://example.org/spoed, exercisedOn: 2026-05-21, fallback: [{ what: papier }] } }\n`

/** What the editor shows at an entry without it being a finding. */
describe('exposure between the lines', () => {
  const start = editors()
  const all = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } }

  const open = async (product: string, settings: object = {}) => {
    const configuration = { havenwijzer: { language: 'nl', ...settings } }
    const editor = await start({ 'wolk.landscape.yaml': cloud(product), 'landscape.yaml': own }, { configuration })
    await editor.open('wolk.landscape.yaml')
    await editor.open('landscape.yaml')
    const ask = <R>(method: string, path: string, more: object = {}) =>
      editor.server.request<R>(method, { textDocument: { uri: editor.uri(path) }, ...more })
    return { editor, ask }
  }

  it('is a hint behind each exposed id of the range that is asked for, with who and how behind it', async () => {
    const { ask, editor } = await open('azure')
    const hints = await ask<readonly InlayHint[]>('textDocument/inlayHint', 'landscape.yaml', { range: all })
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position]),
      [
        ['← US', { line: 4, character: 19 }],
        ['← US', { line: 9, character: 15 }],
      ],
    )
    const said = /^Microsoft Corporation \(Verenigde Staten\) kan bij de gegevens .*wolk → /
    assert.equal(hints[0]?.tooltip, undefined)
    const [first] = hints
    assert.ok(first)
    const resolved = await editor.server.request<InlayHint>('inlayHint/resolve', first)
    assert.match(String(resolved.tooltip), said)
    const gone = await editor.server.request<InlayHint>('inlayHint/resolve', { ...first, label: '← XX' })
    assert.equal(gone.tooltip, undefined)
    const few = await ask<readonly InlayHint[]>('textDocument/inlayHint', 'landscape.yaml', {
      range: { start: { line: 6, character: 0 }, end: { line: 12, character: 0 } },
    })
    assert.deepEqual(
      few.map(({ position }) => position.line),
      [9],
    )
  })

  it('comes with what is said of it to an editor that does not ask for that later', async () => {
    const { inlayHint: _, ...textDocument } = vscode.textDocument ?? {}
    const capabilities = { ...vscode, textDocument: { ...textDocument, inlayHint: {} } }
    const editor = await start({ 'wolk.landscape.yaml': cloud('azure'), 'landscape.yaml': own }, { capabilities })
    await editor.open('landscape.yaml')
    const hints = await editor.server.request<readonly InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: editor.uri('landscape.yaml') },
      range: all,
    })
    assert.match(String(hints[0]?.tooltip), /^Microsoft Corporation/)
  })

  it('is a lens above each exposed entry, and above the cause what hangs on it', async () => {
    const { ask } = await open('azure')
    const lenses = async (path: string) =>
      (await ask<readonly CodeLens[]>('textDocument/codeLens', path)).map(({ range, command }) => [
        range.start.line,
        command?.title,
      ])
    assert.deepEqual(await lenses('landscape.yaml'), [
      [4, 'Verenigde Staten kan bij de gegevens en kan het stoppen via wolk'],
      [9, 'Verenigde Staten kan bij de gegevens en kan het stoppen via wolk'],
    ])
    assert.deepEqual(await lenses('wolk.landscape.yaml'), [
      [4, 'hierdoor binnen bereik: 2 applicaties, 1 kritiek proces'],
      [4, '2 keer gebruikt'],
    ])
  })

  it('is each left out by its setting', async () => {
    const lenses = async (settings: object) => {
      const { ask } = await open('azure', settings)
      const shown = await ask<readonly CodeLens[]>('textDocument/codeLens', 'wolk.landscape.yaml')
      const hints = await ask<readonly InlayHint[]>('textDocument/inlayHint', 'landscape.yaml', { range: all })
      return [shown.map(({ command }) => command?.title), hints.length]
    }
    const impact = 'hierdoor binnen bereik: 2 applicaties, 1 kritiek proces'
    assert.deepEqual(await lenses({ codeLens: { uses: false } }), [[impact], 2])
    assert.deepEqual(await lenses({ codeLens: { exposure: false } }), [['2 keer gebruikt'], 2])
    assert.deepEqual(await lenses({ inlayHints: false }), [[impact, '2 keer gebruikt'], 0])
    assert.deepEqual(await lenses({ inlayHints: { countries: false } }), [[impact, '2 keer gebruikt'], 0])
    assert.deepEqual(await lenses({ inlayHints: { hosts: false } }), [[impact, '2 keer gebruikt'], 2])
  })

  it('is a hint of the host where the entry does not state that, with from where it is known behind it', async () => {
    const labels = async (inlayHints: unknown, more = '') => {
      const service = `kind: landscape\nversion: 1\norganisation: gm0268\napplications:\n  - id: mail\n    product: zivver\n${more}`
      const editor = await start({ 'landscape.yaml': service }, { configuration: { havenwijzer: { inlayHints } } })
      await editor.open('landscape.yaml')
      const hints = await editor.server.request<readonly InlayHint[]>('textDocument/inlayHint', {
        textDocument: { uri: editor.uri('landscape.yaml') },
        range: all,
      })
      const resolved = await Promise.all(
        hints.map((hint) => editor.server.request<InlayHint>('inlayHint/resolve', hint)),
      )
      assert.ok(hints.every(({ tooltip, position }) => tooltip === undefined && position.line === 4))
      return resolved.map(({ label, tooltip }) => [
        label,
        String(tooltip)
          .split('\n')
          .at(-1)
          ?.replace(/:.*| \(.*/, ''),
      ])
    }

    const host = [
      'draait op Amazon Web Services (eu-west-1)',
      'mail → Zivver → Amazon Web Services. De catalogus zegt dit, gelezen op https',
    ]
    const [first, last] = await labels(true)
    assert.deepEqual([first?.[0], last], ['← US', host])
    assert.deepEqual(await labels({ countries: false }), [host])
    assert.deepEqual(
      (await labels({ hosts: false })).map(([label]) => label),
      ['← US'],
    )
    assert.deepEqual(await labels({ countries: false }, '    runsOn: { product: azure }\n'), [])
  })

  it('is a quiet mark with the way to the law, and no finding', async () => {
    const { editor } = await open('azure')
    const marks = await editor.diagnostics('landscape.yaml')
    assert.deepEqual(
      marks.map(({ severity, code, range }) => [severity, code, range.start]),
      [
        [4, undefined, { line: 4, character: 8 }],
        [4, undefined, { line: 9, character: 8 }],
      ],
    )
    assert.match(String(marks[0]?.message), /wolk → Microsoft Azure → Microsoft Corporation → Verenigde Staten → /)
  })

  it('is nothing where nobody from outside can get at it', async () => {
    const { ask, editor } = await open('fuga-cloud')
    assert.deepEqual(await ask('textDocument/inlayHint', 'landscape.yaml', { range: all }), [])
    assert.deepEqual(await ask('textDocument/codeLens', 'landscape.yaml'), [])
    assert.deepEqual(await editor.diagnostics('landscape.yaml'), [])
  })

  it('follows what another file says', async () => {
    const { ask, editor } = await open('azure')
    await editor.diagnostics('landscape.yaml')
    await editor.type('wolk.landscape.yaml', 'azure', 'fuga-cloud')
    assert.deepEqual(await ask('textDocument/inlayHint', 'landscape.yaml', { range: all }), [])
    assert.deepEqual(await editor.diagnostics('landscape.yaml'), [])
  })
})
