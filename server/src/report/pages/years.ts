import type { Cell, Table } from './block.ts'

/** The rows of years after one another in which nothing differs as one row: `2031 – 2034`. */
export function yearsTogether(table: Table): Table {
  const rows: { readonly first: Cell; last: Cell; readonly rest: readonly Cell[] }[] = []
  for (const [year, ...rest] of table.rows) {
    const known = rows.at(-1)
    if (known && isYear(known.first) && JSON.stringify(known.rest) === JSON.stringify(rest)) known.last = year
    else rows.push({ first: year, last: year, rest })
  }
  return {
    ...table,
    rows: rows.map(({ first, last, rest }) => [first === last ? first : `${first} – ${last}`, ...rest]),
  }
}

function isYear(cell: Cell): boolean {
  return typeof cell === 'string' && /^\d{4}$/.test(cell)
}
