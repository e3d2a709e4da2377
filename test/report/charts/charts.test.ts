import assert from 'node:assert/strict'
import { CHARTS, drawn } from './all-charts.ts'
import { problemsOf } from './problems.ts'
import { allIn, childrenOf, readSvg, type SvgElement, textOf } from './read-svg.ts'
import { samplesOf } from './samples.ts'

describe('report/charts', () => {
  for (const name of CHARTS)
    for (const applications of [1, 5, 40, 400])
      it(`draws ${name} of ${applications} applications as one image that needs nothing else`, () => {
        const samples = samplesOf(applications)
        const { id, title, description } = samples[name]
        const svg = drawn(name, samples)
        assert.deepEqual(problemsOf(svg, id), [])
        assert.deepEqual(childrenOf(readSvg(svg)).slice(0, 2).map(textOf), [title, description])
        assert.ok(svg.length < 150_000, `${svg.length}`)
      })

  it('is told when an image needs something, or can do something', () => {
    const svg = drawn('flow', samplesOf(1))
    const inside = (more: string) => problemsOf(svg.replace('</svg>', `${more}</svg>`), 'keten')
    assert.deepEqual(inside('<g/>'), [])
    assert.deepEqual(inside('<script/>'), ['mark script'])
    assert.deepEqual(inside('<g onclick="x()"/>'), ['look onclick'])
    assert.deepEqual(inside('<g style=""/>'), ['look style'])
    assert.deepEqual(inside('<g fill="url(https://evil.example/#x)"/>'), ['fill is url(https://evil.example/#x)'])
    assert.deepEqual(inside('<g fill="url(#keten-none)"/>'), ['reference to keten-none'])
    assert.deepEqual(inside('<g id="keten-title"/>'), ['id keten-title twice'])
    assert.deepEqual(inside('<g id="x"/>'), ['id x is not its own'])
    assert.deepEqual(inside('<text>a\u202eb</text>'), ['a sign that steers'])
    assert.deepEqual(problemsOf(svg.replace('role="img"', ''), 'keten'), ['no image'])
    assert.deepEqual(problemsOf(svg.replace('"keten-description"', '"x"'), 'keten'), ['no title and description'])
    for (const broken of ['<g>', '<img src=x>', 'a & b', '<g a="1" a="2"/>', ']]>'])
      assert.throws(() => inside(broken), broken)
  })

  for (const name of CHARTS) {
    it(`draws ${name} the same each time, and changes nothing in what it is given`, () => {
      const samples = samplesOf(40)
      const svg = drawn(name, samples)
      assert.equal(drawn(name, samples), svg)
      assert.equal(drawn(name, samplesOf(40)), svg)
      assert.deepEqual(samples, samplesOf(40))
      assert.notEqual(drawn(name, samplesOf(5)), svg)
    })

    it(`shares no id between two pictures of ${name} on a page`, () => {
      const samples = samplesOf(5)
      const idsOf = (id: string) =>
        allIn(readSvg(drawn(name, { ...samples, [name]: { ...samples[name], id } }))).flatMap(
          ({ attributes }) => attributes['id'] ?? [],
        )
      assert.ok(idsOf('een').length > 0)
      assert.deepEqual(
        idsOf('een').filter((id) => idsOf('twee').includes(id)),
        [],
      )
    })

    it(`writes all of ${name} so that it can be read on white`, () => {
      for (const parent of allIn(readSvg(drawn(name, samplesOf(40)))))
        for (const [i, text] of childrenOf(parent).entries()) {
          const fill = text.attributes['fill']
          if (text.name !== 'text' || fill === undefined) continue
          // White stands on a mark that is drawn right before it.
          const before: SvgElement | undefined = childrenOf(parent)[i - 1]
          const ground = fill === '#ffffff' ? before!.attributes['fill']! : '#ffffff'
          assert.ok(contrast(fill, ground) >= 4.5, `${textOf(text)}: ${fill} on ${ground}`)
        }
    })
  }
})

/** Of two colours, by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
