import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { testCatalogue } from '../catalogue.ts'
import { madeUpFiles } from '../equality/documents.ts'
import { rulesOf } from '../fixtures.ts'
import { generate } from '../generator/generate.ts'
import { seededRandom } from '../generator/random.ts'
import { readPage } from '../rules/page.ts'
import { withSlips } from './planted-slips.ts'
import { type Folder, triedFixes } from './tried-fixes.ts'
import { VARIANTS } from './variants.ts'

const ROOT = join(import.meta.dirname, '../..')
const TODAY = '2026-11-24'
const SAMPLES = ['voorbeeldstad', 'podiumd', 'ontwerp', 'schoon']
/** `SEEDS=300` tries so many of each. */
const SEEDS = Number(process.env['SEEDS'] ?? 0)

/** Whatever a fix is offered for, and however that is written: it does what its kind promises, and nothing else. */
describe('every fix that is offered', function () {
  this.slow(10_000)
  const packaged = packagedCatalogue()

  describe('on the samples, as they are and as one may write them', () => {
    const alike = Object.keys(VARIANTS)
    for (const [i, sample] of SAMPLES.entries()) {
      // Judging a municipality takes long: each way of writing has its turn with one of the samples, with all of them by request.
      const turns = alike.filter((_, turn) => SEEDS > 0 || turn === 0 || sample !== 'voorbeeldstad' || turn % 5 === 1)
      for (const name of turns)
        it(`${sample}, ${name}`, () =>
          holds({
            files: varied(name, samplesOf(sample)),
            catalogue: packaged,
            today: TODAY,
            waysOut: name === alike[0],
          }))
      it(`${sample}, with slips`, () => {
        for (const name of alike.filter((_, turn) => SEEDS > 0 || turn % SAMPLES.length === i)) {
          const random = seededRandom(i)
          const files = Object.entries(samplesOf(sample)).map(([path, text]) => [path, withSlips(text, random, 0.04)])
          holds({
            files: varied(name, Object.fromEntries(files)),
            catalogue: packaged,
            today: TODAY,
            rules: rulesOf([]),
          })
        }
      })
    }
  })

  describe('in the examples of the pages', () => {
    for (const rule of allRules)
      it(rule.id, () => {
        for (const { before } of readPage(rule.id, 'en').examples) {
          const files = Object.fromEntries(before.files.map(({ name, text }) => [name, text]))
          for (const name of Object.keys(VARIANTS))
            holds({ files: varied(name, files), catalogue: testCatalogue, today: TODAY, rules: rulesOf([rule.id]) })
        }
      })
  })

  describe('on made-up landscapes', () => {
    for (let seed = 1; seed <= (SEEDS || 20); seed++)
      it(`seed ${seed}`, () => {
        const { documents } = generate({
          applications: SEEDS > 0 ? 15 : 8,
          seed,
          errors: 0.4,
          anchors: 0.2,
          crlf: seed % 3 === 0,
          split: 1 + (seed % 3),
          quoteDates: seed % 2 === 0,
        })
        const files = Object.fromEntries(documents.map(({ path, text }) => [path, text]))
        holds({ files, catalogue: packaged, today: TODAY, waysOut: true })
      })
  })

  describe('on files full of trouble', () => {
    for (let seed = 1; seed <= (SEEDS || 6); seed++)
      it(`seed ${seed}`, () => {
        const random = seededRandom(seed)
        const files = Object.fromEntries(madeUpFiles(random, 2 + random.int(4)).map(({ path, text }) => [path, text]))
        holds({ files, catalogue: testCatalogue, today: TODAY, rules: rulesOf([]), isTrouble: true })
      })
  })

  describe('all together', () => {
    it('were of every kind', () => {
      const wanted = new Set([...allRules.flatMap(({ fixes }) => fixes), 'plan', 'replace', 'accept'])
      assert.deepEqual([...tried].sort(), [...wanted].sort())
    })
  })

  const tried = new Set<string>()

  function holds(folder: Folder): void {
    const { kinds, broken } = triedFixes(folder)
    for (const kind of kinds.keys()) tried.add(kind)
    assert.deepEqual(broken, [])
  }
})

function samplesOf(name: string): Folder['files'] {
  const folder = join(ROOT, 'samples', name)
  const paths = globSync('**/*.yaml', { cwd: folder }).sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** The files written in another way, as far as they can be. */
function varied(name: string, files: Folder['files']): Folder['files'] {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, VARIANTS[name]?.(text) ?? text]))
}
