import assert from 'node:assert/strict'
import { type Need, type Stop, type Support, stopsOf } from '../../../server/src/analysis/scenario/stops.ts'

describe('analysis/scenario/stops', () => {
  const on = (thing: string): Support => ({ thing, way: [] })
  const outside = (falls: 'surely' | 'perhaps' | 'never'): Support => ({ way: [], falls })
  const rounds = (needs: Readonly<Record<string, readonly Need[]>>, starts: readonly string[] = [], isWorst = false) =>
    Object.fromEntries(
      [...stopsOf(new Map(Object.entries(needs)), new Set(starts), isWorst ? new Map() : undefined)].map(
        ([name, { round }]) => [name, round],
      ),
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
    assert.deepEqual(stopsOf(new Map([['app', both]]), new Set(), new Map()).get('app')?.way, way)
  })

  it('tells the way by what stops last, and in the worst case by what is not known', () => {
    const step = (to: string) => ({ from: 'x', relation: 'runs-on', to }) as const
    const to = (thing: string): Support => ({ thing, way: [step(thing)] })
    const needs = new Map<string, readonly Need[]>([
      ['first', []],
      ['second', [[to('first')]]],
      ['app', [[to('second'), to('first')]]],
      ['other', [[to('second'), { way: [step('nobody')], falls: 'perhaps' }]]],
    ])
    const way = (stops: ReadonlyMap<string, Stop>, name: string) => stops.get(name)?.way.map((each) => each.to)
    const sure = stopsOf(needs, new Set(['first']))
    assert.deepEqual([way(sure, 'app'), way(sure, 'other')], [['second', 'first'], undefined])
    const worst = stopsOf(needs, new Set(['first']), sure)
    assert.deepEqual([way(worst, 'app'), way(worst, 'other')], [['second', 'first'], ['nobody']])
  })

  it('needs nothing of an empty group', () => {
    assert.deepEqual(rounds({ process: [[]] }, [], true), {})
  })
})
