import { message } from '../../../l10n/message.ts'
import { idOf } from '../../../model/node.ts'
import type { SplitFigures } from '../../figures/roadmap.ts'
import { type Cell, type Column, type Table, table, written } from '../../pages/block.ts'
import { roadmapPicture } from '../../pictures/roadmap.ts'
import type { OrganisationFigures } from '../../report.ts'
import { column, figures, tableTitle } from '../columns.ts'
import { type Part, told, when } from '../part.ts'
import { QUOTED } from '../quoted.ts'
import { say } from '../sentence.ts'

/** How much is open source, and how much both that and Common Ground, against the target that is quoted. */
export const openSource: Part = {
  tell: ({ roadmap: { now, years }, openByDomain: { both } }) => {
    const { yes, no, unknown } = now.openSource
    const last = years.at(-1)
    const { percent, years: term } = QUOTED.maastricht
    return told({
      answer: [
        say('council.open.count', { part: yes, closed: no, whole: now.inUse }),
        ...(last
          ? [
              say('council.open.then', {
                year: last.year,
                part: last.planned.openSource.yes,
                whole: last.planned.inUse,
              }),
            ]
          : []),
        say('council.open.quoted', { percent, years: term }),
        say('council.open.both', { part: both, whole: now.inUse }),
      ],
      tiles: [
        { tile: 'open', count: yes },
        { tile: 'both', count: both },
      ],
      rests: 'both',
      certainty: [say('council.known', { what: 'licence', unknown, whole: now.inUse }), say('council.open.source', {})],
      unknown: when(unknown.count > 0, () => say('council.open.unknown', { part: unknown })),
    })
  },
  tables: (of, _, prefix) => [
    { kind: 'table', table: byDomain('open-by-domain', of, ({ openSource: split }) => split) },
    ...(of.roadmap.years.length === 0
      ? []
      : [roadmapPicture(of.roadmap.years, of.roadmap.goals, 'openSource', `${prefix}line-open-source`)]),
  ],
}

/** How much is built as Common Ground means it. */
export const commonGround: Part = {
  tell: ({ roadmap: { now } }) => {
    const { yes, unknown } = now.commonGround
    return told({
      answer: [say('council.common-ground.count', { part: yes, whole: now.inUse })],
      tiles: [{ tile: 'commonGround', count: yes }],
      rests: 'both',
      certainty: [say('council.known', { what: 'common-ground', unknown, whole: now.inUse })],
      unknown: when(unknown.count > 0, () => say('council.common-ground.unknown', { part: unknown })),
    })
  },
  tables: (of) => [
    { kind: 'table', table: byDomain('common-ground-by-domain', of, ({ commonGround: split }) => split) },
  ],
}

type Domain = OrganisationFigures['openByDomain']['domains'][number]

const ANSWERS = ['yes', 'no', 'unknown'] as const

function byDomain(
  id: 'open-by-domain' | 'common-ground-by-domain',
  { openByDomain: { domains } }: OrganisationFigures,
  splitOf: (domain: Domain) => SplitFigures,
): Table {
  const columns: readonly Column[] = [
    column('domain'),
    figures('applications'),
    ...ANSWERS.map((each) => figures(each)),
  ]
  return {
    id,
    title: tableTitle(id),
    columns,
    rows: domains.map((each): readonly Cell[] => [
      each.domain === '' ? undefined : written(each.domain, ...splitOf(each).yes.ids),
      each.applications.count,
      ...ANSWERS.map((answer) => splitOf(each)[answer].count),
    ]),
  }
}

/** Why what is closed is not open. */
export const whyClosed: Part = {
  tell: ({ decisions: { closed } }) =>
    closed.all.count === 0
      ? told({ answer: [say('council.reasons.none', {})] })
      : told({
          answer: [say('council.reasons.count', { part: closed.explained, whole: closed.all })],
          rests: 'files',
          unknown: when(closed.unexplained.count > 0, () =>
            say('council.reasons.unknown', { part: closed.unexplained }),
          ),
        }),
  tables: ({ decisions: { reasons } }) => [
    table(
      {
        id: 'reasons',
        title: tableTitle('reasons'),
        columns: [column('application'), column('reason')],
        rows: reasons.map(({ of, reason }) => [written(idOf(of), of), reason]),
      },
      message('council.nothing', { of: 'reasons' }),
    ),
  ],
}

/** What the organisation had made for itself, and whether others can use it. */
export const ownSoftware: Part = {
  tell: ({ ownSoftware: { published, unpublished, unknown } }) =>
    told({
      answer: [
        published.count + unpublished.count + unknown.count === 0
          ? say('council.own.none', {})
          : say('council.own.count', { published, unpublished }),
      ],
      rests: 'files',
      unknown: when(unknown.count > 0, () => say('council.own.unknown', { part: unknown })),
    }),
  tables: ({ ownSoftware: own }) => [
    table(
      {
        id: 'own-software',
        title: tableTitle('own-software'),
        columns: [column('application'), column('published')],
        rows: (['published', 'unpublished', 'unknown'] as const).flatMap((state) =>
          own[state].ids.map((id) => [written(idOf(id), id), message('council.yes-no', { answer: PUBLISHED[state] })]),
        ),
      },
      message('council.own.none', {}),
    ),
  ],
}

const PUBLISHED = { published: 'yes', unpublished: 'no', unknown: 'unknown' } as const
