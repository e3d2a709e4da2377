import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GroupResult, inPoliciesOf } from '../../server/src/apart/bundle.ts'
import { Here } from '../../server/src/apart/here.ts'
import { unpacked } from '../../server/src/apart/packed.ts'
import { bundleNameOf, type Scanned, scanApart } from '../../server/src/apart/scan.ts'
import { Threads } from '../../server/src/apart/threads.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { DiskWorkspace } from '../../server/src/workspace/disk.ts'
import { loadFolder } from '../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'
import { happens } from '../equality/edits.ts'
import { seededRandom } from '../generator/random.ts'
import { country, type Files, TIES } from './country.ts'

const ROOT = 'file:///land'

describe('a folder that is reviewed in groups', function () {
  this.slow(20_000)
  const catalogue = packagedCatalogue()

  it('is found to be what it is as a whole', async () => {
    const scanned = await isSame(country(10))
    assert.equal(scanned?.groups.length, 10)
  })

  for (const [what, tie] of Object.entries(TIES)) {
    it(`is found to be what it is as a whole where a municipality ${what}`, async () => {
      const files = country(10)
      tie(files, seededRandom(1))
      await isSame(files)
    })
  }

  it('puts together who has to do with one another, and nobody else', async () => {
    for (const [what, groups] of [
      ['uses what another provides', 9],
      ['uses what one that is not here provides', 10],
      ['is run by another', 9],
      ['says something else of a joint service', 1],
      ['describes another', 9],
      // Which of them it is a slip for follows from all that they say.
      ['is a slip for another', 1],
      ['has a file of its own elsewhere', 10],
      ['has two municipalities in one file', 9],
    ] as const) {
      const files = country(10)
      TIES[what]?.(files, seededRandom(1))
      const scanned = await scan(files)
      assert.equal(scanned?.groups.length, groups, what)
    }
  })

  it('is found to be what it is as a whole, whatever is done to its files', async () => {
    let apart = 0
    for (let seed = 1; seed <= 12; seed++) {
      const random = seededRandom(seed)
      const files = country(5, 3)
      for (let edit = 0; edit < 6; edit++) happens({ texts: files, open: new Set() }, random)
      if (await isSame(files, `seed ${seed}`)) apart++
    }
    assert.ok(apart > 3, `only ${apart} could be reviewed in groups`)
  })

  it('is not taken apart where a document may mean something for all', async () => {
    const files = country(10)
    files.set('eigen.catalogue.yaml', 'kind: catalogue\nversion: 1\nproducts:\n  - { id: iets, name: Iets }\n')
    assert.equal(await scan(files), undefined)
    files.delete('eigen.catalogue.yaml')
    files.set(
      'van-niemand.landscape.yaml',
      'kind: landscape\nversion: 1\napplications:\n  - { id: iets, name: Iets }\n',
    )
    assert.equal(await scan(files), undefined)
  })

  it('is found to be the same by threads', async () => {
    const root = mkdtempSync(join(tmpdir(), 'havenwijzer-threads-'))
    const threads = new Threads(new URL('thread.ts', import.meta.url), 2)
    try {
      for (const [path, text] of country(10)) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      const sources = { workspace: new DiskWorkspace(), catalogue }
      const options = { root: pathToFileURL(root).href, today: '2026-11-24', reader: 'auto' as const, covers: true }
      const [here, there] = [new Here(sources), threads]
      const results = [await scanApart(options, sources, here), await scanApart(options, sources, there)]
      const [one, other] = results.map((result) => result?.groups.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)))
      assert.equal(one?.length, 10)
      assert.deepEqual(other, one)
    } finally {
      await threads.end()
      rmSync(root, { recursive: true })
    }
  })

  it('says so when a thread is lost', async () => {
    const threads = new Threads(new URL('thread-that-ends.ts', import.meta.url), 1)
    const around = { root: ROOT, today: '2026-11-24', reader: 'auto' as const, policies: [], covers: false }
    await assert.rejects(threads.run({ files: [], isOne: true }, around), /ended/)
    await threads.end()
  })

  it('is bundled by the organisation that a file names first, however that is written', () => {
    const name = (text: string) => bundleNameOf('file:///x/map/a.landscape.yaml', text)
    for (const text of [
      'organisation: gm0001\n',
      'kind: landscape\r\norganisation: "gm0001" # ons\r\n',
      'organisation: { name: "X: y", id: gm0001 }\n',
      'organisation:\n  # ons\n\n  name: X\n  id: gm0001\n',
      "organisation:\n    name: X\n    id: 'gm0001'",
    ])
      assert.equal(name(text), 'gm0001', text)
    for (const text of [
      '',
      'kind: landscape\n',
      'organisation:\nid: gm0001\n',
      'organisation:\n  name: X\n',
      '  organisation: gm0001\n',
    ])
      assert.equal(name(text), 'file:///x/map', text)
    // No text takes longer than to read through it.
    assert.equal(name(`organisation:\n${'      name: X\n'.repeat(100_000)}`), 'file:///x/map')
    assert.equal(name(`organisation: {${' id'.repeat(100_000)}`), 'file:///x/map')
  })

  it('is not taken apart where there are few', async () => {
    assert.equal(await scan(country(3), 9), undefined)
  })

  async function scan(files: Files, least = 2): Promise<Scanned | undefined> {
    const sources = { workspace: workspaceOf(files), catalogue }
    return scanApart({ root: ROOT, today: '2026-11-24', reader: 'auto', least }, sources, new Here(sources))
  }

  async function isSame(files: Files, what = ''): Promise<Scanned | undefined> {
    const scanned = await scan(files)
    if (!scanned) return undefined
    const review = new Review({ catalogue, rules: allRules, today: '2026-11-24', root: ROOT })
    await loadFolder(workspaceOf(files), ROOT, review)
    const results = new Map(scanned.groups.flatMap((group) => group.files.map((file) => [file.uri, file])))
    const inPolicies = inPoliciesOf(scanned.groups)
    assert.ok(review.uris().some((uri) => review.findings(uri).length > 0))
    for (const uri of review.uris()) {
      const result = results.get(uri)
      const told = result ? unpacked(result.told) : { findings: inPolicies.get(uri) ?? [], accepted: [] }
      assert.deepEqual(told.findings.map(plain), review.findings(uri).map(plain), `${what} ${uri}`)
      assert.deepEqual(told.accepted.map(plain), review.accepted(uri).map(plain), `${what} ${uri}`)
    }
    return scanned
  }
})

function nameOf({ files }: GroupResult): string {
  return files.map(({ uri }) => uri).join()
}

function workspaceOf(files: Files): MemoryWorkspace {
  return new MemoryWorkspace(Object.fromEntries([...files].map(([path, text]) => [`${ROOT}/${path}`, text])))
}

/** What is told of a finding; what a fix changes is said in parts of a review. */
function plain(finding: Finding): unknown {
  const fixes = finding.fixes.map(({ kind, title }) => ({ kind, title }))
  return JSON.parse(JSON.stringify({ ...finding, fixes }))
}
