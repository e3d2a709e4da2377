import assert from 'node:assert/strict'
import { forEvery } from './for-every.ts'
import { madeRoadmaps } from './made/roadmaps.ts'
import { recountedRoadmap, reportedRoadmap } from './roadmap.ts'
import { toldIfAny } from './told-in-json.ts'

describe('report/recount of a roadmap', () => {
  it('counts the same by another way, whatever is planned', () =>
    forEvery(madeRoadmaps, (made) => {
      const figures = toldIfAny({ 'landscape.yaml': made.landscape, 'havenwijzer.yaml': made.policy })
      if (!figures) return
      const years = Object.keys(reportedRoadmap(figures, false).years).map(Number)
      const counted = recountedRoadmap(made, years)
      const isReachedKnown = counted.goals.some(({ reached }) => reached !== undefined)
      assert.deepEqual(reportedRoadmap(figures, isReachedKnown), counted, `${made.landscape}\n${made.policy}`)
    }))
})
