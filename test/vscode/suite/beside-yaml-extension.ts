import assert from 'node:assert/strict'
import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode'
import { expectFindings, open, replace, startAfresh, untilDiagnostics } from './editing.ts'

// The peer extension (`yaml-peer/`) runs yaml-language-server on every document whose language is `yaml`.
describe('beside another YAML extension', () => {
  afterEach(startAfresh)

  it('a slip in a file that is not ours is theirs alone', async () => {
    const { uri } = await open('values.yaml')
    await untilDiagnostics(
      () => errorsOn(uri).length > 0,
      () => `The peer extension reports nothing on ${uri}`,
    )
    assert.deepEqual(sourcesOn(uri), ['YAML'])
  })

  it('a slip in a landscape is one entry, ours', async () => {
    const foreign = await open('values.yaml')
    await untilDiagnostics(
      () => errorsOn(foreign.uri).length > 0,
      () => `The peer extension reports nothing on ${foreign.uri}`,
    )
    const landscape = await open('kantoor.landscape.yaml')
    await expectFindings(landscape.uri, [])
    await replace(landscape, 'runsOn: azure-weu', 'runsOn: [azure-weu')
    await untilDiagnostics(
      () => errorsOn(landscape.uri).length > 0,
      () => `Nothing is reported on ${landscape.uri}`,
    )
    // Once the peer has seen a later change in its own file, it would also have reported on ours.
    await replace(foreign, '[1, 2', '[1, 2]')
    await untilDiagnostics(
      () => errorsOn(foreign.uri).length === 0,
      () => `The peer extension still reports on ${foreign.uri}`,
    )
    assert.deepEqual(sourcesOn(landscape.uri), ['Havenwijzer'])
  })
})

/** Who reported an error on a document, once for each. */
function sourcesOn(uri: Uri): readonly Diagnostic['source'][] {
  return errorsOn(uri).map(({ source }) => source)
}

function errorsOn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ severity }) => severity === DiagnosticSeverity.Error)
}
