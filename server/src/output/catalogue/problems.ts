import { type Language, type Message, message, said, worded } from '../../l10n/message.ts'
import { groupedBy } from '../../model/grouped.ts'
import { printable } from '../printable.ts'
import type { TextOptions } from '../text.ts'
import { indented, wrap } from '../wrap.ts'

/** A problem of the catalogue, ready to be shown. */
export interface Placed {
  /** Kind of problem, or the rule that found it. */
  readonly code: string
  readonly isInformation: boolean
  readonly message: Message
  readonly entry: { readonly section: string; readonly key: string }
  /** Where it stands, counted from 1; absent for the packaged catalogue. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number }
}

export interface LintResult {
  /** How many entries were judged. */
  readonly entries: number
  readonly placed: readonly Placed[]
}

export interface LintOptions extends Pick<TextOptions, 'style' | 'width'> {
  readonly language: Language
  readonly today: string
}

/** The problems as a person reads them: what, why and what to do; then what is told for information, one a line. */
export function lintText(result: LintResult, options: LintOptions): string {
  const { language, style } = options
  const { entries, placed } = result
  const problems = inOrder(placed.filter((each) => !each.isInformation))
  const information = inOrder(placed.filter((each) => each.isInformation))
  const counts =
    problems.length === 0
      ? style(['green', 'bold'], worded(message('lint.clean', { entries }), language))
      : style(['red', 'bold'], worded(message('lint.counts', { problems: problems.length, entries }), language))
  const lines = [
    ...problems.flatMap((problem) => [...problemLines(problem, options), '']),
    ...informationLines(information, options),
    counts,
  ]
  return `${lines.join('\n')}\n`
}

/** By file and line; what has no place by section and key. */
function inOrder(placed: readonly Placed[]): readonly Placed[] {
  const name = ({ place, entry }: Placed) => place?.file ?? entry.section
  return placed.toSorted((a, b) => {
    if (name(a) !== name(b)) return name(a) < name(b) ? -1 : 1
    const lines = (a.place?.line ?? 0) - (b.place?.line ?? 0)
    return lines !== 0 ? lines : a.entry.key < b.entry.key ? -1 : a.entry.key > b.entry.key ? 1 : 0
  })
}

function problemLines(problem: Placed, { language, style, width }: LintOptions): readonly string[] {
  const { what, why, todo } = said(problem.message, language)
  const level = worded(message('output.level', { level: 'error' }), language)
  return [
    `${style(['red', 'bold'], level)}  ${placeText(problem, language)}  ${style(['gray'], problem.code)}`,
    ...indented(what, width),
    ...(why ? indented(why, width) : []),
    ...(todo ? indented(todo, width, '→ ') : []),
  ]
}

function informationLines(information: readonly Placed[], { language, style, width }: LintOptions): readonly string[] {
  if (information.length === 0) return []
  const codes = groupedBy(information, ({ code }) => code)
  const counted = [...codes].map(([code, { length: count }]) =>
    worded(message('lint.by-count', { code, count }), language),
  )
  const more = information.length - MOST
  return [
    style(['bold'], worded(message('lint.information', { count: information.length }), language)),
    ...information.slice(0, MOST).flatMap((each) => {
      const text = `${placeText(each, language)}  ${said(each.message, language).what}`
      return wrap(printable(text), width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`)
    }),
    ...(more > 0 ? [style(['gray'], `  ${worded(message('output.more', { count: more }), language)}`)] : []),
    ...counted.map((line) => style(['gray'], `  ${line}`)),
    '',
  ]
}

/** What is told for information beyond these is counted; as JSON all of it is there. */
const MOST = 20

function placeText({ place, entry }: Placed, language: Language): string {
  const { key, section } = entry
  if (!place) return worded(message('lint.entry', { key: printable(key), section }), language)
  return printable(`${place.file}:${place.line}:${place.column}`) + (key === '' ? '' : `  ${printable(key)}`)
}

/** The same, for programs. */
export function lintJson(
  { entries, placed }: LintResult,
  { language, today }: Pick<LintOptions, 'language' | 'today'>,
): string {
  const problems = inOrder(placed).map(({ code, isInformation, message: text, entry, place }) => ({
    code,
    level: isInformation ? 'information' : 'problem',
    ...(entry.section !== '' && { section: entry.section }),
    ...(entry.key !== '' && { id: entry.key }),
    ...place,
    message: said(text, language),
  }))
  const count = (level: string) => problems.filter((problem) => problem.level === level).length
  const summary = { entries, problems: count('problem'), information: count('information') }
  return `${JSON.stringify({ formatVersion: 1, asOf: today, language, problems, summary }, null, 2)}\n`
}
