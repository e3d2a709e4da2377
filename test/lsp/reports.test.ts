import assert from 'node:assert/strict'
import type { ReportChoice } from '../../server/src/lsp/reports.ts'
import { htmlProblems } from '../report/html-problems.ts'
import { editors, landscape } from './editor.ts'

const TEXT = landscape(
  'platforms:\n  - id: wolk # één\n    product: azure\n    region: westeurope\napplications:\n  - id: zaken\n    criticality: critical\n    runsOn: wolk\n',
)

interface Choices {
  readonly reports: readonly ReportChoice[]
  readonly templates: readonly { readonly id: string; readonly label: string }[]
}

describe('lsp/reports', () => {
  const start = editors()

  it('names what there is to report on, and for whom', async () => {
    const editor = await start(
      { 'landscape.yaml': TEXT, 'havenwijzer.yaml': 'kind: policy\nversion: 1\n' },
      { configuration: { havenwijzer: { language: 'nl' } } },
    )
    const { reports, templates } = await editor.server.request<Choices>('havenwijzer/reports')
    const [only, ...others] = reports
    assert.deepEqual(others, [])
    assert.equal(only?.organisation, 'gm0268')
    assert.ok(templates.some(({ id, label }) => id === 'review' && label !== ''))
  })

  it('makes a page in which each row leads to its line, and follows what is typed', async () => {
    const editor = await start({ 'landscape.yaml': TEXT })
    await editor.open('landscape.yaml')
    const { reports } = await editor.server.request<Choices>('havenwijzer/reports')
    const asked = {
      folder: reports[0]?.folder,
      organisation: 'gm0268',
      template: 'review',
      language: 'en',
      format: 'html',
      linksWith: 'a.command',
    }
    const html = await editor.server.request<string>('havenwijzer/report', asked)
    assert.deepEqual(await htmlProblems(html), [])
    const links = [...html.matchAll(/href="command:a\.command\?([^"]+)"/g)].map(([, args = '']) =>
      decodeURIComponent(args),
    )
    assert.ok(
      links.some((args) => args.endsWith('/landscape.yaml",[4,8,4,12]]')),
      links.join('\n'),
    )
    assert.match(html, /Microsoft Corporation \(United States\) can stop zaken/)
    await editor.change('landscape.yaml', TEXT.replace('product: azure\n    region: westeurope', 'location: NL'))
    const after = await editor.server.request<string>('havenwijzer/report', asked)
    assert.doesNotMatch(after, /Microsoft/)
  })

  it('gives the other formats, and nothing where there is nothing to tell', async () => {
    const editor = await start({ 'landscape.yaml': TEXT })
    const { reports } = await editor.server.request<Choices>('havenwijzer/reports')
    const make = (said: object) =>
      editor.server.request<string | null>('havenwijzer/report', {
        folder: reports[0]?.folder,
        organisation: 'gm0268',
        template: 'review',
        language: 'nl',
        ...said,
      })
    assert.match((await make({ format: 'markdown' })) ?? '', /^# Architectuurreview van gm0268\n/)
    assert.match((await make({ format: 'csv' })) ?? '', /^\ufeff"Oorzaak";/)
    assert.match((await make({ format: 'json' })) ?? '', /"formatVersion": 1/)
    assert.doesNotMatch((await make({ format: 'html' })) ?? '', /command:/)
    assert.equal(await make({ format: 'html', organisation: 'gm0269' }), null)
    assert.equal(await make({ format: 'html', template: 'x' }), null)
    assert.equal(await make({ format: 'html', folder: 'file:///nergens' }), null)
  })
})
