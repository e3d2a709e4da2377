import { message } from '../../l10n/message.ts'
import { idOf } from '../../model/node.ts'
import { labels } from '../../schema/generated/descriptions.ts'
import type { InsteadFigures, PriceRiseFigures, TermsFigures } from '../figures/scenario-price-rise.ts'
import type { StandstillFigures, StoppedThing } from '../figures/scenario-standstill.ts'
import type { TakeoverFigures } from '../figures/scenario-takeover.ts'
import { type Cell, type Table, written } from './block.ts'
import {
  column,
  criticalFirst,
  figures,
  type NodeName,
  sureCell,
  tableTitle,
  thingCell,
  wayCell,
} from './scenario-columns.ts'

/** What comes of a scenario as tables: each tells one kind of thing. `id` begins their names. */
export interface TablesOptions {
  readonly id: string
  readonly at: NodeName
}

/** The processes that stop, with what they can bear, then all else that does. */
export function standstillTables({ stopped }: StandstillFigures, { id, at }: TablesOptions): readonly Table[] {
  const isProcess = ({ bearing }: StoppedThing) => bearing !== undefined
  return [
    {
      id: `${id}-processes`,
      title: tableTitle('processes'),
      columns: [
        column('thing'),
        column('when'),
        column('through'),
        column('maxOutage'),
        column('meanwhile'),
        column('tooLong'),
      ],
      rows: criticalFirst(stopped.filter(isProcess)).map((each) => [...stoppedCells(each, at), ...bearingCells(each)]),
    },
    {
      id: `${id}-things`,
      title: tableTitle('things'),
      columns: [column('thing'), column('when'), column('through')],
      rows: criticalFirst(stopped.filter((each) => !isProcess(each))).map((each) => stoppedCells(each, at)),
    },
  ]
}

function stoppedCells({ node, name, isSure, isCritical, round, way }: StoppedThing, at: NodeName): readonly Cell[] {
  return [thingCell(node, isCritical, at, name), message('report.scenario.when', { round, isSure }), wayCell(way)]
}

function bearingCells({ bearing }: StoppedThing): readonly Cell[] {
  const { maxOutage = '', fallback = [], tooLongAfter, isTooLong } = bearing ?? {}
  return [
    maxOutage === '' ? undefined : message('duration.stated', { of: maxOutage }),
    fallback.length === 0
      ? message('report.scenario.no-fallback', {})
      : fallback.map((each) => message('duration.fallback', each)),
    tooLongAfter === undefined ? undefined : message('report.scenario.too-long', { minutes: tooLongAfter, isTooLong }),
  ]
}

/** What is gained and lost, the critical first. */
export function takeoverTables({ changes }: TakeoverFigures, { id, at }: TablesOptions): readonly Table[] {
  return [
    {
      id: `${id}-changes`,
      title: tableTitle('changes'),
      columns: [column('thing'), column('change'), column('before'), column('after'), column('certainty')],
      rows: criticalFirst(changes).map(({ node, isCritical, isLost, isSure, power, country, before, after }) => [
        thingCell(node, isCritical, at),
        message('report.scenario.change', { power, of: country, isLost }),
        wayCell(before),
        wayCell(after),
        sureCell(isSure),
      ]),
    },
  ]
}

/** What hangs on the supplier, the contracts, and what could come instead. */
export function priceRiseTables(of: PriceRiseFigures, { id, at }: TablesOptions): readonly Table[] {
  return [
    {
      id: `${id}-exposed`,
      title: tableTitle('exposed'),
      columns: [column('thing'), column('through'), column('certainty')],
      rows: criticalFirst(of.things).map(({ node, isCritical, isSure, way }) => [
        thingCell(node, isCritical, at),
        wayCell(way),
        sureCell(isSure),
      ]),
    },
    {
      id: `${id}-contracts`,
      title: tableTitle('contracts'),
      columns: [
        column('contract'),
        column('with'),
        column('end'),
        column('renewal'),
        column('notice'),
        figures('cost'),
        column('decide'),
        column('covers'),
      ],
      rows: of.contracts.map((each) => contractCells(each, at)),
    },
    {
      id: `${id}-instead`,
      title: tableTitle('instead'),
      columns: [column('function'), column('used'), column('instead')],
      rows: of.instead.map((each) => insteadCells(each, at)),
    },
  ]
}

function contractCells(of: TermsFigures, at: NodeName): readonly Cell[] {
  const { contract, end, renewal, noticeMonths, annualCost, decideBy, covers } = of
  return [
    written(idOf(contract), at(contract)),
    of.with === '' ? undefined : of.with,
    end === '' ? undefined : { day: end },
    renewal === '' ? undefined : (labels['renewal']?.[renewal] ?? renewal),
    noticeMonths === undefined ? undefined : message('report.scenario.months', { months: noticeMonths }),
    annualCost === undefined ? undefined : { euro: annualCost },
    decideBy === '' ? undefined : { day: decideBy },
    covers.ids.map((node) => written(idOf(node), at(node))),
  ]
}

function insteadCells({ name, now, alternatives }: InsteadFigures, at: NodeName): readonly Cell[] {
  return [
    name,
    now.ids.map((node) => written(idOf(node), at(node))),
    alternatives.length === 0
      ? message('report.scenario.no-alternative', {})
      : alternatives.slice(0, MOST_ALTERNATIVES),
  ]
}

/** As many as one looks at first; all are in the JSON. */
const MOST_ALTERNATIVES = 5
