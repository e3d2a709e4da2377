import assert from 'node:assert/strict'
import { CancellationTokenSource } from 'vscode-languageserver-protocol'
import type { AlternativesAnswer, AlternativesParams } from '../../server/src/lsp/alternatives.ts'
import { generate } from '../generator/generate.ts'
import { type Editor, editors } from './editor.ts'

const TEXT = `kind: landscape
version: 1
organisation: gm0001
platforms:
  - { id: haven-prod, product: kubernetes, runsOn: kelder, haven: { checkedOn: 2026-10-01, checks: { multiaz: pass } } }
  - { id: kelder, location: NL, operator: gm0001 }
datasets:
  - { id: dossiers, classification: confidential, personal: special }
applications:
  - { id: schijf, product: dropbox, owner: Team, criticality: high, data: [dossiers] }
  - { id: eigen, product: eigen-maatwerk, owner: Team }
`
const files = { 'landscape.yaml': TEXT }

/** What could come in place of what stands where a text stands. */
function asked(
  editor: Editor,
  at: string,
  more: Partial<AlternativesParams> & { version?: number } = {},
): Promise<AlternativesAnswer> {
  const { version, ...others } = more
  const textDocument = { uri: editor.uri('landscape.yaml'), ...(version === undefined ? {} : { version }) }
  const position = editor.range('landscape.yaml', at).start
  return editor.server.request('havenwijzer/alternatives', { textDocument, position, ...others })
}

describe('havenwijzer/alternatives', function () {
  this.slow(3000)
  const start = editors()
  const initializationOptions = { language: 'en' }

  it('lists what could come instead, the best first, each with what would change', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.open('landscape.yaml')
    const answer = await asked(editor, 'schijf')
    assert.deepEqual([answer.version, answer.outdated, answer.none], [1, false, ''])
    assert.match(answer.title, /^In place of Dropbox.* \(schijf\)$/)
    const nextcloud = answer.items.find(({ id }) => id === 'product:nextcloud')
    assert.ok(nextcloud)
    assert.equal(nextcloud.label, 'Nextcloud Hub')
    assert.equal(nextcloud.group, 'haven')
    assert.equal(nextcloud.description, 'open source (AGPL-3.0) · DE · runs on haven-prod')
    assert.match(nextcloud.detail, /^\d findings go.* · exposure error → none · /)
    assert.deepEqual(nextcloud.effect?.before, { level: 'error', risks: nextcloud.effect?.before.risks })
    assert.deepEqual(nextcloud.effect?.after, { risks: 0 })
    assert.deepEqual(nextcloud.data.home, { kind: 'platform', platform: 'haven-prod', isHaven: true })
    const groups = answer.items.map(({ group }) => group)
    assert.deepEqual(
      groups,
      [...groups].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    )
    assert.ok(answer.items.length <= 12)
  })

  it('speaks the language of the reader', async () => {
    const editor = await start(files, { initializationOptions: { language: 'nl' } })
    await editor.open('landscape.yaml')
    const { title, items } = await asked(editor, 'schijf')
    assert.match(title, /^In plaats van /)
    assert.match(items[0]?.detail ?? '', /bevinding.* · blootstelling fout → geen/)
  })

  it('answers for a finding, wherever the cursor is, also in a file that is closed', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.server.request('workspace/diagnostic', { previousResultIds: [] }).catch(() => undefined)
    const finding = 'jurisdiction/foreign-law-reaches-data:gm0001:current:supplier:dropbox'
    const { items, version } = await asked(editor, 'kind', { finding })
    assert.equal(version, null)
    assert.ok(items.some(({ id }) => id === 'product:nextcloud'))
    assert.deepEqual((await asked(editor, 'schijf', { finding: `${finding}x` })).items, [])
  })

  it('says why there are none', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.open('landscape.yaml')
    const unknown = await asked(editor, 'eigen,')
    assert.deepEqual(unknown.items, [])
    assert.match(unknown.none, /^It is not known what eigen is for/)
    assert.match((await asked(editor, 'dossiers,')).none, /^There is nothing to replace here/)
  })

  it('gives an empty, marked answer for an outdated document', async () => {
    const editor = await start(files, { initializationOptions })
    await editor.open('landscape.yaml')
    await editor.type('landscape.yaml', 'owner: Team,', 'owner: Teams,')
    const { outdated, items, version } = await asked(editor, 'schijf', { version: 1 })
    assert.deepEqual({ outdated, items, version }, { outdated: true, items: [], version: 2 })
    assert.equal((await asked(editor, 'schijf', { version: 2 })).outdated, false)
  })

  it('lets what others ask and type go first, and is marked as outdated then', async () => {
    const { documents } = generate({ applications: 120, seed: 2 })
    const text = documents[0]?.text ?? ''
    const editor = await start({ 'landscape.yaml': text }, { initializationOptions })
    await editor.open('landscape.yaml')
    const product = /- id: (\S+)\n(?: {4}.*\n)*? {4}product: microsoft-365/.exec(text)?.[1]
    assert.ok(product)
    const answer = asked(editor, `id: ${product}`)
    const textDocument = { uri: editor.uri('landscape.yaml') }
    const hover = editor.server.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } })
    // Other questions are answered in between.
    assert.equal(await Promise.race([answer.then(() => 'alternatives'), hover.then(() => 'hover')]), 'hover')
    await editor.type('landscape.yaml', 'version: 1', 'version: 1 # typed')
    const { outdated, items } = await answer
    assert.deepEqual({ outdated, items }, { outdated: true, items: [] })
  })

  it('ends when it is cancelled', async () => {
    const { documents } = generate({ applications: 120, seed: 2 })
    const text = documents[0]?.text ?? ''
    const editor = await start({ 'landscape.yaml': text }, { initializationOptions })
    await editor.open('landscape.yaml')
    const product = /- id: (\S+)\n(?: {4}.*\n)*? {4}product: microsoft-365/.exec(text)?.[1]
    const cancel = new CancellationTokenSource()
    const params = {
      textDocument: { uri: editor.uri('landscape.yaml') },
      position: editor.range('landscape.yaml', `id: ${product}`).start,
    }
    const answer = editor.server.request('havenwijzer/alternatives', params, cancel.token)
    cancel.cancel()
    await assert.rejects(answer, /cancelled/)
  })

  it('finds nothing in a document that is not ours', async () => {
    const editor = await start(files, { initializationOptions })
    const params = { textDocument: { uri: editor.uri('other.yaml') }, position: { line: 0, character: 0 } }
    const answer = await editor.server.request<AlternativesAnswer>('havenwijzer/alternatives', params)
    assert.deepEqual([answer.items, answer.outdated], [[], false])
  })
})

const ORDER: readonly string[] = ['haven', 'open', 'other']
