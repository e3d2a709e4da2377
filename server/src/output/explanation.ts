import { type Language, message, said, worded } from '../l10n/message.ts'
import type { Finding, Step } from '../review/finding.ts'
import { alternativesLines } from './alternatives-lines.ts'
import { printable } from './printable.ts'
import { type FolderResult, positionIn, type WholeResult } from './result.ts'
import type { Style } from './text.ts'
import { indented } from './wrap.ts'

export interface ExplanationOptions {
  readonly language: Language
  /** Columns to write in. */
  readonly width: number
  readonly style: (style: readonly Style[], text: string) => string
  /** A uri as the reader may type or follow it. */
  readonly shownAs: (uri: string) => string
}

/** One finding with all that it rests on: what it says, each step of the chain with where it was read, what it touches. */
export function explanation(
  finding: Finding,
  result: Pick<WholeResult, 'review'>,
  options: ExplanationOptions,
): string {
  const { language, style, width } = options
  const { what, why, todo } = said(finding.message, language)
  const level = worded(message('output.level', { level: finding.level }), language)
  const title = (key: 'explain.chain' | 'explain.reasons' | 'explain.affected' | 'explain.rule') =>
    style(['bold'], worded(message(key, {}), language))
  const lines = [
    style(['bold'], `${level}  ${finding.rule}`),
    placeOf(finding.at.uri, finding.at.start, result, options),
    '',
    ...indented(what, width),
    ...(why ? indented(why, width) : []),
    ...(todo ? indented(todo, width, '→ ') : []),
  ]
  if (finding.chain.length > 0)
    lines.push('', title('explain.chain'), ...finding.chain.flatMap((step, i) => stepLines(step, i, result, options)))
  if (finding.reasons.length > 0) lines.push('', title('explain.reasons'))
  for (const { rule, message: text } of finding.reasons)
    lines.push(...indented(`${rule}: ${worded(text, language)}`, width))
  if (finding.affected.length > 0)
    lines.push('', title('explain.affected'), ...finding.affected.flatMap((name) => indented(name, width)))
  lines.push(
    ...alternativesLines(finding, result.review, options),
    '',
    `${title('explain.rule')} havenwijzer explain ${finding.rule}`,
  )
  return `${lines.join('\n')}\n`
}

/** A step, how sure it is, and where it was read or stands. */
function stepLines(
  { message: text, confidence, source, asOf, at }: Step,
  index: number,
  result: Pick<FolderResult, 'review'>,
  options: ExplanationOptions,
): readonly string[] {
  const { language, style, width } = options
  const sure = worded(message('explain.sure', { confidence, asOf: asOf ?? '' }), language)
  return [
    ...indented(`${index + 1}. ${worded(text, language)}`, width),
    ...indented(sure, width, '   ').map((line) => style(['gray'], line)),
    ...(at === undefined ? [] : [style(['gray'], `     ${placeOf(at.uri, at.start, result, options)}`)]),
    // An address is for following, and breaks when it is cut.
    ...(source === undefined ? [] : [style(['gray'], `     ${printable(source)}`)]),
  ]
}

function placeOf(
  uri: string,
  offset: number,
  result: Pick<FolderResult, 'review'>,
  { shownAs }: ExplanationOptions,
): string {
  const { line, character } = positionIn(result, uri, offset)
  return `${printable(shownAs(uri))}:${line + 1}:${character + 1}`
}
