import { message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import type { ChangeFigures, CourseFigures, GoalFigures, MomentFigures, RoadmapFigures } from '../figures/roadmap.ts'
import { calendarPicture } from '../pictures/calendar.ts'
import { roadmapPicture, shareOf } from '../pictures/roadmap.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Cell, type Section, table, text, written } from './block.ts'
import { column, figures } from './columns.ts'
import { movesSection } from './moves.ts'
import type { Template } from './template.ts'

/** For who answers for the course: where it goes by what is planned, and when there is something to decide. */
export const roadmap: Template = {
  title: (name) => message('report.roadmap.title', { name }),
  mainTable: 'calendar',
  withMoves: true,
  sections: (
    { roadmap: of, contracts, unusedContracts, asOf, moves = [] }: OrganisationFigures,
    _,
    prefix,
  ): readonly Section[] => [
    courseSection(of, prefix),
    goalsSection(of, prefix),
    movesSection(moves, prefix),
    changesSection(of, prefix),
    momentsSection(of, prefix),
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
          { value: now.inUse.count, label: message('report.figure.applications', {}) },
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
      {
        kind: 'table',
        table: {
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
        },
      },
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
    { percent: shareOf(planned, 'yes') },
    message('report.answer', { answer: reached }),
    missing,
    message('report.answer', { answer: withIdeas }),
  ]
}

/** What is planned. */
export function changesSection({ changes }: RoadmapFigures, prefix: string): Section {
  return {
    id: `${prefix}changes`,
    title: message('report.roadmap.part', { part: 'changes' }),
    blocks: [
      table(
        {
          id: 'changes',
          title: message('report.roadmap.table', { table: 'changes' }),
          columns: [column('element'), column('what'), column('to'), column('before'), column('resolve')],
          rows: changes.map(changeRow),
        },
        message('report.roadmap.none', { part: 'changes' }),
      ),
    ],
  }
}

function changeRow({ of, kind, to, before, firmness, isOverdue, isDone }: ChangeFigures): readonly Cell[] {
  return [
    written(idOf(of), of),
    message('report.roadmap.change', { kind }),
    to.map((each) => idOf(each)),
    before === '' ? undefined : { day: before },
    message('report.roadmap.resolve', { firmness, isOverdue, isDone }),
  ]
}

function momentsSection({ moments }: RoadmapFigures, prefix: string): Section {
  return {
    id: `${prefix}moments`,
    title: message('report.roadmap.part', { part: 'moments' }),
    blocks: [
      table(
        {
          id: 'moments',
          title: message('report.roadmap.table', { table: 'moments' }),
          columns: [column('date'), column('what'), column('element'), figures('touches')],
          rows: moments.map(momentRow),
        },
        message('report.roadmap.none', { part: 'moments' }),
      ),
    ],
  }
}

function momentRow({ date, kind, of, isPast, affects }: MomentFigures): readonly Cell[] {
  return [
    { day: date },
    message('report.roadmap.moment', { kind, isPast }),
    written(idOf(of), of, ...affects.ids),
    affects.count,
  ]
}
