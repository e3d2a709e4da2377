import { calendarChart } from '../charts/calendar.ts'
import type { ContractFigures } from '../figures/contracts.ts'
import type { Block, Table } from '../pages/block.ts'
import { column, figures } from '../pages/columns.ts'
import { contractWords, costCell, dayCell, decideCell, optionCells, underCount } from '../pages/contracts.ts'
import { pictureBlock, pictureWords } from './picture.ts'

/** When each contract begins and ends, the last day to give notice, and what it may be extended to. */
export function calendarPicture(all: readonly ContractFigures[], today: string, id: string): Block {
  const contracts = inOrder(all)
  return pictureBlock(
    { id, title: pictureWords('calendar'), description: pictureWords('calendarText'), table: shownTable(contracts) },
    (drawing, say) =>
      calendarChart({
        ...drawing,
        today,
        contracts: contracts
          .filter(({ phase }) => phase !== 'ended')
          .map(({ name, start, end, notice, options }) => ({
            label: name,
            ...(start === undefined ? {} : { start }),
            ...(end === undefined ? {} : { end }),
            ...(notice === undefined ? {} : { notice }),
            options,
          })),
        words: {
          term: say(pictureWords('term')),
          option: say(pictureWords('option')),
          notice: say(pictureWords('notice')),
          noEnd: say(pictureWords('noEnd')),
          unknownEnd: say(pictureWords('unknownEnd')),
          heading: say(pictureWords('contract')),
          noticeHeading: say(pictureWords('noticeBefore')),
          endHeading: say(pictureWords('end')),
          today: say(pictureWords('today')),
          others: say(pictureWords('otherContracts')),
        },
      }),
  )
}

/** The same for a spreadsheet, with every day that is stated. */
export function calendarTable(all: readonly ContractFigures[]): Table {
  return {
    id: 'calendar',
    title: pictureWords('calendar'),
    columns: [
      column('contract'),
      column('supplier'),
      column('start'),
      column('end'),
      column('notice'),
      column('options'),
      column('moment'),
      figures('costs'),
      figures('applications'),
      column('joint'),
    ],
    rows: inOrder(all).map((contract) => [
      contractWords(contract),
      contract.supplierName,
      dayCell(contract.start),
      dayCell(contract.end),
      dayCell(contract.notice),
      optionCells(contract),
      dayCell(contract.phase === 'ended' ? undefined : contract.decideBy),
      costCell(contract),
      contract.applications.count,
      contract.collective,
    ]),
  }
}

/** What the picture leaves out, and when to decide on each. */
function shownTable(contracts: readonly ContractFigures[]): Table {
  return {
    id: 'calendar',
    title: pictureWords('calendar'),
    columns: [
      column('contract'),
      column('supplier'),
      column('end'),
      column('options'),
      column('moment'),
      figures('costs'),
      figures('under'),
      column('joint'),
    ],
    rows: contracts.map((contract) => [
      contractWords(contract),
      contract.supplierName,
      dayCell(contract.end),
      optionCells(contract),
      contract.phase === 'ended' ? undefined : decideCell(contract),
      costCell(contract),
      underCount(contract),
      contract.collective,
    ]),
  }
}

function inOrder(all: readonly ContractFigures[]): readonly ContractFigures[] {
  return all.toSorted((a, b) => compare(nextDay(a), nextDay(b)) || compare(a.contract, b.contract))
}

/** The day to decide, else the end; what has neither comes last. */
function nextDay({ decideBy, end }: ContractFigures): string {
  return decideBy ?? end ?? '~'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
