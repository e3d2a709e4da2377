import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import { Review } from '../../server/src/review/review.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { seededRandom } from '../generator/random.ts'

/** A municipality that has written down no more than what its four hundred applications are called. */
describe('a landscape of names', () => {
  const catalogue = packagedCatalogue()
  const products = [...catalogue.entries('products')].filter(
    ({ stackLayer, serviceModel }) => stackLayer === 'software' && serviceModel !== 'standard',
  )
  /** As many as one can take in; hints are not in the list of problems. */
  const MOST = 25

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    it(`has no flood of findings, and rating one application adds only what that one has (seed ${seed})`, () => {
      const named = chosen(seed)
      assert.equal(named.length, 400)
      const before = listed(named.map((product, i) => `{ id: app-${i}, product: ${product} }`))
      assert.ok(before.length > 5 && before.length <= MOST, `${before.length} findings`)
      for (const at of [0, 133, 266, 399]) {
        const rated = named.map(
          (product, i) => `{ id: app-${i}, product: ${product}${i === at ? ', criticality: critical' : ''} }`,
        )
        const came = listed(rated).filter((finding) => !before.some((known) => isSame(known, finding)))
        const others = came.filter(({ affected }) => !affected.includes(`application:app-${at}`))
        assert.deepEqual(
          others.map(({ id, level }) => `${id} ${level}`),
          [],
          named[at],
        )
      }
    })
  }

  function chosen(seed: number): readonly string[] {
    const random = seededRandom(seed)
    const left = products.map(({ id }) => id)
    return Array.from({ length: 400 }, () => left.splice(random.int(left.length), 1)[0] ?? '')
  }

  function listed(applications: readonly string[]): readonly Finding[] {
    const review = new Review({ catalogue, rules: allRules, today: '2026-11-24', root: 'memory:/test' })
    const items = applications.map((item) => `  - ${item}\n`).join('')
    const text = `kind: landscape\nversion: 1\norganisation: gm0001\napplications:\n${items}`
    review.setFile('memory:/test/landscape.yaml', text, 'landscape')
    return review.findings('memory:/test/landscape.yaml').filter(({ level }) => level !== 'hint')
  }

  function isSame(one: Finding, other: Finding): boolean {
    return one.rule === other.rule && one.cause === other.cause && one.level === other.level
  }
})
