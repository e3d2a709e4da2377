import { message } from '../../l10n/message.ts'
import { groupedBy } from '../../model/grouped.ts'
import { counted } from '../figures/count.ts'
import type { ChangeFigures, CourseFigures, GoalFigures, MomentFigures, RoadmapFigures } from '../figures/roadmap.ts'
import { calendarPicture, calendarTable } from '../pictures/calendar.ts'
import { partCell, roadmapPicture, shareOf, shareTable } from '../pictures/roadmap.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Cell, type Section, type Table, table, text, type Written, written } from './block.ts'
import { column, figures } from './columns.ts'
import { movesSection } from './moves.ts'
import { type NameOf, namesHere } from './names-in-cell.ts'
import { elementCalled } from './rule-words.ts'
import type { Template } from './template.ts'
import { yearsTogether } from './years.ts'

/** For who answers for the course: where it goes by what is planned, and when there is something to decide. */
export const roadmap: Template = {
  title: (names) => message('report.roadmap.title', { names }),
  mainTable: 'calendar',
  withMoves: true,
  // A spreadsheet wants every year.
  apart: ({ roadmap: of, contracts, unusedContracts }) => [
    calendarTable([...contracts, ...unusedContracts]),
    courseTable(of),
    ...MEASURES.map((measure) => shareTable(of.years, of.goals, measure)),
  ],
  sections: (
    { roadmap: of, contracts, unusedContracts, asOf, names, moves = [] }: OrganisationFigures,
    _,
    prefix,
  ): readonly Section[] => [
    courseSection(of, prefix),
    goalsSection(of, prefix),
    movesSection(moves, namesHere({ names }), prefix),
    changesSection({ roadmap: of, names }, prefix),
    momentsSection(of, namesHere({ names }), prefix),
    {
      id: `${prefix}calendar`,
      title: message('report.roadmap.part', { part: 'calendar' }),
      blocks:
        contracts.length + unusedContracts.length === 0
          ? [text(message('report.roadmap.none', { part: 'contracts' }))]
          : [calendarPicture([...contracts, ...unusedContracts], asOf, `${prefix}contracts`)],
    },
    {
      id: `${prefix}method`,
      title: message('report.part', { part: 'method' }),
      blocks: [text(message('report.roadmap.method', {})), text(message('report.roadmap.method-unknown', {}))],
    },
  ],
}

const MEASURES = ['european', 'openSource', 'commonGround'] as const

function courseSection({ now, years, goals, hasUndatedTarget }: RoadmapFigures, prefix: string): Section {
  const last = years.at(-1)
  return {
    id: `${prefix}course`,
    title: message('report.roadmap.part', { part: 'course' }),
    blocks: [
      {
        kind: 'figures',
        figures: [
          { value: now.inUse.count, label: message('report.figure.applications', { count: now.inUse.count }) },
          ...MEASURES.map((measure) => ({
            value: { percent: shareOf(now[measure], 'yes') },
            label: message('report.roadmap.share-now', { measure }),
          })),
          ...(last
            ? MEASURES.slice(0, 2).map((measure) => ({
                value: { percent: shareOf(last.planned[measure], 'yes') },
                label: message('report.roadmap.share-then', { measure, year: last.year }),
              }))
            : []),
        ],
      },
      text(message('report.roadmap.course', {})),
      ...(hasUndatedTarget ? [text(message('report.roadmap.undated', {}))] : []),
      ...MEASURES.map((measure): Block => roadmapPicture(years, goals, measure, `${prefix}line-${measure}`)),
      { kind: 'table', table: yearsTogether(courseTable({ now, years })) },
    ],
  }
}

function courseTable({ now, years }: Pick<RoadmapFigures, 'now' | 'years'>): Table {
  return {
    id: 'course',
    title: message('report.roadmap.table', { table: 'course' }),
    columns: [
      column('year'),
      figures('applications'),
      figures('reach'),
      figures('reachUnknown'),
      figures('stop'),
      figures('stopUnknown'),
      figures('reachIdeas'),
      figures('contractsEnding'),
    ],
    rows: [
      courseRow(message('report.roadmap.now', {}), now, undefined, undefined),
      ...years.map(({ year, planned, withIdeas, contractsEnding }) =>
        courseRow(String(year), planned, withIdeas, contractsEnding.count),
      ),
    ],
  }
}

function courseRow(
  label: Cell,
  { inUse, reach, stop }: CourseFigures,
  withIdeas: CourseFigures | undefined,
  ending: number | undefined,
): readonly Cell[] {
  return [
    label,
    inUse.count,
    reach.yes.count,
    reach.unknown.count,
    stop.yes.count,
    stop.unknown.count,
    withIdeas?.reach.yes.count,
    ending,
  ]
}

/** What the policy wants, and what comes of it. */
export function goalsSection({ goals }: RoadmapFigures, prefix: string): Section {
  return {
    id: `${prefix}goals`,
    title: message('report.roadmap.part', { part: 'goals' }),
    blocks: [
      table(
        {
          id: 'goals',
          title: message('report.roadmap.table', { table: 'goals' }),
          columns: [
            column('ambition'),
            column('year'),
            figures('share'),
            figures('planned'),
            column('reached'),
            figures('missing'),
            column('withIdeas'),
          ],
          rows: goals.map(goalRow),
        },
        message('report.roadmap.none', { part: 'goals' }),
      ),
    ],
  }
}

function goalRow({ measure, year, share, planned, reached, missing, withIdeas }: GoalFigures): readonly Cell[] {
  return [
    message('report.roadmap.measure', { measure }),
    String(year),
    { percent: share },
    partCell(planned, 'yes'),
    message('report.answer', { answer: reached }),
    missing,
    message('report.answer', { answer: withIdeas }),
  ]
}

/** What is planned. */
export function changesSection(
  { roadmap: { changes }, names }: Pick<OrganisationFigures, 'roadmap' | 'names'>,
  prefix: string,
): Section {
  const nameOf = namesHere({ names })
  return {
    id: `${prefix}changes`,
    title: message('report.roadmap.part', { part: 'changes' }),
    blocks: [
      table(
        {
          id: 'changes',
          title: message('report.roadmap.table', { table: 'changes' }),
          columns: [column('element'), column('what'), column('to'), column('before'), column('resolve')],
          rows: changes.map((each) => changeRow(each, nameOf)),
        },
        message('report.roadmap.none', { part: 'changes' }),
      ),
    ],
  }
}

function changeRow(
  { of, kind, to, before, firmness, isOverdue, isDone }: ChangeFigures,
  nameOf: NameOf,
): readonly Cell[] {
  return [
    written(nameOf(of), of),
    message('report.roadmap.change', { kind }),
    to.map(nameOf),
    before === '' ? undefined : { day: before },
    message('report.roadmap.resolve', { firmness, isOverdue, isDone }),
  ]
}

function momentsSection({ moments }: RoadmapFigures, nameOf: NameOf, prefix: string): Section {
  return {
    id: `${prefix}moments`,
    title: message('report.roadmap.part', { part: 'moments' }),
    blocks: [
      table(
        {
          id: 'moments',
          title: message('report.roadmap.table', { table: 'moments' }),
          columns: [column('date'), column('what'), column('element'), figures('touches')],
          rows: momentsOfOneDay(moments).map((same) => momentRow(same, nameOf)),
        },
        message('report.roadmap.none', { part: 'moments' }),
      ),
    ],
  }
}

/** What happens of one kind on one day is read as one. */
function momentsOfOneDay(moments: readonly MomentFigures[]): readonly (readonly MomentFigures[])[] {
  return [...groupedBy(moments, ({ date, kind }) => `${date} ${kind}`).values()]
}

function momentRow(same: readonly MomentFigures[], nameOf: NameOf): readonly Cell[] {
  const [first] = same
  if (!first) return []
  const { date, kind, isPast } = first
  return [
    { day: date },
    message('report.roadmap.moment', { kind, isPast }),
    uniqueWords(same.map((each) => written(momentName(each, nameOf), each.of, ...each.affects.ids))),
    counted(same.flatMap(({ affects }) => affects.ids)).count,
  ]
}

/** A target is named in the column before; what was accepted is told by what it is of. */
function momentName({ kind, of }: MomentFigures, nameOf: NameOf): Written['label'] {
  if (kind === 'target') return message('report.roadmap.target', {})
  if (kind === 'acceptance') return elementCalled(of.slice(of.indexOf(' ') + 1), nameOf)
  return nameOf(of)
}

/** One thing may be accepted for two reasons. */
function uniqueWords(all: readonly Written[]): readonly Written[] {
  return all.filter(({ label }, i) => all.findIndex((other) => other.label === label) === i)
}
