import { type Language, type Message, message, said, worded } from '../l10n/message.ts'
import type { Accepted, Finding, Location } from '../review/finding.ts'
import { shownPath } from '../review/path.ts'
import type { Level } from '../rules/rule.ts'
import { frame } from './frame.ts'
import { columnsOf, harmless, printable } from './printable.ts'
import { baselineCounts, countLevels, type FolderResult, positionIn } from './result.ts'
import { sinceTexts } from './since.ts'
import { indented, wrap } from './wrap.ts'

export interface TextOptions {
  readonly language: Language
  /** Gives text a style of the terminal, or leaves it as it is. */
  readonly style: (style: readonly Style[], text: string) => string
  /** Columns to write in. */
  readonly width: number
  /** Whether hints are listed, or only counted. */
  readonly hints: boolean
  /** Whether what was accepted is listed, or only counted. */
  readonly accepted: boolean
  /** The lines of a file, for the frame in a finding. */
  readonly lines: (uri: string) => readonly string[] | undefined
  /** A uri as the reader may type or follow it. */
  readonly shownAs: (uri: string) => string
  /** Whether all that was asked for could be read, as far as it is not among the results. */
  readonly complete: boolean
}

export type Style = 'bold' | 'red' | 'yellow' | 'cyan' | 'green' | 'gray'

const COLOURS: Readonly<Record<Level, readonly Style[]>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  hint: ['gray', 'bold'],
}

/** Findings of one rule in one file that are written out; the others are counted. */
const MOST_ALIKE = 20

/** Other places that are named under a finding; one more than these is named too, instead of counted. */
const MOST_RELATED = 5

/** The findings as a person reads them in a terminal: each with its place, its line, why it matters and what to do. */
export function toText(results: readonly FolderResult[], options: TextOptions): string {
  const lines = [...results.flatMap((result) => folder(result, options)), ...summary(results, options)]
  return `${lines.map(harmless).join('\n')}\n`
}

function folder(result: FolderResult, options: TextOptions): readonly string[] {
  const { language, style } = options
  const { files, applications, components } = result
  // A folder that is called `.` goes by its own name.
  const name =
    result.name === '.' ? shownPath(result.root, result.root.slice(0, result.root.lastIndexOf('/'))) : result.name
  const title = worded(message('output.folder', { name: printable(name), files, applications, components }), language)
  const lines = [style(['bold'], title), '']
  const alike = new Map<string, number>()
  let last: Finding | undefined
  for (const one of result.findings.filter((f) => options.hints || f.level !== 'hint')) {
    const key = `${one.at.uri} ${one.rule}`
    const count = (alike.get(key) ?? 0) + 1
    alike.set(key, count)
    if (count > MOST_ALIKE) continue
    lines.push(...finding(one, last && isOneCause(last, one), result, options), '')
    last = one
  }
  for (const [key, count] of alike)
    if (count > MOST_ALIKE) lines.push(...notShown(key, count - MOST_ALIKE, options), '')
  if (options.accepted && result.accepted.length > 0) {
    lines.push(style(['bold'], worded(message('accepted.heading', {}), language)), '')
    for (const one of result.accepted) lines.push(...finding(one, false, result, options), '')
  }
  for (const { uri, reason } of result.unreadable) {
    const text = worded(message('file.unreadable', { file: printable(options.shownAs(uri)), reason }), language)
    lines.push(...wrap(text, options.width).map((line) => style(COLOURS.error, line)), '')
  }
  return lines
}

/** Whether two findings speak of one cause in one place. */
function isOneCause(one: Finding, other: Finding): boolean {
  return one.cause === other.cause && one.at.uri === other.at.uri && one.at.start === other.at.start
}

/** `isSame`: what was written just before stands on the same cause. */
function finding(
  finding: Finding,
  isSame: boolean | undefined,
  result: FolderResult,
  options: TextOptions,
): readonly string[] {
  const { language, width } = options
  const { what, why, todo } = said(finding.message, language)
  return [
    ...heading(finding, isSame, result, options),
    ...indented(what, width),
    ...sinceTexts(finding, result, language).flatMap((text) => indented(text, width)),
    ...(isSame ? [] : framed(finding, result, options)),
    ...(why ? indented(why, width) : []),
    ...(finding.accepted
      ? indented(worded(message('accepted.by', acceptedWords(finding.accepted)), language), width)
      : []),
    ...finding.reasons.flatMap((reason) => indented(worded(reason.message, language), width)),
    ...(todo && !finding.accepted ? indented(todo, width, '→ ') : []),
    // The way says what the other places would.
    ...(finding.chain.length > 0 ? way(finding, options) : relatedPlaces(finding, result, options)),
  ]
}

function acceptedWords({
  acceptedBy,
  acceptedOn,
  until,
  reason,
}: Accepted): Omit<Accepted, 'element' | 'covers' | 'at'> {
  return { acceptedBy: printable(acceptedBy), acceptedOn, until, reason: printable(reason) }
}

/** Level, place and rule; the rule on a line of its own where they do not fit. */
function heading(
  { level, rule, at, state }: Finding,
  isSame: boolean | undefined,
  result: FolderResult,
  options: TextOptions,
): readonly string[] {
  const { language, style, width } = options
  const name = worded(message('output.level', { level }), language)
  const { line, character } = positionIn(result, at.uri, at.start)
  const place = isSame
    ? worded(message('output.same-cause', {}), language)
    : `${printable(options.shownAs(at.uri))}:${line + 1}:${character + 1}`
  const which = state === 'current' ? rule : `${rule}  ${worded(message('output.state', { state }), language)}`
  const first = `${style(COLOURS[level], name)}  ${place}`
  const fits = columnsOf(`${name}  ${place}  ${which}`) <= width
  return fits ? [`${first}  ${style(['gray'], which)}`] : [first, `  ${style(['gray'], which)}`]
}

/** From an element to what it comes down to, on one line where that fits. */
function way({ chain }: Finding, { language, style, width }: TextOptions): readonly string[] {
  const nodes = chain.flatMap(({ fromName, toName }, i) => (i === 0 ? [fromName, toName] : [toName]))
  const text = worded(message('chain.way', { nodes }), language)
  return indented(text, width, '  ').map((line) => style(['gray'], line))
}

function relatedPlaces(finding: Finding, result: FolderResult, options: TextOptions): readonly string[] {
  const listed = finding.related.length > MOST_RELATED + 1 ? MOST_RELATED : finding.related.length
  const more = finding.related.length - listed
  const rest = worded(message('output.more', { count: more }), options.language)
  return [
    ...finding.related.slice(0, listed).flatMap((place) => related(place, result, options)),
    ...(more > 0 ? [`    ${options.style(['gray'], rest)}`] : []),
  ]
}

function framed({ at, level }: Finding, result: FolderResult, { style, width, lines }: TextOptions): readonly string[] {
  const start = positionIn(result, at.uri, at.start)
  const line = lines(at.uri)?.[start.line]
  if (line === undefined) return []
  const number = String(start.line + 1)
  const margin = number.length + 7
  const shown = frame(line, start, positionIn(result, at.uri, at.end), width - margin)
  const gutter = (text: string) => style(['gray'], `    ${text} │`)
  const marks = `${gutter(' '.repeat(number.length))} ${style(COLOURS[level], shown.marks)}`
  return [`${gutter(number)} ${shown.line}`.trimEnd(), marks]
}

function related(
  { uri, start, message: text }: Location & { readonly message: Message },
  result: FolderResult,
  { language, style, shownAs, width }: TextOptions,
): readonly string[] {
  const place = `${printable(shownAs(uri))}:${positionIn(result, uri, start).line + 1}`
  const words = printable(worded(text, language))
  const fits = columnsOf(`    ${place}  ${words}`) <= width
  return fits
    ? [`    ${style(['gray'], place)}  ${words}`]
    : [`    ${style(['gray'], place)}`, ...indented(words, width, '    ')]
}

function notShown(key: string, count: number, { language, style, shownAs, width }: TextOptions): readonly string[] {
  const [uri = '', rule = ''] = key.split(' ')
  const more = worded(message('output.more', { count }), language)
  return wrap(`${printable(shownAs(uri))}  ${rule}  ${more}`, width).map((line) => style(['gray'], line))
}

function summary(results: readonly FolderResult[], options: TextOptions): readonly string[] {
  const { language, style, hints } = options
  const counts = countLevels(results.flatMap((result) => result.findings))
  const listed = counts.error + counts.warning + counts.info + (hints ? counts.hint : 0)
  const unread = !options.complete || results.some((result) => result.unreadable.length > 0)
  const worst = (['error', 'warning', 'info'] as const).find((level) => counts[level] > 0) ?? 'hint'
  const since = baselineCounts(results)
  const clean = since ? message('output.clean-since', {}) : message('output.clean', counts)
  const lines: string[] = []
  if (listed > 0) lines.push(style(COLOURS[worst], worded(message('output.counts', counts), language)))
  // What was not read may hold anything.
  else if (!unread) lines.push(style(['green', 'bold'], worded(clean, language)))
  const accepted = results.reduce((total, result) => total + result.accepted.length, 0)
  if (accepted > 0 && !options.accepted)
    lines.push(style(['gray'], worded(message('accepted.short', { count: accepted }), language)))
  if (counts.hint > 0 && !hints)
    lines.push(style(['gray'], worded(message('output.hints', { count: counts.hint }), language)))
  if (since)
    lines.push(
      ...wrap(worded(message('output.known', since), language), options.width).map((line) => style(['gray'], line)),
    )
  return lines
}
