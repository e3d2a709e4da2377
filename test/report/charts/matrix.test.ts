import assert from 'node:assert/strict'
import { type Matrix, matrixChart } from '../../../server/src/report/charts/matrix.ts'
import type { MatrixMark } from '../../../server/src/report/charts/matrix-marks.ts'
import { textsIn, titlesIn } from './read-svg.ts'

/** Cells as `row column mark ids`. */
function matrix(cells: readonly string[], more: Partial<Matrix> = {}): Matrix {
  const parts = cells.map((cell) => cell.split(' '))
  const lines = (at: number) => [...new Set(parts.map((each) => each[at]!))].map((id) => ({ id, label: id }))
  return {
    ...{ id: 'm', language: 'nl', title: 'Matrix', description: 'Matrix.' },
    rows: lines(0),
    columns: lines(1),
    cells: parts.map(([row, column, mark, ids]) => ({
      ...{ row: row!, column: column!, mark: mark as MatrixMark, of: ids!.split(',') },
    })),
    marks: { strong: 'leest en stopt', medium: 'stopt', weak: 'later', unknown: 'onbekend' },
    words: { heading: 'Proces', counts: 'applicaties', otherRows: 'andere processen', otherColumns: 'andere landen' },
    ...more,
  }
}

const cellsOf = (drawn: Matrix) => titlesIn(matrixChart(drawn)!).slice(1)

describe('report/charts/matrix', () => {
  it('says in each cell by whom, how and how much', () => {
    const svg = matrixChart(matrix(['zorg US strong a,b', 'zorg CA weak a', 'wegen US unknown c']))!
    assert.deepEqual(titlesIn(svg).slice(1), [
      'zorg, US: leest en stopt, 2',
      'zorg, CA: later, 1',
      'wegen, US: onbekend, 1',
    ])
    const texts = textsIn(svg)
    assert.deepEqual(texts.slice(0, 3), ['Proces', 'US', 'CA'])
    assert.deepEqual(texts.slice(3, 8), ['zorg', '2', '1', 'wegen', '?'])
    assert.deepEqual(cellsOf(matrix(['zorg US medium a'])), ['zorg, US: stopt, 1'])
  })

  it('has another symbol for each mark', () => {
    const symbols = (['strong', 'medium', 'weak', 'unknown'] as const).map((mark) => {
      const svg = matrixChart(matrix([`zorg US ${mark} a`]))!
      // Without colours.
      const [, cell = ''] = /<title>zorg[^<]*<\/title>(.*?)<\/g>/.exec(svg)!
      return cell.replace(/^<rect[^>]*>/, '')
    })
    assert.equal(new Set(symbols).size, 4)
  })

  it('gathers columns and rows with the strongest of their marks, and counts nothing twice', () => {
    const columns = Array.from({ length: 9 }, (_, i) => `zorg L${i} ${i === 8 ? 'strong' : 'weak'} a,b`)
    assert.equal(cellsOf(matrix(columns)).at(-1), 'zorg, andere landen (2): leest en stopt, 2')
    assert.equal(cellsOf(matrix(columns.slice(1))).at(-1), 'zorg, L8: leest en stopt, 2')
    const rows = Array.from({ length: 32 }, (_, i) => `p${i} US weak a${i}`)
    assert.equal(cellsOf(matrix(rows)).at(-1), 'andere processen (3), US: later, 3')
    assert.equal(cellsOf(matrix(rows.slice(0, 30))).at(-1), 'p29, US: later, 1')
  })

  it('keeps a process that nobody has a hand in', () => {
    const { rows } = matrix(['wegen US weak a'])
    assert.ok(
      textsIn(matrixChart(matrix(['zorg US weak a'], { rows: [...rows, { id: 'zorg', label: 'zorg' }] }))!).includes(
        'wegen',
      ),
    )
    assert.equal(matrixChart(matrix([], { rows })), undefined)
  })
})
