import assert from 'node:assert/strict'
import { catalogueOf } from '../../server/src/catalogue/catalogue.ts'
import { isOpenLicence } from '../../server/src/catalogue/open-licence.ts'
import { countriesOf, partyOn } from '../../server/src/catalogue/profile/party.ts'
import { reachIn } from '../../server/src/catalogue/profile/reach.ts'
import { controlLines } from '../../server/src/output/catalogue/party-rows.ts'
import { wordsIn } from '../../server/src/output/catalogue/words.ts'
import type { ControlEvent } from '../../server/src/schema/generated/types.ts'

describe('what follows from an entry on a day', () => {
  const fund = { name: 'Fund Ltd', country: 'GB' }
  const other = { name: 'Other S.A.', country: 'FR' }
  const event = (date: string, status: ControlEvent['status'], to?: ControlEvent['to']): ControlEvent => ({
    date,
    status,
    type: 'control',
    event: 'x',
    ...(to && { to }),
  })
  const on = (day: string, ...controlEvents: readonly ControlEvent[]) => {
    const catalogue = catalogueOf({
      asOf: '2026-11',
      suppliers: [{ id: 'maker', country: 'NL', ultimateParent: fund, controlEvents }],
    })
    return partyOn(catalogue, 'maker', day)!
  }

  it('is since when the owner is in control, only where a change led to that owner', () => {
    assert.equal(on('2026-11-28', event('2025-06', 'completed', fund)).since, '2025-06')
    assert.equal(on('2026-11-28', event('2025-06', 'completed', other)).since, undefined)
    assert.equal(on('2026-11-28', event('2025-06', 'completed')).since, undefined)
  })

  it('is a change that was stopped, from the day that it was', () => {
    const prohibited = event('2026-05-25', 'prohibited', other)
    assert.deepEqual(on('2026-05-25', prohibited).stopped, [prohibited])
    assert.deepEqual(on('2026-05-24', prohibited).stopped, [])
  })

  it('is that an owner was only announced, where the catalogue takes it for the present one', () => {
    const text = (to: ControlEvent['to']) =>
      controlLines(on('2026-11-28', event('2026-01', 'announced', to)), wordsIn('en'))
        .map((line) => line.text)
        .join(' ')
    assert.match(text(fund), /This owner was announced January 2026; that the change was completed was not seen\./)
    assert.match(text(other), /Announced January 2026, not completed, to Other S\.A\. \(France\): x\./)
  })

  it('is who stands above the owner in turn, once each', () => {
    const party = (id: string, above: string, country: string) =>
      ({ id, country, ultimateParent: { id: above, name: above, country: 'US' } }) as const
    const catalogue = catalogueOf({
      asOf: '2026-11',
      suppliers: [party('a', 'b', 'NL'), party('b', 'c', 'DE'), party('c', 'a', 'FR')],
    })
    const a = partyOn(catalogue, 'a', '2026-11-28')!
    assert.deepEqual(
      a.owners.map(({ id }) => id),
      ['b', 'c'],
    )
    assert.deepEqual(countriesOf(a), ['NL', 'US'])
  })

  it('is, of law without a list of laws, that it was not studied', () => {
    const catalogue = catalogueOf({
      asOf: '2026-11',
      jurisdictions: [
        { code: 'US', laws: ['act'], lawStudy: 'studied' },
        { code: 'BR', laws: [], lawStudy: 'studied' },
        { code: 'NL', laws: [], lawStudy: 'eea' },
      ],
      laws: [{ id: 'act' }],
    })
    const study = (country: string) => reachIn(catalogue, country, 'seat').study
    assert.deepEqual(['US', 'BR', 'NL', 'CN'].map(study), ['studied', 'not-studied', 'eea', 'not-studied'])
  })

  it('is whether a licence is open', () => {
    const open = ['EUPL-1.2', 'AGPL-3.0 OR LicenseRef-commercial', 'GPL-2.0 AND AGPL-3.0']
    const closed = ['proprietary', 'BUSL-1.1', 'SSPL-1.0', 'LicenseRef-CCL', 'GPL-2.0 AND SSPL-1.0', undefined]
    assert.deepEqual([...open, ...closed].map(isOpenLicence), [...open.map(() => true), ...closed.map(() => false)])
  })
})
