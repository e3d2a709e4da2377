import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import yauzl from 'yauzl'
import packageJson from '../../package.json' with { type: 'json' }
import { installVscode } from '../vscode/install-vscode.ts'

const root = join(import.meta.dirname, '../..')

describe('the extension as a package', function () {
  this.slow(30_000)
  const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-vsix-'))
  const vsix = join(folder, 'havenwijzer.vsix')
  let said = ''
  let files: ReadonlyMap<string, Buffer>

  before(async () => {
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce')
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [vsce, 'package', '--no-dependencies', '--out', vsix],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    said = stdout + stderr
    assert.equal(status, 0, said)
    files = await contentOf(vsix)
  })

  after(() => rmSync(folder, { recursive: true }))

  it('is made without a warning', () => {
    assert.doesNotMatch(said, /warn|missing|error/i)
  })

  it('is under three megabytes, and holds only what is needed', () => {
    assert.ok(statSync(vsix).size < 3_000_000, `${statSync(vsix).size} bytes`)
    const others = [...files.keys()].filter((name) => !NEEDED.some((needed) => needed.test(name)))
    assert.deepEqual(others, [])
    const pages = readdirSync(join(root, 'dist/rules'), { recursive: true }).filter((name) =>
      String(name).endsWith('.md'),
    )
    assert.equal([...files.keys()].filter((name) => name.startsWith('extension/dist/rules/')).length, pages.length)
  })

  it('has what a registry asks for', () => {
    const manifest = JSON.parse(text('extension/package.json'))
    for (const key of ['name', 'publisher', 'version', 'license', 'repository', 'icon', 'displayName', 'description'])
      assert.ok(manifest[key], key)
    assert.match(text('extension/LICENSE.txt'), /EUPL|Licence publique|Openbare licentie/i)
    assert.match(text('extension/readme.md'), /^# Havenwijzer/)
    assert.match(text('extension/changelog.md'), /^# Changelog/)
    const icon = files.get(`extension/${manifest.icon}`)
    assert.ok(icon)
    // A PNG says its width and height behind the name of its first chunk.
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256])
    const vsixmanifest = text('extension.vsixmanifest')
    assert.match(vsixmanifest, /Microsoft\.VisualStudio\.Services\.Icons\.Default/)
    assert.match(vsixmanifest, /Microsoft\.VisualStudio\.Services\.Content\.License/)
  })

  it('tells of every package of others in its bundles under which terms it is there', () => {
    const notices = text('extension/dist/THIRD-PARTY-NOTICES.txt')
    const { inputs } = JSON.parse(readFileSync(join(root, 'dist/meta.json'), 'utf8'))
    const packages = new Set(Object.keys(inputs).flatMap((file) => file.split('node_modules/').slice(1).map(packageOf)))
    assert.ok(packages.has('yaml') && packages.has('vscode-languageserver'))
    for (const name of packages) assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, \\S+\\n\\n\\S`, 'm'))
  })

  it('has every file that its manifest names', () => {
    const named = [...JSON.stringify(packageJson.contributes).matchAll(/"\.?\/?((?:client|dist)\/[^"*%]+\.\w+)"/g)].map(
      ([, path]) => path,
    )
    assert.ok(named.length > 5)
    for (const path of [...named, packageJson.main.slice(2), packageJson.browser.slice(2)])
      assert.ok(files.has(`extension/${path}`), path)
  })

  it('installs from the file', () => {
    const { node, main } = installVscode()
    const run = (...args: readonly string[]) =>
      execFileSync(
        node,
        [main, '--user-data-dir', join(folder, 'user'), '--extensions-dir', join(folder, 'extensions'), ...args],
        {
          encoding: 'utf8',
        },
      )
    run('--install-extension', vsix)
    assert.match(
      run('--list-extensions', '--show-versions'),
      new RegExp(`^havenwijzer\\.havenwijzer@${packageJson.version}$`, 'm'),
    )
  })

  function text(name: string): string {
    return files.get(name)?.toString('utf8') ?? ''
  }
})

const NEEDED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(?:package(?:\.nls(?:\.nl)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/client\/(?:language-configuration\.json|syntaxes\/[\w.]+\.json|icons\/(?:icon\.png|havenwijzer\.svg)|walkthrough\/\w+(?:\.nls\.nl)?\.md)$/,
  /^extension\/dist\/(?:(?:client|client-web|server|protocol|session)\.cjs|server-web\.js|THIRD-PARTY-NOTICES\.txt)$/,
  /^extension\/dist\/rules\/[\w-]+\/[\w-]+\.(?:en|nl)\.md$/,
]

/** The files in an archive, by name. */
async function contentOf(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await yauzl.openPromise(path)
  const files = new Map<string, Buffer>()
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    files.set(entry.fileName, Buffer.concat(chunks))
  }
  return files
}

/** `yaml/dist/index.js` is of `yaml`, `@scope/name/index.js` of `@scope/name`. */
function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}
