import { readFileSync } from 'node:fs'

/** What a process under `count-opens.cjs` did, in order; `ended` says that the record is whole. */
export interface Opens {
  readonly opened: readonly string[]
  readonly listed: readonly string[]
  readonly ended: boolean
}

interface Line {
  readonly did: 'open' | 'list' | 'exit'
  readonly path: string
}

/** Reads the record that `count-opens.cjs` wrote. */
export function readOpens(record: string): Opens {
  const text = readFileSync(record, 'utf8').trimEnd()
  const lines = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Line)
  return { opened: pathsOf(lines, 'open'), listed: pathsOf(lines, 'list'), ended: lines.at(-1)?.did === 'exit' }
}

function pathsOf(lines: readonly Line[], did: Line['did']): readonly string[] {
  return lines.filter((line) => line.did === did).map(({ path }) => path)
}
