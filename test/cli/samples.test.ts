import assert from 'node:assert/strict'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { check, root } from './run-cli.ts'
import { folderOf, WITH_ERROR } from './temporary-folder.ts'

/** Landscapes in which nothing is wrong have no finding, not even a hint; and reviewing them needs no network. */
describe('cli/samples', function () {
  this.slow(2000)

  const samples: Readonly<Record<string, number>> = {
    'samples/voorbeeldstad': 80,
    'samples/schoon': 61,
    'samples/podiumd': 0,
    'samples/ontwerp': 8,
    'test/corpus/gesplitst': 400,
    'test/corpus/regio': 195,
    'test/corpus/azure-haven': 3,
  }
  for (const [sample, applications] of Object.entries(samples)) {
    it(`finds nothing in ${sample}`, async () => {
      assert.deepEqual(await findingsIn(join(root, sample)), { findings: [], unreadable: [], applications })
    })
  }

  it('finds nothing in the region without its centre', async () => {
    const folder = folderOf()
    cpSync(join(root, 'test/corpus/regio'), folder, { recursive: true })
    rmSync(join(folder, 'irvn-voorbeeld'), { recursive: true })
    const { findings, unreadable, applications } = await findingsIn(folder)
    assert.deepEqual([findings, unreadable], [[], []])
    assert.ok(applications > 100 && applications < 195)
  })

  it('would say so if there were something', async () => {
    const { findings } = await findingsIn(folderOf({ 'landscape.yaml': WITH_ERROR }))
    assert.deepEqual(findings, ['structure/unknown-reference landscape.yaml:5'])
  })

  async function findingsIn(folder: string) {
    const guard = join(root, 'test/guard/no-sockets.cjs')
    const { code, stdout, stderr } = await check(folder, ['--hints', '--format', 'json'], { preload: [guard] })
    assert.ok(code === 0 || code === 1, stderr)
    assert.equal(stderr, '')
    const { findings, unreadable, summary } = JSON.parse(stdout)
    const shown = findings.map(
      (f: { rule: string; file: string; range: { start: { line: number } } }) =>
        `${f.rule} ${f.file}:${f.range.start.line}`,
    )
    return { findings: shown, unreadable, applications: summary.applications as number }
  }
})
