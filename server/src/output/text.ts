import { type Language, message, said, worded } from '../l10n/message.ts'
import type { Finding } from '../review/finding.ts'
import type { Level } from '../rules/rule.ts'
import { countLevels, type FolderResult, shownPath } from './result.ts'

export interface TextOptions {
  readonly language: Language
  /** Gives text a style of the terminal, or leaves it as it is. */
  readonly style: (style: readonly Style[], text: string) => string
  /** Columns of the terminal. */
  readonly width: number
  /** Whether hints are listed, or only counted. */
  readonly hints: boolean
  /** The lines of a file, for the frame under a finding. */
  readonly linesOf: (uri: string) => readonly string[] | undefined
}

export type Style = 'bold' | 'underline' | 'red' | 'yellow' | 'blue' | 'green' | 'gray'

const COLOURS: Readonly<Record<Level, readonly Style[]>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['blue', 'bold'],
  hint: ['gray', 'bold'],
}

/** The findings as a person reads them in a terminal: by file, each with its line, what to do and the rule. */
export function toText(results: readonly FolderResult[], options: TextOptions): string {
  const writer = new Writer(options)
  for (const result of results) writer.folder(result)
  writer.summary(results)
  return writer.text()
}

class Writer {
  private readonly out: string[] = []
  private readonly options: TextOptions

  constructor(options: TextOptions) {
    this.options = options
  }

  text(): string {
    return `${this.out.join('\n')}\n`
  }

  folder(result: FolderResult): void {
    const { language } = this.options
    const title = worded(
      message('output.folder', { name: result.name, files: result.files, applications: result.applications }),
      language,
    )
    this.out.push(this.style(['bold'], title))
    const shown = result.findings.filter((f) => this.options.hints || f.level !== 'hint')
    const files = [...new Set(shown.map((f) => f.at.uri))]
    for (const uri of files) {
      this.out.push('', this.style(['underline'], shownPath(uri, result.root)))
      for (const finding of shown) if (finding.at.uri === uri) this.finding(finding, result)
    }
    for (const { uri, reason } of result.unreadable) {
      this.out.push(
        '',
        this.style(
          COLOURS.error,
          worded(message('file.unreadable', { file: shownPath(uri, result.root), reason }), language),
        ),
      )
    }
    this.out.push('')
  }

  summary(results: readonly FolderResult[]): void {
    const findings = results.flatMap((r) => r.findings)
    const counts = countLevels(findings)
    const { language } = this.options
    const none = counts.error + counts.warning + counts.info === 0
    const worst: readonly Style[] =
      counts.error > 0 ? COLOURS.error : counts.warning > 0 ? COLOURS.warning : none ? ['green', 'bold'] : COLOURS.info
    this.out.push(this.style(worst, worded(message(none ? 'output.clean' : 'output.counts', counts), language)))
    if (counts.hint > 0 && !this.options.hints)
      this.out.push(this.style(['gray'], worded(message('output.hints', { count: counts.hint }), language)))
  }

  private finding(finding: Finding, result: FolderResult): void {
    const { language } = this.options
    const start = result.review.lines(finding.at.uri)?.position(finding.at.start) ?? { line: 0, character: 0 }
    const { what, why, todo } = said(finding.message, language)
    const level = worded(message('output.level', { level: finding.level }), language)
    const place = `${start.line + 1}:${start.character + 1}`
    this.out.push(
      '',
      `  ${this.style(COLOURS[finding.level], level)} ${this.style(['gray'], place)}  ${this.style(['gray'], finding.rule)}`,
    )
    this.frame(finding, start, result)
    for (const sentence of [[what, why].filter(Boolean).join(' '), todo]) if (sentence) this.wrapped(sentence)
    for (const related of finding.related.slice(0, MOST_RELATED)) {
      const line = (result.review.lines(related.uri)?.position(related.start).line ?? 0) + 1
      this.out.push(
        `    ${this.style(['gray'], `${shownPath(related.uri, result.root)}:${line}`)}  ${worded(related.message, language)}`,
      )
    }
    const more = finding.related.length - MOST_RELATED
    if (more > 0)
      this.out.push(`    ${this.style(['gray'], worded(message('output.more', { count: more }), language))}`)
  }

  private frame(
    finding: Finding,
    start: { readonly line: number; readonly character: number },
    result: FolderResult,
  ): void {
    const line = this.options.linesOf(finding.at.uri)?.[start.line]?.replace(/\r$/, '')
    const end = result.review.lines(finding.at.uri)?.position(finding.at.end)
    if (line === undefined || !end) return
    const length =
      end.line === start.line
        ? Math.max(1, end.character - start.character)
        : Math.max(1, line.length - start.character)
    const number = String(start.line + 1)
    const cut = Math.max(0, Math.min(start.character - 20, line.length - (this.options.width - 12)))
    const shown = line.slice(cut, cut + this.options.width - 10).replaceAll('\t', ' ')
    const carets = '^'.repeat(Math.min(length, Math.max(1, shown.length - (start.character - cut))))
    this.out.push(`    ${this.style(['gray'], `${number} │`)} ${shown}`)
    this.out.push(
      `    ${this.style(['gray'], `${' '.repeat(number.length)} │`)} ${' '.repeat(start.character - cut)}${this.style(COLOURS[finding.level], carets)}`,
    )
  }

  private wrapped(text: string): void {
    let line = '   '
    for (const word of text.split(' ')) {
      if (line.length + word.length + 1 > this.options.width && line.trim() !== '') {
        this.out.push(line)
        line = '   '
      }
      line += ` ${word}`
    }
    this.out.push(line)
  }

  private style(style: readonly Style[], text: string): string {
    return this.options.style(style, text)
  }
}

const MOST_RELATED = 5
