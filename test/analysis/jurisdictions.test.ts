import assert from 'node:assert/strict'
import { likelihoodOf } from '../../server/src/analysis/jurisdictions.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { settingsOf } from '../../server/src/policy/settings.ts'

describe('how likely it is that the law of a country is used', () => {
  const catalogue = packagedCatalogue()
  const { jurisdictions } = settingsOf(undefined, new Map())

  it('is what the policy says of that country, else what it says of the one that it counts as', () => {
    const under = (likelihood: typeof jurisdictions.likelihood) =>
      likelihoodOf('PR', { ...jurisdictions, likelihood }, catalogue)
    assert.equal(under({ US: 'raised' }), 'raised')
    assert.equal(under({ US: 'limited' }), 'limited')
    assert.equal(under({ US: 'raised', PR: 'limited' }), 'limited')
  })
})
