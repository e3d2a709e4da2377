import assert from 'node:assert/strict'
import { lastDay } from '../../server/src/catalogue/calendar.ts'
import { controlOn } from '../../server/src/catalogue/control.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import type { ControlEvent } from '../../server/src/schema/generated/types.ts'

describe('who controls a supplier on a day', () => {
  const old = { name: 'Oude Eigenaar B.V.', country: 'NL' }
  const owner = { name: 'New Owner Inc.', country: 'US' }
  const event = (date: string, status: ControlEvent['status'], more: Partial<ControlEvent> = {}): ControlEvent => ({
    date,
    status,
    type: 'control',
    event: 'x',
    ...more,
  })
  const supplier = (...controlEvents: readonly ControlEvent[]) => ({ id: 'x', ultimateParent: owner, controlEvents })

  it('is the owner from the day that the change was completed', () => {
    const sold = supplier(event('2025-06-10', 'completed', { from: old, to: owner }))
    assert.deepEqual(controlOn(sold, '2025-06-09'), { owner: old })
    assert.deepEqual(controlOn(sold, '2025-06-10'), { owner, since: '2025-06-10' })
  })

  it('is not known before a change of which nobody says where it came from', () => {
    assert.deepEqual(controlOn(supplier(event('2025-06-10', 'completed', { to: owner })), '2025-01-01'), {
      owner: undefined,
    })
  })

  it('is whom an earlier change led to', () => {
    const twice = supplier(
      event('2025-06-10', 'completed', { to: owner }),
      event('2020-01-01', 'completed', { to: old }),
    )
    assert.deepEqual(controlOn(twice, '2024-01-01'), { owner: old, since: '2020-01-01' })
  })

  it('does not change with an announcement, nor with what is unverified', () => {
    const announced = event('2026-01-01', 'announced', { to: old })
    assert.deepEqual(controlOn(supplier(announced), '2026-02-01'), { owner, announced })
    assert.deepEqual(controlOn(supplier(announced), '2025-12-31'), { owner })
    assert.deepEqual(controlOn(supplier(event('2026-01-01', 'unverified', { to: old })), '2026-02-01'), { owner })
  })

  it('is no longer about to change when that was prohibited or withdrawn', () => {
    for (const status of ['prohibited', 'withdrawn'] as const) {
      const stopped = supplier(event('2025-11-01', 'announced'), event('2026-05-25', status))
      assert.deepEqual(controlOn(stopped, '2026-05-24').announced?.date, '2025-11-01')
      assert.equal(controlOn(stopped, '2026-05-25').announced, undefined)
    }
  })

  it('counts a month or a year as its last day', () => {
    assert.deepEqual(['2024', '2024-02', '2025-02', '2025-12', '2025-06-10'].map(lastDay), [
      '2024-12-31',
      '2024-02-29',
      '2025-02-28',
      '2025-12-31',
      '2025-06-10',
    ])
  })

  it('is, of Zivver, Kiteworks since 2025, and of Solvinity no American', () => {
    const catalogue = packagedCatalogue()
    const on = (id: string, day: string) => controlOn(catalogue.supplier(id)!, day)
    assert.equal(on('zivver', '2026-11-28').owner?.country, 'US')
    assert.notEqual(on('zivver', '2025-01-01').owner?.country, 'US')
    assert.equal(on('solvinity', '2026-11-28').owner?.country, 'GB')
    assert.equal(on('solvinity', '2026-11-28').announced, undefined)
    assert.equal(on('solvinity', '2026-01-01').announced?.to?.country, 'US')
  })
})
