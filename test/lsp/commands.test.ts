import assert from 'node:assert/strict'
import type { Choice } from '../../server/src/lsp/commands.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { type Editor, editors, landscape } from './editor.ts'

const TEXT = landscape(
  'platforms:\n  - id: wolk\n    product: azure\n    region: westeurope\napplications:\n  - id: geheim\n    criticality: critical\n    runsOn: wolk\n',
)
const POLICY = 'kind: policy\nversion: 1\nthresholds: { askQuietMonths: 7 }\nlevels: { lock-in/no-exit-plan: off }\n'

describe('commands of the editor', () => {
  const start = editors()

  const english = { configuration: { havenwijzer: { language: 'en' } } }
  const content = async (editor: Editor, uri: string) =>
    (await editor.server.request<{ text: string }>('workspace/textDocumentContent', { uri })).text

  it('have every rule with its page', async () => {
    const editor = await start({}, english)
    const rules = await editor.server.request<readonly Choice[]>('havenwijzer/rules')
    assert.deepEqual(
      rules.map(({ id }) => id),
      allRules.map(({ id }) => id),
    )
    assert.ok(rules.every(({ id, uri }) => uri?.endsWith(`/${id}.en.md`)))
  })

  it('have every product that is not withdrawn, those of one function together', async () => {
    const editor = await start({}, english)
    const products =
      await editor.server.request<readonly (Choice & { group: string; names: string })[]>('havenwijzer/products')
    const office = products.find(({ id }) => id === 'microsoft-365')
    assert.match(office?.description ?? '', /^Microsoft Corporation \(US\)/)
    assert.match(office?.names ?? '', /O365/)
    const groups = products.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1])
    assert.equal(new Set(groups).size, groups.length)
  })

  it('explain the findings on a line, the one at the cursor alone where there is one', async () => {
    const editor = await start({ 'landscape.yaml': TEXT }, english)
    await editor.open('landscape.yaml')
    const at = (of: string) =>
      editor.server.request<readonly Choice[]>('havenwijzer/findingsAt', {
        textDocument: { uri: editor.uri('landscape.yaml') },
        position: editor.range('landscape.yaml', of).start,
      })
    const found = await at('wolk')
    const chosen = found.find(({ description }) => description === 'jurisdiction/can-be-switched-off')
    assert.ok(chosen?.uri)
    const text = await content(editor, chosen.uri)
    assert.match(text, /jurisdiction\/can-be-switched-off/)
    assert.match(text, /landscape\.yaml:5/)
    assert.match(text, /geheim/)
    assert.deepEqual(await at('westeurope'), [])
    assert.equal(await content(editor, chosen.uri.replace('switched', 'quux')), '')
  })

  it('show what holds for a file, and who said so', async () => {
    const policyOf = async (files: Readonly<Record<string, string>>) => {
      const editor = await start(files, english)
      await editor.open('landscape.yaml')
      const textDocument = { uri: editor.uri('landscape.yaml') }
      const { uri } = await editor.server.request<{ uri: string }>('havenwijzer/policy', { textDocument })
      return content(editor, uri)
    }
    const own = await policyOf({ 'landscape.yaml': TEXT, 'havenwijzer.yaml': POLICY })
    assert.match(own, /^# What holds for this file: havenwijzer\.yaml\n/)
    assert.match(own, /lock-in\/no-exit-plan: off/)
    assert.match(own, /askQuietMonths: 7/)
    const none = await policyOf({ 'landscape.yaml': TEXT })
    assert.match(none, /^# What holds for this file, as no policy says otherwise\n/)
    assert.doesNotMatch(none, /askQuietMonths: 7/)
  })

  it('answer nonsense with nothing', async () => {
    const editor = await start({ 'landscape.yaml': TEXT }, english)
    for (const uri of [
      'havenwijzer:/finding.txt?x',
      'havenwijzer:/policy.yaml?%5B1%5D',
      'havenwijzer:/',
      'havenwijzer:/catalogue/law/x.txt',
    ])
      assert.equal(await content(editor, uri), '', uri)
  })
})
