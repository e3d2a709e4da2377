import type { Power } from '../../analysis/scenario/grasp.ts'
import type { Change, TakeoverOutcome } from '../../analysis/scenario/takeover.ts'
import { message } from '../../l10n/message.ts'
import { groupedBy } from '../../model/grouped.ts'
import { nodeParts } from '../../model/node.ts'
import { below, heading, mostOf, namesAlong, type Page, thingLines, under } from './page.ts'
import { nameIn } from './told.ts'

/** What changes in an organisation: power by power, each thing with whom it answers to now and then. */
export function takeoverLines({ gained, already, lost }: TakeoverOutcome, page: Page): readonly string[] {
  const counted = (changes: readonly Change[]) => new Set(changes.map(({ node }) => node)).size
  const title = { name: page.told.name, gained: counted(gained), lost: counted(lost) }
  const names = [...new Set(already.map(({ node }) => nodeParts(node).id))]
  return [
    heading(message('takeover.organisation', title), page),
    '',
    ...sections(gained, false, page),
    ...sections(lost, true, page),
    ...(names.length === 0 ? [] : [...below(message('takeover.already', { names }), page), '']),
  ]
}

function sections(changes: readonly Change[], isLost: boolean, page: Page): readonly string[] {
  const inOrder = changes.toSorted((a, b) => POWERS.indexOf(a.power) - POWERS.indexOf(b.power))
  return [...groupedBy(inOrder, ({ power, country }) => `${power} ${country}`).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { power, country } = first
    const of = nameIn([page.told], `jurisdiction:${country}`)
    const isStudied = (isLost ? first.before : first.after).at(-1)?.relation === 'law'
    return [
      heading(message('takeover.power', { power, of, isLost }), page),
      ...(isStudied ? [] : below(message('takeover.not-studied', { of }), page)),
      ...mostOf(same, (each) => changeLines(each, page), page),
      '',
    ]
  })
}

function changeLines({ node, isCritical, isSure, before, after }: Change, page: Page): readonly string[] {
  const ways = [
    message('takeover.now', { nodes: namesAlong(node, before, page) }),
    message('takeover.then', { nodes: namesAlong(node, after, page) }),
  ]
  return [
    ...thingLines(node, isCritical, page),
    ...ways.flatMap((way) => under(way, page)).map((line) => page.style(['gray'], line)),
    ...(isSure ? [] : under(message('scenario.unsure', {}), page)),
  ]
}

/** In the order in which they weigh. */
const POWERS: readonly Power[] = ['data', 'in-use', 'at-once', 'accounts', 'metadata', 'in-time']
