import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cached } from '../../server/src/apart/cached.ts'
import { GroupedFolder } from '../../server/src/apart/grouped-folder.ts'
import { Here } from '../../server/src/apart/here.ts'
import { prepared, type Runner } from '../../server/src/apart/scan.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { type Described, describedIn, describedLike } from '../../server/src/language/navigation/described.ts'
import { overviewOf } from '../../server/src/language/overview/overview.ts'
import { type OverviewPart, partsOf } from '../../server/src/language/overview/parts.ts'
import { OVERVIEWS, type OverviewOf, type Row } from '../../server/src/language/overview/row.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { loadFolder } from '../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'
import { seededRandom } from '../generator/random.ts'
import { country, type Files, firstApplicationOf, TIES } from './country.ts'

const ROOT = 'file:///land'
const MAIN = 'gm3001/landscape.yaml'
const MORE = 'gm3001/meer.landscape.yaml'
const HEAD = 'kind: landscape\nversion: 1\norganisation: gm3001\n'
const catalogue = packagedCatalogue()
const around = { root: ROOT, today: '2026-11-24', reader: 'auto' as const }

/** A folder in groups, with a way to type in it and to change what is on disk. */
class Land {
  readonly folder: GroupedFolder
  private readonly files: Files
  private readonly workspace: MemoryWorkspace
  private readonly typed = new Map<string, string>()

  private constructor(
    folder: (textOf: (uri: string) => string | undefined) => GroupedFolder,
    files: Files,
    workspace: MemoryWorkspace,
  ) {
    this.files = files
    this.workspace = workspace
    this.folder = folder((uri) => this.typed.get(uri))
  }

  static async of(files: Files, runnerOf = (runner: Runner, _: MemoryWorkspace): Runner => runner): Promise<Land> {
    const workspace = workspaceOf(files)
    const sources = { workspace, catalogue }
    const ready = await prepared({ ...around, least: 2 }, sources)
    assert.ok(ready)
    const runner = runnerOf(new Here(sources), workspace)
    const told = { sources, runner, report: () => {}, changed: () => {} }
    const land = new Land((textOf) => new GroupedFolder(ready, { ...told, textOf }), files, workspace)
    assert.ok(await land.folder.scan())
    return land
  }

  async type(path: string, text: string): Promise<void> {
    this.typed.set(`${ROOT}/${path}`, text)
    this.files.set(path, text)
    this.folder.setOpen({ uri: `${ROOT}/${path}`, nameKind: 'landscape' }, text)
    await this.folder.allReady()
  }

  async close(path: string): Promise<void> {
    const text = this.typed.get(`${ROOT}/${path}`)
    this.typed.delete(`${ROOT}/${path}`)
    await this.write(path, text)
  }

  /** Undefined: it goes. */
  async write(path: string, text: string | undefined): Promise<void> {
    const uri = `${ROOT}/${path}`
    if (text === undefined) {
      this.files.delete(path)
    } else this.files.set(path, text)
    this.workspace.write(uri, text)
    await this.folder.refresh({ uri, nameKind: 'landscape' })
  }

  /** That it tells what a review of the whole tells. */
  async isSame(): Promise<void> {
    const review = new Review({ catalogue, rules: allRules, today: around.today, root: ROOT })
    await loadFolder(workspaceOf(this.files), ROOT, review)
    for (const view of OVERVIEWS)
      assert.deepEqual(told(view, this.folder.parts(view)), told(view, partsOf(view, review)), view)
    for (const query of ['', 'ZAAK', 'gedeeld', 'zzz-nergens', '-00', ' ', 'zmir', '1']) {
      const all = describedLike(query, describedIn(review.model))
      assert.deepEqual(named(this.folder.described(query)), named(all), `"${query}"`)
    }
  }
}

describe('lists of a folder that is reviewed in groups', function () {
  this.slow(20_000)

  it('tell what they tell of it as a whole, of few and of many organisations', async () => {
    for (const files of [country(10), country(15, 3)]) await (await Land.of(files)).isSame()
  })

  it('tell something in each overview, and hold more of many organisations back', async () => {
    const few = (await Land.of(country(10))).folder
    for (const view of OVERVIEWS)
      assert.ok(
        overviewOf(view, few.parts(view)).every(({ isAskedLater, rows }) => !isAskedLater && rows.length > 0),
        view,
      )
    const many = (await Land.of(country(15, 3))).folder
    const rows = overviewOf('causes', many.parts('causes'))
    assert.equal(rows.filter(({ isAskedLater, rows: inner }) => isAskedLater && inner.length === 0).length, 15)
    assert.deepEqual(
      rows.map(({ icon }) => icon),
      ['error', 'warning', 'info'].flatMap((level) => rows.flatMap(({ icon }) => (icon === level ? level : []))),
    )
  })

  for (const what of ['uses what another provides', 'has two municipalities in one file', 'is run by another'])
    it(`tell what they tell of it as a whole where a municipality ${what}`, async () => {
      const files = country(6)
      TIES[what]?.(files, seededRandom(1))
      await (await Land.of(files)).isSame()
    })

  it('tell once what is wrong in a policy that all were judged by', async () => {
    for (const files of [country(10), country(15, 3)]) {
      files.set('havenwijzer.yaml', 'kind: policy\nversion: 1\nlevels: { lock-in/no-exit-plam: error }\n')
      const land = await Land.of(files)
      await land.isSame()
      const inPolicy = overviewOf('causes', land.folder.parts('causes')).filter(({ at }) =>
        at?.uri.endsWith('havenwijzer.yaml'),
      )
      assert.equal(inPolicy.length, 1)
    }
  })

  it('follow what is typed, and what is closed again', async () => {
    const files = country(6)
    const land = await Land.of(files)
    const [path = '', text = ''] = [...files].find(([, each]) => /^applications:\n/m.test(each)) ?? []
    await land.type(path, text)
    await land.isSame()
    await land.type(
      path,
      text.replace(
        /^applications:\n/m,
        'applications:\n  - { id: gedeeld, name: Zaakgedeelte, product: zivver, criticality: critical }\n',
      ),
    )
    await land.isSame()
    assert.deepEqual(named(land.folder.described('gedeeld')).length, 1)
    await land.close(path)
    await land.isSame()
    assert.deepEqual(named(land.folder.described('gedeeld')).length, 1)
  })

  it('follow files that come, change and go on disk', async () => {
    const files = country(6)
    const land = await Land.of(files)
    const needs = (id: string) => `${HEAD}processes:\n  - { id: p, name: P, criticality: critical, needs: [${id}] }\n`
    await land.write(MORE, needs(firstApplicationOf(files, 'gm3001')))
    await land.isSame()
    await land.write(
      MORE,
      `${HEAD}applications:\n  - { id: gedeeld, name: Gedeeld, from: gm3002/${firstApplicationOf(files, 'gm3002')} }\n`,
    )
    await land.isSame()
    await land.write(MORE, `${HEAD}applications:\n  - { id: gedeeld, name: İzmir }\n`)
    await land.isSame()
    await land.write(MORE, undefined)
    await land.isSame()
  })

  it('are kept with what was found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-lists-'))
    try {
      const files = country(6)
      let times = 0
      const kept = (runner: Runner, workspace: MemoryWorkspace) => {
        const counted: Runner = {
          run: (...asked) => {
            times++
            return runner.run(...asked)
          },
        }
        return new Cached(counted, { folder, script: import.meta.filename, workspace })
      }
      await (await Land.of(files, kept)).isSame()
      assert.deepEqual([times, readdirSync(folder).length], [6, 6])
      const again = await Land.of(files, kept)
      assert.equal(times, 6)
      await again.isSame()
      await again.type(MAIN, `${files.get(MAIN)}`)
      await again.isSame()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** An overview with all that stands below it, as it would be shown. */
function told(of: OverviewOf, parts: readonly OverviewPart[]): unknown {
  const opened = (row: Row): Row => {
    const rows = row.isAskedLater
      ? parts.filter(({ organisation }) => organisation === row.id).flatMap((part) => part.rows())
      : row.rows
    return { ...row, rows: rows.map(opened) }
  }
  return JSON.parse(JSON.stringify(overviewOf(of, parts).map(opened)))
}

function named(found: Iterable<Described>): readonly string[] {
  return [...found]
    .map(({ id, name, kind, organisation, at }) =>
      JSON.stringify([id, name, kind, organisation, at.uri, at.start, at.end]),
    )
    .sort()
}

function workspaceOf(files: Files): MemoryWorkspace {
  return new MemoryWorkspace(Object.fromEntries([...files].map(([path, text]) => [`${ROOT}/${path}`, text])))
}
