import assert from 'node:assert/strict'
import { type Roadmap, type RoadmapYear, roadmapChart } from '../../../server/src/report/charts/roadmap.ts'
import { textsIn, titlesIn } from './read-svg.ts'

function roadmap(...years: RoadmapYear[]): Roadmap {
  const words = { share: 'blootgesteld', unknown: 'onbekend', ambition: 'ambitie' }
  return { id: 'r', language: 'nl', title: 'Pad', description: 'Pad.', years, words }
}

const tableOf = (drawn: Roadmap) => textsIn(roadmapChart(drawn)!).slice(5)

describe('report/charts/roadmap', () => {
  it('has a table of all numbers under the lines', () => {
    const svg = roadmap(
      { year: 2026, share: 0.6, unknown: 0.2 },
      { year: 2028, share: 0.4, unknown: 0.1, ambition: 0.3 },
    )
    assert.deepEqual(tableOf(svg), [
      ...['2026', '2028', 'blootgesteld', '60%', '40%', 'onbekend', '20%', '10%', 'ambitie', '–', '30%'],
    ])
    assert.deepEqual(titlesIn(roadmapChart(svg)!).slice(1), [
      ...['onbekend: 2026: 20%, 2028: 10%', 'ambitie 2028: 30%', 'blootgesteld 2026: 60%', 'blootgesteld 2028: 40%'],
    ])
  })

  it('draws a band only where something is not known', () => {
    const band = (unknown: number) => roadmapChart(roadmap({ year: 2026, share: 0.5, unknown }))!.includes('onbekend: ')
    assert.equal(band(0.1), true)
    assert.equal(band(0), false)
  })

  it('stays within the picture, whatever it is told', () => {
    const heights = [
      ...roadmapChart(roadmap({ year: 2026, share: 0.9, unknown: 0.4, ambition: -1 }))!.matchAll(/cy="([^"]*)"/g),
    ]
    for (const [, y] of heights) assert.ok(Number(y) >= 0 && Number(y) <= 400)
    const top = (unknown: number) =>
      /onbekend: [^<]*<\/title><path d="M[\d.]+,([\d.]+)/.exec(
        roadmapChart(roadmap({ year: 2026, share: 0.9, unknown }))!,
      )![1]
    assert.equal(top(0.4), top(0.1))
    assert.notEqual(top(0.4), top(0.05))
  })

  it('leaves out numbers for which there is no room, and no points', () => {
    const years = (count: number) =>
      roadmap(...Array.from({ length: count }, (_, i) => ({ year: 2026 + i, share: 0.5, unknown: 0 })))
    assert.equal(tableOf(years(12)).filter((text) => text === '50%').length, 12)
    const svg = roadmapChart(years(26))!
    assert.equal(
      textsIn(svg)
        .slice(5)
        .filter((text) => text === '50%').length,
      13,
    )
    assert.equal(titlesIn(svg).filter((title) => title.startsWith('blootgesteld')).length, 26)
  })

  it('draws nothing without years', () => {
    assert.equal(roadmapChart(roadmap()), undefined)
    assert.notEqual(roadmapChart(roadmap({ year: 2026, share: 0, unknown: 0 })), undefined)
  })
})
