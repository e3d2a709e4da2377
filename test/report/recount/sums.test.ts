import assert from 'node:assert/strict'
import { forEvery } from './for-every.ts'
import { madeSums } from './made/sums.ts'
import { recountedSums, reportedSums, toldOfContracts } from './sums.ts'
import { toldIfAny } from './told-in-json.ts'

const POLICY = `kind: policy
version: 1
scenarios:
  - { id: weg, cutOff: { jurisdictions: [US] } }
  - { id: duurder, priceRise: { supplier: partij-2, share: 0.25 } }
`

describe('report/recount of sums', () => {
  it('comes to the same by another way, whatever the landscape', () =>
    forEvery(madeSums, (text) => {
      const figures = toldIfAny({ 'landscape.yaml': text, 'havenwijzer.yaml': POLICY })
      if (!figures) return
      assert.deepEqual(
        reportedSums(figures),
        recountedSums(text, { country: 'US', dearer: 'partij-2', share: 0.25 }),
        text,
      )
      for (const [told, written] of toldOfContracts(text, figures)) assert.deepEqual(told, written, text)
    }))
})
