import assert from 'node:assert/strict'
import type { Hover } from 'vscode-languageserver-protocol'
import { plain } from '../protocol/capabilities.ts'
import { editors, landscape } from './editor.ts'

const text = landscape(
  'applications:\n  - id: werkplek # één\n    product: nextcloud\n    runsOn: haven\nplatforms:\n  - id: haven\n    location: NL\n',
)

describe('hover', () => {
  const start = editors()

  const at = (part: string) => {
    const offset = text.indexOf(part)
    const line = text.slice(0, offset).split('\n').length - 1
    return { line, character: offset - text.lastIndexOf('\n', offset) }
  }

  it('says what a reference stands for, on its own span, in Markdown', async () => {
    const editor = await start({ 'landscape.yaml': text })
    await editor.open('landscape.yaml')
    const position = at('haven')
    const hover = await editor.server.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: editor.uri('landscape.yaml') },
      position,
    })
    assert.deepEqual(hover?.contents, { kind: 'markdown', value: '**haven** · platform\n\n- location: `NL`' })
    assert.deepEqual(hover?.range, {
      start: { line: position.line, character: 12 },
      end: { line: position.line, character: 17 },
    })
  })

  it('is plain text for a client that shows no Markdown', async () => {
    const editor = await start({ 'landscape.yaml': text }, { capabilities: plain })
    await editor.open('landscape.yaml')
    const hover = await editor.server.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: editor.uri('landscape.yaml') },
      position: at('haven'),
    })
    assert.deepEqual(hover?.contents, { kind: 'plaintext', value: 'haven · platform\n\n- location: NL' })
  })

  it('says of a key what it is for, and of a value what it stands for, in the language of the user', async () => {
    for (const [language, key, value] of [
      ['en', 'Country where the data are', 'Netherlands'],
      ['nl', 'Land waar de gegevens staan', 'Nederland'],
    ] as const) {
      const editor = await start({ 'landscape.yaml': text }, { configuration: { havenwijzer: { language } } })
      await editor.open('landscape.yaml')
      const hover = async (position: object) => {
        const found = await editor.server.request<Hover | null>('textDocument/hover', {
          textDocument: { uri: editor.uri('landscape.yaml') },
          position,
        })
        return (found?.contents as { value?: string } | undefined)?.value ?? ''
      }
      assert.ok((await hover(at('location'))).startsWith(`**location**\n\n${key}`), await hover(at('location')))
      assert.equal(await hover({ ...at('NL'), character: at('NL').character + 1 }), `**NL**\n\n${value}`)
    }
  })

  it('tells of a key and a value on their first letter, where editors with commands for words stand', async () => {
    const both = landscape('applications:\n  - { id: gis, criticality: low }\n  - id: zaken\n    serviceModel: saas\n')
    const editor = await start({ 'landscape.yaml': both })
    await editor.open('landscape.yaml')
    for (const word of ['criticality', 'low', 'serviceModel', 'saas']) {
      const hover = await editor.server.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: editor.uri('landscape.yaml') },
        position: editor.range('landscape.yaml', word).start,
      })
      assert.deepEqual(hover?.range, editor.range('landscape.yaml', word), word)
    }
  })

  it('is nothing where nothing is named', async () => {
    const editor = await start({ 'landscape.yaml': text })
    await editor.open('landscape.yaml')
    const hover = await editor.server.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: editor.uri('landscape.yaml') },
      position: at('# één'),
    })
    assert.equal(hover, null)
  })
})
