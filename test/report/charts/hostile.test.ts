import assert from 'node:assert/strict'
import { CHARTS, drawn, withTexts } from './all-charts.ts'
import { EVIL } from './evil.ts'
import { problemsOf } from './problems.ts'
import { allIn, readSvg, textOf, titlesIn } from './read-svg.ts'
import { samplesOf } from './samples.ts'

describe('report/charts/hostile', () => {
  for (const name of CHARTS)
    for (const [what, evil] of Object.entries(EVIL))
      it(`leaves ${what} harmless in ${name}`, () => {
        const samples = samplesOf(5)
        const hostile = { ...samples, [name]: withTexts(samples[name], (text) => `${evil}${text}${evil}`) }
        const svg = drawn(name, hostile)
        assert.deepEqual(problemsOf(svg, samples[name].id), [])
        // The same marks as without it, but for titles of what became too long.
        const marksOf = (text: string) =>
          allIn(readSvg(text))
            .map(({ name: tag }) => tag)
            .filter((tag) => !['title', 'g', 'tspan'].includes(tag))
        const plain = drawn(name, { ...samples, [name]: withTexts(samples[name], (text) => `${SAME}${text}${SAME}`) })
        assert.deepEqual(marksOf(svg), marksOf(plain))
      })

  for (const name of CHARTS)
    it(`cuts what is very long in ${name}, and keeps the whole`, () => {
      const samples = samplesOf(5)
      const tail = 'Zeer'.repeat(2000)
      const svg = drawn(name, { ...samples, [name]: withTexts(samples[name], (text) => `${text}${tail}`) })
      const shown = allIn(readSvg(svg))
        .filter((each) => each.name === 'tspan')
        .map(textOf)
      assert.ok(shown.every((line) => line.length < 200))
      assert.ok(shown.some((line) => line.endsWith('…')))
      assert.ok(
        titlesIn(svg)
          .slice(1)
          .some((title) => title.endsWith(tail)),
      )
      const short = drawn(name, samples)
      assert.ok(titlesIn(short).every((title) => !title.includes(tail)))
    })
})

/** As plain as text can be. */
const SAME = 'abc'
