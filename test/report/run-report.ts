import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Run, runCli } from '../cli/run-cli.ts'

/** The formats of a report, by the files that they are written to. */
const FILES = { html: 'r.html', markdown: 'r.md', csv: 'r.csv', json: 'r.json' } as const

export interface Written {
  readonly run: Run
  readonly read: (format: keyof typeof FILES) => string
}

/** Writes a report on a folder in every format, into a folder, as on a fixed day, in English unless said otherwise. */
export async function writeReport(folder: string, into: string, args: readonly string[] = []): Promise<Written> {
  const formats = Object.entries(FILES).flatMap(([format, file]) => ['--format', `${format}=${join(into, file)}`])
  const said = ['--as-of', '2026-11-24', '--language', 'en', ...args]
  const run = await runCli(['report', folder, ...formats, ...said], { cwd: into })
  return { run, read: (format) => readFileSync(join(into, FILES[format]), 'utf8') }
}
