import assert from 'node:assert/strict'
import { affectedFiles } from '../../server/src/apart/affected.ts'
import { Here } from '../../server/src/apart/here.ts'
import { scanApart } from '../../server/src/apart/scan.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { type Changes, changesBetween } from '../../server/src/review/changes/changes.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { loadFolder } from '../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'
import { OnlyThese } from '../../server/src/workspace/only-these.ts'
import { UnderPolicies } from '../../server/src/workspace/under-policies.ts'
import type { Workspace } from '../../server/src/workspace/workspace.ts'
import { happens } from '../equality/edits.ts'
import { seededRandom } from '../generator/random.ts'
import { country, type Files, TIES } from './country.ts'

const ROOT = 'file:///land'

describe('what changed in a country', function () {
  this.slow(20_000)
  const options = { catalogue: packagedCatalogue(), today: '2026-11-24', reader: 'auto' as const }

  it('is told of what it may mean something for alone as it is told of the whole', async () => {
    let [apart, some] = [0, 0]
    for (let seed = 1; seed <= 16; seed++) {
      const random = seededRandom(seed)
      const before = country(6, 3)
      const ties = Object.values(TIES)
      if (seed % 2 === 0) random.pick(ties.slice(0, 5))(before, random)
      const after = new Map(before)
      for (let edit = 0; edit < 2; edit++) happens({ texts: after, open: new Set() }, random)
      const [was, is] = [workspaceOf(before), workspaceOf(after)]
      const then = new UnderPolicies(was, is)
      const affected = await affectedIn(then, is)
      if (!affected) continue
      apart++
      const whole = await changesIn(then, is)
      assert.deepEqual(
        await changesIn(new OnlyThese(then, affected), new OnlyThese(is, affected)),
        whole,
        `seed ${seed}`,
      )
      if (whole.items.length > 0) some++
    }
    assert.ok(apart > 5 && some > 3, `${apart} apart, ${some} with changes`)
  })

  it('concerns nobody who has nothing to do with it', async () => {
    const before = country(10)
    const after = new Map(before)
    const text = after.get('gm3004/landscape.yaml') ?? ''
    after.set('gm3004/landscape.yaml', text.replace('criticality: ', 'criticality:  '))
    const affected = await affectedIn(workspaceOf(before), workspaceOf(after))
    assert.ok(affected && affected.size > 0)
    assert.deepEqual([...new Set([...affected].map((uri) => municipalityOf(uri)))], ['gm3004'])
  })

  it('concerns who had to do with it before, too', async () => {
    const after = country(10)
    const before = new Map(after)
    TIES['uses what another provides']?.(before, seededRandom(1))
    const affected = await affectedIn(workspaceOf(before), workspaceOf(after))
    assert.deepEqual([...new Set([...(affected ?? [])].map((uri) => municipalityOf(uri)))].sort(), ['gm3001', 'gm3002'])
  })

  async function affectedIn(before: Workspace, after: Workspace): Promise<ReadonlySet<string> | undefined> {
    const sources = { workspace: after, catalogue: options.catalogue }
    const scanned = await scanApart({ root: ROOT, ...options, least: 2 }, sources, new Here(sources))
    return scanned && affectedFiles({ root: ROOT, before, after }, scanned, options)
  }

  async function changesIn(before: Workspace, after: Workspace): Promise<ReturnType<typeof plain>> {
    const reviews = await Promise.all(
      [before, after].map(async (files) => {
        const review = new Review({ ...options, rules: allRules, root: ROOT })
        await loadFolder(files, ROOT, review)
        return review
      }),
    )
    const [old, now] = reviews
    assert.ok(old && now)
    return plain(changesBetween(old, now))
  }
})

/** All but how much was accepted elsewhere, and what stands in parts of a review. */
function plain({ organisations, items, worse, better }: Changes) {
  const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id)
  return {
    organisations: organisations.map(({ items: own, ...rest }) => ({
      ...rest,
      items: own.map(({ change }) => change),
    })),
    items: items.map((item) => ({ ...item, worse: ids(item.worse), better: ids(item.better) })),
    worse: worse.map(({ finding, since }) => [finding.id, since]),
    better: better.map(({ finding, since }) => [finding.id, since]),
  }
}

function municipalityOf(uri: string): string | undefined {
  return uri.slice(ROOT.length + 1).split('/')[0]
}

function workspaceOf(files: Files): MemoryWorkspace {
  return new MemoryWorkspace(Object.fromEntries([...files].map(([path, text]) => [`${ROOT}/${path}`, text])))
}
