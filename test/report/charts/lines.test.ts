import assert from 'node:assert/strict'
import { brokenInto } from '../../../server/src/report/charts/lines.ts'
import { widthOf } from '../../../server/src/report/charts/text-width.ts'

const SIZE = 10
const lines = (text: string, width: number, most: number, tail = '') =>
  brokenInto(text, { width, most, size: SIZE, tail })

describe('report/charts/lines', () => {
  it('breaks between words, and after a dash or a slash', () => {
    assert.deepEqual(lines('Zaaksysteem Omgevingswet', 100, 2), { lines: ['Zaaksysteem', 'Omgevingswet'] })
    assert.deepEqual(lines('Zaaksysteem Omgevingswet', 400, 2), { lines: ['Zaaksysteem Omgevingswet'] })
    assert.deepEqual(lines('Sociaal-domein Wmo/Jeugd', 50, 4), { lines: ['Sociaal-', 'domein', 'Wmo/', 'Jeugd'] })
  })

  it('breaks a compound that is too long before its last part, and says that the word goes on', () => {
    assert.deepEqual(lines('Burgerzakensysteem', 80, 2), { lines: ['Burgerzaken-', 'systeem'] })
    assert.deepEqual(lines('Burgerzakensysteem', 160, 2), { lines: ['Burgerzakensysteem'] })
    assert.deepEqual(lines('Burgerzakenhulpje', 80, 2).lines.length, 1)
  })

  it('cuts what does not fit and keeps the whole', () => {
    const { lines: cut, whole } = lines('Vergunningen van de gemeente', 80, 1)
    assert.match(cut[0]!, /^Vergunnin.*…$/)
    assert.equal(whole, 'Vergunningen van de gemeente')
    assert.deepEqual(lines('Vergunning', 80, 1), { lines: ['Vergunning'] })
  })

  it('fits, whatever the text and the room', () => {
    const texts = ['W'.repeat(400), 'iiii '.repeat(100), 'Een gewone naam', 'ééé漢字'.repeat(20), 'a-b/c'.repeat(40)]
    for (const text of texts)
      for (const width of [40, 90, 300])
        for (const most of [1, 2, 3]) {
          const shown = lines(text, width, most).lines
          assert.ok(shown.length >= 1 && shown.length <= most)
          for (const line of shown) assert.ok(widthOf(line, SIZE) <= width, `${line} in ${width}`)
        }
  })

  it('cuts the text, not the number behind it', () => {
    assert.match(lines('overige leveranciers', 80, 1, ' (12)').lines[0]!, /^over.*… \(12\)$/)
    assert.match(lines('overige leveranciers', 80, 1).lines[0]!, /^overige l.*…$/)
    assert.deepEqual(lines('overige', 80, 1, ' (12)'), { lines: ['overige (12)'] })
    assert.match(lines('x'.repeat(1000), 80, 1, ' (12)').lines[0]!, /…\s?\(12\)$/)
  })

  it('puts on one line what was on many, and shows what steers', () => {
    assert.deepEqual(lines('  a\n\tb\u2028c ', 400, 2), { lines: ['a b c'] })
    assert.deepEqual(lines('a\u202eb\u0007', 400, 2), { lines: ['a\ufffdb\u2407'] })
  })
})
