import assert from 'node:assert/strict'
import { type Layers, layersChart } from '../../../server/src/report/charts/layers.ts'
import { textsIn, titlesIn } from './read-svg.ts'

/** Layers as their components; links as `from to` and, where they depart, how. */
function layers(components: readonly string[], links: readonly string[] = [], departing: string[] = []): Layers {
  const names = ['Interactie', 'Proces', 'Data']
  return {
    ...{ id: 'l', language: 'nl', title: 'Lagen', description: 'Lagen.' },
    layers: components.map((ids, i) => ({
      label: names[i]!,
      components: ids
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => ({ id, label: id, ...(departing.includes(id) ? { departs: 'hoort hier niet' } : {}) })),
    })),
    links: links.map((link) => {
      const [from = '', to = '', ...how] = link.split(' ')
      return { from, to, ...(how.length > 0 ? { departs: how.join(' ') } : {}) }
    }),
    words: { others: 'andere', links: 'koppelingen', departures: 'Wijkt af', otherDepartures: 'andere afwijkingen' },
  }
}

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`).join(' ')
const textsOf = (drawn: Layers) => textsIn(layersChart(drawn)!)

describe('report/charts/layers', () => {
  it('counts the links from layer to layer, and lists what departs', () => {
    assert.deepEqual(textsOf(layers(['a', 'b', 'c'], ['a b', 'b a', 'b c', 'a c slaat een laag over'])), [
      ...['Interactie', 'Proces', 'Data', '2', '1', 'koppelingen', 'a', 'b', 'c', '1'],
      ...['Wijkt af', '1', 'a → c: slaat een laag over'],
    ])
    assert.deepEqual(textsOf(layers(['a', 'b', 'c'], ['a b', 'b c'])), [
      ...['Interactie', 'Proces', 'Data', '1', '1', 'koppelingen', 'a', 'b', 'c'],
    ])
  })

  it('explains the numbers between layers only where there are some', () => {
    assert.ok(!textsOf(layers(['a', 'b', ''], ['a b over'])).includes('koppelingen'))
    assert.ok(textsOf(layers(['a', 'b', ''], ['a b'])).includes('koppelingen'))
  })

  it('numbers a component that departs, and gives its box another outline', () => {
    const svg = layersChart(layers(['a', 'b', ''], [], ['b']))!
    assert.deepEqual(textsIn(svg).slice(-3), ['Wijkt af', '1', 'b: hoort hier niet'])
    assert.match(svg, /stroke-dasharray="5 3"/)
    assert.doesNotMatch(layersChart(layers(['a', 'b', '']))!, /stroke-dasharray="5 3"/)
  })

  it('lists nine that depart and counts the others', () => {
    const links = (count: number) => Array.from({ length: count }, (_, i) => `a${i} c${i} over`)
    const drawn = (count: number) => textsOf(layers([ids('a', 12), '', ids('c', 12)], links(count)))
    assert.equal(drawn(12).at(-1), 'andere afwijkingen (3)')
    assert.equal(drawn(10).at(-1), 'a9 → c9: over')
  })

  it('gives ten of a layer a box, and counts the others in one', () => {
    assert.ok(textsOf(layers([ids('a', 10)])).includes('a9'))
    const svg = layersChart(layers([ids('a', 12)]))!
    assert.ok(textsIn(svg).includes('andere (3)'))
    assert.ok(titlesIn(svg).includes('a9, a10, a11'))
  })

  it('shows those that depart, and those with most links', () => {
    const far = [ids('a', 30), 'b']
    assert.ok(!textsOf(layers(far)).includes('a29'))
    assert.ok(textsOf(layers(far, ['a29 b'])).includes('a29'))
    assert.ok(textsOf(layers(far, [], ['a29'])).includes('a29'))
  })

  it('lists a link to what is no component, without an arrow', () => {
    const arrows = (to: string) =>
      layersChart(layers(['a', '', 'c'], [`a ${to} over`]))!.match(/stroke-linejoin/g)?.length ?? 0
    assert.equal(arrows('c'), 2)
    assert.equal(arrows('elders'), 0)
    assert.equal(textsOf(layers(['a', '', 'c'], ['a elders over'])).at(-1), 'a → elders: over')
  })

  it('draws nothing without components', () => {
    assert.equal(layersChart(layers(['', '', ''])), undefined)
    assert.notEqual(layersChart(layers(['', 'a', ''])), undefined)
  })
})
