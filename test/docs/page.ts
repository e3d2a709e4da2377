import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../cli/run-cli.ts'

/** A page of `docs/`, taken apart. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
  readonly headings: readonly Heading[]
  /** What stands between fences, in order. */
  readonly blocks: readonly Block[]
  readonly links: readonly string[]
  /** What stands between backticks, outside fences. */
  readonly codes: readonly string[]
  /** What stands in italics: names that somebody sees in VS Code. */
  readonly names: readonly string[]
  readonly tables: readonly Table[]
}

export interface Heading {
  readonly depth: number
  readonly text: string
}

export interface Block {
  readonly language: string
  /** What stands behind the language. */
  readonly info: string
  readonly text: string
  /** Where the text begins in the page. */
  readonly start: number
  /** How many headings stand above it. */
  readonly section: number
}

/** Rows of cells, the head first. */
export type Table = readonly (readonly string[])[]

export function readPage(path: string): Page {
  const text = readFileSync(join(root, path), 'utf8')
  const prose = text.replaceAll(FENCED, '')
  return {
    path,
    text,
    headings: headingsIn(text),
    blocks: [...text.matchAll(FENCED)].map((match) => {
      const [, language = '', info = '', body = ''] = match
      const section = headingsIn(text.slice(0, match.index)).length
      return { language, info, text: body, start: match.index + match[0].indexOf('\n') + 1, section }
    }),
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
    codes: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
    names: [...prose.matchAll(/(?<![*\w])\*([^*\n]+(?:\n[^*\n]+)?)\*(?!\*)/g)].map(([, name = '']) =>
      name.replace('\n', ' '),
    ),
    tables: [...prose.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => rowsOf(table)),
  }
}

const FENCED = /^```([a-z]*)(?: (.+))?\n([\s\S]*?)^```$/gm

function headingsIn(text: string): readonly Heading[] {
  const prose = text.replaceAll(FENCED, '')
  return [...prose.matchAll(/^(#+) (.*)$/gm)].map(([, marks = '', words = '']) => ({
    depth: marks.length,
    text: words,
  }))
}

function rowsOf(table: string): Table {
  const lines = table.trim().split('\n')
  return lines
    .filter((_, i) => i !== 1) // the line under the head
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )
}

/** The anchor that a heading gets where Markdown is shown. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')
}
