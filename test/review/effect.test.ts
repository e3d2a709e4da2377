import assert from 'node:assert/strict'
import { message } from '../../server/src/l10n/message.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import { differencesBetween } from '../../server/src/review/what-if/effect.ts'

function finding(id: string, level: Finding['level'], ...affected: readonly string[]): Finding {
  return {
    id,
    level,
    affected,
    rule: 'a/rule',
    organisation: '',
    state: 'current',
    cause: id,
    at: { uri: '', start: 0, end: 0 },
    element: undefined,
    message: message('rule.failed', { rule: id }),
    related: [],
    chain: [],
    powers: [],
    reasons: [],
    fixes: [],
    asks: [],
    hasWayOut: false,
    beside: [],
  }
}

/** Ids of what is gone and has come, and of what is otherwise with the elements for which it is. */
function shown(before: readonly Finding[], after: readonly Finding[]) {
  const { gone, come, ...changed } = differencesBetween(before, after)
  const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id)
  const others = Object.entries(changed).flatMap(([what, all]) =>
    all.map((each) => [what, each.after.id, ...each.elements]),
  )
  return { gone: ids(gone), come: ids(come), others }
}

describe('the differences between two states', () => {
  it('are none between the same', () => {
    const all = [finding('a', 'error', 'x'), finding('a~2', 'warning', 'y'), finding('b', 'info')]
    assert.deepEqual(shown(all, all), { gone: [], come: [], others: [] })
  })

  it('are what is gone and what has come, by identity', () => {
    const found = shown([finding('a', 'error', 'x')], [finding('b', 'error', 'x')])
    assert.deepEqual(found, { gone: ['a'], come: ['b'], others: [] })
  })

  it('are by element: one that gets louder is neither gone nor new', () => {
    const before = [finding('a', 'error', 'x'), finding('a~2', 'warning', 'y', 'z')]
    const after = [finding('a', 'error', 'x', 'y'), finding('a~2', 'warning', 'z')]
    assert.deepEqual(shown(before, after), { gone: [], come: [], others: [['louder', 'a', 'y']] })
    assert.deepEqual(shown(after, before), { gone: [], come: [], others: [['quieter', 'a', 'y']] })
  })

  it('are which elements a finding touches in addition, and which no longer', () => {
    const [one, two] = [[finding('a', 'error', 'x', 'y')], [finding('a', 'error', 'x')]]
    assert.deepEqual(shown(one, two).others, [['shrunk', 'a', 'y']])
    assert.deepEqual(shown(two, one).others, [['grown', 'a', 'y']])
  })

  it('count what touches only where it stands', () => {
    const twice = [finding('a', 'info'), finding('a~2', 'info')]
    assert.deepEqual(shown(twice, twice.slice(0, 1)), { gone: ['a~2'], come: [], others: [] })
    assert.deepEqual(shown([finding('a', 'info')], [finding('a', 'warning')]).others, [['louder', 'a', '']])
  })
})
