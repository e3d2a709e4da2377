import assert from 'node:assert/strict'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { globsOf, loadFile, loadFolder } from '../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'
import type { Listing, ReadResult } from '../../server/src/workspace/workspace.ts'
import { testCatalogue } from '../catalogue.ts'

const ROOT = 'memory:/w'
const landscape = (id: string) =>
  `kind: landscape\nversion: 1\norganisation: gm0999\napplications:\n  - { id: ${id}, owner: Team, criticality: low }\n`
const policy = (lines: string) => `kind: policy\nversion: 1\n${lines}\n`

describe('workspace/load', () => {
  const newReview = () => new Review({ catalogue: testCatalogue, rules: allRules, today: '2026-11-24', root: ROOT })
  const under = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text]))
  const short = (uris: readonly string[]) => uris.map((uri) => uri.slice(ROOT.length + 1))

  it('reads the policies first, then all that is ours, each once', async () => {
    const workspace = new MemoryWorkspace(
      under({
        'a.landscape.yaml': landscape('a'),
        'z/havenwijzer.yaml': policy(''),
        'havenwijzer.yaml': policy(''),
        'vreemd.yaml': ':',
      }),
    )
    const review = newReview()
    const { files, unreadable } = await loadFolder(workspace, ROOT, review)
    assert.deepEqual(short(workspace.reads), ['havenwijzer.yaml', 'z/havenwijzer.yaml', 'a.landscape.yaml'])
    assert.deepEqual(short(files.map(({ uri }) => uri)), ['a.landscape.yaml', 'havenwijzer.yaml', 'z/havenwijzer.yaml'])
    assert.deepEqual(unreadable, [])
    assert.deepEqual(short(review.uris()), ['a.landscape.yaml', 'havenwijzer.yaml', 'z/havenwijzer.yaml'])
  })

  it('opens none of 2,000 files whose names are not ours', async () => {
    const foreign = Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [`k8s/${i % 40}/values-${i}.yaml`, 'kind: [']),
    )
    const workspace = new MemoryWorkspace(under({ ...foreign, 'landscape.yaml': landscape('a') }))
    await loadFolder(workspace, ROOT, newReview())
    assert.deepEqual(short(workspace.reads), ['landscape.yaml'])
  })

  it('reads what the globs of a policy name, from that policy’s folder', async () => {
    const workspace = new MemoryWorkspace(
      under({
        'z/havenwijzer.yaml': policy('documents: ["archi/*.yaml", "./los.yaml"]'),
        'z/archi/a.yaml': landscape('a'),
        'z/los.yaml': landscape('b'),
        'archi/a.yaml': ':',
      }),
    )
    const review = newReview()
    await loadFolder(workspace, ROOT, review)
    assert.deepEqual(short(workspace.reads), ['z/havenwijzer.yaml', 'z/archi/a.yaml', 'z/los.yaml'])
    assert.deepEqual(globsOf(review), [
      { base: `${ROOT}/z`, pattern: 'archi/*.yaml' },
      { base: `${ROOT}/z`, pattern: './los.yaml' },
    ])
  })

  it('does not read a file that is larger than its policy allows; that is a finding', async () => {
    class Measuring extends MemoryWorkspace {
      readonly limits: Record<string, number | undefined> = {}
      override read(uri: string, maxBytes?: number): Promise<ReadResult> {
        this.limits[uri.slice(ROOT.length + 1)] = maxBytes
        return super.read(uri, maxBytes)
      }
    }
    const large = `${landscape('a')}# ${'x'.repeat(2000)}\n`
    const workspace = new Measuring(
      under({
        'klein/havenwijzer.yaml': policy('thresholds: { fileMegabytes: 0.001 }'),
        'klein/landscape.yaml': large,
        'landscape.yaml': large,
      }),
    )
    const review = newReview()
    const { unreadable } = await loadFolder(workspace, ROOT, review)
    assert.deepEqual(unreadable, [])
    assert.deepEqual(workspace.limits, {
      'klein/havenwijzer.yaml': 20_000_000,
      'landscape.yaml': 20_000_000,
      'klein/landscape.yaml': 1000,
    })
    const rulesIn = (path: string) => review.findings(`${ROOT}/${path}`).map(({ rule }) => rule)
    assert.deepEqual(rulesIn('klein/landscape.yaml'), ['structure/unsafe-yaml'])
    assert.deepEqual(rulesIn('landscape.yaml'), [])
    workspace.write(`${ROOT}/klein/landscape.yaml`, landscape('a'))
    await loadFile(workspace, { uri: `${ROOT}/klein/landscape.yaml`, nameKind: 'landscape' }, review)
    assert.deepEqual(rulesIn('klein/landscape.yaml'), [])
    assert.deepEqual(rulesIn('landscape.yaml'), ['structure/duplicate-id'])
  })

  it('names what could not be read, once, and reads the rest', async () => {
    class Broken extends MemoryWorkspace {
      override async list(...args: Parameters<MemoryWorkspace['list']>): Promise<Listing> {
        const { files } = await super.list(...args)
        return { files, unreadable: [{ uri: `${ROOT}/dicht`, reason: 'no-permission' }] }
      }
      override async read(uri: string): Promise<ReadResult> {
        return uri.endsWith('/a.landscape.yaml') ? { ok: false, reason: 'not-utf8' } : super.read(uri)
      }
    }
    const files = {
      'a.landscape.yaml': '',
      'b.landscape.yaml': landscape('b'),
      'havenwijzer.yaml': policy('documents: ["x.yaml"]'),
    }
    const review = newReview()
    const { unreadable } = await loadFolder(new Broken(under(files)), ROOT, review)
    assert.deepEqual(unreadable, [
      { uri: `${ROOT}/dicht`, reason: 'no-permission' },
      { uri: `${ROOT}/a.landscape.yaml`, reason: 'not-utf8' },
    ])
    assert.deepEqual(short(review.uris()), ['b.landscape.yaml', 'havenwijzer.yaml'])
  })

  describe('while files change', () => {
    /** Does something when a file is being read, before its text is given. */
    class Changing extends MemoryWorkspace {
      whileReading: (uri: string) => void = () => {}
      override async read(uri: string, maxBytes?: number): Promise<ReadResult> {
        const before = await super.read(uri, maxBytes)
        this.whileReading(uri)
        return before
      }
    }
    const two = under({ 'a.landscape.yaml': landscape('a'), 'b.landscape.yaml': landscape('b') })

    it('lets a document that was opened meanwhile count, not what was read', async () => {
      const workspace = new Changing(two)
      const review = newReview()
      const open = new Set<string>()
      workspace.whileReading = (uri) => {
        open.add(uri)
        review.setFile(uri, landscape('getypt'), 'landscape', true)
      }
      await loadFolder(workspace, ROOT, review, { skip: (uri) => open.has(uri) })
      for (const uri of Object.keys(two)) assert.match(review.source(uri)?.text.text ?? '', /getypt/)
    })

    it('does not read what is open', async () => {
      const workspace = new Changing(two)
      await loadFolder(workspace, ROOT, newReview(), { skip: (uri) => uri.endsWith('a.landscape.yaml') })
      assert.deepEqual(short(workspace.reads), ['b.landscape.yaml'])
    })

    it('is silent about a file that went after it was listed', async () => {
      const workspace = new Changing(two)
      workspace.whileReading = () => workspace.write(`${ROOT}/b.landscape.yaml`, undefined)
      const review = newReview()
      assert.deepEqual((await loadFolder(workspace, ROOT, review)).unreadable, [])
      assert.deepEqual(short(review.uris()), ['a.landscape.yaml'])
    })

    it('forgets a file that is gone when it is read again', async () => {
      const workspace = new MemoryWorkspace(two)
      const review = newReview()
      await loadFolder(workspace, ROOT, review)
      workspace.write(`${ROOT}/a.landscape.yaml`, undefined)
      const reason = await loadFile(workspace, { uri: `${ROOT}/a.landscape.yaml`, nameKind: 'landscape' }, review)
      assert.equal(reason, 'not-found')
      assert.deepEqual(short(review.uris()), ['b.landscape.yaml'])
    })

    it('stops between files when asked to', async () => {
      const workspace = new MemoryWorkspace(two)
      const steps: string[] = []
      await loadFolder(workspace, ROOT, newReview(), {
        between: async (done, total) => void steps.push(`${done} of ${total}`) !== undefined,
      })
      assert.deepEqual(steps, ['1 of 2'])
      assert.deepEqual(short(workspace.reads), ['a.landscape.yaml'])
    })
  })
})
