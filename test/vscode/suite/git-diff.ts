import assert from 'node:assert/strict'
import { commands, extensions, languages, type Uri, workspace } from 'vscode'
import { at, expectFindings, findingsOn, open, replace, startAfresh } from './editing.ts'

describe('a git diff', () => {
  afterEach(startAfresh)

  it('of a landscape changes no finding', async () => {
    const landscape = at('landscape.yaml')
    const other = at('domeinen/belastingen.landscape.yaml')
    await expectFindings(landscape, ['12 structure/unknown-reference'])
    await expectFindings(other, ['5 structure/unknown-reference'])
    const before = allFindings()

    const committed = await revision(landscape)
    await commands.executeCommand('vscode.diff', committed, landscape, 'as committed')
    const shown = workspace.textDocuments.find(({ uri }) => uri.toString() === committed.toString())
    assert.equal(shown?.languageId, 'havenwijzer')

    // Once the server has answered to something that came later, it would also have answered to the diff.
    const platforms = await open('platforms.landscape.yaml')
    await replace(platforms, 'id: haven-test', 'id: haven-prod')
    await expectFindings(other, [])
    await replace(platforms, 'id: haven-prod', 'id: haven-test')
    await expectFindings(other, ['5 structure/unknown-reference'])
    assert.deepEqual(allFindings(), before)
  })
})

/** Every finding on every document but those of the folder that is on no disk, which comes in its own time. */
function allFindings(): readonly string[] {
  return languages
    .getDiagnostics()
    .filter(([uri]) => uri.scheme !== 'virtual')
    .flatMap(([uri]) => findingsOn(uri).map((finding) => `${uri} ${finding}`))
    .sort()
}

async function revision(uri: Uri): Promise<Uri> {
  const git = extensions.getExtension<GitExtension>('vscode.git')
  assert.ok(git, 'the git extension of VS Code')
  return (await git.activate()).getAPI(1).toGitUri(uri, 'HEAD')
}

/** The part of the API of VS Code's git extension that is used here. */
interface GitExtension {
  getAPI(version: 1): { toGitUri(uri: Uri, ref: string): Uri }
}
