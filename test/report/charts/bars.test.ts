import assert from 'node:assert/strict'
import { type Concentration, concentrationChart } from '../../../server/src/report/charts/concentration.ts'
import { type Origin, type OriginRow, originChart } from '../../../server/src/report/charts/origin.ts'
import { textsIn, titlesIn } from './read-svg.ts'

const TEXTS = { id: 'b', language: 'nl', title: 'Balken', description: 'Balken.' } as const

function origin(rows: readonly OriginRow[]): Origin {
  const tones = { european: 'Europees', outside: 'buiten', unknown: 'onbekend' }
  return { ...TEXTS, rows, heading: 'Functie', tones, others: 'andere functies' }
}

function row(label: string, european: string, outside = '', unknown = ''): OriginRow {
  const ids = (text: string) => text.split(' ').filter((id) => id !== '')
  return { label, of: { european: ids(european), outside: ids(outside), unknown: ids(unknown) } }
}

describe('report/charts/origin', () => {
  it('writes each number beside its function, in the order given', () => {
    const svg = originChart(origin([row('Belastingen', 'a b', 'c'), row('Zorg', '', '', 'd')]))!
    assert.deepEqual(textsIn(svg), [
      ...['Functie', 'Europees', 'buiten', 'onbekend'],
      ...['Belastingen', '2', '1', '0', 'Zorg', '0', '0', '1'],
    ])
    const bars = titlesIn(svg).slice(1)
    assert.deepEqual(bars, ['Belastingen, Europees: 2', 'Belastingen, buiten: 1', 'Zorg, onbekend: 1'])
    const other = originChart(origin([row('Belastingen', 'a', 'b c'), row('Zorg', '', '', 'd')]))!
    assert.deepEqual(textsIn(other).slice(4, 8), ['Belastingen', '1', '2', '0'])
  })

  it('gathers what is beyond 24 rows, and counts nothing in it twice', () => {
    const rows = Array.from({ length: 26 }, (_, i) => row(`f${i}`, 'a b', `o${i}`))
    const texts = textsIn(originChart(origin(rows))!)
    assert.deepEqual(texts.slice(-4), ['andere functies (3)', '2', '3', '0'])
    assert.deepEqual(textsIn(originChart(origin(rows.slice(0, 24)))!).slice(-4), ['f23', '2', '1', '0'])
  })

  it('draws nothing without rows', () => {
    assert.equal(originChart(origin([])), undefined)
    assert.notEqual(originChart(origin([row('Zorg', '')])), undefined)
  })
})

function concentration(counts: Readonly<Record<string, number>>, more: Partial<Concentration> = {}): Concentration {
  return {
    ...TEXTS,
    rows: Object.entries(counts).map(([label, count]) => ({ label, count })),
    whole: 20,
    threshold: 0.25,
    words: { heading: 'Leverancier', counts: 'Applicaties', threshold: 'drempel', others: 'andere leveranciers' },
    ...more,
  }
}

describe('report/charts/concentration', () => {
  it('writes count and share, the largest first, and the threshold', () => {
    const svg = concentrationChart(concentration({ Decos: 3, Microsoft: 12 }))!
    assert.deepEqual(textsIn(svg), [
      ...['Leverancier', 'Applicaties', 'Microsoft', '12 (60%)', 'Decos', '3 (15%)', 'drempel 25%'],
    ])
    const free = { ...concentration({ Decos: 3, Microsoft: 12 }) } as { threshold?: number } & Concentration
    delete free.threshold
    assert.ok(textsIn(concentrationChart(free)!).every((text) => !text.includes('drempel')))
  })

  it('marks what has the threshold or more, and nothing without one', () => {
    const bold = (counts: Readonly<Record<string, number>>) =>
      [...concentrationChart(concentration(counts))!.matchAll(/font-weight="bold"[^>]*><tspan[^>]*>([^<]*)</g)]
        .map(([, text]) => text)
        .slice(2)
    assert.deepEqual(bold({ a: 5, b: 4 }), ['a', '5 (25%)'])
    assert.deepEqual(bold({ a: 4, b: 4 }), [])
  })

  it('writes no share as nothing that is something, nor as all what is not', () => {
    const share = (count: number) => textsIn(concentrationChart(concentration({ a: count }, { whole: 400 }))!)[3]
    assert.equal(share(0), '0 (0%)')
    assert.equal(share(1), '1 (<1%)')
    assert.equal(share(2), '2 (1%)')
    assert.equal(share(397), '397 (99%)')
    assert.equal(share(399), '399 (>99%)')
    assert.equal(share(400), '400 (100%)')
  })

  it('has no bar for those that are not shown, and says how large each is at most', () => {
    const counts = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`l${i}`, 40 - i]))
    const svg = concentrationChart(concentration(counts, { whole: 100 }))!
    assert.deepEqual(textsIn(svg).slice(-2), ['andere leveranciers (3)', '≤ 26 (26%)'])
    assert.equal(titlesIn(svg).length, 1 + 14)
    const { l16: _, l15: __, ...fewer } = counts
    assert.equal(titlesIn(concentrationChart(concentration(fewer, { whole: 100 }))!).length, 1 + 15)
  })

  it('draws nothing without rows, or where there is nothing to have a share in', () => {
    assert.equal(concentrationChart(concentration({})), undefined)
    assert.equal(concentrationChart(concentration({ a: 0 }, { whole: 0 })), undefined)
    assert.notEqual(concentrationChart(concentration({ a: 0 }, { whole: 1 })), undefined)
  })
})
