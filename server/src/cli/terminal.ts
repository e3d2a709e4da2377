import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import type { Language } from '../l10n/message.ts'
import type { TextOptions } from '../output/text.ts'

/** What a command may do to the outside world besides reading files. */
export interface Terminal {
  write(text: string): void
  error(text: string): void
  /** Shows what is going on, in place of what it showed before; undefined clears it. Absent where nobody watches. */
  readonly progress?: (text: string | undefined) => void
  /** Answers an editor over input and output, from here on until it goes; in this language unless it asks for another. */
  serve(language: Language): void
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** Columns; undefined when it is no terminal. */
  readonly columns: number | undefined
  /** Folder that relative paths count from. */
  readonly workingDirectory: string
  /** Folder that holds the packaged rule pages, `<category>/<rule>.<language>.md`. */
  readonly pages: string
  readonly version: string
  /** What a thread runs that helps to review, see `Threads`; absent where there are none. */
  readonly thread?: string | URL
  /** Folder in which what was reviewed is kept; absent where that is not wanted. */
  readonly cache?: string | undefined
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}

/** Gives text the styles of a terminal, where what is written goes to one or FORCE_COLOR asks for them. */
export function stylerOf({ environment, isTerminal }: Terminal): TextOptions['style'] {
  const forced = environment['FORCE_COLOR']
  const wanted = forced ? forced !== '0' : isTerminal && environment['TERM'] !== 'dumb'
  if (!wanted || environment['NO_COLOR']) return (_, text) => text
  return (style, text) => styleText([...style], text, { validateStream: false })
}

/** Columns to write in: those of the terminal or of COLUMNS, within what reads well; 80 where nobody says. */
export function widthOf({ columns, environment }: Terminal): number {
  const said = columns ?? Number(environment['COLUMNS'])
  return said > 0 ? Math.max(NARROWEST, Math.min(said, WIDEST)) : DEFAULT_WIDTH
}

const NARROWEST = 40
const WIDEST = 120
const DEFAULT_WIDTH = 80

/** The path as it may be typed, or followed, from here. */
export function pathFrom(workingDirectory: string, uri: string): string {
  const path = fileURLToPath(uri)
  const near = relative(workingDirectory, path)
  return near.startsWith('..') ? path : near
}
