import type { Level } from '../server/src/rules/rule.ts'
import { LineIndex } from '../server/src/yaml/lines.ts'

export interface FixtureFile {
  readonly name: string
  readonly text: string
}

/** A finding as a marker says it: offsets in the text of its file. */
export interface Marked {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly level: Level
  readonly rule: string
  /** Title of a fix that the finding offers. */
  readonly fix?: string
}

export type Expected = Marked

export interface Fixture {
  readonly files: readonly FixtureFile[]
  readonly expected: readonly Expected[]
  readonly cursor?: { readonly file: string; readonly offset: number }
}

/**
 * Reads a fixture: the text of one or more documents with, under a line, comment lines that mark what is found in it.
 *
 *     # file: domeinen/werkplek.landscape.yaml     the file that follows; `landscape.yaml` when this is left out
 *         runsOn: azur-weu
 *         #       ^^^^^^^^ error structure/unknown-reference fix: Change to azure-weu
 *     aplications:
 *     #~~~~~~~~~~ error structure/schema           tildes: the span begins at the `#` itself
 *
 * `|` in place of carets marks an empty span, and `┃` in the text is the cursor. Markers are not part of the text.
 */
export function parseFixture(text: string, eol: '\n' | '\r\n' = '\n'): Fixture {
  const drafts: Draft[] = []
  const own = text.startsWith('\n') ? text.slice(1) : text
  let draft: Draft | undefined
  for (const line of undented(own)) {
    const header = /^# file: (\S+)$/.exec(line)
    if (header || !draft) {
      draft = { name: header?.[1] ?? 'landscape.yaml', lines: [], markers: [] }
      drafts.push(draft)
      if (header) continue
    }
    const marker = markerIn(line)
    if (marker) draft.markers.push({ ...marker, line: draft.lines.length - 1 })
    else draft.lines.push(line)
  }
  const read = drafts.map((d) => fileOf(d, eol))
  const cursor = read.flatMap((r) => (r.cursor === undefined ? [] : [{ file: r.file.name, offset: r.cursor }]))[0]
  return {
    files: read.map((r) => r.file),
    expected: read.flatMap((r) => r.expected),
    ...(cursor ? { cursor } : {}),
  }
}

interface Draft {
  readonly name: string
  readonly lines: string[]
  readonly markers: LineMarker[]
}

interface LineMarker {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly level: Level
  readonly rule: string
  readonly fix?: string
}

const MARKER = /^(\s*)#(~*|\s*(?:\^+|\|)) (error|warning|info|hint) ([\w-]+\/[\w-]+)(?: fix: (.+))?$/

function markerIn(line: string): Omit<LineMarker, 'line'> | undefined {
  const match = MARKER.exec(line)
  if (!match) return undefined
  const [, lead = '', carets = '', level, rule = '', fix] = match
  const to = lead.length + 1 + carets.length
  const marks = carets.trimStart()
  const from = marks.startsWith('^') ? to - marks.length : marks === '|' ? to - 1 : lead.length
  const end = marks === '|' ? from : to
  return { from, to: end, level: level as Level, rule, ...(fix === undefined ? {} : { fix }) }
}

function fileOf({ name, lines, markers }: Draft, eol: string) {
  let offset = 0
  let cursor: number | undefined
  const starts: number[] = []
  const clean = lines.map((line) => {
    const at = line.indexOf('┃')
    if (at >= 0) cursor = offset + at
    const text = line.replace('┃', '')
    starts.push(offset)
    offset += text.length + eol.length
    return text
  })
  const expected = markers.map(({ line, from, to, ...rest }): Expected => {
    const start = starts[line] ?? 0
    return { file: name, start: start + from, end: start + to, ...rest }
  })
  return { file: { name, text: clean.join(eol) }, expected, cursor }
}

/** Template texts in tests are indented as the code is: what all lines have in common is left out. */
function undented(text: string): readonly string[] {
  const lines = text.split('\n')
  if (/^[ \t]*$/.test(lines.at(-1) ?? '')) lines[lines.length - 1] = ''
  const filled = lines.filter((line) => line.trim() !== '')
  const common = Math.min(...filled.map((line) => /^ */.exec(line)?.[0].length ?? 0))
  return lines.map((line) => line.slice(common))
}

/** The files with their markers, as text: what a failing test shows. */
export function mark(files: readonly FixtureFile[], markers: readonly Marked[]): string {
  return files
    .map(
      (file) =>
        `# file: ${file.name}\n${markedFile(
          file,
          markers.filter((m) => m.file === file.name),
        )}`,
    )
    .join('\n')
}

function markedFile({ text }: FixtureFile, markers: readonly Marked[]): string {
  const index = new LineIndex(text)
  const ordered = [...markers].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  return text
    .split('\n')
    .flatMap((raw, number) => {
      const line = raw.replace(/\r$/, '')
      const here = ordered.filter((m) => index.position(m.start).line === number)
      return [
        line,
        ...here.map((m) =>
          markerLine(m, m.start - index.lineStart(number), line.length - (m.start - index.lineStart(number))),
        ),
      ]
    })
    .join('\n')
}

function markerLine({ start, end, level, rule, fix }: Marked, column: number, toLineEnd: number): string {
  const length = end - start
  const beyond = length > toLineEnd + 1 ? '…' : ''
  const shown = beyond ? Math.max(1, toLineEnd) : length
  const marks =
    column === 0
      ? `#${'~'.repeat(Math.max(0, shown - 1))}`
      : `#${' '.repeat(column - 1)}${length === 0 ? '|' : '^'.repeat(shown)}`
  return `${marks}${beyond} ${level} ${rule}${fix === undefined ? '' : ` fix: ${fix}`}`
}
