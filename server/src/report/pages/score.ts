import { message } from '../../l10n/message.ts'
import type { Readings, ThingFigures } from '../figures/score.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Cell, type Section, type Table, table, text, written } from './block.ts'
import { column, figures } from './columns.ts'

/** What the EU Cloud Sovereignty Framework makes of it: levels with what holds them down, and the score by each set of weights. */
export function scoreSection({ score }: OrganisationFigures, prefix: string): Section {
  const id = `${prefix}score`
  const title = message('report.part', { part: 'score' })
  if (!score) return { id, title, blocks: [text(message('report.score.none', {}))] }
  const { answered, seal, totals, weights: chosen } = score
  const blocks: readonly Block[] = [
    text(message('report.score.what', {})),
    text(message('report.score.answered', answered)),
    text(message('report.score.weights', { weights: chosen })),
    {
      kind: 'figures',
      figures: [
        { value: readingCell(seal, ({ level }) => level), label: message('report.score.seal', {}) },
        ...totals.map(({ weights, ...percent }) => ({
          value: readingCell(percent, (value) => `${Math.round(value)}%`),
          label: message('report.score.total', { weights }),
        })),
      ],
    },
    {
      kind: 'table',
      table: {
        id: 'objectives',
        title: message('report.score.objectives', {}),
        columns: [
          column('objective'),
          figures('answered'),
          figures('strictPoints'),
          figures('lenientPoints'),
          figures('strictSeal'),
          figures('lenientSeal'),
        ],
        rows: score.objectives.map(({ objective, name, answered: own, points, seal: level }) => [
          typeof name === 'string'
            ? `${objective} ${name}`
            : { en: `${objective} ${name.en}`, nl: `${objective} ${name.nl}` },
          { percent: own.settled / own.criteria },
          Math.round(points.strict),
          points.lenient === undefined ? undefined : Math.round(points.lenient),
          level.strict,
          level.lenient,
        ]),
      },
    },
    {
      kind: 'table',
      table: {
        id: 'seal-levels',
        title: message('report.score.by-level', {}),
        columns: [column('seal'), figures('strict'), figures('lenient')],
        rows: [0, 1, 2, 3, 4].map((level) => [
          `SEAL-${level}`,
          atLevel(seal.strict, level),
          atLevel(seal.lenient, level),
        ]),
      },
    },
    table(
      {
        id: 'seal-held-by',
        title: message('report.score.held-by', { level: seal.lenient?.level ?? 0 }),
        columns: [column('criterion'), figures('applications')],
        rows: (seal.lenient?.heldBy ?? []).map(({ criterion, applications }) => [criterion, applications.count]),
      },
      message('report.score.held-by-none', {}),
    ),
  ]
  return { id, title, blocks }
}

function atLevel(
  seal:
    | { readonly byLevel: readonly { readonly level: number; readonly applications: { readonly count: number } }[] }
    | undefined,
  level: number,
): Cell {
  return seal === undefined ? undefined : (seal.byLevel.find((each) => each.level === level)?.applications.count ?? 0)
}

/** Strict, then lenient. */
function readingCell<T>({ strict, lenient }: Readings<T>, shown: (value: T) => string | number): Cell {
  return `${shown(strict)} – ${lenient === undefined ? '?' : shown(lenient)}`
}

/** The scores of applications and platforms one by one. */
export function scoreTable({ score }: OrganisationFigures): Table {
  const all: readonly ThingFigures[] = score ? [...score.platforms, ...score.applications] : []
  const sets = score?.totals.map(({ weights }) => weights) ?? []
  return {
    id: 'scores',
    title: message('report.score.things', {}),
    columns: [
      column('element'),
      figures('answered'),
      figures('strictSeal'),
      figures('lenientSeal'),
      ...sets.map((weights) => ({ title: message('report.score.total', { weights }), isFigure: true as const })),
      column('criterion'),
    ],
    rows: all.map(({ of, answered, seal, totals, heldBy }) => [
      written(of, of),
      { percent: answered.settled / answered.criteria },
      seal.strict,
      seal.lenient,
      ...totals.map((total) => readingCell(total, (value) => `${Math.round(value)}%`)),
      heldBy,
    ]),
  }
}
