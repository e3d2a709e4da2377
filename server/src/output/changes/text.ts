import { type Message, message, said, worded } from '../../l10n/message.ts'
import { groupedBy } from '../../model/grouped.ts'
import { idOf, nodeParts } from '../../model/node.ts'
import type { Changes, OrganisationChanges } from '../../review/changes/changes.ts'
import type { FindingChange } from '../../review/changes/judged-items.ts'
import type { Review } from '../../review/review.ts'
import { called } from '../../rules/chain-text.ts'
import { harmless, printable } from '../printable.ts'
import type { TextOptions } from '../text.ts'
import { indented } from '../wrap.ts'

/** What is compared with what. */
export interface Compared {
  readonly changes: Changes
  readonly before: Review
  readonly after: Review
  readonly since: Since
}

/** A revision of git, and the commit that stands for it. */
export interface Since {
  /** As it was asked for: `main`. */
  readonly revision: string
  /** The whole hash. */
  readonly commit: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly subject: string
  /** Whether the commit is the one in which what there is left the revision. */
  readonly isCommon: boolean
}

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

export function sinceMessage({ revision, commit, day, subject, isCommon }: Since): Message {
  return message('changes.since', {
    revision: printable(revision),
    commit: commit.slice(0, SHORT_HASH),
    day,
    subject: printable(subject),
    isCommon,
  })
}

/** Digits of a hash that people are used to. */
const SHORT_HASH = 8

/** For each organisation and state what changed, in sentences. */
export function summaryMessages(
  own: OrganisationChanges,
  { after, before }: Pick<Compared, 'after' | 'before'>,
): readonly Message[] {
  const { organisation, items, hosts, jurisdictions, processes } = own
  const catalogue = after.model.catalogueFor(organisation)
  const older = before.model.catalogueFor(organisation)
  const name = (node: string) => {
    const now = called(node, catalogue)
    return now === idOf(node) ? called(node, older) : now
  }
  const counts = [...groupedBy(items, (each) => `${each.change} ${nodeParts((each.after ?? each.before).node).kind}`)]
    .map(([, same]) => same)
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      return [{ change: first.change, kind: nodeParts((first.after ?? first.before).node).kind, count: same.length }]
    })
  const isOther = processes.before.join('\n') !== processes.after.join('\n')
  return [
    ...(counts.length > 0 ? [message('changes.items', { counts })] : []),
    ...hosts.map(({ node, ...shift }) => message('changes.hosted', { host: name(node), ...shift })),
    ...jurisdictions.map(({ node, ...shift }) => message('changes.reached', { of: name(node), ...shift })),
    ...(isOther ? [message('changes.processes', processes)] : []),
  ]
}

/** What sums up all of it: how many findings it is about, and what was accepted. */
export function countMessages({ worse, better, accepted }: Changes): readonly Message[] {
  return [
    message('changes.counts', { worse: worse.length, better: better.length }),
    ...(accepted.before === accepted.after ? [] : [message('changes.accepted', accepted)]),
  ]
}

/** The organisation by its name, with the target where it is about one. */
export function organisationTitle({ organisation, state }: OrganisationChanges, { model }: Review): Message {
  const [definition] = model.definitions({ organisation: '', id: organisation })
  const name = definition?.entity.value['name']
  return message('changes.state', { name: typeof name === 'string' ? name : organisation, state })
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
