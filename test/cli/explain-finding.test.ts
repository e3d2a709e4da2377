import assert from 'node:assert/strict'
import { check, runCli } from './run-cli.ts'
import { folderOf, HEAD } from './temporary-folder.ts'

const LANDSCAPE = `${HEAD}platforms:
  - { id: wolk, product: azure, location: NL }
applications:
  - { id: zaaksysteem, product: open-zaak, owner: Team, criticality: high, runsOn: wolk }
`
const ID = 'jurisdiction/foreign-law-reaches-data:gm0999:current:platform:wolk'

/** One finding, with all that it rests on. */
describe('cli/explain, of a finding', function () {
  this.slow(2000)

  const explain = (args: readonly string[]) =>
    runCli(['explain', ...args, '--as-of', '2026-11-24'], { cwd: folderOf({ 'landscape.yaml': LANDSCAPE }) })

  it('tells each step of its chain, how sure that is, where it was read and where it stands', async () => {
    const { code, stdout, stderr } = await explain([ID, '.', '--language', 'en'])
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /^warning {2}jurisdiction\/foreign-law-reaches-data\nlandscape\.yaml:5:11\n/)
    const chain = stdout.slice(stdout.indexOf('The chain'))
    assert.match(chain, / {2}1\. zaaksysteem runs on wolk\n {5}stated here, of ourselves\n {5}landscape\.yaml:7:84\n/)
    assert.match(chain, / {2}3\. Microsoft Azure is made by Microsoft Corporation\n/)
    assert.match(
      chain,
      / {2}5\. .*United States.*CLOUD Act.*\n {5}read at a source.*\n {5}https:\/\/www\.congress\.gov/,
    )
    assert.match(chain, /What it touches\n {2}application:zaaksysteem\n/)
    assert.match(chain, /havenwijzer explain jurisdiction\/foreign-law-reaches-data\n$/)
  })

  it('names what could come instead and helps, with what would change', async () => {
    const own = 'platforms:\n  - { id: eigen, product: azure, location: NL }\n'
    const cluster = '  - { id: haven, runsOn: kelder, haven: { checks: { multiaz: pass } } }\n'
    const cellar = '  - { id: kelder, location: NL, operator: gm0999 }\n'
    const application = '{ id: bestanden, product: dropbox, owner: Team, criticality: high }'
    const text = `${HEAD}${own}${cluster}${cellar}applications:\n  - ${application}\n`
    const id = 'jurisdiction/foreign-law-reaches-data:gm0999:current:supplier:dropbox'
    const explained = async (landscape: string, language: string) => {
      const cwd = folderOf({ 'landscape.yaml': landscape })
      const { stdout } = await runCli(['explain', id, '--language', language, '--as-of', '2026-11-24'], { cwd })
      return stdout
    }
    assert.match(
      await explained(text, 'en'),
      /What to do: plan a replacement that helps \(In place of Dropbox.*\n {2}1\. .*runs on haven\n {5}\d findings? go.*exposure warning → none/,
    )
    assert.match(await explained(text, 'nl'), /Wat te doen: plan een vervanging die helpt/)
    // What is for something that nobody knows has none.
    const unknown = text.replace('product: dropbox', 'supplier: dropbox, serviceModel: saas')
    assert.doesNotMatch(await explained(unknown, 'en'), /What to do: plan/)
  })

  it('speaks Dutch', async () => {
    const { stdout } = await explain([ID, '--language', 'nl'])
    assert.match(stdout, /De keten\n {2}1\. zaaksysteem draait op wolk\n/)
  })

  it('names an id that is like the one that is asked for, and where ids are found', async () => {
    const { code, stdout, stderr } = await explain([`${ID}x`, '.', '--language', 'en'])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, new RegExp(`Did you mean ${ID}\\?.*--format json`))
    // The folder where one is has a name.
    assert.match(stderr, /^There is no finding “[^”]+” in havenwijzer-cli-\w+\. /)
  })

  it('says what cannot be read', async () => {
    const { code, stderr } = await explain([ID, 'nergens', '--language', 'en'])
    assert.equal(code, 2)
    assert.match(stderr, /nergens/)
  })
})

describe('cli/check --coverage', function () {
  this.slow(2000)

  it('tells how many entries each rule looked at', async () => {
    const cwd = folderOf({ 'landscape.yaml': LANDSCAPE })
    const { stdout } = await check('.', ['--coverage'], { cwd })
    const table = stdout.slice(stdout.indexOf('How many entries each rule looked at'))
    assert.match(table, /^jurisdiction\/foreign-law-reaches-data +2$/m)
    assert.match(table, /^structure\/circular-hosting +0$/m)
    assert.doesNotMatch((await check('.', [], { cwd })).stdout, /looked at/)
  })

  it('shows that every rule has something to look at in samples/schoon', async () => {
    const { code, stdout } = await check('../../samples/schoon', ['--coverage', '--format', 'json'])
    assert.equal(code, 0)
    const { coverage, findings } = JSON.parse(stdout)
    const idle = coverage.filter(({ examined }: { examined: number }) => examined === 0)
    assert.deepEqual([idle, findings], [[], []])
  })
})
