import { type Message, message, said, worded } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import type { FindingChange } from '../../review/changes/judged-items.ts'
import {
  type Compared,
  countMessages,
  organisationTitle,
  sinceMessage,
  summaryMessages,
} from '../../review/changes/summary.ts'
import { harmless, printable } from '../printable.ts'
import type { TextOptions } from '../text.ts'
import { indented } from '../wrap.ts'

export type ChangesTextOptions = Pick<TextOptions, 'language' | 'style' | 'width' | 'shownAs'>

/** What changed, as a person reads it: in a terminal, and in an editor. */
export function changesText(compared: Compared, options: ChangesTextOptions): string {
  const { style } = options
  const say = (text: Message) => indented(worded(text, options.language), options.width).map((line) => line.slice(2))
  const lines = [
    ...say(sinceMessage(compared.since)).map((line) => style(['bold'], line)),
    '',
    ...summaryLines(compared, options),
    ...side('worse', compared, options),
    ...side('better', compared, options),
    ...say(message('changes.policy', {})).map((line) => style(['gray'], line)),
  ]
  return `${lines.map(harmless).join('\n')}\n`
}

function summaryLines(compared: Compared, options: ChangesTextOptions): readonly string[] {
  const { changes, after } = compared
  const { language, width, style } = options
  const isNothing = changes.organisations.length + changes.worse.length + changes.better.length === 0
  if (isNothing && changes.accepted.before === changes.accepted.after)
    return [...indented(worded(message('changes.nothing', {}), language), width), '']
  return [
    ...changes.organisations.flatMap((own) => [
      style(['bold'], printable(worded(organisationTitle(own, after), language))),
      ...summaryMessages(own, compared).flatMap((text) => indented(worded(text, language), width)),
      '',
    ]),
    ...countMessages(changes).flatMap((text) => indented(worded(text, language), width)),
    '',
  ]
}

function side(which: 'worse' | 'better', compared: Compared, options: ChangesTextOptions): readonly string[] {
  const all = compared.changes[which]
  if (all.length === 0) return []
  const { language, style } = options
  const title = worded(message(which === 'worse' ? 'changes.worse' : 'changes.better', {}), language)
  const more = worded(message('output.more', { count: all.length - MOST }), language)
  return [
    style(['bold', which === 'worse' ? 'red' : 'green'], title),
    ...all.slice(0, MOST).flatMap((change) => [...changeLines(change, which, compared, options), '']),
    ...(all.length > MOST ? [`  ${more}`, ''] : []),
  ]
}

/** More than these nobody reads; the JSON has all. */
const MOST = 50

function changeLines(
  { finding, since }: FindingChange,
  which: 'worse' | 'better',
  { before, after }: Compared,
  options: ChangesTextOptions,
): readonly string[] {
  const { language, style, width, shownAs } = options
  const { uri, start } = finding.at
  const line = (which === 'worse' ? after : before).lines(uri)?.position(start).line
  // Where a line of before is now, nobody can tell.
  const place = which === 'better' || line === undefined ? shownAs(uri) : `${shownAs(uri)}:${line + 1}`
  const change = which === 'worse' ? since.change : BETTER[since.change]
  const is = [change, ...(finding.accepted ? (['accepted'] as const) : [])]
    .map((each) => worded(message('changes.is', { change: each }), language))
    .join(', ')
  const level = worded(message('output.level', { level: finding.level }), language)
  const names = (nodes: readonly string[]) => nodes.map(idOf).map(printable)
  const told = (
    key: 'changes.added' | 'changes.louder' | 'changes.dropped' | 'changes.quieter',
    nodes: readonly string[],
  ) => (nodes.length === 0 ? [] : indented(worded(message(key, { names: names(nodes) }), language), width))
  return [
    `${level}  ${printable(place)}  ${style(['gray'], finding.rule)}  ${style(['bold'], is)}`,
    ...indented(said(finding.message, language).what, width),
    // Where it is all that it touches, it says so itself.
    ...told(
      which === 'worse' ? 'changes.added' : 'changes.dropped',
      since.added.length < finding.affected.length ? since.added : [],
    ),
    ...told(which === 'worse' ? 'changes.louder' : 'changes.quieter', since.worse),
  ]
}

const BETTER = { new: 'gone', grown: 'shrunk', worse: 'quieter' } as const
