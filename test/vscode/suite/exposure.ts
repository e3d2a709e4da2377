import assert from 'node:assert/strict'
import { type CodeLens, commands, DiagnosticSeverity, type InlayHint, languages, Range } from 'vscode'
import { open, ruleOf, startAfresh, untilDiagnostics } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

const REACH = 'jurisdiction/foreign-law-reaches-data'

describe('exposure', () => {
  afterEach(startAfresh)

  it('is one finding on the platform, with each stated step of the way beside it', async () => {
    const { uri } = await open('landscape.yaml')
    const found = () => languages.getDiagnostics(uri).find((each) => ruleOf(each) === REACH)
    await untilDiagnostics(
      () => found() !== undefined,
      () => `no ${REACH} on ${uri}`,
    )
    const finding = found()
    assert.equal(finding?.severity, DiagnosticSeverity.Error)
    const related = finding?.relatedInformation?.map(({ location, message }) => [location.uri.path, message]) ?? []
    assert.ok(
      related.some(([path, message]) => path?.endsWith('zorg.landscape.yaml') && /azure-weu/.test(message ?? '')),
      JSON.stringify(related),
    )
  })

  it('stands beside each entry as hint, lens and quiet mark', async () => {
    const document = await open('zorg.landscape.yaml')
    const everything = new Range(0, 0, document.lineCount, 0)
    await untilDiagnostics(
      () => languages.getDiagnostics(document.uri).some(({ severity }) => severity === DiagnosticSeverity.Hint),
      () => 'no quiet mark',
    )
    const hints = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      everything,
    )
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [['← US', 4]],
    )
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10)
    assert.match(lenses.map(({ command }) => command?.title).join(), /azure-weu/)
  })
})

describeWindow('exposure in the window', () => {
  afterEach(startAfresh)

  it('is seen where one reads', async () => {
    await open('zorg.landscape.yaml')
    await page.waitFor('.codelens-decoration:has-text("azure-weu")')
    await page.screenshot('exposure-entry')
    // On what it runs it does not say itself.
    await open('video.landscape.yaml')
    await page.waitFor('.view-line:has-text("Amazon")')
    await page.hover('.view-line span span:has-text("Amazon")')
    await page.waitFor('.monaco-hover:has-text("Zoom")')
    await page.screenshot('exposure-host')
    await open('landscape.yaml')
    await page.waitFor('.codelens-decoration:has-text("critical"), .codelens-decoration:has-text("kritiek")')
    await page.hover('.view-line span span:text-is("azure-weu")')
    await page.waitFor('.monaco-hover:has-text("azure-weu")')
    await page.screenshot('exposure-cause')
    await commands.executeCommand('workbench.actions.view.problems')
    await page.waitFor('.markers-panel .monaco-list-row')
    const rows = await page.texts('.markers-panel .monaco-list-row')
    // What is only shown is in no list of problems.
    assert.ok(!rows.some((row) => row.includes('→')), rows.join('\n'))
    await page.screenshot('exposure-problems')
  })
})
