import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Catalogue } from '../../server/src/catalogue/catalogue.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import { testCatalogue } from '../catalogue.ts'
import { generate } from '../generator/generate.ts'
import { type Random, seededRandom } from '../generator/random.ts'
import { inFull } from '../in-full.ts'
import { madeUpFiles, textsIn } from './documents.ts'
import { type Folder, happens, happensToDescribed } from './edits.ts'

const ROOT = 'memory:/test'
const STEPS = 60
/** Of the last sixteen, each once led to something that was wrong; `SEEDS=1000` tries so many others. */
const seeds = process.env['SEEDS']
  ? Array.from({ length: Number(process.env['SEEDS']) }, (_, i) => Number(process.env['SEED'] ?? 1) + i)
  : [
      1, 2, 3, 4, 5, 6, 7, 8, 1009, 1010, 1171, 5009, 5038, 5212, 30004, 30060, 30080, 30094, 41046, 41072, 41106, 5388,
      52023, 52027, 77028, 88066,
    ]

describe('after any edits, the findings', function () {
  this.slow(20_000)
  this.timeout(3_600_000)

  for (const seed of seeds) {
    it(`are those of a fresh review, and every file whose findings changed was named (seed ${seed})`, () => {
      const random = seededRandom(seed)
      const files = madeUpFiles(random, 2 + random.int(6))
      staysRight(new Map(files.map(({ path, text }) => [path, text])), testCatalogue, random, STEPS)
    })
  }

  for (const sample of ['voorbeeldstad', 'podiumd', 'schoon'])
    it(`are those of a fresh review on the sample ${sample}`, () => {
      staysRight(
        textsIn(join(import.meta.dirname, '../../samples', sample)),
        packagedCatalogue(),
        seededRandom(11),
        MANY,
      )
    })

  it('are those of a fresh review on a municipality of 400 applications', () => {
    staysRight(generated(1, 400), packagedCatalogue(), seededRandom(12), MANY)
  })

  it('are those of a fresh review on several municipalities', () => {
    staysRight(generated(6, 60), packagedCatalogue(), seededRandom(13), MANY)
  })
})

describe('after other things are said of suppliers, products and organisations, the findings', function () {
  this.slow(20_000)
  this.timeout(3_600_000)
  for (const seed of seeds)
    it(`are those of a fresh review (seed ${seed})`, () => {
      staysRight(new Map(Object.entries(DESCRIBED)), packagedCatalogue(), seededRandom(seed), STEPS, happensToDescribed)
    })

  it('are those of a fresh review on a sample', () => {
    const texts = textsIn(join(import.meta.dirname, '../../samples/voorbeeldstad'))
    staysRight(texts, packagedCatalogue(), seededRandom(14), 5 * MANY, happensToDescribed)
  })

  it('are those of a fresh review on several municipalities', () => {
    staysRight(generated(3, 60), packagedCatalogue(), seededRandom(15), MANY, happensToDescribed)
  })
})

/** Two that name what they, or all, say of suppliers and products: by id, and as people write it. */
const DESCRIBED = {
  'a/a.landscape.yaml': `kind: landscape
version: 1
organisation: gm0268
organisations:
  - id: irvn
    name: iRvN
suppliers:
  - id: eigen-maker
    name: Eigen maker B.V.
    country: NL
    source: https://example.org/uittreksel
    asOf: 2026-05-01
products:
  - id: ander-product
    name: Ander product
    supplier: eigen-maker
    serviceModel: saas
    licence: proprietary
    runsOn: wolk
platforms:
  - id: wolk
    product: azure
    region: westeurope
applications:
  - id: een
    name: Een
    product: ander-product
    owner: Team
    criticality: high
    personalData: special
  - id: twee
    name: Twee
    product: Ander product
    criticality: high
  - id: drie
    name: Drie
    product: Office
    supplier: Eigen maker
    contract: c
  - id: vier
    name: Vier
    from: irvn/mail
contracts:
  - id: c
    supplier: eigen-maker
    ends: 2027-03-01
`,
  'b/b.landscape.yaml': `kind: landscape
version: 1
organisation: irvn
suppliers:
  - id: microsoft
    name: Microsoft
    country: NL
applications:
  - id: mail
    name: Mail
    product: exchange-online
    supplier: microsoft
    criticality: critical
  - id: maker
    name: Maker
    supplier: eigen-maker
    product: ander-product
`,
  'shared.landscape.yaml': `kind: landscape
version: 1
products:
  - id: office
    name: Office
    supplier: microsoft
    serviceModel: saas
`,
}

/** Edits of what is large, after each of which all of it is read and judged anew; `SEEDS` tries as many. */
const MANY = Number(process.env['SEEDS'] ?? 12)

/** Does things to files, and compares after each with a review that begins with them. */
function staysRight(
  texts: Map<string, string>,
  catalogue: Catalogue,
  random: Random,
  steps: number,
  happensNext = happens,
): void {
  const folder: Folder = { texts, open: new Set([...texts.keys()].slice(0, 1)) }
  const review = newReview(catalogue)
  for (const path of folder.texts.keys()) put(review, path, folder)
  let shown = findingsIn(review, folder)
  review.takeTouched()
  const history: string[] = []
  for (let step = 0; step <= steps; step++) {
    const fresh = newReview(catalogue)
    for (const path of [...folder.texts.keys()].sort()) put(fresh, path, folder)
    const scratch = findingsIn(fresh, folder)
    assert.deepEqual(without(shown, scratch), without(scratch, shown), history.slice(-3).join('; '))

    const { what, paths } = happensNext(folder, random)
    history.push(what)
    for (const path of paths) put(review, path, folder)
    const now = findingsIn(review, folder)
    const touched = new Set(review.takeTouched().map((uri) => uri.slice(ROOT.length + 1)))
    const changed = [...new Set([...Object.keys(shown), ...Object.keys(now)])].filter(
      (path) => String(shown[path]) !== String(now[path]),
    )
    assert.deepEqual(
      changed.filter((path) => !touched.has(path)),
      [],
      `${what}: not named as changed`,
    )
    shown = now
  }
}

/** Made-up municipalities, each with so many applications. */
function generated(municipalities: number, applications: number): Map<string, string> {
  const all = Array.from({ length: municipalities }, (_, municipality) => generate({ municipality, applications }))
  return new Map(
    all.flatMap(({ organisation, documents }) =>
      documents.map(({ path, text }) => [`${organisation}/${path}`, text] as const),
    ),
  )
}

function newReview(catalogue: Catalogue): Review {
  return new Review({ catalogue, rules: allRules, today: '2026-11-24', root: ROOT })
}

function put(review: Review, path: string, { texts, open }: Folder): void {
  const uri = `${ROOT}/${path}`
  const text = texts.get(path)
  if (text === undefined) review.removeFile(uri)
  else review.setFile(uri, text, nameKind(fileNameOf(uri)), open.has(path))
}

/** All findings by path, each as a line that says everything about it. */
function findingsIn(review: Review, { texts }: Folder): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...texts.keys()].sort().map((path) => [path, review.findings(`${ROOT}/${path}`).map(inFull)]),
  )
}

/** What the one has and the other has not, by path. */
function without(
  some: Readonly<Record<string, readonly string[]>>,
  others: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.entries(some).flatMap(([path, lines]) =>
    lines.filter((line) => !others[path]?.includes(line)).map((line) => `${path}: ${line}`),
  )
}
