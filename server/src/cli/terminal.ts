/** What a command may do to the outside world besides reading files. */
export interface Terminal {
  write(text: string): void
  error(text: string): void
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
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}
