import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { groupedBy } from '../../server/src/model/grouped.ts'
import { check, root } from './run-cli.ts'
import { folderOf, WITH_ERROR } from './temporary-folder.ts'

/** Every reference in the samples is right; where nothing is wrong there is no finding, not even a hint; and it needs no network. */
describe('cli/samples', function () {
  this.slow(2000)

  /** As many as one can take in of a municipality with a mistake of every kind. */
  const MOST = 32

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
    it(`finds no slip in ${sample}, and reads all of it`, async () => {
      const { findings, ...read } = await findingsIn(join(root, sample))
      assert.deepEqual([slipsIn(findings), read], [[], { unreadable: [], applications }])
    })
  }

  it('finds nothing in samples/schoon', async () => {
    assert.deepEqual((await findingsIn(join(root, 'samples/schoon'))).findings, [])
  })

  it('finds of open source at a foreign host only that, once, on the host', async () => {
    const { findings } = await findingsIn(join(root, 'samples/podiumd'))
    const host = 'podiumd.common-ground.yaml:15'
    assert.deepEqual(
      loud(findings).map(({ rule, place, cause }) => `${rule} ${place} ${cause}`),
      [
        `jurisdiction/can-be-switched-off ${host} platform:aks`,
        `jurisdiction/foreign-law-reaches-data ${host} platform:aks`,
      ],
    )
  })

  it('finds in a municipality as they are what was written down before, and no more than one can take in', async () => {
    const { findings } = await findingsIn(join(root, 'samples/voorbeeldstad'))
    const said = loud(findings).map(({ rule, cause, level, affected }) =>
      [rule, cause, level, affected.map((name) => name.replace(/^[a-z]+:/, '')).toSorted()].join(' '),
    )
    assert.deepEqual(said.toSorted(), expectedIn(join(root, 'samples/voorbeeldstad/expected.md')).toSorted())
    assert.ok(said.length <= MOST)
    const causes = findings.map(({ cause }) => cause).filter((cause) => !/^(?:organisation|document):/.test(cause))
    assert.deepEqual(
      [...groupedBy(causes, (cause) => cause)].filter(([, same]) => same.length > 3),
      [],
    )
  })

  it('finds no slip in the region without its centre', async () => {
    const folder = folderOf()
    cpSync(join(root, 'test/corpus/regio'), folder, { recursive: true })
    rmSync(join(folder, 'irvn-voorbeeld'), { recursive: true })
    const { findings, unreadable, applications } = await findingsIn(folder)
    assert.deepEqual([slipsIn(findings), unreadable], [[], []])
    assert.ok(applications > 100 && applications < 195)
  })

  it('would say so if there were something', async () => {
    const { findings } = await findingsIn(folderOf({ 'landscape.yaml': WITH_ERROR }))
    assert.deepEqual(
      slipsIn(findings).map(({ rule, place }) => `${rule} ${place}`),
      ['structure/unknown-reference landscape.yaml:5'],
    )
  })

  interface Found {
    readonly rule: string
    readonly level: string
    readonly cause: string
    readonly affected: readonly string[]
    readonly place: string
  }

  function slipsIn(findings: readonly Found[]): readonly Found[] {
    return findings.filter(({ rule }) => rule.startsWith('structure/'))
  }

  function loud(findings: readonly Found[]): readonly Found[] {
    return findings.filter(({ level }) => level === 'error' || level === 'warning')
  }

  /** The rows of the table in a page: rule, cause, level, what it touches. */
  function expectedIn(path: string): readonly string[] {
    const rows = readFileSync(path, 'utf8').matchAll(/^\| \d+ \| (\S+) \| (\S+) \| (\S+) \| ([^|]+) \|/gm)
    return [...rows].map(([, rule, cause, level, touches = '']) =>
      [rule, cause, level, touches.split(', ').toSorted()].join(' '),
    )
  }

  async function findingsIn(folder: string) {
    const guard = join(root, 'test/guard/no-sockets.cjs')
    const { code, stdout, stderr } = await check(folder, ['--hints', '--format', 'json'], { preload: [guard] })
    assert.ok(code === 0 || code === 1, stderr)
    assert.equal(stderr, '')
    const { findings, unreadable, summary } = JSON.parse(stdout)
    const found = findings.map(
      (finding: Omit<Found, 'place'> & { file: string; range: { start: { line: number } } }): Found => ({
        ...finding,
        affected: finding.affected ?? [],
        place: `${finding.file}:${finding.range.start.line}`,
      }),
    )
    return { findings: found as readonly Found[], unreadable, applications: summary.applications as number }
  }
})
