import assert from 'node:assert/strict'
import { exposuresOf } from '../../server/src/analysis/exposure.ts'
import { readerFor } from '../../server/src/analysis/reader.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { elementIn } from '../../server/src/model/element.ts'
import { Review } from '../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import { madeUpFiles } from '../equality/documents.ts'
import { seededRandom } from '../generator/random.ts'

describe('analysis/any document', () => {
  const catalogue = packagedCatalogue()

  it('is gone through without throwing, and each chain hangs together', () => {
    let seen = 0
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed)
      const review = new Review({ catalogue, rules: [], today: '2026-11-24', root: 'memory:/test' })
      for (const { path, text } of madeUpFiles(random, 3)) {
        const uri = `memory:/test/${path}`
        review.setFile(uri, text, nameKind(fileNameOf(uri)))
      }
      for (const uri of review.uris()) {
        for (const { head, placements } of review.documents(uri)) {
          for (const { facts } of placements) {
            const { kind, id } = facts.entity ?? {}
            if (kind !== 'application' && kind !== 'component' && kind !== 'platform') continue
            const element = elementIn(review.model, { organisation: head.organisation, id: id ?? '' }, kind, head.state)
            if (!element) continue
            const reader = readerFor(review.model, head.organisation, head.state)
            const exposures = exposuresOf(element, '2026-11-24', review.settingsFor(uri).jurisdictions, reader)
            for (const { hops, reachChain = [], stopChain = [] } of exposures) {
              seen++
              for (const chain of [hops, reachChain, stopChain])
                for (let i = 1; i < chain.length; i++) assert.equal(chain[i]?.from, chain[i - 1]?.to)
            }
          }
        }
      }
    }
    assert.ok(seen > 0, 'no document had an exposure')
  })
})
