import type { Bearing } from '../../analysis/scenario/process-outage.ts'
import type { Standstill, Stopped } from '../../analysis/scenario/standstill.ts'
import { type Message, message, worded } from '../../l10n/message.ts'
import { heading, mostOf, namesAlong, type Page, thingLines, under } from './page.ts'
import { openEnd } from './way.ts'

/** What stops in an organisation: round after round, each thing with the way to where it began. */
export function standstillLines(outcome: Standstill, page: Page): readonly string[] {
  const { best, differing } = outcome
  const rounds = [...new Set(best.map(({ round }) => round))]
  const section = (title: Message, stopped: readonly Stopped[]) => [
    heading(title, page),
    ...mostOf(stopped, (each) => stoppedLines(each, outcome, page), page),
    '',
  ]
  return [
    heading(
      message('scenario.organisation', { name: page.told.name, sure: best.length, perhaps: differing.length }),
      page,
    ),
    '',
    ...rounds.flatMap((round) =>
      section(
        message('scenario.round', { round }),
        best.filter((each) => each.round === round),
      ),
    ),
    ...(differing.length === 0 ? [] : section(message('scenario.perhaps', {}), differing)),
  ]
}

function stoppedLines(
  { node, isCritical, way, bearing }: Stopped,
  { differing }: Standstill,
  page: Page,
): readonly string[] {
  const isOpen = differing.some((each) => each.node === node)
  const open = openEnd(way)
  const nodes = [...namesAlong(node, way, page), ...(open ? [worded(open, page.language)] : [])]
  return [
    ...thingLines(node, isCritical, page),
    ...(way.length === 0 ? [] : under(message('chain.way', { nodes }), page).map((line) => page.style(['gray'], line))),
    ...(open === undefined && isOpen ? under(message('scenario.unsure', {}), page) : []),
    ...(bearing ? bearingMessages(bearing).flatMap((text) => under(text, page)) : []),
  ]
}

function bearingMessages({ maxOutage = '', fallback, stillAfter, ...long }: Bearing): readonly Message[] {
  const { tooLongAfter, isTooLong } = long
  return [
    message('scenario.fallback', { fallback, isLengthKnown: stillAfter !== undefined }),
    message('scenario.max-outage', { maxOutage, tooLongAfter, isTooLong }),
  ]
}
