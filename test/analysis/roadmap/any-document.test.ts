import assert from 'node:assert/strict'
import { contractCalendar } from '../../../server/src/analysis/roadmap/contract-calendar.ts'
import type { Figures } from '../../../server/src/analysis/roadmap/figures.ts'
import { momentsOf } from '../../../server/src/analysis/roadmap/moments.ts'
import { roadmapOf } from '../../../server/src/analysis/roadmap/roadmap.ts'
import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import { calendarEntries } from '../../../server/src/output/calendar/entries.ts'
import { icsOf } from '../../../server/src/output/calendar/ics.ts'
import { Review } from '../../../server/src/review/review.ts'
import { fileNameOf, nameKind } from '../../../server/src/workspace/names.ts'
import { madeUpFiles } from '../../equality/documents.ts'
import { seededRandom } from '../../generator/random.ts'

const TODAY = '2026-11-29'

describe('analysis/roadmap, any document', () => {
  const catalogue = packagedCatalogue()

  it('has a roadmap in which every application in use is counted once for each question', () => {
    let counted = 0
    for (let seed = 1; seed <= 150; seed++) {
      const random = seededRandom(seed)
      const review = new Review({ catalogue, rules: [], today: TODAY, root: 'memory:/test' })
      for (const { path, text } of madeUpFiles(random, 3)) {
        const uri = `memory:/test/${path}`
        review.setFile(uri, text, nameKind(fileNameOf(uri)))
      }
      for (const organisation of review.model.present()) {
        const landscape = review.landscapeOf(organisation)
        const { now, years } = roadmapOf(landscape)
        assert.ok(years.length >= 5 && years.length <= 30)
        for (const figures of [now, ...years.flatMap(({ planned, withIdeas }) => [planned, withIdeas])])
          counted += checked(figures)
        const moments = momentsOf(landscape)
        assert.ok(moments.every(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date)))
        const entries = calendarEntries(moments, contractCalendar(landscape), TODAY, catalogue)
        icsOf(entries, { organisation, name: organisation, today: TODAY, language: 'nl' })
      }
    }
    assert.ok(counted > 0, 'nothing was in use in any document')
  })
})

function checked({ inUse, reach, stop, european, openSource, commonGround }: Figures): number {
  assert.deepEqual(inUse, [...new Set(inUse)].toSorted())
  for (const { yes, no, unknown } of [reach, stop, european, openSource, commonGround])
    assert.deepEqual([...yes, ...no, ...unknown].toSorted(), inUse)
  return inUse.length
}
