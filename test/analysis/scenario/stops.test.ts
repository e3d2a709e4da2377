import assert from 'node:assert/strict'
import { type Need, type Support, stopsOf } from '../../../server/src/analysis/scenario/stops.ts'

describe('analysis/scenario/stops', () => {
  const on = (thing: string): Support => ({ thing, way: [] })
  const outside = (falls: 'surely' | 'perhaps' | 'never'): Support => ({ way: [], falls })
  const rounds = (needs: Readonly<Record<string, readonly Need[]>>, starts: readonly string[] = [], isWorst = false) =>
    Object.fromEntries(
      [...stopsOf(new Map(Object.entries(needs)), new Set(starts), isWorst)].map(([name, { round }]) => [name, round]),
    )

  it('comes to an end in a circle, which stops from outside alone', () => {
    const circle = { a: [[on('b')]], b: [[on('c')]], c: [[on('a')]] }
    assert.deepEqual(rounds(circle), {})
    assert.deepEqual(rounds(circle, ['b']), { b: 0, a: 1, c: 2 })
  })

  it('stops what has two ways to stop by the shorter one', () => {
    const needs = { platform: [], cluster: [[on('platform')]], app: [[on('cluster')], [on('platform')]] }
    assert.deepEqual(rounds(needs, ['platform']), { platform: 0, cluster: 1, app: 1 })
    assert.deepEqual(rounds({ ...needs, app: [[on('cluster')]] }, ['platform']), { platform: 0, cluster: 1, app: 2 })
  })

  it('waits for the last of which one is enough', () => {
    const needs = { platform: [], cluster: [[on('platform')]], app: [[on('cluster'), on('platform')]] }
    assert.deepEqual(rounds(needs, ['platform']), { platform: 0, cluster: 1, app: 2 })
    assert.deepEqual(rounds({ ...needs, app: [[on('cluster'), outside('never')]] }, ['platform']), {
      platform: 0,
      cluster: 1,
    })
  })

  it('stops by what perhaps falls in the worst case alone, and names what is sure before it', () => {
    assert.deepEqual(rounds({ app: [[outside('perhaps')]] }), {})
    assert.deepEqual(rounds({ app: [[outside('perhaps')]] }, [], true), { app: 0 })
    const way = [{ from: 'application:app', relation: 'made-by', to: 'supplier:x' }] as const
    const both = [[outside('perhaps')], [{ falls: 'surely', way } as const]]
    assert.deepEqual(stopsOf(new Map([['app', both]]), new Set(), true).get('app')?.way, way)
  })

  it('needs nothing of an empty group', () => {
    assert.deepEqual(rounds({ process: [[]] }, [], true), {})
  })
})
