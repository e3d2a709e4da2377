import assert from 'node:assert/strict'
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol'
import { plain, vscode } from '../protocol/capabilities.ts'
import { editors, landscape } from './editor.ts'

const PATH = 'landscape.yaml'

describe('completion', () => {
  const start = editors()

  /** What is offered at the cursor `┃`; typed behind what was there, so that the server has just been told of a key. */
  async function offered(marked: string, options: Parameters<typeof start>[1] = {}) {
    const at = marked.indexOf('┃')
    const text = marked.replace('┃', '')
    const editor = await start({ [PATH]: landscape('') }, options)
    await editor.open(PATH)
    await editor.change(PATH, landscape(text))
    const before = landscape(text).slice(0, landscape('').length + at)
    const line = before.split('\n').length - 1
    const written = before.slice(before.lastIndexOf('\n') + 1)
    const character = editor.encoding === 'utf-8' ? Buffer.byteLength(written) : written.length
    const list = await editor.server.request<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: editor.uri(PATH) },
      position: { line, character },
    })
    return { editor, list, items: list?.items ?? [], line, character }
  }

  const named = (items: readonly CompletionItem[], label: string): CompletionItem => {
    const item = items.find((each) => each.label === label)
    assert.ok(item, `${label} is not among ${items.map((each) => each.label).join()}`)
    return item
  }

  it('is a snippet that stays as it is indented, in the place of what was typed', async () => {
    const { items, line } = await offered('applications:\n  - id: zaken\n    crit┃\n')
    const item = named(items, 'criticality')
    assert.equal(item.insertTextFormat, 2)
    assert.equal(item.insertTextMode, 1)
    assert.deepEqual(item.textEdit, {
      range: { start: { line, character: 4 }, end: { line, character: 8 } },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet of the protocol
      newText: 'criticality: ${1|low,medium,high,critical|}',
    })
  })

  it('is plain text for an editor without snippets, and right as it stands', async () => {
    const { items } = await offered('applications:\n  - id: zaken\n    crit┃\n', { capabilities: plain })
    const item = named(items, 'criticality')
    assert.equal(item.insertTextFormat, undefined)
    assert.equal((item.textEdit as { newText: string }).newText, 'criticality: { unknown: {} }')
  })

  it('is indented like the line that it begins in, for an editor that goes on like that', async () => {
    const { completion, ...textDocument } = vscode.textDocument ?? {}
    const { insertTextModeSupport: _, ...completionItem } = completion?.completionItem ?? {}
    const capabilities = { ...vscode, textDocument: { ...textDocument, completion: { ...completion, completionItem } } }
    const text = 'platforms:\n  - id: wolk\napplications:\n  - id: zaken\n  - ┃\n'
    const { items } = await offered(text, { capabilities })
    const lines = (named(items, 'application').textEdit as { newText: string }).newText.split('\n')
    // The editor puts the two columns of the line in front of each.
    assert.ok(
      lines.slice(1).every((line) => /^ {2}\S/.test(line)),
      lines.join('\n'),
    )
    const { items: asTheyAre } = await offered(text)
    const kept = (named(asTheyAre, 'application').textEdit as { newText: string }).newText.split('\n')
    assert.ok(
      kept.slice(1).every((line) => /^ {4}\S/.test(line)),
      kept.join('\n'),
    )
  })

  it('counts characters as the editor does', async () => {
    const capabilities = { ...vscode, general: { ...vscode.general, positionEncodings: ['utf-8' as const] } }
    const { items, character } = await offered('applications:\n  - { id: zaken, name: Één, crit┃ }\n', { capabilities })
    assert.deepEqual((named(items, 'criticality').textEdit as { range: object }).range, {
      start: { line: 4, character: character - 4 },
      end: { line: 4, character },
    })
  })

  it('finds by alias, asks again at the next letter, and tells more of what is looked at', async () => {
    const { editor, list, items } = await offered('applications:\n  - id: post\n    product: o365┃\n')
    assert.equal(list?.isIncomplete, true)
    const item = named(items, 'Microsoft 365')
    assert.match(item.labelDetails?.description ?? '', /^Microsoft.*\(US\)$/)
    // What the editor compares with what was typed.
    assert.equal(item.filterText, 'o365')
    assert.equal(item.documentation, undefined)
    const resolved = await editor.server.request<CompletionItem>('completionItem/resolve', item)
    assert.match((resolved.documentation as { value: string }).value, /^\*\*Microsoft 365\*\* · product\n/)
  })

  it('tells of a thing of the landscape who can get at it', async () => {
    const text =
      'platforms:\n  - { id: wolk, product: azure, region: westeurope }\napplications:\n  - id: zaken\n    runsOn: ┃\n'
    const { editor, items } = await offered(text)
    const resolved = await editor.server.request<CompletionItem>('completionItem/resolve', named(items, 'wolk'))
    assert.match((resolved.documentation as { value: string }).value, /Microsoft Corporation.*Verenigde Staten/s)
  })

  it('shows beside an id whose law reaches it, and its name', async () => {
    const text = (product: string) => `platforms:
  - { id: wolk, product: ${product}, region: westeurope }
  - { id: eigen, name: Eigen cluster, product: kubernetes, location: NL, operator: gm0268 }
applications:
  - { id: zaken, name: Zaaksysteem, product: open-zaak, owner: Team, criticality: high, runsOn: wolk }
  - { id: archief, product: open-zaak, owner: Team, criticality: high, runsOn: eigen }
  - id: gis
    runsOn: ┃
processes:
  - { id: spoed, needs: [] }
`
    const beside = async (marked: string, ids: readonly string[], options = {}) => {
      const { items } = await offered(marked, options)
      return ids.map((id) => {
        const { labelDetails, detail } = named(items, id)
        return labelDetails ?? detail
      })
    }
    const needs = (product: string) => text(product).replace('┃', 'wolk').replace('needs: []', 'needs: [┃]')
    assert.deepEqual(await beside(text('azure'), ['wolk', 'eigen']), [
      { detail: ' ← US' },
      { description: 'Eigen cluster' },
    ])
    assert.deepEqual(await beside(text('fuga-cloud'), ['wolk']), [undefined])
    assert.deepEqual(await beside(needs('azure'), ['zaken', 'archief']), [
      { detail: ' ← US', description: 'Zaaksysteem' },
      undefined,
    ])
    assert.deepEqual(await beside(needs('fuga-cloud'), ['zaken']), [{ description: 'Zaaksysteem' }])
    const oneText = { capabilities: plain }
    assert.deepEqual(await beside(needs('azure'), ['zaken', 'archief'], oneText), ['Zaaksysteem ← US', undefined])
    assert.deepEqual(await beside(text('azure'), ['wolk'], oneText), ['← US'])
  })

  it('speaks the language of the user', async () => {
    for (const [language, said] of [
      ['nl', 'nieuw: applicatie'],
      ['en', 'new application'],
    ] as const) {
      const { items } = await offered('applications:\n  ┃\n', { configuration: { havenwijzer: { language } } })
      assert.equal(named(items, 'application').labelDetails?.description, said)
    }
  })

  it('is nothing in a file that is not ours', async () => {
    const editor = await start({ 'other.yaml': 'a: \n' })
    await editor.open('other.yaml', 'a: \n', 'yaml')
    const list = await editor.server.request<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: editor.uri('other.yaml') },
      position: { line: 0, character: 3 },
    })
    assert.equal(list, null)
  })
})
