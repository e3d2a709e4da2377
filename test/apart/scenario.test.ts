import assert from 'node:assert/strict'
import { workedOutApart } from '../../server/src/apart/scenario.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { type WorkedOut, workedOut } from '../../server/src/output/scenario/worked-out.ts'
import type { Scenario } from '../../server/src/policy/scenario.ts'
import { Review } from '../../server/src/review/review.ts'
import { loadFolder } from '../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../server/src/workspace/memory.ts'
import { happens } from '../equality/edits.ts'
import { seededRandom } from '../generator/random.ts'
import { country, type Files, TIES } from './country.ts'

const ROOT = 'file:///land'
const catalogue = packagedCatalogue()
const around = { root: ROOT, today: '2026-11-29' }

const US: Scenario = { kind: 'cut-off', jurisdictions: ['US'], suppliers: [] }
const OTHERS: readonly Scenario[] = [
  { kind: 'cut-off', jurisdictions: ['GB', 'CA'], suppliers: ['Centric'] },
  { kind: 'takeover', supplier: 'Centric', by: { country: 'Verenigde Staten' } },
  { kind: 'price-rise', supplier: 'microsoft' },
]

describe('a scenario in a folder that is reviewed in groups', function () {
  this.slow(20_000)

  it('comes to what it comes to as a whole', async () => {
    for (const asked of [US, ...OTHERS]) {
      const told = await isSame(country(10), asked)
      assert.equal(told.length, 10)
      assert.ok(
        told.some((each) => JSON.stringify(each).length > 1000),
        asked.kind,
      )
    }
  })

  for (const [what, tie] of Object.entries(TIES))
    it(`comes to what it comes to as a whole where a municipality ${what}`, async () => {
      const files = country(10)
      tie(files, seededRandom(1))
      for (const asked of [US, ...OTHERS]) await isSame(files, asked)
    })

  it('comes to what it comes to as a whole, whatever is done to the files', async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const random = seededRandom(seed)
      const files = country(5, 3)
      for (let edit = 0; edit < 6; edit++) happens({ texts: files, open: new Set() }, random)
      if (await apart(files, US)) await isSame(files, US)
    }
  })

  it('follows a platform to who leans on it, and asks which is meant of several', async () => {
    const files = country(10)
    files.set(
      'gm3002/meer.landscape.yaml',
      'kind: landscape\nversion: 1\norganisation: gm3002\nplatforms:\n  - { id: samen, location: NL }\n',
    )
    files.set(
      'gm3001/meer.landscape.yaml',
      'kind: landscape\nversion: 1\norganisation: gm3001\napplications:\n  - { id: gedeeld, product: open-zaak, runsOn: gm3002/samen }\n',
    )
    const outage = (platform: string): Scenario => ({ kind: 'outage', platform })
    for (const name of ['samen', 'gm3002/samen']) {
      const told = await isSame(files, outage(name))
      const hit = told.filter(({ outcome }) => outcome.kind === 'standstill' && outcome.worst.length > 0)
      assert.deepEqual(
        hit.map(({ organisation }) => organisation),
        ['gm3001', 'gm3002'],
      )
    }
    files.set(
      'gm3003/meer.landscape.yaml',
      'kind: landscape\nversion: 1\norganisation: gm3003\nplatforms:\n  - { id: samen, location: NL }\n',
    )
    const several = (await apart(files, outage('samen')))?.meant
    assert.deepEqual(several, { ok: false, problem: 'several', known: ['gm3002/samen', 'gm3003/samen'] })
    assert.deepEqual(several, (await whole(files, outage('samen'))).meant)
    const nearly = (await apart(files, outage('gm3002/smen')))?.meant
    assert.deepEqual(nearly, (await whole(files, outage('gm3002/smen'))).meant)
  })

  it('takes a name that one of them alone knows for the same everywhere', async () => {
    const files = country(10)
    const own = (organisation: string, id: string, name: string) =>
      files.set(
        `${organisation}/meer.landscape.yaml`,
        `kind: landscape\nversion: 1\norganisation: ${organisation}\nsuppliers:\n  - { id: ${id}, name: ${name}, country: NL }\napplications:\n  - { id: eigen, name: Eigen, supplier: ${id}, operator: ${id} }\n`,
      )
    own('gm3001', 'maker-een', 'Lokale Maker')
    own('gm3004', 'maker-vier', 'Lokale Maker')
    // By its name, of the first who knows it; what the other calls so is another.
    for (const name of ['maker-een', 'Lokale Maker', 'maker-vier'])
      await isSame(files, { kind: 'cut-off', jurisdictions: [], suppliers: [name] })
    const { meant, organisations } = await whole(files, {
      kind: 'cut-off',
      jurisdictions: [],
      suppliers: ['Lokale Maker'],
    })
    assert.deepEqual(meant.ok && meant.scenario, { kind: 'cut-off', jurisdictions: [], suppliers: ['maker-een'] })
    const stops = [...organisations].filter(
      ({ outcome }) => outcome.kind === 'standstill' && outcome.best.some(({ node }) => node === 'application:eigen'),
    )
    assert.deepEqual(
      stops.map(({ organisation }) => organisation),
      ['gm3001'],
    )
    const slip: Scenario = { kind: 'price-rise', supplier: 'maker-en' }
    const near = (await apart(files, slip))?.meant
    assert.deepEqual(near, (await whole(files, slip)).meant)
    assert.ok(near && !near.ok && near.problem === 'supplier' && near.near === 'maker-een')
  })

  it('is not worked out in groups where a document may mean something for all', async () => {
    const files = country(10)
    files.set('eigen.catalogue.yaml', 'kind: catalogue\nversion: 1\nproducts:\n  - { id: iets, name: Iets }\n')
    assert.equal(await apart(files, US), undefined)
  })
})

function apart(files: Files, asked: Scenario): Promise<WorkedOut | undefined> {
  const sources = { workspace: workspaceOf(files), catalogue }
  return workedOutApart(asked, { ...around, reader: 'auto', least: 2 }, sources)
}

async function whole(files: Files, asked: Scenario): Promise<WorkedOut> {
  const review = new Review({ catalogue, rules: [], ...around })
  await loadFolder(workspaceOf(files), ROOT, review)
  return workedOut(asked, [review], catalogue)
}

/** That both are the same; gives what they are. */
async function isSame(files: Files, asked: Scenario) {
  const [one, other] = [await apart(files, asked), await whole(files, asked)]
  assert.ok(one)
  assert.deepEqual([one.meant, one.isCritical], [other.meant, other.isCritical])
  const told = [...one.organisations]
  assert.deepEqual(told, JSON.parse(JSON.stringify([...other.organisations])))
  // As often as somebody asks.
  assert.deepEqual([...one.organisations], told)
  return told
}

function workspaceOf(files: Files): MemoryWorkspace {
  return new MemoryWorkspace(Object.fromEntries([...files].map(([path, text]) => [`${ROOT}/${path}`, text])))
}
