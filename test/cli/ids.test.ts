import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './run-cli.ts'
import { folderOf } from './temporary-folder.ts'

/** A finding is the same finding when only the shape of the file has changed. */
describe('cli/ids', function () {
  this.slow(2000)

  const file = 'landscape.yaml'
  const original = readFileSync(join(import.meta.dirname, 'example', file), 'utf8')
  const blocks: Readonly<Record<string, (text: string) => string>> = {
    'lines added above': (text) => `# één\n\n# twee\n${text}`,
    'lines added between the entries': (text) => text.replaceAll(/^( {2}- )/gm, '\n  # hier\n$1'),
    'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'a deeper indentation': (text) =>
      text
        .replaceAll(/^ {2}- id/gm, '      - id')
        .replaceAll(/^ {4}(?=\w)/gm, '        ')
        .replaceAll(/^ {2}- \{/gm, '      - {'),
    'entries written out': (text) =>
      text.replaceAll(/^ {2}- \{ (.*) \}$/gm, (_, entry: string) => `  - ${entry.split(', ').join('\n    ')}`),
    'keys in another order': (text) =>
      text.replace('    criticality: hoog\n    runsOn: azur-weu\n', '    runsOn: azur-weu\n    criticality: hoog\n'),
    'sections in another order': (text) => {
      const [head = '', ...sections] = text.split(/^(?=(?:platforms|applications|suppliers|contracts):)/m)
      return [head, ...sections.reverse()].join('')
    },
    'entries in another order': (text) =>
      text.replace(/( {2}- id: zaaksysteem\n(?: {4}.*\n)+)( {2}- id: werkplek\n(?: {4}.*\n)+)/, '$2$1'),
  }
  const others = Object.fromEntries(
    ['havenwijzer.yaml', 'domeinen/sociaal.landscape.yaml', 'stack.common-ground.yaml'].map((path) => [
      path,
      readFileSync(join(import.meta.dirname, 'example', path), 'utf8'),
    ]),
  )

  for (const [what, change] of Object.entries(blocks)) {
    it(`keeps its id after ${what}`, async () => {
      const changed = change(original)
      assert.notEqual(changed, original)
      const [before, after] = [await idsOf(original), await idsOf(changed)]
      assert.ok(before.length >= 12)
      assert.deepEqual(after, before)
    })
  }

  it('is another finding when the cause is another', async () => {
    assert.notDeepEqual(await idsOf(original.replace('runsOn: azur-weu', 'runsOn: azu-weu')), await idsOf(original))
  })

  it('names files as they are called', async () => {
    const { stdout } = await check(folderOf({ 'sociaal domein.landscape.yaml': 'kind: [' }), ['--format', 'json'])
    assert.match(stdout, /"id": "structure\/yaml-syntax:[^"]*@sociaal domein\.landscape\.yaml"/)
  })

  it('has no two findings with one id', async () => {
    const twice = '  - { id: werkplek, criticality: hoog }\n'
    const ids = await idsOf(original.replace('applications:\n', `applications:\n${twice}${twice}`))
    assert.ok(ids.some((id) => id.endsWith('~2')))
    assert.equal(new Set(ids).size, ids.length)
  })

  async function idsOf(text: string): Promise<readonly string[]> {
    const { stdout } = await check(folderOf({ ...others, [file]: text }), ['--format', 'json'])
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly id: string }[] }
    return findings.map(({ id }) => id).sort()
  }
})
