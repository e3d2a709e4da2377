import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bundle, BundleResult, Surroundings } from '../../server/src/apart/bundle.ts'
import { Cached, cacheFolder, clearCache } from '../../server/src/apart/cached.ts'
import { Here } from '../../server/src/apart/here.ts'
import type { Runner } from '../../server/src/apart/scan.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'

const ROOT = 'file:///land'
const FILE = `${ROOT}/landscape.yaml`
const TEXT = `kind: landscape
version: 1
organisation: gm0268
applications:
  - { id: zaak, name: Zaak, product: nergens-bekend, exit: { plan: plan.md } }
`

describe('what is kept of a review', () => {
  let folder: string
  let files: MemoryWorkspace
  const around: Surroundings = { root: ROOT, today: '2026-11-24', reader: 'auto', policies: [], covers: false }
  const bundle: Bundle = { files: [{ uri: FILE, nameKind: 'landscape' }], isOne: false }

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'havenwijzer-cache-')), 'reviews')
    files = new MemoryWorkspace({ [FILE]: TEXT })
  })

  afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

  it('is given the next time, and is the same', async () => {
    const first = await asked()
    const second = await asked()
    assert.deepEqual([first.times, second.times], [1, 0])
    assert.deepEqual(second.result, first.result)
    assert.ok(first.result.groups[0]?.files[0])
  })

  for (const [what, change] of Object.entries<() => Partial<Surroundings>>({
    'the text of a file': () => {
      files.write(FILE, TEXT.replace('Zaak', 'Zaken'))
      return {}
    },
    'the day': () => ({ today: '2026-11-25' }),
    'a policy': () => ({ policies: [{ uri: `${ROOT}/havenwijzer.yaml`, text: 'kind: policy\nversion: 1\n' }] }),
    'the reader': () => ({ reader: 'tolerant' }),
    'what is asked': () => ({ covers: true }),
    'a file that it names': () => {
      files.write(`${ROOT}/plan.md`, 'Weg ermee.')
      return {}
    },
  }))
    it(`is not given where ${what} is another`, async () => {
      await asked()
      const { times } = await asked(change())
      assert.equal(times, 1)
    })

  it('is not given by another program', async () => {
    await asked()
    assert.equal((await asked({}, import.meta.filename)).times, 1)
  })

  for (const [what, damaged] of Object.entries<(bytes: Buffer) => Buffer>({
    empty: () => Buffer.alloc(0),
    'cut off': (bytes) => bytes.subarray(0, bytes.length / 2),
    'changed by a bit': (bytes) => {
      const at = bytes.length - 10
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return bytes
    },
    'something else': () => Buffer.from('x'.repeat(2000)),
  }))
    it(`is made anew where it is ${what}`, async () => {
      const { result } = await asked()
      const path = join(folder, entries()[0] ?? '')
      writeFileSync(path, damaged(readFileSync(path)))
      const again = await asked()
      assert.equal(again.times, 1)
      assert.deepEqual(again.result, result)
      assert.equal((await asked()).times, 0)
    })

  it('is whole when several write it at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => asked()))
    assert.equal(entries().length, 1)
    const last = await asked()
    assert.equal(last.times, 0)
    for (const { result } of results) assert.deepEqual(last.result, result)
  })

  it('is nobody else’s to read', async () => {
    await asked()
    assert.equal(statSync(folder).mode & 0o777, 0o700)
    assert.equal(statSync(join(folder, entries()[0] ?? '')).mode & 0o777, 0o600)
  })

  it('holds nothing of a file that cannot be read', async () => {
    files.write(FILE, undefined)
    await asked()
    assert.deepEqual(entries(), [])
  })

  it('does without where nothing can be written', async () => {
    mkdirSync(join(folder, '..'), { recursive: true })
    writeFileSync(folder, 'a file in the way')
    assert.equal((await asked()).times, 1)
    assert.equal((await asked()).times, 1)
    rmSync(folder)
  })

  it('goes when nobody used it for weeks, and when it is cleared', async () => {
    await asked()
    const long = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'old.review'), '')
    writeFileSync(join(folder, 'half.review.abc'), '')
    for (const name of ['old.review', 'half.review.abc']) utimesSync(join(folder, name), long, long)
    await asked({ today: '2026-11-25' })
    assert.equal(entries().length, 2)
    assert.equal(await clearCache(folder), 2)
    assert.deepEqual(entries(), [])
    assert.equal(await clearCache(folder), 0)
  })

  it('lies where the system keeps such things', () => {
    assert.equal(cacheFolder({}, 'linux', '/home/x'), '/home/x/.cache/havenwijzer/reviews')
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/home/x'), '/c/havenwijzer/reviews')
    assert.equal(cacheFolder({}, 'darwin', '/Users/x'), '/Users/x/Library/Caches/havenwijzer/reviews')
    assert.equal(cacheFolder({ HAVENWIJZER_CACHE: '/elders' }, 'linux', '/home/x'), '/elders')
    assert.equal(cacheFolder({ HAVENWIJZER_CACHE: 'off' }, 'linux', '/home/x'), undefined)
  })

  /** As a new process would: whether it was reviewed, and what came of it. */
  async function asked(
    change: Partial<Surroundings> = {},
    script = join(import.meta.dirname, 'thread.ts'),
  ): Promise<{ readonly times: number; readonly result: BundleResult }> {
    const here = new Here({ workspace: files, catalogue: packagedCatalogue() })
    let times = 0
    const counting: Runner = {
      run: (...args) => {
        times++
        return here.run(...args)
      },
    }
    const cached = new Cached(counting, { folder, script, workspace: files })
    const result = await cached.run(bundle, { ...around, ...change })
    return { times, result }
  }

  function entries(): readonly string[] {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  }
})
