import assert from 'node:assert/strict'
import type { ShownRow } from '../../server/src/lsp/overview.ts'
import { editors, landscape } from './editor.ts'

const TEXT = landscape(
  'platforms:\n  - id: wolk # één\n    product: azure\n    region: westeurope\napplications:\n  - id: zaken\n    criticality: critical\n    runsOn: wolk\n',
)

describe('overviews', () => {
  const start = editors()

  it('are rows in the language of the user, each with its place', async () => {
    for (const [language, label, detail] of [
      ['nl', 'Verenigde Staten', '1 leverancier'],
      ['en', 'United States', '1 supplier'],
    ] as const) {
      const editor = await start({ 'landscape.yaml': TEXT }, { configuration: { havenwijzer: { language } } })
      const rows = await editor.server.request<readonly ShownRow[]>('havenwijzer/overview', { of: 'suppliers' })
      const country = rows.find((row) => row.label === label)
      assert.equal(country?.detail, detail)
      const [supplier] = country?.rows ?? []
      const [application] = supplier?.rows ?? []
      assert.equal(application?.label, 'zaken')
      await editor.open('landscape.yaml')
      assert.deepEqual(application.at?.range, {
        start: { line: 8, character: 8 },
        end: { line: 8, character: 13 },
      })
    }
  })

  it('follow what is typed', async () => {
    const editor = await start({ 'landscape.yaml': TEXT })
    await editor.open('landscape.yaml')
    const causes = async () =>
      (await editor.server.request<readonly ShownRow[]>('havenwijzer/overview', { of: 'causes' })).map(
        ({ label }) => label,
      )
    assert.ok((await causes()).includes('wolk'))
    await editor.change('landscape.yaml', TEXT.replace('product: azure\n    region: westeurope', 'location: NL'))
    assert.ok(!(await causes()).includes('wolk'))
  })
})
