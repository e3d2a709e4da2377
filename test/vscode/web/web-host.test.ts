import assert from 'node:assert/strict'
import { openWebWindow, type WebWindow } from './web-window.ts'

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm9997, name: Gemeente Proefdam, type: municipality }
platforms:
  - { id: haven-nl, product: kubernetes, location: NL, operator: gm9997 }
applications:
  - { id: zaken, product: open-zaak, owner: Team, criticality: low, runsOn: haven-n }
`
const REFERRING = `kind: landscape
version: 1
organisation: gm9997
applications:
  - { id: website, product: drupal, owner: Team, criticality: low, runsOn: haven-nl }
`

describe('the extension in the web extension host of VS Code', function () {
  this.timeout(120_000)
  this.slow(30_000)
  let window: WebWindow

  before(async () => {
    window = await openWebWindow({ 'landscape.yaml': LANDSCAPE, 'web/website.landscape.yaml': REFERRING })
  })

  after(() => window?.close())

  it('finds what is wrong in files that nobody opened', async () => {
    const { actions } = window
    await actions.waitFor('.explorer-folders-view .monaco-list-row >> text=landscape.yaml')
    await actions.press('Control+Shift+M')
    await actions.waitFor('.markers-panel .monaco-list-row >> text=No platform “haven-n”')
    await actions.screenshot('web-problems')
    assert.deepEqual(
      window.asked.filter((path) => path.startsWith('dist/') && path.includes('.cjs')),
      ['dist/client-web.cjs'],
    )
    assert.ok(window.asked.includes('dist/server-web.js'))
  })

  it('follows what is typed, in another file too', async () => {
    const { actions } = window
    await actions.press('Control+P')
    await actions.type('landscape.yaml')
    await actions.waitFor('.quick-input-list .monaco-list-row >> text=landscape.yaml')
    await actions.press('Enter')
    await actions.waitFor('.monaco-editor .view-line >> text=haven-nl')
    await actions.press('Control+G')
    await actions.type('5:11')
    await actions.press('Enter')
    await actions.waitFor('.monaco-editor.focused')
    await actions.type('x')
    await actions.waitFor('.markers-panel .monaco-list-row >> text=No platform “haven-nl”')
    await actions.screenshot('web-typed')
  })
})
