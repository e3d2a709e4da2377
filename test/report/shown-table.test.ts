import assert from 'node:assert/strict'
import { toCsv } from '../../server/src/report/formats/csv.ts'
import { toHtml } from '../../server/src/report/formats/html.ts'
import { toMarkdown } from '../../server/src/report/formats/markdown.ts'
import type { Page, Table } from '../../server/src/report/pages/block.ts'

const TABLE: Table = {
  id: 'things',
  title: 'Things',
  columns: [{ title: 'Thing' }, { title: 'Owner' }, { title: 'Count', isFigure: true }],
  rows: [
    ['post', undefined, 0],
    ['agenda', [], 0],
  ],
}

describe('report/formats/shown-table', () => {
  it('leaves out a column in which nothing stands, but no figure that is nothing', () => {
    assert.match(pageWith(TABLE), /^\| Thing \| Count \|$/m)
    assert.match(pageWith(TABLE), /^\| post \| 0 \|$/m)
    const [, second] = TABLE.rows
    assert.match(
      pageWith({ ...TABLE, rows: [['post', 'Team Post', 0], second ?? []] }),
      /^\| Thing \| Owner \| Count \|$/m,
    )
  })

  it('keeps every column for a spreadsheet', () => {
    assert.match(toCsv(TABLE, 'en'), /"Thing","Owner","Count"/)
  })

  it('does not say over a table what the heading above says', () => {
    assert.doesNotMatch(pageWith(TABLE, 'Things'), /\*\*Things\*\*/)
    assert.match(pageWith(TABLE, 'Other'), /\*\*Things\*\*/)
    assert.match(toHtml(pageOf(TABLE, 'Things'), { language: 'en' }), /<caption class="said">Things/)
    assert.match(toHtml(pageOf(TABLE, 'Other'), { language: 'en' }), /<caption>Things/)
  })
})

function pageWith(table: Table, heading = 'Heading'): string {
  return toMarkdown(pageOf(table, heading), 'en')
}

function pageOf(table: Table, heading: string): Page {
  return {
    title: 'Report',
    subtitle: 'Today',
    mainTable: 'things',
    sections: [{ id: 'all', title: heading, blocks: [{ kind: 'table', table }] }],
  }
}
