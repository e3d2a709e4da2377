import assert from 'node:assert/strict'
import { renameSync } from 'node:fs'
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  languages,
  Selection,
  TabInputCustom,
  type Uri,
  window,
  workspace,
} from 'vscode'
import { at, expectFindings, open, replace, ruleOf, startAfresh, untilDiagnostics } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

const problems = 'workbench.actions.view.problems'

const linksToRule = {
  Problems: {
    reveal: showBrokenReferences,
    selector: '.markers-panel .monaco-list-row a:has-text("structure/unknown-reference")',
  },
  'the hover': {
    reveal: () => page.hover('.view-line span span:text-is("azur-weu")'),
    selector: '.monaco-hover a.code-link',
  },
  'the finding opened with F8': {
    reveal: async () => {
      goBefore('azur-weu')
      await commands.executeCommand('editor.action.marker.next')
    },
    selector: '.marker-widget a.code-link',
  },
}

/** Opens Problems on the broken references only: what else there is may fill the list further than one sees. */
async function showBrokenReferences(): Promise<void> {
  await commands.executeCommand(problems)
  await commands.executeCommand('problems.action.clearFilterText')
  await commands.executeCommand('problems.action.focusFilter')
  for (const key of 'unknown') await page.press(key)
}

/** Puts the cursor before a text of the visible document, so that the next finding is the one on it. */
function goBefore(text: string): void {
  const editor = window.activeTextEditor
  if (!editor) throw new Error('no document is open')
  const place = editor.document.positionAt(editor.document.getText().indexOf(text) - 1)
  editor.selection = new Selection(place, place)
}

describe('a finding', () => {
  afterEach(startAfresh)

  it('stands on what it is about and names its rule', async () => {
    const document = await open('landscape.yaml')
    await expectFindings(document.uri, ['12 structure/unknown-reference'])
    assert.equal(document.getText(brokenReference(document.uri)?.range), 'azur-weu')
  })

  it('goes away with its quick fix', async () => {
    const document = await open('landscape.yaml')
    await expectFindings(document.uri, ['12 structure/unknown-reference'])
    const action = (await quickFixes(document.uri)).find(({ title }) => title.includes('azure-weu'))
    assert.ok(action?.edit, 'a fix that names azure-weu')
    await workspace.applyEdit(action.edit)
    assert.match(document.getText(), /runsOn: azure-weu$/m)
    await expectFindings(document.uri, [])
  })

  it('in a closed file follows what is typed in another', async () => {
    const other = at('domeinen/belastingen.landscape.yaml')
    await open('domeinen/belastingen.landscape.yaml')
    await expectFindings(other, ['5 structure/unknown-reference'])
    const platforms = await open('platforms.landscape.yaml')
    await closeTabOf(other)
    await replace(platforms, 'id: haven-test', 'id: haven-prod')
    await expectFindings(other, [])
    await replace(platforms, 'id: haven-prod', 'id: haven-test')
    await expectFindings(other, ['5 structure/unknown-reference'])
  })

  it('in an open file follows what is typed in another', async () => {
    const { uri } = await open('domeinen/belastingen.landscape.yaml')
    await expectFindings(uri, ['5 structure/unknown-reference'])
    const platforms = await open('platforms.landscape.yaml')
    await replace(platforms, 'id: haven-test', 'id: haven-prod')
    await expectFindings(uri, [])
    await closeTabOf(uri)
    await replace(platforms, 'id: haven-prod', 'id: haven-test')
    await expectFindings(uri, ['5 structure/unknown-reference'])
  })

  it('in a file that is closed straight after the other was changed is right too', async () => {
    // VS Code ignores what the server says of a file while its tab is open, so the server must say it again.
    const { uri } = await open('domeinen/belastingen.landscape.yaml')
    await expectFindings(uri, ['5 structure/unknown-reference'])
    const platforms = await open('platforms.landscape.yaml')
    await replace(platforms, 'id: haven-test', 'id: haven-prod')
    await closeTabOf(uri)
    await expectFindings(uri, [])
  })

  it('moves along with a folder', async () => {
    await expectFindings(at('domeinen/belastingen.landscape.yaml'), ['5 structure/unknown-reference'])
    renameSync(at('domeinen').fsPath, at('archief').fsPath)
    await expectFindings(at('domeinen/belastingen.landscape.yaml'), [])
    await expectFindings(at('archief/belastingen.landscape.yaml'), ['5 structure/unknown-reference'])
    renameSync(at('archief').fsPath, at('domeinen').fsPath)
    await expectFindings(at('archief/belastingen.landscape.yaml'), [])
    await expectFindings(at('domeinen/belastingen.landscape.yaml'), ['5 structure/unknown-reference'])
  })
})

describeWindow('a finding, as a person sees it', () => {
  afterEach(async () => {
    await commands.executeCommand('problems.action.clearFilterText')
    await startAfresh()
  })

  it('is a squiggle and a line in Problems, and is mended from the keyboard', async () => {
    const document = await open('landscape.yaml')
    await page.waitFor('.squiggly-error')
    await page.screenshot('squiggle')
    await showBrokenReferences()
    await page.waitFor('.markers-panel .monaco-list-row >> text=structure/unknown-reference')
    await page.screenshot('problems')
    await window.showTextDocument(document)
    goBefore('azur-weu')
    await commands.executeCommand('editor.action.marker.next') // F8
    await commands.executeCommand('closeMarkersNavigation')
    await page.press('Control+.')
    await page.waitFor('.action-widget .monaco-list-row >> text=azure-weu')
    await page.screenshot('quick-fix')
    await page.press('Enter')
    await expectFindings(document.uri, [])
    assert.doesNotMatch(document.getText(), /azur-weu/)
  })

  for (const [place, link] of Object.entries(linksToRule)) {
    it(`links to the rendered page of its rule from ${place}`, async () => {
      await open('landscape.yaml')
      await page.waitFor('.squiggly-error')
      await link.reveal()
      await page.click(link.selector)
      await untilPreviewOf('unknown-reference.en.md')
    })
  }

  it('takes a name that people use, and offers its id', async () => {
    const document = await open('kantoor.landscape.yaml')
    await replace(document, 'nextcloud', 'O365')
    await expectFindings(document.uri, ['6 structure/alias-name'])
    goBefore('O365')
    await commands.executeCommand('editor.action.marker.next') // F8
    await commands.executeCommand('closeMarkersNavigation')
    await page.press('Control+.')
    await page.waitFor('.action-widget .monaco-list-row >> text=microsoft-365')
    await page.screenshot('alias')
    await page.press('Enter')
    await expectFindings(document.uri, [])
    assert.match(document.getText(), /product: microsoft-365$/m)
  })

  it('has beside it who from outside can get at an application', async () => {
    await open('kantoor.landscape.yaml')
    await page.hover('.view-line span span:text-is("werkplek")')
    await page.waitFor('.monaco-hover >> text=Microsoft Corporation')
    await page.waitFor('.monaco-hover a >> text=CLOUD Act')
    await page.screenshot('exposure')
  })

  it('speaks Dutch as soon as that is chosen', async () => {
    const { uri } = await open('landscape.yaml')
    await expectFindings(uri, ['12 structure/unknown-reference'])
    const message = () => brokenReference(uri)?.message
    const english = message()
    const settings = workspace.getConfiguration('havenwijzer')
    try {
      await settings.update('language', 'nl', ConfigurationTarget.Global)
      await untilDiagnostics(
        () => message() !== undefined && message() !== english,
        () => `The finding still says: ${message()}`,
      )
      await page.hover('[id="status.languageStatus"]')
      await page.waitFor('.hover-language-status >> text=/\\d+ bestand(en)?, \\d+ applicatie(s)?/')
    } finally {
      await settings.update('language', undefined, ConfigurationTarget.Global)
    }
    await untilDiagnostics(
      () => message() === english,
      () => `The finding did not go back to English: ${message()}`,
    )
  })
})

function brokenReference(uri: Uri): Diagnostic | undefined {
  return languages.getDiagnostics(uri).find((each) => ruleOf(each) === 'structure/unknown-reference')
}

async function quickFixes(uri: Uri): Promise<readonly CodeAction[]> {
  const { range } = brokenReference(uri)!
  const kind = CodeActionKind.QuickFix.value
  for (;;) {
    const resolved = 10
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
      resolved,
    )
    // VS Code drops the answer when another extension registers actions of its own meanwhile.
    if (actions.length > 0) return actions
  }
}

async function closeTabOf(uri: Uri): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    const listener = workspace.onDidCloseTextDocument((document) => {
      if (document.uri.toString() !== uri.toString()) return
      listener.dispose()
      resolve()
    })
  })
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  await window.tabGroups.close(tabs.filter(({ input }) => String((input as { uri?: Uri }).uri) === uri.toString()))
  await closed
}

/** Waits until the Markdown preview of a file is the active tab. */
async function untilPreviewOf(name: string): Promise<void> {
  const reached = () => {
    const input = window.tabGroups.activeTabGroup.activeTab?.input
    return (
      input instanceof TabInputCustom &&
      input.viewType === 'vscode.markdown.preview.editor' &&
      input.uri.path.endsWith(name)
    )
  }
  if (reached()) return
  await new Promise<void>((resolve) => {
    const changed = window.tabGroups.onDidChangeTabs(() => {
      if (!reached()) return
      changed.dispose()
      resolve()
    })
  })
}
